package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/conclave-network/conclave/cmd/conclave/face"
)

// Tips in wei per gas: the higher one comes first in its block.
const (
	firstTip  = "5000000000"
	secondTip = "1000000000"
)

// patience is how many blocks the refused request stays open.
const patience = 40

// revokes puts a request and, right behind it in the same block, the revocation of the permission that it needs. The
// contract takes the request; nodes read the state after the block.
func (d *demo) revokes(ctx context.Context) (*asked, string, error) {
	rpc := d.eth.Client()
	if err := rpc.CallContext(ctx, nil, "dev_setAutomine", false); err != nil {
		return nil, "", err
	}
	defer func() { // blocks go on even if ctx has ended
		_ = rpc.CallContext(context.WithoutCancel(ctx), nil, "dev_setAutomine", true)
	}()
	var a asked
	var gone sent
	asking, revoking := make(chan error, 1), make(chan error, 1)
	go func() {
		asking <- d.conclave(ctx, &a, "request", "sign", "--pkp", d.pkp.TokenID.Hex(), "--message", "one last time",
			"--expires", fmt.Sprint(patience), "--tip", firstTip, "--key-file", d.keyFile(friend))
	}()
	if err := d.waiting(ctx, 1); err != nil {
		return nil, "", err
	}
	go func() {
		revoking <- d.conclave(ctx, &gone, "pkp", "revoke", d.pkp.TokenID.Hex(), "--address", d.address(friend).Hex(),
			"--tip", secondTip, "--key-file", d.keyFile(owner))
	}()
	if err := d.waiting(ctx, 2); err != nil {
		return nil, "", err
	}
	if err := rpc.CallContext(ctx, nil, "dev_mine", 1); err != nil {
		return nil, "", err
	}
	if err := errors.Join(<-asking, <-revoking); err != nil {
		return nil, "", err
	}
	if a.Block != gone.Block {
		return nil, "", fmt.Errorf("the request is in block %d, the revocation in %d", a.Block, gone.Block)
	}
	if err := rpc.CallContext(ctx, nil, "dev_setAutomine", true); err != nil {
		return nil, "", err
	}
	reason := ""
	err := poll(ctx, func() (bool, string, error) {
		var s shown
		if err := d.conclave(ctx, &s, "request", "show", a.RequestID.Hex(), "--nodes"); err != nil {
			return false, "", err
		}
		refused := 0
		for _, n := range s.Nodes {
			if n.Work == nil || n.Work.Status != "refused" {
				continue
			}
			if n.Work.PinnedBlock < a.Block || n.Work.Reason == "" || n.Work.Signature != nil {
				return false, "", fmt.Errorf("node %s says %+v", n.Node, *n.Work)
			}
			reason = n.Work.Reason
			refused++
		}
		if s.Status != "open" {
			return false, "", fmt.Errorf("the request is %s", s.Status)
		}
		return refused == d.count, fmt.Sprintf("%d of %d nodes have refused", refused, d.count), nil
	})
	return &a, fmt.Sprintf("both in block %d; all %d nodes: %s", a.Block, d.count, reason), err
}

// waiting waits until so many transactions wait for a block.
func (d *demo) waiting(ctx context.Context, n uint) error {
	return poll(ctx, func() (bool, string, error) {
		count, err := d.eth.PendingTransactionCount(ctx)
		return count == n, fmt.Sprintf("%d transactions wait, %d are expected", count, n), err
	})
}

// refunds lets the request expire and has somebody else end it, so that the requester pays no gas.
func (d *demo) refunds(ctx context.Context, a *asked) (string, error) {
	head, err := d.eth.BlockNumber(ctx)
	if err != nil {
		return "", err
	}
	if head <= a.ExpiresAt {
		if err := d.eth.Client().CallContext(ctx, nil, "dev_mine", a.ExpiresAt+1-head); err != nil {
			return "", err
		}
	}
	var s shown
	if err := d.conclave(ctx, &s, "request", "show", a.RequestID.Hex(), "--nodes"); err != nil {
		return "", err
	}
	if s.Status != "open" || s.Answer != nil || s.Head <= a.ExpiresAt {
		return "", fmt.Errorf("at block %d the request is %s, answer %v", s.Head, s.Status, s.Answer)
	}
	for _, n := range s.Nodes {
		if n.Work != nil && n.Work.Signature != nil {
			return "", fmt.Errorf("node %s has a signature", n.Node)
		}
	}
	before, err := d.eth.BalanceAt(ctx, a.Requester, nil)
	if err != nil {
		return "", err
	}
	var e expired
	if err := d.conclave(ctx, &e, "request", "expire", a.RequestID.Hex(), "--key-file", d.keyFile(helper)); err != nil {
		return "", err
	}
	after, err := d.eth.BalanceAt(ctx, a.Requester, nil)
	if err != nil {
		return "", err
	}
	fee, err := wei(a.Fee)
	if err != nil {
		return "", err
	}
	if got := new(big.Int).Sub(after, before); e.Refund != a.Fee || got.Cmp(fee) != 0 {
		return "", fmt.Errorf("fee %s, refund %s, balance grew by %v", a.Fee, e.Refund, got)
	}
	return fmt.Sprintf("open and unanswered after block %d; %s wei came back", a.ExpiresAt, a.Fee), nil
}

// The nodes that are killed.
const (
	firstVictim  = 2
	secondVictim = 3
)

func (d *demo) survives(ctx context.Context) (string, error) {
	if err := d.kill(ctx, d.node(firstVictim)); err != nil {
		return "", err
	}
	a, err := d.ask(ctx, owner, "one of us is missing")
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("node %d killed; %s", firstVictim, a), nil
}

// recovers starts the killed node again and waits until it has seen all confirmed blocks.
func (d *demo) recovers(ctx context.Context) (string, error) {
	n := d.node(firstVictim)
	head, err := d.eth.BlockNumber(ctx)
	if err != nil {
		return "", err
	}
	begin := time.Now()
	process, err := d.restart(n)
	if err != nil {
		return "", err
	}
	d.pids = append(d.pids, process.cmd.Process.Pid)
	var tip, seen uint64
	err = poll(ctx, func() (bool, string, error) {
		select {
		case <-process.ended:
			return false, "", fmt.Errorf("the node ended: %w", process.err)
		default:
		}
		s, err := face.Status(ctx, n.URL)
		if err != nil {
			return false, err.Error(), nil
		}
		r, err := face.Ready(ctx, n.URL)
		if err != nil {
			return false, err.Error(), nil
		}
		tip, seen = s.Tip.Number, s.Head.Number
		return r.Ready && tip >= head, fmt.Sprintf("block %d of %d, ready %v %v", tip, seen, r.Ready, r.Reasons), nil
	})
	return fmt.Sprintf("ready at block %d of %d, %.1f s after its start", tip, seen, time.Since(begin).Seconds()), err
}

// takesPart leaves exactly as many nodes as are needed, the restarted one among them.
func (d *demo) takesPart(ctx context.Context) (string, error) {
	var s status
	if err := d.conclave(ctx, &s, "network", "status"); err != nil {
		return "", err
	}
	down := 0
	for index := secondVictim; d.count-down > int(s.K); index++ {
		if err := d.kill(ctx, d.node(index)); err != nil {
			return "", err
		}
		down++
	}
	a, err := d.ask(ctx, owner, "welcome back")
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d of %d nodes left, %d needed; %s", d.count-down, d.count, s.K, a), nil
}
