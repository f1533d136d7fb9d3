// Package receipt keeps the receipts of what this node did: it signs its part of each, gathers those of the nodes that did
// the same, and hands them out. The form is that of package network/receipt.
//
// All of it is beside the requests: who reports an operation goes on at once, and nothing here fails a request. The node's
// part for a signature is stored in one transaction with the signature; other parts when there is time. Parts travel on
// Topic as soon as they are made. A node that lacks some says so now and then for a while, and is sent them again.
//
// Only members of the epoch's set are heard, each for itself: a part must be signed by the key of the node that sends it,
// on just what this node says of the request. What comes before this node has made up its own mind waits in a bounded
// place. Refusals leave no receipt.
//
// Threat line: a registered peer may send false parts, too many, or none. False ones cost a signature check and are
// dropped, within a rate of that peer's own; none leaves a receipt that may lack signatures, where every honest node that
// decided to allow the request still signs. Up to n-k liars cannot complete a receipt of what did not happen: k members
// must say the same, so at least one of the honest does. A receipt tells nobody anything without the request's id.
package receipt
