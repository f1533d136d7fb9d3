// Package store keeps what a node must not forget, in one SQLite file that belongs to one node of one network.
//
// It is for: the cursor of the chain follower (the newest processed blocks) with the contract events of those blocks;
// the node's own work on requests, which survives reorganisations; key shares, staged and live; auxiliary data,
// attestation evidence; outgoing transactions.
//
// Every method is one transaction on disk before it returns (WAL, synchronous=FULL) and idempotent: repeating a call
// after a crash changes nothing, and a call that contradicts what is stored is refused with ErrConflict. What may be
// used once is stored before its first byte leaves the node: a signature before its transaction, an attempt before
// its first message, a transaction's bytes before its broadcast.
//
// It never decides anything, never talks to the network, and never sees how a secret is protected: a Sealer encrypts
// shares and auxiliary data, bound to network, epoch, attempt and curve.
//
// Threats: somebody who reads the file learns requests, votes and transactions, all public, but no secret. Somebody
// who writes the file can make the node forget or repeat public work, and cannot make it use a share of another
// epoch, curve or network, or one of his own making. Putting back an old copy of the whole file is not detected.
package store
