// Package doctor looks for what keeps a node from its work: on its machine, at the chain, in its registration, and at the
// other nodes. It works whether or not the node runs, and changes nothing.
//
// Each check needs what earlier ones have found out: without a chain, nothing is said about the bond. What could not be
// looked at is left out, since what keeps it from being looked at stands there already.
//
// Threat line: other nodes and the endpoint may lie. What they say is shown to the operator and decides nothing; sizes and
// times are bounded. Nothing secret and no endpoint's URL is in a finding: endpoints are named by scheme and host.
package doctor

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/store"
)

// State is how bad a finding is.
type State string

// The states. Warn needs attention, but the node works; fail keeps it from its work, now or soon.
const (
	OK   State = "ok"
	Warn State = "warn"
	Fail State = "fail"
)

// Finding is the result of one check.
type Finding struct {
	Check  string `json:"check"` // stable
	State  State  `json:"state"`
	Found  string `json:"found"`
	Remedy string `json:"remedy,omitempty"` // empty if all is well
}

// Config says what to look at.
type Config struct {
	File   string // the node's node.yaml
	RPC    string // in place of the configured endpoint; empty: that
	Worker string // path of the program that runs actions
	Now    func() time.Time
}

// patient is what is known of the node so far.
type patient struct {
	Config
	findings []Finding

	cfg     *config.Config
	net     *network.Network
	id      *identity.Identity
	stored  *store.Inspection // nil without a database
	running bool              // this node answers at its own port
	rpc     *chain.Client
	view    chain.View
	head    store.Block
	epoch   chain.Epoch
	set     []chain.Node // that serves, or is to serve: the locked next one before genesis
	self    chain.Standing
	member  bool // of set
	sights  []sight
}

// Examine makes all checks that can be made, in the order in which they should be mended.
func Examine(ctx context.Context, c Config) []Finding {
	if c.Now == nil {
		c.Now = time.Now
	}
	p := &patient{Config: c}
	defer func() {
		if p.rpc != nil {
			p.rpc.Close()
		}
	}()
	// Each returns false if those after it have nothing to go by.
	for _, check := range []func(context.Context) bool{
		p.configuration, p.keys, p.folder, p.database, p.actions, p.ports,
		p.endpoint, p.contracts, p.archive, p.chainClock, p.gas,
		p.registration, p.bond, p.version, p.attestation,
		p.others, p.clocks, p.outside, p.threshold,
	} {
		if !check(ctx) || ctx.Err() != nil {
			break
		}
	}
	return p.findings
}

// Worst returns the worst state among findings.
func Worst(findings []Finding) State {
	worst := OK
	for _, f := range findings {
		if f.State == Fail || worst == OK {
			worst = f.State
		}
	}
	return worst
}

func (p *patient) ok(check, format string, args ...any) {
	p.findings = append(p.findings, Finding{check, OK, fmt.Sprintf(format, args...), ""})
}

func (p *patient) warn(check, remedy, format string, args ...any) {
	p.findings = append(p.findings, Finding{check, Warn, fmt.Sprintf(format, args...), remedy})
}

func (p *patient) fail(check, remedy, format string, args ...any) {
	p.findings = append(p.findings, Finding{check, Fail, fmt.Sprintf(format, args...), remedy})
}

// unread says that the chain did not answer in the midst of it.
func (p *patient) unread(check string, err error) bool {
	p.fail(check, "try again; if it lasts, take another endpoint (rpc in node.yaml)", "cannot be read: %v", err)
	return true
}

var quiet = slog.New(slog.DiscardHandler)
