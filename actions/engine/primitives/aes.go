package primitives

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/subtle"
	"encoding/binary"
	"slices"
)

// block reads an AES key.
func (a *arguments) block() cipher.Block {
	key := a.bytes(32)
	b, err := aes.NewCipher(key)
	if err != nil {
		a.wrong("is no AES key")
		return nil
	}
	return b
}

// gcm reads key, iv, data, additional data and the bytes of the tag.
func (a *arguments) gcm() (g cipher.AEAD, iv, data, additional []byte, err error) {
	b := a.block()
	iv, data, additional = a.bytes(maxSecret), a.bytes(maxData), a.bytes(maxData)
	tag := a.number(4, 16)
	switch {
	case a.err != nil:
		return nil, nil, nil, nil, a.err
	case len(iv) == 0:
		return nil, nil, nil, nil, fault(operation, "the iv is empty")
	case tag == 16:
		g, err = cipher.NewGCMWithNonceSize(b, len(iv))
	case tag >= 12 && len(iv) == 12:
		g, err = cipher.NewGCMWithTagSize(b, tag)
	default:
		return nil, nil, nil, nil, fault(notSupported, "tags are of 128 bits, or of 96 to 120 with an iv of 12 bytes")
	}
	if err != nil {
		return nil, nil, nil, nil, fault(operation, "AES-GCM: %v", err)
	}
	return g, iv, data, additional, nil
}

// aesGCMSeal(key, iv, plaintext, additional, tag bytes) gives the ciphertext with its tag.
func gcmSeal(a *arguments) (any, error) {
	g, iv, data, additional, err := a.gcm()
	if err != nil {
		return nil, err
	}
	return g.Seal(nil, iv, data, additional), nil
}

// aesGCMOpen(key, iv, ciphertext, additional, tag bytes) gives the plaintext.
func gcmOpen(a *arguments) (any, error) {
	g, iv, data, additional, err := a.gcm()
	if err != nil {
		return nil, err
	}
	plaintext, err := g.Open(nil, iv, data, additional)
	if err != nil {
		return nil, fault(operation, "the ciphertext is not authentic")
	}
	return plaintext, nil
}

// aesCBCSeal(key, iv, plaintext) gives the ciphertext, padded as PKCS #7 says.
func cbcSeal(a *arguments) (any, error) {
	b, iv, data := a.block(), a.bytes(aes.BlockSize), a.bytes(maxData)
	if a.err != nil {
		return nil, a.err
	}
	if len(iv) != aes.BlockSize {
		return nil, fault(operation, "the iv is not 16 bytes")
	}
	padding := aes.BlockSize - len(data)%aes.BlockSize
	out := slices.Concat(data, bytes.Repeat([]byte{byte(padding)}, padding))
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, out)
	return out, nil
}

// aesCBCOpen(key, iv, ciphertext) gives the plaintext without its padding.
func cbcOpen(a *arguments) (any, error) {
	b, iv, data := a.block(), a.bytes(aes.BlockSize), a.bytes(maxData)
	if a.err != nil {
		return nil, a.err
	}
	if len(iv) != aes.BlockSize || len(data) == 0 || len(data)%aes.BlockSize != 0 {
		return nil, fault(operation, "an iv is 16 bytes, and a ciphertext is made of blocks of 16 bytes")
	}
	out := make([]byte, len(data))
	cipher.NewCBCDecrypter(b, iv).CryptBlocks(out, data)
	padding := int(out[len(out)-1])
	if padding == 0 || padding > aes.BlockSize ||
		subtle.ConstantTimeCompare(out[len(out)-padding:], bytes.Repeat([]byte{byte(padding)}, padding)) != 1 {
		return nil, fault(operation, "the padding is wrong")
	}
	return out[:len(out)-padding], nil
}

// aesCTR(key, counter block, data, bits) encrypts or decrypts. Only the last bits of the block are counted up, and they
// begin at zero again without touching the others.
func ctr(a *arguments) (any, error) {
	b, counter, data, bits := a.block(), a.bytes(aes.BlockSize), a.bytes(maxData), a.number(1, 128)
	if a.err != nil {
		return nil, a.err
	}
	if len(counter) != aes.BlockSize {
		return nil, fault(operation, "the counter is not 16 bytes")
	}
	out := make([]byte, len(data))
	blocks := uint64(len(data)+aes.BlockSize-1) / aes.BlockSize // fewer than 2^32
	left := blocks
	if bits < 64 {
		if blocks > 1<<bits {
			return nil, fault(operation, "the counter would repeat")
		}
		left = 1<<bits - binary.BigEndian.Uint64(counter[8:])&(1<<bits-1) // before it begins at zero
	} else if bits < 128 { // whether the lower 64 bits overflow decides alone, if all above them are ones
		low := binary.BigEndian.Uint64(counter[8:])
		mask := uint64(1)<<(bits-64) - 1
		if binary.BigEndian.Uint64(counter[:8])&mask == mask && low+blocks < low {
			left = -low
		}
	}
	first := min(left, blocks) * aes.BlockSize
	first = min(first, uint64(len(data)))
	cipher.NewCTR(b, counter).XORKeyStream(out[:first], data[:first])
	if first < uint64(len(data)) {
		cipher.NewCTR(b, cleared(counter, bits)).XORKeyStream(out[first:], data[first:])
	}
	return out, nil
}

// cleared returns block with its last bits at zero.
func cleared(block []byte, bits int) []byte {
	out := bytes.Clone(block)
	for i := range bits {
		out[len(out)-1-i/8] &^= 1 << (i % 8)
	}
	return out
}
