package api

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// caller says whom a request counts for: an IPv4 address, or the /64 of an IPv6 address, which is what one customer of
// a provider has. X-Forwarded-For is believed from trusted proxies only, from its end up to the first entry that is not
// such a proxy: what stands before it is what the client wrote itself. An entry that is no address ends the reading, and
// the request counts for the proxy that passed it on.
func caller(r *http.Request, trusted []netip.Prefix) netip.Prefix {
	at := remote(r.RemoteAddr)
	if !within(at, trusted) {
		return network(at)
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		next := remote(strings.TrimSpace(hop))
		if !next.IsValid() {
			break
		}
		if at = next; !within(at, trusted) {
			break
		}
	}
	return network(at)
}

// remote reads an address, with or without a port. What cannot be read gives no valid address.
func remote(s string) netip.Addr {
	if at, err := netip.ParseAddrPort(s); err == nil {
		return at.Addr().Unmap().WithZone("")
	}
	at, _ := netip.ParseAddr(s)
	return at.Unmap().WithZone("")
}

func within(at netip.Addr, prefixes []netip.Prefix) bool {
	return slices.ContainsFunc(prefixes, func(p netip.Prefix) bool { return p.Contains(at) })
}

// network is what a limit counts by. All addresses that cannot be read count together.
func network(at netip.Addr) netip.Prefix {
	bits := 64
	if at.Is4() {
		bits = 32
	}
	p, _ := at.Prefix(bits) // fails for no address: then it is the zero prefix
	return p
}
