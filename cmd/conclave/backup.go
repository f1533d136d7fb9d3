package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	core "github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/watcher/backup"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/store"
)

func (a *app) backupCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "backup", Short: "Back up a node's shares, and get them back", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A backup holds a node's shares of one epoch, encrypted to a recovery party: any threshold of its members, together with
the operator's blinder, give them back, and nobody else does. Anyone can verify a backup without decrypting it. A running
node writes them by itself if its configuration says where (docs/operations.md, Backup and recovery).`,
	}
	cmd.AddCommand(a.backupParty(), a.backupBlinder(), a.backupCreate(), a.backupVerify(), a.backupRecipient(), a.backupPiece(), a.backupRestore())
	return cmd
}

// partyResult describes a recovery party.
type partyResult struct {
	File      string      `json:"file"`
	Hash      common.Hash `json:"hash"`
	Threshold int         `json:"threshold"`
	Members   []string    `json:"members"`
}

func (r partyResult) text(t *table) {
	t.row("file", "%s", r.File)
	t.row("hash", "%s", r.Hash)
	t.row("threshold", "%d of %d", r.Threshold, len(r.Members))
	for i, m := range r.Members {
		t.row(fmt.Sprintf("member %d", i+1), "%s", m)
	}
}

func showParty(path string, p core.Party) partyResult {
	return partyResult{path, p.Hash(), p.Threshold, p.Recipients()}
}

func (a *app) backupParty() *cobra.Command {
	cmd := &cobra.Command{
		Use: "party", Short: "Describe who can give shares back", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A recovery party is a list of age X25519 recipients and how many of them are needed. Its description is public. Members make
their keys with age-keygen and keep them offline. Operators of a network may share a party; compare its hash.`,
	}
	var out string
	var threshold int
	var members []string
	create := &cobra.Command{
		Use: "new", Short: "Write a party's description", Args: exactly(),
		Example: "  conclave backup party new --threshold 3 --member age1... --member age1... --member age1... --member age1... --out party.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if out == "" {
				return usage(cmd, "--out is missing")
			}
			p, err := core.NewParty(threshold, members)
			if err != nil {
				return usage(cmd, "%w", err)
			}
			if err := identity.WriteNew(out, backup.FormatParty(p)); err != nil {
				return err
			}
			return a.print(showParty(out, p))
		},
	}
	create.Flags().IntVar(&threshold, "threshold", 0, "`NUMBER` of members that are needed, at least 2")
	create.Flags().StringArrayVar(&members, "member", nil, "age `RECIPIENT` of a member, age1... (repeatable; the order counts)")
	create.Flags().StringVar(&out, "out", "", "`FILE` to write")
	show := &cobra.Command{
		Use: "show FILE", Short: "Show a party and its hash", Args: exactly("FILE"),
		RunE: func(_ *cobra.Command, args []string) error {
			p, err := backup.ReadParty(args[0])
			if err != nil {
				return err
			}
			return a.print(showParty(args[0], p))
		},
	}
	cmd.AddCommand(create, show)
	return cmd
}

// blinderResult says where a blinder is. The blinder itself is not printed.
type blinderResult struct {
	File string `json:"file"`
}

func (r blinderResult) text(t *table) {
	t.row("blinder", "%s (copy it to where this machine's end does not reach: without it no backup opens)", r.File)
}

func (a *app) backupBlinder() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "blinder", Short: "Make an operator's blinder", Args: exactly(),
		Long: `Make the secret without which the recovery party's pieces are of no use. One is enough for all of a node's backups. Keep a
copy apart from the node, from the backups and from the party.`,
		Example: "  conclave backup blinder --out /mnt/secret/blinder",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if out == "" {
				return usage(cmd, "--out is missing")
			}
			b, err := core.NewBlinder(rand.Reader)
			if err != nil {
				return err
			}
			defer b.Wipe()
			if err := identity.WriteNew(out, []byte(b.Text()+"\n")); err != nil {
				return err
			}
			return a.print(blinderResult{out})
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write, mode 0600")
	return cmd
}

