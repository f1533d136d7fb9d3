package sign_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/trail"
)

// logs holds what each node logged.
type logs struct {
	mu    sync.Mutex
	nodes [size]bytes.Buffer
}

// of returns the log of a node.
func (l *logs) of(node int) *slog.Logger {
	return slog.New(slog.NewJSONHandler(writer{l, node}, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

type writer struct {
	*logs
	node int
}

func (w writer) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.nodes[w.node].Write(p)
}

// lines are those of a node that grep for a client's id finds: each holds it as the client's, beside the network's.
func (l *logs) lines(t *testing.T, node int, client string) (messages, requests []string) {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	for line := range strings.Lines(l.nodes[node].String()) {
		if !strings.Contains(line, client) {
			continue
		}
		var fields map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &fields))
		messages = append(messages, fields[slog.MessageKey].(string))
		request := fields[trail.RequestKey].(string)
		if request != client {
			require.Equal(t, client, fields[trail.ClientKey])
			requests = append(requests, request)
		}
	}
	return messages, requests
}

// tell checks that the nodes' logs tell the whole way of one request, in order, under one id.
func (l *logs) tell(t *testing.T, client string, members map[int]bool) {
	t.Helper()
	ids, named := map[string]bool{}, 0
	for node := range size {
		said, requests := l.lines(t, node, client)
		for _, id := range requests {
			ids[id] = true
		}
		want := []string{"caller authenticated", "decided", "ready to sign"}
		if members[node] {
			want = append(want, "ceremony begins", "ceremony ended", "signature made")
		}
		require.Equal(t, want, inOrder(said, want), "node %d said %q", node, said)
		require.Contains(t, said, "answer recorded")
		for _, m := range said {
			if m == "committee named" {
				named++
			}
		}
	}
	require.Len(t, ids, 1, "all nodes know the request by one id")
	require.Positive(t, named, "a leader names the committee")
}

// inOrder returns those of want that were said one after the other.
func inOrder(said, want []string) (out []string) {
	for _, m := range said {
		if len(out) < len(want) && m == want[len(out)] {
			out = append(out, m)
		}
	}
	return out
}
