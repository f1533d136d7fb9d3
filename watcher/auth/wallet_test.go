package auth

import (
	"encoding/hex"
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/btcutil/base58"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

func TestWallet(t *testing.T) {
	v := verifier(t, nil)
	sig := eoa(t, alice, login(t, address(alice), func(m *siwe.Message) { m.Resources = []string{"litParam:a:YQ"} }))
	caller, err := verify(t, v, sig, decrypt)
	require.NoError(t, err)
	require.Equal(t, Wallet, caller.Kinds)
	require.Equal(t, address(alice), *caller.Ethereum)
	require.Equal(t, map[string]string{"a": "a"}, caller.LitParams)
	require.Equal(t, now.Add(time.Hour), caller.Expires)
	require.False(t, caller.Allows(decrypt.Resource, decrypt.Ability), "a wallet's signature says nothing about abilities")

	_, err = verify(t, v, sig, signPKP)
	requireCode(t, err, WrongKindOfAuthSig, "not accepted here", "a wallet where a session is wanted")
	_, err = verify(t, v, open(nil, sig), Requirement{Accept: Wallet})
	requireCode(t, err, WrongKindOfAuthSig, "not accepted here", "a session where a wallet is wanted")
}

func TestWalletRefused(t *testing.T) {
	v := verifier(t, nil)
	signed := func(edit func(*siwe.Message)) session.AuthSig {
		return eoa(t, alice, login(t, address(alice), edit))
	}
	for _, c := range []struct {
		name string
		sig  session.AuthSig
		code Code
		part string
	}{
		{"a session's capability", eoa(t, alice, signIn(t, address(alice), nil)), Invalid, "proves nothing by itself"},
		{"a session's capability in upper case", signed(func(m *siwe.Message) { m.URI = "LIT:Session:ab" }), Invalid, "proves nothing by itself"},
		{"a delegation", signed(func(m *siwe.Message) { m.URI = session.DelegationURI }), Invalid, "proves nothing by itself"},
		{"expired", signed(func(m *siwe.Message) { m.ExpirationTime = at(0) }), Expired, "expired"},
		{"endless", signed(func(m *siwe.Message) { m.ExpirationTime = nil }), Invalid, "no expiration"},
		{"too long", signed(func(m *siwe.Message) { m.ExpirationTime = at(31 * 24 * time.Hour) }), Invalid, "longer"},
		{"from the future", signed(func(m *siwe.Message) { m.IssuedAt = *at(61 * time.Second) }), Invalid, "future"},
		{"not good yet", signed(func(m *siwe.Message) { m.NotBefore = at(61 * time.Second) }), Invalid, "not good before"},
		{"expires before it was issued", signed(func(m *siwe.Message) { m.IssuedAt, m.ExpirationTime = *at(30 * time.Second), at(20*time.Second) }), Invalid, "before it was issued"},
		{"litParam twice", signed(func(m *siwe.Message) { m.Resources = []string{"litParam:a:YQ", "litParam:a:YQ"} }), Invalid, "twice"},
		{"not SIWE", eoa(t, alice, "hello"), Invalid, "EIP-4361"},
		{"the network's at the top", changed(signed(nil), func(a *session.AuthSig) { a.DerivedVia = session.ViaNetwork }), WrongKindOfAuthSig, "lit.bls"},
		{"another address", changed(signed(nil), func(a *session.AuthSig) { a.Address = address(mallory).Hex() }), Invalid, "address is not the message's"},
		{"address no address", changed(signed(nil), func(a *session.AuthSig) { a.Address = "alice" }), Invalid, "address is not the message's"},
	} {
		_, err := verify(t, v, c.sig, decrypt)
		requireCode(t, err, c.code, c.part, c.name)
	}
}

// There is one signature of a key over a message, in two spellings of v.
func TestFormsOfSignature(t *testing.T) {
	v := verifier(t, nil)
	good := eoa(t, alice, login(t, address(alice), nil))
	b, err := hex.DecodeString(good.Sig[2:])
	require.NoError(t, err)
	with := func(edit func(b []byte) []byte) string {
		return "0x" + hex.EncodeToString(edit(append([]byte{}, b...)))
	}
	v0 := func(b []byte) []byte { b[64] -= 27; return b }
	for name, sig := range map[string]string{
		"as the SDK writes it": good.Sig, "v of 0 or 1": with(v0), "without 0x": good.Sig[2:], "upper case": "0x" + strings.ToUpper(good.Sig[2:]),
	} {
		_, err := verify(t, v, changed(good, func(a *session.AuthSig) { a.Sig = sig }), decrypt)
		require.NoError(t, err, name)
	}
	highS := func(b []byte) []byte {
		s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(b[32:64]))
		s.FillBytes(b[32:64])
		b[64] = 27 + 28 - b[64]
		return b
	}
	for name, c := range map[string]struct{ sig, part string }{
		"high s":                    {with(highS), "lower half"},
		"wrong v":                   {with(func(b []byte) []byte { b[64] = 27 + 28 - b[64]; return b }), "does not fit"},
		"v of EIP-155":              {with(func(b []byte) []byte { b[64] += 10; return b }), "v is none of"},
		"v of 2":                    {with(func(b []byte) []byte { b[64] = 2; return b }), "v is none of"},
		"v of 29":                   {with(func(b []byte) []byte { b[64] = 29; return b }), "v is none of"},
		"64 bytes (EIP-2098)":       {with(func(b []byte) []byte { return b[:64] }), "not 65 bytes"},
		"66 bytes":                  {with(func(b []byte) []byte { return append(b, 0) }), "not 65 bytes"},
		"2 bytes":                   {"0x1234", "not 65 bytes"},
		"0x alone":                  {"0x", "not 65 bytes"},
		"no hex":                    {"zz", "not 65 bytes"},
		"odd digits":                {good.Sig + "0", "not 65 bytes"},
		"0x twice":                  {"0x" + good.Sig, "not 65 bytes"},
		"r of zero":                 {with(func(b []byte) []byte { clear(b[:32]); return b }), "no key"},
		"s of zero":                 {with(func(b []byte) []byte { clear(b[32:64]); return b }), "no key"},
		"r over the order":          {with(func(b []byte) []byte { copy(b, strings.Repeat("\xff", 32)); return b }), "no key"},
		"network's form of a share": {`{"ProofOfPossession":"00"}`, "not 65 bytes"},
	} {
		_, err := verify(t, v, changed(good, func(a *session.AuthSig) { a.Sig = c.sig }), decrypt)
		requireCode(t, err, Invalid, c.part, name)
	}
}

