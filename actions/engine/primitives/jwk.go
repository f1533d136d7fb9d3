package primitives

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"math/big"
)

// jwk is a JSON web key without what says how it may be used, which is for the caller.
type jwk struct {
	Kty string `json:"kty"`
	Crv string `json:"crv,omitempty"`
	N   b64    `json:"n,omitempty"`
	E   b64    `json:"e,omitempty"`
	D   b64    `json:"d,omitempty"`
	P   b64    `json:"p,omitempty"`
	Q   b64    `json:"q,omitempty"`
	DP  b64    `json:"dp,omitempty"`
	DQ  b64    `json:"dq,omitempty"`
	QI  b64    `json:"qi,omitempty"`
	X   b64    `json:"x,omitempty"`
	Y   b64    `json:"y,omitempty"`
}

// b64 is bytes as base64url without padding.
type b64 []byte

func (b b64) MarshalText() ([]byte, error) {
	return []byte(base64.RawURLEncoding.EncodeToString(b)), nil
}

func (b *b64) UnmarshalText(text []byte) error {
	if len(text) > 2*maxRSA/8 {
		return fault(dataError, "a number in the JWK is too long")
	}
	raw, err := base64.RawURLEncoding.DecodeString(string(text))
	*b = raw
	return err
}

func (b b64) int() *big.Int { return new(big.Int).SetBytes(b) }

// importJWK(JSON) imports a private key if there is a d, else a public one.
func importJWK(a *arguments) (any, error) {
	text := a.text()
	if a.err != nil {
		return nil, a.err
	}
	var k jwk
	if err := json.Unmarshal([]byte(text), &k); err != nil {
		return nil, fault(dataError, "the JWK cannot be read")
	}
	var key any
	var err error
	switch k.Kty {
	case "RSA":
		key, err = k.rsa()
	case "EC":
		key, err = k.ec()
	case "OKP":
		key, err = k.okp()
	default:
		return nil, fault(notSupported, "there is no kty %.40q", k.Kty)
	}
	if err != nil {
		return nil, fault(dataError, "the JWK is no key")
	}
	return imported(key)
}

// rsa goes by way of PKCS #1, whose parser is made for numbers that do not belong together.
func (k *jwk) rsa() (any, error) {
	n, e := k.N.int(), k.E.int()
	if len(k.D) == 0 {
		der, err := asn1.Marshal(struct{ N, E *big.Int }{n, e})
		if err != nil {
			return nil, err
		}
		return x509.ParsePKCS1PublicKey(der)
	}
	der, err := asn1.Marshal(struct {
		Version                   int
		N, E, D, P, Q, DP, DQ, QI *big.Int
	}{0, n, e, k.D.int(), k.P.int(), k.Q.int(), k.DP.int(), k.DQ.int(), k.QI.int()})
	if err != nil {
		return nil, err
	}
	return x509.ParsePKCS1PrivateKey(der)
}

func (k *jwk) ec() (any, error) {
	curve := curves[k.Crv]
	if curve == nil || len(k.X) != (curve.Params().BitSize+7)/8 || len(k.X) != len(k.Y) {
		return nil, fault(dataError, "no point of the curve")
	}
	public, err := ecdsa.ParseUncompressedPublicKey(curve, bytes.Join([][]byte{{4}, k.X, k.Y}, nil))
	if err != nil || len(k.D) == 0 {
		return public, err
	}
	private, err := ecdsa.ParseRawPrivateKey(curve, k.D)
	if err == nil && !private.PublicKey.Equal(public) {
		err = fault(dataError, "d does not belong to x and y")
	}
	return private, err
}

func (k *jwk) okp() (any, error) {
	public, err := rawPublic(k.Crv, k.X)
	if err != nil || len(k.D) == 0 {
		return public, err
	}
	switch p := public.(type) {
	case ed25519.PublicKey:
		if len(k.D) == ed25519.SeedSize {
			if private := ed25519.NewKeyFromSeed(k.D); p.Equal(private.Public()) {
				return private, nil
			}
		}
	case *ecdh.PublicKey:
		if private, err := ecdh.X25519().NewPrivateKey(k.D); err == nil && p.Equal(private.Public()) {
			return private, nil
		}
	}
	return nil, fault(dataError, "d does not belong to x")
}

// exportJWK("private" or "public", key) gives JSON.
func exportJWK(a *arguments) (any, error) {
	var key any
	if form := a.text(); form == "private" {
		key = a.private()
	} else {
		key = a.public()
	}
	if a.err != nil {
		return nil, a.err
	}
	k, err := toJWK(key)
	if err != nil {
		return nil, fault(dataError, "the key has no JWK")
	}
	text, err := json.Marshal(k)
	if err != nil {
		return nil, fault(dataError, "the key has no JWK")
	}
	return string(text), nil
}

func toJWK(key any) (*jwk, error) {
	switch k := key.(type) {
	case *rsa.PublicKey:
		return &jwk{Kty: "RSA", N: k.N.Bytes(), E: big.NewInt(int64(k.E)).Bytes()}, nil
	case *rsa.PrivateKey:
		if len(k.Primes) != 2 {
			return nil, fault(notSupported, "the key has more than two primes")
		}
		k.Precompute()
		out, err := toJWK(&k.PublicKey)
		out.D, out.P, out.Q = k.D.Bytes(), k.Primes[0].Bytes(), k.Primes[1].Bytes()
		out.DP, out.DQ, out.QI = k.Precomputed.Dp.Bytes(), k.Precomputed.Dq.Bytes(), k.Precomputed.Qinv.Bytes()
		return out, err
	case *ecdsa.PublicKey:
		raw, err := k.Bytes()
		if err != nil {
			return nil, err
		}
		size := (len(raw) - 1) / 2
		return &jwk{Kty: "EC", Crv: k.Curve.Params().Name, X: raw[1 : 1+size], Y: raw[1+size:]}, nil
	case *ecdsa.PrivateKey:
		out, err := toJWK(&k.PublicKey)
		if err != nil {
			return nil, err
		}
		out.D, err = k.Bytes()
		return out, err
	case ed25519.PublicKey:
		return &jwk{Kty: "OKP", Crv: "Ed25519", X: b64(k)}, nil
	case ed25519.PrivateKey:
		return &jwk{Kty: "OKP", Crv: "Ed25519", X: b64(k.Public().(ed25519.PublicKey)), D: b64(k.Seed())}, nil
	case *ecdh.PublicKey:
		return &jwk{Kty: "OKP", Crv: "X25519", X: k.Bytes()}, nil
	case *ecdh.PrivateKey:
		return &jwk{Kty: "OKP", Crv: "X25519", X: k.PublicKey().Bytes(), D: k.Bytes()}, nil
	}
	return nil, fault(notSupported, "keys of this kind have no JWK")
}
