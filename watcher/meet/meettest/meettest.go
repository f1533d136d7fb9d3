// Package meettest makes what tests of nodes that run the same need: boards that talk over real p2p hosts.
package meettest

import (
	"crypto/ed25519"
	"log/slog"
	"net"
	"net/netip"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// Node is one node of a set.
type Node struct {
	*meet.Board
	Host *p2p.Host
	Keys *keyset.Keyset
	Key  ed25519.PrivateKey
}

// Kill takes the node off the network. It may be killed again.
func (n *Node) Kill(t testing.TB) { require.NoError(t, n.Host.Close()) }

// Sign signs as the node's peer key does.
func (n *Node) Sign(m []byte) []byte { return ed25519.Sign(n.Key, m) }

// Nodes makes a set of nodes, all connected, and as many more hosts that are their peers and not of the set.
func Nodes(t testing.TB, size, more int) (out []*Node) {
	t.Helper()
	sets := gatetest.Keysets(t, size, 1, chaintest.RootKey())
	var peers []p2p.Peer
	for i, key := range gatetest.HostKeys(size + more) {
		address := freePort(t)
		host, err := p2p.New(p2p.Config{Key: key, Listen: address, Log: slog.New(slog.DiscardHandler)})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, host.Close()) })
		n := &Node{Host: host, Key: key}
		if i < size {
			holder := new(keyset.Holder)
			holder.Add(sets[i])
			n.Keys = sets[i]
			n.Board = meet.New(meet.Config{Keysets: holder, Peers: host, Sign: n.Sign, Log: slog.New(slog.DiscardHandler)})
			n.Register(host)
		}
		out, peers = append(out, n), append(peers, p2p.Peer{Key: p2p.PeerKey(key.Public().(ed25519.PublicKey)), Addr: address})
	}
	for _, n := range out {
		require.NoError(t, n.Host.SetPeers(peers))
	}
	return out
}

func freePort(t testing.TB) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return netip.MustParseAddrPort(l.Addr().String())
}
