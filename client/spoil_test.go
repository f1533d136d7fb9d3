package client

import (
	"io"
	"net/http"
	"slices"
	"sync/atomic"
)

type spoiler func(n *testNode, w http.ResponseWriter, r *http.Request) bool

func dead(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
	c, _, err := w.(http.Hijacker).Hijack()
	if err == nil {
		_ = c.Close()
	}
	return true
}

func slow(_ *testNode, _ http.ResponseWriter, r *http.Request) bool {
	_, _ = io.Copy(io.Discard, r.Body) // else the end of the connection is not noticed
	<-r.Context().Done()
	return true
}

func huge(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(slices.Repeat([]byte{' '}, maxAnswer+2))
	return true
}

func status(code int, name string) spoiler {
	return func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
		refuse(w, code, name, 0)
		return true
	}
}

func only(path string, f spoiler) spoiler {
	return func(n *testNode, w http.ResponseWriter, r *http.Request) bool {
		return r.URL.Path == path && f(n, w, r)
	}
}

func busyAtFirst(times int64, after int) spoiler {
	var seen atomic.Int64
	return func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
		if seen.Add(1) > times {
			return false
		}
		refuse(w, http.StatusTooManyRequests, "NodeBusy", after)
		return true
	}
}
