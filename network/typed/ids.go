package typed

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

// PKPKeyID is the key id of the serial-th PKP that a PKPNFT minted:
// keccak256(abi.encode("conclave/key/pkp", chain id, contract, serial)).
func PKPKeyID(chainID uint64, nft common.Address, serial uint64) common.Hash {
	text := "conclave/key/pkp"
	return crypto.Keccak256Hash(
		word(4*32), word(chainID), common.LeftPadBytes(nft[:], 32), word(serial), word(uint64(len(text))), common.RightPadBytes([]byte(text), 32))
}

// ActionKeyID is the key id of an immutable action's identity: keccak256("lit_action_" ++ cid), as in the SDK.
func ActionKeyID(cid string) common.Hash { return crypto.Keccak256Hash([]byte("lit_action_" + cid)) }

// RequestID is the id of the nonce-th request that a Coordinator took: keccak256(abi.encode(chain id, contract, nonce,
// subject, payload, requester)).
func RequestID(chainID uint64, coordinator common.Address, nonce uint64, subject, payload common.Hash, requester common.Address) common.Hash {
	return crypto.Keccak256Hash(word(chainID), common.LeftPadBytes(coordinator[:], 32), word(nonce),
		subject[:], payload[:], common.LeftPadBytes(requester[:], 32))
}

func word(n uint64) []byte { return math.U256Bytes(new(big.Int).SetUint64(n)) }
