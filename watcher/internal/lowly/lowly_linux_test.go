package lowly

import (
	"errors"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

func TestDoRunsOnAThreadThatYields(t *testing.T) {
	want := errors.New("what f says")
	var inside int
	require.ErrorIs(t, Do(func() (err error) {
		inside, err = unix.Getpriority(unix.PRIO_PROCESS, unix.Gettid())
		require.NoError(t, err)
		return want
	}), want)
	require.Equal(t, 20-niceness, inside, "the call gives 20 minus the nice value")
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	mine, err := unix.Getpriority(unix.PRIO_PROCESS, unix.Gettid())
	require.NoError(t, err)
	require.Equal(t, 20, mine, "other threads are as they were")
}
