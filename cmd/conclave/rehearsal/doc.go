// Package rehearsal runs an action on its author's machine, in the worker that nodes use and under the same limits, and
// compares what comes of it with what a test file expects.
//
// Nothing leaves the machine: what the action fetches and reads from chains is answered from recordings in the project,
// and what is not recorded is refused. Only a Recorder asks the real world, once, and writes down what it says. Keys are
// made of their names and known to everybody: what they sign is for tests alone.
//
// It is one node that agrees with itself: broadcastAndCollect collects one value, runOnce runs here.
//
// Threat line: action and test files are the author's own. The action still runs in a worker that can open nothing.
package rehearsal
