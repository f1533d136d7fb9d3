package auth

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
)

func TestSetup(t *testing.T) {
	clock := func() time.Time { return now }
	for name, cfg := range map[string]Config{
		"no clock": {NodeAddresses: []string{"1.2.3.4:1"}}, "no address": {Now: clock}, "bad address": {Now: clock, NodeAddresses: []string{"1.2.3.4"}},
	} {
		_, err := New(cfg)
		require.ErrorIs(t, err, ErrSetup, name)
	}
	v := verifier(t, nil)
	for name, need := range map[string]Requirement{
		"accepts nothing": {}, "session without ability": {Accept: Session}, "network at the top": {Accept: Network},
		"ability of another resource": {Accept: Session, Resource: recap.Resource{Prefix: recap.PKP, ID: "1"}, Ability: recap.Execute},
	} {
		_, err := v.Verify(context.Background(), []byte(`{}`), need)
		require.ErrorIs(t, err, ErrSetup, name)
	}
}

func TestNodeAddresses(t *testing.T) {
	for in, want := range map[string]string{
		"127.0.0.1:7470": "127.0.0.1:7470", "http://localhost:7470": "127.0.0.1:7470", "https://LOCALHOST": "127.0.0.1:443", "http://1.2.3.4": "1.2.3.4:80",
		"https://Node.Example:443": "node.example:443", "http://[::1]:80": "[::1]:80", "[2001:DB8:0::1]:5": "[2001:db8::1]:5", "node:1": "node:1",
		"": "", "node": "", ":80": "", "http://": "", "http://:80": "", "http://a:0": "", "http://a:65536": "", "http://a:080": "", "http://a:-1": "", "http://a:b": "",
		"http://a:80/": "", "http://a:80?x": "", "http://a:80#x": "", "http://u@a:80": "", "ftp://a:80": "", "http://http://a:80": "", "::1": "", "::1:80": "",
		"http://a b:80": "", "http://a:80:90": "", "http://127.0.0.1:7470\n": "", "http://[fe80::1%eth0]:80": "", "http://a%2eb:80": "", `http://a\b:80`: "",
	} {
		got, ok := canonicalNode(in)
		require.Equal(t, want, got, in)
		require.Equal(t, want != "", ok, in)
	}
}

func TestCodes(t *testing.T) {
	for code, status := range map[Code]int{
		Invalid: http.StatusUnauthorized, Expired: http.StatusUnauthorized, ScopeTooLimited: http.StatusUnauthorized, ContractRefused: http.StatusUnauthorized,
		ChainFailed: http.StatusBadGateway, WrongKindOfAuthSig: http.StatusBadRequest, NoAuthMethodsHere: http.StatusBadRequest,
	} {
		d, ok := code.Describe()
		require.True(t, ok)
		require.Equal(t, status, d.Status)
		require.NotEmpty(t, d.Kind)
		require.NotEmpty(t, d.Hint)
	}
	require.Len(t, codes, 7)
	_, ok := Code("x").Describe()
	require.False(t, ok)
	require.Equal(t, Expired, CodeOf(within("here", refuse(Expired, "x"))))
	require.Equal(t, Invalid, CodeOf(errors.New("x")))
}

func TestMalformedAuthSigs(t *testing.T) {
	v := verifier(t, nil)
	for _, text := range []string{``, `null`, `[]`, `""`, `{}`, `{"sig":1}`, `{"sig":"a"}`, "\xff", `{"ethereum":{}}`, `{"sig":"a","derivedVia":"b","signedMessage":"c","address":"d"}`} {
		_, err := v.Verify(context.Background(), []byte(text), decrypt)
		requireCode(t, err, Invalid, "", text)
	}
}

// Whatever is sent, Verify refuses it or names somebody whose key signed.
func FuzzVerify(f *testing.F) {
	v := verifier(f, nil)
	good := open(nil, eoa(f, alice, signIn(f, address(alice), nil)))
	f.Add([]byte(raw(f, good)))
	f.Add([]byte(raw(f, eoa(f, alice, login(f, address(alice), nil)))))
	f.Add([]byte(raw(f, map[string]session.AuthSig{"ethereum": eoa(f, alice, login(f, address(alice), nil))})))
	f.Fuzz(func(t *testing.T, text []byte) {
		caller, err := v.Verify(context.Background(), text, decrypt)
		if err != nil {
			var e *Error
			require.ErrorAs(t, err, &e)
			require.Nil(t, caller)
			return
		}
		if caller.Ethereum != nil {
			require.Equal(t, address(alice), *caller.Ethereum, "only this key is known to the fuzzer")
		}
	})
}

// FuzzCapability goes on where FuzzVerify ends: a session key is anybody's to make, so what it signs is as hostile.
func FuzzCapability(f *testing.F) {
	v := verifier(f, nil)
	good := eoa(f, alice, signIn(f, address(alice), nil))
	f.Add(good.Sig, good.DerivedVia, good.SignedMessage, good.Address, good.Algo)
	f.Add(`{"ProofOfPossession":"00"}`, session.ViaNetwork, good.SignedMessage, good.Address, session.AlgoNetwork)
	f.Fuzz(func(t *testing.T, sig, via, message, who, algo string) {
		a := session.AuthSig{Sig: sig, DerivedVia: via, SignedMessage: message, Address: who, Algo: algo}
		caller, err := v.Verify(context.Background(), raw(t, open(nil, a)), decrypt)
		if err == nil {
			require.Equal(t, good.SignedMessage, message)
			require.Equal(t, address(alice), *caller.Ethereum)
		}
	})
}
