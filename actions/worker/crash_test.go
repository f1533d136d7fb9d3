package worker_test

import (
	"bytes"
	"context"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
)

// working are the children that have an action: their processor time is bounded.
func working() (out []string) {
	for _, pid := range children() {
		if l, _ := os.ReadFile("/proc/" + pid + "/limits"); strings.Contains(string(l), "Max cpu time              15") {
			out = append(out, pid)
		}
	}
	return out
}

// TestWorkersKilledAtEachOperation: the run ends and says so, the host is asked once, what it answers reaches nobody, and the
// next run is as any other. A killed child ends the run of the action that called it.
func TestWorkersKilledAtEachOperation(t *testing.T) {
	p := newPool(t, 2, 1)
	for name, f := range functions {
		t.Run(name, func(t *testing.T) {
			var asked atomic.Int32
			h := &book{code: child()}
			h.block = func(context.Context) {
				asked.Add(1)
				for _, pid := range working() {
					signal(pid, unix.SIGKILL)
				}
			}
			result := run(t, p, h, wrap("return "+f.good), asRoot)
			require.Equal(t, actions.Crashed, result.Code, result.Message)
			require.Empty(t, result.Response)
			require.EqualValues(t, 1, asked.Load())
			require.Equal(t, 1, result.Usage.HostCalls)
			require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
		})
	}
	t.Run("in a called action", func(t *testing.T) {
		var caller []string
		killed := 0
		h := &book{code: map[string]string{"QmChild": wrap(`return L.getRpcUrl({chain:"ethereum"})`)}}
		h.block = func(ctx context.Context) {
			if len(actions.StackOf(ctx)) < 2 { // the code of the child is asked for
				caller = working()
				return
			}
			for _, pid := range working() {
				if !slices.Contains(caller, pid) {
					killed++
					signal(pid, unix.SIGKILL)
				}
			}
		}
		result := run(t, p, h, wrap(`return L.call({ipfsId:"QmChild"})`), asRoot)
		require.Equal(t, actions.Crashed, result.Code, result.Message)
		require.Equal(t, 1, killed)
		require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
	})
	t.Run("before they have an action", func(t *testing.T) {
		for _, pid := range children() {
			signal(pid, unix.SIGKILL)
			require.Eventually(t, func() bool { // it is gone, or waits to be collected
				threads, _ := os.ReadDir("/proc/" + pid + "/task")
				stat, err := os.ReadFile("/proc/" + pid + "/stat")
				return err != nil || (len(threads) < 2 && bytes.Contains(stat, []byte(") Z ")))
			}, patience, time.Millisecond)
		}
		require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
	})
}
