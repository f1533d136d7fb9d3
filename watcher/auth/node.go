package auth

import (
	"net"
	"net/netip"
	"strconv"
	"strings"
)

// canonicalNode brings a node's address, with or without http:// or https://, into the form host:port, and refuses anything
// else, such as a path or user info. localhost becomes 127.0.0.1.
func canonicalNode(s string) (string, bool) {
	s = strings.ToLower(s)
	port := ""
	if rest, ok := strings.CutPrefix(s, "http://"); ok {
		s, port = rest, "80"
	} else if rest, ok := strings.CutPrefix(s, "https://"); ok {
		s, port = rest, "443"
	}
	if s == "" || len(s) > 300 || strings.ContainsAny(s, "/?#@%\\ \t\r\n") {
		return "", false
	}
	host := s
	if h, p, err := net.SplitHostPort(s); err == nil {
		host, port = h, p
	} else if strings.Contains(s, ":") || port == "" {
		return "", false // an IPv6 address must stand in brackets with a port
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 || strconv.FormatUint(n, 10) != port || host == "" {
		return "", false
	}
	if host == "localhost" {
		host = "127.0.0.1"
	}
	if addr, err := netip.ParseAddr(host); err == nil {
		host = addr.String()
	} else if strings.Contains(host, ":") {
		return "", false
	}
	return net.JoinHostPort(host, port), true
}

// isMe reports whether a client means this node.
func (v *Verifier) isMe(address string) bool {
	canonical, ok := canonicalNode(address)
	return ok && v.nodes[canonical]
}
