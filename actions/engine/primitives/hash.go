package primitives

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"hash"

	"golang.org/x/crypto/ripemd160" //lint:ignore SA1019 addresses of other chains are made with it
	"golang.org/x/crypto/scrypt"
	"golang.org/x/crypto/sha3"
)

// hashes are those that keys can be made and messages signed with.
var hashes = map[string]func() hash.Hash{
	"SHA-1": sha1.New, "SHA-256": sha256.New, "SHA-384": sha512.New384, "SHA-512": sha512.New,
}

// plainHashes are those that only digest knows.
var plainHashes = map[string]func() hash.Hash{"RIPEMD-160": ripemd160.New, "KECCAK-256": sha3.NewLegacyKeccak256}

func (a *arguments) hash() func() hash.Hash {
	h, ok := hashes[a.text()]
	if !ok {
		a.wrong("is no hash that is known here")
		return sha256.New
	}
	return h
}

// digest(hash, data) gives the hash.
func digest(a *arguments) (any, error) {
	name, data := a.text(), a.bytes(maxData)
	made, ok := hashes[name]
	if !ok {
		made, ok = plainHashes[name]
	}
	if !ok {
		return nil, fault(notSupported, "there is no hash %.40q", name)
	}
	h := made()
	h.Write(data)
	return h.Sum(nil), nil
}

// hmac(hash, key, data) gives the code.
func mac(a *arguments) (any, error) {
	made, key, data := a.hash(), a.bytes(maxSecret), a.bytes(maxData)
	if a.err != nil {
		return nil, a.err
	}
	h := hmac.New(made, key)
	h.Write(data)
	return h.Sum(nil), nil
}

// maxDerived bounds what is derived of one secret: HKDF gives 255 hashes at most.
const maxDerived = 8 << 10

// hkdf(hash, secret, salt, info, bytes) gives so many bytes.
func expand(a *arguments) (any, error) {
	made, secret, salt, info, length := a.hash(), a.bytes(maxSecret), a.bytes(maxSecret), a.bytes(maxSecret), a.number(0, maxDerived)
	if a.err != nil {
		return nil, a.err
	}
	if length > 255*made().Size() {
		return nil, fault(operation, "HKDF gives 255 hashes at most")
	}
	key, err := hkdf.Key(made, secret, salt, string(info), length)
	if err != nil {
		return nil, fault(operation, "HKDF: %v", err)
	}
	return key, nil
}

// maxRounds bounds the rounds of PBKDF2, over all blocks of its output: about two seconds of work.
const maxRounds = 4_000_000

// pbkdf2(hash, password, salt, iterations, bytes) gives so many bytes.
func stretch(a *arguments) (any, error) {
	made, password, salt, iterations, length := a.hash(), a.bytes(maxSecret), a.bytes(maxSecret), a.number(1, maxRounds), a.number(1, maxDerived)
	if a.err != nil {
		return nil, a.err
	}
	size := made().Size()
	if blocks := (length + size - 1) / size; blocks*iterations > maxRounds {
		return nil, fault(operation, "PBKDF2 takes at most %d iterations here, counted for each block of its output", maxRounds)
	}
	key, err := pbkdf2.Key(made, string(password), salt, iterations, length)
	if err != nil {
		return nil, fault(operation, "PBKDF2: %v", err)
	}
	return key, nil
}

// maxScrypt bounds the memory of scrypt, 128*N*r: half of what a run has unless the chain says otherwise.
const maxScrypt = 128 << 20

// scrypt(password, salt, N, r, p, bytes) gives so many bytes.
func stretchHard(a *arguments) (any, error) {
	password, salt := a.bytes(maxSecret), a.bytes(maxSecret)
	n, r, p, length := a.number(2, 1<<20), a.number(1, 1<<10), a.number(1, 16), a.number(1, maxDerived)
	if a.err != nil {
		return nil, a.err
	}
	if 128*n*r > maxScrypt {
		return nil, fault(operation, "scrypt takes at most %d MiB here", maxScrypt>>20)
	}
	key, err := scrypt.Key(password, salt, n, r, p, length)
	if err != nil {
		return nil, fault(operation, "scrypt: %v", err)
	}
	return key, nil
}
