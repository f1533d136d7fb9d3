package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/wallet"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// maxInput bounds files that a person gives, other than what is encrypted.
const maxInput = 1 << 20

// asker are the flags of commands that ask nodes on behalf of an account.
type asker struct {
	keyFile  string
	sessions string
	protocol string
	timeout  time.Duration
}

// flags adds the flags to a command that asks nodes.
func (k *asker) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&k.keyFile, "key-file", "", "`FILE` with the private key of the account that asks; mode 0600")
	f.StringVar(&k.sessions, "session", "", "`FILE` with session signatures instead, as conclave session prints them")
	k.reach(cmd)
}

// reach adds the flags that say how nodes are reached.
func (k *asker) reach(cmd *cobra.Command) {
	cmd.Flags().StringVar(&k.protocol, "protocol", "", "`SCHEME` by which nodes are reached: http or https (default: https at port 443, else http)")
	cmd.Flags().DurationVar(&k.timeout, "timeout", cmp.Or(k.timeout, client.DefaultTimeout), "`TIME` that all nodes together may take")
}

// check refuses what is wrong with the flags before anything is opened.
func (k *asker) check(cmd *cobra.Command) error {
	switch {
	case k.keyFile == "" && k.sessions == "":
		return usage(cmd, "--key-file is missing")
	case k.keyFile != "" && k.sessions != "":
		return usage(cmd, "give either --key-file or --session")
	}
	return k.checkReach(cmd)
}

func (k *asker) checkReach(cmd *cobra.Command) error {
	switch {
	case k.protocol != "" && k.protocol != "http" && k.protocol != "https":
		return usage(cmd, "--protocol is %q; it is http or https", k.protocol)
	case k.timeout <= 0:
		return usage(cmd, "--timeout is %v", k.timeout)
	}
	return nil
}

// client opens the network for a command. No node is asked yet.
func (s *session) client(ctx context.Context, k asker) (*client.Client, error) {
	c, err := client.Open(ctx, client.Options{Network: s.net, Chain: s.eth, Scheme: k.protocol, Timeout: k.timeout})
	if errors.Is(err, client.ErrChain) {
		return nil, hint(err, "wait until conclave network status says Active, epoch 1 or later")
	}
	return c, err
}

// proof makes a session of the account that may do only what is granted, or reads one.
func (k *asker) proof(ctx context.Context, c *client.Client, grants ...wire.Request) (client.Proof, error) {
	if k.sessions != "" {
		raw, err := readInput(k.sessions, maxInput)
		if err != nil {
			return nil, err
		}
		sigs, err := client.ParseSessionSigs(raw)
		if err != nil {
			return nil, hint(err, "make them with conclave session")
		}
		return sigs, nil
	}
	key, err := wallet.ReadKey(k.keyFile)
	if err != nil {
		return nil, err
	}
	return c.NewSession(ctx, client.NewWallet(key.ECDSA()), client.SessionOptions{Grants: grants})
}

// readInput reads a file, or standard input for "-", of at most so many bytes.
func readInput(path string, most int64) ([]byte, error) {
	f := os.Stdin
	if path != "-" {
		var err error
		if f, err = os.Open(path); err != nil {
			return nil, fmt.Errorf("read %s: %w", path, errors.Unwrap(err))
		}
		defer f.Close()
	}
	raw, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("read %s: more than %d bytes", path, most)
	}
	return raw, nil
}

// fault is what one node did not do.
type fault struct {
	Node    string `json:"node"` // URL
	Problem string `json:"problem"`
}

// faults are those of nodes that did not help, for a result.
func faults(errs []*client.NodeError) []fault {
	out := make([]fault, len(errs))
	for i, e := range errs {
		out[i] = fault{e.Node.URL, e.Problem()}
	}
	return out
}

// textFaults writes them for people.
func textFaults(t *table, all []fault) {
	for _, f := range all {
		t.row("no help from", "%s: %s", f.Node, f.Problem)
	}
}
