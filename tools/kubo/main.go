// Command kubo is Kubo, the IPFS node that most of the network runs, at the version of go.mod: the reference peer of
// the tests. It is a module of its own, so that nothing of it gets into the versions that a node is built from.
package main

import (
	"os"

	"github.com/ipfs/kubo/cmd/ipfs/kubo"
)

func main() { os.Exit(kubo.Start(kubo.BuildDefaultEnv)) }
