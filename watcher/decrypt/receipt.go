package decrypt

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/receipt"
)

// receipt reports that this node gave a share, and returns the id of the request: the same at every node that was asked
// with one client's id, and zero without one.
func (d *Decrypter) receipt(pass gate.Pass, ask Ask, identity string, caller *auth.Caller) common.Hash {
	if ask.RequestID == "" {
		return common.Hash{}
	}
	b := []byte("conclave/ask/decrypt/v1\x00")
	b = binary.BigEndian.AppendUint64(b, d.Gate.ChainID)
	b = binary.BigEndian.AppendUint64(b, pass.Keys.Epoch)
	for _, part := range append([]string{identity, string(caller.SessionKey), ask.RequestID}, addresses(caller)...) {
		b = append(b, crypto.Keccak256([]byte(part))...)
	}
	id := crypto.Keccak256Hash(b)
	d.Receipts.Made(receipt.Operation{Pinned: pass.At, Body: form.Body{
		Kind: form.Decryption, RequestID: id, KeyID: crypto.Keccak256Hash([]byte(identity)), Digest: ask.DataHash, Epoch: pass.Keys.Epoch,
	}})
	return id
}

// addresses are all that a caller has proven, in an order that all nodes know.
func addresses(c *auth.Caller) []string {
	ethereum := ""
	if c.Ethereum != nil {
		ethereum = c.Ethereum.Hex()
	}
	out := []string{ethereum, c.Solana}
	for _, kind := range slices.Sorted(maps.Keys(c.Cosmos)) {
		out = append(out, c.Cosmos[kind])
	}
	return out
}
