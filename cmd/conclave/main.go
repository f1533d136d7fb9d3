// Command conclave runs a node, a development network, and the things that people do with keys.
//
// Every command prints text for people, or with --json one JSON value on standard output. Errors go to standard error
// as "error:" and "hint:" lines. Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 refused by policy. Nothing secret is ever
// an argument: keys come from files that only their owner may read.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(run()) }

// run runs the command in os.Args and returns the exit code. The first interrupt ends the command's context; a second
// one ends the process.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	context.AfterFunc(ctx, stop)
	a := &app{stdout: os.Stdout, stderr: os.Stderr}
	return a.run(ctx, os.Args[1:])
}
