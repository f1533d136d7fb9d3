package supervisor

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/devnet/ipfs"
	"github.com/conclave-network/conclave/watcher/attest"
)

// runner is one run.
type runner struct {
	cfg    Config
	begin  time.Time
	folder *folder
	spawn  *spawner
	bond   *big.Int // tokens that a node bonds, in the smallest unit

	mu sync.Mutex // events, and what they tell
}

// Run starts a development network and runs it until ctx ends; that is no error. Errors have a Hint() string where
// there is something to do. When Run returns no process is left.
func Run(ctx context.Context, cfg Config) error {
	r := &runner{cfg: cfg, begin: time.Now()}
	if err := cfg.check(); err != nil {
		return err
	}
	var err error
	if r.folder, err = openFolder(cfg.Dir, cfg.Reset); err != nil {
		return err
	}
	r.spawn = newSpawner()
	err = r.run(ctx)
	r.spawn.close()
	err = errors.Join(err, r.folder.close())
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		err = nil
	}
	r.emit(Event{Kind: EventStopped})
	return err
}

func (r *runner) emit(e Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e.Elapsed = time.Since(r.begin).Round(time.Millisecond).Seconds()
	r.cfg.Emit(e)
}

func (r *runner) step(format string, args ...any) {
	r.emit(Event{Kind: EventStep, Message: fmt.Sprintf(format, args...)})
}

func (r *runner) note(format string, args ...any) {
	r.emit(Event{Kind: EventNote, Message: fmt.Sprintf(format, args...)})
}

// run is the start in order, and the stop in reverse.
func (r *runner) run(ctx context.Context) (err error) {
	accounts, err := r.folder.writeAccounts()
	if err != nil {
		return err
	}
	base, err := r.cfg.basePort()
	if err != nil {
		return err
	}
	if base != r.cfg.BasePort {
		r.note("port %d or one of the next is taken: the nodes have %d to %d", r.cfg.BasePort, base, base+2*r.cfg.Nodes-1)
	}
	r.step("starting the chain")
	l, err := r.openChain(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, l.close()) }()

	files, err := ipfs.Start(r.folder.join(ipfsDir), net.JoinHostPort(loopback, strconv.Itoa(r.cfg.IPFSPort)))
	if err != nil {
		return fault(err, "choose another --ipfs-port, or leave it out to take a free one")
	}
	defer func() { err = errors.Join(err, files.Close()) }()

	r.step("deploying the contracts")
	authority, err := attest.NewDevnetAuthority(rand.Reader)
	if err != nil {
		return fmt.Errorf("make attestation authority: %w", err)
	}
	n, err := r.deploy(ctx, l, authority)
	if err != nil {
		return err
	}

	r.step("making the keys of %d nodes", r.cfg.Nodes)
	nodes, err := r.initNodes(ctx, l, authority, base, files.URL())
	if err != nil {
		return err
	}
	r.step("funding and registering the nodes")
	addresses := make([]common.Address, len(nodes))
	for i, node := range nodes {
		addresses[i] = node.Address
	}
	if err := r.fund(ctx, l, n, addresses); err != nil {
		return err
	}
	// Nodes start while they are being registered: each prepares what it needs before there is a set.
	r.step("starting the nodes")
	running, err := r.startNodes(nodes)
	defer func() { r.stopNodes(running) }()
	if err != nil {
		return err
	}
	d := &Devnet{
		PID: os.Getpid(), Dir: r.folder.path, NetworkFile: r.folder.networkFile(), RPC: l.rpc, IPFS: files.URL(), Network: n,
		Accounts: accounts, Nodes: nodes,
	}
	if l.own != nil {
		d.WS = l.own.WS()
	}
	if err := r.folder.writeState(d); err != nil {
		return err
	}
	if err := r.joinNodes(ctx, nodes); err != nil {
		return err
	}
	if err := r.untilReady(ctx, running, nodes); err != nil {
		return err
	}
	r.emit(Event{Kind: EventReady, Devnet: d})
	return r.watch(ctx, running)
}
