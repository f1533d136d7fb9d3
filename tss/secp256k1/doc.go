// Package secp256k1 is the curve secp256k1 as a kyber group, on the arithmetic of decred's secp256k1, so that kyber's
// distributed key generation runs on it.
//
// The group is y^2 = x^3 + 7 over the field of p = 2^256 - 2^32 - 977 elements; its order n is prime and its cofactor
// is 1 (SEC 2 version 2, section 2.4.1). A scalar is encoded as 32 bytes, big endian, below n. A point is encoded as
// the 33 bytes of SEC 1 section 2.3.3, compressed. Decoding is strict: a scalar of n or more, a coordinate of p or
// more, an x that is on no point and any other format byte are refused. The point at infinity is written as 33 zero
// bytes and never read: no honest party sends it, and refusing it here refuses it everywhere.
//
// It is not for anything but share arithmetic: it has no ECDSA, no key derivation and no hash to the curve.
//
// Warning: multiplication of a point uses decred's NonConst functions, whose running time depends on the scalar, also
// when the scalar is secret. Whoever can measure one node's operations finely learns about its scalars. Scalar
// arithmetic, including Inv, is constant time.
package secp256k1
