package execute_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

var binary string // the program that runs actions

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "conclave-action")
	if err == nil {
		binary = filepath.Join(dir, "conclave-action")
		var out []byte
		if out, err = exec.Command("go", "build", "-o", binary, "../../actions/cmd/conclave-action").CombinedOutput(); err != nil {
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
