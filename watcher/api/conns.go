package api

import (
	"net"
	"net/netip"
	"sync"
)

// shared is a listener with so many connections and no more, of which no client can take all: those over a limit are
// closed at once. Trusted proxies may take all, since they bring many clients.
type shared struct {
	net.Listener
	most, each int
	trusted    []netip.Prefix

	mu    sync.Mutex
	total int
	open  map[netip.Prefix]int
}

func shareOut(l net.Listener, most, each int, trusted []netip.Prefix) net.Listener {
	return &shared{Listener: l, most: most, each: each, trusted: trusted, open: map[netip.Prefix]int{}}
}

// Accept returns the next connection of a client that may have it.
func (s *shared) Accept() (net.Conn, error) {
	for {
		c, err := s.Listener.Accept()
		if err != nil {
			return nil, err
		}
		from := remote(c.RemoteAddr().String())
		who, each := network(from), s.each
		if within(from, s.trusted) {
			each = s.most
		}
		if s.enter(who, each) {
			return &counted{Conn: c, leave: sync.OnceFunc(func() { s.leave(who) })}, nil
		}
		_ = c.Close()
	}
}

func (s *shared) enter(who netip.Prefix, each int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.total >= s.most || s.open[who] >= each {
		return false
	}
	s.total++
	s.open[who]++
	return true
}

func (s *shared) leave(who netip.Prefix) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.total--
	if s.open[who]--; s.open[who] == 0 {
		delete(s.open, who)
	}
}

// counted is a connection that gives its place back once.
type counted struct {
	net.Conn
	leave func()
}

// Close closes the connection.
func (c *counted) Close() error {
	c.leave()
	return c.Conn.Close()
}

// CloseWrite ends what is sent: net/http does so to let a client read why before the connection is closed.
func (c *counted) CloseWrite() error {
	if half, ok := c.Conn.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return nil
}
