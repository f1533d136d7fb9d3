package sign

import (
	"errors"
	"fmt"
	"time"

	"github.com/conclave-network/conclave/watcher"
)

// ErrExpired means that the request's time is over.
var ErrExpired = errors.New("request has expired")

// clock numbers the attempts of a request. No message moves it, so all nodes agree on the number, but for how far their
// clocks are apart.
type clock interface {
	// now returns the attempt, and a count that grows within it, whenever a node should say again what it has said. moved
	// is closed when that may have changed. The error, an ErrExpired, says that the request's time is over.
	now() (t moment, moved <-chan struct{}, err error)
}

type moment struct{ attempt, tick uint64 }

// blockClock is the clock of requests on chain: blocks since the request, by the chain's own unit.
type blockClock struct {
	tips          *watcher.Tips
	from, until   uint64 // blocks
	attemptBlocks uint64
}

func (c blockClock) now() (moment, <-chan struct{}, error) {
	tip, _, moved := c.tips.Now()
	if tip.Number > c.until {
		return moment{}, moved, fmt.Errorf("at block %d: %w", tip.Number, ErrExpired)
	}
	return moment{(tip.Number - min(tip.Number, c.from)) / max(c.attemptBlocks, 1), tip.Number}, moved, nil
}

// The wall clock's units: an attempt is several round trips and shorter than people's patience; a tick is how long a
// message may be lost before it is said again.
const (
	wallAttempt = 3 * time.Second
	wallTick    = 500 * time.Millisecond
)

// wallClock is the clock of requests over HTTP, which nodes receive at about the same time, but not exactly: attempts
// are slots of the time of day. Nodes whose clocks differ by more than an attempt never meet. It is for one goroutine.
type wallClock struct {
	time  func() time.Time
	until time.Time

	tick  uint64 // of moved; one timer for each tick, however often a peer's mail makes the request look
	moved chan struct{}
}

func (c *wallClock) now() (moment, <-chan struct{}, error) {
	now := c.time()
	ms := uint64(now.UnixMilli())
	tick := ms / uint64(wallTick.Milliseconds())
	if c.tick != tick || closed(c.moved) {
		moved := make(chan struct{})
		c.tick, c.moved = tick, moved
		next := time.UnixMilli(int64((tick + 1) * uint64(wallTick.Milliseconds())))
		time.AfterFunc(min(next.Sub(now), c.until.Sub(now)), func() { close(moved) })
	}
	if !now.Before(c.until) {
		return moment{}, c.moved, fmt.Errorf("at %s: %w", now.UTC().Format(time.RFC3339), ErrExpired)
	}
	return moment{ms / uint64(wallAttempt.Milliseconds()), tick}, c.moved, nil
}

// closed reports whether the channel is closed, or is none.
func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return c == nil
	}
}
