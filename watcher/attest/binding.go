package attest

import (
	"crypto/sha512"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
)

// bindingDomain separates report data from every other hash in the system. It changes when the layout does.
const bindingDomain = "conclave/attest/report-data/v1"

// Binding is what a report speaks for: one node, with these keys, in this epoch of this network.
type Binding struct {
	// ChainID is the EIP-155 id of the chain that holds the contracts.
	ChainID uint64
	// Staking is the address of the staking contract, which names the network.
	Staking common.Address
	// Epoch is the number of the epoch that the evidence is for.
	Epoch uint64
	// NodeAddress is the node's registered address.
	NodeAddress common.Address
	// PeerKey is the raw ed25519 public key behind the node's libp2p peer id.
	PeerKey [32]byte
	// EncryptionKey is the X25519 public key to which other nodes encrypt shares for this node.
	EncryptionKey [32]byte
}

// ReportData returns the 64 bytes for the report's REPORT_DATA field: the SHA-512 of
//
//	"conclave/attest/report-data/v1" || 0x00
//	|| ChainID       8 bytes, big endian
//	|| Staking      20 bytes
//	|| Epoch         8 bytes, big endian
//	|| NodeAddress  20 bytes
//	|| PeerKey      32 bytes
//	|| EncryptionKey 32 bytes
//
// All fields have a fixed width, so no two bindings share an encoding.
func (b Binding) ReportData() [64]byte {
	buf := make([]byte, 0, len(bindingDomain)+1+8+20+8+20+32+32)
	buf = append(buf, bindingDomain...)
	buf = append(buf, 0)
	buf = binary.BigEndian.AppendUint64(buf, b.ChainID)
	buf = append(buf, b.Staking[:]...)
	buf = binary.BigEndian.AppendUint64(buf, b.Epoch)
	buf = append(buf, b.NodeAddress[:]...)
	buf = append(buf, b.PeerKey[:]...)
	buf = append(buf, b.EncryptionKey[:]...)
	return sha512.Sum512(buf)
}
