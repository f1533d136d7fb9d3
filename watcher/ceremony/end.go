package ceremony

import (
	"context"
	"errors"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// Outcome says how a ceremony ended. The set is closed.
type Outcome string

// The outcomes.
const (
	Done      Outcome = "done"
	Blamed    Outcome = "blamed"    // a party provably broke the protocol
	Silent    Outcome = "silent"    // time ran out while parties owed a message
	Lost      Outcome = "lost"      // a connection broke
	Aborted   Outcome = "aborted"   // another party stopped
	Cancelled Outcome = "cancelled" // this node gave it up: nobody wants it any more
	Failed    Outcome = "failed"    // of itself
)

// Outcomes are all of them.
func Outcomes() []Outcome { return []Outcome{Done, Blamed, Silent, Lost, Aborted, Cancelled, Failed} }

// End tells of a ceremony that is over at this node.
type End struct {
	Spec Spec
	Took time.Duration
	Err  error // nil if the machine is done
}

// Outcome says how it ended.
func (e End) Outcome() Outcome {
	switch {
	case e.Err == nil:
		return Done
	case len(tss.Culprits(e.Err)) > 0:
		return Blamed
	case errors.Is(e.Err, context.Canceled):
		return Cancelled
	case errors.As(e.Err, new(*SilentError)):
		return Silent
	case errors.As(e.Err, new(*LostError)):
		return Lost
	case errors.As(e.Err, new(*AbortError)):
		return Aborted
	}
	return Failed
}

// Involved are the peers that a failed ceremony has to do with, proven or not; culprit says of each whether it is proven.
func (e End) Involved() (out []p2p.PeerKey, culprit map[p2p.PeerKey]bool) {
	culprit = make(map[p2p.PeerKey]bool)
	for _, p := range tss.Culprits(e.Err) {
		culprit[e.Spec.Members[p]] = true
	}
	for _, p := range Involved(e.Err) {
		if p != e.Spec.Machine.Self() {
			out = append(out, e.Spec.Members[p])
		}
	}
	return out, culprit
}
