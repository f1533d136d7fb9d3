package epoch

import (
	"context"
	"fmt"
	"net/netip"
	"slices"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// connect makes reachable, and nobody else: who is in the current set and the locked next one, who wants to be in one,
// and who is in the set of an older epoch whose requests are still being finished.
func (w *Worker) connect(ctx context.Context, v chain.View, current uint64) error {
	joined, err := v.JoinedNodes(ctx)
	if err != nil {
		return fmt.Errorf("read joined nodes: %w", err)
	}
	next, err := v.NextSet(ctx)
	if err != nil {
		return fmt.Errorf("read next set: %w", err)
	}
	serving, err := v.SetOf(ctx, current)
	if err != nil {
		return fmt.Errorf("read set of epoch %d: %w", current, err)
	}
	all := slices.Concat(serving, next, joined)
	for _, epoch := range w.Keysets.Held() {
		if k, err := w.Keysets.Of(epoch); err == nil {
			all = append(all, k.Nodes...)
		}
	}
	var peers []p2p.Peer
	known := make(map[p2p.PeerKey]bool, len(all))
	for _, n := range all { // the first is the newest word on where a node is
		if !known[n.PeerKey] {
			known[n.PeerKey] = true
			peers = append(peers, p2p.Peer{Key: n.PeerKey, Addr: netip.AddrPortFrom(n.IPv4, n.P2PPort)})
		}
	}
	if slices.Equal(peers, w.peers) {
		return nil
	}
	if err := w.Host.SetPeers(peers); err != nil {
		return err
	}
	w.peers = peers
	return nil
}
