package network

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Network is one deployment of Conclave's contracts. Its JSON form is the network file; see the package comment.
type Network struct {
	Name       string // 1 to 64 of a-z, 0-9 and '-'
	ChainID    uint64 // EIP-155 id of the chain; not zero
	RPCURL     string // endpoint of the chain: http, https, ws or wss
	StartBlock uint64 // the first block that holds one of the contracts: nothing of the network is older
	Contracts  Contracts
	Params     Params
}

// Contracts are the addresses of a deployment. In the file each is 0x and 40 hex digits, with a right EIP-55 checksum
// if it mixes cases; no two are equal and none is zero.
type Contracts struct {
	Token          common.Address // token: the ERC-20 that validators bond
	Staking        common.Address // staking: who serves, in which epoch
	KeyRegistry    common.Address // keyRegistry: root keys, and keys derived from them
	CurveComb      common.Address // curveComb: the table that KeyRegistry multiplies with
	PKPNFT         common.Address // pkpNft: one token per programmable key pair
	PKPPermissions common.Address // pkpPermissions: who may use a key
	Coordinator    common.Address // coordinator: requests made on chain
	Attestations   common.Address // attestations: hashes of the nodes' evidence
}

// Params records what the contracts were constructed with, for people and tools. The contracts are the truth. Amounts
// are decimal strings in the file, from 0 to 2^256-1; hashes are 0x and 64 hex digits.
type Params struct {
	TokenSupply     *big.Int    // tokenSupply: smallest units of the token, all made at deployment
	MinStake        *big.Int    // minStake: smallest units of the token that a validator bonds at least
	MinNodes        uint64      // minNodes: nodes a set has at least
	MaxNodes        uint64      // maxNodes: nodes a set has at most
	EpochLength     uint64      // epochLength: seconds an epoch lasts at least
	Timeout         uint64      // timeout: seconds until a next epoch that is not ready may be given up
	MintCost        *big.Int    // mintCost: wei for minting a PKP
	MinFee          *big.Int    // minFee: wei that a request on chain pays at least
	MaxExpiryBlocks uint64      // maxExpiryBlocks: blocks a request may stay open at most
	AttemptBlocks   uint64      // attemptBlocks: blocks one signing attempt lasts
	MeasurementHash common.Hash // measurementHash: keccak256 of the launch measurement that evidence must carry
	DevnetRootHash  common.Hash // devnetRootHash: keccak256 of a make-believe chip maker's certificate; zero outside development
}

// Named is a contract with the name it has in the file.
type Named struct {
	Name    string
	Address common.Address
}

// List returns the contracts in the order of the file.
func (c *Contracts) List() []Named {
	fields := c.fields()
	list := make([]Named, len(fields))
	for i, f := range fields {
		list[i] = Named{f.name, *f.address}
	}
	return list
}

// field ties a contract's name in the file to its place in Contracts.
type field struct {
	name    string
	address *common.Address
}

// fields is the one list of names: reading, writing, listing and verifying all use it.
func (c *Contracts) fields() []field {
	return []field{
		{"token", &c.Token},
		{"staking", &c.Staking},
		{"keyRegistry", &c.KeyRegistry},
		{"curveComb", &c.CurveComb},
		{"pkpNft", &c.PKPNFT},
		{"pkpPermissions", &c.PKPPermissions},
		{"coordinator", &c.Coordinator},
		{"attestations", &c.Attestations},
	}
}
