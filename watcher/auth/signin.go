package auth

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

const (
	skew        = time.Minute // that clocks may differ
	maxLifetime = session.MaxLifetime
)

// signedIn checks a Sign-In with Ethereum message as a proof of its own. Messages made for sessions and delegations are
// refused: whoever received one of those would otherwise hold the wallet's whole name.
func (c *check) signedIn(ctx context.Context, sig session.AuthSig, kind Kind) (*Caller, error) {
	m, err := siwe.Parse(sig.SignedMessage)
	if err != nil {
		return nil, err
	}
	uri := strings.ToLower(m.URI)
	if strings.HasPrefix(uri, strings.TrimSuffix(session.KeyURI, ":")) || strings.HasPrefix(uri, session.DelegationURI) {
		return nil, refuse(Invalid, "the message is for %s and proves nothing by itself", m.URI)
	}
	if err := c.inTime(m, maxLifetime); err != nil {
		return nil, err
	}
	params, err := litParams(m.Resources)
	if err != nil {
		return nil, err
	}
	caller := &Caller{Kinds: kind, Ethereum: &m.Address, SIWE: m, LitParams: params, Expires: m.ExpirationTime.At()}
	if caller.ContractChainID, err = c.signature(ctx, sig, kind, m); err != nil {
		return nil, err
	}
	return caller, nil
}

// inTime checks the message's times. The longest life is not checked if it is 0.
func (c *check) inTime(m *siwe.Message, longest time.Duration) error {
	if m.ExpirationTime == nil {
		return refuse(Invalid, "the message has no expiration time")
	}
	issued, expires := m.IssuedAt.At(), m.ExpirationTime.At()
	switch {
	case !c.now.Before(expires):
		return refuse(Expired, "the message expired at %s", m.ExpirationTime)
	case issued.After(c.now.Add(skew)):
		return refuse(Invalid, "the message was issued at %s, in the future", m.IssuedAt)
	case m.NotBefore != nil && m.NotBefore.At().After(c.now.Add(skew)):
		return refuse(Invalid, "the message is not good before %s", m.NotBefore)
	case !issued.Before(expires):
		return refuse(Invalid, "the message expires before it was issued")
	case longest > 0 && expires.Sub(issued) > longest:
		return refuse(Invalid, "the message lives longer than %s", longest)
	}
	return nil
}

// signature checks that the message's address signed it. For a contract wallet it returns the chain that was asked.
func (c *check) signature(ctx context.Context, sig session.AuthSig, kind Kind, m *siwe.Message) (uint64, error) {
	if !common.IsHexAddress(sig.Address) || common.HexToAddress(sig.Address) != m.Address {
		return 0, refuse(Invalid, "address is not the message's, %s", m.Address)
	}
	switch kind {
	case Wallet:
		return 0, verifyEIP191(sig.Sig, m)
	case Contract:
		return c.askContract(ctx, sig, m)
	case Network:
		return 0, c.verifyNetwork(sig.Sig, m)
	}
	return 0, refuse(Invalid, "derived via %.40q", sig.DerivedVia)
}

// halfN is half the order of secp256k1. Greater s are refused (EIP-2): every signature has one form.
var halfN = new(big.Int).Rsh(crypto.S256().Params().N, 1)

var errSignature = errors.New("the signature does not fit")

// verifyEIP191 checks an externally owned account's signature: r, s and v, 65 bytes in hex. v is 27 or 28, or 0 or 1 as some
// hardware wallets write it; s is low. Nothing else is a signature, and the same (r, s) is good for one v only.
func verifyEIP191(text string, m *siwe.Message) error {
	sig, err := decodeHex(text)
	if err != nil || len(sig) != crypto.SignatureLength {
		return refuse(Invalid, "the signature is not 65 bytes in hex")
	}
	if sig[64] == 27 || sig[64] == 28 {
		sig[64] -= 27
	}
	if sig[64] > 1 {
		return refuse(Invalid, "the signature's v is none of 0, 1, 27 and 28")
	}
	if new(big.Int).SetBytes(sig[32:64]).Cmp(halfN) > 0 {
		return refuse(Invalid, "the signature's s is not in the lower half")
	}
	key, err := crypto.SigToPub(siwe.Digest(m.Raw()).Bytes(), sig)
	if err != nil {
		return refuse(Invalid, "no key made the signature")
	}
	if crypto.PubkeyToAddress(*key) != m.Address {
		return refuse(Invalid, "%w: it is not of %s over this message", errSignature, m.Address)
	}
	return nil
}

// decodeHex reads hex digits with or without 0x.
func decodeHex(s string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, fmt.Errorf("not hex digits")
	}
	return b, nil
}
