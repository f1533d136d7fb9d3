// Package decrypt hands out shares of decryption keys: one node's share of the network's BLS signature on the identity
// that somebody encrypted under, to whoever meets the access control conditions in it. With k shares the client decrypts
// on its own machine. Nodes see neither ciphertext nor plaintext.
//
// One request: parse the conditions and hash their bytes; find out who is asking, and that a session was lent decryption
// of just this identity; check the conditions at the node's tip; sign. Nodes do not talk to each other for it.
//
// Threat line: whoever asks chooses conditions, hash and proof. Conditions that are not those of the ciphertext give a
// share on another identity, which is of no use. What cannot be parsed, authenticated or checked gets no share. A share
// is a secret of the client's until it is combined: the connection must be private (TLS in front of the node).
package decrypt

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// Errors that callers tell apart with errors.Is, besides those of packages auth and access.
var (
	// ErrNoKeys: the node holds no share yet, or has not processed a block to decide at.
	ErrNoKeys = errors.New("the node is not ready: it has no keys or has not read the chain yet")
	// ErrEpoch: the request is for an epoch that is neither the current one nor a neighbour of it.
	ErrEpoch = errors.New("the request is for another epoch")
	// ErrRefused: the caller does not meet the conditions.
	ErrRefused = errors.New("access control conditions are not met")
)

// Ask is a request for a share.
type Ask struct {
	Field      access.Field    // which of the four fields the conditions came in
	Conditions json.RawMessage // exactly as received: their hash is part of the identity
	DataHash   [32]byte        // SHA-256 of the plaintext, as the client says
	AuthSig    json.RawMessage // who is asking
	Epoch      uint64          // as the client sees it; 0 if it does not say
}

// Answer is a share, and what the conditions said.
type Answer struct {
	Share   bls.Share
	Explain access.Node
}

// Config is what a Decrypter works with.
type Config struct {
	Evaluator *access.Evaluator
	Keysets   *keyset.Holder
	Tips      *watcher.Tips
	HTTPPort  uint16 // under which clients reach this node on its own machine
	Rand      io.Reader
	Now       func() time.Time
}

// Decrypter answers requests for shares. It is safe for concurrent use.
type Decrypter struct {
	Config
	mu        sync.Mutex
	verifiers map[uint64]*auth.Verifier // of the newest epoch
}

// New returns a Decrypter.
func New(c Config) *Decrypter { return &Decrypter{Config: c} }

// Share answers one request. Errors are *auth.Error, wrap access.ErrInvalid or access.ErrUnavailable, or are one of this
// package's; the text of the latter two kinds may be shown to the caller, that of access.ErrUnavailable may not. The
// Answer's explanation is there, where conditions were checked, also with ErrRefused.
func (d *Decrypter) Share(ctx context.Context, ask Ask) (Answer, error) {
	keys := d.Keysets.Current()
	if keys == nil {
		return Answer{}, ErrNoKeys
	}
	if ask.Epoch != 0 && (ask.Epoch+1 < keys.Epoch || ask.Epoch > keys.Epoch+1) {
		return Answer{}, fmt.Errorf("%w: it is %d here", ErrEpoch, keys.Epoch)
	}
	conditions, err := access.Parse(ask.Field, ask.Conditions)
	if err != nil {
		return Answer{}, err
	}
	caller, err := d.authenticate(ctx, keys, ask, conditions)
	if err != nil {
		return Answer{}, err
	}
	tip, _, _ := d.Tips.Now()
	if tip.Hash == (common.Hash{}) { // would mean the newest block, confirmed or not
		return Answer{}, ErrNoKeys
	}
	result, err := d.Evaluator.Evaluate(ctx, conditions, asker(caller), access.AtBlock(tip.Hash))
	if err != nil {
		return Answer{Explain: result.Explain}, err
	}
	if !result.Allowed {
		return Answer{Explain: result.Explain}, ErrRefused
	}
	share, err := bls.SignShare(d.Rand, keys.Keys.BLS, []byte(access.Identity(conditions.Hash, ask.DataHash)))
	if err != nil {
		return Answer{}, fmt.Errorf("make share: %w", err)
	}
	return Answer{Share: share, Explain: result.Explain}, nil
}

// authenticate finds out who is asking. A session must have been lent decryption of this identity, or of all.
func (d *Decrypter) authenticate(ctx context.Context, keys *keyset.Keyset, ask Ask, c *access.Conditions) (*auth.Caller, error) {
	v, err := d.verifier(keys)
	if err != nil {
		return nil, err
	}
	return v.Verify(ctx, ask.AuthSig, auth.Requirement{
		Accept: auth.Session | auth.AnyWallet,
		Resource: recap.Resource{
			Prefix: recap.AccessControl, ID: hex.EncodeToString(c.Hash[:]) + "/" + hex.EncodeToString(ask.DataHash[:]),
		},
		Ability: recap.Decrypt,
	})
}

// verifier knows the node's addresses and the network's key, which come with the epoch.
func (d *Decrypter) verifier(keys *keyset.Keyset) (*auth.Verifier, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if v := d.verifiers[keys.Epoch]; v != nil {
		return v, nil
	}
	self := keys.Nodes[keys.Self]
	key := keys.Keys.BLS.PublicKey()
	v, err := auth.New(auth.Config{
		Now: d.Now,
		NodeAddresses: []string{
			net.JoinHostPort(self.IPv4.String(), strconv.Itoa(int(self.Port))),
			net.JoinHostPort("127.0.0.1", strconv.Itoa(int(d.HTTPPort))),
		},
		NetworkKey: func() []byte { return key },
	})
	if err != nil {
		return nil, err
	}
	d.verifiers = map[uint64]*auth.Verifier{keys.Epoch: v}
	return v, nil
}

// asker is the caller in the words of conditions. The chains of a Cosmos address are those that it was proven for.
func asker(c *auth.Caller) access.Caller {
	out := access.Caller{EVM: c.Ethereum, Solana: c.Solana, Cosmos: c.Cosmos, LitParams: c.LitParams}
	if c.SIWE != nil {
		out.SIWE = &access.SIWE{Domain: c.SIWE.Domain, Resources: c.SIWE.Resources}
	}
	return out
}
