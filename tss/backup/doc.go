// Package backup encrypts one node's three shares of one epoch to a recovery party, so that anyone can verify without
// decrypting that the party, together with the node's operator, can give exactly these shares back.
//
// A party has m members, each with an age X25519 key P_j, and a threshold q. For a share x on a curve with generator G
// and verification key X = x*G, which the public commitments of the sharing give, the operator's blinder b and B = b*G:
//
//	split    f(0) = x + b, of degree q-1; commitments C_0 = X + B and C_l = a_l*G; the piece of member j is
//	         s_j = f(j+1), and everybody knows S_j = s_j*G (Feldman, FOCS '87)
//	encrypt  each s_j to P_j, verifiably, by cut and choose (Camenisch and Damgard, ASIACRYPT 2000)
//
// One of the 128 repetitions i is: from a random seed come an ephemeral X25519 key E_i and, for each member and curve,
// the mask r = KDF(X25519(E_i, P_j)) mod q, of which the prover fixes R = r*G. The challenge is the hash of everything,
// one bit for each repetition. Bit 0 opens the seed, and everybody sees that the R are right. Bit 1 shows E_i and the
// masked t = r + s_j, and everybody sees that t*G = R + S_j; the member computes r and has s_j = t - r. The mask is the
// key of the encapsulation itself, so there is no ciphertext besides E_i that could say something else.
//
// Soundness: a prover whose repetition is right for a member can be caught only by bit 0 not at all, and then bit 1
// gives the member its piece; one that is wrong survives bit 1 alone. A backup from which a member cannot get its
// piece therefore needs one certain challenge of 2^128. The challenge is a hash, so that is 2^128 tries of hashing.
//
// Secrecy: q-1 members learn nothing of f(0) beyond C_0; q members learn x + b, and nothing of x without b. A mask is
// used once. See docs/protocols/backup.md.
//
// The package never does I/O, reads a clock or logs.
//
// Threat line: a backup comes from anywhere. A *Backup exists only if its proof holds, so a node cannot hand in one that
// will not open, a piece of another share, node, epoch or chain, or one for other members. Whether the sharing is the
// one of the chain is for the caller to check (Publics). A piece comes from anywhere too, and is checked against the
// backup. Who holds q members' keys and the blinder has the share, at any time: the keys behind the shares stay the same
// for all epochs, so old backups are as worth stealing as new ones.
//
// Warning: arithmetic is not constant time on secp256k1 and BLS12-381, and reductions use math/big.
package backup
