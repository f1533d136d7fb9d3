package p2p

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
)

const (
	// redial is how often peers without a connection are dialled.
	redial = time.Second
	// beat is how often a connected peer is asked for a sign of life, and patience how long it has to give it: long
	// enough for a machine that computes with all it has.
	beat     = 5 * time.Second
	patience = 10 * time.Second

	heartbeatTopic = "/conclave/heartbeat/1"
)

// keepConnected dials registered peers that have no connection, and disconnects those that do not answer, until the
// host closes.
func (h *Host) keepConnected() {
	h.HandleRequests(heartbeatTopic, 0, func(context.Context, PeerKey, []byte) ([]byte, error) { return nil, nil })
	h.wg.Go(h.heartbeat)
	h.every(redial, func(key PeerKey, connected bool) {
		if connected {
			return
		}
		if err := h.connect(key); err != nil {
			h.log.Debug("peer not reached", "peer", key, "error", err)
		}
	})
}

// heartbeat asks connected peers for a sign of life.
func (h *Host) heartbeat() {
	h.every(beat, func(key PeerKey, connected bool) {
		if !connected {
			return
		}
		ctx, cancel := context.WithTimeout(h.ctx, patience)
		defer cancel()
		begun := time.Now()
		_, err := h.Request(ctx, key, heartbeatTopic, nil, 0)
		if err == nil {
			h.tripped(key, time.Since(begun))
		}
		if err == nil || h.ctx.Err() != nil {
			return
		}
		h.log.Info("peer gives no sign of life; disconnected", "peer", key, "error", err)
		if id, err := h.lookup(key); err == nil {
			_ = h.libp2p.Network().ClosePeer(id) // it is gone or going
		}
	})
}

// tripped keeps a round trip of a peer that is still registered.
func (h *Host) tripped(key PeerKey, took time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, ok := h.peers[key]; ok {
		h.trips[key] = took
	}
}

// every does something about all registered peers at once, again and again until the host closes.
func (h *Host) every(pause time.Duration, do func(key PeerKey, connected bool)) {
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		var wg sync.WaitGroup
		for key, connected := range h.Connected() {
			wg.Go(func() { do(key, connected) })
		}
		wg.Wait()
		select {
		case <-h.ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (h *Host) connect(key PeerKey) error {
	id, err := h.lookup(key)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(h.ctx, dialTimeout)
	defer cancel()
	return h.libp2p.Connect(ctx, peer.AddrInfo{ID: id})
}

// lookup returns the peer id of a registered key and clears libp2p's dial back-off for it: a restarted peer must be
// reached at once, and callers bound their own tries.
func (h *Host) lookup(key PeerKey) (peer.ID, error) {
	h.mu.Lock()
	id, ok := h.peers[key]
	h.mu.Unlock()
	if !ok {
		return "", fmt.Errorf("peer %s: %w", key, ErrUnknownPeer)
	}
	if s, ok := h.libp2p.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(id)
	}
	return id, nil
}
