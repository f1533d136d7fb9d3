package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/bundle"
	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/reason"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailed  = 1
	exitUsage   = 2
	exitRefused = 3
)

// usageError says that the command line is wrong.
type usageError struct {
	err  error
	help string // the command whose --help says what is right
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }
func (e *usageError) Hint() string  { return "see: " + e.help + " --help" }

// usage makes a usageError for a command.
func usage(cmd *cobra.Command, format string, args ...any) error {
	return &usageError{fmt.Errorf(format, args...), cmd.CommandPath()}
}

// asUsage turns cobra's own complaints about the command line, which have no type, into usage errors.
func asUsage(err error) error {
	var known *usageError
	if errors.As(err, &known) {
		return err
	}
	if strings.HasPrefix(err.Error(), "unknown command") || strings.HasPrefix(err.Error(), "required flag") {
		return &usageError{err, "conclave"}
	}
	return err
}

// hintError is an error with what to do about it.
type hintError struct {
	err  error
	hint string
}

func (e *hintError) Error() string { return e.err.Error() }
func (e *hintError) Unwrap() error { return e.err }
func (e *hintError) Hint() string  { return e.hint }

// hint adds advice to an error.
func hint(err error, format string, args ...any) error {
	return &hintError{err, fmt.Sprintf(format, args...)}
}

// refusedError says that nodes refused a request, each by its own reading of the chain.
type refusedError struct{ reason string }

func (e *refusedError) Error() string { return "the nodes refuse the request: " + e.reason }

// fail prints an error and returns its exit code.
func (a *app) fail(ctx context.Context, err error) int {
	code, text, advice := exitFailed, err.Error(), ""
	var hinted interface{ Hint() string }
	if errors.As(err, &hinted) {
		advice = hinted.Hint()
	}
	var wrong *usageError
	var revert *chain.RevertError
	var refused *refusedError
	var failure *client.Failure
	switch {
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		text, advice = "interrupted", ""
	case errors.As(err, &wrong):
		code = exitUsage
	case errors.As(err, &refused):
		code = exitRefused
	case errors.As(err, &failure):
		if failure.Refused() {
			code = exitRefused
			advice = strings.TrimPrefix(advice+"; nodes decide at a confirmed block: a change on chain counts some blocks later", "; ")
		}
	case errors.As(err, &revert):
		known, _ := reason.Find(reason.Contracts, revert.Name)
		if known.Status == reason.Refused {
			code = exitRefused
		}
		if advice == "" {
			advice = known.Remedy
		}
	}
	if advice == "" && strings.Contains(text, "insufficient funds") {
		advice = "the account needs ether for gas and value"
	}
	var problems *bundle.Problems
	if errors.As(err, &problems) && len(*problems) > 1 {
		for _, p := range *problems {
			fmt.Fprintln(a.stderr, "error:", oneLine(p.String()))
		}
	} else {
		fmt.Fprintln(a.stderr, "error:", oneLine(text))
	}
	if failure != nil {
		a.failedNodes(failure)
	}
	if advice != "" {
		fmt.Fprintln(a.stderr, "hint:", oneLine(advice))
	}
	return code
}

// failedNodes says what each node said.
func (a *app) failedNodes(f *client.Failure) {
	w := &table{tabwriter.NewWriter(a.stderr, 0, 8, 2, ' ', 0)}
	sorted := slices.SortedFunc(slices.Values(f.Nodes), func(a, b *client.NodeError) int { return cmp.Compare(a.Node.ShareID, b.Node.ShareID) })
	for _, n := range sorted {
		status := "-"
		if n.Status != 0 {
			status = strconv.Itoa(n.Status)
		}
		w.line("node "+n.Node.URL, n.Node.Address.Hex(), status, n.Problem())
	}
	_ = w.Flush() // nobody reads
}

// oneLine keeps an error that came from elsewhere on the line that starts with "error:".
func oneLine(s string) string { return strings.Join(strings.FieldsFunc(s, isBreak), "; ") }

func isBreak(r rune) bool { return r == '\n' || r == '\r' }
