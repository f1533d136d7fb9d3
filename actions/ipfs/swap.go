package ipfs

import (
	"context"
	"errors"
	"sync"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// What a peer may have this node do over bitswap.
const (
	maxWants    = 1 << 10   // blocks that a peer waits for
	maxWantCID  = 64        // bytes of a CID that is asked for
	maxInFlight = 512 << 10 // bytes on their way to one peer
	workers     = 4         // reads of the disk at a time
)

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

func start(net network.BitSwapNetwork, h host.Host, kept shelf, options ...bitswap.Option) *swap {
	ctx, cancel := context.WithCancel(context.Background())
	options = append(options, bitswap.WithoutDuplicatedBlockStats(), bitswap.WithClientOption(client.WithDefaultProviderQueryManager(false)))
	// Nobody is looked for: who is connected is who is asked.
	return &swap{bitswap: bitswap.New(ctx, net, nil, kept, options...), host: h, cancel: cancel}
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
