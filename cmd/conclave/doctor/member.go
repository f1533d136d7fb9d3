package doctor

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/chain"
)

// registration compares what the chain holds of the node with its keys and its configuration.
func (p *patient) registration(ctx context.Context) bool {
	self, registered, err := p.view.Standing(ctx, p.id.Address())
	if err == nil {
		err = p.readSet(ctx)
	}
	if err != nil {
		return p.unread("registration", err)
	}
	if !registered {
		p.fail("registration", "conclave node join --data "+p.cfg.Data, "no node with address %s is registered", p.id.Address())
		return true
	}
	p.self = self
	var wrong []string
	differ := func(what string, there, here any) {
		if there != here {
			wrong = append(wrong, fmt.Sprintf("%s %v, here %v", what, there, here))
		}
	}
	differ("peer key", common.Hash(self.PeerKey), common.Hash(p.id.PeerKey()))
	differ("encryption key", common.Hash(self.EncryptionKey), common.Hash(p.id.EncryptionKey()))
	keysDiffer := len(wrong) > 0
	differ("p2p port", self.P2PPort, p.cfg.P2PPort)
	if len(p.cfg.TrustedProxies) == 0 { // a proxy may have another port than the node
		differ("HTTP port", self.Port, p.cfg.HTTPPort)
	}
	switch {
	case keysDiffer:
		p.fail("registration", "this data folder is not that of the registered node: restore the right one, or register this one anew", "the chain has other keys: %s", strings.Join(wrong, "; "))
	case len(wrong) > 0:
		p.fail("registration", "correct node.yaml, or call Staking.setEndpoint", "the chain says otherwise: %s", strings.Join(wrong, "; "))
	case !p.devnet() && (self.IPv4.IsLoopback() || self.IPv4.IsPrivate()):
		p.fail("registration", "call Staking.setEndpoint with the public address", "it is registered at %s, which others do not reach", self.IPv4)
	case !p.cfg.Listen.IsUnspecified() && !p.cfg.Listen.IsLoopback() && p.cfg.Listen != self.IPv4:
		p.warn("registration", "right only if something passes connections on from there to here", "it is registered at %s and listens at %s", self.IPv4, p.cfg.Listen)
	default:
		p.ok("registration", "node %d at %s, HTTP %d, peers %d", self.ID, self.IPv4, self.Port, self.P2PPort)
	}
	return true
}

// readSet reads the epoch, and the set that serves or is to serve.
func (p *patient) readSet(ctx context.Context) (err error) {
	if p.epoch, err = p.view.Epoch(ctx); err != nil {
		return err
	}
	if p.epoch.Number > 0 {
		p.set, err = p.view.SetOf(ctx, p.epoch.Number)
	} else {
		p.set, err = p.view.NextSet(ctx)
	}
	p.member = slices.ContainsFunc(p.set, func(n chain.Node) bool { return n.Address == p.id.Address() })
	return err
}

// bond sees whether the node may serve, and will.
func (p *patient) bond(ctx context.Context) bool {
	if p.self.ID == 0 {
		return true
	}
	least, err := p.view.MinStake(ctx)
	if err != nil {
		return p.unread("bond", err)
	}
	p.judgeBond(least, uint64(max(0, p.Now().Unix())))
	return true
}

func (p *patient) judgeBond(least *big.Int, now uint64) {
	switch s := p.self; {
	case s.Banned:
		p.fail("bond", "governance must forgive the staker: Staking.forgive", "staker %s is banned, with %d demerits", s.Staker, s.Demerits)
	case s.JailedUntil == math.MaxUint64:
		p.fail("bond", "see docs/reasons.md, Kicks; join again when the epoch is over", "the node was kicked in this epoch, with %d demerits", s.Demerits)
	case s.JailedUntil > now && !s.Candidate:
		p.fail("bond", "see docs/reasons.md, Kicks; then join again", "the staker is in jail until %s", instant(s.JailedUntil))
	case s.Stake.Cmp(least) < 0:
		p.fail("bond", "bond more: Staking.stake", "%s tokens are bonded, %s are needed to be chosen", inEther(s.Stake), inEther(least))
	case !s.Candidate && p.member:
		p.warn("bond", "if it shall stay: Staking.requestToJoin", "the node leaves at the end of epoch %d", p.epoch.Number)
	case !s.Candidate:
		p.fail("bond", "Staking.requestToJoin by the staker, or conclave node join", "the node is no candidate for the next set")
	case !p.member && len(p.set) > 0:
		p.warn("bond", "wait for the next set; if there are more candidates than places, bond more", "%s tokens; a candidate, not in the set of epoch %d", inEther(s.Stake), p.epoch.Number)
	default:
		p.ok("bond", "%s tokens; a candidate", inEther(s.Stake))
	}
}

