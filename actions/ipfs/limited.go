package ipfs

import (
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multiaddr"
	"golang.org/x/time/rate"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

const (
	// maxStreams is how many streams a peer may have open here, with a message of at most 4 MiB in each.
	maxStreams = 16
	// idle is how long a stream may say nothing.
	idle = 2 * time.Minute
)

// limited is a host as bitswap gets it: streams that peers open are few and do not stay silent, and connections, over
// which nodes also sign, are not bitswap's to end.
type limited struct {
	host.Host
	mu   sync.Mutex
	open map[peer.ID]int
}

func newLimited(h host.Host) *limited { return &limited{Host: h, open: make(map[peer.ID]int)} }

// Network is the host's, whose connections cannot be closed.
func (l *limited) Network() network.Network { return steady{l.Host.Network()} }

type steady struct{ network.Network }

// ClosePeer does nothing.
func (steady) ClosePeer(peer.ID) error { return nil }

// SetStreamHandler handles streams within the limits, and resets others.
func (l *limited) SetStreamHandler(id protocol.ID, handle network.StreamHandler) {
	l.Host.SetStreamHandler(id, func(s network.Stream) {
		from := s.Conn().RemotePeer()
		if !l.enter(from) {
			_ = s.Reset()
			return
		}
		defer l.leave(from)
		handle(impatient{s})
	})
}

func (l *limited) enter(from peer.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[from] >= maxStreams {
		return false
	}
	l.open[from]++
	return true
}

func (l *limited) leave(from peer.ID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[from]--; l.open[from] == 0 {
		delete(l.open, from)
	}
}

// impatient is a stream that fails when nothing arrives for long.
type impatient struct{ network.Stream }

// Read reads what arrives in time.
func (s impatient) Read(p []byte) (int, error) {
	_ = s.SetReadDeadline(time.Now().Add(idle)) // a stream that is closed says so by itself
	return s.Stream.Read(p)
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

// What a node of the network may have sent to it: so much at once, then so much in a second. A question whether a block is
// here counts like the block.
const (
	allowance = 64 << 20 // bytes
	refill    = 4 << 20  // bytes in a second
	question  = 256      // bytes that any question counts at least
)

// meter counts what peers ask for. Those over their allowance are told that the block is not here, and get it elsewhere.
type meter struct {
	kept *cache
	mu   sync.Mutex
	of   map[peer.ID]*rate.Limiter // as many as nodes were ever registered
}

func newMeter(kept *cache) *meter { return &meter{kept: kept, of: make(map[peer.ID]*rate.Limiter)} }

// allows says whether a peer may have a block.
func (m *meter) allows(p peer.ID, c cid.Cid) bool {
	if dag.Supported(c) != nil {
		return false
	}
	size, _ := m.kept.size(dag.Digest(c))
	m.mu.Lock()
	defer m.mu.Unlock()
	l, ok := m.of[p]
	if !ok {
		l = rate.NewLimiter(refill, allowance)
		m.of[p] = l
	}
	return l.AllowN(time.Now(), max(size, question))
}
