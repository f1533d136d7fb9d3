package node

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"time"

	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/store"
)

// maxClockAhead is how far a block may be ahead of this machine's clock before the clock is taken to be wrong.
const maxClockAhead = 15 * time.Minute

// ErrClock means that this machine's clock and the chain's cannot both be right.
var ErrClock = errors.New("clock is far off")

// checkClock compares the newest block's time with this machine's clock. A block from the past proves nothing (a
// chain may rest); one from the future does, except on development chains, whose clock is moved by hand.
func checkClock(head store.Block, now time.Time, chainID uint64) error {
	at := time.Unix(int64(head.Time), 0)
	if ahead := at.Sub(now); ahead > maxClockAhead && !attest.DevnetChain(chainID) {
		return fmt.Errorf("%w: block %d is %s ahead of it", ErrClock, head.Number, ahead.Round(time.Second))
	}
	return nil
}

// ErrConfirmations means that this node would be so far behind the others that it never met them in an attempt.
var ErrConfirmations = errors.New("too many confirmations")

// checkConfirmations compares the operator's choice with the clock that all nodes share.
func checkConfirmations(confirmations, attemptBlocks uint64) error {
	if 2*confirmations > attemptBlocks {
		return fmt.Errorf("%w: %d, and an attempt to sign lasts %d blocks", ErrConfirmations, confirmations, attemptBlocks)
	}
	return nil
}

// hintError is an error with what to do about it.
type hintError struct {
	error
	hint string
}

func (e *hintError) Hint() string  { return e.hint }
func (e *hintError) Unwrap() error { return e.error }

// hints are what an operator can do about the errors of a start.
var hints = []struct {
	err  error
	hint string
}{
	{ErrConfirmations, "set confirmations in node.yaml to at most half of the Coordinator's attemptBlocks"},
	{ErrClock, "set this machine's clock, for example with an NTP service"},
	{chain.ErrWrongChain, "point rpc in node.yaml at the chain that the network file names"},
	{chain.ErrNoCode, "the network file and the chain do not belong together; on a development chain deploy again"},
	{identity.ErrUnlock, "give the unlock key that was made together with this key file"},
	{identity.ErrPermissions, "chmod 600 the file: keys that others can read are no secret"},
	{store.ErrInUse, "another process runs on this data folder; stop it first"},
	{store.ErrNewer, "run the newer version, or restore the data folder from before the upgrade"},
	{store.ErrOtherNetwork, "use one data folder for each network"},
	{store.ErrDiskFull, "make room on the disk; nothing was lost"},
	{store.ErrReadOnly, "make the data folder writable for this user"},
	{store.ErrCorrupt, "restore the data folder from a backup, or start a new node"},
	{syscall.EADDRINUSE, "another program listens there; change http_port or p2p_port (or metrics_listen) in node.yaml, or stop it"},
	{syscall.ECONNREFUSED, "is the chain's endpoint running? see rpc in node.yaml"},
	{fs.ErrNotExist, "see conclave node init for what makes this file"},
}

// hinted adds a hint to errors that have none of their own.
func hinted(err error) error {
	var own interface{ Hint() string }
	if err == nil || errors.As(err, &own) {
		return err
	}
	for _, h := range hints {
		// libp2p makes text of the errors of its listeners.
		if errors.Is(err, h.err) || h.err == syscall.EADDRINUSE && strings.Contains(err.Error(), h.err.Error()) {
			return &hintError{err, h.hint}
		}
	}
	return err
}
