package main

import (
	"context"
	"fmt"
	"math/big"
	"time"
	"unicode/utf8"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/chain"
)

// errand is what request action asks.
type errand struct {
	cid    string
	params []byte
	pkp    *big.Int // zero for none
	offer
}

func (a *app) requestAction() *cobra.Command {
	var p payer
	var params, pkp string
	e := errand{}
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "action CID", Short: "Ask for an action to be run, and for what it responds, signed by it", Args: exactly("CID"),
		Long: `Ask for an action to be run by all nodes. What they agree that it responds comes on chain, signed with the action's own key,
for everybody to see. The action may have things signed with the PKP that is named, which the account must be allowed to.`,
		Example: `  conclave request action QmYw... --params '{"n":17}' --wait --key-file .conclave/devnet/accounts/1.key`,
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if e.cid, e.params, e.pkp = args[0], []byte(params), new(big.Int); !isAction(e.cid) {
				return usage(cmd, "%q is no CID of an action", e.cid)
			}
			if pkp != "" {
				if e.pkp, err = parseTokenID(cmd, pkp); err != nil {
					return err
				}
			}
			if err := e.read(cmd); err != nil {
				return err
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				return a.askAction(ctx, s, w, e)
			})
		},
	}
	cmd.Flags().StringVar(&params, "params", "", "`TEXT` given to the action: the members of a JSON object become globals")
	cmd.Flags().StringVar(&pkp, "pkp", "", "`ID` of a key that the action may have things signed with")
	e.flags(cmd, "wait for the answer")
	p.flags(cmd, name)
	return cmd
}

func isAction(cid string) bool {
	_, err := method.ActionID(cid)
	return err == nil
}

// actionState is what the Coordinator has of an action's request, and what came out.
type actionState struct {
	CID       string         `json:"cid"`
	Params    hexutil.Bytes  `json:"params"`
	Result    hexutil.Bytes  `json:"result,omitempty"`
	Fulfiller common.Address `json:"fulfiller,omitzero"`
	Tx        common.Hash    `json:"tx,omitzero"`
	Block     uint64         `json:"block,omitempty"`
}

func (x *actionState) text(t *table) {
	t.row("action", "%s", x.CID)
	t.row("params", "%s", readable(x.Params))
	if x.Block != 0 {
		t.row("result", "%s (checked by the Coordinator)", readable(x.Result))
		t.row("answered by", "%s in block %d", x.Fulfiller, x.Block)
	}
}

// readable is bytes as text if they are some, else in hex.
func readable(b []byte) string {
	if len(b) > 0 && utf8.Valid(b) {
		return fmt.Sprintf("%q", b)
	}
	return hexutil.Encode(b)
}

// actionState reads the events of an action's request.
func (s *session) actionState(ctx context.Context, id common.Hash, req chain.Asked) (*actionState, error) {
	bound := coordinator.NewCoordinator()
	abi := bound.GetABI()
	logs, err := s.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(req.CreatedAt), // to the newest
		Addresses: []common.Address{s.net.Contracts.Coordinator},
		Topics:    [][]common.Hash{{abi.Events["ActionRequested"].ID, abi.Events["ActionFulfilled"].ID}, {id}},
	})
	if err != nil {
		return nil, fmt.Errorf("read the request's events: %w", bareURL(err))
	}
	x := new(actionState)
	for _, l := range logs {
		if asked, err := bound.UnpackActionRequestedEvent(&l); err == nil {
			x.CID, x.Params = asked.Cid, asked.Params
		}
		if done, err := bound.UnpackActionFulfilledEvent(&l); err == nil {
			x.Result, x.Fulfiller, x.Tx, x.Block = done.Result, done.Fulfiller, l.TxHash, l.BlockNumber
		}
	}
	if x.CID == "" || (x.Block == 0) == (req.Status == chain.RequestFulfilled) {
		return nil, fmt.Errorf("read the request's events: the endpoint does not have all of them")
	}
	return x, nil
}

// askedActionResult is a request that was made, and with --wait its answer.
type askedActionResult struct {
	RequestID common.Hash    `json:"requestId"`
	CID       string         `json:"cid"`
	Requester common.Address `json:"requester"`
	ExpiresAt uint64         `json:"expiresAt"` // block
	Fee       amount         `json:"fee"`       // wei
	sent
	Answer *actionState `json:"answer,omitempty"`
}

func (r askedActionResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	if r.Answer == nil {
		t.row("action", "%s", r.CID)
	}
	t.row("fee", "%s ether", r.Fee.units())
	t.row("expires at", "block %d", r.ExpiresAt)
	r.sent.text(t)
	if r.Answer != nil {
		r.Answer.text(t)
	}
}

// askAction makes a request.
func (a *app) askAction(ctx context.Context, s *session, w *wallet.Sender, e errand) (err error) {
	if e.fee == nil {
		if e.fee, err = s.view().ActionFee(ctx, 0); err != nil {
			return err
		}
	}
	bound := coordinator.NewCoordinator()
	data := bound.PackRequestAction(e.cid, e.params, e.expires, 0)
	if e.pkp.Sign() != 0 {
		data = bound.PackRequestActionWithKey(e.pkp, e.cid, e.params, e.expires, 0)
	}
	begin := time.Now()
	receipt, err := w.Send(ctx, wallet.Call{To: s.net.Contracts.Coordinator, Data: data, Value: e.fee})
	if err != nil {
		return fmt.Errorf("request action: %w", err)
	}
	r := askedActionResult{CID: e.cid, Requester: w.Key.Address(), Fee: amount{e.fee}, sent: sentBy(receipt)}
	for _, l := range receipt.Logs {
		if l.Address != s.net.Contracts.Coordinator {
			continue
		}
		if asked, err := bound.UnpackActionRequestedEvent(l); err == nil {
			r.RequestID, r.ExpiresAt = asked.RequestId, asked.ExpiresAt
		}
	}
	if r.RequestID == (common.Hash{}) {
		return fmt.Errorf("request action: transaction %s succeeded without the event of a request", receipt.TxHash)
	}
	if e.wait {
		req, err := a.fulfilled(ctx, s, r.RequestID, begin)
		if err != nil {
			return err
		}
		if r.Answer, err = s.actionState(ctx, r.RequestID, req); err != nil {
			return err
		}
	}
	return a.print(r)
}
