// Package bls12381 is the part of BLS12-381 that signing and time-lock encryption need, on kyber's arithmetic: strict
// encodings, hashing to G2, and pairings in the byte order of the SDK.
//
// Public keys are in G1, 48 bytes; signatures are in G2, 96 bytes. Both are compressed as ZCash defined it: big endian x
// (for G2 the part of u first), and in the first byte the bits 7 compressed, 6 infinity, 5 y is the larger one. Scalars
// are 32 bytes, big endian, below the order r of the groups. Messages are hashed by hash_to_curve of RFC 9380 with the
// suite BLS12381G2_XMD:SHA-256_SSWU_RO_ under the tag DST of draft-irtf-cfrg-bls-signature, proof of possession scheme.
//
// A decoder here accepts exactly one encoding of each point of the subgroup of order r but the identity. kyber's own
// decoders take the identity: with it as a public key every message is signed by the identity, and with it as the
// ephemeral key of a ciphertext everybody knows the pairing. They do refuse points outside the subgroup, and
// coordinates that are not reduced; both are checked again here (a second encoding must equal the first) and in tests
// with points of small order and sums with them, for kyber's faster multiplication is wrong outside the subgroup.
//
// Points given to functions of this package must come from its decoders or from kyber's arithmetic on such; they are
// only read, so one point may be used by many goroutines.
//
// Warning: nothing here runs in constant time. Scalars are math/big numbers, and multiplication goes by the digits of
// the scalar. MulSecret splits its scalar at random, so that what one run shows of it is not what the next shows.
package bls12381
