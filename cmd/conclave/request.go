package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/wallet"
)

func (a *app) requestCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "request", Short: "Have the network sign or run an action, by a request on chain", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A request is a transaction to the Coordinator: it says what shall be signed with which key, or what action shall be run,
and puts the fee in escrow. Nodes check the permission again at their own confirmed block, sign together, and bring the answer on chain, where the
Coordinator verifies it. A request that is not answered in time can be expired, which refunds the fee.`,
	}
	cmd.AddCommand(a.requestSign(), a.requestAction(), a.requestShow(), a.requestExpire())
	return cmd
}

// question is what request sign asks.
type question struct {
	pkp     *big.Int
	digest  common.Hash
	message string
	offer
}

// offer is what every request on chain is made under.
type offer struct {
	expires uint64
	fee     *big.Int // nil: the least
	wait    bool
	text    string // of the fee, as it was given
}

// flags adds the flags of a request; wait says what waiting for its answer does.
func (o *offer) flags(cmd *cobra.Command, wait string) {
	cmd.Flags().Uint64Var(&o.expires, "expires", 100, "`BLOCKS` within which an answer is accepted")
	cmd.Flags().StringVar(&o.text, "fee", "", "`WEI` paid to the nodes (default: the least that the Coordinator takes)")
	cmd.Flags().BoolVar(&o.wait, "wait", false, wait)
}

// read reads the flags' values.
func (o *offer) read(cmd *cobra.Command) (err error) {
	if o.text == "" {
		return nil
	}
	if o.fee, err = parseUint256(o.text); err != nil {
		return usage(cmd, "--fee: %w", err)
	}
	return nil
}

func (a *app) requestSign() *cobra.Command {
	var p payer
	var pkp, digest, message string
	q := question{}
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "sign", Short: "Ask for a signature", Args: exactly(),
		Long: `Ask for a signature with a PKP's key over a digest, or over a message as wallets sign it (EIP-191). With --wait the
command ends when the answer is on chain, after it has checked the signature itself and asked the Coordinator to.`,
		Example: `  conclave request sign --pkp 0x5f3e... --message "hello" --wait --key-file .conclave/devnet/accounts/1.key`,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if pkp == "" {
				return usage(cmd, "--pkp is missing")
			}
			if q.pkp, err = parseTokenID(cmd, pkp); err != nil {
				return err
			}
			switch byDigest, byMessage := cmd.Flags().Changed("digest"), cmd.Flags().Changed("message"); {
			case byDigest == byMessage:
				return usage(cmd, "give either --digest or --message")
			case byDigest:
				if q.digest, err = parseHash(digest); err != nil {
					return usage(cmd, "--digest: %w", err)
				}
			default:
				q.digest, q.message = common.BytesToHash(accounts.TextHash([]byte(message))), message
			}
			if err := q.read(cmd); err != nil {
				return err
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				return a.sign(ctx, s, w, q)
			})
		},
	}
	cmd.Flags().StringVar(&pkp, "pkp", "", "`ID` of the key that shall sign")
	cmd.Flags().StringVar(&digest, "digest", "", "`DIGEST` to sign: 0x and 64 hex digits")
	cmd.Flags().StringVar(&message, "message", "", "`TEXT` to sign, hashed as wallets do (EIP-191)")
	q.flags(cmd, "wait for the answer and verify it")
	p.flags(cmd, name)
	return cmd
}

// askedResult is a request that was made, and with --wait its answer.
type askedResult struct {
	RequestID common.Hash    `json:"requestId"`
	TokenID   tokenID        `json:"tokenId"`
	Digest    common.Hash    `json:"digest"`
	Requester common.Address `json:"requester"`
	ExpiresAt uint64         `json:"expiresAt"` // block
	Fee       amount         `json:"fee"`       // wei
	sent
	Answer *answer `json:"answer,omitempty"`
}

func (r askedResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	t.row("token id", "%s", r.TokenID)
	t.row("digest", "%s", r.Digest)
	t.row("fee", "%s ether", r.Fee.units())
	t.row("expires at", "block %d", r.ExpiresAt)
	r.sent.text(t)
	if r.Answer != nil {
		r.Answer.text(t)
	}
}

// sign makes a request.
func (a *app) sign(ctx context.Context, s *session, w *wallet.Sender, q question) error {
	if q.fee == nil {
		params, err := s.view().CoordinatorParams(ctx)
		if err != nil {
			return err
		}
		q.fee = params.MinFee
	}
	bound := coordinator.NewCoordinator()
	begin := time.Now()
	receipt, err := w.Send(ctx, wallet.Call{
		To: s.net.Contracts.Coordinator, Data: bound.PackRequestSignature(q.pkp, q.digest, q.expires), Value: q.fee,
	})
	if err != nil {
		return fmt.Errorf("request signature: %w", err)
	}
	r := askedResult{
		TokenID: newTokenID(q.pkp), Digest: q.digest, Requester: w.Key.Address(), Fee: amount{q.fee}, sent: sentBy(receipt),
	}
	for _, l := range receipt.Logs {
		if l.Address != s.net.Contracts.Coordinator {
			continue
		}
		if e, err := bound.UnpackSignatureRequestedEvent(l); err == nil {
			r.RequestID, r.ExpiresAt = e.RequestId, e.ExpiresAt
		}
	}
	if r.RequestID == (common.Hash{}) {
		return fmt.Errorf("request signature: transaction %s succeeded without the event of a request", receipt.TxHash)
	}
	if q.wait {
		if r.Answer, err = a.await(ctx, s, r.RequestID, begin); err != nil {
			return err
		}
	}
	return a.print(r)
}
