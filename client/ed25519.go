package client

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// MaxMessage is how many bytes nodes sign as a message.
const MaxMessage = 16 << 10

// SignEd25519 has the network sign a message, of at most MaxMessage bytes, with a PKP's Ed25519 key, as Solana and others want it. The
// signature, 64 bytes, is RFC 8032's. Who may, how nodes are asked, and the error are those of Sign.
func (c *Client) SignEd25519(ctx context.Context, who Proof, key PKP, message []byte) ([]byte, error) {
	if len(key.Ed25519) != ed25519.PublicKeySize {
		return nil, errors.New("sign: no Ed25519 key")
	}
	var out []byte
	err := c.sign(ctx, who, key, "SchnorrEd25519Sha512", message, func(raw []byte) error {
		var said struct {
			Signature hexutil.Bytes `json:"signature"`
		}
		if json.Unmarshal(raw, &said) != nil || !ed25519.Verify(key.Ed25519, message, said.Signature) {
			return fmt.Errorf("%w: a signature that is not the PKP's", ErrAnswer)
		}
		out = said.Signature
		return nil
	})
	return out, err
}