func (a *app) backupCreate() *cobra.Command {
	var data, party, blinder, dir string
	var epoch uint64
	cmd := &cobra.Command{
		Use: "create", Short: "Write the backup of a node's live shares", Args: exactly(),
		Long: `Write the backup of the shares of an epoch that are live in DIR, the data folder of a node that does not run. A running node
does this by itself. Party, blinder and folder are those of its configuration unless flags say otherwise.`,
		Example: "  conclave backup create --data node1 --party party.json --blinder /mnt/secret/blinder --dir backups",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			for _, f := range []struct {
				name     string
				flag, at *string
			}{{"party", &party, &c.Backup.Party}, {"blinder", &blinder, &c.Backup.Blinder}, {"dir", &dir, &c.Backup.Dir}} {
				if *f.flag == "" {
					*f.flag = *f.at
				}
				if *f.flag == "" {
					return usage(cmd, "--%s is missing, and the node's configuration has none", f.name)
				}
			}
			return openFolder(cmd.Context(), c, func(id *identity.Identity, db *store.Store) error {
				return a.createBackup(cmd.Context(), id, db, epoch, party, blinder, dir)
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&data, "data", "", "data folder `DIR` of the node")
	f.Uint64Var(&epoch, "epoch", 0, "`EPOCH` whose shares to back up (default: the newest that are live)")
	f.StringVar(&party, "party", "", "`FILE` that describes the recovery party")
	f.StringVar(&blinder, "blinder", "", "`FILE` of the blinder")
	f.StringVar(&dir, "dir", "", "`FOLDER` to write the backup to")
	return cmd
}

func (a *app) createBackup(ctx context.Context, id *identity.Identity, db *store.Store, epoch uint64, party, blinder, dir string) error {
	p, err := backup.ReadParty(party)
	if err != nil {
		return err
	}
	secret, err := backup.ReadBlinder(blinder)
	if err != nil {
		return backupHint(err)
	}
	defer secret.Wipe()
	if epoch == 0 {
		if epoch, err = backup.NewestLive(ctx, db); err != nil {
			return hint(err, "this node serves no epoch yet: run it until it does")
		}
	}
	path := filepath.Join(dir, backup.Name(epoch, id.Address(), p))
	b, err := backup.Create(ctx, db, epoch, p, secret, rand.Reader)
	if err != nil {
		return backupHint(err)
	}
	if err := backup.Write(path, b); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return hint(err, "that epoch is backed up already: conclave backup verify %s", path)
		}
		return err
	}
	r := describe(path, b)
	r.Node = new(common.Address)
	*r.Node = id.Address()
	return a.print(r)
}

// backupHint adds what to do to errors of backups.
func backupHint(err error) error {
	for _, h := range []struct {
		err  error
		hint string
	}{
		{core.ErrBlinder, "give the blinder with which this node's backups are made: see backup.blinder in its node.yaml"},
		{core.ErrNotMember, "the identity must be of a member: conclave backup party show PARTY"},
		{core.ErrTooFew, "collect pieces of more members: conclave backup piece"},
		{core.ErrPiece, "ask that member again: conclave backup piece with this backup's file"},
		{core.ErrProof, "the file was changed, or its maker lied: get another copy"},
		{core.ErrMalformed, "is it the whole file, and of this version?"},
		{backup.ErrSharing, "it is of another network or epoch, or its maker lied: do not use it"},
		{backup.ErrNetwork, "give the --network that it is of"},
		{backup.ErrNotForUs, "pieces for a node are made with conclave backup piece --to, and its conclave backup recipient"},
		{store.ErrConflict, "shares are recovered into a fresh node: conclave node init with another --data; nothing was changed"},
		{store.ErrInUse, "the node runs: stop it first. A running node writes its backups itself"},
		{store.ErrNotFound, "the data folder holds no live shares of that epoch"},
		{identity.ErrPermissions, "chmod 600 the file: secrets that others can read are none"},
	} {
		if errors.Is(err, h.err) {
			return hint(err, "%s", h.hint)
		}
	}
	return err
}

// checkBackup reads the files that a node will need for its backups, before it is made.
func checkBackup(c config.Backup) error {
	if !c.On() {
		return nil
	}
	if _, err := backup.ReadParty(c.Party); err != nil {
		return hint(err, "conclave backup party new makes it")
	}
	b, err := backup.ReadBlinder(c.Blinder)
	if errors.Is(err, fs.ErrNotExist) {
		return hint(err, "conclave backup blinder makes it")
	}
	b.Wipe()
	return backupHint(err)
}
