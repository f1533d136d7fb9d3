package worker_test

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/conclave-network/conclave/actions"
)

// policies counts the threads of this process's workers by how the kernel schedules them.
func policies() (idle, other int) {
	for _, child := range children() {
		threads, _ := os.ReadDir(filepath.Join("/proc", child, "task")) // it may have ended
		for _, thread := range threads {
			id, err := strconv.Atoi(thread.Name())
			if err != nil {
				continue
			}
			if attr, err := unix.SchedGetAttr(id, 0); err == nil && attr.Policy == unix.SCHED_IDLE {
				idle++
			} else if err == nil {
				other++
			}
		}
	}
	return idle, other
}

func TestWhoComputesForLongLetsOthersGoFirst(t *testing.T) {
	p := newPool(t, 1, 1)
	idle, other := policies()
	require.Zero(t, idle, "a worker that waits for a run")
	require.NotZero(t, other)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan actions.Code, 1)
	go func() {
		result, err := p.Run(ctx, actions.Request{Code: []byte(`for (;;);`), Limits: limits()}, &book{})
		if err != nil {
			result.Code = actions.Code(err.Error())
		}
		ended <- result.Code
	}()
	for {
		select {
		case code := <-ended:
			t.Fatalf("ended with %s before it was put behind others", code)
		case <-time.After(20 * time.Millisecond):
		}
		if idle, _ := policies(); idle > 0 {
			break
		}
	}
	cancel()
	require.Equal(t, actions.Cancelled, <-ended)
	require.Equal(t, actions.OK, run(t, p, &book{}, `1`).Code)
}
