package siwe

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// vectors are what npm siwe 2.3.2 makes of messages; testdata/README.md says how they are made.
type vectors struct {
	Accepted []struct {
		Name, Message string
		Rebuilt       bool
		Fields        struct {
			Scheme, Domain, Address, Statement, URI, Nonce, IssuedAt string
			ChainID                                                  json.Number `json:"chainId"`
			ExpirationTime, NotBefore                                string
			RequestID                                                *string `json:"requestId"`
			Resources                                                []string
		}
	}
	Refused []struct{ Name, Message string }
}

func load(t testing.TB) (v vectors) {
	raw, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &v))
	require.Greater(t, len(v.Accepted), 40)
	require.Greater(t, len(v.Refused), 100)
	return v
}

// stricter lists what the package accepts and this parser refuses on purpose, with the field it names.
var stricter = map[string]string{
	"chain 01": "chain-id", "chain 2^64": "chain-id", "ten digits": "issued-at", "leap second": "issued-at",
	"lower case time": "issued-at", "uri IPvFuture": "uri",
}

// wider lists what the package's parser refuses, though it builds it, and this parser accepts.
var wider = map[string]bool{
	"statement percent": true, "statement unicode": true, "statement quote": true,
	"uri IPv6": true, // http://[2001:db8::1]:80/, which its grammar cannot read
}

func TestAgreesWithThePackage(t *testing.T) {
	v := load(t)
	for _, c := range v.Accepted {
		m, err := Parse(c.Message)
		if field, ok := stricter[c.Name]; ok {
			requireField(t, err, field, c.Name)
			delete(stricter, c.Name)
			continue
		}
		require.NoError(t, err, c.Name)
		f := c.Fields
		require.Equal(t, f.Scheme, m.Scheme, c.Name)
		require.Equal(t, f.Domain, m.Domain, c.Name)
		require.Equal(t, f.Address, m.Address.Hex(), c.Name)
		require.Equal(t, f.Statement, m.Statement, c.Name)
		require.Equal(t, f.URI, m.URI, c.Name)
		require.Equal(t, f.Nonce, m.Nonce, c.Name)
		require.Equal(t, f.IssuedAt, m.IssuedAt.String(), c.Name)
		require.Equal(t, f.ExpirationTime, text(m.ExpirationTime), c.Name)
		require.Equal(t, f.NotBefore, text(m.NotBefore), c.Name)
		require.Equal(t, f.RequestID, m.RequestID, c.Name)
		if len(f.Resources) > 0 && f.Resources[0] != "" {
			require.Equal(t, f.Resources, m.Resources, c.Name)
		} else {
			require.Empty(t, m.Resources, c.Name)
		}
		require.Equal(t, c.Message, m.Raw(), c.Name)
		require.Equal(t, c.Message, m.String(), c.Name)
	}
	for _, c := range v.Refused {
		_, err := Parse(c.Message)
		if wider[c.Name] {
			require.NoError(t, err, c.Name)
			delete(wider, c.Name)
			continue
		}
		require.ErrorIs(t, err, ErrFormat, c.Name)
	}
	require.Empty(t, stricter, "differences that are none")
	require.Empty(t, wider, "differences that are none")
}

func text(t *Time) string {
	if t == nil {
		return ""
	}
	return t.String()
}

func requireField(t *testing.T, err error, field, name string) {
	t.Helper()
	var e *Error
	require.ErrorAs(t, err, &e, name)
	require.Equal(t, field, e.Field, name)
	require.ErrorIs(t, err, ErrFormat)
}

const sample = "example.com wants you to sign in with your Ethereum account:\n0x0E0e70e7151a8710A7Dc8A87cbCF5d881Ca7808f\n\n" +
	"Hello.\n\nURI: https://example.com\nVersion: 1\nChain ID: 1\nNonce: abcd1234\nIssued At: 2026-11-22T07:10:18.707Z\n" +
	"Expiration Time: 2026-11-23T07:10:18.707Z\nNot Before: 2026-11-22T07:10:18.707Z\nRequest ID: r\nResources:\n- a:b"

