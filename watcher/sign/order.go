package sign

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Shuffle orders the positions 0..n-1 by hash, in a way that all know and nobody chooses.
func Shuffle(purpose string, request common.Hash, epoch, attempt uint64, n int) []int {
	type ranked struct {
		position int
		hash     common.Hash
	}
	all := make([]ranked, n)
	for i := range all {
		b := append([]byte(purpose), 0)
		b = append(b, request[:]...)
		b = binary.BigEndian.AppendUint64(b, epoch)
		b = binary.BigEndian.AppendUint64(b, attempt)
		b = binary.BigEndian.AppendUint64(b, uint64(i))
		all[i] = ranked{i, crypto.Keccak256Hash(b)}
	}
	slices.SortFunc(all, func(a, b ranked) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	out := make([]int, n)
	for i, r := range all {
		out[i] = r.position
	}
	return out
}

// leader returns who leads an attempt. Consecutive attempts have different leaders until all have had their turn.
func leader(request common.Hash, epoch, attempt uint64, n int) int {
	turns := Shuffle("conclave/sign/leader", request, epoch, attempt/uint64(n), n)
	return turns[attempt%uint64(n)]
}

// rank returns how many nodes come before self in bringing an answer to the chain.
func rank(request common.Hash, epoch uint64, self, n int) int {
	return Turn("conclave/sign/respond", request, epoch, self, n)
}

// Turn returns how many of n nodes come before self in what only one needs to do, in an order that all know and nobody
// chooses.
func Turn(purpose string, id common.Hash, epoch uint64, self, n int) int {
	return slices.Index(Shuffle(purpose, id, epoch, 0, n), self)
}
