package network

import (
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
	Timelock          common.Address // timelock: owns what can be changed
	Token             common.Address // token: the ERC-20 that validators bond
	Staking           common.Address // staking: who serves, in which epoch
	KeyRegistry       common.Address // keyRegistry: root keys, and keys derived from them; the SDK's PubkeyRouter
	CurveComb         common.Address // curveComb: the table that KeyRegistry multiplies with
	PKPNFT            common.Address // pkpNft: one token per programmable key pair
	PKPNFTMetadata    common.Address // pkpNftMetadata: what wallets show of a token
	PKPPermissions    common.Address // pkpPermissions: who may use a key
	PKPHelper         common.Address // pkpHelper: mint and grant in one transaction
	Coordinator       common.Address // coordinator: requests made on chain
	Schedules         common.Address // schedules: requests that repeat
	Attestations      common.Address // attestations: hashes of the nodes' evidence
	ActionLimits      common.Address // actionLimits: what bounds a run of an action
	RateLimitNFT      common.Address // rateLimitNft: capacity credits
	PaymentDelegation common.Address // paymentDelegation: who pays for whom
	Allowlist         common.Address // allowlist: allowed actions
	Multisender       common.Address // multisender: bulk payment
	StakingBalances   common.Address // stakingBalances: views of bonds
	ContractResolver  common.Address // contractResolver: addresses by the SDK's names
}

// Params records what the contracts were made with, for people and tools: by contract, in the names of its Config, as
// text. The contracts are the truth.
type Params map[string]map[string]string

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
		{"timelock", &c.Timelock},
		{"token", &c.Token},
		{"staking", &c.Staking},
		{"keyRegistry", &c.KeyRegistry},
		{"curveComb", &c.CurveComb},
		{"pkpNft", &c.PKPNFT},
		{"pkpNftMetadata", &c.PKPNFTMetadata},
		{"pkpPermissions", &c.PKPPermissions},
		{"pkpHelper", &c.PKPHelper},
		{"coordinator", &c.Coordinator},
		{"schedules", &c.Schedules},
		{"attestations", &c.Attestations},
		{"actionLimits", &c.ActionLimits},
		{"rateLimitNft", &c.RateLimitNFT},
		{"paymentDelegation", &c.PaymentDelegation},
		{"allowlist", &c.Allowlist},
		{"multisender", &c.Multisender},
		{"stakingBalances", &c.StakingBalances},
		{"contractResolver", &c.ContractResolver},
	}
}
