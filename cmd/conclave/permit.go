package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/network"
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

// givenResult is a PKP that was given away.
type givenResult struct {
	TokenID tokenID        `json:"tokenId"`
	Owner   common.Address `json:"owner"` // the new one
	sent
}

func (r givenResult) text(t *table) {
	t.row("token id", "%s", r.TokenID)
	t.row("owner", "%s", r.Owner)
	r.sent.text(t)
}

func (a *app) pkpPermit() *cobra.Command {
	var scopes []uint
	cmd := a.ownerCommand(ownerAction{
		verb: "permit", flag: "address", short: "Permit an address to use a key",
		do: func(at network.Contracts, _ common.Address, id *big.Int, user common.Address) (wallet.Call, func(sent) result) {
			wide := make([]*big.Int, len(scopes))
			for i, s := range scopes {
				wide[i] = new(big.Int).SetUint64(uint64(s))
			}
			return wallet.Call{To: at.PKPPermissions, Data: pkppermissions.NewPKPPermissions().PackAddPermittedAddress(id, user, wide)},
				func(s sent) result { return permitResult{newTokenID(id), user, scopes, s} }
		},
	})
	cmd.Flags().UintSliceVar(&scopes, "scope", []uint{1}, "`SCOPES`: 1 sign anything, 2 personal sign; several as 1,2")
	return cmd
}

func (a *app) pkpRevoke() *cobra.Command {
	return a.ownerCommand(ownerAction{
		verb: "revoke", flag: "address", short: "Take an address's permission back",
		do: func(at network.Contracts, _ common.Address, id *big.Int, user common.Address) (wallet.Call, func(sent) result) {
			return wallet.Call{To: at.PKPPermissions, Data: pkppermissions.NewPKPPermissions().PackRemovePermittedAddress(id, user)},
				func(s sent) result { return permitResult{newTokenID(id), user, nil, s} }
		},
	})
}

func (a *app) pkpTransfer() *cobra.Command {
	return a.ownerCommand(ownerAction{
		verb: "transfer", flag: "to", short: "Give a key to another owner; all its permissions end",
		do: func(at network.Contracts, from common.Address, id *big.Int, to common.Address) (wallet.Call, func(sent) result) {
			return wallet.Call{To: at.PKPNFT, Data: pkpnft.NewPKPNFT().PackTransferFrom(from, to, id)},
				func(s sent) result { return givenResult{newTokenID(id), to, s} }
		},
	})
}

// ownerAction is something that a PKP's owner does to it, in view of another address.
type ownerAction struct {
	verb, short string
	flag        string // that names the other address
	do          func(at network.Contracts, from common.Address, id *big.Int, other common.Address) (wallet.Call, func(sent) result)
}

func (a *app) ownerCommand(o ownerAction) *cobra.Command {
	var p payer
	var address string
	const name = "key-file"
	cmd := &cobra.Command{
		Use: o.verb + " ID", Short: o.short, Args: exactly("ID"),
		Long:    o.short + ". Only the key's owner may; another's attempt is refused by the contract (exit code 3).",
		Example: "  conclave pkp " + o.verb + " 0x5f3e... --" + o.flag + " 0x3C44... --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseTokenID(cmd, args[0])
			if err != nil {
				return err
			}
			if address == "" {
				return usage(cmd, "--%s is missing", o.flag)
			}
			other, err := parseAddress(address)
			if err != nil {
				return usage(cmd, "--%s: %w", o.flag, err)
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				call, done := o.do(s.net.Contracts, w.Key.Address(), id, other)
				receipt, err := w.Send(ctx, call)
				if err != nil {
					return fmt.Errorf("%s %s: %w", o.verb, other, err)
				}
				return a.print(done(sentBy(receipt)))
			})
		},
	}
	cmd.Flags().StringVar(&address, o.flag, "", "`ADDRESS` that is meant")
	p.flags(cmd, name)
	return cmd
}
