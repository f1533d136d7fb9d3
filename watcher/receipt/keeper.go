package receipt

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// How long receipts are kept, and how often old ones are dropped, besides at the start.
const (
	keepTime   = 30 * 24 * time.Hour
	pruneAfter = 1024 // new receipts
)

// maxMade bounds the operations that wait to be signed for. More at a time leave no part of this node.
const maxMade = 4096

// Sender sends to peers; *p2p.Host is one.
type Sender interface {
	Send(to p2p.PeerKey, topic string, data []byte) error
}

// Config is what a Keeper works with.
type Config struct {
	Domain  form.Domain
	Key     *ecdsa.PrivateKey // of the node's registered address
	Store   *store.Store
	Keysets *keyset.Holder
	Send    Sender
	Keep    int // how many receipts
	Log     *slog.Logger
}

// Operation is what this node did, and the block at whose state it decided to.
type Operation struct {
	form.Body
	Pinned store.BlockRef
}

// Keeper makes, gathers and hands out receipts. It is safe for concurrent use. A nil Keeper makes none.
type Keeper struct {
	Config
	wake chan struct{} // has an entry when there is something to do

	mu     sync.Mutex
	made   []Operation   // to be signed and stored
	stored []common.Hash // whose parts of this node are to be sent
	mail   mail

	lacking map[common.Hash]*lack // used by Run only
	fresh   int                   // receipts since the last pruning; used by Run only
}

// New returns a Keeper. Its Receive must be registered for Topic, and Run must run.
func New(c Config) *Keeper {
	return &Keeper{Config: c, wake: make(chan struct{}, 1), mail: newMail(), lacking: make(map[common.Hash]*lack)}
}

// Draft returns this node's part, to be stored by the caller together with what it is about, or nil: where receipts are not
// kept, and for what is none. Then call Stored.
func (k *Keeper) Draft(op Operation) *store.Draft {
	if k == nil {
		return nil
	}
	own, err := k.Domain.Sign(k.Key, op.Body, op.Pinned.Number, op.Pinned.Hash)
	if err != nil {
		k.Log.Debug("no receipt", "request", op.RequestID, "error", err)
		return nil
	}
	return &store.Draft{Body: op.Body, Own: own}
}

// Stored says that a draft is on disk, or one before it.
func (k *Keeper) Stored(request common.Hash) {
	if k == nil {
		return
	}
	k.mu.Lock()
	if len(k.stored) < maxMade { // the rest is sent at the next start, or asked for by others
		k.stored = append(k.stored, request)
	}
	k.mu.Unlock()
	k.ring()
}

// Made reports an operation. It returns at once; the part is made and stored later, and is lost in a crash before that.
func (k *Keeper) Made(op Operation) {
	if k == nil {
		return
	}
	k.mu.Lock()
	full := len(k.made) >= maxMade
	if !full {
		k.made = append(k.made, op)
	}
	k.mu.Unlock()
	if full {
		k.Log.Debug("no receipt: too many operations at a time", "request", op.RequestID)
		return
	}
	k.ring()
}

func (k *Keeper) ring() {
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// Receipt returns what this node has of a receipt; store.ErrNotFound if it has nothing.
func (k *Keeper) Receipt(ctx context.Context, request common.Hash) (*form.Receipt, error) {
	body, parts, err := k.Store.Receipt(ctx, request)
	if err != nil {
		return nil, err
	}
	return form.New(k.Domain, body, parts), nil
}

// Run works until ctx ends. What fails is logged: receipts are no reason to stop.
func (k *Keeper) Run(ctx context.Context) error {
	k.prune(ctx)
	seen := make(map[uint64]bool) // epochs whose incomplete receipts have been looked for
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		seen = k.resume(ctx, seen)
		k.work(ctx)
		k.ask(ctx, time.Now())
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-k.wake:
		case <-tick.C:
		}
	}
}

// work does what is there to do: sign and store, send, and take what came.
func (k *Keeper) work(ctx context.Context) {
	k.mu.Lock()
	made, stored := k.made, k.stored
	k.made, k.stored = nil, nil
	k.mu.Unlock()
	drafts := make([]store.Draft, 0, len(made))
	for _, op := range made {
		if d := k.Draft(op); d != nil {
			drafts, stored = append(drafts, *d), append(stored, op.RequestID)
		}
	}
	if len(drafts) > 0 {
		if err := k.Store.AddReceipts(ctx, drafts); err != nil && ctx.Err() == nil {
			k.Log.Warn("receipts not stored", "count", len(drafts), "error", err)
		}
	}
	for _, id := range stored {
		k.publish(ctx, id)
	}
	if k.fresh += len(stored); k.fresh >= pruneAfter {
		k.prune(ctx)
	}
	k.takeMail(ctx)
}

func (k *Keeper) prune(ctx context.Context) {
	k.fresh = 0
	if _, err := k.Store.PruneReceipts(ctx, k.Keep, time.Now().Add(-keepTime)); err != nil && ctx.Err() == nil {
		k.Log.Warn("old receipts not dropped", "error", err)
	}
}

// publish sends this node's part to all nodes, and takes up what they sent before it was there.
func (k *Keeper) publish(ctx context.Context, id common.Hash) {
	body, parts, err := k.Store.Receipt(ctx, id)
	if err != nil {
		if !errors.Is(err, store.ErrNotFound) && ctx.Err() == nil {
			k.Log.Warn("receipt not read", "request", id, "error", err)
		}
		return
	}
	keys, err := k.Keysets.Of(body.Epoch)
	if err != nil {
		return // the epoch is over
	}
	own, ok := k.own(parts)
	if !ok {
		return
	}
	for p := range keys.Nodes {
		if p != keys.Self {
			k.tell(keys.Peer(p), message{request: id, epoch: body.Epoch, part: own})
		}
	}
	if len(parts) < keys.K() {
		k.expect(id, body.Epoch, time.Now())
	}
	k.mu.Lock()
	k.mail.recall(id)
	k.mu.Unlock()
}

// own returns this node's part.
func (k *Keeper) own(parts []form.Part) (form.Part, bool) {
	self := crypto.PubkeyToAddress(k.Key.PublicKey)
	for _, p := range parts {
		if p.Node == self {
			return p, true
		}
	}
	return form.Part{}, false
}

// tell sends a message. What does not arrive is asked for.
func (k *Keeper) tell(to p2p.PeerKey, m message) {
	if err := k.Send.Send(to, Topic, m.encode()); err != nil {
		k.Log.Debug("part of a receipt not sent", "to", to, "error", err)
	}
}
