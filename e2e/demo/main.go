// Command demo shows what a network does, and fails if it does not: it starts a development network of its own in a
// temporary folder, uses it through the command line as a person would, breaks it, and stops it.
//
// Each check is printed as it ends, with the time it took. The last line is "demo: N passed, M failed"; the exit code
// is 0 only if M is 0. After a failure the folder stays and the ends of the nodes' logs are printed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

// Processes are tied to the thread that starts them: all are started by the main goroutine on the main thread.
func init() { runtime.LockOSThread() }

func main() {
	binary := flag.String("conclave", filepath.Join("bin", "conclave"), "the program to use")
	nodes := flag.Int("nodes", 4, "nodes of the network")
	keep := flag.Bool("keep", false, "keep the folder even if all is well")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	code, err := run(ctx, *binary, *nodes, *keep)
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
	}
	stop()
	os.Exit(code)
}

func run(ctx context.Context, binary string, nodes int, keep bool) (code int, err error) {
	if binary, err = filepath.Abs(binary); err != nil {
		return 1, err
	}
	if _, err := os.Stat(binary); err != nil {
		return 1, fmt.Errorf("the conclave program is missing: %w", err)
	}
	dir, err := os.MkdirTemp("", "conclave-demo-")
	if err != nil {
		return 1, err
	}
	d := &demo{dir: filepath.Join(dir, "devnet"), binary: binary, count: nodes}
	d.all(ctx)
	if d.failed > 0 {
		d.tails()
		fmt.Printf("everything is kept in %s\n", dir)
	} else if !keep {
		err = os.RemoveAll(dir)
	}
	fmt.Printf("demo: %d passed, %d failed\n", d.passed, d.failed)
	if d.failed > 0 || err != nil {
		return 1, err
	}
	return 0, nil
}

// errSkipped is the result of checks that need what an earlier one did not bring about.
var errSkipped = errors.New("not tried: it needs an earlier check that failed")

// check runs one check and prints its outcome. Checks with a missing prerequisite fail.
func (d *demo) check(ctx context.Context, name string, needs bool, f func(context.Context) (string, error)) bool {
	begin := time.Now()
	detail, err := "", errSkipped
	switch {
	case ctx.Err() != nil:
		err = errors.New("interrupted")
	case needs:
		limited, cancel := context.WithTimeout(ctx, checkWithin)
		detail, err = f(limited)
		cancel()
	}
	if err != nil {
		d.failed++
		fmt.Printf("FAIL  %s: %v (%.1f s)\n", name, err, time.Since(begin).Seconds())
		return false
	}
	d.passed++
	fmt.Printf("ok    %s: %s (%.1f s)\n", name, detail, time.Since(begin).Seconds())
	return true
}

// checkWithin bounds every check; the start of the network takes longest on a busy machine.
const checkWithin = 4 * time.Minute

// poll calls f until it is done, its error is final, or ctx ends. The error of ctx comes with what f said last.
func poll(ctx context.Context, f func() (done bool, state string, err error)) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		done, state, err := f()
		if done || err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("%w; at the end: %s", ctx.Err(), state)
		}
	}
}
