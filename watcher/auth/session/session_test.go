package session

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// sdk is what the published Lit SDK 7.4.0 makes; testdata/README.md says how.
type sdk struct {
	Wallet, PKP             struct{ Address common.Address }
	SessionSeed, SessionKey string
	Now                     time.Time
	Nonce                   string
	SignIns                 []struct {
		Name, Text string
		Params     struct {
			Domain, Statement, URI, Expiration string
			ChainID                            uint64 `json:"chainId"`
			Resources                          []struct {
				Prefix  recap.Prefix
				ID      string
				Ability recap.Ability
			}
		}
	}
	Delegations []struct {
		Name   string
		Params struct {
			Uses, CapacityTokenID, Expiration string
			DelegateeAddresses                []common.Address
		}
		AuthSig json.RawMessage
	}
	SessionSigs map[string]json.RawMessage
	Issue       struct{ SessionKey, SIWEMessage, DataSigned string }
}

func load(t testing.TB) (v sdk) {
	raw, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &v))
	require.Len(t, v.SignIns, 4)
	require.Len(t, v.Delegations, 4)
	require.Len(t, v.SessionSigs, 2)
	return v
}

func at(t *testing.T, text string) time.Time {
	if text == "" {
		return time.Time{}
	}
	out, err := siwe.ParseTime(text)
	require.NoError(t, err)
	return out.At()
}

func TestSignInsAreTheSDKs(t *testing.T) {
	v := load(t)
	for _, c := range v.SignIns {
		p := c.Params
		s := SignIn{Domain: p.Domain, Address: v.Wallet.Address, Statement: p.Statement, URI: p.URI, ChainID: p.ChainID, Nonce: v.Nonce,
			IssuedAt: v.Now, Expiration: at(t, p.Expiration)}
		for _, r := range p.Resources {
			s.Grants = append(s.Grants, Grant{Request: Request{recap.Resource{Prefix: r.Prefix, ID: r.ID}, r.Ability}})
		}
		text, err := s.Text()
		require.NoError(t, err, c.Name)
		require.Equal(t, c.Text, text, c.Name)
	}
}

func TestDelegationsAreTheSDKs(t *testing.T) {
	v := load(t)
	for _, c := range v.Delegations {
		note := CapacityNote{Uses: c.Params.Uses, Delegates: c.Params.DelegateeAddresses}
		resource := recap.Resource{Prefix: recap.RateLimit, ID: recap.Any}
		if id := c.Params.CapacityTokenID; id != "" {
			note.TokenIDs, resource.ID = []string{id}, id
		}
		text, err := SignIn{Address: v.Wallet.Address, URI: DelegationURI, Nonce: v.Nonce, IssuedAt: v.Now, Expiration: at(t, c.Params.Expiration),
			Grants: []Grant{{Request{resource, recap.UseRateLimit}, note.JSON()}}}.Text()
		require.NoError(t, err, c.Name)
		a, err := ParseAuthSig(c.AuthSig)
		require.NoError(t, err)
		require.Equal(t, a.SignedMessage, text, c.Name)
		back, err := ParseCapacityNote(note.JSON())
		require.NoError(t, err)
		require.Equal(t, note, back, c.Name)
	}
}

func TestSessionSigsAreTheSDKs(t *testing.T) {
	v := load(t)
	seed, err := hex.DecodeString(v.SessionSeed)
	require.NoError(t, err)
	for node, raw := range v.SessionSigs {
		want, err := ParseAuthSig(raw)
		require.NoError(t, err)
		m, err := ParseMessage(want.SignedMessage)
		require.NoError(t, err)
		require.Equal(t, node, m.NodeAddress)
		require.Equal(t, v.SessionKey, m.SessionKey)
		require.Len(t, m.Requests, 3)
		require.Len(t, m.Capabilities, 2)
		require.Equal(t, want.SignedMessage, m.String(), "byte for byte")
		got := SignFor(ed25519.NewKeyFromSeed(seed), *m, []string{node})[node]
		require.Equal(t, want, got)
		out, err := json.Marshal(got)
		require.NoError(t, err)
		var compact strings.Builder
		enc := json.NewEncoder(&compact)
		enc.SetEscapeHTML(false)
		require.NoError(t, enc.Encode(json.RawMessage(raw)))
		require.JSONEq(t, compact.String(), string(out))
	}
}

