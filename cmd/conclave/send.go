package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/wallet"
)

// transferResult is a transaction that a PKP has sent.
type transferResult struct {
	TokenID tokenID        `json:"tokenId"`
	From    common.Address `json:"from"`
	To      common.Address `json:"to"`
	Value   amount         `json:"value"` // wei
	sent
}

func (r transferResult) text(t *table) {
	t.row("from", "%s, PKP %s", r.From, r.TokenID)
	t.row("to", "%s", r.To)
	t.row("value", "%s ether", r.Value.units())
	r.sent.text(t)
}

func (a *app) sendCommand() *cobra.Command {
	var k asker
	var pkp, to, value, data, tip string
	cmd := &cobra.Command{
		Use: "send", Short: "Send a transaction from a PKP", Args: exactly(),
		Long: `Send a transaction on the network's chain from a PKP's own account, which pays for it, for an account that may sign anything
with the PKP. The nodes sign it over HTTP; it is broadcast here and waited for.`,
		Example: `  conclave send --pkp 0x5f3e... --to 0x7099... --value 0.5 --key-file .conclave/devnet/accounts/1.key`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			id, err := a.checkPKP(cmd, pkp, k)
			if err != nil {
				return err
			}
			call, err := parseCall(cmd, to, value, data)
			if err != nil {
				return err
			}
			if err := (&payer{tip: tip}).check(cmd); err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			account, err := a.account(cmd.Context(), s, k, id)
			if err != nil {
				return err
			}
			w, err := a.sender(s, account, tip)
			if err != nil {
				return err
			}
			receipt, err := w.Send(cmd.Context(), call)
			if err != nil {
				return fmt.Errorf("send from %s: %w", account.Address(), err)
			}
			return a.print(transferResult{newTokenID(id), account.Address(), call.To, amount{call.Value}, sentBy(receipt)})
		},
	}
	f := cmd.Flags()
	f.StringVar(&pkp, "pkp", "", "`ID` of the key whose account sends")
	f.StringVar(&to, "to", "", "`ADDRESS` that receives")
	f.StringVar(&value, "value", "0", "`ETHER` to send, such as 0.5")
	f.StringVar(&data, "data", "", "`HEX` of the call's data")
	f.StringVar(&tip, "tip", "", "`WEI` per gas offered for being mined early (default: what the chain suggests)")
	k.flags(cmd)
	return cmd
}

// parseCall reads what a transaction shall do.
func parseCall(cmd *cobra.Command, to, value, data string) (wallet.Call, error) {
	if to == "" {
		return wallet.Call{}, usage(cmd, "--to is missing")
	}
	c := wallet.Call{Value: new(big.Int)}
	var err error
	if c.To, err = parseAddress(to); err != nil {
		return c, usage(cmd, "--to: %w", err)
	}
	if c.Value, err = parseUnits(value); err != nil {
		return c, usage(cmd, "--value: %w", err)
	}
	if data != "" {
		if c.Data, err = hexutil.Decode(data); err != nil {
			return c, usage(cmd, "--data: %q is not 0x and hex digits", data)
		}
	}
	return c, nil
}
