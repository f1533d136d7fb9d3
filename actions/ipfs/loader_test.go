package ipfs_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("net/http.(*persistConn).readLoop"), goleak.IgnoreAnyFunction("net/http.(*persistConn).writeLoop"))
}

func open(t testing.TB, c ipfs.Config) *ipfs.Loader {
	t.Helper()
	if c.Dir == "" {
		c.Dir = t.TempDir()
	}
	l, err := ipfs.New(c)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Close()) })
	return l
}

// pattern is bytes that do not repeat, different for each kind.
func pattern(size, kind int) []byte {
	out := make([]byte, 0, size+32)
	seed := binary.BigEndian.AppendUint64(nil, uint64(kind))
	for sum := sha256.Sum256(seed); len(out) < size; sum = sha256.Sum256(sum[:]) {
		out = append(out, sum[:]...)
	}
	return out[:size]
}

// newRelay passes requests on to a gateway, and says before which one it is.
func newRelay(t *testing.T, to string, before func(n int)) string {
	t.Helper()
	target, err := url.Parse(to)
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	var mu sync.Mutex
	n := 0
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		n++
		before(n)
		mu.Unlock()
		proxy.ServeHTTP(w, r)
	})
}

// serve is a server at this machine.
func serve(t testing.TB, handle http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(handle)
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	return s.URL
}

// shelf is blocks as an honest gateway has them.
type shelf map[string][]byte

func (s shelf) add(t testing.TB, data []byte, version int) string {
	t.Helper()
	c, err := dag.Build(bytes.NewReader(data), version, func(c cid.Cid, block []byte) error {
		s[cid.NewCidV1(c.Type(), c.Hash()).String()] = block
		return nil
	})
	require.NoError(t, err)
	return c.String()
}

func (s shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	block, ok := s[strings.TrimPrefix(r.URL.Path, "/ipfs/")]
	if !ok || r.URL.Query().Get("format") != "raw" {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write(block)
}

// bound is less than one source may take for one block.
const bound = 8 * time.Second

// TestBadSourcesFallThrough has every kind of bad gateway stand before a good one.
func TestBadSourcesFallThrough(t *testing.T) {
	blocks := shelf{}
	data := pattern(600_000, 0)
	text := blocks.add(t, data, dag.V1)
	good := serve(t, blocks.ServeHTTP)
	gone := httptest.NewServer(blocks)
	gone.Close()
	hang := func(r *http.Request) { <-r.Context().Done() }
	for what, bad := range map[string]string{
		"lies": serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "wrong") }),
		"swaps": serve(t, func(w http.ResponseWriter, r *http.Request) {
			for name, block := range blocks {
				if !strings.HasSuffix(r.URL.Path, name) {
					_, _ = w.Write(block)
					return
				}
			}
		}),
		"lies about the size": serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "9")
			blocks.ServeHTTP(w, r)
		}),
		"announces too much": serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "99999999999")
			w.WriteHeader(http.StatusOK)
			hang(r)
		}),
		"is endless": serve(t, func(w http.ResponseWriter, _ *http.Request) {
			for chunk := make([]byte, 1<<16); ; {
				if _, err := w.Write(chunk); err != nil {
					return
				}
			}
		}),
		"is silent": serve(t, func(_ http.ResponseWriter, r *http.Request) { hang(r) }),
		"drips": serve(t, func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, "x")
			w.(http.Flusher).Flush()
			hang(r)
		}),
		"breaks off":         serve(t, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }),
		"does not have it":   serve(t, http.NotFound),
		"fails":              serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }),
		"is dead":            gone.URL,
		"redirects for ever": serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path, http.StatusFound) }),
	} {
		t.Run(what, func(t *testing.T) {
			l := open(t, ipfs.Config{Gateways: []string{bad, good}})
			begin := time.Now()
			got, err := l.Get(t.Context(), text, len(data))
			require.NoError(t, err)
			require.True(t, bytes.Equal(data, got))
			require.Less(t, time.Since(begin), bound)
		})
	}
}

// TestNobodyHasIt makes sure that the end comes, and says nothing of the sources.
func TestNobodyHasIt(t *testing.T) {
	text := shelf{}.add(t, []byte("lost"), dag.V1)
	none := serve(t, http.NotFound)
	l := open(t, ipfs.Config{Gateways: []string{none}})
	_, err := l.Get(t.Context(), text, 10)
	require.ErrorIs(t, err, ipfs.ErrNotFound)
	require.NotContains(t, err.Error(), "127.0.0.1")
	l = open(t, ipfs.Config{})
	_, err = l.Get(t.Context(), text, 10)
	require.ErrorIs(t, err, ipfs.ErrNotFound, "no sources at all")
	silent := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	l = open(t, ipfs.Config{Gateways: []string{silent}, Timeout: 50 * time.Millisecond})
	_, err = l.Get(t.Context(), text, 10)
	require.ErrorIs(t, err, ipfs.ErrTimeout)
	for bad, want := range map[string]error{"nonsense": dag.ErrCID, "bafkqablimvwgy3y": dag.ErrUnsupported} {
		_, err = l.Get(t.Context(), bad, 10)
		require.ErrorIs(t, err, want)
	}
}

