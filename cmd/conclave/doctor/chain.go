package doctor

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/node"
)

// endpoint connects to the chain and sees whether it is the right one, and up to date.
func (p *patient) endpoint(ctx context.Context) bool {
	url := cmp.Or(p.RPC, p.cfg.RPC, p.net.RPCURL)
	rpc, err := chain.Dial(ctx, chain.ClientConfig{URL: url, ChainID: p.net.ChainID, Logger: quiet})
	if err != nil {
		remedy := "start the endpoint, or name another: rpc in node.yaml"
		if errors.Is(err, chain.ErrWrongChain) {
			remedy = "point rpc in node.yaml at the chain that the network file names"
		}
		p.fail("chain", remedy, "%v", err)
		return false
	}
	p.rpc = rpc
	syncing, err := rpc.Syncing(ctx)
	if err == nil {
		p.head, err = rpc.Head(ctx)
	}
	if err != nil {
		p.fail("chain", "start the endpoint, or name another: rpc in node.yaml", "%v", err)
		return false
	}
	if syncing {
		p.warn("chain", "wait until it has caught up, or take another endpoint", "%s is still catching up: block %d", rpc.Endpoint(), p.head.Number)
	} else {
		p.ok("chain", "%s is on chain %d at block %d", rpc.Endpoint(), rpc.ChainID(), p.head.Number)
	}
	return true
}

// contracts looks for code at the addresses of the network file.
func (p *patient) contracts(ctx context.Context) bool {
	addresses := node.Contracts(p.net)
	if err := p.rpc.VerifyCode(ctx, addresses); err != nil {
		p.fail("contracts", "the network file and the chain do not belong together: get the right file, or deploy again", "%v", err)
		return false
	}
	p.view = chain.NewViews(p.rpc, addresses).At(p.head.Ref())
	p.ok("contracts", "all are there")
	return true
}

// stateDepth is how many blocks below the newest confirmed one the node may read state: what it decides on a request is
// read at one block from beginning to end.
const stateDepth = 32

// archive sees whether the endpoint still has the state and the events that the node reads.
func (p *patient) archive(ctx context.Context) bool {
	deep := max(p.net.StartBlock, p.head.Number-min(p.head.Number, p.cfg.Confirmations+stateDepth))
	block, err := p.rpc.BlockByNumber(ctx, deep)
	if err == nil {
		_, err = chain.NewViews(p.rpc, node.Contracts(p.net)).At(block.Ref()).State(ctx)
	}
	if err != nil {
		p.fail("archive", "take an endpoint that keeps the state of at least 64 blocks", "state at block %d cannot be read: %v", deep, err)
		return true
	}
	first := p.net.StartBlock
	if p.stored != nil {
		first = max(first, p.stored.Tip)
	}
	if _, err := p.rpc.LogsBetween(ctx, min(first, p.head.Number), min(first, p.head.Number), node.Contracts(p.net).Addresses()); err != nil {
		p.fail("archive", "take an endpoint that keeps events from there on", "events of block %d, where the node goes on, cannot be read: %v", first, err)
		return true
	}
	p.ok("archive", "state back to block %d, events from block %d", deep, first)
	return true
}

// Differences between this machine's clock and another.
const (
	chainAhead = 15 * time.Second // a block from the future
	chainOld   = 5 * time.Minute  // a chain that rests, or an endpoint that does
)

// chainClock compares the clock with the newest block.
func (p *patient) chainClock(context.Context) bool {
	p.judgeHead(p.Now().Sub(time.Unix(int64(p.head.Time), 0)))
	return true
}

func (p *patient) judgeHead(age time.Duration) {
	age = age.Round(time.Second)
	switch {
	case p.devnet():
		p.ok("clock and chain", "development chains move their clock by hand; the newest block is %s old", age)
	case age < -chainAhead:
		p.fail("clock and chain", "set this machine's clock, with an NTP service that keeps it", "the newest block is %s ahead of this machine's clock", -age)
	case age > chainOld:
		p.warn("clock and chain", "is this clock fast, or does the chain or the endpoint stand still?", "the newest block is %s old", age)
	default:
		p.ok("clock and chain", "the newest block is %s old", age)
	}
}

// An answer to a request costs about so much gas; the account should pay for so many.
const (
	answerGas     = 160_000
	wantedAnswers = 50
)

// gas sees what the node can pay.
func (p *patient) gas(ctx context.Context) bool {
	balance, err := p.rpc.Balance(ctx, p.id.Address())
	if err != nil {
		return p.unread("gas", err)
	}
	base, tip, err := p.rpc.Fees(ctx)
	if err != nil {
		return p.unread("gas", err)
	}
	one := new(big.Int).Mul(new(big.Int).Add(base, tip), big.NewInt(answerGas))
	remedy := "send ether to " + p.id.Address().Hex()
	switch {
	case balance.Cmp(one) < 0:
		p.fail("gas", remedy, "the account has %s ether: too little for one transaction", inEther(balance))
	case balance.Cmp(new(big.Int).Mul(one, big.NewInt(wantedAnswers))) < 0:
		p.warn("gas", remedy, "the account has %s ether: less than %d answers cost now", inEther(balance), wantedAnswers)
	default:
		p.ok("gas", "%s ether", inEther(balance))
	}
	return true
}

func inEther(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(4)
}

// short names a node where there is little room.
func short(a common.Address) string { return a.Hex()[:10] }
