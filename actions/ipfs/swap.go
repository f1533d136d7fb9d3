package ipfs

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/protocol"
	tcptransport "github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
)

// What a peer may have this node do over bitswap.
const (
	maxWants    = 1 << 10   // blocks that a peer waits for
	maxWantCID  = 64        // bytes of a CID that is asked for
	maxInFlight = 512 << 10 // bytes on their way to one peer
	workers     = 4         // reads of the disk at a time
)

// dialTimeout bounds a try to reach an outside peer.
const dialTimeout = 5 * time.Second

var errNobody = errors.New("no peer is connected")

// swap asks the peers of one libp2p host by bitswap.
type swap struct {
	bitswap *bitswap.Bitswap
	host    host.Host
	cancel  context.CancelFunc
	peers   []peer.AddrInfo // to be kept connected; none on the network's own host, which does that itself
	own     bool            // the host was made here
	dials   sync.WaitGroup
}

// newNetworkSwap speaks bitswap on a host that lets in the network's nodes alone, and serves them what is kept.
func newNetworkSwap(h host.Host, kept shelf) *swap {
	meter := newMeter(kept.cache)
	// One version of the protocol is enough: all nodes are of one kind.
	version := bsnet.SupportedProtocols([]protocol.ID{bsnet.ProtocolBitswap})
	return start(bsnet.NewFromIpfsHost(newLimited(h), version), h, kept,
		bitswap.WithPeerBlockRequestFilter(meter.allows),
		bitswap.MaxQueuedWantlistEntriesPerPeer(maxWants), bitswap.MaxCidSize(maxWantCID),
		bitswap.MaxOutstandingBytesPerPeer(maxInFlight), bitswap.EngineBlockstoreWorkerCount(workers),
	)
}

// newOutsideSwap makes a host that listens nowhere, connects to the given peers and nobody else, and serves nothing.
func newOutsideSwap(peers []peer.AddrInfo, kept shelf) (*swap, error) {
	allowed := make(only, len(peers))
	for _, p := range peers {
		allowed[p.ID] = true
	}
	h, err := libp2p.New(
		libp2p.NoListenAddrs, libp2p.Transport(tcptransport.NewTCPTransport), libp2p.ConnectionGater(allowed),
		libp2p.DisableRelay(), libp2p.DisableMetrics(), libp2p.Ping(false), libp2p.UserAgent("conclave"),
	)
	if err != nil {
		return nil, fmt.Errorf("start libp2p for outside peers: %w", err)
	}
	for _, p := range peers {
		h.Peerstore().AddAddrs(p.ID, p.Addrs, peerstore.PermanentAddrTTL)
	}
	s := start(bsnet.NewFromIpfsHost(newLimited(h)), h, kept, bitswap.WithServerEnabled(false))
	s.peers, s.own = peers, true
	return s, nil
}

func start(net network.BitSwapNetwork, h host.Host, kept shelf, options ...bitswap.Option) *swap {
	ctx, cancel := context.WithCancel(context.Background())
	options = append(options, bitswap.WithoutDuplicatedBlockStats(), bitswap.WithClientOption(client.WithDefaultProviderQueryManager(false)))
	// Nobody is looked for: who is connected is who is asked.
	return &swap{bitswap: bitswap.New(ctx, net, nil, kept, options...), host: h, cancel: cancel}
}

// CheckPeer returns what is wrong with an outside peer's address: /…/tcp/PORT/p2p/ID.
func CheckPeer(text string) error {
	_, err := parsePeer(text)
	return err
}

func parsePeer(text string) (peer.AddrInfo, error) {
	if len(text) > maxURL {
		return peer.AddrInfo{}, errors.New("a peer's address is too long")
	}
	a, err := multiaddr.NewMultiaddr(text)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address", text)
	}
	info, err := peer.AddrInfoFromP2pAddr(a)
	if err != nil || len(info.Addrs) != 1 {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address: it must have an address and end with /p2p/ID", text)
	}
	if _, err := info.Addrs[0].ValueForProtocol(multiaddr.P_TCP); err != nil {
		return peer.AddrInfo{}, fmt.Errorf("%q is no peer's address: peers are reached over TCP", text)
	}
	return *info, nil
}

// session begins a fetch of several blocks.
func (s *swap) session(ctx context.Context) func(context.Context, cid.Cid) ([]byte, error) {
	var once sync.Once
	var get func(context.Context, cid.Cid) (blocks.Block, error)
	return func(ask context.Context, c cid.Cid) ([]byte, error) {
		if err := s.connect(ask); err != nil {
			return nil, err
		}
		once.Do(func() { get = s.bitswap.NewSession(ctx).GetBlock })
		block, err := get(ask, c)
		if err != nil {
			return nil, err
		}
		return block.RawData(), nil
	}
}

// connect returns as soon as a peer is connected. It dials the outside peers that are not.
func (s *swap) connect(ctx context.Context) error {
	if s.own {
		s.dial(ctx)
	}
	if len(s.host.Network().Peers()) == 0 {
		return errNobody
	}
	return nil
}

// dial connects to the outside peers, and returns when one is connected or all have failed. Others may follow.
func (s *swap) dial(ctx context.Context) {
	if len(s.host.Network().Peers()) == len(s.peers) {
		return
	}
	done := make(chan bool, len(s.peers))
	for _, p := range s.peers {
		s.dials.Go(func() {
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), dialTimeout)
			defer cancel()
			done <- s.host.Connect(ctx, p) == nil // at once if it is connected
		})
	}
	for range s.peers {
		select {
		case ok := <-done:
			if ok {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// tell sends a block to the peers that wait for it.
func (s *swap) tell(c cid.Cid, data []byte) {
	if block, err := blocks.NewBlockWithCid(data, c); err == nil {
		_ = s.bitswap.NotifyNewBlocks(context.Background(), block) // it ends only with an error that it is closed
	}
}

// close stops it. A host that is not ours stays as it is.
func (s *swap) close() error {
	err := s.bitswap.Close()
	s.cancel()
	if s.own {
		err = errors.Join(err, s.host.Close())
		s.dials.Wait()
	}
	return err
}