// TestLimits refuses before everything has come.
func TestLimits(t *testing.T) {
	blocks := shelf{}
	text := blocks.add(t, pattern(3_000_000, 0), dag.V0)
	var asked atomic.Int64
	l := open(t, ipfs.Config{Gateways: []string{serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		blocks.ServeHTTP(w, r)
	})}})
	_, err := l.Get(t.Context(), text, 1<<20)
	require.ErrorIs(t, err, dag.ErrTooLong)
	require.EqualValues(t, 1, asked.Load())
	_, err = l.Get(t.Context(), blocks.add(t, []byte("12345"), dag.V1), 4)
	require.ErrorIs(t, err, dag.ErrTooLong)
}

func TestTheEmptyBlockIsKnown(t *testing.T) {
	l := open(t, ipfs.Config{})
	for _, version := range []int{0, 1} {
		got, err := l.Get(t.Context(), shelf{}.add(t, nil, version), 0)
		if version == dag.V0 { // its root has six bytes
			require.ErrorIs(t, err, ipfs.ErrNotFound)
			continue
		}
		require.NoError(t, err)
		require.Empty(t, got)
	}
}

// TestOneFetchForMany has callers come and go while one fetch goes on.
func TestOneFetchForMany(t *testing.T) {
	blocks := shelf{}
	text := blocks.add(t, []byte("shared"), dag.V1)
	var asked atomic.Int64
	arrived, release := make(chan struct{}), make(chan struct{})
	l := open(t, ipfs.Config{Gateways: []string{serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		close(arrived)
		<-release
		blocks.ServeHTTP(w, r)
	})}})
	first, leave := context.WithCancel(t.Context())
	left := make(chan error, 1)
	go func() {
		_, err := l.Get(first, text, 10)
		left <- err
	}()
	<-arrived
	const callers = 8
	results := make(chan string, callers)
	for range callers {
		go func() {
			got, err := l.Get(t.Context(), text, 10)
			results <- fmt.Sprint(string(got), err)
		}()
	}
	require.Eventually(t, func() bool { return l.Waiting(text, 10) == callers+1 }, 20*time.Second, time.Millisecond)
	leave()
	require.ErrorIs(t, <-left, context.Canceled, "who leaves, leaves at once")
	close(release)
	for range callers {
		require.Equal(t, "shared<nil>", <-results)
	}
	require.EqualValues(t, 1, asked.Load())
}

// TestTheLastOneOutEndsTheFetch cancels the only caller and waits for the gateway to notice.
func TestTheLastOneOutEndsTheFetch(t *testing.T) {
	ended := make(chan struct{})
	arrived := make(chan struct{})
	l := open(t, ipfs.Config{Gateways: []string{serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-r.Context().Done()
		close(ended)
	})}})
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-arrived
		cancel()
	}()
	_, err := l.Get(ctx, shelf{}.add(t, []byte("x"), dag.V1), 10)
	require.ErrorIs(t, err, context.Canceled)
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Fatal("the gateway is still being asked")
	}
}

func TestCloseEndsFetches(t *testing.T) {
	arrived := make(chan struct{})
	l := open(t, ipfs.Config{Gateways: []string{serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-r.Context().Done()
	})}})
	text := shelf{}.add(t, []byte("x"), dag.V1)
	got := make(chan error, 1)
	go func() {
		_, err := l.Get(t.Context(), text, 10)
		got <- err
	}()
	<-arrived
	require.NoError(t, l.Close())
	require.ErrorIs(t, <-got, ipfs.ErrClosed)
	_, err := l.Get(t.Context(), text, 10)
	require.ErrorIs(t, err, ipfs.ErrClosed)
}

// TestRedirectsDoNotLeadInside has a gateway at this machine redirect to another server here: the operator named the one,
// not the other.
func TestRedirectsDoNotLeadInside(t *testing.T) {
	blocks := shelf{}
	text := blocks.add(t, []byte("secret"), dag.V1)
	var inside atomic.Int64
	other := serve(t, func(w http.ResponseWriter, r *http.Request) {
		inside.Add(1)
		blocks.ServeHTTP(w, r)
	})
	l := open(t, ipfs.Config{Gateways: []string{serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other+r.URL.RequestURI(), http.StatusFound)
	})}})
	_, err := l.Get(t.Context(), text, 10)
	require.ErrorIs(t, err, ipfs.ErrNotFound)
	require.Zero(t, inside.Load())
	l = open(t, ipfs.Config{Gateways: []string{serve(t, func(w http.ResponseWriter, r *http.Request) {
		if to, moved := strings.CutPrefix(r.URL.Path, "/old"); moved {
			http.Redirect(w, r, to+"?"+r.URL.RawQuery, http.StatusMovedPermanently)
			return
		}
		blocks.ServeHTTP(w, r)
	}) + "/old"}})
	got, err := l.Get(t.Context(), text, 10)
	require.NoError(t, err)
	require.Equal(t, "secret", string(got))
}

func TestBadConfigurationIsRefused(t *testing.T) {
	for _, c := range []ipfs.Config{
		{Gateways: []string{"ftp://x"}}, {Gateways: []string{"http://user:pass@x"}}, {Gateways: []string{"https://"}}, {Gateways: []string{"http://x/#y"}},
		{Peers: []string{"127.0.0.1:4001"}}, {Peers: []string{"/ip4/127.0.0.1/tcp/4001"}}, {Peers: []string{"/ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooWQnwEGNqcM2nAcPtRR9rAX8Hrg4k9kJLCHoTR5chJfz6d"}},
		{Dir: "/dev/null/x"},
	} {
		if c.Dir == "" {
			c.Dir = t.TempDir()
		}
		l, err := ipfs.New(c)
		require.Error(t, err)
		require.Nil(t, l)
	}
}
