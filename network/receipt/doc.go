// Package receipt is the form of a receipt: what a network says it did for a request, signed by the nodes that it was done
// by, each with the key of its registered address. It makes parts, reads and writes receipts as JSON, and checks them.
//
// A receipt's body is the same for all who sign it. Each signer adds the block at whose state it decided, since nodes
// decide one by one. What is signed is typed data (EIP-712) that names chain and Staking contract: it says nothing
// anywhere else, and no caller chooses its bytes. contracts/src/lib/Receipts.sol checks the same.
//
// Threat line: receipts come from strangers. Everything is bounded before it is read. A signature counts once for each
// member of the epoch's set, and only if whoever asks the chain says that its signer is one: what a receipt says of
// itself is not believed. Fewer than k dishonest members cannot make one.
package receipt
