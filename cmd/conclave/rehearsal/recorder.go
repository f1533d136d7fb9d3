package rehearsal

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/fetch"
	"github.com/conclave-network/conclave/watcher/execute"
)

// Recorder asks the real world, as a node would: over the public internet, and by the endpoints of chains that it is given.
type Recorder struct {
	Fetcher   *fetch.Fetcher
	Endpoints map[string]string // URL of an endpoint by the chain's name

	mu   sync.Mutex
	made []Recording
}

// ask gets the answer to a question and remembers both.
func (r *Recorder) ask(ctx context.Context, q Recording, f actions.FetchRequest) (Recording, error) {
	var err error
	switch {
	case q.Fetch != nil:
		err = r.fetch(ctx, &q, f)
	case q.Call != nil:
		err = r.rpc(ctx, &q.Result, q.Call.Chain, "eth_call", map[string]string{"to": q.Call.To, "data": q.Call.Data}, "latest")
	default:
		var count string
		if err = r.rpc(ctx, &count, q.Nonce.Chain, "eth_getTransactionCount", q.Nonce.Address, "latest"); err == nil {
			var n uint64
			if _, err = fmt.Sscanf(count, "0x%x", &n); err == nil {
				q.Result = fmt.Append(nil, n)
			}
		}
	}
	if err != nil {
		return q, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.made = append(r.made, q)
	return q, nil
}

func (r *Recorder) fetch(ctx context.Context, q *Recording, f actions.FetchRequest) error {
	if chain, ok := execute.RPCChain(f.URL); ok {
		endpoint, err := r.endpoint(chain)
		if err != nil {
			return err
		}
		f.URL = endpoint
	}
	got, err := r.Fetcher.Do(ctx, f)
	if err == nil {
		q.Response = recorded(got)
	}
	return err
}

func (r *Recorder) endpoint(chain string) (string, error) {
	if u := r.Endpoints[chain]; u != "" {
		return u, nil
	}
	return "", actions.Refuse("no endpoint of chain %.40q to record from: give --chain %.40s=URL", chain, chain)
}

// rpc calls a method of a chain's endpoint.
func (r *Recorder) rpc(ctx context.Context, into any, chain, method string, params ...any) error {
	endpoint, err := r.endpoint(chain)
	if err != nil {
		return err
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	got, err := r.Fetcher.Do(ctx, actions.FetchRequest{
		URL: endpoint, Method: http.MethodPost, Headers: [][2]string{{"Content-Type", "application/json"}}, Body: body, Redirect: "error",
	})
	if err != nil {
		return err
	}
	var said struct {
		Result json.RawMessage
		Error  *struct{ Message string }
	}
	if err := json.Unmarshal(got.Body, &said); err != nil || said.Result == nil && said.Error == nil {
		return actions.Refuse("the endpoint of chain %.40q does not answer as one", chain)
	}
	if said.Error != nil {
		return actions.Refuse("chain %.40q says: %.200s", chain, said.Error.Message)
	}
	return json.Unmarshal(said.Result, into)
}

// Save adds what was recorded to the project's fixtures, and says how many recordings that were and where they are.
func (r *Recorder) Save(root string, t *Test) (int, string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.made) == 0 {
		return 0, "", nil
	}
	name := strings.TrimSuffix(filepath.Base(t.path), ".test.json") + ".json"
	path := filepath.Join(root, fixtures, name)
	all, err := readRecordings(path)
	if err != nil {
		return 0, "", err
	}
	raw, err := json.MarshalIndent(append(all, r.made...), "", "  ")
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o755)
	}
	if err == nil {
		err = os.WriteFile(path, append(raw, '\n'), 0o644)
	}
	if err != nil {
		return 0, "", fmt.Errorf("write %s: %w", filepath.Join(fixtures, name), bare(err))
	}
	return len(r.made), filepath.Join(fixtures, name), nil
}
