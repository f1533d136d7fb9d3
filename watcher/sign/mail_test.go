package sign

import (
	"encoding/binary"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// outbox keeps what was sent.
type outbox struct {
	to   []p2p.PeerKey
	sent []message
}

func (o *outbox) Send(to p2p.PeerKey, topic string, data []byte) error {
	m, err := decode(data)
	if err != nil || topic != Topic {
		return errMalformed
	}
	o.to, o.sent = append(o.to, to), append(o.sent, m)
	return nil
}

// idOf numbers requests.
func idOf(i int) (id common.Hash) {
	binary.BigEndian.PutUint64(id[:], uint64(i))
	return id
}

// A node that asks late, or has missed the signature, would never meet the others: they have answered and are gone.
func TestLateNodesAreToldTheAnswer(t *testing.T) {
	j, keys := bench(t, 4, 0)
	out := &outbox{}
	j.Signer.Send = out
	sig := store.Signature{R: common.Hash{1}, S: common.Hash{2}, V: 27, Committee: "\x00\x01\x02"}
	j.open(j.req.ID, 1)
	j.close(j.req.ID, sig)

	ready := message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 9}
	j.Receive(keys[3], ready.encode())
	require.Equal(t, []p2p.PeerKey{keys[3]}, out.to)
	require.Equal(t, message{kind: kindSigned, request: j.req.ID, epoch: 1, signature: sig}, out.sent[0])
	require.Empty(t, j.early.byPeer[keys[3]])

	for name, m := range map[string]message{
		"begin":           {kind: kindBegin, request: j.req.ID, epoch: 1, committee: []int{0, 1, 2}},
		"signed":          {kind: kindSigned, request: j.req.ID, epoch: 1, signature: sig},
		"another epoch":   {kind: kindReady, request: j.req.ID, epoch: 2},
		"another request": {kind: kindReady, request: common.Hash{1}, epoch: 1},
	} {
		j.Receive(keys[3], m.encode())
		require.Len(t, out.sent, 1, name)
	}
	j.Receive(p2p.PeerKey{1}, ready.encode())
	require.Len(t, out.sent, 1, "a stranger")

	j.open(idOf(7), 1)
	j.close(idOf(7), store.Signature{})
	ready.request = idOf(7)
	j.Receive(keys[3], ready.encode())
	require.Len(t, out.sent, 1, "no signature came of it")
}

func TestKeptAnswersAreBounded(t *testing.T) {
	j, _ := bench(t, 4, 0)
	for i := range 2 * doneLimit {
		for range 2 {
			j.open(idOf(i), 1)
			j.close(idOf(i), store.Signature{R: idOf(i), V: 27})
		}
	}
	require.Len(t, j.done.signatures, doneLimit)
	require.Len(t, j.done.oldest, doneLimit)
	require.Contains(t, j.done.signatures, idOf(2*doneLimit-1))
	require.Empty(t, j.boxes)
}

// A client that asks one node alone makes that node say at every tick that it is ready: that must not push out what the
// node says of others' requests.
func TestWhatIsSaidAgainTakesNoRoom(t *testing.T) {
	j, keys := bench(t, 4, 0)
	sig := message{kind: kindSigned, request: idOf(1), epoch: 1, signature: store.Signature{V: 27}}
	j.Receive(keys[1], sig.encode())
	for tick := range uint64(100 * earlyLimit) {
		j.Receive(keys[1], message{kind: kindReady, request: idOf(int(2 + tick%12)), epoch: 1, attempt: tick / 100}.encode())
	}
	require.Len(t, j.early.byPeer[keys[1]], 13)
	require.Contains(t, j.open(idOf(1), 1).answer, keys[1])
	require.Equal(t, []p2p.PeerKey{keys[1]}, j.open(idOf(2), 1).readyFor(63))
}

