package worker

import (
	"sync"
	"time"
)

// Times of stopping workers. Of any stretch of time, those that compute for long run at least a fifth.
const (
	mostStop  = 80 * time.Millisecond // for which workers are stopped on end
	leastRun  = 20 * time.Millisecond // that they run after that, whatever comes
	afterwork = 10 * time.Millisecond // for which they stay stopped when nothing is urgent any more: often more comes
)

// longTime is how much of a processor a worker has used before it is ever stopped. Tests have less.
var longTime = 100 * time.Millisecond

// pacer stops workers that compute for long while the node does something that somebody waits for. The kernel's priority
// alone does not do: see docs/performance.md.
type pacer struct {
	mu     sync.Mutex
	long   map[pausable]struct{} // workers that have used longTime
	urgent int                   // yields that are not taken back
	last   time.Time             // when urgent became 0

	stopped bool
	spent   bool          // they were stopped for mostStop, and must run for leastRun
	credit  time.Duration // for which they may be stopped
	counted time.Time     // when credit was brought up to date
	timer   *time.Timer
}

// pausable is what a pacer needs of a *process.
type pausable interface {
	pause()
	resume()
}

func newPacer() *pacer {
	p := &pacer{long: make(map[pausable]struct{}), credit: mostStop, counted: time.Now()}
	p.timer = time.AfterFunc(time.Hour, p.look)
	p.timer.Stop()
	return p
}

// yield is Pool.Yield.
func (p *pacer) yield() (resume func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.urgent++
	p.decide()
	return sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.urgent--; p.urgent == 0 {
			p.last = time.Now()
		}
		p.decide()
	})
}

// add takes a worker in that has computed for long; remove must be called when it has ended.
func (p *pacer) add(w pausable) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.long[w] = struct{}{}
	if p.stopped {
		w.pause()
	}
	p.decide()
}

func (p *pacer) remove(w pausable) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.long, w)
	p.decide()
}

func (p *pacer) look() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.decide()
}

// decide stops and continues workers as it is time to, and sees to it that it is called again when that may change.
func (p *pacer) decide() {
	now := time.Now()
	p.count(now)
	rest := afterwork - now.Sub(p.last)
	want := len(p.long) > 0 && (p.urgent > 0 || p.stopped && rest > 0)
	switch {
	case p.stopped && (!want || p.spent):
		p.stopped = false
		for w := range p.long {
			w.resume()
		}
	case !p.stopped && want && !p.spent:
		p.stopped = true
		for w := range p.long {
			w.pause()
		}
	}
	p.timer.Stop()
	switch {
	case p.stopped && p.urgent == 0:
		p.timer.Reset(min(rest, p.credit))
	case p.stopped:
		p.timer.Reset(p.credit)
	case want:
		p.timer.Reset((mostStop - p.credit) * leastRun / mostStop)
	}
}

// count brings credit up to date: stopping takes of it, running gives back.
func (p *pacer) count(now time.Time) {
	passed := now.Sub(p.counted)
	p.counted = now
	if p.stopped {
		p.credit -= passed
		p.spent = p.credit <= 0
		return
	}
	p.credit = min(mostStop, p.credit+passed*mostStop/leastRun)
	if p.credit == mostStop {
		p.spent = false
	}
}
