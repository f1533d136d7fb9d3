package ipfs_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"testing"
	"time"

	"github.com/ipfs/boxo/bitswap/message"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	blocks "github.com/ipfs/go-block-format"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// member is a node of a network, as far as IPFS is concerned.
type member struct {
	host *p2p.Host
	peer p2p.Peer
}

// members starts nodes that let each other in, and nobody else.
func members(t testing.TB, n int) []member {
	t.Helper()
	all, peers := make([]member, n), make([]p2p.Peer, n)
	for i := range all {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		addr := netip.MustParseAddrPort(l.Addr().String())
		require.NoError(t, l.Close())
		_, key, err := ed25519.GenerateKey(nil)
		require.NoError(t, err)
		host, err := p2p.New(p2p.Config{Key: key, Listen: addr, Log: slog.New(slog.DiscardHandler)})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, host.Close()) })
		peers[i] = p2p.Peer{Key: p2p.PeerKey(key.Public().(ed25519.PublicKey)), Addr: addr}
		all[i] = member{host, peers[i]}
	}
	for _, m := range all {
		require.NoError(t, m.host.SetPeers(peers))
	}
	for i, m := range all {
		require.Eventually(t, func() bool { return m.host.Connected()[peers[(i+1)%n].Key] }, 30*time.Second, 10*time.Millisecond)
	}
	return all
}

func TestNodesHaveBlocksFromEachOther(t *testing.T) {
	m := members(t, 2)
	source, data := shelf{}, pattern(3_000_000, 3)
	text := source.add(t, data, dag.V1)
	url, asked := counted(t, source)
	a := open(t, ipfs.Config{Host: m[0].host.Libp2p(), Gateways: []string{url}})
	b := open(t, ipfs.Config{Host: m[1].host.Libp2p()})
	get(t, a, text, data)
	before := asked.Load()
	get(t, b, text, data)
	require.Equal(t, before, asked.Load(), "from the other node")
}

// TestANodeThatWaitsIsTold has one node ask before the other has it.
func TestANodeThatWaitsIsTold(t *testing.T) {
	m := members(t, 2)
	source, data := shelf{}, []byte("soon")
	text := source.add(t, data, dag.V1)
	arrived, release := make(chan struct{}), make(chan struct{})
	slow := serve(t, func(w http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-release
		source.ServeHTTP(w, r)
	})
	silent := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(release) // b has asked its peers, waited, and asks here too
		<-r.Context().Done()
	})
	a := open(t, ipfs.Config{Host: m[0].host.Libp2p(), Gateways: []string{slow}})
	b := open(t, ipfs.Config{Host: m[1].host.Libp2p(), Gateways: []string{silent}})
	done := make(chan error, 1)
	go func() {
		_, err := a.Get(context.Background(), text, 10)
		done <- err
	}()
	<-arrived
	get(t, b, text, data)
	require.NoError(t, <-done)
}

// TestAPeerThatLies has another node say that it has everything, and send other bytes for it.
func TestAPeerThatLies(t *testing.T) {
	m := members(t, 2)
	liar, to := m[1].host.Libp2p(), m[0].host.Libp2p().ID()
	asked := make(chan struct{}, 1000)
	answer := func(wants message.BitSwapMessage) {
		lies := message.New(true)
		for _, want := range wants.Wantlist() {
			lies.AddHave(want.Cid)
			lies.AddBlock(blocks.NewBlock([]byte("wrong")))
		}
		if s, err := liar.NewStream(t.Context(), to, bsnet.ProtocolBitswap); err == nil {
			_ = lies.ToNetV1(s) // the other side may be gone
			_ = s.Close()
		}
		asked <- struct{}{}
	}
	liar.SetStreamHandler(bsnet.ProtocolBitswap, func(s network.Stream) {
		for {
			wants, _, err := message.FromNet(s)
			if err != nil {
				_ = s.Reset()
				return
			}
			answer(wants)
		}
	})
	source, data := shelf{}, pattern(600_000, 4)
	text, dir := source.add(t, data, dag.V1), t.TempDir()
	l := open(t, ipfs.Config{Dir: dir, Host: m[0].host.Libp2p(), Gateways: []string{serve(t, source.ServeHTTP)}})
	begin := time.Now()
	get(t, l, text, data)
	require.Less(t, time.Since(begin), bound)
	<-asked
	require.Len(t, files(t, dir), len(source), "what was asked for, and nothing else")
}

// TestARegisteredPeerCannotHurt has a peer send what it likes over bitswap's protocols.
func TestARegisteredPeerCannotHurt(t *testing.T) {
	m := members(t, 2)
	dir := t.TempDir()
	victim := open(t, ipfs.Config{Dir: dir, Host: m[0].host.Libp2p()})
	attacker, to := m[1].host.Libp2p(), m[0].host.Libp2p().ID()
	ctx := network.WithAllowLimitedConn(t.Context(), "test")
	streams := func() network.Stream {
		s, err := attacker.NewStream(ctx, to, bsnet.ProtocolBitswap)
		require.NoError(t, err)
		return s
	}
	// reset waits until the other side has ended a stream.
	reset := func(s network.Stream) {
		require.NoError(t, s.SetReadDeadline(time.Now().Add(time.Minute)))
		_, err := s.Read(make([]byte, 1))
		require.ErrorIs(t, err, network.ErrReset)
	}
	for _, garbage := range [][]byte{
		{0xff, 0xff, 0xff, 0xff, 0x7f},    // a message of 32 GB
		{0x85, 0x80, 0x80, 0x02, 1, 2},    // 4 MiB and a little
		{4, 0xff, 0xff, 0xff, 0xff},       // no protobuf
		{6, 0x1a, 4, 0x0a, 2, 0xff, 0xff}, // a block with a prefix that is none
	} {
		s := streams()
		_, err := s.Write(garbage)
		require.NoError(t, err)
		reset(s)
	}

	// Blocks that nobody asked for are not kept.
	push := message.New(true)
	unwanted := blocks.NewBlock([]byte("unwanted"))
	push.AddBlock(unwanted)
	s := streams()
	require.NoError(t, push.ToNetV1(s))
	_, err := s.Write([]byte{4, 0xff, 0xff, 0xff, 0xff})
	require.NoError(t, err)
	reset(s) // so the block before has been looked at
	_, err = victim.Get(t.Context(), unwanted.Cid().String(), 100)
	require.ErrorIs(t, err, ipfs.ErrNotFound)
	require.Empty(t, files(t, dir))

	// Sixteen streams may stay open, whichever come first. The others are reset.
	const tries, most = 40, 16
	ended := make(chan error, tries)
	for range tries {
		s := streams()
		_, err := s.Write([]byte{0x10})
		require.NoError(t, err)
		go func() {
			_, err := s.Read(make([]byte, 1))
			ended <- err
		}()
	}
	for range tries - most {
		select {
		case err := <-ended:
			require.ErrorIs(t, err, network.ErrReset)
		case <-time.After(time.Minute):
			t.Fatal("too many streams are open")
		}
	}

	// The connection, over which the two also sign, is still the same.
	require.True(t, m[0].host.Connected()[m[1].peer.Key])
	require.Len(t, attacker.Network().ConnsToPeer(to), 1)
	got := make(chan []byte, 1)
	m[0].host.HandleMessages("/test/1", 10, func(_ p2p.PeerKey, data []byte) { got <- data })
	require.NoError(t, m[1].host.Send(m[0].peer.Key, "/test/1", []byte("hello")))
	require.True(t, bytes.Equal([]byte("hello"), <-got))
}
