package p2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// requestTimeout bounds how long an inbound request may take to arrive and its answer to leave.
const requestTimeout = 30 * time.Second

// maxInbound is how many requests of one peer are served at a time on one topic, unless the topic has its own number.
const maxInbound = 4

// ErrRefused means that the peer answered with a refusal; its text is not trusted and not shown.
var ErrRefused = errors.New("peer refused the request")

const (
	answerOK      = 0
	answerRefused = 1
)

// HandleRequests registers who answers requests on topic. limit bounds a request's bytes. An error of answer reaches
// the peer as a refusal without text.
func (h *Host) HandleRequests(topic string, limit int, answer func(ctx context.Context, from PeerKey, request []byte) ([]byte, error)) {
	h.HandleWaiting(topic, limit, maxInbound, answer)
}

// HandleWaiting is HandleRequests for answers that are waited for: each peer may have inbound requests open at a time.
func (h *Host) HandleWaiting(topic string, limit, inbound int, answer func(ctx context.Context, from PeerKey, request []byte) ([]byte, error)) {
	var mu sync.Mutex
	busy := make(map[PeerKey]int)
	h.libp2p.SetStreamHandler(protocol.ID(topic), func(s network.Stream) {
		from, ok := keyOf(s.Conn().RemotePeer())
		mu.Lock()
		if !ok || busy[from] >= inbound {
			mu.Unlock()
			_ = s.Reset()
			return
		}
		busy[from]++
		mu.Unlock()
		defer func() {
			mu.Lock()
			if busy[from]--; busy[from] == 0 {
				delete(busy, from)
			}
			mu.Unlock()
		}()
		h.serve(s, from, limit, answer)
	})
}

func (h *Host) serve(s network.Stream, from PeerKey, limit int, answer func(context.Context, PeerKey, []byte) ([]byte, error)) {
	_ = s.SetDeadline(time.Now().Add(requestTimeout))
	request, err := readFrame(s, limit)
	if err != nil {
		_ = s.Reset()
		return
	}
	ctx, cancel := context.WithTimeout(h.ctx, requestTimeout)
	defer cancel()
	data, err := answer(ctx, from, request)
	status := []byte{answerOK}
	if err != nil {
		h.log.Debug("request refused", "peer", from, "topic", string(s.Protocol()), "error", err)
		status, data = []byte{answerRefused}, nil
	}
	if err := writeFrame(s, append(status, data...)); err != nil {
		_ = s.Reset()
		return
	}
	_ = s.Close()
}

// Request asks a registered peer and returns its answer of at most limit bytes. ErrRefused if the peer declined.
func (h *Host) Request(ctx context.Context, to PeerKey, topic string, request []byte, limit int) ([]byte, error) {
	s, err := h.openStream(ctx, to, topic)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	defer stop()
	deadline := time.Now().Add(requestTimeout)
	if d, ok := ctx.Deadline(); ok && d.Before(deadline) {
		deadline = d
	}
	_ = s.SetDeadline(deadline)
	if err := writeFrame(s, request); err != nil {
		_ = s.Reset()
		return nil, fmt.Errorf("ask peer %s: %w", to, err)
	}
	data, err := readFrame(s, limit+1)
	if err != nil {
		_ = s.Reset()
		return nil, fmt.Errorf("answer of peer %s: %w", to, err)
	}
	_ = s.Close()
	if len(data) == 0 || data[0] != answerOK {
		return nil, fmt.Errorf("ask peer %s: %w", to, ErrRefused)
	}
	return data[1:], nil
}
