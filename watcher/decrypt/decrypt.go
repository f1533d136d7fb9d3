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

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/gate"
)

// ErrRefused: the caller does not meet the conditions. Callers tell it apart with errors.Is, besides the errors of
// packages gate, auth and access.
var ErrRefused = errors.New("access control conditions are not met")

// Ask is a request for a share.
type Ask struct {
	Field      access.Field    // which of the four fields the conditions came in
	Conditions json.RawMessage // exactly as received: their hash is part of the identity
	DataHash   [32]byte        // SHA-256 of the plaintext, as the client says
	AuthSig    json.RawMessage // who is asking
	Epoch      uint64          // as the client sees it; 0 if it does not say
	Chain      string          // name of the chain on which a contract wallet is asked; empty or unknown: that of its message
}

// Answer is a share, and what the conditions said.
type Answer struct {
	Share   bls.Share
	Explain access.Node
}

// Config is what a Decrypter works with.
type Config struct {
	Gate      *gate.Gate
	Evaluator *access.Evaluator
	Chains    *chains.Set // gives the ids of the chains that clients name
	Rand      io.Reader
}

// Decrypter answers requests for shares. It is safe for concurrent use.
type Decrypter struct{ Config }

// New returns a Decrypter.
func New(c Config) *Decrypter { return &Decrypter{c} }

// Share answers one request. Errors are those of package gate, *auth.Error, wrap access.ErrInvalid or
// access.ErrUnavailable, or are ErrRefused; all their texts but that of access.ErrUnavailable may be shown to the caller.
// The Answer's explanation is there, where conditions were checked, also with ErrRefused.
func (d *Decrypter) Share(ctx context.Context, ask Ask) (Answer, error) {
	pass, err := d.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return Answer{}, err
	}
	conditions, err := access.Parse(ask.Field, ask.Conditions)
	if err != nil {
		return Answer{}, err
	}
	caller, err := d.authenticate(ctx, pass, ask, conditions)
	if err != nil {
		return Answer{}, err
	}
	result, err := d.Evaluator.Evaluate(ctx, conditions, Asker(caller), access.AtBlock(pass.At.Hash))
	if err != nil {
		return Answer{Explain: result.Explain}, err
	}
	pass.Log(ctx).Debug("decided", "allowed", result.Allowed, "block_hash", pass.At.Hash)
	if !result.Allowed {
		return Answer{Explain: result.Explain}, ErrRefused
	}
	share, err := bls.SignShare(d.Rand, pass.Keys.Keys.BLS, []byte(access.Identity(conditions.Hash, ask.DataHash)))
	if err != nil {
		return Answer{}, fmt.Errorf("make share: %w", err)
	}
	pass.Log(ctx).Debug("share of a decryption key made")
	return Answer{Share: share, Explain: result.Explain}, nil
}

// authenticate finds out who is asking. A session must have been lent decryption of this identity, or of all.
func (d *Decrypter) authenticate(ctx context.Context, pass gate.Pass, ask Ask, c *access.Conditions) (*auth.Caller, error) {
	return pass.Verify(ctx, ask.AuthSig, auth.Requirement{
		Accept: auth.Session | auth.AnyWallet,
		Resource: recap.Resource{
			Prefix: recap.AccessControl, ID: hex.EncodeToString(c.Hash[:]) + "/" + hex.EncodeToString(ask.DataHash[:]),
		},
		Ability: recap.Decrypt,
		ChainID: d.Chains.ID(ask.Chain),
	})
}

// Asker is the caller in the words of conditions. The chains of a Cosmos address are those that it was proven for.
func Asker(c *auth.Caller) access.Caller {
	out := access.Caller{EVM: c.Ethereum, EVMChainID: c.ContractChainID, Solana: c.Solana, Cosmos: c.Cosmos, LitParams: c.LitParams}
	if c.SIWE != nil {
		out.SIWE = &access.SIWE{Domain: c.SIWE.Domain, Resources: c.SIWE.Resources}
	}
	return out
}
