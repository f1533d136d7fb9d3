// Package chains reads other chains: EVM chains by JSON-RPC, Solana by its JSON-RPC, Cosmos chains by REST. A Set maps the
// names that access control conditions use to the endpoints that the node's operator configured, several per chain.
//
// Endpoints of a chain are tried in order, each with a time-out and a limit on the answer's size. What is slow, broken,
// too large or malformed is left for the next; an endpoint that failed rests a while, and is then tried last. Only an
// answer about the request itself (the call reverts, the account does not exist) ends the search early.
//
// Who somebody is is decided with more care: [EVM.Confirm] asks all endpoints of a chain, and all must agree. An endpoint
// that lies, or is down, can then prevent an answer and not forge one, as long as another of them is honest. An endpoint of
// an EVM chain is asked nothing until it said that it is on the chain that the configuration says.
//
// What it never does: send a transaction that it was not given signed, follow a redirect, connect to a host that the
// operator did not name, keep an answer, or show a URL, which may hold an access key, in an error.
//
// Threat line: endpoints are strangers. They may stall, flood and lie. Stalling and flooding cost a bounded amount; a lie
// in the right form is believed in a condition, so operators use their own endpoints or several they trust, and every node its own.
package chains

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// EVM reads one EVM chain. A zero block hash means the newest block. Errors wrap ErrReverted or ErrUnavailable.
type EVM interface {
	// Confirm runs a contract's function like Call, with at most ConfirmGas, and asks every endpoint: all must give the same
	// answer. It is for what says who somebody is.
	Confirm(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error)
	// Call runs a contract's function without a transaction, from the zero address, and returns what it returns: nothing at
	// all if there is no contract.
	Call(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error)
	// Balance returns an account's balance in wei.
	Balance(ctx context.Context, who common.Address, at common.Hash) (*big.Int, error)
	// Time returns the block's time in seconds since 1970.
	Time(ctx context.Context, at common.Hash) (uint64, error)
	// Forward calls a JSON-RPC method and returns its result as it came. Who may call what is the caller's to decide. Errors
	// are *CallError for an error that the chain answered with, or wrap ErrUnavailable.
	Forward(ctx context.Context, method string, params []json.RawMessage) (json.RawMessage, error)
}

// CallError is an error that an endpoint answered with, as JSON-RPC writes it.
type CallError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

func (e *CallError) Error() string { return fmt.Sprintf("error %d: %.200q", e.Code, e.Message) }

// Solana reads one Solana cluster.
type Solana interface {
	// Call calls a JSON-RPC method and returns its result, which is valid JSON. Errors wrap ErrNotFound (no such account),
	// ErrRefused (wrong parameters) or ErrUnavailable.
	Call(ctx context.Context, method string, params []any) (json.RawMessage, error)
}

// Cosmos reads one Cosmos SDK chain.
type Cosmos interface {
	// Get reads a path with an optional query, and returns the body, which is valid JSON. The path starts with a slash; it
	// comes from a stranger, and never leads anywhere but below the endpoint's base URL. Errors wrap ErrNotFound (the chain
	// says that there is no such thing), ErrRefused (the path is not fit to be sent, or the chain says that it makes no
	// sense) or ErrUnavailable.
	Get(ctx context.Context, path string) (json.RawMessage, error)
}
