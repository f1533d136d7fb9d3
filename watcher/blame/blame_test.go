package blame_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/watcher/blame"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

type (
	ecdsaKey = ecdsa.PrivateKey
	p2pKey   = p2p.PeerKey
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, goleak.IgnoreCurrent()) }

// said is what a node signs when it broadcasts payload.
func (w *world) said(by int, epoch uint64, round uint8, payload string) (statement, signature []byte) {
	s := ceremony.Statement{
		Protocol: gg18.Protocol, Epoch: epoch, ID: [32]byte{1}, Round: round, From: by, Hash: sha256.Sum256([]byte(payload)),
	}.Bytes()
	return s, ed25519.Sign(w.keys[by], s)
}

// equivocation is the error for a node that said two things.
func (w *world) equivocation(by int, epoch uint64) error {
	a, sigA := w.said(by, epoch, 3, "one")
	b, sigB := w.said(by, epoch, 3, "another")
	e := tss.Blame(gg18.Protocol, 3, by, tss.ErrEquivocation)
	e.Evidence = [][]byte{a, sigA, b, sigB}
	return e
}

func TestVotes(t *testing.T) {
	w := newWorld(t)
	db := w.open(time.Now)
	n := w.start(0, db, time.Now)

	// Nothing that proves nothing, and nothing against itself.
	n.Report("a", w.set(), &ceremony.AbortError{Party: 1, Accused: []int{2}})
	n.Report("b", w.set(), &ceremony.SilentError{Parties: []int{1, 2}, Mute: []int{1}})
	n.Report("c", w.set(), &ceremony.LostError{Party: 2})
	n.Report("d", w.set(), tss.Blame(gg18.Protocol, 2, 0, errors.New("this node itself")))
	n.Report("e", w.set(), tss.Blame(gg18.Protocol, 2, 9, errors.New("nobody")))
	n.Report("f", w.set(), context.Canceled)
	chaintest.Until(t, "reports are taken", func() bool { return n.Counts()[w.set()[2].PeerKey].Lost == 1 })
	require.Equal(t, blame.Counts{Silent: 1, Mute: 1, Stopped: 1}, n.Counts()[w.set()[1].PeerKey])

	// A fault that this node saw is one vote, however often it is reported and whatever restarts.
	bad := tss.Blame(gg18.Protocol, 2, 1, errors.New("bad proof"))
	bad.Evidence = [][]byte{[]byte("the message")}
	n.Report("g", w.set(), bad)
	chaintest.Until(t, "a vote", func() bool { return w.votes(1, chain.ReasonInvalidShare) == 1 })
	n.Report("h", w.set(), bad)
	n.Report("i", w.set(), w.equivocation(1, 1))
	chaintest.Until(t, "both are known", func() bool { return len(w.faults(n)) == 2 })
	n.stop()
	n = w.start(0, db, time.Now)

	// Of four, three are needed: a vote against a second node would be one against the network.
	n.Report("j", w.set(), tss.Blame(gg18.Protocol, 2, 2, errors.New("bad proof")))
	chaintest.Until(t, "it is known", func() bool { return len(w.faults(n)) == 3 })
	n.Report("k", w.set(), tss.Blame(gg18.Protocol, 2, 3, errors.New("bad proof")))
	chaintest.Until(t, "it is known", func() bool { return len(w.faults(n)) == 4 })

	// In the next attempt votes begin anew. Now the gravest counts.
	w.Anvil.Do("evm_increaseTime", 7*24*3600)
	w.Send(w.Deployer, w.Contracts.Staking, nil, w.Staking.PackLockValidatorsForNextEpoch())
	w.Anvil.Do("evm_increaseTime", 3600)
	w.Send(w.Deployer, w.Contracts.Staking, nil, w.Staking.PackUnlockValidatorsForNextEpoch())
	chaintest.Until(t, "a vote in the next attempt", func() bool { return w.votes(1, chain.ReasonEquivocation) == 1 })
	votes, err := db.KickVotes(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, votes, 2)
	for attempt, v := range votes {
		require.Equal(t, uint64(attempt), v.Attempt)
		require.Equal(t, w.set()[1].ID, v.Node, "nobody else")
	}
	for of := range size {
		require.Zero(t, w.votes(of, chain.ReasonUnresponsive))
		require.False(t, w.kicked(of), "one vote kicks nobody")
	}
}

