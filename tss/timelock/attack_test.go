package timelock

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/tss/bls12381"
)

var identity = []byte("lit-accesscontrolcondition://00/11")

func encrypt(t testing.TB, n int) []byte {
	t.Helper()
	c, err := Encrypt(rand.Reader, fixed.public, identity, message(n))
	require.NoError(t, err)
	return c
}

// TestFlippedBytes changes every byte of ciphertexts with and without padding, in three ways.
func TestFlippedBytes(t *testing.T) {
	signature := fixed.sign(identity)
	for _, n := range []int{0, 5, 31, 32, 127, 128} {
		good := encrypt(t, n)
		for at := range good {
			for _, bits := range []byte{1, 0x80, 0xff} {
				c := bytes.Clone(good)
				c[at] ^= bits
				got, err := Decrypt(signature, c)
				require.ErrorIs(t, err, ErrCiphertext, "size %d, byte %d, bits %x", n, at, bits)
				require.Nil(t, got)
			}
		}
	}
}

func TestTruncatedAndExtended(t *testing.T) {
	signature := fixed.sign(identity)
	for _, n := range []int{0, 40} {
		good := encrypt(t, n)
		for size := range good {
			_, err := Decrypt(signature, good[:size])
			require.Error(t, err, "%d of %d bytes", size, len(good))
		}
		_, err := Decrypt(signature, append(bytes.Clone(good), scheme))
		require.ErrorIs(t, err, ErrCiphertext)
	}
	_, err := Decrypt(signature, nil)
	require.ErrorIs(t, err, ErrSize)
}

// TestLengthPrefixes replaces the length of W by others, also those of more memory than there is.
func TestLengthPrefixes(t *testing.T) {
	signature := fixed.sign(identity)
	good := encrypt(t, 40)
	for _, n := range []uint64{0, 1, 31, 40, 42, 127, 128, 1 << 20, MaxPlaintext + 100, 1 << 31, 1 << 32, 1 << 62, 1<<64 - 1} {
		c := slices.Concat(good[:headerLen], binary.AppendUvarint(nil, n), good[headerLen+1:])
		_, err := Decrypt(signature, c)
		require.ErrorIs(t, err, ErrCiphertext, "%d", n)
	}
	endless := slices.Concat(good[:headerLen], bytes.Repeat([]byte{0x80}, 100), good[headerLen+1:])
	_, err := Decrypt(signature, endless)
	require.ErrorIs(t, err, ErrCiphertext)

	_, err = Decrypt(signature, make([]byte, MaxCiphertext+1))
	require.ErrorIs(t, err, ErrSize)
}

func TestWrongIdentityAndKey(t *testing.T) {
	good := encrypt(t, 10)
	_, err := Decrypt(fixed.sign([]byte("lit-accesscontrolcondition://00/12")), good)
	require.ErrorIs(t, err, ErrCiphertext)
	_, err = Decrypt(newKeyPair([]byte("another key")).sign(identity), good)
	require.ErrorIs(t, err, ErrCiphertext)
}

// TestSignaturesThatAreNone covers what is no point, the identity, and the negative of the right signature.
func TestSignaturesThatAreNone(t *testing.T) {
	good := encrypt(t, 10)
	infinity := append([]byte{0xc0}, make([]byte, bls12381.G2Len-1)...)
	_, err := Decrypt(infinity, good)
	require.ErrorIs(t, err, bls12381.ErrIdentity)
	_, err = Decrypt(nil, good)
	require.ErrorIs(t, err, bls12381.ErrEncoding)
	_, err = Decrypt(make([]byte, bls12381.G2Len), good)
	require.ErrorIs(t, err, bls12381.ErrEncoding)
	negative := fixed.sign(identity)
	negative[0] ^= 0x20
	_, err = Decrypt(negative, good)
	require.ErrorIs(t, err, ErrCiphertext)
}

// TestIdentityAsEphemeralKey makes a ciphertext with U the identity, whose pairing with anything is 1: without the
// check, everybody's signature would give the same mask.
func TestIdentityAsEphemeralKey(t *testing.T) {
	c := encrypt(t, 10)
	clear(c[:bls12381.G1Len])
	c[0] = 0xc0
	_, err := Decrypt(fixed.sign(identity), c)
	require.ErrorIs(t, err, ErrCiphertext)
	require.ErrorIs(t, err, bls12381.ErrIdentity)
}