// wallets are signatures made by other people's code; testdata/README.md says whose.
type wallets struct {
	Solana session.AuthSig
	Cosmos map[string]json.RawMessage
}

func (w wallets) cosmos(t *testing.T, chain, form string) session.AuthSig {
	text := w.Cosmos[chain]
	if form != "" {
		var forms map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(text, &forms))
		text = forms[form]
	}
	a, err := session.ParseAuthSig(text)
	require.NoError(t, err)
	return a
}

func loadWallets(t *testing.T) (w wallets) {
	readJSON(t, "testdata/wallets.json", &w)
	return w
}

func TestSolana(t *testing.T) {
	v, good := verifier(t, nil), loadWallets(t).Solana
	caller, err := verify(t, v, good, decrypt)
	require.NoError(t, err)
	require.Equal(t, Solana, caller.Kinds)
	require.Equal(t, good.Address, caller.Solana)
	require.Nil(t, caller.Ethereum)
	require.True(t, caller.Expires.IsZero())
	_, err = verify(t, v, changed(good, func(a *session.AuthSig) { a.DerivedVia = session.ViaBackpack }), decrypt)
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		edit func(*session.AuthSig)
		part string
	}{
		{"another text", func(a *session.AuthSig) { a.SignedMessage += "!" }, "does not fit"},
		{"another address", func(a *session.AuthSig) { a.Address = base58.Encode([]byte(strings.Repeat("a", 32))) }, "does not fit"},
		{"address short", func(a *session.AuthSig) { a.Address = base58.Encode([]byte("a")) }, "base58"},
		{"address no base58", func(a *session.AuthSig) { a.Address = strings.Repeat("0", 44) }, "base58"},
		{"address long", func(a *session.AuthSig) { a.Address = strings.Repeat("1", 100) }, "base58"},
		{"address of small order", func(a *session.AuthSig) { a.Address = strings.Repeat("1", 32) }, "does not fit"},
		{"signature cut", func(a *session.AuthSig) { a.Sig = a.Sig[:126] }, "does not fit"},
		{"signature base58", func(a *session.AuthSig) { a.Sig = base58.Encode([]byte(a.Sig)) }, "not hex"},
		{"a transaction", func(a *session.AuthSig) { a.SignedMessage = "\x01\x00\x01\x03" + a.SignedMessage }, "printable"},
		{"too long", func(a *session.AuthSig) { a.SignedMessage = strings.Repeat("a", maxText+1) }, "printable"},
	} {
		_, err := verify(t, v, changed(good, c.edit), decrypt)
		requireCode(t, err, Invalid, c.part, c.name)
	}
}

