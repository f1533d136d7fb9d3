// Package sign answers requests for signatures that stand on chain: it decides, gathers a committee, runs the signing
// protocol, and brings the answer back to the chain.
//
// For attempt a of a request (attempts are counted in blocks, a clock that all nodes share) a hash orders the epoch's
// nodes. The first is the leader. Every node that has decided for itself to sign tells the leader that it is ready;
// as soon as k are, the leader names those k as the committee and they sign. So a dead node is never in a committee,
// and a dead leader costs one attempt. The leader decides nothing else: each member has its own copy of the request
// from the chain and its own decision.
//
// Every member passes the signature on to all nodes, who verify it before they believe it. All nodes then bring it to
// the chain, one after another in an order of their own, until it is there.
//
// Threat line: a leader may stay silent, name a committee that cannot work, or tell different nodes different
// committees; each costs an attempt. Members may do so too. Nothing that a peer sends makes a node sign another
// digest, for another key, or without its own decision.
package sign
