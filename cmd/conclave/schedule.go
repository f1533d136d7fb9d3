package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/wallet"
)

// triggers are ISchedules.Trigger.
var triggers = []string{"every-seconds", "every-blocks", "at-time", "on-event"}

func (a *app) scheduleCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "schedule", Short: "Have actions run at times and on events, paid from a budget", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A schedule on chain says which action the nodes run for an account, and when: at an interval, at a time, or on an event
of a contract. Each run is a request on chain that the schedule's budget pays. What nobody answers is paid back.`,
	}
	cmd.AddCommand(
		a.scheduleRegister(), a.scheduleShow(), a.scheduleList(),
		a.scheduleChange("topup", "Add ether to a schedule's budget", func(at network.Contracts, id *big.Int, _ common.Address, value *big.Int) wallet.Call {
			return wallet.Call{To: at.Schedules, Data: schedules.NewSchedules().PackTopUp(id), Value: value}
		}),
		a.scheduleChange("cancel", "End a schedule and have back what is left", func(at network.Contracts, id *big.Int, by common.Address, _ *big.Int) wallet.Call {
			return wallet.Call{To: at.Schedules, Data: schedules.NewSchedules().PackCancel(id, by)}
		}),
	)
	return cmd
}

// plan is what schedule register asks for.
type plan struct {
	terms  schedules.ISchedulesTerms
	filter schedules.ISchedulesFilter
	cid    string
	params string
	budget *big.Int
}

// planned are the flags of schedule register.
type planned struct {
	trigger, pkp, budget, maxFee, emitter string
	topics                                []string
	lasts                                 time.Duration
}

func (a *app) scheduleRegister() *cobra.Command {
	var p payer
	var f planned
	var l plan
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "register CID", Short: "Register a schedule", Args: exactly("CID"),
		Example: `  conclave schedule register QmYw... --trigger every-seconds --value 3600 --runs 24 --budget 0.01 --key-file K
  conclave schedule register QmYw... --trigger on-event --emitter 0x5fbd... --topic 0xddf2... --runs 5 --budget 0.01 --key-file K`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if l.cid = args[0]; !isAction(l.cid) {
				return usage(cmd, "%q is no CID of an action", l.cid)
			}
			if err := f.read(cmd, &l); err != nil {
				return err
			}
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				return a.plan(ctx, s, w, l, f.lasts)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.trigger, "trigger", "", "`KIND`: "+strings.Join(triggers, ", "))
	flags.Uint64Var(&l.terms.Value, "value", 0, "`N` seconds or blocks between runs; the Unix second of at-time; the least seconds between runs on events")
	flags.StringVar(&f.emitter, "emitter", "", "`ADDRESS` of the contract whose events it waits for")
	flags.StringSliceVar(&f.topics, "topic", nil, "`TOPICS` of these events, in order: 0x and 64 hex digits, or - for any")
	flags.Uint32Var(&l.terms.MaxRuns, "runs", 1, "`N` runs at most")
	flags.DurationVar(&f.lasts, "lasts", 24*time.Hour, "`TIME` from now after which it does not run any more")
	flags.Uint32Var(&l.terms.ExpiresAfter, "expires", 100, "`BLOCKS` within which a run's answer is accepted")
	flags.StringVar(&f.maxFee, "max-fee", "0.01", "`ETHER` that a run may cost at most")
	flags.StringVar(&f.budget, "budget", "", "`ETHER` paid in")
	flags.StringVar(&l.params, "params", "", "`TEXT` given to each run: the members of a JSON object become globals")
	flags.StringVar(&f.pkp, "pkp", "", "`ID` of a key that the action may have things signed with")
	p.flags(cmd, name)
	return cmd
}

