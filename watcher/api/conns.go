package api

import (
	"net"
	"net/netip"
	"sync"
)

// shared is a listener from which no client can take all connections: those over its part are closed at once. Trusted
// proxies may take all, since they bring many clients.
type shared struct {
	net.Listener
	each    int
	trusted []netip.Prefix

	mu   sync.Mutex
	open map[netip.Prefix]int
}

func share(l net.Listener, each int, trusted []netip.Prefix) net.Listener {
	return &shared{Listener: l, each: each, trusted: trusted, open: map[netip.Prefix]int{}}
}

// Accept returns the next connection of a client that may have it.
func (s *shared) Accept() (net.Conn, error) {
	for {
		c, err := s.Listener.Accept()
		if err != nil {
			return nil, err
		}
		from := remoteOf(c)
		if within(from, s.trusted) {
			return c, nil
		}
		if who := network(from); s.enter(who) {
			return &counted{Conn: c, leave: sync.OnceFunc(func() { s.leave(who) })}, nil
		}
		_ = c.Close()
	}
}

func (s *shared) enter(who netip.Prefix) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[who] >= s.each {
		return false
	}
	s.open[who]++
	return true
}

func (s *shared) leave(who netip.Prefix) {
	s.mu.Lock()
	defer s.mu.Unlock()
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
