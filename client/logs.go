package client

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// NodeRuns is what one node remembers of runs of actions, the newest first. It is that node's word.
type NodeRuns struct {
	Node Node
	Runs []Run
}

// Run is one run on one node.
type Run struct {
	ID        common.Hash   `json:"run"`
	RequestID string        `json:"requestId"`
	CID       string        `json:"ipfsId"`
	Code      string        `json:"code"`    // ok, or what ended it
	Message   string        `json:"message"` // why, if not ok
	Logs      string        `json:"logs"`
	Signed    []string      `json:"signed"` // names of signatures that went to the caller
	Begun     time.Time     `json:"begun"`
	Took      time.Duration `json:"tookNs"`
}

// maxRuns bounds what is taken of one node's answer.
const maxRuns = 1024

// Logs asks all nodes what they remember of runs that who asked for, under the id of a request over HTTP or on chain, or of
// a run: for a Session that was granted recap.Execute of all actions. One node that answers is enough; the error is a
// *Failure. Faults are of the nodes that did not.
func (c *Client) Logs(ctx context.Context, who Proof, id string) (out []NodeRuns, faults []*NodeError, err error) {
	err = c.retried(ctx, func(ctx context.Context, st *state) error {
		out = nil
		var asked error
		faults, asked = c.gather(ctx, st, question{
			op: "logs", path: "/v1/actions/logs", need: 1,
			body: func(n Node) ([]byte, error) {
				sig, err := who.AuthSig(n.URL)
				if err != nil {
					return nil, err
				}
				return body(map[string]any{"requestId": id, "authSig": sig, "epoch": st.epoch})
			},
			take: func(n Node, raw []byte) (bool, error) {
				var told struct{ Runs []Run }
				if err := json.Unmarshal(raw, &told); err != nil || len(told.Runs) > maxRuns {
					return false, errors.New("malformed answer")
				}
				out = append(out, NodeRuns{n, told.Runs})
				return len(out) == len(st.nodes), nil
			},
		})
		if len(out) > 0 {
			return nil
		}
		return asked
	})
	slices.SortFunc(out, func(a, b NodeRuns) int { return strings.Compare(a.Node.URL, b.Node.URL) })
	return out, faults, err
}
