package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/conclave-network/conclave/devnet/ipfs"
)

// setupWorld gives a script an IPFS node and a server on the web, which counts how often it is asked.
func (n *testnet) setupWorld(e *testscript.Env) error {
	node, err := ipfs.Start(filepath.Join(e.Getenv("WORK"), ".ipfs"), "127.0.0.1:0")
	if err != nil {
		return err
	}
	e.Setenv("IPFS", node.URL())
	asked := 0
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Set-Cookie", "secret=1")
		fmt.Fprintf(w, `{"path":%q,"asked":%d}`, r.URL.Path, asked)
	}))
	e.Setenv("WEB", web.URL)
	e.Defer(func() {
		web.Close()
		if err := node.Close(); err != nil && !errors.Is(err, http.ErrServerClosed) {
			n.t.Errorf("close IPFS node: %v", err)
		}
	})
	return nil
}

func get(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: get URL FILE")
	}
	res, err := http.Get(args[0])
	ts.Check(err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	ts.Check(err)
	if res.StatusCode != http.StatusOK {
		ts.Fatalf("the server answers %s", res.Status)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), body, 0o644))
}
