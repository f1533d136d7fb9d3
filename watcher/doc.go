// Package watcher is a Conclave node's workflow: what happens to one request from the moment the chain shows it until
// the chain holds the answer.
//
//	receive -> authenticate -> authorise -> threshold -> respond -> record
//
// interfaces.go names the steps, wire.go puts them in that order, workflow.go keeps one goroutine for each open
// request. The steps live in packages of their own and never call each other; package node builds and starts them.
//
// Threat line: whoever can make the chain show a request can make a node work, and pays for it. Nobody can make it
// sign what its own reading of the chain does not allow.
package watcher
