package sign

import (
	"slices"
	"time"

	"github.com/conclave-network/conclave/watcher/p2p"
)

// A node that ruined a ceremony is taken last in other requests too for some time: else one that falls silent in the
// middle would cost each request the time after which a ceremony is given up, which people do not wait for.
const (
	suspectTime = 5 * time.Minute
	suspectMost = 64 // failures of a node that are remembered
)

// suspect remembers a failed ceremony that a node had to do with, proven or not.
func (s *Signer) suspect(peer p2p.PeerKey) {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := append(s.failed[peer], s.Now())
	s.failed[peer] = of[max(0, len(of)-suspectMost):]
}

// suspicion counts a node's failures of late.
func (s *Signer) suspicion(peer p2p.PeerKey) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	since := s.Now().Add(-suspectTime)
	of := slices.DeleteFunc(s.failed[peer], func(at time.Time) bool { return at.Before(since) })
	s.failed[peer] = of
	if len(of) == 0 {
		delete(s.failed, peer)
	}
	return len(of)
}
