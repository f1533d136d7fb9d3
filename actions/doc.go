// Package actions says what a Lit Action is asked with, what it may reach, what bounds it, and how its run ends.
//
// The parts: engine runs JavaScript; worker puts an engine in a process of its own and enforces limits from outside;
// api is what a worker may ask of the node, checked and counted; fetch reaches the public internet and nothing else.
// docs/actions.md has the whole picture.
//
// Threat line: an action is code of a stranger, its params are a stranger's data, and whatever a worker sends is taken
// to be written by that code. Nothing of it runs in the node's process. It reaches keys, chain and network only through
// Host, within the limits of one run. This package and those below it import nothing of the node.
package actions