// TestSmallSubgroupAsEphemeralKey sends U of order 3, by which a decryptor would show his signature's pairing modulo 3.
func TestSmallSubgroupAsEphemeralKey(t *testing.T) {
	c := encrypt(t, 10)
	clear(c[:bls12381.G1Len])
	c[0] = 0x80 // x = 0, y = 2 or its negative
	_, err := Decrypt(fixed.sign(identity), c)
	require.ErrorIs(t, err, ErrCiphertext)
	require.ErrorContains(t, err, "subgroup")
}

func TestRefusedArguments(t *testing.T) {
	for name, pk := range map[string][]byte{
		"none":     nil,
		"identity": append([]byte{0xc0}, make([]byte, bls12381.G1Len-1)...),
		"order 3":  append([]byte{0x80}, make([]byte, bls12381.G1Len-1)...),
		"G2":       fixed.sign(identity),
	} {
		_, err := Encrypt(rand.Reader, pk, identity, nil)
		require.Error(t, err, name)
	}
	_, err := Encrypt(rand.Reader, fixed.public, nil, nil)
	require.ErrorIs(t, err, ErrSize)
	_, err = Encrypt(rand.Reader, fixed.public, make([]byte, MaxIdentity+1), nil)
	require.ErrorIs(t, err, ErrSize)
	_, err = Encrypt(rand.Reader, fixed.public, identity, make([]byte, MaxPlaintext+1))
	require.ErrorIs(t, err, ErrSize)
	_, err = Encrypt(bytes.NewReader(make([]byte, seedLen-1)), fixed.public, identity, nil)
	require.ErrorContains(t, err, "read randomness")
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := newKeyPair(rapid.SliceOfN(rapid.Byte(), 48, 48).Draw(t, "key"))
		id := rapid.SliceOfN(rapid.Byte(), 1, 200).Draw(t, "identity")
		m := rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "message")
		c, err := Encrypt(rand.Reader, k.public, id, m)
		if err != nil || len(c) != CiphertextLen(len(m)) {
			t.Fatalf("%d bytes, want %d: %v", len(c), CiphertextLen(len(m)), err)
		}
		before := bytes.Clone(c)
		got, err := Decrypt(k.sign(id), c)
		if err != nil || !bytes.Equal(got, m) || !bytes.Equal(before, c) {
			t.Fatalf("got %x, want %x: %v", got, m, err)
		}
	})
}

func TestLargestMessage(t *testing.T) {
	m := make([]byte, MaxPlaintext)
	m[MaxPlaintext-1] = 1
	c, err := Encrypt(rand.Reader, fixed.public, identity, m)
	require.NoError(t, err)
	require.LessOrEqual(t, len(c), MaxCiphertext)
	got, err := Decrypt(fixed.sign(identity), c)
	require.NoError(t, err)
	require.True(t, bytes.Equal(m, got))
}

// FuzzDecrypt changes ciphertexts; what decrypts must be the bytes that encryption gives.
func FuzzDecrypt(f *testing.F) {
	signature := fixed.sign(identity)
	f.Add(encrypt(f, 0))
	f.Add(encrypt(f, 40))
	f.Add(encrypt(f, 200)[:150])
	f.Fuzz(func(t *testing.T, c []byte) {
		got, err := Decrypt(signature, c)
		if err != nil {
			if got != nil {
				t.Fatal("a message beside an error")
			}
			return
		}
		again(t, fixed.public, identity, signature, got, c)
	})
}

// FuzzFrame reads decrypted frames, which only who encrypts chooses.
func FuzzFrame(f *testing.F) {
	f.Add(frame(nil))
	f.Add(frame(message(31)))
	f.Add(frame(message(200)))
	f.Add(bytes.Repeat([]byte{0x80}, 40))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, ok := unframe(b)
		if ok && !bytes.Equal(frame(m), b) {
			t.Fatal("accepted a frame that encodes otherwise")
		}
		if p, err := split(b); err == nil && !bytes.Equal(join(p.u, p.v, p.w), b) {
			t.Fatal("accepted a ciphertext that encodes otherwise")
		}
	})
}

func BenchmarkEncrypt(b *testing.B) {
	for b.Loop() {
		if _, err := Encrypt(rand.Reader, fixed.public, identity, message(100)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecrypt(b *testing.B) {
	c, signature := encrypt(b, 100), fixed.sign(identity)
	for b.Loop() {
		if _, err := Decrypt(signature, c); err != nil {
			b.Fatal(err)
		}
	}
}
