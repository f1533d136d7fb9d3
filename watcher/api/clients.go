package api

import (
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// clients holds what each client has asked for lately. It is safe for concurrent use.
//
// A client is forgotten only when its buckets are full again, so forgetting gives nobody anything. When the table is
// full, clients that are not in it share one more pair of buckets: who fills the table takes nothing from those in it.
// To keep it full takes a request per entry and refill, from as many networks.
type clients struct {
	rates rates
	most  int

	mu    sync.Mutex
	table map[netip.Prefix]*client
	rest  *client // of all who found no place
	swept time.Time
}

// client is one client's buckets.
type client struct{ call, read *rate.Limiter }

func newClients(r rates, most int) *clients {
	return &clients{rates: r, most: most, table: map[netip.Prefix]*client{}, rest: newClient(r)}
}

func newClient(r rates) *client {
	return &client{
		call: rate.NewLimiter(rate.Limit(r.call.perSecond), r.call.burst),
		read: rate.NewLimiter(rate.Limit(r.read.perSecond), r.read.burst),
	}
}

// take counts a request. It returns 0, or how long the client must wait before another is taken.
func (c *clients) take(who netip.Prefix, call bool, now time.Time) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	of := c.of(who, now)
	l := of.read
	if call {
		l = of.call
	}
	if l.AllowN(now, 1) {
		return 0
	}
	missing := 1 - l.TokensAt(now)
	return time.Duration(missing / float64(l.Limit()) * float64(time.Second))
}

func (c *clients) of(who netip.Prefix, now time.Time) *client {
	if known := c.table[who]; known != nil {
		return known
	}
	c.sweep(now)
	if len(c.table) >= c.most {
		return c.rest
	}
	fresh := newClient(c.rates)
	c.table[who] = fresh
	return fresh
}

// sweep forgets who has asked for nothing for so long that a new entry would say the same.
func (c *clients) sweep(now time.Time) {
	if now.Sub(c.swept) < sweepEvery {
		return
	}
	c.swept = now
	for who, known := range c.table {
		if full(known.call, now) && full(known.read, now) {
			delete(c.table, who)
		}
	}
}

func full(l *rate.Limiter, now time.Time) bool { return l.TokensAt(now) >= float64(l.Burst()) }
