package main

import (
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// toldResult is what the nodes remember of runs.
type toldResult struct {
	RequestID string     `json:"requestId"`
	Nodes     []nodeTold `json:"nodes"`
	Faults    []fault    `json:"faults"`
}

type nodeTold struct {
	URL  string       `json:"url"`
	Runs []client.Run `json:"runs"`
}

func (r toldResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	for _, n := range r.Nodes {
		if len(n.Runs) == 0 {
			t.row(n.URL, "remembers no such run of this account")
		}
		for _, run := range n.Runs {
			t.row(n.URL, "%s, %s, at %s, %s", run.CID, run.Code, run.Begun.Format("2006-01-02 15:04:05"), run.Took)
			if run.Message != "" {
				t.row("  message", "%s", printable(run.Message))
			}
			for line := range strings.Lines(run.Logs) {
				t.row("  log", "%s", printable(strings.TrimRight(line, "\n")))
			}
		}
	}
	textFaults(t, r.Faults)
}

// printable is text that a node sent, fit for a terminal.
func printable(text string) string {
	quoted, _ := json.Marshal(text) // texts cannot fail
	return strings.Trim(string(quoted), `"`)
}

func (a *app) actionLogs() *cobra.Command {
	var ask asker
	cmd := &cobra.Command{
		Use: "logs ID", Short: "Show what nodes remember of runs of actions", Args: exactly("ID"),
		Long: `Show how actions ended on each node, and what they wrote, also of runs that failed: by the id of a request (conclave action run
prints it, as does conclave request action for requests on chain). Nodes tell only the account that asked for the run, and remember
their newest runs, until they restart.`,
		Example: "  conclave action logs lit_0123 --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := ask.check(cmd); err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			c, err := s.client(cmd.Context(), ask)
			if err != nil {
				return err
			}
			who, err := ask.proof(cmd.Context(), c, wire.Request{Resource: recap.Resource{Prefix: recap.Action, ID: recap.Any}, Ability: recap.Execute})
			if err != nil {
				return err
			}
			told, lost, err := c.Logs(cmd.Context(), who, args[0])
			if err != nil {
				return err
			}
			out := toldResult{RequestID: args[0], Nodes: []nodeTold{}, Faults: faults(lost)}
			for _, n := range told {
				out.Nodes = append(out.Nodes, nodeTold{n.Node.URL, append([]client.Run{}, n.Runs...)})
			}
			return a.print(out)
		},
	}
	ask.flags(cmd)
	return cmd
}
