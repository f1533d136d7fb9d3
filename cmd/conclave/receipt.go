package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network/receipt"
)

// receiptResult is a receipt; in JSON just what nodes and files have.
type receiptResult struct{ *receipt.Receipt }

func (r receiptResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	t.row("kind", "%s", r.Kind)
	t.row("key id", "%s", r.KeyID)
	t.row("digest", "%s", r.Digest)
	if r.CID != "" {
		t.row("action", "%s", r.CID)
	}
	t.row("epoch", "%d", r.Epoch)
	if len(r.Committee) > 0 {
		t.row("committee", "positions %v", []byte(r.Committee))
	}
	if r.Outcome != (common.Hash{}) {
		t.row("outcome", "%s", r.Outcome)
	}
	for _, p := range r.Parts {
		t.row("signed by", "%s, which decided at block %d %s", p.Node, p.BlockNumber, p.BlockHash)
	}
}

// verifiedResult says that a receipt is one.
type verifiedResult struct {
	Valid   bool             `json:"valid"`
	Members []common.Address `json:"members"` // of the epoch's set, whose signatures count
	Receipt receiptResult    `json:"receipt"`
}

func (r verifiedResult) text(t *table) {
	t.row("receipt", "true: %d members of the set of epoch %d signed it, as many as must or more", len(r.Members), r.Receipt.Epoch)
	r.Receipt.text(t)
}

func (a *app) receiptCommand() *cobra.Command {
	var k asker
	var out string
	cmd := &cobra.Command{
		Use: "receipt ID", Short: "Get what the nodes say they did for a request, signed by each", Args: exactly("ID"),
		Long: `Ask all nodes for the receipt of a request, put together what they have, and verify it against the chain: enough members of the
epoch's set have signed the same. ID is that of a request on chain, or the one that conclave sign printed and that the X-Receipt-Id
header of a node's answer names. With --json, or in the file, it is what conclave verify receipt reads, and what
contracts/src/lib/Receipts.sol checks.`,
		Example: "  conclave receipt 0x8a1f... --out receipt.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseHash(args[0])
			if err != nil {
				return usage(cmd, "request id: %w", err)
			}
			if err := k.checkReach(cmd); err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			r, err := s.receipt(cmd.Context(), k, id)
			if err != nil {
				return err
			}
			if out == "" {
				return a.print(receiptResult{r})
			}
			raw, err := json.MarshalIndent(r, "", "  ")
			if err != nil {
				return err
			}
			if err := os.WriteFile(out, append(raw, '\n'), 0o644); err != nil {
				return fmt.Errorf("write receipt: %w", err)
			}
			return a.print(receiptResult{r})
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write the receipt to, as JSON")
	k.reach(cmd)
	return cmd
}

// receipt fetches a receipt.
func (s *session) receipt(ctx context.Context, k asker, id common.Hash) (*receipt.Receipt, error) {
	c, err := s.client(ctx, k)
	if err != nil {
		return nil, err
	}
	r, err := c.Receipt(ctx, id)
	if errors.Is(err, receipt.ErrIncomplete) {
		return nil, hint(err, "nodes exchange their signatures a moment after the answer, and those that were away when they are back: ask again")
	}
	return r, err
}

func (a *app) verifyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "verify", Short: "Check what somebody shows", Args: cobra.ArbitraryArgs, RunE: group,
		Long: "Check what somebody shows against the chain. No node is believed.",
	}
	cmd.AddCommand(a.verifyReceipt())
	return cmd
}

func (a *app) verifyReceipt() *cobra.Command {
	var k asker
	cmd := &cobra.Command{
		Use: "receipt FILE|ID", Short: "Check that a receipt is the network's", Args: exactly("FILE or ID"),
		Long: `Check a receipt: every signature is its node's on what the receipt says, for this network's chain and contracts, and enough of them
are of members of the set of its epoch, read from the chain. FILE is what conclave receipt wrote or a node answered, - for
standard input; with an ID the receipt is fetched from the nodes first. If it is not true the exit code is 1.

Members that were kicked in that epoch do not count, nor do addresses that were replaced since.`,
		Example: "  conclave verify receipt receipt.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := k.checkReach(cmd); err != nil {
				return err
			}
			given, err := readReceipt(args[0])
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			if given == nil {
				id, _ := parseHash(args[0]) // it is one
				if given, err = s.receipt(cmd.Context(), k, id); err != nil {
					return err
				}
			}
			r, err := s.verify(cmd.Context(), k, given)
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
	k.reach(cmd)
	return cmd
}

// readReceipt reads a file; nil for what is an id.
func readReceipt(argument string) (*receipt.Receipt, error) {
	if _, err := parseHash(argument); err == nil {
		return nil, nil
	}
	raw, err := readInput(argument, receipt.MaxSize)
	if err != nil {
		return nil, err
	}
	r, err := receipt.Parse(raw)
	if err != nil {
		return nil, hint(err, "give what conclave receipt wrote, or what a node answered to GET /v1/receipts/ID")
	}
	return r, nil
}

// verify checks a receipt against the chain.
func (s *session) verify(ctx context.Context, k asker, r *receipt.Receipt) (out verifiedResult, err error) {
	c, err := s.client(ctx, k)
	if err != nil {
		return out, err
	}
	members, err := c.VerifyReceipt(ctx, r)
	switch {
	case errors.Is(err, receipt.ErrDomain):
		err = hint(err, "this network is on chain %d with Staking contract %s: give the --network file of the other", s.net.ChainID, s.net.Contracts.Staking)
	case errors.Is(err, receipt.ErrIncomplete):
		err = hint(err, "conclave receipt %s puts together what all nodes have", r.RequestID)
	case errors.Is(err, receipt.ErrSignature):
		err = hint(err, "it was changed, or was never signed: conclave receipt %s asks the nodes", r.RequestID)
	}
	return verifiedResult{err == nil, members, receiptResult{r}}, err
}