// What the culprit signed convinces all; other things that a hostile node shows convince nobody.
func TestEvidenceIsPassedOn(t *testing.T) {
	w := newWorld(t)
	nodes := make([]*node, size)
	const liar, culprit = 3, 2
	for i := range liar {
		nodes[i] = w.start(i, w.open(time.Now), time.Now)
	}
	asked := make(chan bool, 1000)
	show := func(items ...[]byte) {
		peers{w, liar}.HandleRequests(blame.Topic, 8, func(context.Context, p2pKey, []byte) (out []byte, err error) {
			for _, item := range items {
				out = append(out, item...)
			}
			asked <- true
			return out, nil
		})
		for range 3 * liar { // three times by each
			<-asked
		}
	}
	statement, sig := w.said(1, 1, 3, "one")
	other, otherSig := w.said(1, 1, 4, "another")
	forged := ed25519.Sign(w.keys[liar], other)
	old := new(tss.BlameError)
	require.ErrorAs(t, w.equivocation(1, 7), &old)
	own := new(tss.BlameError)
	require.ErrorAs(t, w.equivocation(0, 1), &own)
	show(
		blame.Item(w.set()[1].ID, statement, sig, statement, sig),
		blame.Item(w.set()[1].ID, statement, sig, other, otherSig),
		blame.Item(w.set()[1].ID, statement, sig, other, forged),
		blame.Item(w.set()[1].ID, statement, sig, []byte("one more")),
		blame.Item(w.set()[1].ID, old.Evidence...),
		blame.Item(w.set()[3].ID, own.Evidence...),
		blame.Item(99, own.Evidence...),
		[]byte("nonsense that is long enough to be looked at"),
	)
	for i := range liar {
		require.Empty(t, w.faults(nodes[i]))
	}

	// Evidence that node 0 has reaches node 1, and the culprit does not judge itself. With the liar's vote it is out.
	nodes[0].Report("a", w.set(), w.equivocation(culprit, 1))
	chaintest.Until(t, "two votes", func() bool { return w.votes(culprit, chain.ReasonEquivocation) == 2 })
	require.Empty(t, w.faults(nodes[culprit]))
	got := w.faults(nodes[1])
	require.Len(t, got, 1)
	require.True(t, got[0].Portable)
	require.False(t, w.kicked(culprit))
	nodes[liar] = w.start(liar, w.open(time.Now), time.Now)
	chaintest.Until(t, "the kick", func() bool { return w.kicked(culprit) })

	// A broadcast that cannot be is evidence too.
	require.NotNil(t, gg18.CheckBroadcast(3, []byte("short")))
	bad := tss.Blame(gg18.Protocol, 3, 1, errors.New("payload too short"))
	s, sg := w.said(1, 1, 3, "short")
	bad.Evidence = [][]byte{s, sg, []byte("short"), []byte("what the machine adds")}
	nodes[0].Report("b", w.set(), bad)
	chaintest.Until(t, "it reaches node 3", func() bool { return len(w.faults(nodes[liar])) == 2 })
	require.Equal(t, uint8(chain.ReasonInvalidShare), w.faults(nodes[liar])[1].Reason)
}

