package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/explain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sessionkey"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/trail"
)

// sdkError is a refusal in the SDK's shape. Codes are stable; Hint says what the caller can do.
type sdkError struct {
	Message       string   `json:"message"`
	ErrorCode     string   `json:"errorCode"`
	ErrorKind     string   `json:"errorKind"`
	Status        int      `json:"status"`
	Details       []string `json:"details"`
	RequestID     string   `json:"requestId"`
	CorrelationID string   `json:"correlationId"`
	Hint          string   `json:"hint"`
}

// invalidError is a fault in a request's form.
type invalidError struct{ problem string }

func (e invalidError) Error() string { return e.problem }

func invalid(problem string) error { return invalidError{problem} }

// What the HTTP face itself refuses.
var (
	errBusy           = errors.New("the node is working on as many requests as it takes at a time")
	errRate           = errors.New("more requests came from this address than one caller may send")
	errNoRoute        = errors.New("there is no such route")
	errMethod         = errors.New("the route does not take this method")
	errUnknownRequest = errors.New("this node has not seen the request")
	errPanic          = errors.New("a handler panicked")
)

// refusals are the errors of this node's work, and what the SDK is told of them. The first that fits counts.
var refusals = []struct {
	is         error
	code, kind string
	status     int
	hint       string
	private    bool // the text is for the log only
}{
	{errBusy, "NodeBusy", "Unexpected", http.StatusTooManyRequests, "try again after Retry-After seconds", false},
	{errRate, "NodeRateLimited", "Unexpected", http.StatusTooManyRequests, "try again after Retry-After seconds", false},
	{errNoRoute, "NodeNoSuchRoute", "Validation", http.StatusNotFound, "see /v1/openapi.yaml for the routes there are", false},
	{errMethod, "NodeMethodNotAllowed", "Validation", http.StatusMethodNotAllowed, "use a method that the Allow header names", false},
	{errUnknownRequest, "NodeUnknownRequest", "Validation", http.StatusNotFound, "its block may not be confirmed yet", false},
	{gate.ErrNotReady, "NodeNotReady", "Unexpected", http.StatusServiceUnavailable, "wait until /readyz says ready", false},
	{gate.ErrEpoch, "NodeWrongEpoch", "Validation", http.StatusConflict, "connect again: the set of nodes has changed", false},
	{decrypt.ErrRefused, "NodeAccessControlConditionsReturnedNotAuthorized", "Validation", http.StatusUnauthorized,
		"the account that signed does not meet the conditions", false},
	{access.ErrInvalid, "NodeInvalidAccessControlConditions", "Validation", http.StatusBadRequest,
		"the conditions must be as the SDK formats them", false},
	{access.ErrUnknownChain, "NodeAccessControlConditionsCheckFailed", "Unexpected", http.StatusBadGateway,
		"a condition names a chain for which this node has no endpoints", true},
	{access.ErrUnavailable, "NodeAccessControlConditionsCheckFailed", "Unexpected", http.StatusBadGateway,
		"the node could not ask a chain; try again", true},
	{sign.ErrKey, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "give the PKP's public key: 65 bytes, beginning with 04", false},
	{sign.ErrDigest, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "sign the hash of a message", false},
	{sign.ErrMessage, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "sign the hash of a long message", false},
	{sign.ErrScheme, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "use EcdsaK256Sha256 or SchnorrEd25519Sha512", false},
	{sign.ErrBusy, "NodeBusy", "Unexpected", http.StatusTooManyRequests, "try again after Retry-After seconds", false},
	{sign.ErrNotMet, "NodeBusy", "Unexpected", http.StatusTooManyRequests,
		"send the request to all nodes at the same time, with one X-Request-Id; try again after Retry-After seconds", false},
	{sign.ErrNoQuorum, "NodeNoQuorum", "Unexpected", http.StatusGatewayTimeout, "try again", false},
	{explain.ErrQuestion, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "give pubkey, or one field of conditions", false},
	{permission.ErrNoPKP, "NodeNotAuthorized", "Validation", http.StatusForbidden, "mint the PKP first, or wait until its block is confirmed", false},
	{permission.ErrChain, "NodeRpcError", "Unexpected", http.StatusBadGateway, "try again", true},
	{gate.ErrMethod, "NodeAuthMethodNotSupported", "Validation", http.StatusBadRequest, "prove a wallet: auth method type 1", false},
	{execute.ErrAsk, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "send code in base64, or ipfsId", false},
	{execute.ErrCID, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "send the CID as `ipfs add` prints it", false},
	{execute.ErrCode, "NodeIpfsError", "Unexpected", http.StatusBadGateway, "pin the file where nodes find it, or send its code", false},
	{execute.ErrBusy, "NodeBusy", "Unexpected", http.StatusTooManyRequests, "wait for earlier runs to end", false},
	{execute.ErrAction, "NodeJsExecutionError", "Validation", http.StatusBadRequest, "run the action by itself to see what it says", false},
	{execute.ErrRun, "NodeJsUnavailable", "Unexpected", http.StatusServiceUnavailable, "try again, or ask the node's operator", true},
	{sessionkey.ErrMethods, "NodeInvalidRequest", "Validation", http.StatusBadRequest, "send one auth method of type 1", false},
	{sessionkey.ErrMessage, "NodeInvalidRequest", "Validation", http.StatusBadRequest,
		"compare session key, address and times of the message with the request; leave lit-resolvedauthcontext out of it", false},
	{context.Canceled, "NodeRequestCancelled", "Unexpected", http.StatusRequestTimeout, "ask again", true},
	{context.DeadlineExceeded, "NodeRequestTimeout", "Unexpected", http.StatusGatewayTimeout, "ask again", true},
}

