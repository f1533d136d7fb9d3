// Package node builds a node from its configuration and runs it: the one place where the parts meet. Nothing else
// imports the parts together, and no part starts another.
//
// Start order: network file, keys, chain, store, peers, IPFS, ceremonies, workflow, HTTP. Each is checked before the next is
// opened, so that a bad key file or a wrong chain is said before a port is taken. Stop order is the reverse.
package node
