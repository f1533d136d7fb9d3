package ipfs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	tcptransport "github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
)

// dialTimeout bounds a try to reach an outside peer.
const dialTimeout = 5 * time.Second

// CheckPeer returns what is wrong with an outside peer's address: /…/tcp/PORT/p2p/ID.
func CheckPeer(text string) error {
	_, err := parsePeer(text)
	return err
}

func parsePeer(text string) (peer.AddrInfo, error) {
	if len(text) > maxURL {
		return peer.AddrInfo{}, errors.New("a peer's address is too long")
	}
	a, err := multiaddr.NewMultiaddr(text)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address", text)
	}
	info, err := peer.AddrInfoFromP2pAddr(a)
	if err != nil || len(info.Addrs) != 1 {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address: it must have an address and end with /p2p/ID", text)
	}
	if _, err := info.Addrs[0].ValueForProtocol(multiaddr.P_TCP); err != nil {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address: peers are reached over TCP", text)
	}
	return *info, nil
}

// newOutsideSwap makes a host that listens nowhere, connects to the given peers and nobody else, and serves nothing.
func newOutsideSwap(peers []peer.AddrInfo, kept shelf) (*swap, error) {
	allowed := make(only, len(peers))
	for _, p := range peers {
		allowed[p.ID] = true
	}
	h, err := libp2p.New(
		libp2p.NoListenAddrs, libp2p.Transport(tcptransport.NewTCPTransport), libp2p.ConnectionGater(allowed),
		libp2p.DisableRelay(), libp2p.DisableMetrics(), libp2p.Ping(false), libp2p.UserAgent("conclave"),
	)
	if err != nil {
		return nil, fmt.Errorf("start libp2p for outside peers: %w", err)
	}
	for _, p := range peers {
		h.Peerstore().AddAddrs(p.ID, p.Addrs, peerstore.PermanentAddrTTL)
	}
	s := start(bsnet.NewFromIpfsHost(newLimited(h)), h, kept, bitswap.WithServerEnabled(false))
	s.peers, s.own = peers, true
	return s, nil
}

// dial connects to the outside peers, and returns when one is connected or all have failed. Others may follow.
func (s *swap) dial(ctx context.Context) {
	if len(s.host.Network().Peers()) == len(s.peers) {
		return
	}
	done := make(chan bool, len(s.peers))
	for _, p := range s.peers {
		s.dials.Go(func() {
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), dialTimeout)
			defer cancel()
			done <- s.host.Connect(ctx, p) == nil // at once if it is connected
		})
	}
	for range s.peers {
		select {
		case ok := <-done:
			if ok {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// only lets nobody in, and out to the given peers alone.
type only map[peer.ID]bool

// InterceptPeerDial says whether it is one of them.
func (o only) InterceptPeerDial(id peer.ID) bool { return o[id] }

// InterceptAddrDial says whether it is one of them.
func (o only) InterceptAddrDial(id peer.ID, _ multiaddr.Multiaddr) bool { return o[id] }

// InterceptAccept refuses: nothing listens.
func (only) InterceptAccept(network.ConnMultiaddrs) bool { return false }

// InterceptSecured says whether it is one of them, found by a dial.
func (o only) InterceptSecured(d network.Direction, id peer.ID, _ network.ConnMultiaddrs) bool {
	return d == network.DirOutbound && o[id]
}

// InterceptUpgraded has nothing to add.
func (only) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
