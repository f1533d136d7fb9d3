package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/chain"
)

func (a *app) scheduleShow() *cobra.Command {
	return &cobra.Command{
		Use: "show ID", Short: "Show a schedule", Args: exactly("ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseUint256(args[0])
			if err != nil {
				return usage(cmd, "schedule id: %w", err)
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			r, err := s.schedule(cmd.Context(), id)
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
}

// scheduleList is the schedules that are live and have runs left.
type scheduleList struct {
	Schedules []scheduleResult `json:"schedules"`
}

func (r scheduleList) text(t *table) {
	for i, s := range r.Schedules {
		if i > 0 {
			t.blank()
		}
		s.text(t)
	}
}

func (a *app) scheduleList() *cobra.Command {
	var of string
	cmd := &cobra.Command{
		Use: "list", Short: "List the live schedules", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			var controller common.Address
			if of != "" {
				var err error
				if controller, err = parseAddress(of); err != nil {
					return usage(cmd, "--controller: %w", err)
				}
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			out := scheduleList{Schedules: []scheduleResult{}}
			for start := uint64(0); ; start += chain.SchedulePage {
				ids, err := s.view().LiveScheduleIDs(cmd.Context(), start)
				if err != nil {
					return err
				}
				for _, id := range ids {
					r, err := s.schedule(cmd.Context(), id)
					if err != nil {
						return err
					}
					if of == "" || r.Controller == controller {
						out.Schedules = append(out.Schedules, r)
					}
				}
				if len(ids) < chain.SchedulePage {
					return a.print(out)
				}
			}
		},
	}
	cmd.Flags().StringVar(&of, "controller", "", "`ADDRESS` whose schedules are listed (default: all)")
	return cmd
}

// scheduleChange is a command that changes one schedule by one transaction.
func (a *app) scheduleChange(verb, short string, call func(network.Contracts, *big.Int, common.Address, *big.Int) wallet.Call) *cobra.Command {
	var p payer
	var value string
	const name = "key-file"
	cmd := &cobra.Command{
		Use: verb + " ID", Short: short, Args: exactly("ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseUint256(args[0])
			if err != nil {
				return usage(cmd, "schedule id: %w", err)
			}
			wei := new(big.Int)
			if cmd.Flags().Lookup("value") != nil {
				if wei, err = parseUnits(value); err != nil {
					return usage(cmd, "--value: %w", err)
				}
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				receipt, err := w.Send(ctx, call(s.net.Contracts, id, w.Key.Address(), wei))
				if err != nil {
					return err
				}
				return a.printSchedule(ctx, s, id, sentBy(receipt))
			})
		},
	}
	if verb == "topup" {
		cmd.Flags().StringVar(&value, "value", "", "`ETHER` to add")
	}
	p.flags(cmd, name)
	return cmd
}
