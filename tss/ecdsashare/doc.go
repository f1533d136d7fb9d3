// Package ecdsashare takes a finished ECDSA signature over secp256k1 apart into the signature shares that the Lit SDK
// 7.4.0 expects of nodes, and puts such shares together as the SDK does.
//
// The SDK was written for a protocol in which each signer ends with a part s_i of s. It adds up the s_i of all nodes
// that sent one modulo the group order, takes r from the x of R, replaces s by its negative if it is above half the
// order, gives v as the parity of the y of R, flipped if s was, and verifies. It wants answers of all nodes that it is
// connected to, at least k of them with a part, and adds every part it gets.
//
// Our protocols end with every member of the committee, exactly k parties, knowing (r, s, v), which is public to the
// caller anyway. So each member can compute its part alone, without a message to anybody. Member j of m sends
//
//	z_j = HKDF-SHA-256(s, "conclave/ecdsashare/1" || digest || R || public key || m || j) mod n   for j < m-1
//	s - (z_0 + ... + z_(m-2))                                                                     for j = m-1
//
// and nodes outside the committee send a share that says that it is none (Abstain). The order in which answers come
// does not matter, and every set of k parts that there can be adds up to s, because only k exist. A part is the same
// each time that it is asked for.
//
// Why this and not less: with m-1 zeros and one whole s ("the leader answers"), or s/m from everybody, a single answer
// would be the signature. Here the key of the masks is s itself, which nobody can compute who does not hold the
// signature already. So fewer than all m answers tell nothing about s to who reads them on the way, as with real shares,
// for one HKDF and without a secret that members would first have to agree on. What it does not give is protection
// against members: each of them knows the signature.
//
// The price of exactly k: a member that fails before it answers fails the request, as does a node that is not in the
// committee, since the SDK waits for all. Two attempts of one request that both succeed make two signatures, and parts
// of different ones do not add up: nodes must settle on one signature before they answer. Whoever combines can then
// tell that the parts are wrong, not whose; Combine compares the fields that can be compared.
//
// Shares are to be sent over TLS: all answers together are the signature.
package ecdsashare
