package actions

import (
	"encoding/json"
	"fmt"
)

// Request is one run of an action.
type Request struct {
	Code   []byte          // JavaScript, a classic script
	Params json.RawMessage // an object whose members become globals; empty for none
	Auth   Auth
	Limits Limits
}

// Auth is what Lit.Auth tells an action about who asked. The node has checked every word of it.
type Auth struct {
	IDs                []string      `json:"actionIpfsIds"`      // the same as Stack, under its older name
	Stack              []string      `json:"actionIpfsIdStack"`  // from the first action to the one that runs
	Address            *string       `json:"authSigAddress"`     // wallet behind the session, null if there is none
	Contexts           []AuthContext `json:"authMethodContexts"` // never null
	Resources          []string      `json:"resources"`
	CustomAuthResource string        `json:"customAuthResource"`
}

// AuthContext is one auth method that the node has verified for this request.
type AuthContext struct {
	UserID                       string `json:"userId"`
	AppID                        string `json:"appId"`
	AuthMethodType               uint32 `json:"authMethodType"`
	UsedForSignSessionKeyRequest bool   `json:"usedForSignSessionKeyRequest"`
}

// Result is how a run ended.
type Result struct {
	Code     Code   // OK if nothing stopped it
	Message  string // for people; empty if OK; text of the action's own making for Exception
	Response string // the last setResponse; empty unless OK
	Logs     string // lines of console; what there was when the run ended, unless the worker was killed
	Usage    Usage
	Faults   []error // of host and worker, for the node's own log; never shown to the action or its caller
}

// Code says what ended a run. The set is closed and stable.
type Code string

// The codes. Each limit has one of its own.
const (
	OK        Code = "ok"
	Exception Code = "exception" // the action threw, or its promise was rejected
	Syntax    Code = "syntax"    // not JavaScript that this engine runs
	Params    Code = "params"    // params are no JSON object, or name a global
	Unsettled Code = "unsettled" // the action's promise waits for something that will never come
	Cancelled Code = "cancelled" // the caller went away
	Crashed   Code = "crashed"   // the worker ended for no reason that the node knows, or broke the protocol

	WallLimit      Code = "limit_wall"
	CPULimit       Code = "limit_cpu"
	MemoryLimit    Code = "limit_memory"
	StackLimit     Code = "limit_stack"
	NestingLimit   Code = "limit_nesting"
	CodeLimit      Code = "limit_code"
	ParamsLimit    Code = "limit_params"
	ResponseLimit  Code = "limit_response"
	LogLimit       Code = "limit_logs"
	MessageLimit   Code = "limit_message"
	PendingLimit   Code = "limit_pending"
	FetchLimit     Code = "limit_fetches"
	SignatureLimit Code = "limit_signatures"
	DecryptLimit   Code = "limit_decrypts"
	ContractLimit  Code = "limit_contract_calls"
	BroadcastLimit Code = "limit_broadcasts"
	HostCallLimit  Code = "limit_host_calls"
	DepthLimit     Code = "limit_call_depth"
)

// Usage is what a run and its children took of what is limited.
type Usage struct {
	Fetches       int `json:"fetches"`
	Signatures    int `json:"signatures"`
	Decrypts      int `json:"decrypts"`
	ContractCalls int `json:"contractCalls"`
	Broadcasts    int `json:"broadcasts"`
	HostCalls     int `json:"hostCalls"`
}

// Stop is the error of an operation that ends the run: the code says why.
type Stop struct {
	Code    Code
	Message string
}

func (s *Stop) Error() string { return string(s.Code) + ": " + s.Message }

// Refused is the error of an operation that the host will not or cannot do, in words that the action may read. It is
// thrown into the action, which may go on. Any other error of a Host reaches the action as no more than that it failed.
type Refused struct{ Reason string }

func (r *Refused) Error() string { return r.Reason }

// Refuse returns a *Refused with that reason.
func Refuse(format string, args ...any) error {
	return &Refused{Reason: fmt.Sprintf(format, args...)}
}
