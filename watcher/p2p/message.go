package p2p

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// queueLength is how many messages may wait for one peer and topic.
const queueLength = 256

type queueKey struct {
	peer  PeerKey
	topic string
}

// queue sends messages to one peer on one topic, in order, over one stream that is opened when needed.
type queue struct {
	frames chan []byte
	done   chan struct{}
	once   sync.Once
}

func (q *queue) stop() { q.once.Do(func() { close(q.done) }) }

// HandleMessages registers the receiver of messages on topic. receive runs on the stream's goroutine and must return
// soon; a peer that opens several streams has several messages received at a time. A frame over limit ends the stream.
func (h *Host) HandleMessages(topic string, limit int, receive func(from PeerKey, data []byte)) {
	h.libp2p.SetStreamHandler(protocol.ID(topic), func(s network.Stream) {
		defer s.Close()
		from, ok := keyOf(s.Conn().RemotePeer())
		if !ok {
			_ = s.Reset()
			return
		}
		for {
			data, err := readFrame(s, limit)
			if err != nil {
				_ = s.Reset()
				return
			}
			receive(from, data)
		}
	})
}

// Send queues a message for a registered peer. It returns at once; delivery is tried twice, then the message is
// dropped. Errors: ErrUnknownPeer, ErrQueueFull.
func (h *Host) Send(to PeerKey, topic string, data []byte) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, ok := h.peers[to]; !ok {
		return fmt.Errorf("send to peer %s: %w", to, ErrUnknownPeer)
	}
	if h.ctx.Err() != nil {
		return h.ctx.Err()
	}
	key := queueKey{to, topic}
	q := h.queues[key]
	if q == nil {
		q = &queue{frames: make(chan []byte, queueLength), done: make(chan struct{})}
		h.queues[key] = q
		h.wg.Go(func() { h.drain(key, q) })
	}
	select {
	case q.frames <- data:
		return nil
	default:
		return fmt.Errorf("send to peer %s: %w", to, ErrQueueFull)
	}
}

// drain writes queued frames until the queue stops.
func (h *Host) drain(key queueKey, q *queue) {
	var s network.Stream
	defer func() {
		if s != nil {
			_ = s.Close()
		}
	}()
	for {
		select {
		case <-h.ctx.Done():
			return
		case <-q.done:
			return
		case frame := <-q.frames:
			s = h.deliver(key, s, frame)
		}
	}
}

// deliver writes one frame on s, or once more on a new stream, and returns the stream to use next.
func (h *Host) deliver(key queueKey, s network.Stream, frame []byte) network.Stream {
	var err error
	for range 2 {
		if s == nil {
			ctx, cancel := context.WithTimeout(h.ctx, dialTimeout)
			s, err = h.openStream(ctx, key.peer, key.topic)
			cancel()
			if err != nil {
				s = nil
				continue
			}
		}
		_ = s.SetWriteDeadline(time.Now().Add(writeTimeout))
		if err = writeFrame(s, frame); err == nil {
			return s
		}
		_ = s.Reset()
		s = nil
	}
	h.log.Debug("message not delivered", "peer", key.peer, "topic", key.topic, "error", err)
	return nil
}
