// Package schedule makes the runs that schedules on chain are due: by time, and when an event comes that one waits for. It
// brings the fees of runs that nobody answered back into their budgets, and takes schedules off the list that are over.
//
// The Schedules contract decides whether a run is due, what it costs and that it happens once; nodes only call it. So each
// of these transactions is needed from one node: an order that all know says whose turn it is, two blocks each, and who comes
// late finds it done. A crash loses nothing, because what is due is read from the chain's state and from events on disk.
//
// Events are searched for in the blocks that the node has processed, each log tied to its block's hash. What was found is
// kept with the block up to which was searched, in one transaction, and is forgotten when a reorganisation takes that
// block away. A log that moved to another block is another occurrence.
//
// Threat line: whoever registers a schedule makes nodes send transactions. Answered runs pay for them; runs that stay
// unanswered are paid back, so a node makes them less and less often. A node may name an occurrence that never was: the
// others look for it among those they found, and do not run it. An emitter can flood a schedule: it then misses occurrences.
package schedule