func TestCosmos(t *testing.T) {
	w := loadWallets(t)
	v, lax := verifier(t, nil), verifier(t, func(c *Config) { c.CosmosDigests = true })
	for chain, name := range map[string]string{"cosmos": "cosmos", "kyve": "kyve", "juno": "cosmos"} {
		for _, form := range []string{"text", "digest"} {
			sig := w.cosmos(t, chain, form)
			caller, err := verify(t, lax, sig, decrypt)
			require.NoError(t, err, chain+" "+form)
			require.Equal(t, map[string]string{name: sig.Address}, caller.Cosmos)
			_, err = verify(t, v, sig, decrypt)
			if form == "text" {
				require.NoError(t, err)
			} else {
				requireCode(t, err, Invalid, "digest", chain)
			}
		}
	}
	good := w.cosmos(t, "cosmos", "text")
	for _, c := range []struct {
		name string
		edit func(*session.AuthSig)
		part string
	}{
		{"another text", func(a *session.AuthSig) { a.SignedMessage += "!" }, "does not fit"},
		{"the same key's address elsewhere", func(a *session.AuthSig) { a.Address = w.cosmos(t, "juno", "text").Address }, "does not fit"},
		{"address in upper case", func(a *session.AuthSig) { a.Address = strings.ToUpper(a.Address) }, "bech32"},
		{"address with a wrong letter", func(a *session.AuthSig) { a.Address = a.Address[:10] + "q" + a.Address[11:] }, "bech32"},
		{"address no bech32", func(a *session.AuthSig) { a.Address = "cosmos" }, "bech32"},
		{"signature cut", func(a *session.AuthSig) { a.Sig = a.Sig[:84] }, "base64"},
		{"signature hex", func(a *session.AuthSig) { a.Sig = strings.Repeat("ab", 64) }, "base64"},
		{"high s", func(a *session.AuthSig) {
			a.Sig = "BYNWjZlwmYzxBLmeNaEnkuayzmPoyriuYyOgxlAlhvL//////////////////////////////////////////w=="
		}, "lower half"},
		{"a control", func(a *session.AuthSig) { a.SignedMessage += "\x00" }, "printable"},
	} {
		_, err := verify(t, v, changed(good, c.edit), decrypt)
		requireCode(t, err, Invalid, c.part, c.name)
	}
}

// A transaction that anybody can read off the chain passes for consent in the SDK's form. That is why it is off.
func TestCosmosTransactionPassesForConsentInTheDigestForm(t *testing.T) {
	tx := loadWallets(t).cosmos(t, "transaction", "")
	_, err := verify(t, verifier(t, func(c *Config) { c.CosmosDigests = true }), tx, decrypt)
	require.NoError(t, err, "if this fails the SDK's form has become safe, and Config should say so")
	_, err = verify(t, verifier(t, nil), tx, decrypt)
	requireCode(t, err, Invalid, "digest", "by default")
}

func TestSeveralChains(t *testing.T) {
	v, w := verifier(t, nil), loadWallets(t)
	eth := eoa(t, alice, login(t, address(alice), nil))
	all := map[string]session.AuthSig{"ethereum": eth, "solana": w.Solana, "cosmos": w.cosmos(t, "cosmos", "text"), "kyve": w.cosmos(t, "kyve", "text")}
	caller, err := verify(t, v, all, decrypt)
	require.NoError(t, err)
	require.Equal(t, Wallet|Solana|Cosmos, caller.Kinds)
	require.Equal(t, address(alice), *caller.Ethereum)
	require.Equal(t, w.Solana.Address, caller.Solana)
	require.Equal(t, map[string]string{"cosmos": all["cosmos"].Address, "kyve": all["kyve"].Address}, caller.Cosmos)
	require.Equal(t, now.Add(time.Hour), caller.Expires)

	for _, c := range []struct {
		name, chain string
		sig         session.AuthSig
		code        Code
	}{
		{"one of them bad", "solana", changed(w.Solana, func(a *session.AuthSig) { a.SignedMessage += "!" }), Invalid},
		{"a session among them", "ethereum", open(nil, eoa(t, alice, signIn(t, address(alice), nil))), WrongKindOfAuthSig},
		{"a Solana signature for ethereum", "ethereum", w.Solana, Invalid},
		{"a wallet's for solana", "solana", eth, Invalid},
		{"cosmos for kyve", "kyve", w.cosmos(t, "cosmos", "text"), Invalid},
		{"kyve for cosmos", "cosmos", w.cosmos(t, "kyve", "text"), Invalid},
	} {
		bad := map[string]session.AuthSig{}
		for chain, sig := range all {
			bad[chain] = sig
		}
		bad[c.chain] = c.sig
		_, err := verify(t, v, bad, decrypt)
		requireCode(t, err, c.code, c.chain, c.name)
	}
	_, err = verify(t, v, all, Requirement{Accept: Wallet | Solana, Resource: decrypt.Resource, Ability: recap.Decrypt})
	requireCode(t, err, WrongKindOfAuthSig, "cosmos", "a kind that is not accepted")
}
