package doctor

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// sight is what was seen of another node.
type sight struct {
	chain.Node
	peer    error // of its p2p port
	status  api.Status
	http    error // of its HTTP face
	offset  time.Duration
	clocked bool // offset is known
}

// others tries every other node of the set, all at once: is its p2p port open, has it its key, does it answer HTTP?
func (p *patient) others(ctx context.Context) bool {
	for _, n := range p.set {
		if n.Address != p.id.Address() {
			p.sights = append(p.sights, sight{Node: n})
		}
	}
	var wg sync.WaitGroup
	for i := range p.sights {
		wg.Go(func() { p.sights[i].look(ctx, p.Now) })
	}
	wg.Wait()
	for _, s := range p.sights {
		name := "peer " + short(s.Address)
		switch {
		case s.peer != nil:
			p.warn(name, "if only this node sees it, look for a firewall between; otherwise tell its operator", "does not answer peers: %v", s.peer)
		case s.http != nil:
			p.warn(name, "tell its operator: clients cannot reach it", "answers peers, but not HTTP: %v", s.http)
		case s.status.Node != s.Address:
			p.warn(name, "tell its operator", "another node, %s, answers its HTTP port", short(s.status.Node))
		default:
			p.ok(name, "%s answers peers and HTTP", place(s.Node))
		}
	}
	return true
}

func (s *sight) look(ctx context.Context, now func() time.Time) {
	s.peer = p2p.Probe(ctx, place(s.Node), s.PeerKey)
	if s.status, s.http = face.Status(ctx, face.URL(s.Node)); s.http == nil {
		s.offset, s.clocked = clockOf(ctx, face.URL(s.Node), now)
	}
}

// clock asks nodes for their time only: nothing of the answer's body is read.
var clock = &http.Client{
	Timeout:       3 * time.Second,
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// clockOf returns how far a node's clock is ahead of this one, by the Date of an answer, which is cut to whole seconds.
func clockOf(ctx context.Context, base string, now func() time.Time) (time.Duration, bool) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/livez", nil)
	if err != nil {
		return 0, false
	}
	begun := now()
	resp, err := clock.Do(req)
	if err != nil {
		return 0, false
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 1<<10)
	ended := now()
	at, err := http.ParseTime(resp.Header.Get("Date"))
	if err != nil {
		return 0, false
	}
	middle := begun.Add(ended.Sub(begun) / 2)
	return at.Add(500 * time.Millisecond).Sub(middle), true
}

// Differences from other nodes' clocks. Requests over HTTP are signed in attempts of three seconds by the clock: nodes
// that are further apart never meet.
const (
	clockOff  = 1500 * time.Millisecond
	clockLost = 3 * time.Second
)

// clocks compares this machine's clock with the middle one of the others', so that no single node can say it is wrong.
func (p *patient) clocks(context.Context) bool {
	var offsets []time.Duration
	for _, s := range p.sights {
		if s.clocked {
			offsets = append(offsets, s.offset)
		}
	}
	if len(offsets) > 0 {
		slices.Sort(offsets)
		p.judgeClock(offsets[len(offsets)/2], len(offsets))
	}
	return true
}

func (p *patient) judgeClock(off time.Duration, nodes int) {
	const remedy = "set this machine's clock, with an NTP service that keeps it (chronyc tracking, timedatectl)"
	found := fmt.Sprintf("%+.1f s from the middle of %d other nodes' clocks", -off.Seconds(), nodes)
	switch {
	case off.Abs() > clockLost:
		p.fail("clock and nodes", remedy, "%s: it never meets them to sign over HTTP", found)
	case off.Abs() > clockOff:
		p.warn("clock and nodes", remedy, "%s", found)
	default:
		p.ok("clock and nodes", "%s", found)
	}
}

// outside asks the others whether they have a connection to this node, which is as far as its reachability can be seen.
func (p *patient) outside(context.Context) bool {
	if !p.member || !p.running || p.epoch.Number == 0 {
		return true
	}
	var yes, no []string
	for _, s := range p.sights {
		switch connected, known := s.status.Peers[p.id.Address()]; {
		case s.http != nil || !known:
		case connected:
			yes = append(yes, short(s.Address))
		default:
			no = append(no, short(s.Address))
		}
	}
	remedy := fmt.Sprintf("open TCP port %d to the other nodes, in the firewall and at the provider", p.self.P2PPort)
	switch {
	case len(yes)+len(no) == 0:
		p.warn("reachable", "see the peers above", "no other node could be asked whether it is connected to this one")
	case len(yes) == 0:
		p.fail("reachable", remedy, "none of %d other nodes is connected to this one", len(no))
	case len(no) > 0:
		p.warn("reachable", remedy, "not connected to this node, as they say: %s", strings.Join(no, ", "))
	default:
		p.ok("reachable", "%d other nodes are connected to this one", len(yes))
	}
	return true
}

// threshold sums up: can the nodes that are there act together?
func (p *patient) threshold(context.Context) bool {
	if !p.member || len(p.sights) == 0 {
		return true
	}
	up := 1
	for _, s := range p.sights {
		if s.peer == nil {
			up++
		}
	}
	n := len(p.set)
	switch k := tss.Threshold(n); {
	case up < k:
		p.fail("threshold", "bring the nodes above back", "%d of %d nodes are there, %d are needed", up, n, k)
	case up == k && n > k:
		p.warn("threshold", "bring the nodes above back", "%d of %d nodes are there, no more than are needed", up, n)
	default:
		p.ok("threshold", "%d of %d nodes are there, %d are needed", up, n, k)
	}
	return true
}
