package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/chain"
)

// nodeView is what one node says of a request, or why it could not be asked.
type nodeView struct {
	Node  common.Address `json:"node"`
	URL   string         `json:"url"`
	Work  *face.Work     `json:"work"` // null if the node has not seen the request or does not answer
	Error string         `json:"error,omitempty"`
}

// stateResult is a request as the chain has it.
type stateResult struct {
	RequestID common.Hash    `json:"requestId"`
	Kind      string         `json:"kind"`
	Status    string         `json:"status"`
	TokenID   tokenID        `json:"tokenId"`
	Digest    common.Hash    `json:"digest"`
	Requester common.Address `json:"requester"`
	Epoch     uint64         `json:"epoch"`
	CreatedAt uint64         `json:"createdAt"` // block
	ExpiresAt uint64         `json:"expiresAt"` // block
	Fee       amount         `json:"fee"`       // wei
	Head      uint64         `json:"head"`      // newest block
	Answer    *answer        `json:"answer"`
	Action    *actionState   `json:"action,omitempty"`
	Nodes     []nodeView     `json:"nodes,omitempty"`
}

func (r stateResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	t.row("status", "%s", r.Status)
	t.row("token id", "%s", r.TokenID)
	if r.Action == nil {
		t.row("digest", "%s", r.Digest)
	}
	t.row("requester", "%s", r.Requester)
	t.row("epoch", "%d", r.Epoch)
	t.row("blocks", "asked in %d, answer accepted up to %d, now %d", r.CreatedAt, r.ExpiresAt, r.Head)
	t.row("fee", "%s ether", r.Fee.units())
	if r.Answer != nil {
		r.Answer.text(t)
	}
	if r.Action != nil {
		r.Action.text(t)
	}
	for _, n := range r.Nodes {
		switch {
		case n.Error != "":
			t.row("node "+n.Node.Hex(), "%s", n.Error)
		default:
			said := []string{n.Work.Status}
			if n.Work.Reason != "" {
				said = append(said, n.Work.Reason)
			}
			if n.Work.PinnedBlock != 0 {
				said = append(said, fmt.Sprintf("decided at block %d", n.Work.PinnedBlock))
			}
			t.row("node "+n.Node.Hex(), "%s", strings.Join(said, ", "))
		}
	}
}

func (a *app) requestShow() *cobra.Command {
	var withNodes bool
	cmd := &cobra.Command{
		Use: "show ID", Short: "Show a request, its answer, and what the nodes say of it", Args: exactly("ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseHash(args[0])
			if err != nil {
				return usage(cmd, "request id: %w", err)
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			r, err := s.requestState(cmd.Context(), id, withNodes)
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
	cmd.Flags().BoolVar(&withNodes, "nodes", false, "ask every node of the request's epoch what it did and why")
	return cmd
}

func (s *session) requestState(ctx context.Context, id common.Hash, withNodes bool) (r stateResult, err error) {
	req, err := s.view().Asked(ctx, id)
	if err != nil {
		return r, err
	}
	if req.Status == chain.RequestNone {
		return r, hint(fmt.Errorf("request %s does not exist on this network", id), "is it the right network file?")
	}
	head, err := s.chain.Head(ctx)
	if err != nil {
		return r, err
	}
	r = stateResult{
		RequestID: id, Status: strings.ToLower(req.Status.String()), TokenID: newTokenID(req.TokenID),
		Requester: req.Requester, Epoch: req.Epoch, CreatedAt: req.CreatedAt, ExpiresAt: req.ExpiresAt, Fee: amount{req.Fee},
		Head: head.Number,
	}
	switch req.Kind {
	case chain.KindSignature:
		r.Kind, r.Digest = "signature", req.Payload
		if req.Status == chain.RequestFulfilled {
			signature, err := s.view().Request(ctx, id)
			if err != nil {
				return r, err
			}
			if r.Answer, err = s.answer(ctx, id, signature); err != nil {
				return r, err
			}
		}
	case chain.KindAction:
		r.Kind = "action"
		if r.Action, err = s.actionState(ctx, id, req); err != nil {
			return r, err
		}
	default:
		return r, chain.ErrOtherKind
	}
	if withNodes {
		nodes, err := s.nodesOf(ctx, req.Epoch)
		if err != nil {
			return r, err
		}
		r.Nodes = askRequest(ctx, nodes, id)
	}
	return r, nil
}

// nodesOf returns the nodes that serve an epoch.
func (s *session) nodesOf(ctx context.Context, epoch uint64) ([]chain.Node, error) {
	return s.view().SetOf(ctx, epoch)
}

// askRequest asks all nodes at once what they know of a request.
func askRequest(ctx context.Context, nodes []chain.Node, id common.Hash) []nodeView {
	views := make([]nodeView, len(nodes))
	var wg sync.WaitGroup
	for i, n := range nodes {
		wg.Go(func() {
			views[i] = nodeView{Node: n.Address, URL: face.URL(n)}
			work, err := face.Request(ctx, views[i].URL, id)
			switch {
			case errors.Is(err, face.ErrUnknownRequest):
				views[i].Error = "has not seen the request"
			case err != nil:
				views[i].Error = err.Error()
			default:
				views[i].Work = &work
			}
		})
	}
	wg.Wait()
	return views
}

// expireResult is a request that was ended without an answer.
type expireResult struct {
	RequestID common.Hash    `json:"requestId"`
	Requester common.Address `json:"requester"`
	Refund    amount         `json:"refund"` // wei
	sent
}

func (r expireResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	t.row("refund", "%s ether to %s", r.Refund.units(), r.Requester)
	r.sent.text(t)
}

func (a *app) requestExpire() *cobra.Command {
	var p payer
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "expire ID", Short: "End an unanswered request and refund its fee", Args: exactly("ID"),
		Long: "End a request that was not answered in time. The fee goes back to the requester, whoever sends this.",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseHash(args[0])
			if err != nil {
				return usage(cmd, "request id: %w", err)
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				return a.expire(ctx, s, w, id)
			})
		},
	}
	p.flags(cmd, name)
	return cmd
}

func (a *app) expire(ctx context.Context, s *session, w *wallet.Sender, id common.Hash) error {
	req, err := s.view().Asked(ctx, id)
	if err != nil {
		return err
	}
	bound := coordinator.NewCoordinator()
	receipt, err := w.Send(ctx, wallet.Call{To: s.net.Contracts.Coordinator, Data: bound.PackExpire(id)})
	if err != nil {
		return fmt.Errorf("expire request: %w", err)
	}
	for _, l := range receipt.Logs {
		if l.Address != s.net.Contracts.Coordinator {
			continue
		}
		if e, err := bound.UnpackSignatureExpiredEvent(l); err == nil {
			return a.print(expireResult{id, req.Payer, amount{e.Refund}, sentBy(receipt)})
		}
		if e, err := bound.UnpackActionExpiredEvent(l); err == nil {
			return a.print(expireResult{id, req.Payer, amount{e.Refund}, sentBy(receipt)})
		}
	}
	return fmt.Errorf("expire request: transaction %s succeeded without the event of an expiry", receipt.TxHash)
}
