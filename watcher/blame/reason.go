package blame

import (
	"errors"
	"strings"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
)

// Text says what a reason means, and what the operator of the node can do.
type Text struct{ Meaning, Remedy string }

// Texts has an entry for every reason that the contract knows.
var Texts = map[chain.Reason]Text{
	chain.ReasonUnresponsive: {
		"The node took part in ceremonies and then said nothing, or its connections broke, several times within an hour.",
		"Look at the machine's load and memory, its clock and its network; the p2p port must be reachable by all nodes.",
	},
	chain.ReasonNonParticipation: {
		"The node did not take part in what its set had to do. Nodes do not vote for this by themselves; operators may.",
		"Start the node, fund its account for gas, and see /readyz.",
	},
	chain.ReasonIncorrectInfo: {
		"The node told others something false: what a third node said, or which auxiliary data it had shown.",
		"Run a released program unmodified on its own data folder. Two processes with one identity do this too.",
	},
	chain.ReasonInvalidShare: {
		"The node sent a message in a key generation, resharing or signature that no honest program sends.",
		"Run a released program unmodified, of the version that the others run, and check the machine's memory.",
	},
	chain.ReasonBadAttestation: {
		"The node's attestation is false. Nodes refuse it and do not vote for this by themselves; operators may.",
		"Attest again on supported hardware and firmware: see protocols/attestation.md.",
	},
	chain.ReasonEquivocation: {
		"The node signed two different messages for the same place of one ceremony.",
		"Never run two processes with one identity, and never put back an old copy of the data folder while the network works.",
	},
}

// reasonOf is the reason for what a ceremony blames somebody for.
func reasonOf(b *tss.BlameError) chain.Reason {
	switch {
	case errors.Is(b, tss.ErrEquivocation):
		return chain.ReasonEquivocation
	case errors.Is(b, ceremony.ErrFrame), strings.HasPrefix(b.Protocol, "epoch/"):
		return chain.ReasonIncorrectInfo
	default:
		return chain.ReasonInvalidShare
	}
}
