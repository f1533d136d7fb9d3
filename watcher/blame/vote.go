package blame

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// voteGas is the gas limit of a vote: the one that completes a quorum does more than an estimate made before it shows.
const voteGas = 600_000

// voteTime bounds how long a vote is waited for; it is sent again at a later block.
const voteTime = 2 * time.Minute

// step votes on what stands against nodes in the chain's epoch.
func (j *Judge) step(ctx context.Context, wg *sync.WaitGroup) {
	votes, err := j.due(ctx)
	if err != nil && ctx.Err() == nil {
		j.Log.Warn("votes against nodes not decided", "error", err)
	}
	for _, v := range votes {
		j.send(ctx, wg, v)
	}
}

// due returns the votes that this node owes in the current attempt, as they are on disk.
func (j *Judge) due(ctx context.Context) (out []store.KickVote, err error) {
	view := j.Views.Latest()
	ep, err := view.Epoch(ctx)
	if err != nil {
		return nil, fmt.Errorf("read epoch: %w", err)
	}
	faults, err := j.standing(ctx, ep.Number)
	if err != nil || len(faults) == 0 {
		return nil, err
	}
	set, err := j.voters(ctx, view, ep.Number)
	if err != nil || set == nil {
		return nil, err
	}
	cast, err := j.Store.KickVotes(ctx, ep.Number)
	if err != nil {
		return nil, err
	}
	against := make(map[uint64]bool)
	for _, v := range cast {
		against[v.Node] = true
	}
	for _, of := range faults {
		node := of[0].Node
		if !against[node] && len(against) >= len(set)-tss.Threshold(len(set)) {
			continue // the others could not go on without it
		}
		open, err := j.open(ctx, view, ep.Number, node)
		if err != nil || !open {
			if err != nil {
				return out, err
			}
			continue
		}
		f, err := j.choose(ctx, view, of)
		if err != nil {
			return out, err
		}
		v, err := j.Store.PutKickVote(ctx, store.KickVote{
			Epoch: ep.Number, Attempt: ep.Retries, Node: node, Reason: f.Reason, Evidence: f.EvidenceHash(),
		})
		if err != nil {
			return out, err
		}
		against[node] = true
		out = append(out, v)
	}
	return out, nil
}

// standing returns the faults of an epoch by node, the oldest node first. Silence does not stand for long.
func (j *Judge) standing(ctx context.Context, epoch uint64) (out [][]store.Fault, err error) {
	faults, err := j.Store.Faults(ctx, epoch)
	if err != nil {
		return nil, err
	}
	for _, f := range faults {
		if chain.Reason(f.Reason) == chain.ReasonUnresponsive && j.Now().Sub(f.Created) > j.Patience.Window {
			continue
		}
		at := slices.IndexFunc(out, func(of []store.Fault) bool { return of[0].Node == f.Node })
		if at < 0 {
			out = append(out, nil)
			at = len(out) - 1
		}
		out[at] = append(out[at], f)
	}
	return out, nil
}

// voters returns the set that judges in an epoch, nil if this node is not of it.
func (j *Judge) voters(ctx context.Context, view chain.View, epoch uint64) (set []chain.Node, err error) {
	if epoch == 0 {
		set, err = view.NextSet(ctx)
	} else {
		set, err = view.SetOf(ctx, epoch)
	}
	if err != nil || !slices.ContainsFunc(set, func(n chain.Node) bool { return n.Address == j.Self }) {
		return nil, err
	}
	return set, nil
}

// open says whether a vote of this node's against another would count.
func (j *Judge) open(ctx context.Context, view chain.View, epoch, node uint64) (bool, error) {
	voted, err := view.HasVotedToKick(ctx, j.Self, node)
	if err != nil || voted {
		return false, err
	}
	return view.Kickable(ctx, epoch, node)
}

// choose makes the vote against a node of what stands against it. Votes are counted by reason, and only together they do
// anything: who has proof joins those that most have joined, for the same or for something less grave. Otherwise it is the
// gravest.
func (j *Judge) choose(ctx context.Context, view chain.View, faults []store.Fault) (best store.Fault, err error) {
	for _, f := range faults {
		if f.Reason > best.Reason {
			best = f
		}
	}
	gravest := chain.Reason(best.Reason)
	if gravest == chain.ReasonUnresponsive {
		return best, nil
	}
	var most uint64
	for r := gravest; r > chain.ReasonNonParticipation; r-- {
		votes, err := view.KickVotes(ctx, best.Node, r)
		if err != nil {
			return best, err
		}
		if votes > most {
			best.Reason, most = uint8(r), votes
		}
	}
	return best, nil
}

// send brings a vote to the chain, beside other work. A vote is sent once for each attempt and node, over all restarts.
func (j *Judge) send(ctx context.Context, wg *sync.WaitGroup, v store.KickVote) {
	purpose := fmt.Sprintf("kick/epoch %d/attempt %d/node %d", v.Epoch, v.Attempt, v.Node)
	j.mu.Lock()
	busy := j.voting[purpose] || j.refused[purpose]
	if !busy {
		j.voting[purpose] = true
	}
	j.mu.Unlock()
	if busy {
		return
	}
	wg.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, voteTime)
		defer cancel()
		_, err := j.Txs.Send(ctx, chain.Candidate{
			Purpose: purpose, To: j.Views.Contracts().Staking, GasLimit: voteGas,
			Data:  chain.PackVoteToKick(v.Node, chain.Reason(v.Reason), v.Evidence),
			Still: func(ctx context.Context) (bool, error) { return j.wanted(ctx, v) },
		})
		j.mu.Lock()
		delete(j.voting, purpose)
		if errors.As(err, new(*chain.RevertError)) {
			j.refused[purpose] = true
		}
		j.mu.Unlock()
		switch {
		case err == nil:
			j.Log.Warn("voted to kick a node", "node id", v.Node, "reason", chain.Reason(v.Reason), "evidence", v.Evidence)
		case !errors.Is(err, chain.ErrUnwanted) && ctx.Err() == nil:
			j.Log.Warn("vote to kick a node not taken", "node id", v.Node, "reason", chain.Reason(v.Reason), "error", err)
		}
	})
}

// wanted says whether a vote still counts: in its own attempt, and until the node is kicked.
func (j *Judge) wanted(ctx context.Context, v store.KickVote) (bool, error) {
	view := j.Views.Latest()
	ep, err := view.Epoch(ctx)
	if err != nil || ep.Number != v.Epoch || ep.Retries != v.Attempt {
		return false, err
	}
	return j.open(ctx, view, v.Epoch, v.Node)
}
