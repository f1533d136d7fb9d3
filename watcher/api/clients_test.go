package api

import (
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var (
	noon   = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	narrow = rates{call: bucket{2, 4}, read: bucket{10, 20}}
)

// nth is the network of the n-th client.
func nth(n int) netip.Prefix {
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(n >> 16), byte(n >> 8), byte(n)}), 32)
}

func TestCallersHaveABurstAndARate(t *testing.T) {
	c := newClients(narrow, 8)
	for range 4 {
		require.Zero(t, c.take(nth(1), true, noon))
	}
	require.Equal(t, 500*time.Millisecond, c.take(nth(1), true, noon))
	require.Equal(t, 250*time.Millisecond, c.take(nth(1), true, noon.Add(250*time.Millisecond)), "a refusal costs nothing")
	require.Zero(t, c.take(nth(1), false, noon), "reads have a bucket of their own")
	require.Zero(t, c.take(nth(2), true, noon), "so does everybody else")
	require.Zero(t, c.take(nth(1), true, noon.Add(500*time.Millisecond)))
	require.NotZero(t, c.take(nth(1), true, noon.Add(500*time.Millisecond)))
}

func TestIdleCallersAreForgottenWithoutGain(t *testing.T) {
	c := newClients(narrow, 8)
	for range 4 {
		require.Zero(t, c.take(nth(1), true, noon))
	}
	at := noon.Add(1500 * time.Millisecond) // three of four are back
	require.Zero(t, c.take(nth(2), true, at))
	require.Len(t, c.table, 2, "the first would gain by being forgotten")
	at = noon.Add(5 * time.Second)
	require.Zero(t, c.take(nth(3), true, at))
	require.Len(t, c.table, 1)
}

func TestAFullTableResetsNobody(t *testing.T) {
	c := newClients(narrow, 8)
	for range 4 {
		require.Zero(t, c.take(nth(1), true, noon))
	}
	for n := 2; n <= 1000; n++ { // an attacker with many networks
		c.take(nth(n), true, noon)
		require.LessOrEqual(t, len(c.table), 8)
	}
	require.NotZero(t, c.take(nth(1), true, noon), "the flood has not filled the first one's bucket")
	require.Zero(t, c.take(nth(2), true, noon), "nor taken from one who is in the table")
	require.NotZero(t, c.take(nth(2000), true, noon), "strangers share a bucket")
	at := noon.Add(3 * time.Second)
	require.Zero(t, c.take(nth(2000), true, at))
	require.Len(t, c.table, 1, "the flood is over")
}

func TestWhoACallerIs(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	for name, c := range map[string]struct {
		remote, forwarded, want string
	}{
		"direct":                    {"192.0.2.1:5", "", "192.0.2.1/32"},
		"a header of a stranger":    {"192.0.2.1:5", "198.51.100.1", "192.0.2.1/32"},
		"IPv6 by its network":       {"[2001:db8:1:2:3:4:5:6]:5", "", "2001:db8:1:2::/64"},
		"IPv4 in IPv6":              {"[::ffff:192.0.2.1]:5", "", "192.0.2.1/32"},
		"with a zone":               {"[fe80::1%eth0]:5", "", "fe80::/64"},
		"through a proxy":           {"10.0.0.1:5", "192.0.2.1", "192.0.2.1/32"},
		"through two":               {"10.0.0.1:5", "192.0.2.1, 10.0.0.2", "192.0.2.1/32"},
		"the client lies":           {"10.0.0.1:5", "198.51.100.9, 192.0.2.1", "192.0.2.1/32"},
		"the client claims a proxy": {"10.0.0.1:5", "10.0.0.9, 192.0.2.1", "192.0.2.1/32"},
		"an IPv6 proxy":             {"[fd00::1]:5", "2001:db8::1", "2001:db8::/64"},
		"with ports":                {"10.0.0.1:5", "[2001:db8::1]:99", "2001:db8::/64"},
		"only proxies":              {"10.0.0.1:5", "10.0.0.2, 10.0.0.3", "10.0.0.2/32"},
		"no header":                 {"10.0.0.1:5", "", "10.0.0.1/32"},
		"garbage":                   {"10.0.0.1:5", "192.0.2.1, what", "10.0.0.1/32"},
		"garbage before a proxy":    {"10.0.0.1:5", "unknown, 10.0.0.2", "10.0.0.2/32"},
		"empty entries":             {"10.0.0.1:5", "192.0.2.1,,", "10.0.0.1/32"},
		"two lines":                 {"10.0.0.1:5", "198.51.100.9\n192.0.2.1", "192.0.2.1/32"},
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest("GET", "/", nil)
			r.RemoteAddr = c.remote
			if c.forwarded != "" {
				for line := range strings.SplitSeq(c.forwarded, "\n") {
					r.Header.Add("X-Forwarded-For", line)
				}
			}
			require.Equal(t, c.want, caller(r, proxies).String())
		})
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.RemoteAddr = "pipe"
	require.Equal(t, netip.Prefix{}, caller(r, proxies), "what has no address counts together")
}
