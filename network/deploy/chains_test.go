package deploy

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/devchain"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
)

// patience bounds whole tests, so that a hang ends with a message.
const patience = time.Minute

// onEachChain runs a test on the embedded chain and on anvil. Every chain has the development accounts.
func onEachChain(t *testing.T, test func(t *testing.T, url string)) {
	t.Run("embedded", func(t *testing.T) { test(t, embedded(t)) })
	t.Run("anvil", func(t *testing.T) { test(t, anvil(t)) })
	t.Run("cannot simulate", func(t *testing.T) { test(t, withoutSimulation(t, embedded(t))) })
}

func embedded(t *testing.T) string {
	t.Helper()
	began := time.Now()
	chain, err := devchain.Start(devchain.Config{Alloc: accounts.Alloc(accounts.Development())})
	require.NoError(t, err)
	t.Logf("embedded chain started in %v", time.Since(began))
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return chain.HTTP()
}

func anvil(t *testing.T) string {
	t.Helper()
	const path = "../../node_modules/.bin/anvil"
	if _, err := os.Stat(path); err != nil {
		t.Fatal("anvil is not installed: run scripts/tools")
	}
	began := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	command := exec.CommandContext(ctx, path, "--port", "0", "--mnemonic", accounts.Mnemonic)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		cancel()
		_ = command.Wait() // killed: always an error
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if address, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			t.Logf("anvil started in %v", time.Since(began))
			go func() { _, _ = io.Copy(io.Discard, out) }() // or anvil blocks when the pipe is full
			return "http://" + strings.TrimSpace(address)
		}
	}
	require.FailNow(t, "anvil did not say where it listens")
	return ""
}

// withoutSimulation stands in front of a chain as an endpoint that does not know eth_simulateV1.
func withoutSimulation(t *testing.T, url string) string {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var request struct {
			ID     json.RawMessage
			Method string
		}
		w.Header().Set("Content-Type", "application/json")
		if json.Unmarshal(body, &request) == nil && request.Method == "eth_simulateV1" {
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(request.ID)+
				`,"error":{"code":-32601,"message":"the method eth_simulateV1 does not exist"}}`)
			return
		}
		forward, err := http.NewRequestWithContext(r.Context(), http.MethodPost, url, bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		forward.Header.Set("Content-Type", "application/json")
		response, err := transport.RoundTrip(forward)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		_, _ = io.Copy(w, response.Body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}
