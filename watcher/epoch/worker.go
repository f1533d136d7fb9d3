package epoch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// retryEvery is how soon a step is tried again although no block came: peers become ready between blocks.
const retryEvery = 300 * time.Millisecond

// Config is what a Worker works with.
type Config struct {
	ChainID    uint64
	Identity   *identity.Identity
	Store      *store.Store
	Views      *chain.Views
	Txs        *chain.TxManager
	Host       *p2p.Host
	Ceremonies *ceremony.Manager
	Quoter     attest.Quoter
	Tips       *watcher.Tips
	Keysets    *keyset.Holder
	// Blame is told of ceremonies that failed, and of who was not there for one.
	Blame func(about string, set []chain.Node, err error)
	// Pending reports whether requests on chain are open that nodes of an epoch have to answer.
	Pending func(ctx context.Context, epoch uint64) (bool, error)
	// Overlap is how long an epoch's shares stay after the next has begun, for requests that began before: longer than
	// any request over HTTP takes.
	Overlap time.Duration
	Rand    io.Reader
	Now     func() time.Time
	Log     *slog.Logger
}

// Worker drives one node's epochs.
type Worker struct {
	Config
	aux auxiliary

	pairs  sync.Mutex // held while a pair proof is made
	itself sync.Mutex // held while this node's own record is verified

	mu     sync.Mutex
	serves uint64 // the newest epoch that this node serves; 0 before the first
	phase  string // what it does besides
	peers  []p2p.Peer
	failed map[string]string // latest trouble by what it is about, to log each once
	// records holds the record of each peer that this process has verified; the store keeps what was taken from it.
	// refused says when a peer's record last failed, proofs holds the pair proofs made for peers' records.
	fetched  attempt                         // for which records were fetched
	verified map[verifiedKey]*auxdata.Record // those that this process has verified
	owners   map[p2p.PeerKey]common.Address  // of records
	records  map[p2p.PeerKey]*auxdata.Record
	refused  map[p2p.PeerKey]time.Time
	proofs   map[[32]byte][]byte
	since    map[string]uint64 // when a permissionless step was first possible, in blocks
	// reverted counts transactions of each purpose that a contract refused although the node saw no reason for it.
	reverted map[string]int
	missed   attempt           // the newest that this node could not begin
	passed   map[uint64]uint64 // chain time at which an epoch was first seen to be over
	dropped  []dropped         // shares that are held no more, and that somebody may still be using
}

// verifiedKey says whose record was verified: what one node has proven says nothing for another who shows it.
type verifiedKey struct {
	node common.Address
	hash [32]byte
}

// attempt names one try at an epoch.
type attempt struct{ epoch, number uint64 }

func (a attempt) String() string { return fmt.Sprintf("epoch %d attempt %d", a.epoch, a.number) }

// New returns a worker and registers what it answers to peers.
func New(c Config) *Worker {
	w := &Worker{
		Config: c, phase: "starting", failed: make(map[string]string),
		records: make(map[p2p.PeerKey]*auxdata.Record), refused: make(map[p2p.PeerKey]time.Time), proofs: make(map[[32]byte][]byte), verified: make(map[verifiedKey]*auxdata.Record), owners: make(map[p2p.PeerKey]common.Address),
		since: make(map[string]uint64), reverted: make(map[string]int), passed: make(map[uint64]uint64),
	}
	w.aux.ready = make(chan struct{})
	w.serve()
	return w
}

// Run works until ctx ends. Making auxiliary data happens beside: it takes seconds and nothing of the chain.
func (w *Worker) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Go(func() { w.makeAux(ctx) })
	tick := time.NewTicker(retryEvery)
	defer tick.Stop()
	for {
		_, _, moved := w.Tips.Now()
		settled, err := w.step(ctx)
		if err != nil && ctx.Err() == nil {
			w.trouble("epoch", err)
		}
		again := tick.C
		if settled {
			again = nil // only a block brings something to do
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
		case <-again:
		}
	}
}

