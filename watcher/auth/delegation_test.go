package auth

import (
	"crypto/ecdsa"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// lend signs a delegation of the credit (or of any, for "*") under the note.
func lend(t *testing.T, key *ecdsa.PrivateKey, id, note string, edit func(*siwe.Message)) session.AuthSig {
	text, err := session.SignIn{Address: address(key), URI: session.DelegationURI, Nonce: nonce, IssuedAt: now, Expiration: now.Add(365 * 24 * time.Hour),
		Grants: []session.Grant{{Request: session.Request{Resource: recap.Resource{Prefix: recap.RateLimit, ID: id}, Ability: recap.UseRateLimit}, Note: json.RawMessage(note)}}}.Text()
	require.NoError(t, err)
	if edit != nil {
		m, err := siwe.Parse(text)
		require.NoError(t, err)
		edit(m)
		text = m.String()
	}
	return eoa(t, key, text)
}

func TestDelegations(t *testing.T) {
	v := verifier(t, nil)
	own := eoa(t, alice, signIn(t, address(alice), nil))
	a, b := address(alice), address(mallory)
	for _, c := range []struct {
		name, id, note string
		tokens         []string
		uses           string
		forA, forB     bool
	}{
		{"as the SDK writes it", "42", `{"nft_id":["42"],"delegate_to":["` + strings.ToLower(a.Hex()[2:]) + `"],"uses":"10"}`, []string{"42"}, "10", true, false},
		{"with 0x", "*", `{"delegate_to":["` + b.Hex() + `"]}`, nil, "", false, true},
		{"for anybody", "*", `{"uses":"1"}`, nil, "1", true, true},
		{"for nobody", "*", `{"delegate_to":[]}`, nil, "", false, false},
		{"no conditions", "7", `{}`, []string{"7"}, "", true, true},
		{"one of several credits", "7", `{"nft_id":["6","7"]}`, []string{"7"}, "", true, true},
	} {
		caller, err := verify(t, v, open(nil, lend(t, mallory, c.id, c.note, nil), own), signPKP)
		require.NoError(t, err, c.name)
		require.Equal(t, a, *caller.Ethereum, "the lender is not the caller")
		require.Empty(t, caller.Ignored, c.name)
		require.Len(t, caller.Delegations, 1, c.name)
		d := caller.Delegations[0]
		require.Equal(t, b, d.Payer)
		require.Equal(t, c.tokens, d.TokenIDs, c.name)
		require.Equal(t, c.uses, d.Uses, c.name)
		require.Equal(t, c.forA, d.Covers(a), c.name)
		require.Equal(t, c.forB, d.Covers(b), c.name)
		require.Equal(t, now.Add(365*24*time.Hour), d.Expires)
	}
}

func TestDelegationIDs(t *testing.T) {
	v := verifier(t, nil)
	own := eoa(t, alice, signIn(t, address(alice), nil))
	id := func(sig session.AuthSig) common.Hash {
		caller, err := verify(t, v, open(nil, sig, own), signPKP)
		require.NoError(t, err)
		require.Len(t, caller.Delegations, 1)
		return caller.Delegations[0].ID
	}
	one := lend(t, mallory, "*", `{"uses":"1"}`, nil)
	require.Equal(t, id(one), id(changed(one, func(a *session.AuthSig) { a.Sig = strings.ToUpper(a.Sig[2:]) })), "the same in another spelling")
	require.NotEqual(t, id(one), id(lend(t, mallory, "*", `{"uses":"2"}`, nil)))
}

func TestDelegationRefused(t *testing.T) {
	v := verifier(t, nil)
	own := eoa(t, alice, signIn(t, address(alice), nil))
	for _, c := range []struct {
		name string
		sig  session.AuthSig
		part string
	}{
		{"expired", lend(t, mallory, "*", `{}`, func(m *siwe.Message) { m.ExpirationTime = at(0) }), "expired"},
		{"endless", lend(t, mallory, "*", `{}`, func(m *siwe.Message) { m.ExpirationTime = nil }), "no expiration"},
		{"unknown condition", lend(t, mallory, "*", `{"until":"2030"}`, nil), "unknown member"},
		{"uses no number", lend(t, mallory, "*", `{"uses":"many"}`, nil), "decimal"},
		{"another credit", lend(t, mallory, "7", `{"nft_id":["6"]}`, nil), "others"},
		{"lends nothing", lend(t, mallory, "*", `{}`, grant(t, recap.PKP, "*", recap.SignPKP)), "lends nothing"},
		{"words differ", lend(t, mallory, "*", `{}`, func(m *siwe.Message) { m.Statement += "." }), "statement"},
		{"no ReCap", lend(t, mallory, "*", `{}`, func(m *siwe.Message) { m.Resources = nil }), "no ReCap"},
		{"signed by another", changed(lend(t, mallory, "*", `{}`, nil), func(a *session.AuthSig) { a.Sig = own.Sig }), "does not fit"},
		{"Solana", changed(lend(t, mallory, "*", `{}`, nil), func(a *session.AuthSig) { a.DerivedVia = session.ViaSolana }), "no delegation"},
	} {
		caller, err := verify(t, v, open(nil, c.sig, own), signPKP)
		require.NoError(t, err, "a bad delegation does not take the caller's own right away: %s", c.name)
		require.Empty(t, caller.Delegations, c.name)
		require.Len(t, caller.Ignored, 1, c.name)
		require.ErrorContains(t, caller.Ignored[0], c.part, c.name)
	}
	_, err := verify(t, v, open(nil, lend(t, mallory, "*", `{}`, nil)), signPKP)
	requireCode(t, err, Invalid, "no capability", "a delegation lends no name")
	_, err = verify(t, v, lend(t, mallory, "*", `{}`, nil), decrypt)
	requireCode(t, err, Invalid, "proves nothing by itself", "a delegation proves nothing")
}
