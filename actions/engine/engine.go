// Package engine runs JavaScript of strangers with nothing around it: no file, process, network, module or clock but
// what the language has, and one Bridge to the node.
//
// Threat line: the code, its params and all values it makes are hostile. An engine bounds what it can see (calls within
// each other, bytes of response and logs, waiting time, nesting before anything is parsed), but native functions of an
// engine cannot be interrupted and can take any memory: so hostile code belongs in a process that package worker can
// kill. Run never panics; the process may still die of memory or stack.
package engine

import (
	"context"
	"encoding/json"

	"github.com/conclave-network/conclave/actions"
)

// Engine makes runtimes.
type Engine interface {
	// New makes a fresh runtime for one run, so that the work of making it is done before a request comes.
	New() (Runtime, error)
}

// Runtime runs one script, once.
type Runtime interface {
	// Run runs in to its end: when the script has run, nothing it started is under way, and no timer waits. It returns
	// soon after ctx ends. All goroutines that it started have ended when it returns.
	Run(ctx context.Context, in Input, bridge Bridge) Output
}

// Input is what a script is run with.
type Input struct {
	Code   []byte          `json:"code"`
	Params json.RawMessage `json:"params"`
	Auth   actions.Auth    `json:"auth"`
	Limits actions.Limits  `json:"limits"`
}

// Output is how a run ended. Response, Message and Logs are within the limits of the run.
type Output struct {
	Code     actions.Code `json:"code"`
	Message  string       `json:"message"`
	Response string       `json:"response"`
	Logs     string       `json:"logs"`
}

// Bridge carries operations to the node. It is called from many goroutines.
type Bridge interface {
	// Call does one operation and blocks until its JSON answer is there or ctx ends. *actions.Refused is thrown into
	// the script; any other error ends the run, with the code of *actions.Stop if it is one.
	Call(ctx context.Context, operation string, args []byte) ([]byte, error)
}

// MaxMessage bounds Output.Message.
const MaxMessage = 4 << 10
