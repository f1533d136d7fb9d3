package client

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Proof says to nodes who is asking. *Session, Statement and SessionSigs are proofs.
type Proof interface {
	// AuthSig returns the authSig member of a request to the node with this URL.
	AuthSig(node string) (session.AuthSig, error)
}

// Signer is an account that can sign in: a wallet, a contract wallet, or a PKP.
type Signer interface {
	Address() common.Address
	// SignText signs a text as wallets do and says how: DerivedVia is one of package session's.
	SignText(ctx context.Context, text string) (session.AuthSig, error)
}

// Wallet is an account whose key is at hand. It prints as its address.
type Wallet struct{ key *ecdsa.PrivateKey }

// NewWallet wraps a key on secp256k1.
func NewWallet(key *ecdsa.PrivateKey) Wallet { return Wallet{key} }

// Address implements Signer.
func (w Wallet) Address() common.Address { return crypto.PubkeyToAddress(w.key.PublicKey) }

// String names the wallet by its address.
func (w Wallet) String() string { return w.Address().Hex() }

// GoString keeps %#v from printing the key.
func (w Wallet) GoString() string { return "client.Wallet(" + w.String() + ")" }

// SignText implements Signer by EIP-191.
func (w Wallet) SignText(_ context.Context, text string) (session.AuthSig, error) {
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), w.key)
	if err != nil {
		return session.AuthSig{}, fmt.Errorf("sign text: %w", err)
	}
	sig[64] += 27
	return walletSig(w.Address(), text, sig), nil
}

func walletSig(who common.Address, text string, sig []byte) session.AuthSig {
	return session.AuthSig{Sig: hexutil.Encode(sig), DerivedVia: session.ViaWallet, SignedMessage: text, Address: who.Hex()}
}

// ContractWallet is a contract that takes its owner's EIP-191 signatures for its own (EIP-1271).
type ContractWallet struct {
	At    common.Address
	Owner Signer
}

// Address implements Signer.
func (w ContractWallet) Address() common.Address { return w.At }

// SignText implements Signer.
func (w ContractWallet) SignText(ctx context.Context, text string) (session.AuthSig, error) {
	sig, err := w.Owner.SignText(ctx, text)
	sig.DerivedVia, sig.Address = session.ViaContract, w.At.Hex()
	return sig, err
}

// Statement is a proof that is the same for every node: a wallet's own signature. Any node that sees it can show it to
// the others until it expires, so a Session is better. Nodes take it for decryption only.
type Statement session.AuthSig

// AuthSig implements Proof.
func (s Statement) AuthSig(string) (session.AuthSig, error) { return session.AuthSig(s), nil }

// SessionSigs are signatures of a session by the URL of the node that each is for, as getSessionSigs of the SDK returns.
type SessionSigs map[string]session.AuthSig

// AuthSig implements Proof.
func (s SessionSigs) AuthSig(node string) (session.AuthSig, error) {
	sig, ok := s[node]
	if !ok {
		return sig, errors.New("there is no session signature for this node")
	}
	return sig, nil
}

// ParseSessionSigs reads the JSON of session signatures, up to a mebibyte for each node.
func ParseSessionSigs(raw []byte) (SessionSigs, error) {
	if len(raw) > maxNodes*maxAnswer {
		return nil, errors.New("read session signatures: too long")
	}
	var each map[string]json.RawMessage
	if err := json.Unmarshal(raw, &each); err != nil || len(each) == 0 {
		return nil, errors.New("read session signatures: no JSON object of signatures by node")
	}
	out := SessionSigs{}
	for node, raw := range each {
		sig, err := session.ParseAuthSig(raw)
		if err != nil {
			return nil, fmt.Errorf("read session signatures: %w", err)
		}
		out[node] = sig
	}
	return out, nil
}

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
	_, key, err := ed25519.GenerateKey(c.opt.Rand)
	if err != nil {
		return nil, fmt.Errorf("make session: %w", err)
	}
	pub := hex.EncodeToString(key.Public().(ed25519.PublicKey))
	if len(o.Grants) == 0 {
		return nil, errors.New("make session: it may do nothing")
	}
	sig, from, to, err := c.signIn(ctx, who, session.KeyURI+pub, o)
	if err != nil {
		return nil, fmt.Errorf("make session: %w", err)
	}
	return &Session{key, session.Message{
		SessionKey: pub, Requests: o.Grants, Capabilities: append(append([]session.AuthSig{}, o.Capabilities...), sig),
		IssuedAt: siwe.NewTime(from), Expiration: siwe.NewTime(to),
	}}, nil
}

// SignIn has the account sign a statement that it is itself. The resources are what conditions may look at.
func (c *Client) SignIn(ctx context.Context, who Signer, o SessionOptions) (Statement, error) {
	sig, _, _, err := c.signIn(ctx, who, "", o)
	if err != nil {
		return Statement{}, fmt.Errorf("sign in: %w", err)
	}
	return Statement(sig), nil
}

func (c *Client) signIn(ctx context.Context, who Signer, uri string, o SessionOptions) (sig session.AuthSig, from, to time.Time, err error) {
	if o.Lifetime == 0 {
		o.Lifetime = DefaultLifetime
	}
	if o.Lifetime < 0 || o.Lifetime > MaxLifetime {
		return sig, from, to, fmt.Errorf("lifetime %v is not between 0 and %v", o.Lifetime, MaxLifetime)
	}
	var nonce [16]byte
	if _, err = io.ReadFull(c.opt.Rand, nonce[:]); err != nil {
		return sig, from, to, err
	}
	from = c.opt.Now()
	to = from.Add(o.Lifetime)
	in := session.SignIn{
		Domain: o.Domain, Address: who.Address(), Statement: "Sign in to use a Conclave network.", URI: uri, ChainID: o.ChainID,
		Nonce: hex.EncodeToString(nonce[:]), IssuedAt: from, Expiration: to,
	}
	for _, g := range o.Grants {
		in.Grants = append(in.Grants, session.Grant{Request: g})
	}
	text, err := in.Text()
	if err != nil {
		return sig, from, to, err
	}
	sig, err = who.SignText(ctx, text)
	return sig, from, to, err
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
