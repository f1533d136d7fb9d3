package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/supervisor"
	"github.com/conclave-network/conclave/watcher/node"
	"github.com/ethereum/go-ethereum/crypto"
)

func (a *app) devnetCommand() *cobra.Command {
	c := supervisor.Config{Probe: probe}
	cmd := &cobra.Command{
		Use: "devnet", Short: "Run a whole network on this machine, for development", Args: exactly(),
		Long: `Run a chain, deploy the contracts, and run nodes as processes of their own until interrupted; beside them an IPFS node
without peers, for ciphertexts and actions. Nothing else is needed: no account, no other program, no network. The chain is in memory and begins anew each time; so do the nodes. A chain of
another program, named by --rpc, must have id 1337 or 31337, fund the usual development accounts, and make blocks by
itself (anvil --block-time 1).

With --json each line of standard output is an event: {"event": "step" | "note" | "phase" | "ready" | "exit" |
"stopped", "elapsed": seconds, ...}. The event "ready" describes the network, as DIR/devnet.json does.

A node that ends is reported and not started again: "conclave node run --data DIR/nodes/I" does that.`,
		Example: "  conclave devnet\n  conclave devnet --nodes 7 --dir /tmp/net",
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			c.RPC = a.rpc
			c.FixedPort, c.FixedBasePort = cmd.Flags().Changed("port"), cmd.Flags().Changed("base-port")
			if c.RPC != "" && c.FixedPort {
				return usage(cmd, "--port is for a chain of our own, --rpc names another")
			}
			if a.network != "" {
				return usage(cmd, "--network is written, not read, by this command: it is DIR/%s", supervisor.NetworkFile)
			}
			if err := absoluteChains(&c.Chains); err != nil {
				return err
			}
			if c.Binary, err = os.Executable(); err != nil {
				return fmt.Errorf("find this program: %w", err)
			}
			c.Emit = func(e supervisor.Event) { a.devnetEvent(cmd.Context(), e) }
			return supervisor.Run(cmd.Context(), c)
		},
	}
	f := cmd.Flags()
	f.IntVar(&c.Nodes, "nodes", supervisor.DefaultNodes, "`NUMBER` of nodes")
	f.StringVar(&c.Dir, "dir", devnetFolder, "`DIR` for everything that is written")
	f.IntVar(&c.Port, "port", supervisor.DefaultPort, "`PORT` of the chain; 0 takes any free one")
	f.IntVar(&c.IPFSPort, "ipfs-port", 0, "`PORT` of the IPFS node; 0 takes any free one")
	f.IntVar(&c.BasePort, "base-port", supervisor.DefaultBasePort, "first `PORT` of the nodes, which need two each")
	f.StringVar(&c.Chains, "chains", "", "`FILE` that says where other chains are, for every node (JSON, see docs/operations.md)")
	f.BoolVar(&c.Reset, "reset", false, "empty DIR even of files that an earlier devnet did not make")
	return cmd
}

// absoluteChains looks at the file of other chains before anything is started for it. The nodes check it again, with the id of
// the chain that they are on.
func absoluteChains(path *string) (err error) {
	if *path == "" {
		return nil
	}
	if err := node.CheckChains(*path, 0); err != nil {
		return err
	}
	*path, err = filepath.Abs(*path)
	return err
}

// probe asks a node how it is doing, for the supervisor.
func probe(ctx context.Context, url string) (h supervisor.Health, err error) {
	status, err := face.Status(ctx, url)
	if err != nil {
		return h, err
	}
	ready, err := face.Ready(ctx, url)
	return supervisor.Health{Ready: ready.Ready, Phase: status.Phase}, err
}

// readyEvent is the event "ready" with what the chain says of the keys.
type readyEvent struct {
	supervisor.Event
	RootKeys *rootKeys `json:"rootKeys"`
}

