package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/wallet"
)

// permitResult is a permission that was given or taken.
type permitResult struct {
	TokenID tokenID        `json:"tokenId"`
	Address common.Address `json:"address"`
	Scopes  []uint         `json:"scopes,omitempty"` // given; a revocation takes all
	sent
}

func (r permitResult) text(t *table) {
	t.row("token id", "%s", r.TokenID)
	if r.Scopes == nil {
		t.row("revoked", "%s", r.Address)
	} else {
		t.row("permitted", "%s scopes %v", r.Address, r.Scopes)
	}
	r.sent.text(t)
}

func (a *app) pkpPermit() *cobra.Command {
	var scopes []uint
	cmd := a.permission("permit", "Permit an address to use a key", func(id *big.Int, user common.Address) ([]byte, []uint) {
		wide := make([]*big.Int, len(scopes))
		for i, s := range scopes {
			wide[i] = new(big.Int).SetUint64(uint64(s))
		}
		return pkppermissions.NewPKPPermissions().PackAddPermittedAddress(id, user, wide), scopes
	})
	cmd.Flags().UintSliceVar(&scopes, "scope", []uint{1}, "`SCOPES`: 1 sign anything, 2 personal sign; several as 1,2")
	return cmd
}

func (a *app) pkpRevoke() *cobra.Command {
	return a.permission("revoke", "Take an address's permission back", func(id *big.Int, user common.Address) ([]byte, []uint) {
		return pkppermissions.NewPKPPermissions().PackRemovePermittedAddress(id, user), nil
	})
}

// permission makes a command that changes a PKP's permissions as its owner.
func (a *app) permission(verb, short string, pack func(*big.Int, common.Address) ([]byte, []uint)) *cobra.Command {
	var p payer
	var address string
	const name = "key-file"
	cmd := &cobra.Command{
		Use: verb + " ID", Short: short, Args: exactly("ID"),
		Long:    short + ". Only the key's owner may; another's attempt is refused by the contract (exit code 3).",
		Example: "  conclave pkp " + verb + " 0x5f3e... --address 0x3C44... --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseTokenID(cmd, args[0])
			if err != nil {
				return err
			}
			if address == "" {
				return usage(cmd, "--address is missing")
			}
			user, err := parseAddress(address)
			if err != nil {
				return usage(cmd, "--address: %w", err)
			}
			if err := p.check(cmd); err != nil {
				return err
			}
			key, err := p.key(cmd, name)
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			w, err := a.sender(s, key, p.tip)
			if err != nil {
				return err
			}
			data, given := pack(id, user)
			receipt, err := w.Send(cmd.Context(), wallet.Call{To: s.net.Contracts.PKPPermissions, Data: data})
			if err != nil {
				return fmt.Errorf("%s %s: %w", verb, user, err)
			}
			return a.print(permitResult{newTokenID(id), user, given, sentBy(receipt)})
		},
	}
	cmd.Flags().StringVar(&address, "address", "", "`ADDRESS` that is meant")
	p.flags(cmd, name)
	return cmd
}
