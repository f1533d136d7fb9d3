package p2p

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/netip"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/protocol"
	tcptransport "github.com/libp2p/go-libp2p/p2p/transport/tcp"
)

// Errors that callers tell apart.
var (
	// ErrUnknownPeer is returned for a key that SetPeers has not named.
	ErrUnknownPeer = errors.New("peer is not registered on chain")
	// ErrQueueFull means that the peer does not take messages as fast as they are sent.
	ErrQueueFull = errors.New("message queue to peer is full")
)

const (
	dialTimeout  = 5 * time.Second
	writeTimeout = 10 * time.Second
)

// Config of a Host.
type Config struct {
	Key    ed25519.PrivateKey
	Listen netip.AddrPort // TCP
	Log    *slog.Logger
	// OnDisconnect is called, if set, when the last connection to a registered peer is gone.
	OnDisconnect func(PeerKey)
}

// Host is a node's end of the peer-to-peer network. It is safe for concurrent use.
type Host struct {
	libp2p host.Host
	gate   *gater
	log    *slog.Logger
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup

	mu     sync.Mutex
	peers  map[PeerKey]peer.ID
	queues map[queueKey]*queue
	trips  map[PeerKey]time.Duration // of the last sign of life
}

// New starts a host that listens and, until SetPeers, talks to nobody. An error that the address is in use names it.
func New(c Config) (*Host, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(c.Key)
	if err != nil {
		return nil, fmt.Errorf("peer key: %w", err)
	}
	listen, err := tcp(c.Listen)
	if err != nil {
		return nil, err
	}
	gate := &gater{}
	lh, err := libp2p.New(
		libp2p.Identity(key),
		libp2p.Transport(tcptransport.NewTCPTransport),
		libp2p.NoListenAddrs,
		libp2p.ConnectionGater(gate),
		libp2p.ConnectionManager(connmgr.NullConnMgr{}), // registered peers are never trimmed; others are not let in
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		libp2p.Ping(false),
		libp2p.UserAgent("conclave"),
	)
	if err != nil {
		return nil, fmt.Errorf("start libp2p: %w", err)
	}
	if err := lh.Network().Listen(listen); err != nil {
		return nil, errors.Join(fmt.Errorf("listen for peers on %s: %w", c.Listen, err), lh.Close())
	}
	ctx, cancel := context.WithCancel(context.Background())
	h := &Host{
		libp2p: lh, gate: gate, log: c.Log, ctx: ctx, cancel: cancel,
		peers: make(map[PeerKey]peer.ID), queues: make(map[queueKey]*queue),
		trips: make(map[PeerKey]time.Duration),
	}
	if c.OnDisconnect != nil {
		lh.Network().Notify(&network.NotifyBundle{DisconnectedF: func(n network.Network, conn network.Conn) {
			if k, ok := keyOf(conn.RemotePeer()); ok && n.Connectedness(conn.RemotePeer()) != network.Connected {
				c.OnDisconnect(k)
			}
		}})
	}
	h.wg.Go(h.keepConnected)
	return h, nil
}

// Close ends all connections and waits for the host's goroutines.
func (h *Host) Close() error {
	h.cancel()
	err := h.libp2p.Close()
	h.wg.Wait()
	return err
}

// Libp2p is the host itself, for protocols that libraries speak over it. Registered peers are the only ones there too;
// how much those may send is the protocol's to bound.
func (h *Host) Libp2p() host.Host { return h.libp2p }

// SetPeers makes peers the only ones that may connect. Connections to others are closed.
func (h *Host) SetPeers(peers []Peer) error {
	next := make(map[PeerKey]peer.ID, len(peers))
	allowed := make(map[peer.ID]bool, len(peers))
	for _, p := range peers {
		id, err := p.Key.ID()
		if err != nil {
			return err
		}
		addr, err := tcp(p.Addr)
		if err != nil {
			return err
		}
		if id == h.libp2p.ID() {
			continue
		}
		next[p.Key], allowed[id] = id, true
		h.libp2p.Peerstore().ClearAddrs(id)
		h.libp2p.Peerstore().AddAddr(id, addr, peerstore.PermanentAddrTTL)
	}
	h.gate.set(allowed)
	h.mu.Lock()
	h.peers = next
	maps.DeleteFunc(h.trips, func(k PeerKey, _ time.Duration) bool { _, ok := next[k]; return !ok })
	for key, q := range h.queues {
		if _, ok := next[key.peer]; !ok {
			q.stop()
			delete(h.queues, key)
		}
	}
	h.mu.Unlock()
	for _, id := range h.libp2p.Network().Peers() {
		if !allowed[id] {
			_ = h.libp2p.Network().ClosePeer(id) // it is gone or going
		}
	}
	return nil
}

// Connected returns which registered peers have a connection now.
func (h *Host) Connected() map[PeerKey]bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := make(map[PeerKey]bool, len(h.peers))
	for k, id := range h.peers {
		out[k] = h.libp2p.Network().Connectedness(id) == network.Connected
	}
	return out
}

// RoundTrips returns how long registered peers took for their last sign of life; who has given none is left out.
func (h *Host) RoundTrips() map[PeerKey]time.Duration {
	h.mu.Lock()
	defer h.mu.Unlock()
	return maps.Clone(h.trips)
}

// openStream opens a stream on topic, dialling the peer if needed.
func (h *Host) openStream(ctx context.Context, to PeerKey, topic string) (network.Stream, error) {
	id, err := h.lookup(to)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	s, err := h.libp2p.NewStream(ctx, id, protocol.ID(topic))
	if err != nil {
		return nil, fmt.Errorf("reach peer %s: %w", to, err)
	}
	return s, nil
}
