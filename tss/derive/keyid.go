package derive

import "encoding/binary"

const (
	pkpTag       = "conclave/key/pkp"
	actionPrefix = "lit_action_"
)

// PKPKeyID returns the key id of a PKP: keccak256(abi.encode("conclave/key/pkp", chainID, contract, counter)) with the
// Solidity types string, uint256, address, uint256. Chain ids fit 64 bits by EIP-2294, and a counter that counts
// mints does by nature.
func PKPKeyID(chainID uint64, contract [20]byte, counter uint64) [32]byte {
	// Head: offset of the string, chain id, contract, counter. Tail: the string's length, the string.
	var b [6 * 32]byte
	b[31] = 4 * 32
	binary.BigEndian.PutUint64(b[1*32+24:], chainID)
	copy(b[2*32+12:], contract[:])
	binary.BigEndian.PutUint64(b[3*32+24:], counter)
	b[4*32+31] = byte(len(pkpTag))
	copy(b[5*32:], pkpTag)
	return keccak256(b[:])
}

// ActionKeyID returns the key id of an immutable action's identity: keccak256("lit_action_" || cid), with the CID as
// the text that names it. Two texts of one CID (another multibase or version) are two identities; callers decide
// which text is canonical.
func ActionKeyID(cid string) [32]byte {
	return keccak256([]byte(actionPrefix), []byte(cid))
}
