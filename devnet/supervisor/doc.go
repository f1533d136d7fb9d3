// Package supervisor runs a whole development network: a chain, the contracts, and nodes as processes of their own.
//
// Start order: folder, ports, chain, contracts, node keys, funds, registration, nodes; then it watches until each node
// is ready, and afterwards until it is told to stop. Nodes run in separate processes so that one can be killed as a
// machine would fail. A node that ends is reported and not started again. When Run returns, or when the supervisor's
// process is killed, no process that it started is left.
//
// It decides nothing about keys: it uses the same commands that people use.
//
// Threat line: everything here is for development. The accounts' keys are known to everybody, the attestation authority
// is make-believe, and all nodes are on one machine. It refuses chains other than 1337 and 31337, and a folder that
// holds files that are not its own.
package supervisor
