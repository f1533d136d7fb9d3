package sign

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

func TestEveryNodeLeadsOnceInNAttempts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "n")
		id := common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "id"))
		first := rapid.Uint64Range(0, 1000).Draw(t, "cycle") * uint64(n)
		var leaders []int
		for a := range uint64(n) {
			leaders = append(leaders, leader(id, 7, first+a, n))
		}
		slices.Sort(leaders)
		for i, l := range leaders {
			if l != i {
				t.Fatalf("leaders of %d attempts are %v", n, leaders)
			}
		}
	})
}

func TestRanksAreDistinct(t *testing.T) {
	seen := make(map[int]bool)
	for self := range 10 {
		seen[rank(common.Hash{1}, 3, self, 10)] = true
	}
	require.Len(t, seen, 10)
}

// bench is a job of node self among n, without network: what it is told goes in by hand.
func bench(t *testing.T, n, self int) (*job, []p2p.PeerKey) {
	var keys []p2p.PeerKey
	ks := &keyset.Keyset{Epoch: 1, Self: self}
	for range n {
		pub, _, err := ed25519.GenerateKey(nil)
		require.NoError(t, err)
		keys = append(keys, p2p.PeerKey(pub))
		ks.Nodes = append(ks.Nodes, chain.Node{PeerKey: [32]byte(pub)})
	}
	holder := &keyset.Holder{}
	holder.Add(ks)
	s := New(Config{Keysets: holder, Tips: watcher.NewTips(store.Block{}), AttemptBlocks: 5, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
	req := watcher.Request{ID: common.Hash{9}, Epoch: 1, CreatedAt: 100, ExpiresAt: 2000}
	j := &job{
		Signer: s, keys: ks, req: req, meet: req.ID, clock: s.clock(req), doubts: make(map[int]int), tried: make(map[uint64]bool),
		begun: make(map[string]bool), log: s.Log,
	}
	return j, keys
}

// ecdsaOf is a key as requests have it.
func ecdsaOf(t *testing.T, key *ecdsa.PublicKey) Key {
	t.Helper()
	public, err := secp256k1.ParsePubKey(crypto.CompressPubkey(key))
	require.NoError(t, err)
	return EcdsaKey{public}
}

func TestCommitteeNeedsKReadyNodesAndAvoidsSuspects(t *testing.T) {
	j, keys := bench(t, 7, 2)
	require.Nil(t, j.choose(0, keys[3:6]), "four of seven are not enough")
	committee := j.choose(0, keys)
	require.Len(t, committee, tss.Threshold(7))
	require.Contains(t, committee, 2)
	require.True(t, slices.IsSorted(committee))
	j.doubts[0], j.doubts[1] = 2, 1
	for attempt := range uint64(20) {
		require.Equal(t, []int{2, 3, 4, 5, 6}, j.choose(attempt, keys))
		require.Equal(t, []int{1, 2, 3, 4, 5}, j.choose(attempt, keys[:6]), "the lesser doubt, when there is nobody else")
	}
	stranger, _ := bench(t, 1, 0)
	require.Nil(t, j.choose(0, []p2p.PeerKey{stranger.keys.Peer(0), keys[3], keys[4], keys[5]}))
}

func TestNobodyIsInEveryCommittee(t *testing.T) {
	j, keys := bench(t, 4, 2)
	out := make(map[int]bool)
	for attempt := range uint64(64) {
		committee := j.choose(attempt, keys)
		for p := range 4 {
			if !slices.Contains(committee, p) {
				out[p] = true
			}
		}
	}
	require.Equal(t, map[int]bool{0: true, 1: true, 3: true}, out)
}

// A party that ruins every ceremony it is in, whatever way, is left out before long.
func TestSaboteursAreLeftOut(t *testing.T) {
	for name, failure := range map[string]func(saboteur, victim int) error{
		"aborts, accusing another":        func(s, v int) error { return &ceremony.AbortError{Party: s, Accused: []int{v}} },
		"starves another, who accuses it": func(s, v int) error { return &ceremony.AbortError{Party: v, Accused: []int{s}} },
		"is silent":                       func(s, _ int) error { return &ceremony.SilentError{Parties: []int{s}} },
		"is lost":                         func(s, _ int) error { return &ceremony.LostError{Party: s} },
		"is caught":                       func(s, _ int) error { return tss.Blame("gg18/sign", 2, s, errors.New("bad proof")) },
	} {
		j, keys := bench(t, 7, 2)
		const saboteur = 0
		in := 0
		for attempt := range uint64(60) {
			committee := j.choose(attempt, keys)
			if !slices.Contains(committee, saboteur) {
				continue
			}
			in++
			others := slices.DeleteFunc(committee, func(p int) bool { return p == saboteur || p == 2 })
			j.doubt(failure(saboteur, others[int(attempt)%len(others)]))
		}
		require.Less(t, in, 30, name)
	}
}

// What a node ruins in one request counts in the others, for a while, and less than what it ruined in the request itself.
func TestSaboteursOfOtherRequestsAreTakenLast(t *testing.T) {
	j, keys := bench(t, 7, 2)
	now := time.UnixMilli(3_000_000)
	j.Signer.Now = func() time.Time { return now }
	other := *j
	other.doubts = make(map[int]int)
	for range 2 * suspectMost {
		other.doubt(&ceremony.SilentError{Parties: []int{0}})
	}
	other.doubt(&ceremony.SilentError{Parties: []int{1}})
	require.Len(t, j.failed[keys[0]], suspectMost)
	require.Empty(t, j.doubts)
	for attempt := range uint64(20) {
		require.Equal(t, []int{2, 3, 4, 5, 6}, j.choose(attempt, keys))
		require.Equal(t, []int{1, 2, 3, 4, 5}, j.choose(attempt, keys[:6]))
	}
	j.doubts[6] = 1
	require.Equal(t, []int{1, 2, 3, 4, 5}, j.choose(0, keys))
	delete(j.doubts, 6)
	now = now.Add(suspectTime + 1)
	in := make(map[int]bool)
	for attempt := range uint64(64) {
		for _, p := range j.choose(attempt, keys) {
			in[p] = true
		}
	}
	require.Len(t, in, 7, "it is forgotten")
	require.Empty(t, j.failed)
}

func TestDigestThatIsZeroIsRefused(t *testing.T) {
	order := common.HexToHash("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	require.True(t, zeroDigest(common.Hash{}))
	require.True(t, zeroDigest(order))
	require.False(t, zeroDigest(common.Hash{1}))
}

func TestLiarAboutSignaturesIsNotHeardAgain(t *testing.T) {
	j, keys := bench(t, 4, 0)
	box := j.open(j.req.ID, 1)
	asked := 0
	verify := func(sig store.Signature) error {
		asked++
		if sig.V == 28 {
			return nil
		}
		return errors.New("not a signature")
	}
	for range 3 {
		j.Receive(keys[1], message{kind: kindSigned, request: j.req.ID, epoch: 1}.encode())
		_, ok := box.signed(verify)
		require.False(t, ok)
	}
	require.Equal(t, 1, asked)
	j.Receive(keys[2], message{kind: kindSigned, request: j.req.ID, epoch: 1, signature: store.Signature{V: 28}}.encode())
	_, ok := box.signed(verify)
	require.True(t, ok)
}

func TestMembersRefuseCommitteesNoLeaderNames(t *testing.T) {
	j, _ := bench(t, 4, 1)
	require.NoError(t, j.checkCommittee([]int{0, 1, 3}, 3))
	for name, committee := range map[string][]int{
		"too few": {1, 3}, "too many": {0, 1, 2, 3}, "without this node": {0, 2, 3}, "without the leader": {0, 1, 2},
		"out of range": {1, 3, 4}, "empty": nil,
	} {
		require.Error(t, j.checkCommittee(committee, 3), name)
	}
}

func TestAttemptsAreCountedInBlocks(t *testing.T) {
	tips := watcher.NewTips(store.Block{})
	c := blockClock{tips: tips, from: 100, until: 1000, attemptBlocks: 5}
	for block, want := range map[uint64]uint64{0: 0, 100: 0, 104: 0, 105: 1, 999: 179} {
		tips.Set(store.Block{Number: block}, 0)
		at, _, err := c.now()
		require.NoError(t, err)
		require.Equal(t, moment{want, block}, at)
	}
	_, moved, _ := c.now()
	tips.Set(store.Block{Number: 1001}, 0)
	<-moved
	_, _, err := c.now()
	require.ErrorIs(t, err, ErrExpired)
}

func TestAttemptsOverHTTPAreSlotsOfTheDay(t *testing.T) {
	now := time.UnixMilli(3_000_000)
	c := &wallClock{time: func() time.Time { return now }, until: now.Add(time.Minute)}
	first, _, err := c.now()
	require.NoError(t, err)
	now = now.Add(wallAttempt - 1)
	same, moved, err := c.now()
	require.NoError(t, err)
	require.Equal(t, first.attempt, same.attempt)
	require.Greater(t, same.tick, first.tick)
	<-moved // the next tick, by the real clock
	now = now.Add(1)
	next, _, err := c.now()
	require.NoError(t, err)
	require.Equal(t, first.attempt+1, next.attempt)
	now = now.Add(time.Hour)
	_, _, err = c.now()
	require.ErrorIs(t, err, ErrExpired)
}

// A leader may name its committee in an attempt's last moment. Members that have moved on join it, once.
func TestMembersJoinTheAttemptBefore(t *testing.T) {
	j, keys := bench(t, 4, 0)
	j.box = j.open(j.req.ID, 1)
	for number := uint64(1); number < 8; number++ {
		before, lead := number-1, leader(j.req.ID, 1, number-1, 4)
		if lead == 0 {
			continue
		}
		j.Receive(keys[lead], message{kind: kindBegin, request: j.req.ID, epoch: 1, attempt: before, committee: []int{0, 1, 2}}.encode())
		attempt, by, committee, ok := j.named(number)
		require.True(t, ok)
		require.Equal(t, before, attempt)
		require.Equal(t, lead, by)
		require.Equal(t, []int{0, 1, 2}, committee)
		_, _, _, ok = j.named(number + 1)
		require.False(t, ok, "older ones are over")
		j.tried[before] = true
		_, _, _, ok = j.named(number)
		require.False(t, ok, "no attempt is joined twice")
	}
}

// Who made a signature is what a peer says. A node that is said to be in a committee that it never began with, or hears
// of one that cannot be, does not make a part for it.
func TestCommitteesThatCannotBeAreForgotten(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	for _, c := range []struct {
		name, said, want string
		begun            bool
	}{
		{"without this node", "\x01\x02\x03", "\x01\x02\x03", false},
		{"with this node, begun", "\x00\x02\x03", "\x00\x02\x03", true},
		{"with this node, not begun", "\x00\x02\x03", "", false},
		{"too few", "\x01\x02", "", false},
		{"none", "", "", false},
		{"out of range", "\x01\x02\x04", "", false},
	} {
		j, keys := bench(t, 4, 0)
		j.box = j.open(j.req.ID, 1)
		j.key = ecdsaOf(t, &key.PublicKey)
		j.begun["\x00\x02\x03"] = c.begun
		raw, err := crypto.Sign(j.req.Digest[:], key)
		require.NoError(t, err)
		sig := store.Signature{R: common.Hash(raw[:32]), S: common.Hash(raw[32:64]), V: raw[64] + 27, Committee: c.said}
		j.Receive(keys[1], message{kind: kindSigned, request: j.req.ID, epoch: 1, signature: sig}.encode())
		got, _, ok := j.passed()
		require.True(t, ok, c.name)
		require.Equal(t, c.want, got.Committee, c.name)
	}
}

// A request over HTTP that fewer than k nodes were asked does not stay until its deadline; one on chain does.
func TestRequestsThatOthersDoNotTakeAreGivenUp(t *testing.T) {
	j, keys := bench(t, 4, 0)
	j.box = j.open(j.req.ID, 1)
	late := uint64(meeting / wallTick)
	require.NoError(t, j.met(moment{tick: 10}))
	require.NoError(t, j.met(moment{tick: 1000 + late}), "on chain all nodes are asked")

	j.req.Deadline = time.Unix(1, 0)
	require.NoError(t, j.met(moment{tick: 100}))
	j.Receive(keys[1], message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 1}.encode())
	j.Receive(keys[1], message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 2}.encode())
	require.NoError(t, j.met(moment{tick: 99 + late}))
	require.ErrorIs(t, j.met(moment{tick: 100 + late}), ErrNotMet)
	j.Receive(keys[2], message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 2}.encode())
	require.NoError(t, j.met(moment{tick: 100 + late}), "three of four")
}