func TestWants(t *testing.T) {
	m := Message{Requests: []Request{{recap.Resource{Prefix: recap.PKP, ID: "ab"}, recap.SignPKP}, {recap.Resource{Prefix: recap.Action, ID: "*"}, recap.Execute}}}
	require.True(t, m.Wants(recap.Resource{Prefix: recap.PKP, ID: "ab"}, recap.SignPKP))
	require.False(t, m.Wants(recap.Resource{Prefix: recap.PKP, ID: "ac"}, recap.SignPKP))
	require.False(t, m.Wants(recap.Resource{Prefix: recap.PKP, ID: "*"}, recap.SignPKP))
	require.True(t, m.Wants(recap.Resource{Prefix: recap.Action, ID: "QmX"}, recap.Execute))
	require.False(t, m.Wants(recap.Resource{Prefix: recap.Action, ID: "QmX"}, recap.SignPKP))
}

func TestParseMessageRefuses(t *testing.T) {
	var good string
	for _, raw := range load(t).SessionSigs {
		a, err := ParseAuthSig(raw)
		require.NoError(t, err)
		good = a.SignedMessage
	}
	for _, c := range []struct{ name, old, new string }{
		{"no session key", `"sessionKey"`, `"sessionkey"`},
		{"short session key", `"sessionKey":"ea`, `"sessionKey":"`},
		{"session key not hex", `"sessionKey":"ea`, `"sessionKey":"zz`},
		{"session key twice", `{"sessionKey":`, `{"sessionKey":"x","sessionKey":`},
		{"requests no list", `"resourceAbilityRequests":[{`, `"resourceAbilityRequests":{"a":[{`},
		{"request without ability", `"ability":"pkp-signing"`, `"abilities":"pkp-signing"`},
		{"request without resource", `"resource":{"resource":"*","resourcePrefix":"lit-pkp"}`, `"resource":"*"`},
		{"resource a number", `"resource":"*","resourcePrefix":"lit-pkp"`, `"resource":1,"resourcePrefix":"lit-pkp"`},
		{"capability without sig", `"capabilities":[{"sig":`, `"capabilities":[{"sign":`},
		{"capability a text", `"capabilities":[`, `"capabilities":["x",`},
		{"no issued at", `"issuedAt":"2026`, `"issuedAt":"26`},
		{"issued at a number", `"issuedAt":"2026-11-22T07:10:18.707Z"`, `"issuedAt":1`},
		{"no expiration", `"expiration"`, `"expires"`},
		{"no node", `"nodeAddress"`, `"node"`},
		{"node null", `"nodeAddress":`, `"nodeAddress":null,"x":`},
		{"text after", `}`, `}}`},
		{"too many capabilities", `"capabilities":[{`, `"capabilities":[` + strings.Repeat(`{"sig":"a","derivedVia":"b","signedMessage":"c","address":"d"},`, MaxCapabilities) + `{`},
		{"too many requests", `"resourceAbilityRequests":[`, `"resourceAbilityRequests":[` + strings.Repeat(`{"resource":{"resource":"*","resourcePrefix":"lit-pkp"},"ability":"pkp-signing"},`, MaxRequests)},
		{"too long", `"nodeAddress":"`, `"nodeAddress":"` + strings.Repeat("a", MaxMessage)},
	} {
		require.Contains(t, good, c.old, c.name)
		text := strings.Replace(good, c.old, c.new, 1)
		if c.name == "text after" {
			text = good + "}"
		}
		_, err := ParseMessage(text)
		require.ErrorIs(t, err, ErrFormat, c.name)
	}
	m, err := ParseMessage(strings.TrimSuffix(good, "}") + `,"maxPrice":"0x1"}`)
	require.NoError(t, err, "later SDKs add members")
	require.NotEmpty(t, m.Capabilities)
}