// devnetEvent prints an event.
func (a *app) devnetEvent(ctx context.Context, e supervisor.Event) {
	if e.Kind == supervisor.EventReady {
		keys, err := devnetKeys(ctx, e.Devnet)
		if err != nil {
			a.progress("root keys not read: %v", err)
		}
		if a.json {
			_ = a.printJSON(readyEvent{e, keys}) // nobody reads: the network runs all the same
		} else {
			a.banner(e, keys)
		}
		return
	}
	if a.json {
		_ = a.printJSON(e)
		return
	}
	line := e.Message
	switch e.Kind {
	case supervisor.EventPhase:
		line = fmt.Sprintf("node %d: %s", e.Node, e.Message)
	case supervisor.EventExit:
		line = fmt.Sprintf("node %d ended: %s", e.Node, e.Message)
	case supervisor.EventNote:
		line = "note: " + e.Message
	case supervisor.EventStopped:
		line = "stopped"
	}
	a.progress("%6.1fs  %s", e.Elapsed, line)
}

func devnetKeys(ctx context.Context, d *supervisor.Devnet) (*rootKeys, error) {
	s, err := connect(ctx, d.Network, d.RPC)
	if err != nil {
		return nil, err
	}
	defer s.close()
	return s.rootKeys(ctx, s.view())
}

// banner tells a person what runs and how to use it.
func (a *app) banner(e supervisor.Event, keys *rootKeys) {
	d := e.Devnet
	w := &table{tabwriter.NewWriter(a.stdout, 0, 8, 2, ' ', 0)}
	defer w.Flush()
	head := func(title string) { w.blank(); w.line(title) }

	fmt.Fprintf(w, "\nThe network is ready after %.1f s: %d nodes, %d needed.\n", e.Elapsed, len(d.Nodes), 2*len(d.Nodes)/3+1)
	head("Chain")
	w.row("  RPC", "%s", d.RPC)
	if d.WS != "" {
		w.row("  WebSocket", "%s", d.WS)
	}
	w.row("  chain id", "%d", d.Network.ChainID)
	w.row("  network file", "%s", d.NetworkFile)
	w.row("  IPFS", "%s (a node without peers, for ciphertexts and actions)", d.IPFS)

	head("Accounts: well-known development keys. Everybody has them: never use them on another network.")
	for i, account := range accounts.Development() {
		if i < len(d.Accounts) {
			w.line("  "+account.Address.Hex(), fmt.Sprintf("0x%x", crypto.FromECDSA(account.Key)))
		}
	}
	w.row("  key files", "%s", filepath.Join(d.Dir, "accounts", "N.key"))

	head("Contracts")
	for _, c := range d.Network.Contracts.List() {
		w.row("  "+c.Name, "%s", c.Address)
	}
	head("Nodes")
	for _, n := range d.Nodes {
		w.row(fmt.Sprintf("  %d  %s", n.Index, n.URL), "%s, process %d, log %s", n.Address, n.PID, n.Log)
	}
	if keys != nil {
		head("Root keys")
		w.row("  secp256k1", "%s", keys.Secp256k1)
		w.row("  ed25519", "%s", keys.Ed25519)
		w.row("  bls12381", "%s", keys.BLS12381)
	}
	a.examples(w, d)
}

// examples are the next commands, as they work from the current folder.
func (a *app) examples(w *table, d *supervisor.Devnet) {
	base := "conclave"
	if here, err := filepath.Abs(filepath.Join(devnetFolder, supervisor.NetworkFile)); err != nil || here != d.NetworkFile {
		base += " --network " + d.NetworkFile
	}
	owner, friend := d.Accounts[1], d.Accounts[2]
	w.blank()
	fmt.Fprintln(w, strings.Join([]string{
		"Try, in another terminal",
		fmt.Sprintf("  %s pkp mint --key-file %s", base, owner.KeyFile),
		fmt.Sprintf("  %s request sign --pkp ID --message hello --wait --key-file %s", base, owner.KeyFile),
		fmt.Sprintf("  %s pkp permit ID --address %s --key-file %s", base, friend.Address, owner.KeyFile),
		fmt.Sprintf("  echo secret > secret.txt && %s encrypt --owns-pkp ID --in secret.txt --ipfs %s --out ipfs://", base, d.IPFS),
		fmt.Sprintf("  %s decrypt --in ipfs://CID --ipfs %s --out - --key-file %s", base, d.IPFS, owner.KeyFile),
		fmt.Sprintf("  %s network status", base),
		"Interrupt (Ctrl-C) to stop everything.",
	}, "\n"))
}
