package devchain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/rpc"
)

// server is JSON-RPC over HTTP and WebSocket on one listener. It is our own rather than go-ethereum's so that the port
// is held before anything else starts, and so that only chosen namespaces are reachable.
type server struct {
	listener net.Listener
	http     *http.Server
	rpc      *rpc.Server
	calls    sync.WaitGroup // requests and WebSocket connections being served
}

// served are the namespaces of go-ethereum that clients may call.
var served = map[string]bool{"eth": true, "net": true, "txpool": true}

// Limits of one request.
const (
	maxBatch    = 1000     // calls in one
	maxResponse = 25 << 20 // bytes of answers to one batch
	maxBody     = 5 << 20  // bytes
)

// listen takes the port.
func listen(host string, port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("port %d on %s is taken by another program; choose another, or 0 for any free one: %w", port, host, err)
	}
	if err != nil {
		return nil, fmt.Errorf("listen on port %d of %s: %w", port, host, err)
	}
	return listener, nil
}

// serve registers the chain's methods and starts answering on the listener, which the server then owns.
func serve(listener net.Listener, chain *Chain) (*server, error) {
	s := &server{listener: listener, rpc: rpc.NewServer()}
	s.rpc.SetBatchLimits(maxBatch, maxResponse)
	s.rpc.SetHTTPBodyLimit(maxBody)
	apis := []rpc.API{
		{Namespace: "dev", Service: &devAPI{chain}},
		{Namespace: "web3", Service: web3API{}},
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(chain.backend.APIBackend, filters.Config{}))},
	}
	for _, api := range chain.backend.APIs() {
		if served[api.Namespace] {
			apis = append(apis, api)
		}
	}
	for _, api := range apis {
		if err := s.rpc.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register namespace %s: %w", api.Namespace, err)
		}
	}
	s.http = &http.Server{Handler: s.handler(), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	s.calls.Go(func() { _ = s.http.Serve(listener) }) // always ends with an error, after close
	return s, nil
}

func (s *server) handler() http.Handler {
	sockets := s.rpc.WebsocketHandler([]string{"*"})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.calls.Add(1)
		defer s.calls.Done()
		if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
			sockets.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "POST, OPTIONS")
			w.Header().Set("Access-Control-Allow-Headers", "*")
			w.Header().Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		s.rpc.ServeHTTP(w, r)
	})
}

func (s *server) address() string { return s.listener.Addr().String() }

func (s *server) port() int { return s.listener.Addr().(*net.TCPAddr).Port }

// close ends all connections and waits for their goroutines.
func (s *server) close() error {
	s.rpc.Stop() // WebSocket connections, which http.Server knows nothing of any more
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	s.calls.Wait()
	return err
}
