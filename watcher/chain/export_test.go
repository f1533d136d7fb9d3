package chain

import (
	"bytes"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/bindings/actionlimits"
)

// EventIDs lists the topics of all our events, in order.
func EventIDs() (out []common.Hash) {
	for _, a := range allABIs() {
		for _, e := range a.Events {
			out = append(out, e.ID)
		}
	}
	slices.SortFunc(out, func(a, b common.Hash) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// IsWrongChain says whether err is ErrWrongChain.
func IsWrongChain(err error) bool { return errors.Is(err, ErrWrongChain) }

// ActionLimitsOf is what a node makes of limits in the contract's form.
func ActionLimitsOf(l actionlimits.IActionLimitsLimits) actions.Limits { return actionLimits(l) }
