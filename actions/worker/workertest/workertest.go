// Package workertest builds the program that runs actions, for the tests of packages that start it.
package workertest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Main runs a package's tests with the program built at *path, and ends the process: for TestMain.
func Main(m *testing.M, path *string) {
	dir, err := os.MkdirTemp("", "conclave-action")
	if err == nil {
		*path = filepath.Join(dir, "conclave-action")
		var out []byte
		if out, err = exec.Command("go", "build", "-o", *path, "github.com/conclave-network/conclave/actions/cmd/conclave-action").CombinedOutput(); err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build the worker:", err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}
