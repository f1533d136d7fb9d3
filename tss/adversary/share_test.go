package adversary

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// making is one key generation, or one reshare of keys, among n parties.
type making struct {
	t     *testing.T
	label string
	n     int
	old   []*share.Keys // by party, of those that hand keys on; nil for fresh keys
}

func (m making) origin() share.Origin {
	o := share.Origin{Dealers: make(map[int]int)}
	for p, k := range m.old {
		if k != nil {
			o.Public = k.Publics()
			o.Dealers[p] = k.BLS.Index
		}
	}
	return o
}

func (m making) session(self int) share.Session {
	m.t.Helper()
	id := sha256.Sum256([]byte(m.label))
	s, err := share.NewSession(id, m.n, self)
	if m.old != nil {
		s, err = share.NewReshareSession(id, m.n, self, m.origin())
	}
	require.NoError(m.t, err)
	return s
}

// calm runs machines that nobody attacks.
func calm[M tss.Machine](t *testing.T, in []M) []M {
	t.Helper()
	out := tsstest.Strike(machines(in), tsstest.Attack{})
	require.NoError(t, errors.Join(out.Errors...))
	return in
}

func machines[M tss.Machine](in []M) []tss.Machine {
	out := make([]tss.Machine, len(in))
	for i, m := range in {
		out[i] = m
	}
	return out
}

func (m making) hellos() (out []*share.Hello) {
	m.t.Helper()
	for i := range m.n {
		h, err := share.NewHello(m.session(i), rand.Reader)
		require.NoError(m.t, err)
		out = append(out, h)
	}
	return out
}

func (m making) dealers() (out []*share.Dealer) {
	m.t.Helper()
	for i, h := range calm(m.t, m.hellos()) {
		roster, secrets, err := h.Result()
		require.NoError(m.t, err)
		var d *share.Dealer
		if m.old == nil {
			d, err = share.NewDealer(m.session(i), roster, secrets, rand.Reader)
		} else {
			d, err = share.NewReshareDealer(m.session(i), roster, secrets, m.origin(), m.old[i], rand.Reader)
		}
		require.NoError(m.t, err)
		out = append(out, d)
	}
	return out
}

func (m making) commits(dealers []*share.Dealer) (out []*share.Commit) {
	m.t.Helper()
	for _, d := range dealers {
		c, err := share.NewCommit(d)
		require.NoError(m.t, err)
		out = append(out, c)
	}
	return out
}

func (m making) runs() (out []*share.Run) {
	m.t.Helper()
	dealers := m.dealers()
	commitments := make([][32]byte, m.n)
	if m.old == nil {
		for i, d := range dealers {
			commitments[i] = d.Commitment()
		}
	} else {
		var err error
		commitments, err = calm(m.t, m.commits(dealers))[0].Commitments()
		require.NoError(m.t, err)
	}
	for _, d := range dealers {
		r, err := d.Run(commitments)
		require.NoError(m.t, err)
		out = append(out, r)
	}
	return out
}

func (m making) keys() (out []*share.Keys) {
	m.t.Helper()
	for _, r := range calm(m.t, m.runs()) {
		k, err := r.Keys()
		require.NoError(m.t, err)
		out = append(out, k)
	}
	return out
}

// sharing names what a party holds a share of.
func sharing(t *testing.T, m tss.Machine) []byte {
	t.Helper()
	keys, err := m.(*share.Run).Keys()
	require.NoError(t, err)
	for _, s := range keys.All() {
		require.NoError(t, s.Check())
	}
	hash := keys.Publics().Hash()
	return hash[:]
}

// split is whether wrong content shows only that a party is in another run: it lies, or the network does.
func split(a tsstest.Attack) bool { return a.Round == 2 }

var oneOfFour = [][]int{{0}, {3}}

func TestHello(t *testing.T) {
	(&subject{
		name: "hello", hostile: oneOfFour,
		run:    func(t *testing.T, label string) []tss.Machine { return machines(making{t, label, 4, nil}.hellos()) },
		result: func(t *testing.T, m tss.Machine) []byte { return rosterOf(t, m) },
		check:  func(t *testing.T, result []byte) { require.Len(t, result, 32) },
		again:  func(t *testing.T, without []int) { calm(t, making{t, "again", 4 - len(without), nil}.hellos()) },
	}).withstand(t)
}

func rosterOf(t *testing.T, m tss.Machine) []byte {
	t.Helper()
	roster, secrets, err := m.(*share.Hello).Result()
	require.NoError(t, err)
	secrets.Wipe()
	hash := roster.Hash()
	return hash[:]
}

func TestKeyGeneration(t *testing.T) {
	for _, c := range []struct {
		n       int
		hostile [][]int
		thin    int
	}{{4, oneOfFour, 5}, {7, [][]int{{0, 4}, {5, 6}}, 1}} {
		(&subject{
			name: "key generation", hostile: c.hostile, thin: c.thin,
			run:     func(t *testing.T, label string) []tss.Machine { return machines(making{t, label, c.n, nil}.runs()) },
			result:  sharing,
			check:   func(t *testing.T, result []byte) { require.Len(t, result, 32) },
			unnamed: split,
			again:   func(t *testing.T, without []int) { making{t, "again", c.n - len(without), nil}.keys() },
		}).withstand(t)
	}
}

// Four hand their keys on to four, of whom three stay.
func TestReshare(t *testing.T) {
	before := making{t, "epoch 1", 4, nil}.keys()
	stay := []*share.Keys{before[1], before[2], before[3], nil}
	same := func(t *testing.T, label string) making { return making{t, label, 4, stay} }
	publicKeys := func(k *share.Keys) (out []byte) {
		for _, s := range k.All() {
			out = append(out, s.PublicKey()...)
		}
		return out
	}
	t.Run("commit", func(t *testing.T) {
		(&subject{
			name: "commit", hostile: oneOfFour, thin: 5,
			run: func(t *testing.T, label string) []tss.Machine {
				m := same(t, label)
				return machines(m.commits(m.dealers()))
			},
			result: func(t *testing.T, m tss.Machine) (out []byte) {
				all, err := m.(*share.Commit).Commitments()
				require.NoError(t, err)
				for _, c := range all {
					out = append(out, c[:]...)
				}
				return out
			},
			check: func(t *testing.T, result []byte) { require.Len(t, result, 4*32) },
			again: func(t *testing.T, _ []int) { m := same(t, "again"); calm(t, m.commits(m.dealers())) },
		}).withstand(t)
	})
	t.Run("run", func(t *testing.T) {
		(&subject{
			name: "reshare", hostile: oneOfFour, thin: 4,
			run: func(t *testing.T, label string) []tss.Machine { return machines(same(t, label).runs()) },
			result: func(t *testing.T, m tss.Machine) []byte {
				keys, err := m.(*share.Run).Keys()
				require.NoError(t, err)
				require.Equal(t, publicKeys(before[0]), publicKeys(keys), "the keys stay")
				return sharing(t, m)
			},
			check: func(t *testing.T, result []byte) { require.Len(t, result, 32) },
			// Who deals nothing says in round 1 only which run it is in.
			unnamed: func(a tsstest.Attack) bool { return split(a) || a.Round == 1 && a.Hostile[0] == 3 },
			again: func(t *testing.T, without []int) { // the three others, who have shares, hand on to themselves
				var rest []*share.Keys
				for p, k := range before {
					if !slices.Contains(without, p) {
						rest = append(rest, k)
					}
				}
				after := making{t, "again", 3, rest}.keys()
				require.Equal(t, publicKeys(before[0]), publicKeys(after[0]))
			},
		}).withstand(t)
	})
}