// Phase says in a few words what the node is doing or waiting for.
func (w *Worker) Phase() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.phaseText()
}

func (w *Worker) phaseText() string {
	parts := make([]string, 0, 2)
	if w.serves > 0 {
		parts = append(parts, fmt.Sprintf("serving epoch %d", w.serves))
	}
	if w.phase != "" {
		parts = append(parts, w.phase)
	}
	return strings.Join(parts, "; ")
}

// enter says what the node does besides serving; nothing if phase is empty.
func (w *Worker) enter(phase string) {
	w.mu.Lock()
	changed := w.phase != phase
	w.phase = phase
	text := w.phaseText()
	w.mu.Unlock()
	if changed {
		w.Log.Info("epoch phase", "phase", text)
	}
}

// trouble logs an error about something once, until it changes.
func (w *Worker) trouble(about string, err error) {
	text := err.Error()
	w.mu.Lock()
	known := w.failed[about] == text
	w.failed[about] = text
	w.mu.Unlock()
	if !known {
		w.Log.Warn("step not done yet", "about", about, "error", text)
	}
}

// step reads the state and does what is missing. settled says that nothing is, before another block comes.
func (w *Worker) step(ctx context.Context) (settled bool, err error) {
	serving, err := w.serveEpochs(ctx)
	if err != nil {
		w.trouble("serving", err) // and go on: the next epoch may mend it
	}
	v := w.Views.Latest()
	state, err := v.State(ctx)
	if err != nil {
		return false, fmt.Errorf("read state: %w", err)
	}
	ep, err := v.Epoch(ctx)
	if err != nil {
		return false, fmt.Errorf("read epoch: %w", err)
	}
	if err := w.connect(ctx, v, ep.Number); err != nil {
		return false, err
	}
	switch state {
	case chain.StateActive, chain.StateUnlocked:
		return serving && state == chain.StateActive, w.lock(ctx, v, ep)
	case chain.StateNextValidatorSetLocked, chain.StateRestore:
		return false, w.prepare(ctx, v, attempt{ep.Number + 1, ep.Retries}, ep, state)
	case chain.StateReadyForNextEpoch:
		return false, w.advance(ctx, v, ep)
	default:
		w.enter("waiting: staking is " + state.String())
		return serving, nil
	}
}

// position returns where this node stands in a set.
func (w *Worker) position(set []chain.Node) (int, bool) {
	for i, n := range set {
		if n.Address == w.Identity.Address() {
			return i, true
		}
	}
	return 0, false
}

// send sends one of this node's transactions and waits for it. That a contract refuses because the effect is already
// there is no error: done says so.
func (w *Worker) send(ctx context.Context, c chain.Candidate, done func(context.Context) (bool, error)) error {
	c.Still = func(ctx context.Context) (bool, error) {
		there, err := done(ctx)
		return !there, err
	}
	w.mu.Lock()
	tries := w.reverted[c.Purpose]
	w.mu.Unlock()
	purpose := c.Purpose
	c.Purpose = fmt.Sprintf("%s/%d", purpose, tries)
	_, err := w.Txs.Send(ctx, c)
	if errors.As(err, new(*chain.RevertError)) { // that transaction is spent; the next try is another one
		w.mu.Lock()
		w.reverted[purpose] = tries + 1
		w.mu.Unlock()
	}
	if err == nil || errors.Is(err, chain.ErrUnwanted) {
		return nil
	}
	if there, derr := done(ctx); derr == nil && there {
		return nil
	}
	return fmt.Errorf("%s: %w", purpose, err)
}

// turn reports whether it is this node's turn to send a transaction that anyone may send: the node at place attempt
// at once, each next one two blocks later. since is the block at which the chance was first seen.
func turn(self, nodes int, number, since, now uint64) bool {
	rank := (uint64(self) + uint64(nodes) - number%uint64(nodes)) % uint64(nodes)
	return now >= since+2*rank
}
