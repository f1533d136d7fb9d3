package adversary

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// exhaustive is whether everything is run that could be.
var exhaustive = os.Getenv("CONCLAVE_ADVERSARY") == "all"

// subject is a protocol under attack.
type subject struct {
	name    string
	hostile [][]int // who is, in turn
	// run makes fresh machines of one run, the same for the same session but for what is random.
	run func(t *testing.T, session string) []tss.Machine
	// result is what a party that is done has, and check whether it is right. Parties must have the same.
	result func(t *testing.T, m tss.Machine) []byte
	check  func(t *testing.T, result []byte)
	// unnamed says in what places wrong content betrays nobody.
	unnamed func(a tsstest.Attack) bool
	// again is a run without the hostile parties, which must give a result that passes check.
	again func(t *testing.T, without []int)
	// thin is how many faults are run at each place, other ones at the next, if not all.
	thin int
}

// attacks lists every fault in every round and kind of message; roles take turns.
func (s *subject) attacks(t *testing.T) (out []tsstest.Attack) {
	old := tsstest.Strike(s.run(t, "old"), tsstest.Attack{})
	require.NoError(t, errors.Join(old.Errors...))
	place := 0
	for at, spec := range s.run(t, "list")[0].Rounds() {
		for _, direct := range []bool{false, true} {
			if direct && spec.Direct == 0 || !direct && spec.Broadcast == 0 {
				continue
			}
			for i, fault := range tsstest.Faults {
				a := tsstest.Attack{Fault: fault, Round: uint8(at + 1), Direct: direct, Old: old.Sent}
				for turn, hostile := range s.hostile {
					a.Hostile = hostile
					chosen := (i+place)%len(s.hostile) == turn && (s.thin == 0 || (i+len(s.name)+place*s.thin)%len(tsstest.Faults) < s.thin)
					if exhaustive || chosen {
						out = append(out, a)
					}
				}
			}
			place++
		}
	}
	return out
}

// withstand runs all attacks, two at a time.
func (s *subject) withstand(t *testing.T) {
	attacks := s.attacks(t)
	var tally tally
	t.Run("attacks", func(t *testing.T) {
		for worker := range 2 {
			t.Run(fmt.Sprint(worker), func(t *testing.T) {
				t.Parallel()
				for i := worker; i < len(attacks); i += 2 {
					tally.add(s.attack(t, attacks[i]))
				}
			})
		}
	})
	for _, hostile := range s.hostile {
		s.again(t, hostile)
	}
	t.Logf("%s: %d attacks: %s", s.name, len(attacks), &tally)
}

// verdict is how an attack ended for the honest parties.
type verdict string

const (
	finished verdict = "all finished"
	stalled  verdict = "stopped by silence"
	named    verdict = "hostile party named"
	nobody   verdict = "failed, nobody named"
)

type tally struct {
	mu    sync.Mutex
	count map[verdict]int
}

func (c *tally) add(v verdict) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.count == nil {
		c.count = make(map[verdict]int)
	}
	c.count[v]++
}

func (c *tally) String() (out string) {
	for _, v := range []verdict{finished, named, stalled, nobody} {
		out += fmt.Sprintf("%d %s, ", c.count[v], v)
	}
	return out[:len(out)-2]
}

// attack runs one and checks what must hold.
func (s *subject) attack(t *testing.T, a tsstest.Attack) verdict {
	about := fmt.Sprintf("%s: %s", s.name, a)
	machines := s.run(t, about)
	out := tsstest.Strike(machines, a)
	require.NotZero(t, out.Struck, about)

	v := s.honest(t, about, machines, out, a)
	switch {
	case slices.Contains(tsstest.Harmless, a.Fault):
		require.Equal(t, finished, v, "%s: %v", about, errors.Join(out.Errors...))
	case slices.Contains(tsstest.Silent, a.Fault):
		require.Equal(t, stalled, v, "%s: %v", about, errors.Join(out.Errors...))
		require.True(t, slices.ContainsFunc(out.Errors, func(err error) bool {
			var stall *tsstest.StallError
			return errors.As(err, &stall) && len(stall.Waiting) > 0 && !slices.ContainsFunc(stall.Waiting, func(p int) bool { return !slices.Contains(a.Hostile, p) })
		}), "%s: nobody waits for the silent: %v", about, errors.Join(out.Errors...))
	case slices.Contains(tsstest.Malformed, a.Fault):
		require.Equal(t, named, v, "%s: %v", about, errors.Join(out.Errors...))
	case v == nobody || v == stalled:
		require.True(t, s.unnamed != nil && s.unnamed(a), "%s: nobody is named: %v", about, errors.Join(out.Errors...))
	}
	return v
}

// honest checks what holds always, and says how it ended.
func (s *subject) honest(t *testing.T, about string, machines []tss.Machine, out tsstest.Outcome, a tsstest.Attack) verdict {
	var result []byte
	v, done := stalled, 0
	for i, m := range machines {
		if slices.Contains(a.Hostile, m.Self()) {
			continue
		}
		err := out.Errors[i]
		require.Equal(t, err == nil, m.Done(), "%s: party %d: %v", about, m.Self(), err)
		if err == nil {
			got := s.result(t, m)
			s.check(t, got)
			require.True(t, result == nil || string(got) == string(result), "%s: two results", about)
			result = got
			done++
			continue
		}
		culprits := tss.Culprits(err)
		for _, p := range culprits {
			require.Contains(t, a.Hostile, p, "%s: party %d blames an honest one: %v", about, m.Self(), err)
		}
		switch {
		case len(culprits) > 0:
			v = named
		case v != named && !errors.Is(err, tsstest.ErrStalled):
			v = nobody
		}
	}
	if done == len(machines)-len(a.Hostile) || done == len(machines) {
		return finished
	}
	return v
}
