// Package keyset is what a node holds in an active epoch: who serves, its own share of the root keys, and everybody's
// auxiliary data. It is assembled from the chain and the store when an epoch becomes active, and is read-only.
//
// Threat line: it holds secrets in memory; they print as [redacted] and leave it only into a signing machine.
package keyset

import (
	"errors"
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

// Holder hands out the keyset of the active epoch. It is safe for concurrent use; its zero value holds none.
type Holder struct {
	mu      sync.RWMutex
	current *Keyset
}

// Set replaces the current keyset.
func (h *Holder) Set(k *Keyset) {
	h.mu.Lock()
	h.current = k
	h.mu.Unlock()
}

// Of returns the keyset of an epoch, or ErrNone.
func (h *Holder) Of(epoch uint64) (*Keyset, error) {
	k := h.Current()
	if k == nil || k.Epoch != epoch {
		return nil, ErrNone
	}
	return k, nil
}

// Current returns the keyset of the active epoch; nil if there is none.
func (h *Holder) Current() *Keyset {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.current
}