// Thousands of requests, attempts and committees of one bad peer leave no more behind than a bounded number of messages.
func TestABadPeerFillsOnlyItsOwnRoom(t *testing.T) {
	j, keys := bench(t, 4, 0)
	box := j.open(j.req.ID, 1)
	for i := range 5000 {
		for _, m := range []message{
			{kind: kindReady, request: idOf(i)}, {kind: kindReady, request: j.req.ID, attempt: uint64(i)},
			{kind: kindBegin, request: j.req.ID, attempt: 1<<64 - 1 - uint64(i), committee: []int{0, 1, 2}},
			{kind: kindSigned, request: j.req.ID, attempt: uint64(i), signature: store.Signature{R: idOf(i), V: 27}},
		} {
			m.epoch = 1
			j.Receive(keys[1], m.encode())
		}
	}
	require.Len(t, j.early.byPeer, 1)
	require.Len(t, j.early.byPeer[keys[1]], earlyLimit)
	require.Len(t, j.boxes, 1)
	for _, n := range []int{len(box.ready), len(box.begin), len(box.answer)} {
		require.Equal(t, 1, n)
	}
	j.Receive(keys[2], message{kind: kindReady, request: j.req.ID, epoch: 1, attempt: 3}.encode())
	require.Equal(t, []p2p.PeerKey{keys[2]}, box.readyFor(3))
}

// Two attempts may both succeed, when the first one's members do not all learn it. Who then hears of both stands by the
// earlier one, whose members have answered.
func TestTheEarlierSignatureCounts(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	j, keys := bench(t, 4, 0)
	j.box = j.open(j.req.ID, 1)
	j.key = ecdsaOf(t, &key.PublicKey)
	raw, err := crypto.Sign(j.req.Digest[:], key)
	require.NoError(t, err)
	earlier := store.Signature{R: common.Hash(raw[:32]), S: common.Hash(raw[32:64]), V: raw[64] + 27, Committee: "\x01\x02\x03"}
	mine := store.Signature{R: common.Hash{1}, S: common.Hash{2}, V: 27, Committee: "\x00\x01\x02"}
	settle := func() store.Signature { sig, _ := j.settle(mine, 5); return sig }

	require.Equal(t, mine, settle(), "there is no other")
	pass := func(from int, attempt uint64, sig store.Signature) {
		j.Receive(keys[from], message{kind: kindSigned, request: j.req.ID, epoch: 1, attempt: attempt, signature: sig}.encode())
	}
	pass(1, 4, mine)
	require.Equal(t, mine, settle(), "what is no signature is not heard")
	pass(2, 6, earlier)
	require.Equal(t, mine, settle(), "a later one")
	pass(2, 4, earlier)
	require.Equal(t, earlier, settle())
	same := earlier
	mine, same.Committee = earlier, "\x00\x01\x03"
	pass(2, 4, same)
	require.Equal(t, earlier.Committee, settle().Committee, "of its own, a member knows the committee itself")
}

func TestOfSeveralSignaturesAllNodesTakeTheSame(t *testing.T) {
	valid := func(store.Signature) error { return nil }
	for range 20 { // maps have no order
		j, keys := bench(t, 4, 0)
		box := j.open(j.req.ID, 1)
		for from, m := range map[int]message{
			1: {attempt: 3, signature: store.Signature{R: common.Hash{1}, V: 27}},
			2: {attempt: 2, signature: store.Signature{R: common.Hash{9}, V: 27}},
			3: {attempt: 2, signature: store.Signature{R: common.Hash{8}, V: 27}},
		} {
			m.kind, m.request, m.epoch = kindSigned, j.req.ID, 1
			j.Receive(keys[from], m.encode())
		}
		m, ok := box.signed(valid)
		require.True(t, ok)
		require.Equal(t, common.Hash{8}, m.signature.R)
	}
}

// However often mail makes a request look at the clock, it starts one timer for each tick.
func TestAClockKeepsOneTimer(t *testing.T) {
	now := time.UnixMilli(3_000_000)
	c := &wallClock{time: func() time.Time { return now }, until: now.Add(time.Minute)}
	_, first, err := c.now()
	require.NoError(t, err)
	for range 1000 {
		_, moved, err := c.now()
		require.NoError(t, err)
		require.Equal(t, first, moved)
	}
	<-first
	_, next, err := c.now() // the timer was a little faster than the clock
	require.NoError(t, err)
	require.False(t, closed(next))
	require.True(t, closed(nil))
}
