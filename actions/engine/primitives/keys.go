package primitives

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"slices"
)

// curves are those of NIST that keys may be on.
var curves = map[string]elliptic.Curve{"P-256": elliptic.P256(), "P-384": elliptic.P384(), "P-521": elliptic.P521()}

// Bits of RSA keys. Below the least, Go refuses to use them.
const (
	minRSA     = 1024
	maxRSA     = 8192
	maxNewRSA  = 4096 // making one takes seconds
	maxPrivate = 6 << 10
)

// private reads a private key: PKCS #8, and nothing else once it has been imported.
func (a *arguments) private() crypto.PrivateKey {
	key, err := x509.ParsePKCS8PrivateKey(a.bytes(maxPrivate))
	if err != nil {
		a.wrong("is no private key")
		return nil
	}
	return key
}

// public reads a public key.
func (a *arguments) public() crypto.PublicKey {
	key, err := x509.ParsePKIXPublicKey(a.bytes(maxDER))
	if err != nil {
		a.wrong("is no public key")
		return nil
	}
	return key
}

// imported is what every import gives: "private" or "public", DER, the algorithm (RSA, EC, Ed25519 or X25519), and the
// curve or the bits of the modulus.
func imported(key any) (any, error) {
	algorithm, detail, public := "", any(""), key
	if private, ok := key.(interface{ Public() crypto.PublicKey }); ok {
		public = private.Public()
	}
	switch p := public.(type) {
	case *rsa.PublicKey:
		if bits := p.N.BitLen(); bits < minRSA || bits > maxRSA {
			return nil, fault(notSupported, "RSA keys have %d to %d bits here, this one has %d", minRSA, maxRSA, bits)
		}
		algorithm, detail = "RSA", p.N.BitLen()
	case *ecdsa.PublicKey:
		if curves[p.Curve.Params().Name] == nil {
			return nil, fault(notSupported, "the curve of the key is not one of P-256, P-384 and P-521")
		}
		algorithm, detail = "EC", p.Curve.Params().Name
	case ed25519.PublicKey:
		algorithm = "Ed25519"
	case *ecdh.PublicKey:
		if p.Curve() != ecdh.X25519() {
			return nil, fault(notSupported, "the key is of no kind that is known here")
		}
		algorithm = "X25519"
	default:
		return nil, fault(notSupported, "the key is of no kind that is known here")
	}
	kind, der, err := marshal(key)
	if err != nil {
		return nil, err
	}
	return []any{kind, der, algorithm, detail}, nil
}

func marshal(key any) (kind string, der []byte, err error) {
	if _, private := key.(interface{ Public() crypto.PublicKey }); private {
		kind = "private"
		der, err = x509.MarshalPKCS8PrivateKey(key)
	} else {
		kind = "public"
		der, err = x509.MarshalPKIXPublicKey(key)
	}
	if err != nil {
		return "", nil, fault(dataError, "the key cannot be used")
	}
	return kind, der, nil
}

// importDER(form, der) imports "pkcs8" or "spki", or what else may be "private" or "public": PKCS #1, SEC 1, X.509.
func importDER(a *arguments) (any, error) {
	form, der := a.text(), a.bytes(maxDER)
	if a.err != nil {
		return nil, a.err
	}
	return parse(form, der)
}

// parsers are the encodings of each form, most likely first.
var parsers = map[string][]func([]byte) (any, error){
	"pkcs8": {x509.ParsePKCS8PrivateKey},
	"spki":  {x509.ParsePKIXPublicKey},
	"private": {
		x509.ParsePKCS8PrivateKey,
		func(der []byte) (any, error) { return x509.ParsePKCS1PrivateKey(der) },
		func(der []byte) (any, error) { return x509.ParseECPrivateKey(der) },
	},
	"public": {
		x509.ParsePKIXPublicKey,
		func(der []byte) (any, error) { return x509.ParsePKCS1PublicKey(der) },
		func(der []byte) (any, error) {
			c, err := x509.ParseCertificate(der)
			if err != nil {
				return nil, err
			}
			return c.PublicKey, nil
		},
	},
}

func parse(form string, der []byte) (any, error) {
	if len(der) > maxPrivate && (form == "private" || form == "pkcs8") {
		return nil, fault(dataError, "the key is too long")
	}
	for _, parser := range parsers[form] {
		if key, err := parser(der); err == nil {
			return imported(key)
		}
	}
	return nil, fault(dataError, "this is no %.10q key", form)
}

