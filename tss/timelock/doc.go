// Package timelock encrypts to an identity under the network's BLS key: whoever gets the network's signature on the
// identity can decrypt, and nobody else. Encrypting needs the public key alone.
//
// It is identity based encryption of Boneh and Franklin (CRYPTO 2001) with the transform of Fujisaki and Okamoto
// (CRYPTO '99), in the format that version 7.4.0 of the Lit SDK writes and reads. With key pk = x*G1 and signature
// sig = x*H(identity) in G2:
//
//	alpha = H2S(32 random bytes)         a = alpha, 32 bytes LITTLE endian
//	ρ     = H2S(a || SHA-256(M))         U = ρ*G1
//	K     = e(ρ*pk, H(identity))         = e(U, sig) for who decrypts
//	V     = SHA-256(K) xor a
//	W     = SHAKE128(a) xor pad(uleb128(len M) || M)
//	H2S(x) = HKDF-SHA-256(salt, x || 00, info 00 30, 48 bytes), as a big endian number modulo the group order
//
//	ciphertext = U (48, compressed) || V (32) || uleb128(len W) || W || 02
//
// pad appends zeros up to 32 bytes; K is encoded as package bls12381 says; 02 names the proof of possession scheme of
// the signatures. uleb128 is the variable length number of DWARF and LEB128, lowest seven bits first.
//
// Decrypt recomputes ρ and with it U from what it found, and accepts exactly the bytes that Encrypt could have written.
// The SDK checks U too, but takes any padding, bytes after the end, schemes that do not exist, an a that is not reduced
// and longer forms of numbers (testdata has examples): it decrypts many byte strings to one message, where this package
// refuses all but one.
//
// What a ciphertext shows: its length, and so that of a message of more than 31 bytes. The identity is not in it. If
// the identity holds a hash of the message, as that of access control conditions does, messages that can be guessed
// can be confirmed: put something unguessable into them.
//
// Threat: ciphertexts are hostile. Sizes are checked before anything is computed, nothing is returned that was not
// authenticated, and every failure but one of size is the same ErrCiphertext, so that who sends ciphertexts to somebody
// with a signature learns only whether they were good. k nodes that act together decrypt everything.
//
// Warning: not constant time; see package bls12381. Decryption runs with the client, once for each ciphertext.
package timelock