// Silence is voted on only if it lasts, is nobody else's, and this node is not the one that is cut off.
func TestSilence(t *testing.T) {
	w := newWorld(t)
	clock := make(chan time.Time, 1)
	clock <- time.Now()
	now := func() time.Time { at := <-clock; clock <- at; return at }
	n := w.start(0, w.open(now), now)
	seen := uint64(0)
	report := func(pause time.Duration, err error) {
		clock <- (<-clock).Add(pause)
		n.Report(fmt.Sprint("ceremony ", seen), w.set(), err)
		seen++
		chaintest.Until(t, "the report is taken", func() bool {
			var sum uint64
			for _, c := range n.Counts() {
				sum += c.Silent + c.Lost + c.Stopped
			}
			return sum == seen
		})
	}
	mute := &ceremony.SilentError{Parties: []int{1}, Mute: []int{1}}
	p := blame.DefaultPatience

	for range 3 * p.Failures { // at one time
		report(time.Second, mute)
	}
	for range 2 * p.Failures { // it was kept waiting, or stopped, or was accused
		report(p.Slot, &ceremony.SilentError{Parties: []int{2}})
		report(0, &ceremony.AbortError{Party: 2, Accused: []int{3}})
	}
	w.mu.Lock()
	w.down[0] = true
	w.mu.Unlock()
	for range 2 * p.Failures { // this node is cut off
		report(p.Slot, &ceremony.LostError{Party: 2})
	}
	w.mu.Lock()
	w.down[0] = false
	w.mu.Unlock()
	report(p.Window+p.Slot, mute)
	for range 2 * p.Failures { // too rarely
		report(p.Window/time.Duration(p.Failures-2), mute)
	}
	require.Empty(t, w.faults(n))

	report(p.Window+p.Slot, mute)
	for range p.Failures - 1 {
		require.Empty(t, w.faults(n))
		report(p.Slot, mute)
	}
	chaintest.Until(t, "a vote", func() bool { return w.votes(1, chain.ReasonUnresponsive) == 1 })
	require.Len(t, w.faults(n), 1)
	require.False(t, w.faults(n)[0].Portable)
}

func TestFaultsAreKept(t *testing.T) {
	db := (&world{t: t}).open(time.Now)
	f := store.Fault{Epoch: 2, Node: 7, Reason: 4, About: "a", Detail: "b", Portable: true, Evidence: []byte("x")}
	require.NoError(t, db.PutFault(t.Context(), f))
	weaker := f
	weaker.Portable, weaker.Evidence = false, []byte("y")
	require.NoError(t, db.PutFault(t.Context(), weaker))
	got, err := db.Faults(t.Context(), 2)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, []byte("x"), got[0].Evidence)
	huge := f
	huge.Evidence = make([]byte, store.MaxFault+1)
	require.Error(t, db.PutFault(t.Context(), huge))

	vote := store.KickVote{Epoch: 2, Attempt: 1, Node: 7, Reason: 4, Evidence: f.EvidenceHash()}
	_, err = db.PutKickVote(t.Context(), vote)
	require.NoError(t, err)
	other := vote
	other.Reason = 6
	stored, err := db.PutKickVote(t.Context(), other)
	require.NoError(t, err)
	require.Equal(t, vote, stored, "the first stays")
	require.NoError(t, db.PruneFaults(t.Context(), 3))
	got, err = db.Faults(t.Context(), 2)
	require.NoError(t, err)
	require.Empty(t, got)
}

func TestEveryReasonHasATextWithARemedy(t *testing.T) {
	page, err := os.ReadFile("../../docs/faults.md")
	require.NoError(t, err)
	for r := chain.ReasonUnresponsive; r <= chain.ReasonEquivocation; r++ {
		require.NotEmpty(t, blame.Texts[r].Meaning, r)
		require.NotEmpty(t, blame.Texts[r].Remedy, r)
		row := fmt.Sprintf("| %d | `%s` | %s | %s |\n", r, r, blame.Texts[r].Meaning, blame.Texts[r].Remedy)
		require.Contains(t, string(page), row, "docs/faults.md")
	}
	require.Len(t, blame.Texts, int(chain.ReasonEquivocation))
}

func FuzzBelieve(f *testing.F) {
	f.Add(blame.Item(2, []byte("a"), []byte("b"), []byte("c")))
	j := new(blame.Judge)
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(j.Believe([]chain.Node{{ID: 2}}, 1, raw)) > 0 {
			t.Fatal("believed what nobody signed")
		}
	})
}
