package p2p

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

type node struct {
	*Host
	key  ed25519.PrivateKey
	peer Peer
}

func freePort(t *testing.T) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return netip.MustParseAddrPort(l.Addr().String())
}

func start(t *testing.T, key ed25519.PrivateKey, addr netip.AddrPort, c Config) *node {
	t.Helper()
	if key == nil {
		var err error
		_, key, err = ed25519.GenerateKey(nil)
		require.NoError(t, err)
	}
	if !addr.IsValid() {
		addr = freePort(t)
	}
	c.Key, c.Listen, c.Log = key, addr, slog.New(slog.DiscardHandler)
	h, err := New(c)
	require.NoError(t, err)
	t.Cleanup(func() { h.Close() })
	return &node{h, key, Peer{PeerKey(key.Public().(ed25519.PublicKey)), addr}}
}

func introduce(t *testing.T, nodes ...*node) {
	t.Helper()
	var peers []Peer
	for _, n := range nodes {
		peers = append(peers, n.peer)
	}
	for _, n := range nodes {
		require.NoError(t, n.SetPeers(peers))
	}
}

func TestMessagesArriveInOrder(t *testing.T) {
	a, b := start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{})
	introduce(t, a, b)
	got := make(chan []byte, 300)
	b.HandleMessages("/test/1", 1<<10, func(from PeerKey, data []byte) {
		if from == a.peer.Key {
			got <- data
		}
	})
	for i := range 200 {
		require.NoError(t, a.Send(b.peer.Key, "/test/1", []byte{byte(i)}))
	}
	for i := range 200 {
		require.Equal(t, []byte{byte(i)}, receive(t, got))
	}
}

func receive(t *testing.T, ch <-chan []byte) []byte {
	t.Helper()
	select {
	case m := <-ch:
		return m
	case <-time.After(20 * time.Second):
		t.Fatal("no message")
		return nil
	}
}

func TestStrangersAreRefused(t *testing.T) {
	a, b, stranger := start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{})
	introduce(t, a, b)
	b.HandleRequests("/test/1", 10, func(context.Context, PeerKey, []byte) ([]byte, error) { return []byte("ok"), nil })
	require.NoError(t, stranger.SetPeers([]Peer{b.peer}))

	_, err := stranger.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.Error(t, err)
	_, err = b.Request(t.Context(), stranger.peer.Key, "/test/1", nil, 10)
	require.ErrorIs(t, err, ErrUnknownPeer)
	require.ErrorIs(t, b.Send(stranger.peer.Key, "/test/1", nil), ErrUnknownPeer)
	answer, err := a.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.NoError(t, err)
	require.Equal(t, "ok", string(answer))

	// who leaves the set is cut off
	require.NoError(t, b.SetPeers([]Peer{stranger.peer}))
	_, err = a.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.Error(t, err)
}

func TestRequestLimits(t *testing.T) {
	a, b := start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{})
	introduce(t, a, b)
	b.HandleRequests("/test/1", 10, func(_ context.Context, _ PeerKey, q []byte) ([]byte, error) {
		if string(q) == "no" {
			return nil, errors.New("declined")
		}
		return bytes.Repeat([]byte{7}, 100), nil
	})
	_, err := a.Request(t.Context(), b.peer.Key, "/test/1", make([]byte, 11), 100)
	require.Error(t, err)
	_, err = a.Request(t.Context(), b.peer.Key, "/test/1", nil, 99)
	require.ErrorIs(t, err, ErrFrameTooLarge)
	_, err = a.Request(t.Context(), b.peer.Key, "/test/1", []byte("no"), 100)
	require.ErrorIs(t, err, ErrRefused)
	answer, err := a.Request(t.Context(), b.peer.Key, "/test/1", nil, 100)
	require.NoError(t, err)
	require.Len(t, answer, 100)
}

