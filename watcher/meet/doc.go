// Package meet lets nodes that run the same thing show each other what came out. Each node has a table per run, on which it
// lays values under names of slots; the others ask for them, and wait until they are there. Values are signed by the node
// whose they are, so they can be passed on.
//
// Nothing is pushed: a node holds what it laid down itself and what it asked for, so memory is bounded by its own runs.
// A table stays for a while after its run, for those who come later.
//
// Threat line: a registered peer may give any value, different ones to different nodes, or none; it can ask for whatever is
// shown to it. So a value is the word of one node: who needs more asks k of them. A value is bound to run, slot and node by
// its signature, and is bounded before it is read. Each peer has a number of waiting questions, nobody else's.
package meet
