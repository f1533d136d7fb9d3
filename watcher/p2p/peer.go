package p2p

import (
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"net/netip"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// PeerKey is a node's ed25519 public key as registered on chain. The libp2p peer id follows from it.
type PeerKey [32]byte

// String shows the first bytes, enough to tell peers apart in logs.
func (k PeerKey) String() string { return hex.EncodeToString(k[:6]) }

// ID returns the libp2p peer id of k; an error means that k is no ed25519 public key.
func (k PeerKey) ID() (peer.ID, error) {
	pub, err := crypto.UnmarshalEd25519PublicKey(k[:])
	if err != nil {
		return "", fmt.Errorf("peer key %x: %w", k[:], err)
	}
	return peer.IDFromPublicKey(pub)
}

// Verify checks an ed25519 signature by k.
func (k PeerKey) Verify(message, signature []byte) bool {
	return ed25519.Verify(k[:], message, signature)
}

// keyOf returns the registered key behind a peer id.
func keyOf(id peer.ID) (k PeerKey, ok bool) {
	pub, err := id.ExtractPublicKey()
	if err != nil || pub.Type() != crypto.Ed25519 {
		return k, false
	}
	raw, err := pub.Raw()
	if err != nil || len(raw) != len(k) {
		return k, false
	}
	return PeerKey(raw), true
}

// Peer is a registered node and where it listens.
type Peer struct {
	Key  PeerKey
	Addr netip.AddrPort // libp2p port, TCP
}

// tcp returns a as a multiaddress.
func tcp(a netip.AddrPort) (multiaddr.Multiaddr, error) {
	family := "ip4"
	if a.Addr().Is6() {
		family = "ip6"
	}
	m, err := multiaddr.NewMultiaddr(fmt.Sprintf("/%s/%s/tcp/%d", family, a.Addr(), a.Port()))
	if err != nil {
		return nil, fmt.Errorf("address %s: %w", a, err)
	}
	return m, nil
}
