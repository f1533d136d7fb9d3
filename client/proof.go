package client

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/auth/session"
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
