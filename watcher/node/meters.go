package node

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/conclave-network/conclave/tss/frost"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/metrics"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// measure has the parts of an opened node tell what they know, and counts what passes.
func (n *Node) measure() {
	for _, src := range []metrics.Source{n.readNode, n.readChainClient, n.readPeers, n.readTransactions, (&standing{n: n}).read} {
		n.metrics.Read(src)
	}
	n.count(n.workflow, "signature")
	n.count(n.errands, "action")
	for _, protocol := range []string{gg18.Protocol, frost.Protocol, share.RunProtocol, share.HelloProtocol, share.CommitProtocol} {
		n.metrics.Begin(metrics.Blames, protocol)
	}
	n.ceremonies.OnEnd = n.ceremonyEnded
}

// count counts how tries at requests of one kind end.
func (n *Node) count(w *watcher.Workflow, kind string) {
	for _, o := range []watcher.Outcome{watcher.OutcomeAnswered, watcher.OutcomeRefused, watcher.OutcomeEnded, watcher.OutcomeFailed} {
		n.metrics.Begin(metrics.Requests, kind, string(o))
	}
	w.OnEnd = func(outcome watcher.Outcome, took time.Duration) {
		n.metrics.Count(metrics.Requests, kind, string(outcome))
		if outcome == watcher.OutcomeAnswered {
			n.metrics.Observe(metrics.RequestDuration, took, kind)
		}
	}
}

// ceremonyEnded counts a ceremony, and those that a failed one had to do with. They are registered nodes, so the labels
// are bounded by how many there are.
func (n *Node) ceremonyEnded(e ceremony.End) {
	protocol, outcome := e.Spec.Machine.Protocol(), e.Outcome()
	n.metrics.Count(metrics.Ceremonies, protocol, string(outcome))
	if outcome == ceremony.Done {
		n.metrics.Observe(metrics.CeremonyDuration, e.Took, protocol)
		return
	}
	involved, culprit := e.Involved()
	for _, key := range involved {
		if culprit[key] {
			n.metrics.Count(metrics.Blames, protocol)
		}
		if peer, ok := n.nameOf(key); ok {
			n.metrics.Count(metrics.PeerFailures, peer.Hex(), strconv.FormatBool(culprit[key]))
		}
	}
}

// nameOf returns the address of a member of the epoch that is served.
func (n *Node) nameOf(key p2p.PeerKey) (common.Address, bool) {
	keys := n.keysets.Current()
	if keys == nil {
		return common.Address{}, false
	}
	p, ok := keys.Position(key)
	if !ok {
		return common.Address{}, false
	}
	return keys.Address(p), true
}