// instant is a time on chain, for people.
func instant(unix uint64) string {
	if unix > math.MaxInt32*8 {
		return "for ever"
	}
	return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339)
}

// version compares what the node reported with what sets demand.
func (p *patient) version(ctx context.Context) bool {
	if p.self.ID == 0 {
		return true
	}
	least, greatest, err := p.view.Versions(ctx)
	if err != nil {
		return p.unread("version", err)
	}
	p.judgeVersion(least, greatest)
	return true
}

func (p *patient) judgeVersion(least, greatest uint64) {
	found := fmt.Sprintf("reported %s; %s to %s are chosen", release(p.self.Version), release(least), release(greatest))
	if v := p.self.Version; v < least || v > greatest {
		p.fail("version", "install a release between them, and call Staking.reportVersion", "%s", found)
		return
	}
	p.ok("version", "%s", found)
}

// release writes a version as IStaking.reportVersion packs it.
func release(v uint64) string {
	switch v {
	case 0:
		return "none"
	case math.MaxUint64:
		return "any"
	}
	return fmt.Sprintf("%d.%d.%d", v>>32, v>>16&0xffff, v&0xffff)
}

// soon is how long before evidence runs out the operator is told.
const soon = 24 * time.Hour

// attestation sees whether the node's evidence counts, and whether it can make new.
func (p *patient) attestation(ctx context.Context) bool {
	if !p.devnet() {
		if _, err := attest.Open(""); err != nil {
			p.fail("attestation device", "run the node in an SEV-SNP guest; see docs/protocols/attestation.md", "%v", err)
		}
	}
	if !p.member {
		return true
	}
	epoch := max(p.epoch.Number, 1)
	a, err := p.view.Attested(ctx, epoch, p.id.Address())
	if err != nil {
		return p.unread("attestation", err)
	}
	now := uint64(max(0, p.Now().Unix()))
	if p.devnet() {
		now = p.head.Time
	}
	p.judgeEvidence(epoch, a, now)
	return true
}

func (p *patient) judgeEvidence(epoch uint64, a chain.Attested, now uint64) {
	until := min(a.Until, a.Allowed)
	switch {
	case a.Hash == common.Hash{}:
		p.fail("attestation", "start the node: it attests by itself; its log says why if not", "no evidence is posted for epoch %d", epoch)
	case a.Revoked:
		p.fail("attestation", "ask those who govern the network why", "the evidence for epoch %d is revoked", epoch)
	case a.Allowed <= now:
		p.fail("attestation", "run a release whose measurement is allowed", "the node's measurement is not allowed, or not any more")
	case a.Until <= now:
		p.fail("attestation", "restart the node, so that it attests again", "the evidence ran out at %s", instant(a.Until))
	case !a.Counts:
		p.fail("attestation", "update the machine's firmware to what the contract demands", "the contract does not count the evidence: its firmware is too old")
	case until-now < uint64(soon.Seconds()):
		p.warn("attestation", "a new epoch brings new evidence; does the epoch end before? Otherwise restart the node", "it runs out at %s", instant(until))
	default:
		p.ok("attestation", "for epoch %d, until %s", epoch, instant(until))
	}
}

// place is where a registered node listens for peers.
func place(n chain.Node) netip.AddrPort { return netip.AddrPortFrom(n.IPv4, n.P2PPort) }
