package api

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// faceWith is a face with one more route, in a class.
func faceWith(c Config, kind class, path string, h http.HandlerFunc) *face {
	f := newFace(c)
	f.routes.HandleFunc("POST "+path, c.SDK.limited(kind, h))
	return f
}

func TestSigningLeavesRoomForTheRest(t *testing.T) {
	enter, leave := make(chan struct{}), make(chan struct{})
	sdk := newSDK(&sharer{})
	h := faceWith(configOf(fake{}, sdk), signing, "/slow", func(w http.ResponseWriter, _ *http.Request) {
		enter <- struct{}{}
		<-leave
		answer(w, http.StatusOK, map[string]bool{})
	})
	var all sync.WaitGroup
	for range lanes[signing].places {
		all.Go(func() {
			h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/slow", nil))
		})
		<-enter
	}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodPost, "/slow", nil))
	require.Equal(t, http.StatusTooManyRequests, rec.Code)
	require.Equal(t, "2", rec.Header().Get("Retry-After"))
	require.Contains(t, rec.Body.String(), `"NodeBusy"`)
	code, _ := post(t, h, "/web/encryption/sign", signBody("[{}]"))
	require.Equal(t, http.StatusOK, code)
	close(leave)
	all.Wait()
	require.Empty(t, sdk.lanes[signing].places)
}

// Whatever a request asks for but running actions, those leave the processors to it, and go on when it has ended, however.
func TestActionsYield(t *testing.T) {
	for kind, l := range lanes {
		for name, h := range map[string]http.HandlerFunc{"ends": func(http.ResponseWriter, *http.Request) {}, "panics": func(http.ResponseWriter, *http.Request) { panic("no") }} {
			t.Run(l.name+" "+name, func(t *testing.T) {
				sdk := newSDK(&sharer{})
				var now, most int
				sdk.Yield = func() func() { now++; most = now; return func() { now-- } }
				seen := -1
				face := faceWith(configOf(fake{}, sdk), class(kind), "/x", func(w http.ResponseWriter, r *http.Request) { seen = now; h(w, r) })
				face.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/x", nil))
				want := 1
				if class(kind) == running {
					want = 0
				}
				require.Equal(t, []int{want, want, 0}, []int{seen, most, now})
			})
		}
	}
}

func TestPlacesComeBackAfterAPanic(t *testing.T) {
	sdk := newSDK(&sharer{})
	h := faceWith(configOf(fake{}, sdk), signing, "/broken", func(http.ResponseWriter, *http.Request) { panic("no") })
	for range 2 * lanes[signing].places {
		code, out := post(t, h, "/broken", "{}")
		require.Equal(t, http.StatusInternalServerError, code)
		require.Equal(t, codeUnknown, out["errorCode"])
	}
	require.Empty(t, sdk.lanes[signing].places)
}

// timed is an answer whose connection has deadlines.
type timed struct {
	*httptest.ResponseRecorder
	read, write time.Time
}

func (w *timed) SetReadDeadline(at time.Time) error  { w.read = at; return nil }
func (w *timed) SetWriteDeadline(at time.Time) error { w.write = at; return nil }

func TestTimeIsTheClasss(t *testing.T) {
	for kind, l := range lanes {
		t.Run(l.name, func(t *testing.T) {
			var deadline time.Time
			w := &timed{ResponseRecorder: httptest.NewRecorder()}
			before := time.Now()
			h := faceWith(configOf(fake{}, newSDK(&sharer{})), class(kind), "/x", func(_ http.ResponseWriter, r *http.Request) {
				deadline, _ = r.Context().Deadline()
			})
			h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/x", nil))
			after := time.Now()
			require.WithinRange(t, deadline, before.Add(l.work), after.Add(l.work))
			require.WithinRange(t, w.write, before.Add(l.work+grace), after.Add(l.work+grace))
			require.WithinRange(t, w.read, before.Add(l.work+grace), after.Add(l.work+grace), "the reading side ends the request's context")
		})
	}
}

// A request of a class with much time outlives the time that a server gives for reading one.
func TestWorkMayTakeLongerThanReading(t *testing.T) {
	c := configOf(fake{}, newSDK(&sharer{}))
	c.readTimeout = 50 * time.Millisecond
	f := faceWith(c, signing, "/slow", func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
			fail(w, r, c.Log, r.Context().Err())
		case <-time.After(6 * c.readTimeout):
			answer(w, http.StatusOK, map[string]bool{})
		}
	})
	server := httptest.NewUnstartedServer(f)
	server.Config = c.server(f)
	server.Start()
	defer server.Close()
	resp, err := http.Post(server.URL+"/slow", "application/json", strings.NewReader("{}"))
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.Equal(t, http.StatusOK, resp.StatusCode)
}

func TestFewLargeBodiesAreHeldAtATime(t *testing.T) {
	sdk := newSDK(&sharer{})
	sdk.prepare()
	receive := func(size int) (func(), error) {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(strings.Repeat("x", size)))
		raw, done, err := sdk.receive(httptest.NewRecorder(), r, maxBody)
		if err == nil {
			require.Len(t, raw, size)
		}
		return done, err
	}
	var held []func()
	for range largeBodies {
		done, err := receive(smallBody + 1)
		require.NoError(t, err)
		held = append(held, done)
	}
	_, err := receive(maxBody)
	require.ErrorIs(t, err, errBusy)
	_, err = receive(smallBody)
	require.NoError(t, err, "small ones need no place")
	for _, done := range held {
		done()
	}
	done, err := receive(maxBody)
	require.NoError(t, err)
	done()
	done, err = receive(maxBody + 1)
	require.ErrorContains(t, err, "longer than")
	done()
	require.Empty(t, sdk.large)
}

func TestBodiesThatFailAreTheClientsFault(t *testing.T) {
	sdk := newSDK(&sharer{})
	sdk.prepare()
	r := httptest.NewRequest(http.MethodPost, "/", io.MultiReader(strings.NewReader("{"), broken{}))
	_, done, err := sdk.receive(httptest.NewRecorder(), r, maxBody)
	done()
	require.ErrorContains(t, err, "cut off")
	require.Equal(t, codeInvalid, describe(err).ErrorCode)
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("gone") }

// Many requests at once from one place get an answer or an honest refusal.
func TestACrowdIsServedOrToldToComeAgain(t *testing.T) {
	sdk := newSDK(&counting{&sharer{}})
	c := configOf(fake{}, sdk)
	c.rates = rates{} // as in a node
	s := run(t, c)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 250}}
	defer client.CloseIdleConnections()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var all sync.WaitGroup
	statuses := make(chan int, 250)
	for range cap(statuses) {
		all.Go(func() {
			r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url()+"/web/encryption/sign", strings.NewReader(signBody("[{}]")))
			if err != nil {
				panic(err)
			}
			resp, err := client.Do(r)
			if err != nil {
				statuses <- 0
				return
			}
			defer resp.Body.Close()
			if resp.StatusCode == http.StatusTooManyRequests && resp.Header.Get("Retry-After") == "" {
				statuses <- 0
				return
			}
			statuses <- resp.StatusCode
		})
	}
	all.Wait()
	close(statuses)
	for status := range statuses {
		require.Contains(t, []int{http.StatusOK, http.StatusTooManyRequests}, status)
	}
}
