package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// networkVariable names the environment variable that holds the default of --network.
const networkVariable = "CONCLAVE_NETWORK"

// devnetFolder is where a development network keeps its files unless told otherwise.
var devnetFolder = filepath.Join(".conclave", "devnet")

// app is one run of the command: where it prints, and the flags that every command has.
type app struct {
	stdout, stderr io.Writer

	json    bool
	network string
	rpc     string
}

// run executes args and returns the exit code.
func (a *app) run(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); err != nil {
		return a.fail(ctx, asUsage(err))
	}
	return exitOK
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "conclave",
		Short: "Threshold keys that anyone can run and contracts control",
		Long: `Conclave is a threshold key network: contracts say which keys exist and who may use them, nodes sign only when the
chain allows it, and no machine ever holds a whole key.

Start a network of your own with "conclave devnet"; then, in another terminal, mint a key with "conclave pkp mint" and
have the network sign with "conclave request sign".`,
		SilenceErrors: true, SilenceUsage: true,
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usage(cmd, "%w", err)
	})
	flags := root.PersistentFlags()
	flags.BoolVar(&a.json, "json", false, "print JSON instead of text")
	flags.StringVar(&a.network, "network", "", "network `FILE` (default $"+networkVariable+", else "+
		filepath.Join(".", devnetFolder, "network.json")+")")
	flags.StringVar(&a.rpc, "rpc", "", "`URL` of the chain, http(s) or ws(s) (default: the network file's)")
	root.AddCommand(a.devnetCommand(), a.nodeCommand(), a.pkpCommand(), a.requestCommand(), a.scheduleCommand(), a.networkCommand(), a.versionCommand(),
		a.encryptCommand(), a.decryptCommand(), a.signCommand(), a.sendCommand(), a.sessionCommand(), a.actionCommand(), a.doctorCommand(), a.logsCommand(), a.backupCommand())
	return root
}

// networkFile is the path of the network file that the flags and the environment choose.
func (a *app) networkFile() string {
	switch {
	case a.network != "":
		return a.network
	case os.Getenv(networkVariable) != "":
		return os.Getenv(networkVariable)
	}
	return filepath.Join(devnetFolder, "network.json")
}

// group is what a command does that only holds others: without arguments it shows help, and it knows no argument.
func group(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	problem := fmt.Sprintf("unknown command %q", args[0])
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		problem += fmt.Sprintf(", did you mean %q?", near[0])
	}
	return usage(cmd, "%s", problem)
}

// exactly requires the named arguments.
func exactly(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < len(names):
			return usage(cmd, "%s is missing", names[len(args)])
		case len(args) > len(names):
			return usage(cmd, "unexpected argument %q", args[len(names)])
		}
		return nil
	}
}
