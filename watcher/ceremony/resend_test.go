package ceremony

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// hasty makes a network whose parties ask soon.
func hasty(t *testing.T, n int) *network {
	net := newNetwork(t, n)
	for _, m := range net.managers {
		m.askFirst, m.askMost, m.muteAfter = 5*time.Millisecond, 20*time.Millisecond, 100*time.Millisecond
	}
	return net
}

// losing drops the first copies of every frame, of questions too.
func losing(copies int) func(from, to int, f frame) []frame {
	var mu sync.Mutex
	seen := make(map[string]int)
	return func(from, to int, f frame) []frame {
		mu.Lock()
		defer mu.Unlock()
		key := fmt.Sprintf("%d %d %x", from, to, f.encode())
		if seen[key]++; seen[key] <= copies {
			return nil
		}
		return []frame{f}
	}
}

func TestEveryFrameMayBeLost(t *testing.T) {
	for _, copies := range []int{1, 3} {
		net := hasty(t, 4)
		net.change = losing(copies)
		toys, errs := net.run(t.Context(), 1)
		require.NoError(t, errors.Join(errs...))
		for _, toy := range toys {
			require.Len(t, toy.got, 4*3, "each message once, however often it came")
		}
	}
}

// A party that has finished still answers one that lacks its last message.
func TestWhoHasFinishedStillAnswers(t *testing.T) {
	net := hasty(t, 3)
	finished := make(chan struct{})
	net.change = func(from, to int, f frame) []frame {
		if from == 0 && to == 1 && f.kind == kindData && f.round == 3 {
			select {
			case <-finished:
			default:
				return nil
			}
		}
		return []frame{f}
	}
	errs := make(chan error, 3)
	for i, k := range net.keys {
		go func() {
			err := net.managers[k].Run(t.Context(), Spec{ID: [32]byte{1}, Machine: &toy{self: i, n: 3}, Members: net.members()})
			if i == 0 {
				close(finished)
			}
			errs <- err
		}()
	}
	for range 3 {
		require.NoError(t, <-errs)
	}
}

