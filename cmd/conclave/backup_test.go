package main

import (
	"context"
	"os"
	"path/filepath"
	"strconv"

	"filippo.io/age"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// hold makes the shares of a position of epoch 1 the live ones of a node that does not run.
func (n *testnet) hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: hold DIR POSITION")
	}
	position, err := strconv.Atoi(args[1])
	ts.Check(err)
	c, err := config.Load(ts.MkAbs(filepath.Join(args[0], config.File)))
	ts.Check(err)
	ctx := context.Background()
	ts.Check(openFolder(ctx, c, func(_ *identity.Identity, db *store.Store) error {
		shares, err := keyset.Stored(n.shares[position])
		if err != nil {
			return err
		}
		if err := db.BeginCeremonies(ctx, 1, 0); err != nil {
			return err
		}
		if err := db.Stage(ctx, 1, 0, shares); err != nil {
			return err
		}
		return db.Promote(ctx, 1, 0)
	}))
}

func agekey(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: agekey FILE")
	}
	id, err := age.GenerateX25519Identity()
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("# created: now\n# public key: "+id.Recipient().String()+"\n"+id.String()+"\n"), 0o600))
	ts.Setenv("RECIPIENT", id.Recipient().String())
}
