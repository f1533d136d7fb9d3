// Package ceremony runs the machines of package tss between nodes.
//
// A ceremony is one run of one protocol by named parties. Its id is a hash of everything it is about (chain,
// contracts, epoch, attempt, request, committee); a message that carries another id does not reach the machine.
// Broadcasts are signed by the sender's peer key and echo-checked: every party tells every other what it received,
// and a round is delivered only when all parties received the same. Two different signed broadcasts for one slot are
// evidence that anyone can check.
//
// What is lost between two nodes is asked for and sent again; see resend.go.
//
// An id runs once in a process. Messages that arrive before this node has begun a ceremony are kept within bounds.
//
// Threat line: a party can stop a ceremony, by silence or by an abort; it cannot make honest parties deliver
// different broadcasts to their machines, exhaust memory, or speak for another party.
package ceremony
