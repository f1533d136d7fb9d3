package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/blame"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// stale is how long the chain may not have been seen before the node is not ready.
const stale = 15 * time.Second

// limitsTimeout keeps whoever asks whether the node is ready from waiting for a slow chain.
const limitsTimeout = 2 * time.Second

// source tells the HTTP face what the node is doing.
type source struct{ n *Node }

// NotReady lists what keeps the node from its work.
func (s source) NotReady(ctx context.Context) (reasons []string) {
	n := s.n
	if err := n.db.Ping(ctx); err != nil {
		reasons = append(reasons, "database: "+err.Error())
	}
	st := n.follower.Status()
	switch {
	case st.LastLook.IsZero():
		reasons = append(reasons, "chain has not been read yet")
	case time.Since(st.LastLook) > stale:
		reasons = append(reasons, fmt.Sprintf("chain has not answered for %s: %s", time.Since(st.LastLook).Round(time.Second), st.LastError))
	case st.LastError != "":
		reasons = append(reasons, "chain is not followed: "+st.LastError)
	case !st.Synced:
		reasons = append(reasons, fmt.Sprintf("catching up: block %d of %d", st.Tip.Number, st.Head.Number))
	default:
		reasons = append(reasons, noActions(ctx, n.limits, st.Tip.Ref())...)
	}
	keys := n.keysets.Current()
	if keys == nil {
		return append(reasons, n.epochs.Phase())
	}
	connected := 1
	for _, ok := range n.host.Connected() {
		if ok {
			connected++
		}
	}
	if connected < keys.K() {
		reasons = append(reasons, fmt.Sprintf("%d of %d nodes connected, %d needed", connected, len(keys.Nodes), keys.K()))
	}
	return reasons
}

// noActions says why the node runs no action at a block, if its limits are the reason. A block that has just left the
// chain is none.
func noActions(ctx context.Context, limits *chain.ActionLimits, tip store.BlockRef) []string {
	ctx, cancel := context.WithTimeout(ctx, limitsTimeout)
	defer cancel()
	if _, err := limits.At(ctx, tip); err != nil && !errors.Is(err, chain.ErrUnknownBlock) {
		return []string{"no action is run: " + err.Error()}
	}
	return nil
}

// Status describes the node.
func (s source) Status(ctx context.Context) api.Status {
	n := s.n
	st := n.follower.Status()
	out := api.Status{
		Node: n.id.Address(), Phase: n.epochs.Phase(), Position: -1, Working: n.workflow.Running() + n.errands.Running(),
		Head: api.Block{Number: st.Head.Number, Hash: st.Head.Hash}, Tip: api.Block{Number: st.Tip.Number, Hash: st.Tip.Hash},
		Peers: map[common.Address]bool{}, Faults: s.faults(ctx),
	}
	if n.backups != nil {
		st := n.backups.Status()
		out.Backup = &st
	}
	if keys := n.keysets.Current(); keys != nil {
		out.Epoch, out.Position, out.N, out.K = keys.Epoch, keys.Self, len(keys.Nodes), keys.K()
		for key, ok := range n.host.Connected() {
			if p, member := keys.Position(key); member {
				out.Peers[keys.Address(p)] = ok
			}
		}
	}
	return out
}

// faults lists what the node holds against others in the epochs that it serves, or before the first.
func (s source) faults(ctx context.Context) []api.Fault {
	out := []api.Fault{}
	epochs := s.n.keysets.Held()
	if len(epochs) == 0 {
		epochs = []uint64{0}
	}
	for _, epoch := range epochs {
		known, err := s.n.db.Faults(ctx, epoch)
		if err != nil {
			s.n.log.Warn("faults not read", "error", err)
		}
		for _, f := range known {
			reason := chain.Reason(f.Reason)
			text := blame.Texts[reason]
			out = append(out, api.Fault{
				Node: f.Node, Reason: reason.String(), Meaning: text.Meaning, Remedy: text.Remedy, Proven: f.Portable, Since: f.Created,
			})
		}
	}
	return out
}

// Work returns the node's record of a request.
func (s source) Work(ctx context.Context, id common.Hash) (store.Work, error) {
	return s.n.db.Work(ctx, id)
}
