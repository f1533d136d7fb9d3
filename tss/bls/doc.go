// Package bls makes and combines shares of BLS signatures with the network's BLS12-381 key: public key in G1, 48
// bytes, signatures in G2, 96 bytes, the proof of possession scheme of draft-irtf-cfrg-bls-signature, minimal public
// key size. A signature on an identity is also what decrypts what was encrypted to it; see package timelock.
//
// With the key x shared by a polynomial f of degree k-1, f(0) = x, the share of party id is f(id)*H(m). Any k of them
// give the signature by Lagrange's formula in the exponent (Boldyreva, PKC 2003):
//
//	x*H(m) = sum over i of λ_i f(i)*H(m)      λ_i = product over j other than i of j/(j-i)
//
// There is one signature for a key and message, whichever k parties made it. Shares need no talk between parties: each
// goes to whoever asked, and he combines.
//
// A share on the wire is the id, one byte from 1 to 255, and the compressed point, 97 bytes; in JSON it is
// {"ProofOfPossession":"<194 hex digits>"}. The id of the party at position i of a set is i+1.
//
// Combining is optimistic. A pairing check costs more than all else, so the first k shares are combined and the result
// is verified once; only if it is wrong are shares looked at one by one. With the commitments of the sharing
// (CombineVerified) every bad share is named. Without them (CombineAny) subsets are tried, and once one is right the
// others are compared with what it predicts.
//
// Threat: up to k-1 parties send what they like, to anyone. They cannot make Combine* return a signature that does not
// verify, nor keep k honest shares that are present from being found by CombineVerified. A share carries an id that its
// sender chose: who collects shares should compare it with who sent it, and bad shares are named by their place in the
// list, not by id.
//
// Nothing here decides what may be signed. A share on an identity is a share of a decryption key: it must go to the
// caller who met the conditions, and to nobody else, so over TLS. No client may choose the signed bytes freely:
// identities begin with their scheme, session messages are hashed under a prefix, and both are built by the node.
//
// Warning: not constant time; see package bls12381. SignShare blinds its multiplication.
package bls
