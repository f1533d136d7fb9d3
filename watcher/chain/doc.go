// Package chain is the node's window on the blockchain.
//
// It is for four things. Client calls a JSON-RPC server with a deadline on every call and dials anew after trouble.
// Follower walks the chain block by block, stores decoded events with its cursor in one transaction, takes them back
// when the chain reorganises, and only then wakes the rest of the node. Views reads contract state at one pinned
// block. TxManager sends the node's transactions: stored before they are sent, bumped, resent, watched until deep.
//
// It never decides whether anything may be signed, and an event is never more than a wake-up: whoever is woken reads
// the state and does what is left to do.
//
// Threats: anybody can have our contracts emit events with arguments of his choice; decoding bounds their size, skips
// what is malformed and never panics. The JSON-RPC server is trusted for what the chain says: a lying server can make
// its own node sign what the chain forbids, which is why a quorum of nodes must not share one. A server that is slow,
// frozen, restarted, behind, reorganising, or on the wrong chain costs time only.
package chain