// fail answers with an error.
func (s *SDK) fail(w http.ResponseWriter, r *http.Request, err error) { fail(w, r, s.Log, err) }

// fail answers with an error in the SDK's shape. The request has its id.
func fail(w http.ResponseWriter, r *http.Request, log *slog.Logger, err error) {
	out := describe(err)
	id := r.Header.Get(requestID)
	out.RequestID, out.CorrelationID = id, id
	if out.Status == http.StatusTooManyRequests && w.Header().Get("Retry-After") == "" {
		retryAfter(w, lanes[signing].retry) // the nodes together had no time
	}
	if tied := trail.Log(r.Context(), log); out.Status >= http.StatusInternalServerError {
		tied.Warn("request failed", "path", r.URL.Path, "code", out.ErrorCode, "error", err)
	} else { // anybody can have requests refused, and the error may hold what the client wrote
		tied.Debug("request refused", "code", out.ErrorCode)
	}
	answer(w, out.Status, out)
}

// Codes of errors that are no values.
const (
	codeInvalid = "NodeInvalidRequest"
	codeUnknown = "NodeUnknownError"
)

// describe is the one table from errors to codes.
func describe(err error) sdkError {
	var form invalidError
	if errors.As(err, &form) {
		return sdkError{
			Message: form.problem, ErrorCode: codeInvalid, ErrorKind: "Validation", Status: http.StatusBadRequest,
			Details: []string{form.problem}, Hint: "compare the request with /v1/openapi.yaml",
		}
	}
	var ended endedError
	if errors.As(err, &ended) {
		status, hint := http.StatusBadRequest, "see docs/actions.md for what the code means"
		if c := ended.result.Code; c == actions.Crashed || c == actions.Cancelled {
			status, hint = http.StatusServiceUnavailable, "try again"
		}
		return sdkError{
			Message: ended.Error(), ErrorCode: "NodeJsExecutionError", ErrorKind: "Unexpected", Status: status,
			Details: []string{ended.Error()}, Hint: hint,
		}
	}
	var proof *auth.Error
	if errors.As(err, &proof) {
		d, _ := proof.Code.Describe()
		return sdkError{
			Message: proof.Error(), ErrorCode: string(proof.Code), ErrorKind: d.Kind, Status: d.Status,
			Details: []string{proof.Error()}, Hint: d.Hint,
		}
	}
	var refused *watcher.RefusedError
	if errors.As(err, &refused) {
		return sdkError{
			Message: refused.Reason, ErrorCode: "NodeNotAuthorized", ErrorKind: "Validation", Status: http.StatusForbidden,
			Details: []string{refused.Reason}, Hint: "ask the owner of the PKP for a permission, or see POST /v1/explain",
		}
	}
	for _, f := range refusals {
		if !errors.Is(err, f.is) {
			continue
		}
		text := err.Error()
		if f.private {
			text = f.is.Error()
		}
		return sdkError{Message: text, ErrorCode: f.code, ErrorKind: f.kind, Status: f.status, Details: []string{text}, Hint: f.hint}
	}
	const text = "the node has failed"
	return sdkError{
		Message: text, ErrorCode: codeUnknown, ErrorKind: "Unexpected", Status: http.StatusInternalServerError,
		Details: []string{text}, Hint: "see the node's log",
	}
}
