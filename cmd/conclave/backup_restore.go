package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	core "github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/watcher/backup"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/node"
	"github.com/conclave-network/conclave/watcher/store"
)

// backupResult says what a backup is of.
type backupResult struct {
	File      string          `json:"file"`
	Backup    common.Hash     `json:"backup"`
	ChainID   uint64          `json:"chainId"`
	Staking   common.Address  `json:"staking"`
	Epoch     uint64          `json:"epoch"`
	Position  int             `json:"position"` // of the node in the epoch's set
	Node      *common.Address `json:"node,omitempty"`
	N         int             `json:"n"`
	K         int             `json:"k"`
	Sharing   common.Hash     `json:"sharing"`
	Party     common.Hash     `json:"party"`
	Threshold int             `json:"threshold"`
	Members   int             `json:"members"`
	Blinder   bool            `json:"blinderFits"` // false if none was given
}

func describe(path string, b *core.Backup) backupResult {
	return backupResult{
		File: path, Backup: b.ID(), ChainID: b.ChainID, Staking: b.Staking, Epoch: b.Epoch, Position: b.Index,
		N: b.Publics.BLS.N, K: b.Publics.BLS.K, Sharing: b.Publics.Hash(),
		Party: b.Party.Hash(), Threshold: b.Party.Threshold, Members: b.Party.Size(),
	}
}

func (r backupResult) text(t *table) {
	t.row("backup", "%s", r.File)
	t.row("network", "chain %d, staking contract %s", r.ChainID, r.Staking)
	t.row("epoch", "%d, shared %d of %d", r.Epoch, r.K, r.N)
	if r.Node != nil {
		t.row("node", "%s, position %d", r.Node, r.Position)
	} else {
		t.row("position", "%d", r.Position)
	}
	t.row("sharing", "%s", r.Sharing)
	t.row("party", "%s, any %d of %d members", r.Party, r.Threshold, r.Members)
	if r.Blinder {
		t.row("blinder", "fits")
	}
}

// trusted are the flags that say what a backup is compared with.
type trusted struct{ sharing, party string }

func (f *trusted) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.sharing, "sharing", "", "`HASH` of the epoch's sharing, known from elsewhere (default: the chain is asked)")
	cmd.Flags().StringVar(&f.party, "party", "", "`FILE` of the recovery party that it must be for")
}

// check compares a verified backup with what is trusted. connect opens the network.
func (f *trusted) check(cmd *cobra.Command, b *core.Backup, connect func(context.Context) (*session, error)) (r backupResult, err error) {
	r = describe(cmd.Flags().Arg(0), b)
	if f.party != "" {
		p, err := backup.ReadParty(f.party)
		if err != nil {
			return r, err
		}
		if p.Hash() != b.Party.Hash() {
			return r, hint(fmt.Errorf("the backup is for another recovery party, %s", r.Party), "its members cannot be those of %s: do not rely on it", f.party)
		}
	}
	if f.sharing != "" {
		want, err := parseHash(f.sharing)
		if err != nil {
			return r, usage(cmd, "--sharing: %w", err)
		}
		if want != r.Sharing {
			return r, backupHint(fmt.Errorf("%w or --sharing: it is of %s", backup.ErrSharing, r.Sharing))
		}
		return r, nil
	}
	s, err := connect(cmd.Context())
	if err != nil {
		return r, err
	}
	defer s.close()
	if err := backup.CheckNetwork(b, s.net.ChainID, s.net.Contracts.Staking); err != nil {
		return r, backupHint(err)
	}
	address, err := backup.CheckSharing(cmd.Context(), s.view(), b)
	if err != nil {
		return r, backupHint(err)
	}
	r.Node = &address
	return r, nil
}

func readBackup(path string) (*core.Backup, error) {
	b, err := backup.Read(path)
	return b, backupHint(err)
}

