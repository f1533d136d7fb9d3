// Package gg18 signs with ECDSA over secp256k1 by a committee of exactly k parties, each with a Shamir share of the key,
// by the protocol of Gennaro and Goldfeder 2018 (ePrint 2019/114) as tss-lib v2.0.2 implements it: nine rounds, 0.25
// CPU-seconds for each other party. Nothing of tss-lib's key generation or resharing is used; its signing party is
// given save data assembled from a share (of any DKG) and auxdata, and never hears a peer directly.
//
// # Mathematics
//
// With x_i the share and lambda_i the Lagrange coefficient of party i in the committee, w_i = lambda_i x_i are additive
// shares of the key. Each party draws k_i and gamma_i (k = sum k_i, gamma = sum gamma_i). Rounds 1 and 2 turn the
// products k_i gamma_j and k_i w_j into sums, by Paillier encryption of k_i, with range proofs. Round 3 publishes the
// shares of theta = k gamma, round 4 opens the Gamma_i = gamma_i G committed in round 1, and R = theta^-1 sum Gamma_i =
// k^-1 G. With r = R.x and sigma_i the shares of kx, s_i = m k_i + r sigma_i. Rounds 5 to 8 commit to and open masked
// s_i R, so that a wrong s_i is noticed before any right one is out; round 9 publishes s_i, and s = sum s_i.
//
// A tweak h shifts the key to x+h: every share, public share and the public key is shifted by h before tss-lib sees
// them, since f(i)+h are shares of f(0)+h.
//
// # What stands between the peers and tss-lib
//
// The filter. Payloads are fixed-width integers behind a byte for their kind, one length for each kind; nothing a peer
// sends is parsed as protobuf. Every integer is checked against what an honest sender can reach (type rule) before
// tss-lib gets it: ciphertexts and proof elements are units other than 1 of the right modulus, exponents are bounded,
// points are on the curve and not the identity (which has no encoding), scalars are in [1, q).
//
// The session. tss-lib's own session nonce is constant. The integers by which it knows the parties are lifted by a
// multiple of q that hashes session, digest, key and committee, which its arithmetic modulo q does not notice and its
// session id includes (partyKeys). So the proofs of rounds 2, 4 and 6 are bound to one run.
//
// The window. tss-lib reduces what it decrypts in round 3 without looking at its size, which lets a peer compare a
// nonce share with a number of its choice, one bit for each signature (type window). Here each is decrypted a second time and
// refused, before anything depending on it leaves, unless it lies between secret random bounds that leave the verdict
// independent of the nonce share.
//
// The result. A signature is output only after decred's implementation has verified it and recovered the key from it.
//
// # Panics
//
// tss-lib has no recover, and in rounds 2 and 3 works in goroutines of its own, where a panic ends the process. What a
// peer's values reach there, and why it is safe:
//
//   - round 2, RangeProofAlice.Verify: c^-e modulo N^2 and z^-e modulo NTilde are nil for values without an inverse,
//     and are then multiplied. Ciphertext and z are units.
//   - round 2, ProveBob: exponentiations modulo the peer's N and NTilde, which for zero never end and for even numbers
//     take long. They come from records, and Public.Check has passed.
//   - round 2, encryption of a 1280-bit number: an error, with nil results, if N were shorter. N has 2048 bits.
//   - round 3, ProofBobWC.Verify: the base point times s1 modulo q panics for 0. The filter refuses s1 = 0 modulo q.
//   - round 3: the same proof's U is used as a point unchecked but for the curve equation modulo p. It is on the
//     curve, with coordinates below p.
//   - round 3: decryption of c1 and c2. They are units below N^2.
//   - rounds 2 and 3: parts of proofs by index. Their numbers are those of the layout.
//   - rounds 2 and 3: randomness that fails panics. steadyReader never fails.
//
// The other rounds run on the caller's goroutine, where Deliver recovers, and still nothing should reach it:
//
//   - round 4: theta may have no inverse, and nil is used in round 5. The sum of all shares is checked.
//   - rounds 5 and 7: Schnorr responses of 0 multiply to the identity, which panics. They are in [1, q).
//   - round 5: a sum of Gamma_j at the identity is an error that names the sender of the last one; the Gamma_j are
//     committed and proven, so to hit it takes a discrete logarithm.
//   - round 7: the V proof's tR + uG at the identity is nil and dereferenced; it takes the discrete logarithm of R.
//   - round 9: four values by index, after a check of their number that is wrong (!ok && len != 4), and points added
//     without a check that they are on the curve. The layout fixes the number; the filter checks the points.
//   - finalisation: s_i are in [1, q). A zero sum fails verification.
//
// # Blame
//
// A message that the filter refuses is blamed on its sender with the payload as evidence. tss-lib's culprits are taken
// for hints: they become blame when they name another party than this one. A wrong theta or s_i that its sender is
// consistent about shows only as "U doesn't equal T" or as a signature that does not verify, and is blamed on nobody.
// All blame is sound only if broadcasts are equal for all, all parties were given the same Config, and every Public
// was verified.
//
// Warning: what cannot be closed from outside tss-lib. Its arithmetic, and the second decryption here, take variable
// time. Range proofs of round 1 are not bound to a session; replaying one's own gains nothing that is known, and
// nobody can replay another's, whose N differs. Aborts in rounds 7 to 9 do not identify who caused them: the next
// attempt needs another committee. k_i, w_i and the share stay in memory until collected. A nonce is made by the run
// itself and never stored; a Session must not be used twice.
package gg18
