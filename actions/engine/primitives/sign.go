package primitives

import (
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"encoding/asn1"
	"math/big"
	"slices"
)

var cryptoHashes = map[string]crypto.Hash{"SHA-1": crypto.SHA1, "SHA-256": crypto.SHA256, "SHA-384": crypto.SHA384, "SHA-512": crypto.SHA512}

// sum reads a hash, what read gets in between, and data, and hashes it.
func (a *arguments) sum(name string, data []byte) (crypto.Hash, []byte) {
	h := hashes[name]
	if h == nil {
		a.wrong("belongs to no hash that is known here")
		return 0, nil
	}
	made := h()
	made.Write(data)
	return cryptoHashes[name], made.Sum(nil)
}

// pair is an ECDSA signature in ASN.1.
type pair struct{ R, S *big.Int }

// ecdsaSign("raw" or "der", hash, private key, data) gives a signature with the nonce of RFC 6979: the same on all nodes.
func ecdsaSign(a *arguments) (any, error) {
	form, name, private, data := a.text(), a.text(), a.private(), a.bytes(maxData)
	hash, digest := a.sum(name, data)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := private.(*ecdsa.PrivateKey)
	if !ok {
		return nil, fault(operation, "the key is not for ECDSA")
	}
	der, err := key.Sign(nil, digest, hash) // nil makes it deterministic
	if err != nil {
		return nil, fault(operation, "ECDSA: %v", err)
	}
	if form == "der" {
		return der, nil
	}
	var sig pair
	if _, err := asn1.Unmarshal(der, &sig); err != nil {
		return nil, fault(operation, "ECDSA: %v", err)
	}
	size := (key.Curve.Params().BitSize + 7) / 8
	return slices.Concat(sig.R.FillBytes(make([]byte, size)), sig.S.FillBytes(make([]byte, size))), nil
}

// ecdsaVerify("raw" or "der", hash, public key, signature, data) gives whether the signature is one.
func ecdsaVerify(a *arguments) (any, error) {
	form, name, public, sig, data := a.text(), a.text(), a.public(), a.bytes(maxDER), a.bytes(maxData)
	_, digest := a.sum(name, data)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := public.(*ecdsa.PublicKey)
	if !ok {
		return nil, fault(operation, "the key is not for ECDSA")
	}
	if form != "der" {
		size := (key.Curve.Params().BitSize + 7) / 8
		if len(sig) != 2*size {
			return false, nil
		}
		der, err := asn1.Marshal(pair{new(big.Int).SetBytes(sig[:size]), new(big.Int).SetBytes(sig[size:])})
		if err != nil {
			return false, nil
		}
		sig = der
	}
	return ecdsa.VerifyASN1(key, digest, sig), nil
}

// salt reads the bytes of a PSS salt, -1 for as many as the hash has. Go would take 0 for "whatever fits".
func (a *arguments) salt() *rsa.PSSOptions {
	length := a.number(-1, 512)
	if length == 0 {
		a.wrong("is 0: signatures without salt are not supported")
	}
	return &rsa.PSSOptions{SaltLength: length}
}

// rsaSign("pkcs1" or "pss", hash, private key, data, bytes of salt) gives a signature. PSS is different each time.
func rsaSign(a *arguments) (any, error) {
	padding, name, private, data, options := a.text(), a.text(), a.private(), a.bytes(maxData), a.salt()
	hash, digest := a.sum(name, data)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := private.(*rsa.PrivateKey)
	if !ok {
		return nil, fault(operation, "the key is not for RSA")
	}
	var sig []byte
	var err error
	if padding == "pss" {
		sig, err = rsa.SignPSS(rand.Reader, key, hash, digest, options)
	} else {
		sig, err = rsa.SignPKCS1v15(rand.Reader, key, hash, digest)
	}
	if err != nil {
		return nil, fault(operation, "RSA: %v", err)
	}
	return sig, nil
}

// rsaVerify("pkcs1" or "pss", hash, public key, signature, data, bytes of salt) gives whether the signature is one.
func rsaVerify(a *arguments) (any, error) {
	padding, name, public, sig, data, options := a.text(), a.text(), a.public(), a.bytes(maxDER), a.bytes(maxData), a.salt()
	hash, digest := a.sum(name, data)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := public.(*rsa.PublicKey)
	if !ok || key.N.BitLen() > maxRSA {
		return nil, fault(operation, "the key is not for RSA")
	}
	if padding == "pss" {
		return rsa.VerifyPSS(key, hash, digest, sig, options) == nil, nil
	}
	return rsa.VerifyPKCS1v15(key, hash, digest, sig) == nil, nil
}

// ed25519Sign(private key, data) gives the signature.
func edSign(a *arguments) (any, error) {
	private, data := a.private(), a.bytes(maxData)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := private.(ed25519.PrivateKey)
	if !ok {
		return nil, fault(operation, "the key is not for Ed25519")
	}
	return ed25519.Sign(key, data), nil
}

// ed25519Verify(public key, signature, data) gives whether the signature is one.
func edVerify(a *arguments) (any, error) {
	public, sig, data := a.public(), a.bytes(maxDER), a.bytes(maxData)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := public.(ed25519.PublicKey)
	if !ok {
		return nil, fault(operation, "the key is not for Ed25519")
	}
	return ed25519.Verify(key, data, sig), nil
}

// ecdh(private key, public key) gives the shared secret.
func agree(a *arguments) (any, error) {
	private, public := a.private(), a.public()
	if a.err != nil {
		return nil, a.err
	}
	key, ok := private.(*ecdh.PrivateKey)
	if k, is := private.(*ecdsa.PrivateKey); is {
		made, err := k.ECDH()
		key, ok = made, err == nil
	}
	other, fits := public.(*ecdh.PublicKey)
	if p, is := public.(*ecdsa.PublicKey); is {
		made, err := p.ECDH()
		other, fits = made, err == nil
	}
	if !ok || !fits || key.Curve() != other.Curve() {
		return nil, fault("InvalidAccessError", "the keys are not of one curve")
	}
	secret, err := key.ECDH(other)
	if err != nil {
		return nil, fault(operation, "the keys have no shared secret")
	}
	return secret, nil
}

// rsaOAEPSeal(hash, public key, label, plaintext) gives the ciphertext.
func oaepSeal(a *arguments) (any, error) {
	made, public, label, data := a.hash(), a.public(), a.bytes(maxSecret), a.bytes(maxRSA/8)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := public.(*rsa.PublicKey)
	if !ok || key.N.BitLen() > maxRSA {
		return nil, fault(operation, "the key is not for RSA")
	}
	sealed, err := rsa.EncryptOAEP(made(), rand.Reader, key, data, label)
	if err != nil {
		return nil, fault(operation, "RSA-OAEP: %v", err)
	}
	return sealed, nil
}

// rsaOAEPOpen(hash, private key, label, ciphertext) gives the plaintext.
func oaepOpen(a *arguments) (any, error) {
	made, private, label, data := a.hash(), a.private(), a.bytes(maxSecret), a.bytes(maxRSA/8)
	if a.err != nil {
		return nil, a.err
	}
	key, ok := private.(*rsa.PrivateKey)
	if !ok {
		return nil, fault(operation, "the key is not for RSA")
	}
	plaintext, err := rsa.DecryptOAEP(made(), rand.Reader, key, data, label)
	if err != nil {
		return nil, fault(operation, "the ciphertext is not for this key")
	}
	return plaintext, nil
}
