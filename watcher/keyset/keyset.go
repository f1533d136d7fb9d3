// Package keyset is what a node holds in an active epoch: who serves, its own share of the root keys, and everybody's
// auxiliary data. It is assembled from the chain and the store when an epoch becomes active, and is read-only.
//
// Threat line: it holds secrets in memory; they print as [redacted] and leave it only into a signing machine.
package keyset

import (
	"errors"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// ErrNone means that this node holds no share of the epoch asked for.
var ErrNone = errors.New("node holds no share of this epoch")

// Keyset is one node's part of one epoch.
type Keyset struct {
	Epoch uint64
	Self  int          // position in Nodes
	Nodes []chain.Node // in share-index order
	Keys  *share.Keys
	Aux   *auxdata.Private
	// Public is all nodes' verified auxiliary data by position, this node's included.
	Public map[int]*auxdata.Public
}

// K returns how many nodes must act together.
func (k *Keyset) K() int { return tss.Threshold(len(k.Nodes)) }

// Peer returns the peer key of the node at a position.
func (k *Keyset) Peer(position int) p2p.PeerKey { return p2p.PeerKey(k.Nodes[position].PeerKey) }

// Position returns where a peer stands; ok is false for one that is not in the set.
func (k *Keyset) Position(peer p2p.PeerKey) (position int, ok bool) {
	i := slices.IndexFunc(k.Nodes, func(n chain.Node) bool { return p2p.PeerKey(n.PeerKey) == peer })
	return i, i >= 0
}

// Address returns the node address at a position.
func (k *Keyset) Address(position int) common.Address { return k.Nodes[position].Address }

// Holder hands out the keysets of the epochs that this node serves: the newest, and older ones for as long as requests
// that began in them may still need them. It is safe for concurrent use; its zero value holds none.
type Holder struct {
	mu     sync.RWMutex
	held   map[uint64]*Keyset
	newest *Keyset
	moved  chan struct{} // closed at the next change
}

// Add hands out a keyset from now on.
func (h *Holder) Add(k *Keyset) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.held == nil {
		h.held = make(map[uint64]*Keyset)
	}
	h.held[k.Epoch] = k
	h.changed()
}

// Drop hands out an epoch's keyset no more. Who has it already may use it for a while: its secrets are the caller's to
// wipe once nobody can.
func (h *Holder) Drop(epoch uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.held, epoch)
	h.changed()
}

func (h *Holder) changed() {
	h.newest = nil
	for _, k := range h.held {
		if h.newest == nil || k.Epoch > h.newest.Epoch {
			h.newest = k
		}
	}
	if h.moved != nil {
		close(h.moved)
		h.moved = nil
	}
}

// Of returns the keyset of an epoch, or ErrNone.
func (h *Holder) Of(epoch uint64) (*Keyset, error) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	k := h.held[epoch]
	if k == nil {
		return nil, ErrNone
	}
	return k, nil
}

// Current returns the keyset of the newest epoch that is held; nil if there is none.
func (h *Holder) Current() *Keyset {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.newest
}

// Held returns the epochs whose keysets are held, oldest first.
func (h *Holder) Held() []uint64 {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return slices.Sorted(maps.Keys(h.held))
}

// Changed returns a channel that is closed at the next Add or Drop.
func (h *Holder) Changed() <-chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.moved == nil {
		h.moved = make(chan struct{})
	}
	return h.moved
}
