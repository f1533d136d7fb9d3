package devchain

import (
	"bytes"
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// devAPI is the namespace dev. The package comment lists its methods.
type devAPI struct{ chain *Chain }

// Mine is dev_mine.
func (a *devAPI) Mine(ctx context.Context, n *quantity) (common.Hash, error) {
	count := quantity(1)
	if n != nil {
		count = *n
	}
	return a.chain.Mine(ctx, uint64(count))
}

// Reorg is dev_reorg.
func (a *devAPI) Reorg(ctx context.Context, depth quantity, keep *bool) error {
	return a.chain.Reorg(ctx, uint64(depth), keep != nil && *keep)
}

// IncreaseTime is dev_increaseTime.
func (a *devAPI) IncreaseTime(ctx context.Context, seconds quantity) error {
	return a.chain.IncreaseTime(ctx, uint64(seconds))
}

// SetAutomine is dev_setAutomine.
func (a *devAPI) SetAutomine(on bool) error { return a.chain.SetAutomine(on) }

// web3API is the namespace web3, which go-ethereum keeps inside its own RPC server.
type web3API struct{}

// ClientVersion is web3_clientVersion.
func (web3API) ClientVersion() string { return "conclave-devchain" }

// Sha3 is web3_sha3: keccak256.
func (web3API) Sha3(input hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(input) }

// quantity is a whole number as people and libraries write it: 3, "3" or "0x3".
type quantity uint64

// UnmarshalJSON reads a number below 2^64 in any of the three forms.
func (q *quantity) UnmarshalJSON(raw []byte) error {
	text := string(bytes.Trim(raw, `"`))
	base := 10
	if len(text) > 2 && text[:2] == "0x" {
		text, base = text[2:], 16
	}
	v, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		return fmt.Errorf("%s is not a whole number of at least 0", raw)
	}
	*q = quantity(v)
	return nil
}
