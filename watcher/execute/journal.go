package execute

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
)

// Record is what a node remembers of a run, for the one who asked for it.
type Record struct {
	Run       common.Hash   `json:"run"`
	RequestID string        `json:"requestId"` // the client's own; of a run on chain, the request's id
	CID       string        `json:"ipfsId"`
	Code      actions.Code  `json:"code"`
	Message   string        `json:"message"` // why it ended, if not well
	Logs      string        `json:"logs"`
	Signed    []string      `json:"signed"` // names of signatures that went to the caller
	Begun     time.Time     `json:"begun"`
	Took      time.Duration `json:"tookNs"`

	caller string
}

// Bounds of a journal.
const (
	maxRecords = 1024
	maxJournal = 16 << 20 // bytes of logs and messages
)

// Journal remembers the newest runs, in memory: what counts of a run is with its caller or on the chain. It is safe for
// concurrent use; its zero value is empty.
type Journal struct {
	mu      sync.Mutex
	records []Record // oldest first
	bytes   int
}

func (r Record) size() int { return len(r.Logs) + len(r.Message) }

// record is what is remembered of a run.
func (r *run) record(result actions.Result, begun time.Time, took time.Duration) Record {
	out := Record{
		Run: r.id, RequestID: r.name, CID: r.root, Code: result.Code, Message: result.Message, Logs: result.Logs,
		Signed: []string{}, Begun: begun.UTC(), Took: took, caller: r.address(),
	}
	for _, s := range r.signed {
		out.Signed = append(out.Signed, s.Name)
	}
	return out
}

func (j *Journal) add(r Record) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.records = append(j.records, r)
	for j.bytes += r.size(); len(j.records) > maxRecords || j.bytes > maxJournal; j.records = j.records[1:] {
		j.bytes -= j.records[0].size()
	}
}

// of returns the runs of a caller under an id, the newest first.
func (j *Journal) of(caller, id string) []Record {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := []Record{}
	for i := len(j.records) - 1; i >= 0; i-- {
		if r := j.records[i]; r.caller == caller && (r.RequestID == id || r.Run.Hex() == id) {
			out = append(out, r)
		}
	}
	return out
}

// LogsAsk asks what a node remembers of runs.
type LogsAsk struct {
	ID    string          // a request's or a run's
	Proof json.RawMessage // a session of who asked for the run, lent execution of all actions
	Epoch uint64          // as the client sees it; 0 if it does not say
}

// Logs returns what this node remembers of the caller's runs under an id. Errors are those of package gate, or *auth.Error.
func (e *Executor) Logs(ctx context.Context, ask LogsAsk) ([]Record, error) {
	pass, err := e.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return nil, err
	}
	caller, err := pass.Verify(ctx, ask.Proof, auth.Requirement{
		Accept: auth.Session, Resource: recap.Resource{Prefix: recap.Action, ID: recap.Any}, Ability: recap.Execute,
	})
	if err != nil {
		return nil, err
	}
	if caller.Ethereum == nil {
		return []Record{}, nil
	}
	return e.Journal.of(caller.Ethereum.Hex(), ask.ID), nil
}
