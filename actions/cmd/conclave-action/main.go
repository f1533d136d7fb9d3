// The runtime shall not look at the machine's control groups: the files would stay open.
//
//go:debug containermaxprocs=0
//go:debug updatemaxprocs=0

// Command conclave-action is the worker that a node starts for each run of an action. It is a binary of its own so that
// it starts within a millisecond or two and has nothing of the node in it. People have no use for it.
package main

import (
	"os"

	"github.com/conclave-network/conclave/actions/engine"
	"github.com/conclave-network/conclave/actions/worker/inside"
)

// The arguments are the node's: the libraries to load before there is an action.
func main() {
	os.Exit(inside.Main(os.Stdin, os.Stdout, os.Stderr, engine.Goja{Warm: os.Args[1:]}))
}
