package node

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/store"
)

func TestClockFarOffIsRefused(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	at := func(d time.Duration) store.Block { return store.Block{Number: 7, Time: uint64(now.Add(d).Unix())} }
	require.NoError(t, checkClock(at(0), now, 1))
	require.NoError(t, checkClock(at(-30*24*time.Hour), now, 1), "a resting chain proves nothing")
	require.NoError(t, checkClock(at(10*time.Minute), now, 1))
	require.ErrorIs(t, checkClock(at(time.Hour), now, 1), ErrClock)
	require.NoError(t, checkClock(at(time.Hour), now, 31337), "development chains move their clock by hand")
}

func TestConfirmationsFitTheAttempts(t *testing.T) {
	require.NoError(t, checkConfirmations(0, 1))
	require.NoError(t, checkConfirmations(3, 6))
	require.ErrorIs(t, checkConfirmations(4, 6), ErrConfirmations)
}

func TestKnownErrorsHaveHints(t *testing.T) {
	for _, h := range hints {
		err := hinted(fmt.Errorf("while starting: %w", h.err))
		var own interface{ Hint() string }
		require.ErrorAs(t, err, &own)
		require.Equal(t, h.hint, own.Hint())
		require.ErrorIs(t, err, h.err)
	}
	plain := errors.New("something else")
	require.Equal(t, plain, hinted(plain))
	require.NoError(t, hinted(nil))
}
