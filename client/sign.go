package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// signAtOnce is how many signatures a client asks for at a time.
const signAtOnce = 8

// Signature is an ECDSA signature on secp256k1 with low s.
type Signature struct {
	R common.Hash `json:"r"`
	S common.Hash `json:"s"`
	V uint8       `json:"v"` // 27 or 28
}

// Bytes returns r, s and v, as wallets write it.
func (s Signature) Bytes() []byte {
	return append(append(append(make([]byte, 0, 65), s.R[:]...), s.S[:]...), s.V)
}

// Compact returns r, s and v-27, as transactions and go-ethereum want it.
func (s Signature) Compact() []byte {
	b := s.Bytes()
	b[64] -= 27
	return b
}

// verify returns nil if the signature is key's on digest, in the one form that a chain takes.
func (s Signature) verify(key *secp256k1.PublicKey, digest [32]byte) error {
	var half secp256k1.ModNScalar
	if half.SetByteSlice(s.S[:]) || half.IsZero() || half.IsOverHalfOrder() || s.V != 27 && s.V != 28 {
		return fmt.Errorf("%w: a malformed signature", ErrAnswer)
	}
	compact := append([]byte{s.V}, append(append([]byte{}, s.R[:]...), s.S[:]...)...)
	got, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil || !got.IsEqual(key) {
		return fmt.Errorf("%w: a signature that is not the PKP's", ErrAnswer)
	}
	return nil
}

// Sign has the network sign a digest with a PKP. who must be permitted to sign anything with it, by a Session that was
// granted recap.SignPKP. All nodes are asked at once under one request id; the first signature that verifies is returned,
// and the others are not waited for. The error is a *Failure.
//
// Some signatures are asked for at a time; further calls wait for their turn. Nodes take a few of one caller, and with more
// each node would take others than its peers.
func (c *Client) Sign(ctx context.Context, who Proof, key PKP, digest [32]byte) (Signature, error) {
	var out Signature
	err := c.sign(ctx, who, key, "EcdsaK256Sha256", digest[:], func(raw []byte) error {
		var said struct {
			Signature *Signature `json:"signature"`
		}
		if err := json.Unmarshal(raw, &said); err != nil || said.Signature == nil {
			return fmt.Errorf("%w: no signature", ErrAnswer)
		}
		if err := said.Signature.verify(key.PublicKey, digest); err != nil {
			return err
		}
		out = *said.Signature
		return nil
	})
	return out, err
}

// sign asks for a signature of a scheme, by Lit's name of it, until take accepts one.
func (c *Client) sign(ctx context.Context, who Proof, key PKP, scheme string, toSign []byte, take func(raw []byte) error) error {
	if key.PublicKey == nil {
		return errors.New("sign: no public key")
	}
	select {
	case c.turns <- struct{}{}:
		defer func() { <-c.turns }()
	case <-ctx.Done():
		return fmt.Errorf("sign: wait for a turn: %w", ctx.Err())
	}
	content := make([]int, len(toSign)) // []byte would be written as base64
	for i, b := range toSign {
		content[i] = int(b)
	}
	return c.retried(ctx, func(ctx context.Context, st *state) error {
		_, err := c.gather(ctx, st, question{
			op: "sign", path: "/v1/pkp/sign", need: 1,
			body: func(n Node) ([]byte, error) {
				sig, err := who.AuthSig(n.URL)
				if err != nil {
					return nil, err
				}
				return body(map[string]any{
					"toSign": content, "signingScheme": scheme, "pubkey": hexutil.Encode(key.PublicKey.SerializeUncompressed()),
					"authSig": sig, "epoch": st.epoch,
				})
			},
			take: func(_ Node, raw []byte) (bool, error) {
				err := take(raw)
				return err == nil, err
			},
		})
		return err
	})
}
