package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network/receipt"
)

// receiptDomain is the one whose receipts count.
func (c *Client) receiptDomain() receipt.Domain {
	return receipt.Domain{ChainID: c.opt.Network.ChainID, Staking: c.opt.Network.Contracts.Staking}
}

// Receipt asks all nodes what they have of the receipt of a request, on chain or under an id that a node gave, puts it
// together, and verifies it against the chain: every signature is a node's, and at least as many as must are of the set of
// the receipt's epoch. If there are fewer so far, it returns what there is, with an error that wraps receipt.ErrIncomplete;
// the error is a *Failure if no node has anything.
//
// What the receipt says must be compared with what was asked for: key, digest, CID.
func (c *Client) Receipt(ctx context.Context, id common.Hash) (*receipt.Receipt, error) {
	var p puzzle
	err := c.retried(ctx, func(ctx context.Context, st *state) error {
		p = puzzle{c: c, id: id, bodies: map[receipt.Body]map[common.Address]receipt.Part{}, sets: map[uint64]*members{}}
		_, err := c.gather(ctx, st, question{
			op: "receipt", path: "/v1/receipts/" + id.Hex(), need: 1,
			take: func(_ Node, raw []byte) (bool, error) { return p.take(ctx, raw) },
		})
		if failed := (*Failure)(nil); errors.As(err, &failed) && p.best != nil {
			return nil // all that is there has come
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return p.best, p.state
}

// VerifyReceipt verifies a receipt as Receipt does, whoever it came from, and returns the members of the epoch's set who
// signed it. Errors wrap those of package receipt, or are the chain's.
func (c *Client) VerifyReceipt(ctx context.Context, r *receipt.Receipt) ([]common.Address, error) {
	ctx, cancel := c.limited(ctx)
	defer cancel()
	if r.Domain() != c.receiptDomain() { // before the chain is asked about an epoch of somebody else's
		return r.Verify(c.receiptDomain(), receipt.Set{})
	}
	set, err := c.reader.members(ctx, r.Epoch)
	if err != nil {
		return nil, err
	}
	return r.Verify(c.receiptDomain(), set.of(ctx))
}

// puzzle puts a receipt together from what nodes have. What they say of a request may differ: only equal bodies add up.
type puzzle struct {
	c      *Client
	id     common.Hash
	bodies map[receipt.Body]map[common.Address]receipt.Part
	sets   map[uint64]*members

	best  *receipt.Receipt // that has the most signatures so far
	count int
	state error // nil once it is complete
}

// take adds what a node has.
func (p *puzzle) take(ctx context.Context, raw []byte) (bool, error) {
	d := p.c.receiptDomain()
	r, err := receipt.Parse(raw)
	if err == nil && (r.RequestID != p.id || r.Domain() != d) {
		err = errors.New("the receipt is another one")
	}
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	set := p.sets[r.Epoch]
	if set == nil {
		if set, err = p.c.reader.members(ctx, r.Epoch); err != nil {
			return false, err
		}
		p.sets[r.Epoch] = set
	}
	parts := p.bodies[r.Body]
	if parts == nil {
		parts = map[common.Address]receipt.Part{}
		p.bodies[r.Body] = parts
	}
	for _, part := range r.Parts { // nothing is taken of who says one thing that is false
		if err := d.Check(r.Body, part); err != nil {
			return false, fmt.Errorf("%w: %w", ErrAnswer, err)
		}
	}
	for _, part := range r.Parts {
		if _, known := parts[part.Node]; !known && set.node[part.Node] {
			parts[part.Node] = part
		}
	}
	return p.judge(ctx, r.Body, set)
}

// judge says whether a body has enough signatures.
func (p *puzzle) judge(ctx context.Context, b receipt.Body, set *members) (bool, error) {
	var parts []receipt.Part
	for _, part := range p.bodies[b] {
		parts = append(parts, part)
	}
	whole := receipt.New(p.c.receiptDomain(), b, parts)
	signed, err := whole.Verify(p.c.receiptDomain(), set.of(ctx))
	if err != nil && !errors.Is(err, receipt.ErrIncomplete) {
		return false, err
	}
	if p.best == nil || err == nil || len(signed) > p.count {
		p.best, p.count, p.state = whole, len(signed), err
	}
	return err == nil, nil
}

// members is the set of an epoch.
type members struct {
	reader reader
	epoch  *big.Int
	needed int
	node   map[common.Address]bool
}

// members reads the set of an epoch. An epoch without one has no members, and needs more than there are.
func (r reader) members(ctx context.Context, epoch uint64) (*members, error) {
	st, number := staking.NewStaking(), new(big.Int).SetUint64(epoch)
	raw, err := r.call(ctx, r.at.Staking, st.PackSetOf(number))
	if err != nil {
		return nil, err
	}
	set, err := st.UnpackSetOf(raw)
	if err != nil || len(set) > maxNodes {
		return nil, fmt.Errorf("%w: the set of epoch %d", ErrChain, epoch)
	}
	m := &members{reader: r, epoch: number, needed: 2*len(set)/3 + 1, node: map[common.Address]bool{}}
	for _, n := range set {
		m.node[n.NodeAddress] = true
	}
	return m, nil
}

// of is the set as package receipt wants it. Who is in it and was not kicked, the contract says.
func (m *members) of(ctx context.Context) receipt.Set {
	return receipt.Set{Needed: m.needed, Member: func(node common.Address) (bool, error) {
		if !m.node[node] {
			return false, nil
		}
		st := staking.NewStaking()
		raw, err := m.reader.call(ctx, m.reader.at.Staking, st.PackMemberIndex(m.epoch, node))
		if err != nil {
			return false, err
		}
		out, err := st.UnpackMemberIndex(raw)
		if err != nil {
			return false, fmt.Errorf("%w: whether %s is in the set of epoch %s", ErrChain, node, m.epoch)
		}
		return out.Arg0, nil
	}}
}