// importPEM("private" or "public", text) imports the first key of a PEM file. A private one is also a public one.
func importPEM(a *arguments) (any, error) {
	form, text := a.text(), a.bytes(maxSecret)
	if a.err != nil {
		return nil, a.err
	}
	block, _ := pem.Decode(text)
	if block == nil || len(block.Bytes) > maxDER {
		return nil, fault(dataError, "this is no PEM")
	}
	switch block.Type {
	case "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY":
		made, err := parse("private", block.Bytes)
		if err != nil || form == "private" {
			return made, err
		}
		key, err := x509.ParsePKCS8PrivateKey(made.([]any)[1].([]byte))
		if err != nil {
			return nil, fault(dataError, "the key cannot be used")
		}
		return imported(key.(interface{ Public() crypto.PublicKey }).Public())
	case "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE":
		if form == "public" {
			return parse("public", block.Bytes)
		}
	}
	return nil, fault(dataError, "the PEM holds no %.10q key", form)
}

// importRaw(curve, bytes) imports a public key: a point of a NIST curve, uncompressed or compressed, or the 32 bytes of
// "Ed25519" or "X25519".
func importRaw(a *arguments) (any, error) {
	curve, raw := a.text(), a.bytes(maxDER)
	if a.err != nil {
		return nil, a.err
	}
	key, err := rawPublic(curve, raw)
	if err != nil {
		return nil, err
	}
	return imported(key)
}

func rawPublic(curve string, raw []byte) (any, error) {
	switch curve {
	case "Ed25519":
		if len(raw) == ed25519.PublicKeySize {
			return ed25519.PublicKey(bytes.Clone(raw)), nil
		}
	case "X25519":
		if key, err := ecdh.X25519().NewPublicKey(raw); err == nil {
			return key, nil
		}
	default:
		c := curves[curve]
		if c == nil {
			return nil, fault(notSupported, "there is no curve %.40q", curve)
		}
		if len(raw) > 0 && raw[0] != 4 {
			x, y := elliptic.UnmarshalCompressed(c, raw)
			if x == nil {
				break
			}
			size := (c.Params().BitSize + 7) / 8
			raw = slices.Concat([]byte{4}, x.FillBytes(make([]byte, size)), y.FillBytes(make([]byte, size)))
		}
		if key, err := ecdsa.ParseUncompressedPublicKey(c, raw); err == nil {
			return key, nil
		}
	}
	return nil, fault(dataError, "this is no public key of %s", curve)
}

// exportRaw(public key) gives what importRaw takes, uncompressed.
func exportRaw(a *arguments) (any, error) {
	key := a.public()
	if a.err != nil {
		return nil, a.err
	}
	switch k := key.(type) {
	case *ecdsa.PublicKey:
		if raw, err := k.Bytes(); err == nil {
			return raw, nil
		}
	case ed25519.PublicKey:
		return []byte(k), nil
	case *ecdh.PublicKey:
		return k.Bytes(), nil
	}
	return nil, fault(notSupported, "keys of this kind have no raw form")
}

// publicOf(private key) gives the public key.
func publicOf(a *arguments) (any, error) {
	key := a.private()
	if a.err != nil {
		return nil, a.err
	}
	_, der, err := marshal(key.(interface{ Public() crypto.PublicKey }).Public())
	return der, err
}

// generate(algorithm, curve or bits) makes a key pair: private and public.
func generate(a *arguments) (any, error) {
	var key any
	var err error
	switch algorithm := a.text(); algorithm {
	case "RSA":
		bits := a.number(2048, maxNewRSA)
		if a.err != nil {
			return nil, a.err
		}
		key, err = rsa.GenerateKey(rand.Reader, bits)
	case "EC":
		name := a.text()
		if curves[name] == nil {
			return nil, fault(notSupported, "there is no curve %.40q", name)
		}
		key, err = ecdsa.GenerateKey(curves[name], rand.Reader)
	case "Ed25519":
		_, key, err = ed25519.GenerateKey(rand.Reader)
	case "X25519":
		key, err = ecdh.X25519().GenerateKey(rand.Reader)
	default:
		return nil, fault(notSupported, "keys for %.40q cannot be made", algorithm)
	}
	if err != nil {
		return nil, fault(operation, "make a key: %v", err)
	}
	_, private, err := marshal(key)
	if err != nil {
		return nil, err
	}
	_, public, err := marshal(key.(interface{ Public() crypto.PublicKey }).Public())
	return []any{private, public}, err
}
