package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/identity"
)

// leaveResult is a node that will not be in the next set.
type leaveResult struct {
	Node    common.Address `json:"node"`
	Already bool           `json:"already"` // it had left before, or never joined: nothing was sent
	*sent
}

func (r leaveResult) text(t *table) {
	t.row("node", "%s", r.Node)
	if r.Already {
		t.row("left", "before; nothing to do")
		return
	}
	r.sent.text(t)
	t.row("next", "let it run until the next epoch has begun, and the overlap after it: it serves until then")
}

func (a *app) nodeLeave() *cobra.Command {
	var data string
	cmd := &cobra.Command{
		Use: "leave", Short: "Take the node out of the sets to come", Args: exactly(),
		Long: `Take the node out of the candidates for the next set, with its own key. It serves until its epoch is over, and must
run until then. Refused if too few nodes would be left to hand the keys on. The bond stays; "node join" comes back.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			id, err := identity.Load(c.Data, c.Unlock)
			if err != nil {
				return err
			}
			s, err := a.openNode(cmd.Context(), c)
			if err != nil {
				return err
			}
			defer s.close()
			return a.leave(cmd.Context(), s, id)
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "data folder `DIR` of the node")
	return cmd
}

func (a *app) leave(ctx context.Context, s *session, id *identity.Identity) error {
	candidate, err := s.candidate(ctx, id.Address())
	if err != nil {
		return err
	}
	if !candidate {
		return a.print(leaveResult{Node: id.Address(), Already: true})
	}
	w, err := a.sender(s, wallet.NewKey(id.Node()), "")
	if err != nil {
		return err
	}
	receipt, err := w.Send(ctx, wallet.Call{To: s.net.Contracts.Staking, Data: staking.NewStaking().PackRequestToLeave()})
	if err != nil {
		return fmt.Errorf("leave: %w", err)
	}
	done := sentBy(receipt)
	return a.print(leaveResult{Node: id.Address(), sent: &done})
}

// candidate reports whether a node waits for a place in the next set.
func (s *session) candidate(ctx context.Context, node common.Address) (bool, error) {
	bound := staking.NewStaking()
	raw, err := s.chain.Call(ctx, s.net.Contracts.Staking, bound.PackNodeIdOf(node), common.Hash{})
	if err != nil {
		return false, fmt.Errorf("read registration: %w", err)
	}
	id, err := bound.UnpackNodeIdOf(raw)
	if err != nil {
		return false, fmt.Errorf("read registration: %w", err)
	}
	if raw, err = s.chain.Call(ctx, s.net.Contracts.Staking, bound.PackIsCandidate(id), common.Hash{}); err != nil {
		return false, fmt.Errorf("read candidates: %w", err)
	}
	return bound.UnpackIsCandidate(raw)
}
