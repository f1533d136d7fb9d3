package auth

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// session checks a session signature and finds the capability that lends the session key somebody's name.
func (c *check) session(ctx context.Context, sig session.AuthSig) (*Caller, error) {
	if c.need.Accept&Session == 0 {
		return nil, refuse(WrongKindOfAuthSig, "session signatures are not accepted here")
	}
	m, err := c.sessionMessage(sig)
	if err != nil {
		return nil, within("verify session signature", err)
	}
	if !m.Wants(c.need.Resource, c.need.Ability) {
		return nil, refuse(ScopeTooLimited, "the session does not ask for %s on %s", c.need.Ability, c.need.Resource.Key())
	}
	var caller *Caller
	var delegations []Delegation
	var ignored []error
	reason := refuse(Invalid, "the session has no capability for its key")
	for i, capability := range m.Capabilities {
		where := fmt.Sprintf("capability %d", i+1)
		d, isDelegation, err := c.delegation(ctx, capability)
		if isDelegation && err == nil {
			delegations = append(delegations, d...)
			continue
		}
		if !isDelegation && caller == nil {
			if caller, err = c.capability(ctx, capability, m); err == nil {
				continue
			}
			reason = within(where, err) // the last one stands: the SDK puts the signer's own capability there
		}
		if err != nil {
			ignored = append(ignored, within(where, err))
		}
	}
	if caller == nil {
		return nil, reason
	}
	caller.Delegations, caller.Ignored = delegations, ignored
	if end := m.Expiration.At(); end.Before(caller.Expires) {
		caller.Expires = end
	}
	return caller, nil
}

// sessionMessage checks everything about a session signature but its capabilities.
func (c *check) sessionMessage(sig session.AuthSig) (*session.Message, error) {
	if sig.DerivedVia != session.ViaSession || sig.Algo != session.AlgoSession {
		return nil, refuse(Invalid, "only one of derivedVia and algo says that it is a session signature")
	}
	key, err := hex.DecodeString(sig.Address)
	if err != nil {
		return nil, refuse(Invalid, "address is not the session key")
	}
	raw, err := hex.DecodeString(sig.Sig)
	if err != nil {
		return nil, refuse(Invalid, "the signature is not hex")
	}
	if err := verifyEd25519(key, []byte(sig.SignedMessage), raw); err != nil {
		return nil, refuse(Invalid, "%w", err)
	}
	m, err := session.ParseMessage(sig.SignedMessage)
	if err != nil {
		return nil, err
	}
	issued, expires := m.IssuedAt.At(), m.Expiration.At()
	switch {
	case m.SessionKey != sig.Address:
		return nil, refuse(Invalid, "address is not the session key")
	case !c.isMe(m.NodeAddress):
		return nil, refuse(Invalid, "it was made for the node %.80q", m.NodeAddress)
	case issued.After(c.now.Add(skew)):
		return nil, refuse(Invalid, "issued at %s, in the future", m.IssuedAt)
	case expires.Before(c.now.Add(-skew)):
		return nil, refuse(Expired, "expired at %s", m.Expiration)
	case expires.Sub(issued) > maxLifetime:
		return nil, refuse(Invalid, "lives longer than %s", maxLifetime)
	}
	return m, nil
}

// capability checks that the capability lends its signer's name to the session key for what is needed. The signature comes
// last: it costs most.
func (c *check) capability(ctx context.Context, sig session.AuthSig, s *session.Message) (*Caller, error) {
	kind := kindOf(sig)
	if isSession(sig) || kind&(Wallet|Contract|Network) == 0 {
		return nil, refuse(Invalid, "a signature derived via %.40q is no capability", sig.DerivedVia)
	}
	m, err := siwe.Parse(sig.SignedMessage)
	if err != nil {
		return nil, err
	}
	if m.URI != session.KeyURI+s.SessionKey {
		return nil, refuse(Invalid, "it is for %.100q, not for this session key", m.URI)
	}
	if err := c.inTime(m, maxLifetime); err != nil {
		return nil, err
	}
	rc, err := recap.FromMessage(m)
	if errors.Is(err, recap.ErrNone) {
		return nil, refuse(ScopeTooLimited, "it grants nothing: %w", err)
	}
	if err != nil {
		return nil, err
	}
	if !rc.Grants(c.need.Resource, c.need.Ability) {
		return nil, refuse(ScopeTooLimited, "it does not grant %s on %s", c.need.Ability, c.need.Resource.Key())
	}
	caller := &Caller{
		Kinds: Session, SignedBy: kind, Ethereum: &m.Address, SIWE: m, Expires: m.ExpirationTime.At(), message: s, grants: rc,
	}
	if caller.SessionKey, err = hex.DecodeString(s.SessionKey); err != nil {
		return nil, err
	}
	if caller.LitParams, err = litParams(m.Resources); err != nil {
		return nil, err
	}
	if caller.Contexts, err = contexts(m, rc, kind); err != nil {
		return nil, err
	}
	if caller.ContractChainID, err = c.signature(ctx, sig, kind, m); err != nil {
		return nil, err
	}
	return caller, nil
}

// contexts returns what the nodes found out about the caller. Only what the network signed may speak of that: a wallet that
// signs such a message would vouch for itself.
func contexts(m *siwe.Message, rc *recap.ReCap, kind Kind) ([]session.AuthContext, error) {
	if kind == Network {
		return session.ContextsOf(rc)
	}
	if rc.Mentions(recap.ResolvedAuthContext) {
		return nil, session.ErrInjection
	}
	for _, r := range m.Resources {
		if strings.Contains(strings.ToLower(r), string(recap.ResolvedAuthContext)) {
			return nil, session.ErrInjection
		}
	}
	return nil, nil
}
