package client

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
)

// handshake asks all nodes for the network's keys, and is content with k that name those on chain.
func (c *Client) handshake(ctx context.Context) error {
	return c.retried(ctx, func(ctx context.Context, st *state) error {
		var challenge [32]byte
		if _, err := io.ReadFull(c.opt.Rand, challenge[:]); err != nil {
			return fmt.Errorf("connect: %w", err)
		}
		agree := 0
		_, err := c.gather(ctx, st, question{
			op: "connect", path: "/web/handshake", need: st.k,
			body: func(Node) ([]byte, error) {
				return json.Marshal(map[string]any{"clientPublicKey": "conclave", "challenge": hex.EncodeToString(challenge[:]), "epoch": st.epoch})
			},
			take: func(_ Node, raw []byte) (bool, error) {
				if err := st.checkHandshake(raw); err != nil {
					return false, err
				}
				agree++
				return agree >= st.k, nil
			},
		})
		return err
	})
}

// checkHandshake compares what a node says of the keys with the chain.
func (st *state) checkHandshake(raw []byte) error {
	var said struct {
		Network string   `json:"networkPublicKey"`
		Subnet  string   `json:"subnetPublicKey"`
		Roots   []string `json:"hdRootPubkeys"`
	}
	if err := json.Unmarshal(raw, &said); err != nil {
		return fmt.Errorf("%w: no handshake", ErrAnswer)
	}
	want := hex.EncodeToString(st.bls[:])
	if said.Network != want || said.Subnet != want {
		return fmt.Errorf("%w: its network key is not the one on chain", ErrAnswer)
	}
	if len(said.Roots) == 0 || said.Roots[0] != hex.EncodeToString(st.root.SerializeCompressed()) {
		return fmt.Errorf("%w: its root key is not the one on chain", ErrAnswer)
	}
	return nil
}
