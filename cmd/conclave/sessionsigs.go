package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// abilities are what a session can be lent on each kind of resource.
var abilities = map[recap.Prefix]recap.Ability{recap.AccessControl: recap.Decrypt, recap.PKP: recap.SignPKP, recap.Action: recap.Execute}

func (a *app) sessionCommand() *cobra.Command {
	var k asker
	var resources []string
	var expires time.Duration
	var as string
	cmd := &cobra.Command{
		Use: "session", Short: "Make session signatures for the SDK or other commands", Args: exactly(),
		Long: `Make a session key, have the account in --key-file lend it its name for some resources and a time, and print what the
session key signs for each node: the object that getSessionSigs of the SDK returns, as JSON. Whoever has it acts for the account
within these bounds. With --pkp it acts for a PKP that the account may sign with: then the nodes sign in place of the PKP.
Otherwise no node is asked.

A resource is lit-accesscontrolcondition://ID (decrypt), lit-pkp://ID (sign) or lit-litaction://ID (run an action), or * for ID.`,
		Example: `  conclave session --resource 'lit-pkp://*' --expires 1h --key-file .conclave/devnet/accounts/1.key > session.json`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			grants, err := parseResources(cmd, resources)
			if err != nil {
				return err
			}
			if err := k.checkReach(cmd); err != nil {
				return err
			}
			if expires <= 0 || expires > client.MaxLifetime {
				return usage(cmd, "--expires is %v; it is at most %v", expires, client.MaxLifetime)
			}
			if k.keyFile == "" {
				return usage(cmd, "--key-file is missing")
			}
			var pkp *big.Int
			if as != "" {
				if pkp, err = parseTokenID(cmd, as); err != nil {
					return err
				}
			}
			key, err := wallet.ReadKey(k.keyFile)
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			c, err := s.client(cmd.Context(), k)
			if err != nil {
				return err
			}
			made, err := a.makeSession(cmd.Context(), c, client.NewWallet(key.ECDSA()), pkp, client.SessionOptions{Grants: grants, Lifetime: expires})
			if err != nil {
				return err
			}
			return a.printJSON(made.For(c.Nodes()))
		},
	}
	cmd.Flags().StringArrayVar(&resources, "resource", nil, "`RESOURCE` that the session may use; may be repeated")
	cmd.Flags().StringVar(&as, "pkp", "", "`ID` of a PKP that the session acts for, instead of the account")
	cmd.Flags().DurationVar(&expires, "expires", client.DefaultLifetime, "`TIME` after which the session ends")
	cmd.Flags().StringVar(&k.keyFile, "key-file", "", "`FILE` with the private key of the account; mode 0600")
	k.reach(cmd)
	return cmd
}

// makeSession makes a session of a wallet, or of a PKP that the wallet may sign with.
func (a *app) makeSession(ctx context.Context, c *client.Client, who client.Wallet, pkp *big.Int, o client.SessionOptions) (*client.Session, error) {
	if pkp == nil {
		return c.NewSession(ctx, who, o)
	}
	key, err := c.PKP(ctx, pkp)
	if err != nil {
		return nil, err
	}
	a.progress("asking %d nodes, %d must agree", len(c.Nodes()), c.Threshold())
	return c.NewPKPSession(ctx, who, key, o)
}

// parseResources reads resources as PREFIX://ID. Each kind has one ability.
func parseResources(cmd *cobra.Command, resources []string) (out []wire.Request, err error) {
	if len(resources) == 0 {
		return nil, usage(cmd, "--resource is missing")
	}
	for _, r := range resources {
		prefix, id, ok := strings.Cut(r, "://")
		ability, known := abilities[recap.Prefix(prefix)]
		if !ok || !known || id == "" {
			return nil, usage(cmd, "--resource: %w", fmt.Errorf("%q is none of lit-accesscontrolcondition://ID, lit-pkp://ID and lit-litaction://ID", r))
		}
		out = append(out, wire.Request{Resource: recap.Resource{Prefix: recap.Prefix(prefix), ID: id}, Ability: ability})
	}
	return out, nil
}