func TestParseNamesTheField(t *testing.T) {
	for _, c := range []struct{ field, old, new string }{
		{"domain", "example.com wants", "exam ple wants"},
		{"scheme", "example.com wants", "1://example.com wants"},
		{"address", "0x0E0e", "0x0e0e"},
		{"message", "08f\n\n", "08f\n"},
		{"message", "Hello.", "Hel\x00lo."},
		{"message", "Hello.", "Hel\u2029lo."},
		{"message", "Hello.", "Hel\u202elo."},
		{"message", "Hello.", "Hel\xfflo."},
		{"message", "Hello.", "Hel\u0085lo."},
		{"statement", "Hello.\n\n", "Hello.\n"},
		{"uri", "https://example.com", "example.com"},
		{"version", "Version: 1", "Version: 2"},
		{"chain-id", "Chain ID: 1", "Chain ID: 0x1"},
		{"nonce", "abcd1234", "abcd123"},
		{"nonce", "Nonce: abcd1234", "Nonce: abcd1234\nNonce: abcd1234"},
		{"issued-at", "Issued At: 2026-11-22", "Issued At: 2026-11-31"},
		{"expiration-time", "2026-11-23T", "2026-11-23 "},
		{"not-before", "Not Before: 2026", "Not Before: 26"},
		{"request-id", "Request ID: r", "Request ID: r/s"},
		{"resources", "- a:b", "- ab"},
		{"resources", "- a:b", "- a:b" + strings.Repeat("\n- a:b", MaxResources)},
		{"message", "- a:b", "- a:b\n"},
		{"message", "- a:b", "- a:b\nRequest ID: r"},
		{"message", "Hello.", strings.Repeat("a", MaxSize)},
	} {
		if c.field == "nonce" && strings.Contains(c.new, "\n") {
			c.field = "issued-at" // a second nonce stands where Issued At should
		}
		require.Contains(t, sample, c.old)
		_, err := Parse(strings.Replace(sample, c.old, c.new, 1))
		requireField(t, err, c.field, c.new[:min(40, len(c.new))])
	}
}

func TestBuild(t *testing.T) {
	m, err := Parse(sample)
	require.NoError(t, err)
	require.Equal(t, time.Date(2026, 11, 22, 7, 10, 18, 707e6, time.UTC), m.IssuedAt.At())
	got, err := Build(*m)
	require.NoError(t, err)
	require.Equal(t, sample, got)

	inject := *m
	inject.Statement = "Hello.\n\nURI: https://evil.example\nVersion: 1\nChain ID: 1\nNonce: abcd1234\nIssued At: 2026-11-22T07:10:18.707Z"
	_, err = Build(inject)
	require.ErrorIs(t, err, ErrFormat)
	inject = *m
	inject.Resources = []string{"a:b\n- c:d"}
	_, err = Build(inject)
	require.ErrorIs(t, err, ErrFormat)
	inject = *m
	inject.Nonce = "abcd1234\nIssued At: 2026-11-22T07:10:18.707Z"
	_, err = Build(inject)
	require.ErrorIs(t, err, ErrFormat)
}

func TestNewTimeWritesAsJavaScript(t *testing.T) {
	at := time.Date(2026, 11, 22, 9, 10, 18, 707999999, time.FixedZone("", 7200))
	require.Equal(t, "2026-11-22T07:10:18.707Z", NewTime(at).String())
	back, err := ParseTime(NewTime(at).String())
	require.NoError(t, err)
	require.True(t, back.At().Equal(NewTime(at).At()))
}

// The digest of EIP-191 for a message of a known answer (ethers 5.7.2 hashMessage("hello")).
func TestDigest(t *testing.T) {
	require.Equal(t, common.HexToHash("0x50b2c43fd39106bafbba0da34fc430e1f91e3c96ea2acee2bc34119f92b37750"), Digest("hello"))
}

func FuzzParse(f *testing.F) {
	for _, c := range load(f).Accepted {
		f.Add(c.Message)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse(text)
		if err != nil {
			require.ErrorIs(t, err, ErrFormat)
			return
		}
		require.Equal(t, text, m.String(), "one spelling for each meaning")
		built, err := Build(*m)
		require.NoError(t, err)
		require.Equal(t, text, built)
	})
}
