package devchain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	gethlog "github.com/ethereum/go-ethereum/log"
)

// Limits of one call, so that a slip of the finger does not keep the chain busy for hours.
const (
	maxMine  = 10_000
	maxReorg = 1_000
	maxLeap  = 100 * 365 * 24 * 3600 // seconds
)

// loop makes blocks when they are due, until Close.
func (c *Chain) loop() {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		c.mu.Lock()
		at, planned := c.plan.due()
		c.mu.Unlock()
		timer.Stop()
		if planned {
			timer.Reset(time.Until(at))
		}
		select {
		case <-c.quit:
			return
		case <-c.kick:
		case <-c.wake:
			c.mu.Lock()
			c.plan.noticed(time.Now())
			c.mu.Unlock()
		case <-timer.C:
			c.tick()
		}
	}
}

// tick makes a block if one is still due: since the timer was set, the plan may have changed.
func (c *Chain) tick() {
	c.mu.Lock()
	defer c.mu.Unlock()
	at, planned := c.plan.due()
	if c.closed || !planned || time.Now().Before(at) {
		return
	}
	if err := c.seal(); err != nil {
		c.plan.made(time.Now(), false) // the heartbeat tries again
		gethlog.Warn("Could not make a block", "err", err)
	}
}

// seal makes one block of what the pool holds. The caller holds mu.
func (c *Chain) seal() error {
	before := c.backend.BlockChain().CurrentBlock().Hash()
	c.beacon.Commit()
	return c.sealed(before)
}

// sealed finishes a block: the beacon only logs its errors, so the head must show that there is one. The caller
// holds mu.
func (c *Chain) sealed(before common.Hash) error {
	head := c.backend.BlockChain().CurrentBlock()
	if head.Hash() == before {
		return fmt.Errorf("go-ethereum made no block after %d", head.Number)
	}
	// Only after this does the pool's count leave out what the block took.
	if err := c.backend.TxPool().Sync(); err != nil {
		return fmt.Errorf("wait for the transaction pool: %w", err)
	}
	// What waits after a block that took nothing cannot be included now (its fee may be too low): that is left to the
	// heartbeat, or it would make blocks without end.
	waiting, _ := c.backend.TxPool().Stats()
	c.plan.made(time.Now(), waiting > 0 && head.GasUsed > 0)
	return nil
}

// Mine makes n blocks, 1 to 10,000, at once and whether or not automatic blocks are on. The first takes the pending
// transactions. It returns the new head's hash.
func (c *Chain) Mine(ctx context.Context, n uint64) (head common.Hash, err error) {
	if n < 1 || n > maxMine {
		return head, fmt.Errorf("mine: %d blocks asked for, between 1 and %d are possible", n, maxMine)
	}
	err = c.move(func() error { return c.sealMany(ctx, n) })
	if err != nil {
		return head, fmt.Errorf("mine %d blocks: %w", n, err)
	}
	return c.backend.BlockChain().CurrentBlock().Hash(), nil
}

func (c *Chain) sealMany(ctx context.Context, n uint64) error {
	for range n {
		select {
		case <-c.quit:
			return ErrClosed
		default:
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := c.seal(); err != nil {
			return err
		}
	}
	return nil
}

// move runs f with the chain to itself, then lets the loop look at the plan again.
func (c *Chain) move(f func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	defer signal(c.kick)
	return f()
}

// SetAutomine pauses or resumes making blocks by itself, the heartbeat included. Once SetAutomine(false) has returned,
// no block is made but by Mine, Reorg and IncreaseTime: transactions sent meanwhile gather in the pool.
func (c *Chain) SetAutomine(on bool) error {
	return c.move(func() error {
		c.plan.paused = !on
		if waiting, _ := c.backend.TxPool().Stats(); on && waiting > 0 {
			c.plan.noticed(time.Now())
		}
		return nil
	})
}

// IncreaseTime makes a block whose time is seconds after its parent's, at least 1 and at most 100 years. Later blocks
// follow from there. Transactions that wait go into blocks before it; with automatic blocks off they are an error,
// because whoever paused the chain chooses their block.
func (c *Chain) IncreaseTime(ctx context.Context, seconds uint64) error {
	if seconds < 1 || seconds > maxLeap {
		return fmt.Errorf("increase time: %d seconds asked for, between 1 and %d are possible", seconds, uint64(maxLeap))
	}
	err := c.move(func() error {
		if waiting, _ := c.backend.TxPool().Stats(); waiting > 0 && c.plan.paused {
			return fmt.Errorf("%d transactions wait and automatic blocks are off: mine a block first", waiting)
		}
		// The beacon refuses while a transaction waits, and another may come at any moment.
		const tries = 16
		var err error
		for range tries {
			before := c.backend.BlockChain().CurrentBlock().Hash()
			if err = c.beacon.AdjustTime(time.Duration(seconds) * time.Second); err == nil {
				return c.sealed(before)
			}
			if err := c.sealMany(ctx, 1); err != nil {
				return err
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("increase time by %d s: %w", seconds, err)
	}
	return nil
}

// Reorg replaces the newest depth blocks by depth+1 others, as when another branch of the chain wins. Subscribers get
// the logs of the blocks that went with removed = true, then the fork point's own logs a second time, then the new
// blocks.
//
// With keep, the transactions of the blocks that went return to the pool and the first new block takes them: the same
// logs appear again in another block. Without, they are forgotten, together with everything that waits in the pool.
//
// depth is 1 to 1,000 and must leave the genesis block. Without Config.Archive it reaches about 128 blocks back.
func (c *Chain) Reorg(ctx context.Context, depth uint64, keep bool) error {
	if depth < 1 || depth > maxReorg {
		return fmt.Errorf("reorganise: depth %d is not between 1 and %d", depth, maxReorg)
	}
	err := c.move(func() error {
		chain, pool := c.backend.BlockChain(), c.backend.TxPool()
		head := chain.CurrentBlock().Number.Uint64()
		if depth > head {
			return fmt.Errorf("the chain has only %d blocks after genesis", head)
		}
		parent := chain.GetBlockByNumber(head - depth)
		if parent == nil {
			return fmt.Errorf("block %d is not there", head-depth)
		}
		if !keep {
			pool.Clear()
		}
		if _, err := chain.SetCanonical(parent); err != nil {
			return fmt.Errorf("go back to block %d: %w", head-depth, err)
		}
		// The pool takes the transactions back while it follows the head.
		if err := pool.Sync(); err != nil {
			return fmt.Errorf("wait for the transaction pool: %w", err)
		}
		if !keep {
			pool.Clear()
		}
		// From here the new branch must become the longer one: whoever asked may leave, Close may not.
		return c.sealMany(context.WithoutCancel(ctx), depth+1)
	})
	if err != nil && !errors.Is(err, ErrClosed) {
		err = fmt.Errorf("reorganise %d blocks: %w", depth, err)
	}
	return err
}