// read checks the flags.
func (f planned) read(cmd *cobra.Command, l *plan) (err error) {
	found := false
	for i, t := range triggers {
		if f.trigger == t {
			l.terms.Trigger, found = uint8(i), true
		}
	}
	if !found {
		return usage(cmd, "--trigger: want one of %s", strings.Join(triggers, ", "))
	}
	if l.budget, err = parseUnits(f.budget); err != nil {
		return usage(cmd, "--budget: %w", err)
	}
	if l.terms.MaxFee, err = parseUnits(f.maxFee); err != nil {
		return usage(cmd, "--max-fee: %w", err)
	}
	l.terms.TokenId = new(big.Int)
	if f.pkp != "" {
		if l.terms.TokenId, err = parseTokenID(cmd, f.pkp); err != nil {
			return err
		}
	}
	if f.trigger != triggers[3] {
		if f.emitter != "" || len(f.topics) > 0 {
			return usage(cmd, "--emitter and --topic are for %s", triggers[3])
		}
		return nil
	}
	if l.filter.Emitter, err = parseAddress(f.emitter); err != nil {
		return usage(cmd, "--emitter: %w", err)
	}
	if len(f.topics) == 0 || len(f.topics) > 4 || f.topics[0] == "-" {
		return usage(cmd, "--topic: want one to four, the first of which tells the event")
	}
	for i, t := range f.topics {
		if t == "-" {
			continue
		}
		topic, err := parseHash(t)
		if err != nil {
			return usage(cmd, "--topic: %w", err)
		}
		l.filter.Topics[i], l.filter.Mask = topic, l.filter.Mask|1<<i
	}
	return nil
}

// scheduleResult is a schedule as the chain has it, and the transaction that changed it if one did.
type scheduleResult struct {
	ID         *big.Int       `json:"scheduleId"`
	Status     string         `json:"status"`
	Controller common.Address `json:"controller"`
	Trigger    string         `json:"trigger"`
	Value      uint64         `json:"value"`
	EndsAt     uint64         `json:"endsAt"` // Unix second
	NextAt     uint64         `json:"nextAt"` // Unix second, or block
	RunsLeft   uint32         `json:"runsLeft"`
	Left       amount         `json:"left"` // wei
	Tx         *sent          `json:"transaction,omitempty"`
}

func (r scheduleResult) text(t *table) {
	t.row("schedule", "%s", r.ID)
	t.row("status", "%s", r.Status)
	t.row("controller", "%s", r.Controller)
	t.row("trigger", "%s %d, next at %d", r.Trigger, r.Value, r.NextAt)
	t.row("ends at", "%s", time.Unix(int64(r.EndsAt), 0).UTC().Format(time.RFC3339))
	t.row("runs left", "%d", r.RunsLeft)
	t.row("budget left", "%s ether", r.Left.units())
	if r.Tx != nil {
		r.Tx.text(t)
	}
}

func (s *session) schedule(ctx context.Context, id *big.Int) (r scheduleResult, err error) {
	now, err := s.view().Schedule(ctx, id)
	if err != nil {
		return r, err
	}
	if now.Status == 0 || int(now.Terms.Trigger) >= len(triggers) {
		return r, hint(fmt.Errorf("schedule %s does not exist on this network", id), "is it the right network file?")
	}
	return scheduleResult{
		ID: id, Status: [...]string{"none", "live", "ended"}[min(now.Status, 2)], Controller: now.Controller,
		Trigger: triggers[now.Terms.Trigger], Value: now.Terms.Value, EndsAt: now.Terms.EndsAt,
		NextAt: now.NextAt, RunsLeft: now.RunsLeft, Left: amount{now.Left},
	}, nil
}

// plan registers a schedule.
func (a *app) plan(ctx context.Context, s *session, w *wallet.Sender, l plan, lasts time.Duration) error {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	l.terms.EndsAt = head.Time + uint64(lasts/time.Second)
	bound := schedules.NewSchedules()
	receipt, err := w.Send(ctx, wallet.Call{
		To: s.net.Contracts.Schedules, Data: bound.PackRegister(l.terms, l.filter, l.cid, []byte(l.params)), Value: l.budget,
	})
	if err != nil {
		return fmt.Errorf("register schedule: %w", err)
	}
	for _, log := range receipt.Logs {
		if e, err := bound.UnpackScheduleRegisteredEvent(log); err == nil && log.Address == s.net.Contracts.Schedules {
			return a.printSchedule(ctx, s, e.ScheduleId, sentBy(receipt))
		}
	}
	return fmt.Errorf("register schedule: transaction %s succeeded without the event of a registration", receipt.TxHash)
}

func (a *app) printSchedule(ctx context.Context, s *session, id *big.Int, tx sent) error {
	r, err := s.schedule(ctx, id)
	if err != nil {
		return err
	}
	r.Tx = &tx
	return a.print(r)
}