func (a *app) backupVerify() *cobra.Command {
	var trust trusted
	var blinder string
	cmd := &cobra.Command{
		Use: "verify FILE", Short: "Verify a backup without decrypting it", Args: exactly("FILE"),
		Long: `Verify that the members of the recovery party can give back exactly the shares of the node and epoch that the backup names.
No secret is needed. The sharing is compared with the one on chain, or with --sharing, without a connection. With --blinder
it is seen, too, whether the operator's blinder fits.`,
		Example: "  conclave backup verify backups/epoch-7-0x....backup --party party.json --blinder /mnt/secret/blinder",
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := readBackup(args[0])
			if err != nil {
				return err
			}
			r, err := trust.check(cmd, b, a.open)
			if err != nil {
				return err
			}
			if blinder != "" {
				secret, err := backup.ReadBlinder(blinder)
				if err != nil {
					return backupHint(err)
				}
				defer secret.Wipe()
				if err := b.CheckBlinder(secret); err != nil {
					return backupHint(err)
				}
				r.Blinder = true
			}
			return a.print(r)
		},
	}
	trust.flags(cmd)
	cmd.Flags().StringVar(&blinder, "blinder", "", "`FILE` of the operator's blinder, to see that it fits")
	return cmd
}

// recipientResult is to whom pieces for a node are encrypted.
type recipientResult struct {
	Node      common.Address `json:"node"`
	Recipient string         `json:"recipient"`
}

func (r recipientResult) text(t *table) {
	t.row("node", "%s", r.Node)
	t.row("age recipient", "%s", r.Recipient)
}

func (a *app) backupRecipient() *cobra.Command {
	var data string
	cmd := &cobra.Command{
		Use: "recipient", Short: "Show the age recipient to which pieces for a node are encrypted", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			id, err := identity.Load(c.Data, c.Unlock)
			if err != nil {
				return backupHint(err)
			}
			return a.print(recipientResult{id.Address(), id.Seal().Recipient().String()})
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "data folder `DIR` of the node")
	return cmd
}

// pieceResult says what was made for whom.
type pieceResult struct {
	backupResult
	Member    int    `json:"member"` // counted from 1
	Recipient string `json:"recipient"`
	Piece     string `json:"piece"`
}

func (r pieceResult) text(t *table) {
	r.backupResult.text(t)
	t.row("piece", "%s, of member %d", r.Piece, r.Member)
	t.row("for", "%s", r.Recipient)
}

func (a *app) backupPiece() *cobra.Command {
	var trust trusted
	var key, to, out string
	cmd := &cobra.Command{
		Use: "piece FILE", Short: "As a member of the recovery party, give a node its piece of a backup", Args: exactly("FILE"),
		Long: `Decrypt the piece that a backup holds for the member whose age identity is in --identity, and encrypt it to the node that
restores: its age recipient ("conclave backup recipient"), or its address, whose registered key the chain names. Be sure, in
another way than by mail, that it is that node's operator who asks: pieces of enough members and the blinder are the share.
With --sharing and an age recipient no connection is needed.`,
		Example: "  conclave backup piece epoch-7-0x....backup --identity member.key --to 0x... --out piece1.age",
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, f := range []struct{ name, value string }{{"identity", key}, {"to", to}, {"out", out}} {
				if f.value == "" {
					return usage(cmd, "--%s is missing", f.name)
				}
			}
			b, err := readBackup(args[0])
			if err != nil {
				return err
			}
			r := pieceResult{Piece: out}
			if r.backupResult, err = trust.check(cmd, b, a.open); err != nil {
				return err
			}
			id, err := backup.ReadIdentity(key)
			if err != nil {
				return backupHint(err)
			}
			recipient, err := a.recipient(cmd, to)
			if err != nil {
				return err
			}
			p, err := b.Piece(id)
			if err != nil {
				return backupHint(err)
			}
			defer p.Wipe()
			sealed, err := backup.SealPiece(p, recipient)
			if err != nil {
				return err
			}
			if err := identity.WriteNew(out, sealed); err != nil {
				return err
			}
			r.Member, r.Recipient = p.Member+1, recipient.String()
			return a.print(r)
		},
	}
	trust.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&key, "identity", "", "`FILE` of the member's age identity, as age-keygen writes it; mode 0600")
	f.StringVar(&to, "to", "", "age `RECIPIENT` of the node that restores, or its node address")
	f.StringVar(&out, "out", "", "`FILE` to write the encrypted piece to")
	return cmd
}

