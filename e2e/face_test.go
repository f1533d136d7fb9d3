package e2e

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// TestNodesTellOfTheirNetwork asks the nodes that run what network they see, and for their metrics.
func TestNodesTellOfTheirNetwork(t *testing.T) {
	n := shared(t)
	type entry struct {
		Position int
		Node     common.Address
		Address  string
	}
	type told struct {
		Name             string
		ChainID          uint64
		Contracts        map[string]common.Address
		Chains           []string
		Version          string
		Epoch            uint64
		N, K             int
		Nodes            []entry
		NetworkPublicKey string
		HDRootPubkeys    []string
	}
	n.connected()
	var first told
	for i, m := range n.nodes {
		var got told
		code, err := m.get("/v1/network", &got)
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, code)
		if i == 0 {
			first = got
		}
		require.Equal(t, first, got, "nodes agree on everything there")
		status, err := m.status()
		require.NoError(t, err)
		require.Contains(t, got.Nodes, entry{status.Position, m.address, fmt.Sprintf("127.0.0.1:%d", m.http)})

		metrics := m.text("/metrics")
		for _, line := range []string{"conclave_ready 1", "conclave_peers_connected 3", fmt.Sprintf("conclave_epoch %d", got.Epoch), `route="/v1/network"`} {
			require.Contains(t, metrics, line, m.name)
		}
		require.True(t, strings.HasPrefix(m.text("/v1/openapi.yaml"), "openapi: 3.1."))
	}
	require.Equal(t, n.net.Name, first.Name)
	require.Equal(t, n.net.ChainID, first.ChainID)
	require.Len(t, first.Contracts, len(n.net.Contracts.List()))
	for _, c := range n.net.Contracts.List() {
		require.Equal(t, c.Address, first.Contracts[c.Name], c.Name)
	}
	require.Equal(t, n.abroad.names, first.Chains)
	require.NotEmpty(t, first.Version)
	require.Equal(t, size, first.N)
	require.Equal(t, needed, first.K)
	require.Len(t, first.Nodes, size)
	require.Len(t, first.NetworkPublicKey, 96)
	require.Len(t, first.HDRootPubkeys, 2)
}

// text reads what is no JSON.
func (m *member) text(path string) string {
	m.t.Helper()
	res, err := client.Get(fmt.Sprintf("http://127.0.0.1:%d%s", m.http, path))
	require.NoError(m.t, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	require.NoError(m.t, err)
	require.Equal(m.t, http.StatusOK, res.StatusCode)
	return string(raw)
}
