// Package frost signs with Ed25519 by a committee of exactly k parties, each with a Shamir share of the key, by the
// protocol of RFC 9591 with its ciphersuite FROST(Ed25519, SHA-512): two rounds of broadcasts, some 0.3 milliseconds of
// CPU for each party. The signatures are those of RFC 8032: nobody can tell them from a single signer's.
//
// # Mathematics
//
// With B the base point, l its order, x_i the share and lambda_i the Lagrange coefficient of party i in the committee,
// the key is s = sum lambda_i x_i and its public key A = sB. Round 1: party i draws d_i and e_i and publishes D_i = d_i B
// and E_i = e_i B. Each party then computes a binding factor rho_j for every member, a hash of A, the message, all
// commitments and j; R = sum (D_j + rho_j E_j); c = SHA-512(R, A, message) mod l. Round 2: it publishes
// z_i = d_i + rho_i e_i + lambda_i x_i c. Everybody checks z_i B = D_i + rho_i E_i + lambda_i c X_i against the public
// share X_i = x_i B, so a wrong z_i names its sender, and the signature is R and z = sum z_i.
//
// A tweak h shifts the key to s+h: every share, public share and the public key is shifted, since f(i)+h are shares of
// f(0)+h. Nothing is clamped and nothing is multiplied by the cofactor: shares are uniform modulo l, there is no seed.
//
// # What is refused
//
// A point that is not the canonical encoding of a point of the subgroup of order l, or is the identity: with a torsion part
// in a commitment, verifiers would disagree about the signature. A scalar that is not reduced. A message of another
// session, committee, key or message: both rounds carry a hash of those. A share that does not fit. The signature is
// output only after crypto/ed25519 has verified it.
//
// # Nonces
//
// d_i and e_i are H3(32 random bytes, share), as the RFC says, so that a broken generator alone does not give the share
// away. They are drawn in Start, live in the Signer and nowhere else, are used for one answer and are then erased. They are
// never stored: a process that dies takes them along, and what it signs next draws others. So neither a crash nor a disk
// that was set back can have one used twice. Two answers with one nonce would be the share.
//
// # Blame
//
// Whatever is refused is blamed on its sender, with the payload as evidence; for a share that does not fit, with its
// sender's commitments too. Blame is sound if broadcasts were equal for all, which the ceremony's echo enforces, and all
// were given the same configuration.
//
// Threat line: up to k-1 members are hostile, see the honest commitments before they choose their own, and run any number
// of sessions at a time: the binding factors make that useless (Komlo and Goldberg, ePrint 2020/852; Bellare et al.,
// CRYPTO 2022). They can make a run fail, at the price of being named.
//
// Warning: a Signer erases its scalars; copies on the stack that the compiler made stay until they are overwritten. What
// depends on secrets (round 1, the answer of round 2) takes constant time, all else is public.
package frost
