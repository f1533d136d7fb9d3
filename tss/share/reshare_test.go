package share

import (
	"bytes"
	"crypto/rand"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// fourKeys are the keys of one sharing among four, which no test changes or wipes.
func fourKeys(t testing.TB) []*Keys {
	t.Helper()
	four.Do(func() { four.keys = keysOf(t, "four", 4) })
	return four.keys
}

var four struct {
	sync.Once
	keys []*Keys
}

// handing is one reshare of a test: n parties, of which those in from deal, each with the old keys that it has there.
type handing struct {
	label  string
	n      int
	from   map[int]*Keys
	origin Origin
}

// newHanding hands on the sharing that the keys in from are of.
func newHanding(label string, n int, from map[int]*Keys) handing {
	h := handing{label: label, n: n, from: from, origin: Origin{Dealers: map[int]int{}}}
	for party, keys := range from {
		h.origin.Public = keys.Publics()
		h.origin.Dealers[party] = keys.BLS.Index
	}
	return h
}

func (h handing) session(t testing.TB, self int) Session {
	t.Helper()
	s, err := NewReshareSession(testID(h.label), h.n, self, h.origin)
	require.NoError(t, err)
	return s
}

// dealers takes honest parties through the second phase.
func (h handing) dealers(t testing.TB) []*Dealer {
	t.Helper()
	return h.dealersAfter(t, meet)
}

func (h handing) dealersAfter(t testing.TB, first func(testing.TB, []*Hello)) []*Dealer {
	t.Helper()
	rosters, secrets := hellos(t, h.n, func(self int) Session { return h.session(t, self) }, first)
	out := make([]*Dealer, h.n)
	for i := range out {
		var err error
		out[i], err = NewReshareDealer(h.session(t, i), rosters[i], secrets[i], h.origin, h.from[i], rand.Reader)
		require.NoError(t, err)
	}
	return out
}

// commits runs the commitment round of dealers and returns what each party has of it.
func commits(t testing.TB, dealers []*Dealer) [][][32]byte {
	t.Helper()
	rounds := make([]*Commit, len(dealers))
	for i, d := range dealers {
		var err error
		rounds[i], err = NewCommit(d)
		require.NoError(t, err)
	}
	for _, err := range tsstest.Run(machines(rounds), nil) {
		require.NoError(t, err)
	}
	out := make([][][32]byte, len(dealers))
	for i, c := range rounds {
		var err error
		out[i], err = c.Commitments()
		require.NoError(t, err)
	}
	return out
}

// runs starts the third phase among honest parties.
func (h handing) runs(t testing.TB) []*Run {
	t.Helper()
	return h.runsAfter(t, meet)
}

func (h handing) runsAfter(t testing.TB, first func(testing.TB, []*Hello)) []*Run {
	t.Helper()
	dealers := h.dealersAfter(t, first)
	out := make([]*Run, h.n)
	for i, commitments := range commits(t, dealers) {
		var err error
		out[i], err = dealers[i].Run(commitments)
		require.NoError(t, err)
	}
	return out
}

// keys runs the whole reshare and returns the new keys.
func (h handing) keys(t testing.TB) []*Keys {
	t.Helper()
	runs := h.runsAfter(t, greet)
	for i, err := range tsstest.Run(machines(runs), nil) {
		require.NoError(t, err, "party %d", i)
	}
	out := make([]*Keys, h.n)
	for i, r := range runs {
		var err error
		out[i], err = r.Keys()
		require.NoError(t, err)
	}
	return out
}

// stay maps positions of the next set to the keys of the members that stay: stay(keys, 2, 0) has old party 2 at
// position 0, and old party 0 at position 1.
func stay(keys []*Keys, old ...int) map[int]*Keys {
	out := make(map[int]*Keys)
	for position, index := range old {
		out[position] = keys[index]
	}
	return out
}

// at is stay with the positions given: at(keys, map[int]int{3: 0}) has old party 0 at position 3.
func at(keys []*Keys, dealers map[int]int) map[int]*Keys {
	out := make(map[int]*Keys)
	for position, index := range dealers {
		out[position] = keys[index]
	}
	return out
}

// onCurve returns the shares on one curve.
func onCurve(keys []*Keys, i int) []*Share {
	out := make([]*Share, len(keys))
	for p, k := range keys {
		out[p] = k.All()[i]
	}
	return out
}

// checkKeys requires that keys are a sharing of the same three keys as public is, and no longer that sharing.
func checkKeys(t *testing.T, public Publics, keys []*Keys) {
	t.Helper()
	require.NotEqual(t, public.Hash(), keys[0].Publics().Hash())
	for i, c := range curves {
		shares := onCurve(keys, i)
		for p, s := range shares {
			require.Equal(t, public.All()[i].PublicKey(), s.PublicKey(), c)
			require.Equal(t, p, s.Index)
			require.Equal(t, tss.Threshold(len(keys)), s.K)
			require.Equal(t, shares[0].Public, s.Public)
			require.NoError(t, s.Check())
		}
		checkSubsets(t, shares)
	}
}

func TestReshareKeepsTheKeys(t *testing.T) {
	four, five := fourKeys(t), keysOf(t, "old five", 5)
	cases := []handing{
		newHanding("4 to 4, refreshed", 4, stay(four, 0, 1, 2, 3)),
		newHanding("4 to 5, one leaves, two join", 5, stay(four, 1, 2, 3)),
		newHanding("5 to 4, renumbered", 4, stay(five, 2, 0, 3, 1)),
		newHanding("3 of 4 to 7", 7, at(four, map[int]int{1: 3, 4: 0, 6: 1})),
		newHanding("restored on fresh nodes", 4, at(four, map[int]int{0: 3, 1: 1, 3: 0})),
	}
	for _, h := range cases {
		t.Run(h.label, func(t *testing.T) {
			before := make(map[int][]byte)
			for party, keys := range h.from {
				before[party] = keys.BLS.Secret.Bytes()
			}
			keys := h.keys(t)
			checkKeys(t, h.origin.Public, keys)
			for party, old := range h.from { // the old shares are the caller's
				require.Equal(t, before[party], old.BLS.Secret.Bytes())
				for _, s := range old.All() {
					require.NoError(t, s.Check())
				}
			}
		})
	}
}

func TestKeysOutliveAllTheirHolders(t *testing.T) {
	keys := fourKeys(t)
	public := keys[0].Publics()
	seen := map[string]bool{}
	for epoch, step := range []struct {
		n    int
		from []int // old members that stay
	}{
		{5, []int{1, 2, 3}}, // 0 leaves, 3 and 4 are new
		{7, []int{1, 2, 3, 4}},
		{5, []int{2, 3, 4, 5, 6}}, // nobody of the first four is left
		{4, []int{4, 3, 2, 1}},
		{4, []int{0, 1, 2, 3}},
	} {
		for _, k := range keys {
			for _, s := range k.All() {
				require.False(t, seen[string(s.Secret.Bytes())], "a share is that of an earlier epoch")
				seen[string(s.Secret.Bytes())] = true
			}
		}
		keys = newHanding(name("generation ", epoch), step.n, stay(keys, step.from...)).keys(t)
		checkKeys(t, public, keys)
	}
}

func TestSharesOfTwoEpochsDoNotMix(t *testing.T) {
	old := fourKeys(t)
	fresh := newHanding("mix", 4, stay(old, 0, 1, 2, 3)).keys(t)
	for i := range curves {
		a, b := onCurve(old, i), onCurve(fresh, i)
		subsets(4, 3, func(chosen []int) {
			for mask := 1; mask < 7; mask++ { // which of the three are old: not none, not all
				mixed := slices.Clone(b)
				for j, p := range chosen {
					if mask>>j&1 == 1 {
						mixed[p] = a[p]
					}
				}
				require.NotEqual(t, a[0].PublicKey(), recoverKey(t, mixed, chosen), "%v %b", chosen, mask)
			}
		})
		for p := range a {
			require.NotEqual(t, a[p].Secret.Bytes(), b[p].Secret.Bytes())
			require.NotEqual(t, a[p].VerificationKey(p), b[p].VerificationKey(p))
			forged := *b[p]
			forged.Secret = a[p].Secret
			require.ErrorIs(t, forged.Check(), ErrShare)
		}
	}
}

func TestOriginsThatAreRefused(t *testing.T) {
	keys := fourKeys(t)
	good := newHanding("origins", 4, stay(keys, 0, 1, 2, 3)).origin
	require.NoError(t, good.Check(4))
	bad := map[string]map[int]int{
		"nobody deals":                 nil,
		"fewer than k of the old deal": {0: 0, 1: 1},
		"two deal from one old share":  {0: 0, 1: 1, 2: 2, 3: 2},
		"no such party":                {0: 0, 1: 1, 4: 2},
		"no party":                     {0: 0, 1: 1, -1: 2},
		"no such old share":            {0: 0, 1: 1, 2: 4},
		"no old share":                 {0: 0, 1: 1, 2: -1},
	}
	for label, dealers := range bad {
		o := Origin{good.Public, dealers}
		require.ErrorIs(t, o.Check(4), ErrSession, label)
		_, err := NewReshareSession(testID("origins"), 4, 0, o)
		require.ErrorIs(t, err, ErrSession, label)
	}
	_, err := NewReshareSession([32]byte{}, 4, 0, good)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewReshareSession(testID("origins"), 4, 0, Origin{Dealers: good.Dealers})
	require.ErrorIs(t, err, ErrShare)

	// One hash for each.
	seen := map[[32]byte]string{good.Hash(): "good"}
	for label, dealers := range map[string]map[int]int{
		"one less":     {0: 0, 1: 1, 2: 2},
		"another one":  {0: 0, 1: 1, 3: 3},
		"other places": {0: 1, 1: 0, 2: 2, 3: 3},
	} {
		o := Origin{good.Public, dealers}
		require.NoError(t, o.Check(4))
		require.Empty(t, seen[o.Hash()], label)
		seen[o.Hash()] = label
	}
	require.Equal(t, good.Hash(), Origin{good.Public, maps.Clone(good.Dealers)}.Hash())
}

func TestDealersTakeOnlyWhatTheyMayDealFrom(t *testing.T) {
	old, other := fourKeys(t), keysOf(t, "other", 4)
	h := newHanding("take", 4, stay(old, 0, 1, 2))
	damaged := *old[0]
	damaged.BLS.Secret = old[1].BLS.Secret
	for label, tc := range map[string]struct {
		self int
		old  *Keys
		want error
	}{
		"dealer without keys":          {0, nil, ErrSession},
		"share of another dealer":      {0, old[1], ErrSession},
		"shares of another sharing":    {0, other[0], ErrSession},
		"share that is not its public": {0, &damaged, ErrShare},
	} {
		hello, err := NewHello(h.session(t, tc.self), rand.Reader)
		require.NoError(t, err)
		_, err = NewReshareDealer(h.session(t, tc.self), &Roster{session: h.session(t, tc.self)}, hello.secrets, h.origin, tc.old, rand.Reader)
		require.ErrorIs(t, err, tc.want, label)
	}
	// Who does not deal may have a share all the same, and deals nothing from it.
	for _, keys := range [][]*Keys{old, {old[0], old[1], old[2], nil}} {
		h.from[3] = keys[3]
		d := h.dealers(t)[3]
		require.Zero(t, d.Commitment())
		require.Nil(t, d.generators[0].config.Share)
	}
	delete(h.from, 3)

	// A session is of one origin, and of a reshare or of a fresh key.
	s := h.session(t, 3)
	hello, err := NewHello(s, rand.Reader)
	require.NoError(t, err)
	wider := newHanding("take", 4, stay(old, 0, 1, 2, 3)).origin
	_, err = NewReshareDealer(s, &Roster{session: s}, hello.secrets, wider, old[3], rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewDealer(s, &Roster{session: s}, hello.secrets, rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	fresh := testSession(t, "take", 4, 0)
	_, err = NewReshareDealer(fresh, &Roster{session: fresh}, hello.secrets, h.origin, old[0], rand.Reader)
	require.ErrorIs(t, err, ErrSession)
	_, err = NewCommit(newDealers(t, "take", 3)[0])
	require.ErrorIs(t, err, ErrSession, "a fresh key's commitments stand on chain")
}

func TestMessagesOfAReshareHaveTheLengthThatIsAnnounced(t *testing.T) {
	h := newHanding("lengths", 5, stay(fourKeys(t), 0, 1, 2))
	runs := h.runs(t)
	for i, r := range runs {
		want := r.Rounds()[0].Broadcast
		if i > 2 {
			want = 32
		}
		require.Len(t, r.first, want)
	}
	longest := make([]int, 3)
	errs := tsstest.Run(machines(runs), func(m tss.Message, _ int) []tss.Message {
		longest[m.Round-1] = max(longest[m.Round-1], len(m.Payload))
		return []tss.Message{m}
	})
	for _, err := range errs {
		require.NoError(t, err)
	}
	require.Equal(t, []int{dealsLen(5, 4), okLen, confirmLen}, longest)
	require.False(t, bytes.Equal(runs[0].first[:32], make([]byte, 32)))
}
