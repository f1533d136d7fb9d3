// Package auxdata makes, proves and verifies what GG18 signing needs of every node besides its key share: a Paillier
// key and ring-Pedersen parameters. They are made once for a node, proven once to each other node, and independent of
// keys and epochs.
//
// # Mathematics
//
// N = pq and NTilde = p~q~ are products of two safe primes of 1024 bits, each exactly 2048 bits long. h1 is a square
// modulo NTilde that generates the group of squares, of order p'q' with p~ = 2p'+1 and q~ = 2q'+1, and h2 = h1^alpha,
// h1 = h2^beta. A node's peers encrypt nothing to it: it encrypts its own nonce shares under N, and they compute on
// them. They commit to what they computed with, as h1^m h2^r mod NTilde, so that it can check ranges.
//
// If N had small factors, the others would not learn anything, but its owner would: answers computed modulo N leak
// the others' secrets when N is not what it should be (BitForge, CVE-2023-33241). If h1 and h2 generated different
// groups, or NTilde had parts of small order, the commitments would not hide what is in them. If the owner of the
// parameters did not know that they are sound, the proofs made under them would convince it of nothing; but those are
// its own. So every node proves about its own numbers:
//
//   - N and NTilde are products of exactly two primes = 3 modulo 4 and coprime to their order (Canetti, Gennaro,
//     Goldfeder, Makriyannis and Peled 2021, ePrint 2021/060, figure 16), 80 challenges each;
//   - h1 and h2 are powers of each other (Gennaro and Goldfeder, ePrint 2019/114, section 3.2), 128 challenges each way;
//   - both prime factors of N have at least about 256 bits (ePrint 2021/060, figure 28), to each verifier under that
//     verifier's own NTilde, h1, h2.
//
// The first two are the same for all and make up the Record, 214,605 bytes, which is published. The last is a
// PairProof of 3,649 bytes.
//
// # What is checked
//
// tss-lib v2.0.2 verifies these proofs with checks missing, and panics or does not return on values that no honest
// party sends. Everything here is therefore bounded and checked before it is called: exact lengths on decoding; both
// moduli exactly 2048 bits, odd, no prime, no square, no prime factor below 2^16, coprime to each other; h1 and h2
// different, units, with Jacobi symbol 1, and not 1 or -1 modulo a factor; every element of every proof a unit; every
// integer that becomes an exponent within what an honest prover can reach; and for the modulus proof the Jacobi
// symbol of w exactly -1, without which a modulus of any number of primes is "proven". Modulus proofs are verified by
// code of this package, since tss-lib's leaves goroutines behind when an equation fails. CheckDistinct compares all
// nodes.
//
// Use: Generate once and store Bytes encrypted; Prove once, store and publish the record, with its Hash signed by the
// node's identity; for each other node Verify its record, exchange PairProofs and verify; keep its Public.
//
// Warning: tss-lib and math/big take variable time, and Go does not erase memory. NTilde is shown to be a product of
// two Blum primes, not of two safe primes; 128-bit soundness of the logarithm proofs is argued for safe primes. The
// challenges of tss-lib's modulus proof are 256-bit numbers, not uniform modulo N. A node can always give its own
// secrets away.
package auxdata
