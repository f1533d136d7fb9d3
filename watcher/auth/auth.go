package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
)

// Kind is a set of kinds of proof.
type Kind uint8

// The kinds of proof.
const (
	Session  Kind = 1 << iota // a session key signs for this node
	Wallet                    // EIP-191
	Contract                  // EIP-1271
	Solana
	Cosmos
	Network // the network's BLS key, on behalf of a PKP; only ever as a session's capability
)

// String names the kinds, for the log.
func (k Kind) String() string {
	var names []string
	for i, name := range [...]string{"session", "wallet", "contract", "solana", "cosmos", "network"} {
		if k&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "+")
}

// AnyWallet is every kind of proof that is sent without a session.
const AnyWallet = Wallet | Contract | Solana | Cosmos

// Requirement is what an endpoint wants of a proof.
type Requirement struct {
	// Accept holds the kinds that the endpoint takes.
	Accept Kind
	// Resource and Ability are what a session must have been lent. They may be empty only if Accept lacks Session.
	// Other kinds of proof say nothing about abilities.
	Resource recap.Resource
	Ability  recap.Ability
	// ChainID is the chain on which contract wallets are asked: that of the request's chain member. If it is 0 the
	// Chain ID of the signed message is used.
	ChainID uint64
}

// Config is what a Verifier needs.
type Config struct {
	// Now tells the time.
	Now func() time.Time
	// NodeAddresses are all the addresses, host:port, under which clients know this node. localhost stands for 127.0.0.1.
	NodeAddresses []string
	// NetworkKey returns the network's BLS public key, 48 bytes, or nil while there is none. If it is nil itself, PKP
	// sessions are refused.
	NetworkKey func() []byte
	// Contracts asks contract wallets. If it is nil they are refused.
	Contracts ContractCaller
	// CosmosDigests accepts Cosmos signatures in the SDK's form, in which the signed message is only a digest. What was
	// signed is then unknown: the digest and signature of ANY transaction that an account ever sent pass for its
	// consent, and anybody can read them off the chain. Leave it off wherever a Cosmos address opens anything of worth.
	CosmosDigests bool
}

// Verifier checks proofs. Its methods may be called from any goroutine.
type Verifier struct {
	cfg   Config
	nodes map[string]bool
}

// ErrSetup is returned for what can only be the mistake of the program that calls this package.
var ErrSetup = errors.New("the verifier is set up wrongly")

// New returns a Verifier, or an ErrSetup.
func New(cfg Config) (*Verifier, error) {
	if cfg.Now == nil {
		return nil, fmt.Errorf("%w: no clock", ErrSetup)
	}
	v := &Verifier{cfg: cfg, nodes: map[string]bool{}}
	for _, addr := range cfg.NodeAddresses {
		canonical, ok := canonicalNode(addr)
		if !ok {
			return nil, fmt.Errorf("%w: node address %q is not host:port", ErrSetup, addr)
		}
		v.nodes[canonical] = true
	}
	if len(v.nodes) == 0 {
		return nil, fmt.Errorf("%w: the node has no address", ErrSetup)
	}
	return v, nil
}

// Verify returns who made raw, the authSig member of a request, if it proves that and satisfies need. The error is an
// *Error, except for an ErrSetup. raw may be any bytes; it is not read if it is over session.MaxAuthSig. At most
// maxCostly calls to chains and pairings are made for it.
func (v *Verifier) Verify(ctx context.Context, raw json.RawMessage, need Requirement) (*Caller, error) {
	if need.Accept&Session != 0 && !need.Ability.Fits(need.Resource.Prefix) || need.Accept&^(Session|AnyWallet) != 0 || need.Accept == 0 {
		return nil, fmt.Errorf("%w: requirement %+v", ErrSetup, need)
	}
	sigs, err := session.ParseEnvelope(raw)
	if err != nil {
		return nil, within("read authSig", err)
	}
	c := &check{Verifier: v, need: need, now: v.cfg.Now(), costly: maxCostly}
	if sig, one := sigs[""]; one {
		if isSession(sig) {
			return c.session(ctx, sig)
		}
		return c.wallet(ctx, sig, kindOf(sig))
	}
	return c.several(ctx, sigs)
}

// check is the work on one request.
type check struct {
	*Verifier
	need   Requirement
	now    time.Time
	costly int         // checks that may still be made
	key    kyber.Point // the network's key, once it was decoded
}

// isSession goes by either mark, so that nothing that looks like a session signature is taken for another kind.
func isSession(a session.AuthSig) bool {
	return a.DerivedVia == session.ViaSession || a.Algo == session.AlgoSession
}

// kindOf goes by how the signature says it was derived. Wallets name themselves in many ways, so the rest are EIP-191.
func kindOf(a session.AuthSig) Kind {
	switch a.DerivedVia {
	case session.ViaContract, session.ViaContract256:
		return Contract
	case session.ViaSolana, session.ViaBackpack:
		return Solana
	case session.ViaCosmos, session.ViaKeplr:
		return Cosmos
	case session.ViaNetwork:
		return Network
	}
	if a.Algo == session.AlgoNetwork {
		return Network
	}
	return Wallet
}

// wallet checks a proof that comes without a session.
func (c *check) wallet(ctx context.Context, sig session.AuthSig, kind Kind) (*Caller, error) {
	if kind&c.need.Accept == 0 {
		return nil, refuse(WrongKindOfAuthSig, "a signature derived via %.40q is not accepted here", sig.DerivedVia)
	}
	var caller *Caller
	var err error
	switch kind {
	case Solana:
		caller, err = verifySolana(sig)
	case Cosmos:
		caller, err = verifyCosmos(sig, c.cfg.CosmosDigests)
	default:
		caller, err = c.signedIn(ctx, sig, kind)
	}
	if err != nil {
		return nil, within("verify authSig", err)
	}
	return caller, nil
}

// several checks one proof for each kind of chain. All must hold.
func (c *check) several(ctx context.Context, sigs map[string]session.AuthSig) (*Caller, error) {
	all := &Caller{}
	for _, chain := range []string{"ethereum", "solana", "cosmos", "kyve"} {
		sig, ok := sigs[chain]
		if !ok {
			continue
		}
		if isSession(sig) {
			return nil, refuse(WrongKindOfAuthSig, "%s: a session signature among signatures for several chains", chain)
		}
		kind := kindOf(sig)
		switch {
		case chain == "solana":
			kind = Solana
		case chain != "ethereum":
			kind = Cosmos
		case kind&(Wallet|Contract) == 0:
			return nil, refuse(Invalid, "ethereum: derived via %.40q", sig.DerivedVia)
		}
		one, err := c.wallet(ctx, sig, kind)
		if err != nil {
			return nil, within(chain, err)
		}
		if kind == Cosmos && one.Cosmos[chain] == "" {
			return nil, refuse(Invalid, "%s: the address is of another chain", chain)
		}
		all.add(one)
	}
	return all, nil
}
