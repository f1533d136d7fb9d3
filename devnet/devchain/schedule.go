package devchain

import "time"

// schedule decides when the next block is due. It is plain arithmetic on times it is given, so tests need no clock.
// The durations are those of Config after defaults: 0 means none.
type schedule struct {
	period, batch, least time.Duration

	paused bool
	last   time.Time // when the newest block was made
	since  time.Time // when the oldest waiting transaction was noticed; zero if none waits
}

// due says when to make the next block; ok is false if nothing is planned.
func (s *schedule) due() (at time.Time, ok bool) {
	if s.paused {
		return time.Time{}, false
	}
	if s.period > 0 {
		at, ok = s.last.Add(s.period), true
	}
	if !s.since.IsZero() {
		soon := s.since.Add(s.batch)
		if earliest := s.last.Add(s.least); earliest.After(soon) {
			soon = earliest
		}
		if !ok || soon.Before(at) {
			at, ok = soon, true
		}
	}
	return at, ok
}

// noticed records that a transaction waits.
func (s *schedule) noticed(now time.Time) {
	if s.since.IsZero() {
		s.since = now
	}
}

// made records a block. waiting says that the pool still holds transactions that the next block may take.
func (s *schedule) made(now time.Time, waiting bool) {
	s.last, s.since = now, time.Time{}
	if waiting {
		s.since = now
	}
}
