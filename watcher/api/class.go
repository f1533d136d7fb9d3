package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"
)

// lane is the places of one class of work, and how many found none.
type lane struct {
	places  chan struct{}
	refused atomic.Uint64
}

// enter takes a place if there is one. Who got it calls leave.
func (l *lane) enter() bool {
	select {
	case l.places <- struct{}{}:
		return true
	default:
		l.refused.Add(1)
		return false
	}
}

func (l *lane) leave() { <-l.places }

// prepare makes the places of all classes.
func (s *SDK) prepare() {
	s.large = make(chan struct{}, largeBodies)
	for c := range s.lanes {
		s.lanes[c].places = make(chan struct{}, lanes[c].places)
	}
}

// limited runs h in a place of its class, with the body at hand, and for no longer than the class allows: then the
// request's context ends, and a moment later its connection. The body is read before a place is taken, so that slow
// clients hold connections, of which each has its part, and nothing else.
func (s *SDK) limited(c class, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		raw, done, err := s.receive(w, r, lanes[c].body)
		defer done()
		if err != nil {
			s.busyOr(w, r, err, lanes[c].retry)
			return
		}
		if !s.lanes[c].enter() {
			s.busyOr(w, r, errBusy, lanes[c].retry)
			return
		}
		defer s.lanes[c].leave()
		if c != running {
			defer s.Yield()()
		}
		until(w, lanes[c].work+grace, lanes[c].work+grace)
		ctx, cancel := context.WithTimeout(r.Context(), lanes[c].work)
		defer cancel()
		r = r.WithContext(ctx)
		r.Body = io.NopCloser(bytes.NewReader(raw))
		h(w, r)
	}
}

// busyOr answers with an error; to errBusy belongs when to come again.
func (s *SDK) busyOr(w http.ResponseWriter, r *http.Request, err error, retry time.Duration) {
	if errors.Is(err, errBusy) {
		retryAfter(w, retry)
	}
	s.fail(w, r, err)
}

// receive reads a body. done gives back what it holds.
func (s *SDK) receive(w http.ResponseWriter, r *http.Request, most int64) (raw []byte, done func(), err error) {
	done = func() {}
	in := http.MaxBytesReader(inner(w), r.Body, most)
	if raw, err = io.ReadAll(io.LimitReader(in, smallBody+1)); err == nil && len(raw) > smallBody {
		select {
		case s.large <- struct{}{}:
			done = func() { <-s.large }
		default:
			return nil, done, errBusy
		}
		var rest []byte
		rest, err = io.ReadAll(in)
		raw = append(raw, rest...)
	}
	if err == nil {
		return raw, done, nil
	}
	until(w, 0, grace) // nothing more is read, and the time for both began together
	switch {
	case errors.As(err, new(*http.MaxBytesError)):
		err = invalid(fmt.Sprintf("the body is longer than %d bytes", most))
	case errors.Is(err, os.ErrDeadlineExceeded):
		err = invalid("the body did not come in time")
	default:
		err = invalid("the body was cut off")
	}
	return nil, done, err
}

// inner is the ResponseWriter of net/http, which leaves a client time to read why its body was not.
func inner(w http.ResponseWriter) http.ResponseWriter {
	if o, ok := w.(*observed); ok {
		return o.ResponseWriter
	}
	return w
}

// until gives a connection its time from now on. The reading side counts while a request is worked on: net/http reads on
// to see whether the client is still there, and takes the end of the time to read for its going away.
func until(w http.ResponseWriter, read, write time.Duration) {
	rc, now := http.NewResponseController(w), time.Now()
	// What cannot have deadlines is no connection. A connection whose deadline fails is broken, which shows when it is used.
	_ = rc.SetReadDeadline(now.Add(read))
	_ = rc.SetWriteDeadline(now.Add(write))
}

// retryAfter says when to come again: in whole seconds, at least one.
func retryAfter(w http.ResponseWriter, d time.Duration) {
	seconds := max(1, int64((d+time.Second-1)/time.Second))
	w.Header().Set("Retry-After", strconv.FormatInt(seconds, 10))
}
