package client

import (
	"cmp"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Lifetimes of sessions.
const (
	DefaultLifetime = 15 * time.Minute
	MaxLifetime     = session.MaxLifetime
)

// SessionOptions say what a session may do.
type SessionOptions struct {
	Grants   []session.Request // what it may do; at least one
	Lifetime time.Duration     // DefaultLifetime if 0, at most MaxLifetime
	Domain   string            // shown by wallets; "localhost" if empty
	ChainID  uint64            // of the chain on which a contract wallet lives; 1 if 0
	// Capabilities are further signatures that the session may use, such as lent capacity credits.
	Capabilities []session.AuthSig
}

// All is the grant of an ability on all resources of its kind.
func All(a recap.Ability) session.Request {
	for _, p := range []recap.Prefix{recap.AccessControl, recap.PKP, recap.Action, recap.RateLimit} {
		if a.Fits(p) {
			return session.Request{Resource: recap.Resource{Prefix: p, ID: recap.Any}, Ability: a}
		}
	}
	return session.Request{Ability: a} // refused when the message is written
}

// Session is a key that an account has lent its name for a time. It is a secret: who has it acts for the account, within
// its grants. It prints as its public key.
type Session struct {
	key     ed25519.PrivateKey
	message session.Message
}

// NewSession makes a session key and has the account sign that it may act for it. No node is asked.
func (c *Client) NewSession(ctx context.Context, who Signer, o SessionOptions) (*Session, error) {
	s, text, err := c.draft(who.Address(), o)
	if err != nil {
		return nil, err
	}
	sig, err := who.SignText(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("make session: %w", err)
	}
	s.message.Capabilities = append(s.message.Capabilities, sig)
	return s, nil
}

// draft makes a session key, and the text that lends it the name of an account once that is signed.
func (c *Client) draft(who common.Address, o SessionOptions) (*Session, string, error) {
	_, key, err := ed25519.GenerateKey(c.opt.Rand)
	if err != nil {
		return nil, "", fmt.Errorf("make session: %w", err)
	}
	if len(o.Grants) == 0 {
		return nil, "", errors.New("make session: it may do nothing")
	}
	pub := hex.EncodeToString(key.Public().(ed25519.PublicKey))
	in, err := c.signIn(who, session.KeyURI+pub, o)
	if err != nil {
		return nil, "", fmt.Errorf("make session: %w", err)
	}
	text, err := in.Text()
	if err != nil {
		return nil, "", fmt.Errorf("make session: %w", err)
	}
	return &Session{key, session.Message{
		SessionKey: pub, Requests: o.Grants, Capabilities: slices.Clone(o.Capabilities),
		IssuedAt: siwe.NewTime(in.IssuedAt), Expiration: siwe.NewTime(in.Expiration),
	}}, text, nil
}

// SignIn has the account sign a statement that it is itself.
func (c *Client) SignIn(ctx context.Context, who Signer, o SessionOptions) (Statement, error) {
	in, err := c.signIn(who.Address(), "", o)
	if err != nil {
		return Statement{}, fmt.Errorf("sign in: %w", err)
	}
	text, err := in.Text()
	if err != nil {
		return Statement{}, fmt.Errorf("sign in: %w", err)
	}
	sig, err := who.SignText(ctx, text)
	if err != nil {
		return Statement{}, fmt.Errorf("sign in: %w", err)
	}
	return Statement(sig), nil
}

// signIn is a message for an account to sign.
func (c *Client) signIn(who common.Address, uri string, o SessionOptions) (session.SignIn, error) {
	life := cmp.Or(o.Lifetime, DefaultLifetime)
	if life < 0 || life > MaxLifetime {
		return session.SignIn{}, fmt.Errorf("lifetime %v is not between 0 and %v", life, MaxLifetime)
	}
	var nonce [16]byte
	if _, err := io.ReadFull(c.opt.Rand, nonce[:]); err != nil {
		return session.SignIn{}, err
	}
	now := c.opt.Now()
	in := session.SignIn{
		Domain: o.Domain, Address: who, Statement: "Sign in to use a Conclave network.", URI: uri, ChainID: o.ChainID,
		Nonce: hex.EncodeToString(nonce[:]), IssuedAt: now, Expiration: now.Add(life),
	}
	for _, g := range o.Grants {
		in.Grants = append(in.Grants, session.Grant{Request: g})
	}
	return in, nil
}

// AuthSig implements Proof: it signs for one node.
func (s *Session) AuthSig(node string) (session.AuthSig, error) {
	m := s.message
	m.NodeAddress = node
	return session.Sign(s.key, m), nil
}

// For signs for nodes, as getSessionSigs of the SDK does.
func (s *Session) For(nodes []Node) SessionSigs {
	out := SessionSigs{}
	for _, n := range nodes {
		out[n.URL], _ = s.AuthSig(n.URL)
	}
	return out
}

// String names the session by its public key.
func (s *Session) String() string { return session.KeyURI + s.message.SessionKey }

// GoString keeps %#v from printing the key.
func (s *Session) GoString() string { return "client.Session(" + s.String() + ")" }
