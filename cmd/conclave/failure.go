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

// policies are the contracts' errors that mean "you may not", with what would change that.
var policies = map[string]string{
	"CoordinatorNotPermitted": "the PKP's owner can allow it: conclave pkp permit ID --address ADDRESS",
	"PKPPermissionsNotOwner":  "only the PKP's owner changes its permissions; who that is: conclave pkp show ID",
}

// refusals are hints for other errors of the contracts that people meet.
var refusals = map[string]string{
	"PKPNFTUnknownToken":            "no such PKP on this network; is it the right network file?",
	"ERC721NonexistentToken":        "no such PKP on this network; is it the right network file?",
	"KeyRegistryRootKeysMissing":    "the network has no keys yet: wait until conclave network status says Active, epoch 1",
	"CoordinatorNoEpoch":            "the network has no epoch yet: wait until conclave network status says Active, epoch 1",
	"CoordinatorNotExpired":         "a request can be expired only after the block in expiresAt: conclave request show ID",
	"CoordinatorNotOpen":            "the request is answered, expired or unknown: conclave request show ID",
	"CoordinatorFeeTooSmall":        "leave out --fee to pay the minimum",
	"CoordinatorExpiryOutOfRange":   "choose --expires from 1 to the maximum",
	"PKPPermissionsAlreadyGranted":  "there is a grant already; to change its scopes revoke it first",
	"PKPPermissionsNotGranted":      "there is no such grant; grants end when the PKP changes hands",
	"StakingAlreadyJoined":          "the node is a candidate already: conclave network status",
	"StakingBanned":                 "governance must forgive the staker first",
	"StakingJailed":                 "the node was kicked; it may join again at the time in the error, in Unix seconds",
	"StakingAmountTooSmall":         "leave out --stake to bond the minimum",
	"ERC20InsufficientBalance":      "send the node's address tokens of the network first",
	"StakingWrongState":             "the next set is locked already; wait until it is active or given up",
	"StakingNodeSignatureInvalid":   "the network file and the chain do not belong together",
	"PKPPermissionsScopeOutOfRange": "scope 1 is sign anything, 2 is personal sign",
}

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
		known, policy := policies[revert.Name]
		if policy {
			code = exitRefused
		} else {
			known = refusals[revert.Name]
		}
		if advice == "" {
			advice = known
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
