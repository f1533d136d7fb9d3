package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/node"
)

func (a *app) nodeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "node", Short: "Run a node of a network", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A node is made with "node init", registered on chain with "node join", and run with "node run". Everything it needs
lies in its data folder, except for the unlock key that opens its keys: keep that where a thief of the disk does not
find it.`,
	}
	cmd.AddCommand(a.nodeInit(), a.nodeJoin(), a.nodeLeave(), a.nodeRun())
	return cmd
}

// initResult is a fresh node's public part.
type initResult struct {
	Node          common.Address `json:"node"`
	PeerKey       common.Hash    `json:"peerKey"`       // ed25519
	EncryptionKey common.Hash    `json:"encryptionKey"` // X25519
	Config        string         `json:"config"`
	Unlock        string         `json:"unlock"`
}

func (r initResult) text(t *table) {
	t.row("node address", "%s", r.Node)
	t.row("peer key", "%s", r.PeerKey)
	t.row("encryption key", "%s", r.EncryptionKey)
	t.row("configuration", "%s", r.Config)
	t.row("unlock key", "%s (keep it apart from the data folder)", r.Unlock)
}

func (a *app) nodeInit() *cobra.Command {
	c := config.Config{Confirmations: 2, LogLevel: "info", LogFormat: "text"}
	var listen string
	cmd := &cobra.Command{
		Use: "init", Short: "Make a node's keys and its configuration", Args: exactly(),
		Long: `Make a node's keys, encrypted to the unlock key, and its configuration DIR/node.yaml. An unlock key that does not