func TestMailReachesTheRequestItIsAbout(t *testing.T) {
	j, keys := bench(t, 4, 0)
	ready := message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 3}
	j.Receive(keys[1], ready.encode()) // before the node knows the request
	box := j.open(j.req.ID, 1)
	require.Equal(t, []p2p.PeerKey{keys[1]}, box.readyFor(3))
	require.Empty(t, box.readyFor(2))

	other := ready
	other.request = common.Hash{8}
	j.Receive(keys[2], other.encode())
	old := ready
	old.epoch = 2
	j.Receive(keys[2], old.encode())
	j.Receive(p2p.PeerKey{1}, ready.encode()) // nobody of the set
	require.Equal(t, []p2p.PeerKey{keys[1]}, box.readyFor(3))

	begin := message{kind: kindBegin, request: j.req.ID, epoch: 1, attempt: 3, committee: []int{0, 1, 2}}
	j.Receive(keys[1], begin.encode())
	second := begin
	second.committee = []int{0, 1, 3}
	j.Receive(keys[1], second.encode())
	got, ok := box.begun(3, keys[1])
	require.True(t, ok)
	require.Equal(t, []int{0, 1, 2}, got, "a leader that names two committees is held to the first")
	_, ok = box.begun(3, keys[2])
	require.False(t, ok)
}

func TestEarlyMailIsBounded(t *testing.T) {
	j, keys := bench(t, 4, 0)
	for i := range 1000 {
		j.Receive(keys[1], message{kind: kindReady, request: common.Hash{byte(i), byte(i >> 8)}, epoch: 1}.encode())
	}
	require.Len(t, j.early.byPeer[keys[1]], earlyLimit)
}

func FuzzDecode(f *testing.F) {
	f.Add(message{kind: kindReady, attempt: 1}.encode())
	f.Add(message{kind: kindBegin, committee: []int{0, 2, 3}}.encode())
	f.Add(message{kind: kindSigned, signature: store.Signature{V: 27, Committee: "\x01\x02"}}.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := decode(raw)
		if err == nil && !bytes.Equal(m.encode(), raw) {
			t.Fatal("decoding is not canonical")
		}
	})
}
