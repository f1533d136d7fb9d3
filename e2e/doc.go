// Package e2e tests a whole network with its real parts, each as a process of its own: anvil as the chain, the
// contracts as package deploy puts them there, and four nodes (three of them needed) that run the built conclave
// binary. A test asks for signatures on chain, as a user would, and checks the answers both with go-ethereum's
// Ecrecover and with the Coordinator. In between it does what goes wrong in real life:
//
//	answer_test.go   owner and permitted address are answered, a stranger is refused; requests at once; a burst
//	reorg_test.go    blocks are replaced before and after the answer; a request disappears for good
//	rpc_test.go      the chain's server is stopped, or hangs, and comes back
//	crash_test.go    nodes are killed with a request open: one, too many, all
//	revoke_test.go   a permission is revoked in the block of the request; the refund after the expiry
//	secret_test.go   no key, share or other secret is in any log, database, command line or environment
//	start_test.go    wrong configurations, wrong chains, taken ports: said clearly, and nothing is damaged
//	disk_test.go     a node's disk is full for a while
//	sdk_test.go      the published SDK against the contracts and the nodes
//	conditions_test.go, foreign_test.go
//	                 the published SDK under every kind of condition, on other chains too
//	actions_test.go  the published SDK runs actions: alone, with keys, with secrets, with a dead node
//	refusals_test.go bad proofs and bad conditions over HTTP: codes, hints, no share
//
// Every test leaves the network as it found it, so all share one, whose genesis takes most of the time; a network on
// which a test failed is thrown away and the next test gets a new one.
//
//	npm ci                                        # anvil
//	go test -race ./e2e                           # everything
//	go test ./e2e -run TestReorgAfterAnswer -v    # one test, with its measured times
//
// Of a failed test the ends of all logs are printed. All files of a network (node1/node.log, chain.log, data folders,
// the network file) lie in a temporary folder that is removed after a run without failures; -keep keeps it always,
// and it is printed wherever it stays.
//
// Needed besides anvil: Linux, and for the test with the full disk either root or user namespaces (unshare, nsenter).
package e2e