exist is made. Nothing that exists is replaced.`,
		Example: "  conclave node init --data node1 --unlock /mnt/secret/node1 --http-port 7470 --p2p-port 7471",
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			for _, f := range []struct {
				name string
				set  bool
			}{{"data", c.Data != ""}, {"unlock", c.Unlock != ""}, {"http-port", c.HTTPPort != 0}, {"p2p-port", c.P2PPort != 0}} {
				if !f.set {
					return usage(cmd, "--%s is missing", f.name)
				}
			}
			if c.HTTPPort == c.P2PPort {
				return usage(cmd, "--http-port and --p2p-port are both %d", c.HTTPPort)
			}
			if c.Listen, err = netip.ParseAddr(listen); err != nil {
				return usage(cmd, "--listen: %q is no IP address", listen)
			}
			if b := c.Backup; b.On() && (b.Party == "" || b.Blinder == "" || b.Dir == "") {
				return usage(cmd, "--backup-party, --backup-blinder and --backup-dir go together")
			}
			c.Network, c.RPC = a.networkFile(), a.rpc
			return a.initNode(c)
		},
	}
	f := cmd.Flags()
	f.StringVar(&c.Data, "data", "", "data folder `DIR` of the node")
	f.StringVar(&c.Unlock, "unlock", "", "`FILE` of the unlock key")
	f.StringVar(&listen, "listen", "0.0.0.0", "`IP` address to listen on")
	f.Uint16Var(&c.HTTPPort, "http-port", 0, "TCP `PORT` of the HTTP face")
	f.Uint16Var(&c.P2PPort, "p2p-port", 0, "TCP `PORT` for other nodes")
	f.Uint64Var(&c.Confirmations, "confirmations", c.Confirmations, "`BLOCKS` that must lie on top of one before it counts")
	f.StringVar(&c.Chains, "chains", "", "`FILE` that says where other chains are (JSON, see docs/operations.md)")
	f.StringArrayVar(&c.IPFS.Gateways, "ipfs-gateway", nil, "`URL` of a trustless gateway that the code of actions comes from (repeatable)")
	f.StringArrayVar(&c.IPFS.Peers, "ipfs-peer", nil, "`MULTIADDR` of a peer that the code of actions comes from (repeatable)")
	f.StringVar(&c.Backup.Party, "backup-party", "", "`FILE` that describes the recovery party of backups (see conclave backup)")
	f.StringVar(&c.Backup.Blinder, "backup-blinder", "", "`FILE` of the blinder of backups")
	f.StringVar(&c.Backup.Dir, "backup-dir", "", "`FOLDER` to which the node writes a backup of its shares each epoch")
	f.StringVar(&c.DevnetSigner, "devnet-signer", "", "development networks only: `FILE` of the make-believe attestation key")
	f.StringVar(&c.LogLevel, "log-level", c.LogLevel, "debug, info, warn or error")
	f.StringVar(&c.LogFormat, "log-format", c.LogFormat, "text or json")
	return cmd
}

// initNode makes the keys first: a configuration without keys would look like a node.
func (a *app) initNode(c config.Config) error {
	n, err := a.loadNetwork()
	if err != nil {
		return err
	}
	if err := node.CheckChains(c.Chains, n.ChainID); err != nil {
		return err
	}
	if err := node.CheckIPFS(c.IPFS); err != nil {
		return err
	}
	if err := checkBackup(c.Backup); err != nil {
		return err
	}
	for _, p := range []*string{&c.Data, &c.Unlock, &c.Network, &c.DevnetSigner, &c.Chains, &c.Backup.Party, &c.Backup.Blinder, &c.Backup.Dir} {
		if *p == "" {
			continue
		}
		abs, err := filepath.Abs(*p)
		if err != nil {
			return fmt.Errorf("find %s: %w", *p, err)
		}
		*p = abs
	}
	path := filepath.Join(c.Data, config.File)
	if _, err := os.Lstat(path); err == nil {
		return hint(fmt.Errorf("there is a node in %s already", c.Data), "give another --data folder; nothing was changed")
	}
	id, err := identity.Create(c.Data, c.Unlock)
	if errors.Is(err, identity.ErrExists) { // an earlier init got no further than this
		id, err = identity.Load(c.Data, c.Unlock)
	}
	if err != nil {
		return err
	}
	if err := c.Save(path); err != nil {
		return err
	}
	return a.print(initResult{id.Address(), id.PeerKey(), id.EncryptionKey(), path, c.Unlock})
}

// loadNode reads a node's configuration.
func loadNode(cmd *cobra.Command, data string) (*config.Config, error) {
	if data == "" {
		return nil, usage(cmd, "--data is missing")
	}
	return config.Load(filepath.Join(data, config.File))
}

func (a *app) nodeRun() *cobra.Command {
	var data string
	cmd := &cobra.Command{
		Use: "run", Short: "Run a node until it is interrupted", Args: exactly(),
		Long: `Run the node whose data folder is DIR. Its log goes to standard error, in the form that its configuration says, or as
JSON with --json. An interrupt stops it.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			if a.rpc != "" {
				c.RPC = a.rpc
			}
			if a.json {
				c.LogFormat = "json"
			}
			return runNode(cmd.Context(), c, a.stderr)
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "data folder `DIR` of the node")
	return cmd
}

func runNode(ctx context.Context, c *config.Config, w io.Writer) error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.LogLevel)); err != nil {
		return fmt.Errorf("log level: %w", err)
	}
	opts := &slog.HandlerOptions{Level: level}
	var handler slog.Handler = slog.NewTextHandler(w, opts)
	if c.LogFormat == "json" {
		handler = slog.NewJSONHandler(w, opts)
	}
	log := slog.New(handler)
	slog.SetDefault(log) // for what libraries log
	return node.Run(ctx, c, version().Version, log)
}

// openNode opens the network of a node: its own file and endpoint, unless flags say otherwise.
func (a *app) openNode(ctx context.Context, c *config.Config) (*session, error) {
	path := c.Network
	if a.network != "" {
		path = a.network
	}
	n, err := network.Load(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, hint(fmt.Errorf("network file %s does not exist", path), "see network in %s", filepath.Join(c.Data, config.File))
	}
	if err != nil {
		return nil, err
	}
	return connect(ctx, n, cmp.Or(a.rpc, c.RPC, n.RPCURL))
}
