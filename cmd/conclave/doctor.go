package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/cmd/conclave/doctor"
	"github.com/conclave-network/conclave/watcher/config"
)

// diagnosis is what the doctor found.
type diagnosis struct {
	State    doctor.State     `json:"state"` // the worst of all
	Findings []doctor.Finding `json:"findings"`
}

func (d diagnosis) text(t *table) {
	for _, f := range d.Findings {
		t.line(string(f.State), f.Check, oneLine(f.Found))
		if f.Remedy != "" {
			t.line("", "", "-> "+oneLine(f.Remedy))
		}
	}
}

func (a *app) doctorCommand() *cobra.Command {
	var data string
	cmd := &cobra.Command{
		Use: "doctor", Short: "Find out what keeps a node from its work", Args: exactly(),
		Long: `Look at a node's configuration, keys, disk, database and ports, at the chain, at its registration, bond, gas and
attestation, and at the other nodes, whether or not it runs; say of each whether it is ok, and of what is not, what to do.
Nothing is changed. The exit code is 1 if anything keeps the node from its work; warnings leave it 0.`,
		Example: "  conclave doctor --data /var/lib/conclave",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if data == "" {
				return usage(cmd, "--data is missing")
			}
			path, err := worker.Beside()
			if err != nil {
				return err
			}
			found := doctor.Examine(cmd.Context(), doctor.Config{File: filepath.Join(data, config.File), RPC: a.rpc, Worker: path})
			if err := cmd.Context().Err(); err != nil {
				return err
			}
			d := diagnosis{doctor.Worst(found), found}
			if err := a.print(d); err != nil {
				return err
			}
			return d.err()
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "data folder `DIR` of the node")
	return cmd
}

// err says how many findings keep the node from its work.
func (d diagnosis) err() error {
	failed := 0
	for _, f := range d.Findings {
		if f.State == doctor.Fail {
			failed++
		}
	}
	if failed == 0 {
		return nil
	}
	return hint(fmt.Errorf("%d of %d checks failed", failed, len(d.Findings)), "the remedies stand beside them; mend the first one first")
}
