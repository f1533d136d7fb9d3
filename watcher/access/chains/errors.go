package chains

import "errors"

// Errors that callers tell apart with errors.Is.
var (
	// ErrUnavailable: no endpoint of the chain gave a usable answer: unreachable, slow, too large, malformed, or refused.
	ErrUnavailable = errors.New("chain could not be asked")
	// ErrUnknownChain: the configuration has no endpoints for the chain.
	ErrUnknownChain = errors.New("chain is not configured")
	// ErrReverted: the chain answered that the contract call reverts.
	ErrReverted = errors.New("contract call reverts")
	// ErrRefused: the chain answered that the request makes no sense to it, such as for parameters of the wrong form.
	ErrRefused = errors.New("chain refuses the request")
	// ErrNotFound: the chain answered that what was asked for does not exist.
	ErrNotFound = errors.New("not on the chain")
)
