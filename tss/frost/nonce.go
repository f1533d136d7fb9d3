package frost

import (
	"fmt"
	"io"

	"filippo.io/edwards25519"
)

// nonces are a party's two secrets of one run.
type nonces struct{ hiding, binding *edwards25519.Scalar }

// newNonces draws both: nonce_generate of RFC 9591 section 4.1, twice.
func newNonces(rand io.Reader, secret *edwards25519.Scalar) (*nonces, error) {
	hiding, err := newNonce(rand, secret)
	if err != nil {
		return nil, err
	}
	binding, err := newNonce(rand, secret)
	if err != nil {
		erase(hiding)
		return nil, err
	}
	return &nonces{hiding, binding}, nil
}

func newNonce(rand io.Reader, secret *edwards25519.Scalar) (*edwards25519.Scalar, error) {
	var random [32]byte
	defer clear(random[:])
	if _, err := io.ReadFull(rand, random[:]); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	plain := secret.Bytes()
	defer clear(plain)
	return h3(random[:], plain), nil
}

func (n *nonces) commitment() commitment {
	return commitment{
		new(edwards25519.Point).ScalarBaseMult(n.hiding),
		new(edwards25519.Point).ScalarBaseMult(n.binding),
	}
}

func (n *nonces) erase() {
	if n != nil {
		erase(n.hiding)
		erase(n.binding)
	}
}
