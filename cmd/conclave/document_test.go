package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// document writes a reference of all commands.
func document(root *cobra.Command) string {
	var b strings.Builder
	b.WriteString(`# Command line

Generated from the commands by ` + "`go test ./cmd/conclave -run TestDocs -update`" + `; do not edit.

Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 refused by policy. Errors go to standard error as ` + "`error:` and `hint:`" + `
lines, progress too. With ` + "`--json`" + ` standard output holds one JSON value on one line, or nothing if the command
failed; ` + "`conclave devnet`" + ` prints one event a line, ` + "`conclave action test`" + ` its result even if tests failed.

`)
	b.WriteString("## Flags of every command\n\n")
	flagTable(&b, root.PersistentFlags())
	section(&b, root)
	return b.String()
}

func section(b *strings.Builder, cmd *cobra.Command) {
	if cmd.Hidden || cmd.Name() == "help" || cmd.Name() == "completion" {
		return
	}
	fmt.Fprintf(b, "\n## %s\n\n", cmd.CommandPath())
	if cmd.Long != "" {
		b.WriteString(cmd.Long + "\n")
	} else {
		b.WriteString(cmd.Short + ".\n")
	}
	if !cmd.HasSubCommands() {
		fmt.Fprintf(b, "\n```\n%s\n```\n", cmd.UseLine())
	}
	if cmd.HasExample() {
		fmt.Fprintf(b, "\nExample:\n\n```\n%s\n```\n", strings.ReplaceAll(strings.TrimPrefix(cmd.Example, "  "), "\n  ", "\n"))
	}
	if local := cmd.LocalNonPersistentFlags(); local.HasAvailableFlags() {
		b.WriteString("\n")
		flagTable(b, local)
	}
	if cmd.HasSubCommands() {
		b.WriteString("\n")
		for _, sub := range cmd.Commands() {
			if !sub.Hidden && sub.Name() != "help" && sub.Name() != "completion" {
				fmt.Fprintf(b, "- `%s`: %s\n", sub.CommandPath(), sub.Short)
			}
		}
	}
	for _, sub := range cmd.Commands() {
		section(b, sub)
	}
}

func flagTable(b *strings.Builder, flags *pflag.FlagSet) {
	b.WriteString("| Flag | Meaning |\n| --- | --- |\n")
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		name, use := pflag.UnquoteUsage(f)
		if f.Value.Type() == "bool" {
			name = ""
		}
		left := strings.TrimSpace("--" + f.Name + " " + name)
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" {
			use += fmt.Sprintf(" (default %s)", f.DefValue)
		}
		fmt.Fprintf(b, "| `%s` | %s |\n", left, strings.ReplaceAll(use, "|", "\\|"))
	})
}
