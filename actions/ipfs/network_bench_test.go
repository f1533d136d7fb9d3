package ipfs_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// BenchmarkAskWhileServing asks a node something, as ceremonies do, while it serves blocks over the same connection, and
// while it does not.
func BenchmarkAskWhileServing(b *testing.B) {
	for name, serving := range map[string]bool{"idle": false, "serving": true} {
		b.Run(name, func(b *testing.B) {
			m := members(b, 2)
			m[0].host.HandleRequests("/test/1", 10, func(context.Context, p2p.PeerKey, []byte) ([]byte, error) { return nil, nil })
			source := shelf{}
			text := source.add(b, pattern(16<<20, 1), dag.V1)
			server := open(b, ipfs.Config{Host: m[0].host.Libp2p(), Gateways: []string{serve(b, source.ServeHTTP)}})
			_, err := server.Get(b.Context(), text, 16<<20)
			require.NoError(b, err)
			client := open(b, ipfs.Config{Host: m[1].host.Libp2p(), CacheBytes: 1})
			ctx, cancel := context.WithCancel(b.Context())
			done := make(chan struct{})
			go func() {
				defer close(done)
				for serving && ctx.Err() == nil {
					_, _ = client.Get(ctx, text, 16<<20) // beyond the allowance it is not found
				}
			}()
			for b.Loop() {
				_, err := m[1].host.Request(b.Context(), m[0].peer.Key, "/test/1", nil, 0)
				require.NoError(b, err)
			}
			cancel()
			<-done
		})
	}
}