func TestParseEnvelope(t *testing.T) {
	const one = `{"sig":"a","derivedVia":"b","signedMessage":"c","address":"d","algo":null,"more":[1]}`
	got, err := ParseEnvelope([]byte(one))
	require.NoError(t, err)
	require.Equal(t, map[string]AuthSig{"": {Sig: "a", DerivedVia: "b", SignedMessage: "c", Address: "d"}}, got)
	got, err = ParseEnvelope([]byte(`{"ethereum":` + one + `,"solana":` + one + `}`))
	require.NoError(t, err)
	require.Len(t, got, 2)
	for name, text := range map[string]string{
		"empty": ``, "null": `null`, "list": `[]`, "no members": `{}`, "text": `"x"`, "unknown chain": `{"bitcoin":` + one + `}`, "chain null": `{"ethereum":null}`,
		"sig null": `{"sig":null}`, "no address": `{"sig":"a","derivedVia":"b","signedMessage":"c"}`, "empty address": strings.Replace(one, `"d"`, `""`, 1),
		"address a number": strings.Replace(one, `"d"`, `1`, 1), "algo a number": strings.Replace(one, `null`, `1`, 1), "sig twice": strings.Replace(one, `{`, `{"sig":"x",`, 1),
		"long sig": strings.Replace(one, `"a"`, `"`+strings.Repeat("a", MaxSignature+1)+`"`, 1), "long address": strings.Replace(one, `"d"`, `"`+strings.Repeat("d", 129)+`"`, 1),
		"deep": strings.Replace(one, `[1]`, `[[[[[1]]]]]`, 1), "huge": strings.Repeat(" ", MaxAuthSig) + one, "chain twice": `{"solana":` + one + `,"solana":` + one + `}`,
	} {
		_, err := ParseEnvelope([]byte(text))
		require.ErrorIs(t, err, ErrFormat, name)
	}
}

func TestParseCapacityNoteRefuses(t *testing.T) {
	for _, text := range []string{
		``, `[]`, `{"uses":1}`, `{"uses":"-1"}`, `{"uses":""}`, `{"uses":"1e3"}`, `{"nft_id":"1"}`, `{"nft_id":[1]}`, `{"nft_id":["x"]}`, `{"delegate_to":["x"]}`,
		`{"delegate_to":"` + strings.Repeat("a", 40) + `"}`, `{"delegate_to":null}`, `{"until":"2030"}`, `{"uses":"1","uses":"2"}`, `{"nft_id":["` + strings.Repeat("1", 79) + `"]}`,
	} {
		_, err := ParseCapacityNote(json.RawMessage(text))
		require.ErrorIs(t, err, ErrFormat, text)
	}
}

func FuzzParseMessage(f *testing.F) {
	for _, raw := range load(f).SessionSigs {
		a, err := ParseAuthSig(raw)
		require.NoError(f, err)
		f.Add(a.SignedMessage)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMessage(text)
		if err != nil {
			require.ErrorIs(t, err, ErrFormat)
			return
		}
		if again := m.String(); len(again) <= MaxMessage {
			back, err := ParseMessage(again)
			require.NoError(t, err)
			require.Equal(t, m, back)
		}
	})
}

func FuzzParseEnvelope(f *testing.F) {
	for _, d := range load(f).Delegations {
		f.Add([]byte(d.AuthSig))
	}
	f.Add([]byte(`{"ethereum":{"sig":"a","derivedVia":"b","signedMessage":"c","address":"d","algo":"e"}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		sigs, err := ParseEnvelope(raw)
		if err != nil {
			require.ErrorIs(t, err, ErrFormat)
			return
		}
		for _, a := range sigs {
			text, err := json.Marshal(a)
			require.NoError(t, err)
			back, err := ParseAuthSig(text)
			require.NoError(t, err)
			require.Equal(t, a, back)
		}
	})
}
