package keyset

import (
	"fmt"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/secret"
	"github.com/conclave-network/conclave/watcher/store"
)

// Stored returns shares as the store keeps them, by curve. They are the caller's to wipe.
func Stored(keys *share.Keys) (map[store.Curve]secret.Bytes, error) {
	out := make(map[store.Curve]secret.Bytes)
	for _, s := range keys.All() {
		plain, err := s.Marshal()
		if err != nil {
			for _, done := range out {
				done.Wipe()
			}
			return nil, err
		}
		out[store.Curve(s.Curve.String())] = secret.New(plain)
	}
	return out, nil
}

// Opened puts a keyset's three shares together and wipes the stored form. Each passes its Check.
func Opened(shares []store.Share) (*share.Keys, error) {
	var keys share.Keys
	seen := 0
	for _, s := range shares {
		got, err := share.UnmarshalShare(s.Secret.Reveal())
		s.Secret.Wipe()
		if err != nil {
			return nil, fmt.Errorf("stored share %s: %w", s.ShareKey, err)
		}
		if got.Curve.String() != string(s.Curve) {
			return nil, fmt.Errorf("stored share %s is of %s", s.ShareKey, got.Curve)
		}
		switch got.Curve {
		case share.Secp256k1:
			keys.Secp256k1 = got
		case share.Ed25519:
			keys.Ed25519 = got
		case share.BLS12381G1:
			keys.BLS = got
		}
		seen++
	}
	if seen != len(keys.All()) {
		return nil, fmt.Errorf("keyset has %d of %d shares", seen, len(keys.All()))
	}
	return &keys, nil
}
