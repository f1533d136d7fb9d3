package p2p

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/sec"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/multiformats/go-multistream"
)

// probeTimeout bounds a whole Probe.
const probeTimeout = 5 * time.Second

// ErrOtherPeer means that something answers at the address, but does not hold the key.
var ErrOtherPeer = errors.New("another program or another key answers there")

// Probe connects to a peer's address and has it prove its key, as a stranger: the peer then hangs up. It says that the port
// is open and the node behind it is the registered one; an error that is no ErrOtherPeer says that nobody answers.
func Probe(ctx context.Context, at netip.AddrPort, key PeerKey) error {
	ctx, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	want, err := key.ID()
	if err != nil {
		return err
	}
	stranger, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return fmt.Errorf("make a key for once: %w", err)
	}
	transport, err := noise.New(noise.ID, stranger, nil)
	if err != nil {
		return fmt.Errorf("make a handshake: %w", err)
	}
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", at.String())
	if err != nil {
		return fmt.Errorf("connect to %s: %w", at, err)
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	if err := multistream.SelectProtoOrFail(noise.ID, conn); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrOtherPeer, at, err)
	}
	secured, err := transport.SecureOutbound(ctx, conn, want)
	if mismatch := (sec.ErrPeerIDMismatch{}); errors.As(err, &mismatch) {
		return fmt.Errorf("%w: %s", ErrOtherPeer, at)
	}
	if err != nil {
		return fmt.Errorf("handshake with %s: %w", at, err)
	}
	return secured.Close()
}
