package p2p

import (
	"sync"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// gater lets only registered peers through, in both directions.
type gater struct {
	mu      sync.RWMutex
	allowed map[peer.ID]bool
}

func (g *gater) set(ids map[peer.ID]bool) {
	g.mu.Lock()
	g.allowed = ids
	g.mu.Unlock()
}

func (g *gater) has(id peer.ID) bool {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.allowed[id]
}

// InterceptPeerDial refuses to dial strangers.
func (g *gater) InterceptPeerDial(id peer.ID) bool { return g.has(id) }

// InterceptAddrDial refuses to dial strangers.
func (g *gater) InterceptAddrDial(id peer.ID, _ multiaddr.Multiaddr) bool { return g.has(id) }

// InterceptAccept lets everyone start a handshake: who it is shows only in it.
func (g *gater) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured drops strangers as soon as the handshake has shown who they are.
func (g *gater) InterceptSecured(_ network.Direction, id peer.ID, _ network.ConnMultiaddrs) bool {
	return g.has(id)
}

// InterceptUpgraded checks again: the set may have changed during the handshake.
func (g *gater) InterceptUpgraded(c network.Conn) (bool, control.DisconnectReason) {
	return g.has(c.RemotePeer()), 0
}
