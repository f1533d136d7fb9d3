package blame

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// Sender has transactions mined; *chain.TxManager is one.
type Sender interface {
	Send(ctx context.Context, c chain.Candidate) (*types.Receipt, error)
}

// Peers asks and answers other nodes; *p2p.Host does it.
type Peers interface {
	HandleRequests(topic string, limit int, answer func(ctx context.Context, from p2p.PeerKey, request []byte) ([]byte, error))
	Request(ctx context.Context, to p2p.PeerKey, topic string, request []byte, limit int) ([]byte, error)
	Connected() map[p2p.PeerKey]bool
}

// Config is what a Judge works with.
type Config struct {
	Self     common.Address // node address
	Store    *store.Store
	Views    *chain.Views
	Txs      Sender
	Tips     *watcher.Tips
	Keysets  *keyset.Holder
	Peers    Peers
	Patience Patience      // DefaultPatience if zero
	Every    time.Duration // how often other nodes are asked for evidence; 15 s if 0
	Now      func() time.Time
	Log      *slog.Logger
}

// Judge is told of failed ceremonies. Report may be called by several goroutines at once; Run does the work.
type Judge struct {
	Config
	reports chan report

	mu      sync.Mutex
	silence *silence
	voting  map[string]bool // votes on their way
	refused map[string]bool // votes that the contract has not taken, in this process
}

type report struct {
	about string
	set   []chain.Node
	err   error
}

// maxReports is how many reports wait at most. Others are dropped: a fault that is repeated is reported again.
const maxReports = 256

// New returns a judge and registers what it answers to peers.
func New(c Config) *Judge {
	if c.Patience == (Patience{}) {
		c.Patience = DefaultPatience
	}
	if c.Every == 0 {
		c.Every = 15 * time.Second
	}
	j := &Judge{
		Config: c, reports: make(chan report, maxReports), refused: make(map[string]bool),
		silence: newSilence(c.Patience), voting: make(map[string]bool),
	}
	c.Peers.HandleRequests(Topic, 8, func(ctx context.Context, _ p2p.PeerKey, request []byte) ([]byte, error) {
		return j.serve(ctx, request)
	})
	return j
}

// Report takes the error with which a ceremony ended. about names it in words; positions in the error are those of set. It
// returns at once.
func (j *Judge) Report(about string, set []chain.Node, err error) {
	if err == nil || errors.Is(err, context.Canceled) {
		return // the end of the process is nobody's fault
	}
	select {
	case j.reports <- report{about, set, err}:
	default:
		j.Log.Warn("report of a failed ceremony dropped: too many", "about", about)
	}
}

// Counts returns how often each node had to do with a ceremony that failed without proof against anybody.
func (j *Judge) Counts() map[p2p.PeerKey]Counts {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := make(map[p2p.PeerKey]Counts, len(j.silence.counts))
	for key, c := range j.silence.counts {
		out[key] = *c
	}
	return out
}

// Run works until ctx ends.
func (j *Judge) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	tick := time.NewTicker(j.Every)
	defer tick.Stop()
	for {
		_, _, moved := j.Tips.Now()
		j.step(ctx, &wg)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r := <-j.reports:
			if err := j.take(ctx, r); err != nil && ctx.Err() == nil {
				j.Log.Error("fault not recorded", "about", r.about, "fault", r.err, "error", err)
			}
		case <-moved:
		case <-tick.C:
			j.fetch(ctx)
		}
	}
}

// take judges one report.
func (j *Judge) take(ctx context.Context, r report) error {
	self := slices.IndexFunc(r.set, func(n chain.Node) bool { return n.Address == j.Self })
	ep, err := j.Views.Latest().Epoch(ctx)
	if err != nil {
		return fmt.Errorf("read epoch: %w", err)
	}
	var blame *tss.BlameError
	if errors.As(r.err, &blame) {
		for _, p := range blame.Culprits {
			if p < 0 || p >= len(r.set) || p == self {
				continue
			}
			if err := j.found(ctx, ep.Number, r, p, blame); err != nil {
				return err
			}
		}
		return nil
	}
	j.mu.Lock()
	gone := j.silence.note(r.set, r.err)
	j.mu.Unlock()
	for _, p := range gone {
		if p < 0 || p >= len(r.set) || p == self || self < 0 || !inContact(r.set, self, p, j.Peers.Connected()) {
			continue
		}
		j.mu.Lock()
		times := j.silence.miss(r.set[p].PeerKey, r.about+": "+r.err.Error(), j.Now())
		j.mu.Unlock()
		if times == nil {
			continue
		}
		j.Log.Error("node does not respond", "node", r.set[p].Address, "failures", len(times))
		f := newFault(ep.Number, r.set[p].ID, chain.ReasonUnresponsive, r.about, "mute or gone in several ceremonies", times)
		if err := j.Store.PutFault(ctx, f); err != nil {
			return err
		}
	}
	return nil
}

// found stores a provable fault of the node at a position.
func (j *Judge) found(ctx context.Context, epoch uint64, r report, position int, blame *tss.BlameError) error {
	n := r.set[position]
	f := newFault(epoch, n.ID, reasonOf(blame), r.about, blame.Error(), blame.Evidence)
	if len(f.Evidence) == 0 {
		f.Evidence = []byte(f.Detail) // so that what is voted on can be told from other faults
	}
	if reason, ok := convict(n.PeerKey, epoch, blame.Evidence); ok && len(f.Evidence) <= maxPortable {
		f.Portable, f.Reason = true, uint8(reason)
	}
	j.Log.Error("node misbehaved in a ceremony", "node", n.Address, "about", r.about, "reason", chain.Reason(f.Reason),
		"convinces others", f.Portable, "error", blame)
	return j.Store.PutFault(ctx, f)
}
