// Package claim promises keys to identities. Whoever proves an auth method gets from each node its signature on the
// promise of the key that belongs to the identity; with k of them anyone can mint that key, for that identity only.
//
// Threat line: a promise is bound to key, receiver, epoch, chain and contract. A key is claimed once, ever, so a promise
// that leaks brings about nothing that the identity did not ask for. Nodes sign no key id that a client names.
package claim

import (
	"context"
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/gate"
)

// Ask is a request for a promise.
type Ask struct {
	Method gate.AuthMethod
	// ForRelay asks for the form that anyone may bring to the chain: the key is minted to its own address, and the auth
	// method may sign with it. Otherwise the wallet itself must bring it, and gets the token.
	ForRelay bool
	Epoch    uint64 // as the client sees it; 0 if it does not say
}

// Answer is one node's promise.
type Answer struct {
	KeyID       common.Hash
	Signature   [65]byte       // r, s, v with v 27 or 28
	Beneficiary common.Address // who must bring it to the chain; zero for anyone
	MethodType  uint64         // as signed: 0 where there is a beneficiary
	Epoch       uint64
}

// Claimer answers requests. It is safe for concurrent use.
type Claimer struct {
	Gate   *gate.Gate
	Domain typed.Domain // of PKPNFT
	Key    *ecdsa.PrivateKey
}

// Claim answers one request. Errors are those of package gate, or *auth.Error.
func (c *Claimer) Claim(ctx context.Context, ask Ask) (Answer, error) {
	pass, err := c.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return Answer{}, err
	}
	wallet, err := pass.VerifyMethod(ctx, ask.Method)
	if err != nil {
		return Answer{}, err
	}
	beneficiary, kind := wallet, uint64(0)
	if ask.ForRelay {
		beneficiary, kind = common.Address{}, ask.Method.Type
	}
	return c.Promise(method.ID(wallet.Hex(), method.WalletApp), beneficiary, kind, pass.Keys.Epoch)
}

// Promise signs this node's promise of a key: to a beneficiary, who must bring it to the chain, or to whoever proves an auth
// method of that type and the key id's identity. The caller answers for the key id: it must hash who it belongs to.
func (c *Claimer) Promise(keyID common.Hash, beneficiary common.Address, methodType, epoch uint64) (Answer, error) {
	out := Answer{KeyID: keyID, Beneficiary: beneficiary, MethodType: methodType, Epoch: epoch}
	digest, err := c.Domain.Digest(typed.Claim{
		DerivedKeyID: out.KeyID, Beneficiary: out.Beneficiary, AuthMethodType: new(big.Int).SetUint64(out.MethodType), Epoch: out.Epoch,
	})
	if err != nil {
		return Answer{}, err
	}
	raw, err := crypto.Sign(digest[:], c.Key)
	if err != nil {
		return Answer{}, err
	}
	copy(out.Signature[:], raw)
	out.Signature[64] += 27
	return out, nil
}
