package epoch

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// agreement is a tss.Machine of one broadcast round in which every node says which auxiliary record it has verified
// of every node. Auxiliary data come from each node directly, so a node could show different ones to different peers;
// signing would then fail later and blame the wrong party. Here it shows at once.
type agreement struct {
	self   int
	n      int
	hashes []byte // n records' hashes in set order
	left   int
}

// newAgreement collects the hashes that this node has verified.
func (w *Worker) newAgreement(ctx context.Context, set []chain.Node, self int) (*agreement, error) {
	own, ok := w.own()
	if !ok {
		return nil, errors.New("own auxiliary data are still being made")
	}
	g := &agreement{self: self, n: len(set), left: len(set) - 1}
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, n := range set {
		record := w.records[n.PeerKey]
		if i == self {
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

// Rounds returns the one broadcast.
func (g *agreement) Rounds() []tss.RoundSpec {
	return []tss.RoundSpec{{Broadcast: g.n * common.HashLength}}
}

// Start returns the broadcast.
func (g *agreement) Start() ([]tss.Message, error) {
	return []tss.Message{{Round: 1, From: g.self, To: tss.Broadcast, Payload: g.hashes}}, nil
}

// Deliver compares another node's list. Its own entry must be what it showed to this node; a difference elsewhere
// names two nodes of whom one lies.
func (g *agreement) Deliver(m tss.Message) ([]tss.Message, error) {
	if len(m.Payload) != len(g.hashes) {
		return nil, tss.Blame(g.Protocol(), 1, m.From, errors.New("list has the wrong length"))
	}
	at := func(list []byte, i int) []byte { return list[i*common.HashLength : (i+1)*common.HashLength] }
	for i := range g.n {
		if bytes.Equal(at(g.hashes, i), at(m.Payload, i)) {
			continue
		}
		if i == m.From {
			return nil, tss.Blame(g.Protocol(), 1, m.From, errors.New("announces another auxiliary record than it showed"))
		}
		return nil, fmt.Errorf("%s: nodes %d and %d differ on the auxiliary record of node %d", g.Protocol(), g.self, m.From, i)
	}
	g.left--
	return nil, nil
}

// Done reports whether all lists are equal.
func (g *agreement) Done() bool { return g.left == 0 }