func TestRestartedPeerIsReachedAgain(t *testing.T) {
	gone := make(chan PeerKey, 4)
	a := start(t, nil, netip.AddrPort{}, Config{OnDisconnect: func(k PeerKey) { gone <- k }})
	b := start(t, nil, netip.AddrPort{}, Config{})
	introduce(t, a, b)
	answer := func(context.Context, PeerKey, []byte) ([]byte, error) { return []byte{1}, nil }
	got := make(chan []byte, 10)
	take := func(_ PeerKey, data []byte) { got <- data }
	b.HandleRequests("/test/1", 10, answer)
	b.HandleMessages("/test/messages", 10, take)
	require.NoError(t, a.Send(b.peer.Key, "/test/messages", []byte("before")))
	require.Equal(t, "before", string(receive(t, got)))
	_, err := a.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.NoError(t, err)
	require.True(t, a.Connected()[b.peer.Key])

	require.NoError(t, b.Close())
	select {
	case k := <-gone:
		require.Equal(t, b.peer.Key, k)
	case <-time.After(20 * time.Second):
		t.Fatal("disconnect was not noticed")
	}
	_, err = a.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.Error(t, err)

	again := start(t, b.key, b.peer.Addr, Config{})
	introduce(t, a, again)
	again.HandleRequests("/test/1", 10, answer)
	again.HandleMessages("/test/messages", 10, take)
	require.NoError(t, a.Send(b.peer.Key, "/test/messages", []byte("after"))) // not into the old connection
	require.Equal(t, "after", string(receive(t, got)))
	_, err = a.Request(t.Context(), b.peer.Key, "/test/1", nil, 10)
	require.NoError(t, err)
}

func TestPortTakenIsNamed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	_, key, err := ed25519.GenerateKey(nil)
	require.NoError(t, err)
	addr := netip.MustParseAddrPort(l.Addr().String())
	_, err = New(Config{Key: key, Listen: addr, Log: slog.New(slog.DiscardHandler)})
	require.ErrorContains(t, err, addr.String())
}

func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{0, 0, 0, 2, 'h', 'i'})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff})
	f.Add([]byte{0, 0, 0, 9, 1})
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := bytes.NewReader(raw)
		for {
			data, err := readFrame(r, 64)
			if err != nil {
				return
			}
			if len(data) > 64 {
				t.Fatalf("%d bytes pass a limit of 64", len(data))
			}
			var back bytes.Buffer
			if err := writeFrame(&back, data); err != nil {
				t.Fatal(err)
			}
			again, err := readFrame(&back, 64)
			if err != nil && !errors.Is(err, io.EOF) || !bytes.Equal(again, data) {
				t.Fatalf("frame does not survive a round trip: %v", err)
			}
		}
	})
}

func TestProbeTellsWhoAnswers(t *testing.T) {
	a, b := start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{})
	require.NoError(t, Probe(t.Context(), a.peer.Addr, a.peer.Key), "a stranger, who is not let in")
	require.ErrorIs(t, Probe(t.Context(), a.peer.Addr, b.peer.Key), ErrOtherPeer)
	require.Empty(t, a.Connected())

	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	go func() {
		c, err := l.Accept()
		if err == nil {
			_, _ = c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
			_ = c.Close()
		}
	}()
	require.ErrorIs(t, Probe(t.Context(), netip.MustParseAddrPort(l.Addr().String()), a.peer.Key), ErrOtherPeer)
	require.NoError(t, l.Close())
	err = Probe(t.Context(), netip.MustParseAddrPort(l.Addr().String()), a.peer.Key)
	require.Error(t, err)
	require.NotErrorIs(t, err, ErrOtherPeer)
}

func TestRoundTripsOfPeers(t *testing.T) {
	a, b := start(t, nil, netip.AddrPort{}, Config{}), start(t, nil, netip.AddrPort{}, Config{})
	introduce(t, a, b)
	require.Eventually(t, func() bool { return a.RoundTrips()[b.peer.Key] > 0 }, 30*time.Second, 10*time.Millisecond)
	require.NoError(t, a.SetPeers(nil))
	require.Empty(t, a.RoundTrips(), "who is gone is forgotten")
}
