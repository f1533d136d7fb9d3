// Package gate is what every request over HTTP passes first: the node must hold keys and know a block to decide at, the
// client must mean an epoch that the node serves, and it must prove who it is, to this node.
//
// Threat line: everything here comes from strangers. Who proves nothing, or proves it to another node, does not pass.
// What a caller who passes may do is decided by the package of what is asked for.
package gate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// Errors that callers tell apart with errors.Is, besides those of package auth.
var (
	// ErrNotReady: the node holds no share yet, or has not processed a block to decide at.
	ErrNotReady = errors.New("the node is not ready: it has no keys or has not read the chain yet")
	// ErrEpoch: the request is for an epoch that this node does not serve.
	ErrEpoch = errors.New("the request is for another epoch")
)

// Config is what a Gate works with.
type Config struct {
	ChainID   uint64 // of the network's own chain
	Keysets   *keyset.Holder
	Tips      *watcher.Tips
	HTTPPort  uint16              // under which clients reach this node on its own machine
	Contracts auth.ContractCaller // asks contract wallets; nil refuses them
	Now       func() time.Time
	Log       *slog.Logger // of what passes, at debug level; nil: none

	// CosmosDigests accepts Cosmos signatures in the SDK's form, which is not safe: see auth.Config.
	CosmosDigests bool
}

// Gate lets requests pass. It is safe for concurrent use.
type Gate struct {
	Config
	mu        sync.Mutex
	verifiers map[uint64]*auth.Verifier // of the epochs that are held
}

// New returns a Gate.
func New(c Config) *Gate { return &Gate{Config: c} }

// Pass is the state that one request is decided on, from its beginning to its end.
type Pass struct {
	Keys *keyset.Keyset
	At   store.BlockRef // the newest processed block
	gate *Gate
}

// ahead is how long a request waits for an epoch that the client has seen begin and this node has not yet: nodes go by
// confirmed blocks.
const ahead = 10 * time.Second

// Enter looks at what a request is for: epoch is what the client sees, 0 if it does not say. All nodes answer a request by
// the shares of one epoch: the client's, if they hold that; else the newest, as long as the client is no more than one
// behind. Errors are ErrNotReady and ErrEpoch.
func (g *Gate) Enter(ctx context.Context, epoch uint64) (Pass, error) {
	keys := g.Keysets.Current()
	if keys != nil && epoch > keys.Epoch && epoch-keys.Epoch == 1 {
		keys = g.await(ctx, epoch)
	} else if of, err := g.Keysets.Of(epoch); err == nil {
		keys = of
	}
	if keys == nil {
		return Pass{}, ErrNotReady
	}
	// No sum: the client's number may be the greatest there is.
	if epoch != 0 && (epoch < keys.Epoch-1 || epoch > keys.Epoch) {
		return Pass{}, fmt.Errorf("%w: it is %d here", ErrEpoch, keys.Epoch)
	}
	return g.pass(keys)
}

// In returns the state for going on with what was begun in an epoch. Errors are ErrNotReady, and keyset.ErrNone once the
// epoch's shares are gone.
func (g *Gate) In(epoch uint64) (Pass, error) {
	keys, err := g.Keysets.Of(epoch)
	if err != nil {
		return Pass{}, err
	}
	return g.pass(keys)
}

func (g *Gate) pass(keys *keyset.Keyset) (Pass, error) {
	tip, _, _ := g.Tips.Now()
	if tip.Hash == (common.Hash{}) { // would mean the newest block, confirmed or not
		return Pass{}, ErrNotReady
	}
	return Pass{Keys: keys, At: tip.Ref(), gate: g}, nil
}

// await returns the keyset of an epoch that is about to begin here, or the newest one if it does not.
func (g *Gate) await(ctx context.Context, epoch uint64) *keyset.Keyset {
	ctx, cancel := context.WithTimeout(ctx, ahead)
	defer cancel()
	for {
		changed := g.Keysets.Changed()
		if keys, err := g.Keysets.Of(epoch); err == nil {
			return keys
		}
		select {
		case <-ctx.Done():
			return g.Keysets.Current()
		case <-changed:
		}
	}
}

// Verify returns who made proof, the authSig member of a request, if that satisfies need. Errors are those of
// auth.Verifier.
func (p Pass) Verify(ctx context.Context, proof json.RawMessage, need auth.Requirement) (*auth.Caller, error) {
	v, err := p.gate.verifier(p.Keys)
	if err != nil {
		return nil, err
	}
	caller, err := v.Verify(ctx, proof, need)
	if err != nil {
		p.Log(ctx).Debug("caller not authenticated") // err may hold what the client wrote
		return nil, err
	}
	p.Log(ctx).Debug("caller authenticated", "kind", caller.Kinds, "signed_by", caller.SignedBy)
	return caller, nil
}

// Log is the log of the request that ctx belongs to, with the block that it is decided at.
func (p Pass) Log(ctx context.Context) *slog.Logger {
	return trail.Log(ctx, p.gate.Log).With("epoch", p.Keys.Epoch, "block", p.At.Number)
}

// Now is the node's time.
func (p Pass) Now() time.Time { return p.gate.Now() }

// verifier knows the node's addresses and the network's key, which come with the epoch.
func (g *Gate) verifier(keys *keyset.Keyset) (*auth.Verifier, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if v := g.verifiers[keys.Epoch]; v != nil {
		return v, nil
	}
	self := keys.Nodes[keys.Self]
	key := keys.Keys.BLS.PublicKey()
	v, err := auth.New(auth.Config{
		Now: g.Now,
		NodeAddresses: []string{
			net.JoinHostPort(self.IPv4.String(), strconv.Itoa(int(self.Port))),
			net.JoinHostPort("127.0.0.1", strconv.Itoa(int(g.HTTPPort))),
		},
		NetworkKey: func() []byte { return key },
		Contracts:  g.Contracts, CosmosDigests: g.CosmosDigests,
	})
	if err != nil {
		return nil, err
	}
	if g.verifiers == nil {
		g.verifiers = make(map[uint64]*auth.Verifier)
	}
	for epoch := range g.verifiers {
		if _, err := g.Keysets.Of(epoch); err != nil {
			delete(g.verifiers, epoch)
		}
	}
	g.verifiers[keys.Epoch] = v
	return v, nil
}
