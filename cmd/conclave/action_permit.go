package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/auth/method"
)

// actionPermitResult is a permission of an action that was given or taken.
type actionPermitResult struct {
	TokenID tokenID       `json:"tokenId"`
	CID     string        `json:"cid"`
	ID      hexutil.Bytes `json:"id"`               // in PKPPermissions
	Scopes  []string      `json:"scopes,omitempty"` // given; a revocation takes all
	sent
}

func (r actionPermitResult) text(t *table) {
	t.row("token id", "%s", r.TokenID)
	if r.Scopes == nil {
		t.row("revoked", "action %s", r.CID)
	} else {
		t.row("permitted", "action %s scopes %v", r.CID, r.Scopes)
	}
	t.row("id on chain", "%s", r.ID)
	r.sent.text(t)
}

// scopes are those of PKPPermissions, by the names that people give them.
var scopes = map[string]uint64{"sign-anything": 1, "personal-sign": 2}

func (a *app) actionPermit() *cobra.Command {
	var p payer
	var names []string
	var revoke bool
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "permit PKP CID", Short: "Permit an action to sign with a key, or no longer", Args: exactly("PKP", "CID"),
		Long: `Permit an action, by its CID, to have the network sign with a PKP. Only the key's owner may; another's attempt is refused by the
contract (exit code 3). CIDs of version 0 and 1 that name a file of several blocks are one permission; the CID of a single raw
block (bafkrei...) is another than the Qm... of the same code.`,
		Example: "  conclave action permit 0x5f3e... Qm... --key-file .conclave/devnet/accounts/1.key\n" +
			"  conclave action permit 0x5f3e... Qm... --scope personal-sign --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseTokenID(cmd, args[0])
			if err != nil {
				return err
			}
			action, err := method.ActionID(args[1])
			if err != nil {
				return usage(cmd, "CID: %w", err)
			}
			given, err := parseScopes(cmd, names)
			if err != nil {
				return err
			}
			if revoke && cmd.Flags().Changed("scope") {
				return usage(cmd, "--revoke takes all scopes")
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				contract := pkppermissions.NewPKPPermissions()
				call := wallet.Call{To: s.net.Contracts.PKPPermissions, Data: contract.PackAddPermittedAction(id, action, given)}
				verb := "permit"
				if revoke {
					names, verb = nil, "revoke"
					call.Data = contract.PackRemovePermittedAction(id, action)
				}
				receipt, err := w.Send(ctx, call)
				if err != nil {
					return fmt.Errorf("%s action %s: %w", verb, args[1], err)
				}
				return a.print(actionPermitResult{newTokenID(id), args[1], action, names, sentBy(receipt)})
			})
		},
	}
	cmd.Flags().StringSliceVar(&names, "scope", []string{"sign-anything"}, "`SCOPES`: sign-anything, personal-sign; several by commas")
	cmd.Flags().BoolVar(&revoke, "revoke", false, "take the permission back")
	p.flags(cmd, name)
	return cmd
}

func parseScopes(cmd *cobra.Command, names []string) (out []*big.Int, err error) {
	for _, name := range names {
		number, ok := scopes[name]
		if !ok {
			return nil, usage(cmd, "--scope is %q; it is sign-anything or personal-sign", name)
		}
		out = append(out, new(big.Int).SetUint64(number))
	}
	if len(out) == 0 {
		return nil, usage(cmd, "--scope is empty")
	}
	return out, nil
}
