package receipt

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// Bounds of what is taken of one peer: how many messages may wait to be looked at, how many for this node's own part, and
// how many are looked at in the long run. What is dropped comes again if it is asked for.
const (
	maxMail   = 1024
	maxEarly  = 1024
	perSecond = 256
)

// mail is what peers sent. It is guarded by the Keeper's lock.
type mail struct{ peers map[p2p.PeerKey]*box }

type box struct {
	in, early []message
	limit     *rate.Limiter
}

func newMail() mail { return mail{make(map[p2p.PeerKey]*box)} }

func (m mail) put(from p2p.PeerKey, msg message) {
	b := m.peers[from]
	if b == nil {
		b = &box{limit: rate.NewLimiter(perSecond, maxMail)}
		m.peers[from] = b
	}
	if len(b.in) < maxMail && b.limit.Allow() {
		b.in = append(b.in, msg)
	}
}

// wait keeps a message until this node has a part of its own. The oldest give way.
func (m mail) wait(from p2p.PeerKey, msg message) {
	if b := m.peers[from]; b != nil {
		b.early = slices.DeleteFunc(b.early, func(e message) bool { return e.request == msg.request })
		b.early = append(b.early, msg)
		b.early = b.early[max(0, len(b.early)-maxEarly):]
	}
}

// recall puts what waited for a request back among what is to be looked at.
func (m mail) recall(request common.Hash) {
	for _, b := range m.peers {
		b.early = slices.DeleteFunc(b.early, func(e message) bool {
			if e.request == request {
				b.in = append(b.in, e) // no more than waited
			}
			return e.request == request
		})
	}
}

// take empties what is to be looked at, and forgets peers that serve in no epoch any more.
func (m mail) take(serves func(p2p.PeerKey) bool) map[p2p.PeerKey][]message {
	out := make(map[p2p.PeerKey][]message)
	for from, b := range m.peers {
		if !serves(from) {
			delete(m.peers, from)
			continue
		}
		if len(b.in) > 0 {
			out[from], b.in = b.in, nil
		}
	}
	return out
}

// serves reports whether a peer is of a set that this node is in.
func (k *Keeper) serves(peer p2p.PeerKey) bool {
	for _, epoch := range k.Keysets.Held() {
		if keys, err := k.Keysets.Of(epoch); err == nil {
			if _, ok := keys.Position(peer); ok {
				return true
			}
		}
	}
	return false
}

// Receive takes a message of a registered peer.
func (k *Keeper) Receive(from p2p.PeerKey, data []byte) {
	m, err := decode(data)
	if err != nil {
		k.Log.Debug("message about a receipt refused", "peer", from, "error", err)
		return
	}
	keys, err := k.Keysets.Of(m.epoch)
	if err != nil {
		return
	}
	if p, ok := keys.Position(from); !ok || p == keys.Self {
		return
	}
	k.mu.Lock()
	k.mail.put(from, m)
	k.mu.Unlock()
	k.ring()
}

// takeMail looks at what peers sent, and stores what is good.
func (k *Keeper) takeMail(ctx context.Context) {
	k.mu.Lock()
	in := k.mail.take(k.serves)
	k.mu.Unlock()
	var good []store.PeerPart
	for from, messages := range in {
		for _, m := range messages {
			if ctx.Err() != nil {
				return
			}
			keys, err := k.Keysets.Of(m.epoch)
			if err != nil {
				continue // the epoch is over
			}
			position, ok := keys.Position(from)
			if !ok {
				continue
			}
			m.part.Node = keys.Address(position)
			if k.look(ctx, from, m) {
				good = append(good, store.PeerPart{Request: m.request, Part: m.part})
			}
		}
	}
	if len(good) == 0 {
		return
	}
	if err := k.Store.AddParts(ctx, good); err != nil && ctx.Err() == nil {
		k.Log.Warn("parts of receipts not stored", "count", len(good), "error", err)
	}
}

// look reports whether a peer's part is new and good. Who has given a good one, and lacks this node's, gets it.
func (k *Keeper) look(ctx context.Context, from p2p.PeerKey, m message) (fresh bool) {
	body, parts, err := k.Store.Receipt(ctx, m.request)
	switch {
	case errors.Is(err, store.ErrNotFound):
		k.mu.Lock()
		k.mail.wait(from, m)
		k.mu.Unlock()
		return false
	case err != nil:
		if ctx.Err() == nil {
			k.Log.Warn("receipt not read", "request", m.request, "error", err)
		}
		return false
	case body.Epoch != m.epoch:
		return false
	}
	known := slices.ContainsFunc(parts, func(p form.Part) bool { return p.Node == m.part.Node })
	if !known {
		if err := k.Domain.Check(body, m.part); err != nil {
			// It may say something else of the same request: nodes may come to different results of an action.
			k.Log.Debug("part of a receipt does not fit", "request", m.request, "node", m.part.Node, "error", err)
			return false
		}
	}
	if own, ok := k.own(parts); ok && m.wants {
		k.tell(from, message{request: m.request, epoch: m.epoch, part: own})
	}
	return !known
}
