package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/config"
)

func TestIPFSIsChecked(t *testing.T) {
	const peer = "/ip4/192.0.2.1/tcp/4001/p2p/12D3KooWQnwEGNqcM2nAcPtRR9rAX8Hrg4k9kJLCHoTR5chJfz6d"
	require.NoError(t, CheckIPFS(config.IPFS{}))
	require.NoError(t, CheckIPFS(config.IPFS{Gateways: []string{"https://gateway.example/path?key=s3cret"}, Peers: []string{peer}}))
	for _, c := range []config.IPFS{
		{Gateways: []string{"https://gateway.example", "gateway.example?key=s3cret"}},
		{Gateways: []string{"https://user:s3cret@gateway.example"}},
		{Gateways: []string{"https://%s3cret"}},
		{Peers: []string{peer, "192.0.2.1:4001"}},
	} {
		err := CheckIPFS(c)
		require.ErrorContains(t, err, "number ")
		require.NotContains(t, err.Error(), "s3cret")
		var fault *hintError
		require.ErrorAs(t, err, &fault)
		require.NotEmpty(t, fault.Hint())
	}
}
