package epoch

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// agreement is a tss.Machine of one broadcast round in which every node says which auxiliary record it has verified
// of every node, which sharing it takes to be handed on, and from which share of that it deals.
//
// Auxiliary data come from each node directly, so a node could show different ones to different peers; signing would then
// fail later and blame the wrong party. Here it shows at once. Who deals must be the same for all before anybody does.
type agreement struct {
	self   int
	n      int
	hashes []byte      // n records' hashes in set order
	origin common.Hash // of the public part of the sharing that is handed on; zero for fresh keys
	index  int         // of the share that this node deals from; -1: none
	// mayDeal says why a node must not deal from a share.
	mayDeal func(party, index int) error

	left    int
	dealers map[int]int // the index of each dealer's old share, by position
}

// noIndex stands for no share in a message.
const noIndex = 0xffff

// newAgreement collects what this node has verified.
func (b *birth) newAgreement(ctx context.Context) (*agreement, error) {
	own, ok := b.own()
	if !ok {
		return nil, errors.New("own auxiliary data are still being made")
	}
	g := &agreement{
		self: b.self, n: len(b.set), left: len(b.set) - 1, index: -1, dealers: make(map[int]int),
		mayDeal: func(int, int) error { return errors.New("fresh keys are dealt from no share") },
	}
	if b.from != nil {
		g.origin, g.index, g.mayDeal = b.from.public.Hash(), b.from.index, b.from.mayDeal
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, n := range b.set {
		record := b.records[n.PeerKey]
		if i == b.self {
			record = own.record
		}
		if record == nil {
			return nil, fmt.Errorf("no verified auxiliary record of %s", n.Address)
		}
		hash := record.Hash()
		g.hashes = append(g.hashes, hash[:]...)
	}
	return g, nil
}

// keepAgreed marks the records that all nodes agreed on as the newest proven ones: those are used from now on.
func (w *Worker) keepAgreed(ctx context.Context, set []chain.Node, self int) error {
	for i, n := range set {
		if i == self {
			continue
		}
		w.mu.Lock()
		record := w.records[n.PeerKey]
		w.mu.Unlock()
		err := w.Store.SetProven(ctx, store.Proven{
			Peer: n.Address, Record: record.Hash(), Proven: true, Public: record.Public().Bytes(), At: w.Now(),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Protocol names the protocol.
func (g *agreement) Protocol() string { return "epoch/agree" }

// Self returns this party's position.
func (g *agreement) Self() int { return g.self }

// Parties returns all positions.
func (g *agreement) Parties() (out []int) {
	for i := range g.n {
		out = append(out, i)
	}
	return out
}

// Rounds returns the one broadcast: n hashes, the hash of what is handed on, an index.
func (g *agreement) Rounds() []tss.RoundSpec {
	return []tss.RoundSpec{{Broadcast: (g.n+1)*common.HashLength + 2}}
}

// Start returns the broadcast.
func (g *agreement) Start() ([]tss.Message, error) {
	index := uint16(noIndex)
	if g.index >= 0 {
		g.dealers[g.self], index = g.index, uint16(g.index)
	}
	payload := binary.BigEndian.AppendUint16(append(bytes.Clone(g.hashes), g.origin[:]...), index)
	return []tss.Message{{Round: 1, From: g.self, To: tss.Broadcast, Payload: payload}}, nil
}

// Deliver compares what another node says. Its own record must be the one that it showed to this node, and it must deal
// from no share that is not its own; a difference elsewhere names two nodes of whom one lies.
func (g *agreement) Deliver(m tss.Message) ([]tss.Message, error) {
	blame := func(text string) error { return tss.Blame(g.Protocol(), 1, m.From, errors.New(text)) }
	if len(m.Payload) != (g.n+1)*common.HashLength+2 {
		return nil, blame("message has the wrong length")
	}
	at := func(list []byte, i int) []byte { return list[i*common.HashLength : (i+1)*common.HashLength] }
	for i := range g.n {
		if bytes.Equal(at(g.hashes, i), at(m.Payload, i)) {
			continue
		}
		if i == m.From {
			return nil, blame("announces another auxiliary record than it showed")
		}
		return nil, fmt.Errorf("%s: nodes %d and %d differ on the auxiliary record of node %d", g.Protocol(), g.self, m.From, i)
	}
	if common.Hash(at(m.Payload, g.n)) != g.origin {
		return nil, fmt.Errorf("%s: nodes %d and %d differ on what is handed on", g.Protocol(), g.self, m.From)
	}
	if err := g.takeIndex(m.From, int(binary.BigEndian.Uint16(m.Payload[(g.n+1)*common.HashLength:]))); err != nil {
		return nil, err
	}
	g.left--
	return nil, nil
}

// takeIndex notes which share a node deals from. Two who name the same are not both right; who is not, shows when they
// deal.
func (g *agreement) takeIndex(from, index int) error {
	if index == noIndex {
		return nil
	}
	if err := g.mayDeal(from, index); err != nil {
		return tss.Blame(g.Protocol(), 1, from, err)
	}
	for other, have := range g.dealers {
		if have == index {
			return fmt.Errorf("%s: nodes %d and %d deal from share %d", g.Protocol(), other, from, index)
		}
	}
	g.dealers[from] = index
	return nil
}

// Done reports whether all nodes have said the same.
func (g *agreement) Done() bool { return g.left == 0 }
