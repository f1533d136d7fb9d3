// Package typed hashes what people and nodes sign for Conclave's contracts, by EIP-712.
//
// A digest is bound to one chain and one contract by its domain, and to its subject by its fields: a signature over it
// says nothing anywhere else. The contracts compute the same digests; contracts/test/Vectors.t.sol and this package's
// tests hold both to the same vectors.
package typed

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// The domain names of the contracts that check signatures.
const (
	Staking     = "Conclave Staking"
	PKPNFT      = "Conclave PKPNFT"
	Coordinator = "Conclave Coordinator"
	Receipts    = "Conclave Receipts" // of the Staking contract, whose sets sign them; libraries check them
)

// Domain says for which contract on which chain a signature counts.
type Domain struct {
	Name     string // one of the constants
	ChainID  uint64
	Contract common.Address
}

// Message is a struct that is signed.
type Message interface {
	fields() (name string, fields []field)
}

// field is a member of the struct; its value is as go-ethereum's typed data wants it, or a Message, whose kind is its name.
type field struct {
	name, kind string
	value      any
}

// Digest returns the 32 bytes that are signed: keccak256(0x1901 || domain separator || hash of the struct).
// It fails on a number that does not fit its type.
func (d Domain) Digest(m Message) (common.Hash, error) {
	types := apitypes.Types{"EIP712Domain": {
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	}}
	name, values := describe(types, m)
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: types, PrimaryType: name,
		Domain: apitypes.TypedDataDomain{
			Name: d.Name, Version: "1", ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
			VerifyingContract: d.Contract.Hex(),
		},
		Message: values,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash %s: %w", name, err)
	}
	return common.Hash(digest), nil
}

// describe adds a struct, and the structs in it, to the types, and returns its name and its values.
func describe(types apitypes.Types, m Message) (string, apitypes.TypedDataMessage) {
	name, fields := m.fields()
	members, values := make([]apitypes.Type, len(fields)), make(apitypes.TypedDataMessage, len(fields))
	for i, f := range fields {
		if inner, ok := f.value.(Message); ok {
			f.kind, f.value = describe(types, inner)
		}
		members[i] = apitypes.Type{Name: f.name, Type: f.kind}
		values[f.name] = f.value
	}
	types[name] = members
	return name, values
}

// Registration is what a node signs so that a staker may register it; see IStaking.register.
type Registration struct {
	Staker        common.Address
	IPv4          uint32
	Port, P2PPort uint16
	PeerKey       [32]byte
	EncryptionKey [32]byte
}

func (r Registration) fields() (string, []field) {
	return "NodeRegistration", []field{
		{"staker", "address", r.Staker.Hex()},
		{"ipv4", "uint32", small(uint64(r.IPv4))},
		{"port", "uint16", small(uint64(r.Port))},
		{"p2pPort", "uint16", small(uint64(r.P2PPort))},
		{"peerKey", "bytes32", hexutil.Encode(r.PeerKey[:])},
		{"encryptionKey", "bytes32", hexutil.Encode(r.EncryptionKey[:])},
	}
}

// Replacement is what a node's new address signs; see IStaking.replaceNodeAddress.
type Replacement struct {
	Staker      common.Address
	NodeID      uint64
	NodeAddress common.Address
}

func (r Replacement) fields() (string, []field) {
	return "NodeReplacement", []field{
		{"staker", "address", r.Staker.Hex()},
		{"nodeId", "uint256", small(r.NodeID)},
		{"nodeAddress", "address", r.NodeAddress.Hex()},
	}
}

// Kick is what the voting set signs to remove a node; see IStaking.kickWithApprovals.
type Kick struct {
	Epoch, Attempt, NodeID uint64
	Reason                 uint8 // of IStakingKicks.Reason
	EvidenceHash           common.Hash
}

func (k Kick) fields() (string, []field) {
	return "Kick", []field{
		{"epochNumber", "uint256", small(k.Epoch)},
		{"attempt", "uint256", small(k.Attempt)},
		{"nodeId", "uint256", small(k.NodeID)},
		{"reason", "uint8", small(uint64(k.Reason))},
		{"evidenceHash", "bytes32", k.EvidenceHash.Hex()},
	}
}

// Claim is what a quorum of nodes signs for whoever has proven an identity; see IPKPNFT.claimAndMint.
type Claim struct {
	DerivedKeyID   common.Hash
	Beneficiary    common.Address // zero: the key itself, for the auth method
	AuthMethodType *big.Int       // 0 where there is a beneficiary
	Epoch          uint64
}

func (c Claim) fields() (string, []field) {
	return "Claim", []field{
		{"derivedKeyId", "bytes32", c.DerivedKeyID.Hex()},
		{"beneficiary", "address", c.Beneficiary.Hex()},
		{"authMethodType", "uint256", (*math.HexOrDecimal256)(c.AuthMethodType)},
		{"epochNumber", "uint256", small(c.Epoch)},
	}
}

// Receipt is what a network did for a request; see contracts/src/lib/Receipts.sol.
type Receipt struct {
	Kind                     uint8
	RequestID, KeyID, Digest common.Hash
	CID                      string
	Epoch                    uint64
	Committee                []byte // positions in the epoch's set
	Outcome                  common.Hash
}

func (r Receipt) fields() (string, []field) {
	return "Receipt", []field{
		{"kind", "uint8", small(uint64(r.Kind))},
		{"requestId", "bytes32", r.RequestID.Hex()},
		{"keyId", "bytes32", r.KeyID.Hex()},
		{"digest", "bytes32", r.Digest.Hex()},
		{"cid", "string", r.CID},
		{"epochNumber", "uint256", small(r.Epoch)},
		{"committee", "bytes", hexutil.Encode(r.Committee)},
		{"outcome", "bytes32", r.Outcome.Hex()},
	}
}

// ReceiptPart is what one node signs of a receipt: what all of them do, and the block at which this one decided.
type ReceiptPart struct {
	Receipt     Receipt
	BlockNumber uint64
	BlockHash   common.Hash
}

func (p ReceiptPart) fields() (string, []field) {
	return "ReceiptPart", []field{
		{"receipt", "", p.Receipt},
		{"blockNumber", "uint256", small(p.BlockNumber)},
		{"blockHash", "bytes32", p.BlockHash.Hex()},
	}
}

// ActionResult is what an action's identity key signs; see ICoordinator.actionResultDigest.
type ActionResult struct {
	RequestID, ActionKeyID, ParamsHash, ResultHash common.Hash
}

func (a ActionResult) fields() (string, []field) {
	return "ActionResult", []field{
		{"requestId", "bytes32", a.RequestID.Hex()},
		{"actionKeyId", "bytes32", a.ActionKeyID.Hex()},
		{"paramsHash", "bytes32", a.ParamsHash.Hex()},
		{"resultHash", "bytes32", a.ResultHash.Hex()},
	}
}

func small(n uint64) *math.HexOrDecimal256 { return (*math.HexOrDecimal256)(new(big.Int).SetUint64(n)) }
