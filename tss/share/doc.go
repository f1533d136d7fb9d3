// Package share makes the root keys of a keyset and hands them on: one distributed key generation and one resharing for
// secp256k1, edwards25519 and BLS12-381 G1, run together by n parties, after which each holds a Shamir share of each key
// and nobody has held a key.
//
// On one curve with generator G and order q, party i (share id x_i = i+1) draws a polynomial
//
//	f_i(x) = a_i0 + a_i1*x + ... + a_i(k-1)*x^(k-1)  mod q
//
// publishes A_ij = a_ij*G and sends f_i(x_j) to party j, encrypted (Pedersen, EUROCRYPT '91; the verification is
// Feldman's, FOCS '87). Party j accepts if f_i(x_j)*G = sum of x_j^m * A_im. The key is the sum of the a_i0, its public
// key Y the sum of the A_i0; party j's share is s_j = sum over i of f_i(x_j), with verification key s_j*G = F(x_j) for
// F the sum of the public polynomials. Any k = floor(2n/3)+1 shares give the key by interpolation, k-1 tell nothing.
// The arithmetic is kyber's share/dkg in normal mode; what surrounds it here is what kyber leaves to its caller.
//
// In a reshare only parties with a share of the old sharing deal, at least as many as its k_old, and a_i0 is the share
// that party i has there. The new share of party j is the sum over k_old of them of l_i*f_i(x_j), with the Lagrange
// coefficients l_i for which the sum of l_i*a_i0 is the old key. So the keys stay, all shares change, and n and k are
// those of the parties (Desmedt and Jajodia, 1997). Everybody checks a_i0*G against the old public polynomial.
//
// Three phases, see docs/protocols/dkg.md:
//
//  1. Hello: everybody broadcasts fresh keys for this attempt.
//  2. Dealer: every dealer makes its deals and posts the hash of their encoding where all can see it; in a reshare it
//     broadcasts the hash (Commit, docs/protocols/reshare.md).
//  3. Run: with all hashes posted, the dealers broadcast their deals, everybody acknowledges those of all others, and
//     confirms the result with a proof that it knows its shares. Keys count only if all dealers dealt, nobody
//     complained, and all n confirmations are equal and proven; in a reshare also only if they are the old ones.
//
// Why the hashes: Y is a sum, so whoever speaks last can fix it (Gennaro, Jarecki, Krawczyk and Rabin, EUROCRYPT '99).
// At a threshold above n/2 that is worse than bias: n-k+1 colluders who wait for the others' commitments can choose
// theirs so that Y is a key they know, without any honest party's share being wrong. Here every deal is fixed before
// one is seen, and each dealer proves besides that it knows its a_i0.
//
// The package never does I/O, reads a clock or logs. It trusts the sender named in a message, trusts that a broadcast
// is the same for all, and trusts nothing else that it is told.
//
// Threat: up to k-1 parties, and in a reshare up to k_old-1 holders of old shares, are hostile, act together, wait and
// say what they like. They learn nothing about a key, cannot steer one, and cannot make an honest party accept one that
// others do not have. They can make an attempt fail: by silence, which is seen, or by a bad message, whose sender is
// named.
//
// Warning: point multiplication by secrets is not constant time on secp256k1 (decred) and BLS12-381 (kilic, math/big).
// kyber keeps the coefficients of the polynomials, and copies of shares, where they cannot be erased; they stay in
// memory until the garbage collector reuses it.
package share
