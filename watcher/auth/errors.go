package auth

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// Code is an error code of the wire protocol: the errorCode member of an error answer. Codes are stable.
type Code string

// The codes. All but Expired are names that clients of Lit's nodes know.
const (
	Invalid            Code = "NodeInvalidAuthSig"
	Expired            Code = "NodeExpiredAuthSig"
	ScopeTooLimited    Code = "NodeAuthSigScopeTooLimited"
	ContractRefused    Code = "NodeContractAuthsigUnauthorized"
	ChainFailed        Code = "NodeRpcError"
	WrongKindOfAuthSig Code = "NodeCannotProvideAuthSigForEndpoint"
	NoAuthMethodsHere  Code = "NodeCannotProvideAuthMethodForEndpoint" // for endpoints to use; Verify does not return it
)

// Description is what the wire protocol says of a code.
type Description struct {
	Status int    // HTTP status
	Kind   string // errorKind
	Hint   string // what the caller can do
}

// codes describes every code. It is only read.
var codes = map[Code]Description{
	Invalid: {http.StatusUnauthorized, "Validation",
		"make new session signatures; check the clock, and that they were made for this node's address"},
	Expired:         {http.StatusUnauthorized, "Validation", "make a new signature; the old one's time is over"},
	ScopeTooLimited: {http.StatusUnauthorized, "Validation", "ask for this resource and ability when making the session signatures"},
	ContractRefused: {http.StatusUnauthorized, "Validation",
		"the contract wallet does not take this signature; check the chain, the signer and that the wallet is deployed"},
	ChainFailed:        {http.StatusBadGateway, "Unexpected", "the node cannot ask the chain now; try again"},
	WrongKindOfAuthSig: {http.StatusBadRequest, "Validation", "this endpoint does not take this kind of signature; most take session signatures only"},
	NoAuthMethodsHere:  {http.StatusBadRequest, "Validation", "send session signatures instead of auth methods"},
}

// Codes returns all codes, sorted.
func Codes() []Code { return slices.Sorted(maps.Keys(codes)) }

// Describe returns what the wire protocol says of a code, and false for an unknown code.
func (c Code) Describe() (Description, bool) {
	d, ok := codes[c]
	return d, ok
}

// Error is a refusal. Its text holds nothing secret and may be shown to the caller.
type Error struct {
	Code Code
	Err  error
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s: %v", e.Code, e.Err) }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

func refuse(c Code, format string, args ...any) error { return &Error{c, fmt.Errorf(format, args...)} }

// within adds where to a refusal, and makes an Error with the code Invalid of any other error.
func within(where string, err error) error {
	code := Invalid
	var e *Error
	if errors.As(err, &e) {
		code, err = e.Code, e.Err
	}
	return &Error{code, fmt.Errorf("%s: %w", where, err)}
}

// CodeOf returns the code of an error of Verify, or Invalid for any other error.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Invalid
}