// What was said in a ceremony that failed is not said again, and of those that ended well only the newest are kept.
func TestOutboxesAreBounded(t *testing.T) {
	net := hasty(t, 2)
	m := net.managers[net.keys[0]]
	for i := range keptEnded + 3 {
		_, errs := net.run(t.Context(), byte(i))
		require.NoError(t, errors.Join(errs...))
	}
	require.Len(t, m.outboxes, keptEnded)
	net.change = func(from, _ int, f frame) []frame {
		if from == 1 {
			return nil
		}
		return []frame{f}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, errs := net.run(ctx, 200)
	require.Error(t, errs[0])
	require.Len(t, m.outboxes, keptEnded)
	require.NotContains(t, m.outboxes, [32]byte{200})
}

// A party gets what it lacks of this node, in its own ceremonies, and only so often.
func TestQuestionsAreBounded(t *testing.T) {
	net := newNetwork(t, 3)
	_, errs := net.run(t.Context(), 1)
	require.NoError(t, errors.Join(errs...))
	m := net.managers[net.keys[0]]
	question := frame{kind: kindAsk, id: [32]byte{1}, round: 2, asks: []ask{{0, lacksDirect | lacksEcho}}}
	got := m.asked(net.keys[1], question)
	require.Len(t, got, 2)
	for _, f := range got {
		require.Equal(t, uint8(2), f.round)
		require.True(t, f.kind == kindEcho || f.direct && string(f.data) == "0 to 1")
	}
	stranger := newNetwork(t, 1)
	require.Empty(t, m.asked(stranger.keys[0], question), "who takes no part")
	other := question
	other.asks = []ask{{2, lacksAll}}
	require.Empty(t, m.asked(net.keys[1], other), "of another party")
	other = question
	other.id = [32]byte{2}
	require.Empty(t, m.asked(net.keys[1], other), "of another ceremony")
	for range 2 * mostAnswers {
		m.asked(net.keys[1], question)
	}
	require.Empty(t, m.asked(net.keys[1], question))
	require.NotEmpty(t, m.asked(net.keys[2], question), "each party has its own number")
}

// Party 2 withholds its message from party 1, which therefore stops. Party 0 lacks what party 1 does not say, but party 1
// has told it that it waits: it is silent and not mute.
func TestWhoIsKeptWaitingIsNotMute(t *testing.T) {
	net := hasty(t, 3)
	net.change = func(from, to int, f frame) []frame {
		if from == 2 && to == 1 && f.direct || f.kind == kindAbort {
			return nil
		}
		return []frame{f}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 400*time.Millisecond)
	defer cancel()
	_, errs := net.run(ctx, 1)
	var silent *SilentError
	require.ErrorAs(t, errs[0], &silent)
	require.Contains(t, silent.Parties, 1)
	require.Empty(t, silent.Mute)
	require.ErrorAs(t, errs[1], &silent)
	require.Equal(t, []int{2}, silent.Parties)
}

func TestWhoSaysNothingIsMute(t *testing.T) {
	net := hasty(t, 4)
	net.change = func(from, _ int, f frame) []frame {
		if from == 2 && f.round > 1 || f.kind == kindAbort {
			return nil
		}
		return []frame{f}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 400*time.Millisecond)
	defer cancel()
	_, errs := net.run(ctx, 1)
	for _, i := range []int{0, 1, 3} {
		var silent *SilentError
		require.ErrorAs(t, errs[i], &silent)
		require.Equal(t, []int{2}, silent.Mute)
	}
}

func TestEvidenceConvincesAnybody(t *testing.T) {
	net := newNetwork(t, 4)
	net.change = func(from, to int, f frame) []frame {
		if from == 2 && f.kind == kindData && f.round == 1 {
			return []frame{net.sign(2, f, "thirty-three bytes are too many..")}
		}
		return []frame{f}
	}
	_, errs := net.run(t.Context(), 1)
	var blame *tss.BlameError
	require.ErrorAs(t, errors.Join(errs[0], errs[1], errs[3]), &blame)
	tooLong := func(s Statement, payload []byte) error {
		if s.Protocol == "toy" && s.Round == 1 && len(payload) > 32 {
			return errors.New("too long")
		}
		return nil
	}
	culprit, honest := net.keys[2], net.keys[1]
	convicts := func(key p2p.PeerKey, evidence [][]byte) error {
		_, err := Convict(key, evidence, tooLong)
		return err
	}
	require.NoError(t, convicts(culprit, blame.Evidence))
	require.Error(t, convicts(honest, blame.Evidence))
	_, err := Convict(culprit, blame.Evidence, func(Statement, []byte) error { return nil })
	require.Error(t, err, "nothing wrong with it")
	for i := range blame.Evidence {
		bad := append([][]byte(nil), blame.Evidence...)
		bad[i] = append([]byte{}, bad[i]...)
		bad[i][len(bad[i])-1] ^= 1
		require.Error(t, convicts(culprit, bad), "part %d changed", i)
	}

	say := func(change func(*Statement)) (statement, signature []byte) {
		s := Statement{Protocol: "toy", ID: [32]byte{7}, Round: 2, From: 2, Hash: hashOf([]byte("a"))}
		change(&s)
		got, err := ParseStatement(s.Bytes())
		require.NoError(t, err)
		require.Equal(t, s, got)
		return s.Bytes(), net.managers[culprit].sign(s.Bytes())
	}
	first, firstSig := say(func(*Statement) {})
	for name, c := range map[string]struct {
		change func(*Statement)
		guilty bool
	}{
		"another hash":     {func(s *Statement) { s.Hash[0]++ }, true},
		"the same":         {func(*Statement) {}, false},
		"another round":    {func(s *Statement) { s.Hash[0]++; s.Round++ }, false},
		"another ceremony": {func(s *Statement) { s.Hash[0]++; s.ID[0]++ }, false},
		"another protocol": {func(s *Statement) { s.Hash[0]++; s.Protocol = "toys" }, false},
		"another epoch":    {func(s *Statement) { s.Hash[0]++; s.Epoch++ }, false},
		"another place":    {func(s *Statement) { s.Hash[0]++; s.From++ }, false},
	} {
		second, secondSig := say(c.change)
		err := convicts(culprit, [][]byte{first, firstSig, second, secondSig})
		require.Equal(t, c.guilty, err == nil, "%s: %v", name, err)
	}
}

func FuzzStatement(f *testing.F) {
	f.Add(Statement{Protocol: "gg18/sign", Round: 3, From: 2}.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := ParseStatement(raw)
		if err == nil && string(s.Bytes()) != string(raw) {
			t.Fatal("decoding is not canonical")
		}
	})
}
