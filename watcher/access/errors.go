package access

import (
	"errors"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// Errors that callers tell apart with errors.Is.
var (
	// ErrInvalid: the conditions are malformed, or contain something that this network cannot check: an unknown method, a
	// parameter that is no address, a comparator that does not fit. The same request will never succeed. HTTP 400.
	ErrInvalid = errors.New("invalid access control condition")
	// ErrUnavailable: a chain or service could not be asked, or its answers are malformed. The caller may be authorised;
	// trying again may help. HTTP 502.
	ErrUnavailable = errors.New("access control condition could not be checked")
	// ErrReverted: a contract call in a condition reverts, so there is no value to compare. Comes with ErrInvalid.
	ErrReverted = chains.ErrReverted
	// ErrNoRunner: a condition needs a Lit Action to run, or a POAP source, and the evaluator has none. Comes with
	// ErrUnavailable.
	ErrNoRunner = errors.New("this node cannot run what the condition needs")
	// ErrUnknownChain: a condition names a chain for which this node has no endpoints. Comes with ErrUnavailable.
	ErrUnknownChain = chains.ErrUnknownChain
)
