package e2e

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

var keep = flag.Bool("keep", false, "keep the files of all networks")

// What TestMain made for all tests.
var (
	folder string // of everything that is written
	binary string // the conclave program
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	var err error
	if folder, err = os.MkdirTemp("", "conclave-e2e-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	binary = filepath.Join(folder, "conclave-under-test")
	for path, program := range map[string]string{binary: "../cmd/conclave", filepath.Join(folder, "conclave-action"): "../actions/cmd/conclave-action"} {
		if out, err := exec.Command("go", "build", "-o", path, program).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "build %s: %v\n%s", program, err, out)
			return 1
		}
	}
	code := m.Run()
	if current != nil {
		current.close()
	}
	if code != 0 || *keep {
		fmt.Fprintln(os.Stderr, "files of the networks:", folder)
		return code
	}
	if err := os.RemoveAll(folder); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// The network that tests share, and whether one could not be made: then no other test tries again.
var (
	current  *testnet
	hopeless bool
)

// shared gives a test the network that all use one after another, with all nodes ready and blocks coming.
func shared(t *testing.T) *testnet {
	t.Helper()
	if hopeless {
		t.Fatal("no network: see the first failed test")
	}
	if current == nil {
		hopeless = true
		dir, err := os.MkdirTemp(folder, t.Name()+"-")
		if err != nil {
			t.Fatal(err)
		}
		n := &testnet{dir: dir}
		t.Cleanup(func() {
			if current != n { // not finished
				n.dump(t)
				n.close()
			}
		})
		n.genesis(t)
		current, hopeless = n, false
	}
	n := current
	n.bind(t)
	n.allReady()
	t.Cleanup(func() {
		if t.Failed() {
			n.dump(t)
			n.close()
			current = nil
		}
	})
	return n
}