// readNode tells of the process and its disk.
func (n *Node) readNode(_ context.Context, emit metrics.Emit) {
	emit(metrics.Build, 1, n.version)
	emit(metrics.ShareLive, metrics.Bool(n.keysets.Current() != nil))
	emit(metrics.RequestsWorking, float64(n.workflow.Running()), "signature")
	emit(metrics.RequestsWorking, float64(n.errands.Running()), "action")
	if size, err := sizeOf(filepath.Join(n.cfg.Data, Database)); err == nil {
		emit(metrics.DatabaseBytes, float64(size))
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(n.cfg.Data, &disk); err == nil {
		emit(metrics.DiskFree, float64(disk.Bavail)*float64(disk.Bsize))
	}
}

// sizeOf returns how much a database and its log take.
func sizeOf(path string) (size int64, err error) {
	for _, name := range []string{path, path + "-wal"} {
		info, err := os.Stat(name)
		switch {
		case err == nil:
			size += info.Size()
		case !errors.Is(err, fs.ErrNotExist):
			return 0, err
		}
	}
	return size, nil
}

// readChainClient tells of the endpoint, as the follower and the client found it.
func (n *Node) readChainClient(_ context.Context, emit metrics.Emit) {
	made, unanswered := n.rpc.Calls()
	emit(metrics.ChainCalls, float64(made))
	emit(metrics.ChainFailures, float64(unanswered))
	emit(metrics.ChainReconnects, float64(n.rpc.Dials()))
	st := n.follower.Status()
	emit(metrics.UndoneBlocks, float64(st.Undone))
	if !st.LastLook.IsZero() {
		emit(metrics.LookAge, time.Since(st.LastLook).Seconds())
		emit(metrics.HeadAge, time.Since(time.Unix(int64(st.Head.Time), 0)).Seconds())
	}
}

// readPeers tells of each other member of the epoch.
func (n *Node) readPeers(_ context.Context, emit metrics.Emit) {
	keys := n.keysets.Current()
	if keys == nil {
		return
	}
	trips := n.host.RoundTrips()
	for key, connected := range n.host.Connected() {
		peer, ok := n.nameOf(key)
		if !ok {
			continue
		}
		emit(metrics.PeerConnected, metrics.Bool(connected), peer.Hex())
		if trip, ok := trips[key]; ok && connected {
			emit(metrics.PeerRoundTrip, trip.Seconds(), peer.Hex())
		}
	}
}

// readTransactions tells of the node's own transactions.
func (n *Node) readTransactions(ctx context.Context, emit metrics.Emit) {
	open, err := n.db.OpenTxs(ctx, n.txs.Address())
	if err != nil {
		return
	}
	count := map[store.TxStatus]int{store.TxPending: 0, store.TxCancelling: 0, store.TxMined: 0}
	replaced, oldest := 0, time.Duration(0)
	for _, t := range open {
		count[t.Status]++
		replaced += len(t.Raws) - 1
		if t.Status != store.TxMined {
			oldest = max(oldest, time.Since(t.Created))
		}
	}
	for status, c := range count {
		emit(metrics.Transactions, float64(c), string(status))
	}
	emit(metrics.TransactionsReplaced, float64(replaced))
	emit(metrics.TransactionOldest, oldest.Seconds())
}

// standingFor is how long what was read from the chain is told again, however often metrics are read.
const standingFor = 10 * time.Second

// standing tells what the chain holds of the epoch and of this node.
type standing struct {
	n *Node

	mu    sync.Mutex
	at    time.Time
	known []func(metrics.Emit)
}

func (s *standing) read(ctx context.Context, emit metrics.Emit) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Since(s.at) > standingFor {
		s.at, s.known = time.Now(), nil
		s.look(ctx, func(m *metrics.Metric, value float64, labels ...string) {
			s.known = append(s.known, func(emit metrics.Emit) { emit(m, value, labels...) })
		})
	}
	for _, tell := range s.known {
		tell(emit)
	}
}

// look reads the chain, up to the first read that fails.
func (s *standing) look(ctx context.Context, emit metrics.Emit) {
	self, v := s.n.id.Address(), s.n.views.Latest()
	state, err := v.State(ctx)
	if err != nil {
		return
	}
	for each := chain.StateActive; each <= chain.StateRestore; each++ {
		emit(metrics.EpochState, metrics.Bool(each == state), each.String())
	}
	ep, err := v.Epoch(ctx)
	if err != nil {
		return
	}
	emit(metrics.ChainEpoch, float64(ep.Number))
	emit(metrics.EpochAttempt, float64(ep.Retries))
	if ep.Number > 0 {
		emit(metrics.EpochEnd, float64(ep.EndTime))
		emit(metrics.EpochBegan, float64(ep.EndTime)-float64(ep.Length))
	}
	if at, err := v.LockedAt(ctx); err == nil {
		emit(metrics.EpochLocked, float64(at))
	}
	if stage, err := s.n.db.AttemptStage(ctx, ep.Number+1, ep.Retries); err == nil {
		for _, each := range []store.Stage{store.StageNone, store.StageBegun, store.StageStaged, store.StageLive, store.StageErased} {
			emit(metrics.ShareStage, metrics.Bool(each == stage), cmp.Or(string(each), "none"))
		}
	}
	if ready, err := v.IsReady(ctx, self); err == nil {
		emit(metrics.NextReady, metrics.Bool(ready))
	}
	if balance, err := s.n.txs.Balance(ctx); err == nil {
		emit(metrics.GasBalance, ether(balance))
	}
	member, _, err := v.MemberIndex(ctx, ep.Number, self)
	if err != nil {
		return
	}
	emit(metrics.Member, metrics.Bool(member))
	a, err := v.Attested(ctx, ep.Number, self)
	if err != nil {
		return
	}
	emit(metrics.EvidenceValid, metrics.Bool(a.Counts))
	if a.Hash != (common.Hash{}) {
		emit(metrics.EvidenceExpiry, float64(min(a.Until, a.Allowed)))
	}
}

// ether is an amount of wei in ether, for people and graphs.
func ether(wei *big.Int) float64 {
	out, _ := new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).Float64()
	return out
}
