package ipfs

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
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
