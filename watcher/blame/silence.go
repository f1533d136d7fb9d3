package blame

import (
	"errors"
	"fmt"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// Patience says when silence is enough for a vote.
type Patience struct {
	// Failures in as many different Slots of time, within Window. Several in one slot count once: they may have one cause.
	Failures int
	Slot     time.Duration
	Window   time.Duration
}

// DefaultPatience takes at least ten minutes of a node that is silent whenever it is needed.
var DefaultPatience = Patience{Failures: 6, Slot: 2 * time.Minute, Window: time.Hour}

// Counts says how often a node had to do with a ceremony that failed without proof against anybody.
type Counts struct {
	Silent  uint64 // it owed a message; maybe it was kept waiting
	Mute    uint64 // of those: it said nothing at all
	Lost    uint64 // its connection broke
	Stopped uint64 // it stopped the ceremony
	Accused uint64 // another stopped and named it
}

// silence counts what proves nothing. It is used by one goroutine at a time.
type silence struct {
	patience Patience
	counts   map[p2p.PeerKey]*Counts
	slots    map[p2p.PeerKey]map[int64]string // in what the node was mute or gone, by slot of time
}

func newSilence(p Patience) *silence {
	return &silence{patience: p, counts: make(map[p2p.PeerKey]*Counts), slots: make(map[p2p.PeerKey]map[int64]string)}
}

func (s *silence) of(key p2p.PeerKey) *Counts {
	if s.counts[key] == nil {
		s.counts[key] = new(Counts)
	}
	return s.counts[key]
}

// note counts an error and returns the positions that were mute or gone.
func (s *silence) note(set []chain.Node, err error) (gone []int) {
	var silent *ceremony.SilentError
	var lost *ceremony.LostError
	var abort *ceremony.AbortError
	count := func(positions []int, field func(*Counts) *uint64) {
		for _, p := range positions {
			if p >= 0 && p < len(set) {
				*field(s.of(set[p].PeerKey))++
			}
		}
	}
	switch {
	case errors.As(err, &silent):
		count(silent.Parties, func(c *Counts) *uint64 { return &c.Silent })
		count(silent.Mute, func(c *Counts) *uint64 { return &c.Mute })
		return silent.Mute
	case errors.As(err, &lost):
		count([]int{lost.Party}, func(c *Counts) *uint64 { return &c.Lost })
		return []int{lost.Party}
	case errors.As(err, &abort):
		count([]int{abort.Party}, func(c *Counts) *uint64 { return &c.Stopped })
		count(abort.Accused, func(c *Counts) *uint64 { return &c.Accused })
	}
	return nil
}

// miss notes that a node was mute or gone, and returns in what, if it was so often enough.
func (s *silence) miss(key p2p.PeerKey, about string, now time.Time) (enough [][]byte) {
	slots := s.slots[key]
	if slots == nil {
		slots = make(map[int64]string)
		s.slots[key] = slots
	}
	slot := func(t time.Time) int64 { return t.UnixNano() / int64(s.patience.Slot) }
	oldest := slot(now.Add(-s.patience.Window))
	for at := range slots {
		if at < oldest {
			delete(slots, at)
		}
	}
	slots[slot(now)] = clip(about)
	if len(slots) < s.patience.Failures {
		return nil
	}
	for at := oldest; at <= slot(now); at++ {
		if about, ok := slots[at]; ok {
			when := time.Unix(0, at*int64(s.patience.Slot)).UTC().Format(time.RFC3339)
			enough = append(enough, fmt.Appendf(nil, "%s %s", when, about))
		}
	}
	return enough
}

// inContact says whether this node, without the suspect, has contact with k nodes of the set, itself included. One that
// has been cut off does not, and a split leaves no more than one such side.
func inContact(set []chain.Node, self, suspect int, connected map[p2p.PeerKey]bool) bool {
	heard := 1
	for i, n := range set {
		if i != self && i != suspect && connected[n.PeerKey] {
			heard++
		}
	}
	return heard >= tss.Threshold(len(set))
}