// recipient reads --to: an age recipient, or a node that has joined.
func (a *app) recipient(cmd *cobra.Command, to string) (*age.X25519Recipient, error) {
	if strings.HasPrefix(to, "age1") {
		r, err := age.ParseX25519Recipient(to)
		if err != nil {
			return nil, usage(cmd, "--to: not an age X25519 recipient")
		}
		return r, nil
	}
	address, err := parseAddress(to)
	if err != nil {
		return nil, usage(cmd, "--to: neither an age recipient nor a node address: %w", err)
	}
	s, err := a.open(cmd.Context())
	if err != nil {
		return nil, err
	}
	defer s.close()
	nodes, err := s.view().JoinedNodes(cmd.Context())
	if err != nil {
		return nil, fmt.Errorf("read joined nodes: %w", err)
	}
	for _, n := range nodes {
		if n.Address != address {
			continue
		}
		text, err := core.FormatRecipient(n.EncryptionKey)
		if err != nil {
			return nil, fmt.Errorf("encryption key of %s: %w", address, err)
		}
		return age.ParseX25519Recipient(text)
	}
	return nil, hint(fmt.Errorf("node %s has not joined the network", address), "conclave node join first, or give its age recipient")
}

// restoreResult says what a node now holds.
type restoreResult struct {
	backupResult
	Into common.Address `json:"into"`
}

func (r restoreResult) text(t *table) {
	r.backupResult.text(t)
	t.row("recovered by", "%s", r.Into)
}

func (a *app) backupRestore() *cobra.Command {
	var trust trusted
	var data, blinder string
	var files []string
	cmd := &cobra.Command{
		Use: "restore FILE", Short: "Put shares from a backup into a fresh node", Args: exactly("FILE"),
		Long: `Put the shares of a backup into DIR, the data folder of a fresh node that does not run: with the pieces of enough members,
encrypted to this node, and the blinder with which the backup was made. The node never serves with them: once governance has
locked a set to restore (docs/operations.md, Backup and recovery), it hands them on. A folder that holds, or held, shares
of that epoch or of a newer one is refused.`,
		Example: "  conclave backup restore epoch-7-0x....backup --data node9 --blinder /mnt/secret/blinder --piece 1.age --piece 2.age --piece 3.age",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			if blinder == "" || len(files) == 0 {
				return usage(cmd, "--blinder or --piece is missing")
			}
			b, err := readBackup(args[0])
			if err != nil {
				return err
			}
			connect := func(ctx context.Context) (*session, error) { return a.openNode(ctx, c) }
			r := restoreResult{}
			if r.backupResult, err = trust.check(cmd, b, connect); err != nil {
				return err
			}
			err = openFolder(cmd.Context(), c, func(id *identity.Identity, db *store.Store) error {
				r.Into = id.Address()
				return restoreBackup(cmd.Context(), id, db, b, blinder, files)
			})
			if err != nil {
				return err
			}
			r.Blinder = true
			return a.print(r)
		},
	}
	trust.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&data, "data", "", "data folder `DIR` of the fresh node")
	f.StringVar(&blinder, "blinder", "", "`FILE` of the blinder with which the backup was made")
	f.StringArrayVar(&files, "piece", nil, "`FILE` of a member's piece (repeatable)")
	return cmd
}

func restoreBackup(ctx context.Context, id *identity.Identity, db *store.Store, b *core.Backup, blinder string, files []string) error {
	secret, err := backup.ReadBlinder(blinder)
	if err != nil {
		return backupHint(err)
	}
	defer secret.Wipe()
	var pieces []*core.Piece
	defer func() {
		for _, p := range pieces {
			p.Wipe()
		}
	}()
	for _, path := range files {
		p, err := backup.ReadPiece(path, id.Seal())
		if err != nil {
			return backupHint(err)
		}
		pieces = append(pieces, p)
	}
	return backupHint(backup.Restore(ctx, db, b, pieces, secret))
}

// openFolder opens a node's data folder, bound to its network, while the node does not run.
func openFolder(ctx context.Context, c *config.Config, use func(*identity.Identity, *store.Store) error) (err error) {
	n, err := network.Load(c.Network)
	if err != nil {
		return err
	}
	id, err := identity.Load(c.Data, c.Unlock)
	if err != nil {
		return backupHint(err)
	}
	sealer, err := store.NewAgeSealer(id.Seal())
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, store.Options{Path: filepath.Join(c.Data, node.Database), Sealer: sealer})
	if err != nil {
		return backupHint(err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := db.Bind(ctx, n.ChainID, n.Contracts.Staking); err != nil {
		return backupHint(err)
	}
	return use(id, db)
}
