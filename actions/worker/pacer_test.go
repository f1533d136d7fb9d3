package worker

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// paced is a worker that keeps count of how long it ran and how long it was stopped on end.
type paced struct {
	mu              sync.Mutex
	stopped         bool
	since           time.Time
	ran, onEnd      time.Duration
	pauses, resumes int
}

func newPaced() *paced { return &paced{since: time.Now()} }

func (w *paced) pause() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ran += time.Since(w.since)
	w.stopped, w.since = true, time.Now()
	w.pauses++
}

func (w *paced) resume() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.onEnd = max(w.onEnd, time.Since(w.since))
	w.stopped, w.since = false, time.Now()
	w.resumes++
}

func (w *paced) isStopped() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.stopped
}

// pass lets time pass, and what is due then happen.
func pass(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// TestPacerStopsWhileSomethingIsUrgent: as long as one of those that asked for it has not taken it back, and a moment longer.
func TestPacerStopsWhileSomethingIsUrgent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, w := newPacer(), newPaced()
		p.add(w)
		require.False(t, w.isStopped())
		one, two := p.yield(), p.yield()
		require.True(t, w.isStopped())
		one()
		one()
		pass(afterwork)
		require.True(t, w.isStopped(), "taking back twice is taking back once")
		two()
		require.True(t, w.isStopped())
		pass(afterwork)
		require.False(t, w.isStopped())
		two()
		pass(time.Second)
		require.Equal(t, 1, w.pauses)
		require.Equal(t, 1, w.resumes)

		defer p.yield()()
		late := newPaced()
		p.add(late)
		require.True(t, w.isStopped())
		require.True(t, late.isStopped(), "one that comes later")
		p.remove(w)
		p.remove(late)
		pass(time.Second)
		require.True(t, w.isStopped(), "one that has ended is not touched")
	})
}

// TestPacerLeavesAFifth: however yields come and go, workers run a fifth of the time and are not stopped for long.
func TestPacerLeavesAFifth(t *testing.T) {
	for name, ask := range map[string]func(p *pacer){
		"one that never ends": func(p *pacer) { p.yield(); time.Sleep(10 * time.Second) },
		"one after another": func(p *pacer) {
			for range 1000 {
				done := p.yield()
				time.Sleep(9 * time.Millisecond)
				done()
				time.Sleep(time.Millisecond)
			}
		},
		"whenever they go on": func(p *pacer) {
			for range 100 {
				done := p.yield()
				time.Sleep(mostStop - time.Millisecond)
				done()
				time.Sleep(afterwork + time.Millisecond)
			}
		},
		"many at once": func(p *pacer) {
			for range 1000 {
				for range 50 {
					time.AfterFunc(30*time.Millisecond, p.yield())
				}
				time.Sleep(10 * time.Millisecond)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p, w := newPacer(), newPaced()
				p.add(w)
				begin := time.Now()
				ask(p)
				p.remove(w)
				synctest.Wait()
				w.mu.Lock()
				defer w.mu.Unlock()
				if !w.stopped {
					w.ran += time.Since(w.since)
				}
				took := time.Since(begin)
				require.GreaterOrEqual(t, w.ran+leastRun, took/5)
				require.LessOrEqual(t, w.ran, took*2/5, "and not much more")
				require.LessOrEqual(t, w.onEnd, mostStop)
				require.Greater(t, w.pauses, 50)
			})
		})
	}
}
