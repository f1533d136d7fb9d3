package deploy

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/bindings/allowlist"
	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/paymentdelegation"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/ratelimitnft"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// Params says what to deploy.
type Params struct {
	// Name and RPCURL go into the network file: what the network is called, and where its users reach the chain.
	Name, RPCURL string
	// Contracts are the contracts' parameters. Measurements may not be empty.
	Contracts Parameters
	// Progress, if not nil, is told each step as it begins, in a few words. It is called from the goroutine of Deploy.
	Progress func(step string)
}

// Parameters are what the contracts are made with. What each means is documented at the Config struct of its interface.
type Parameters struct {
	TokenSupply *big.Int // smallest units of the token, all made at deployment for the deployer
	// TimelockDelay is how many seconds pass between the announcement of a change by governance and its execution.
	// Proposers may announce and cancel changes; the deployer if there are none. Everybody may execute them.
	TimelockDelay uint64
	Proposers     []common.Address

	Staking           staking.IStakingConfig // a zero Treasury becomes the timelock, a zero Guardian the first proposer
	PKPNFT            pkpnft.IPKPNFTConfig
	Coordinator       coordinator.ICoordinatorConfig
	Schedules         schedules.ISchedulesConfig
	Attestations      attestations.IAttestationsConfig
	Measurements      []common.Hash // keccak256 of launch measurements that evidence may carry
	DevnetRoot        common.Hash   // keccak256 of a make-believe chip maker's certificate; zero outside development
	ActionLimits      actionlimits.IActionLimitsLimits
	RateLimitNFT      ratelimitnft.IRateLimitNFTConfig
	PaymentDelegation paymentdelegation.IPaymentDelegationConfig
	Allowlist         allowlist.IAllowlistConfig
}

// The greatest value of a field that has no limit.
const unlimited = ^uint64(0)

// DefaultParams are parameters for a development network: 10^9 tokens, a stake of 1,000, sets of 3 to 30 nodes, epochs
// of an hour, small fees, a timelock of one minute, actions.DefaultLimits. There are no measurements; the caller knows what its nodes run.
func DefaultParams() Parameters {
	return Parameters{
		TokenSupply:   ether(1_000_000_000),
		TimelockDelay: 60,
		Staking: staking.IStakingConfig{
			MinStake: ether(1_000), MinNodes: 3, MaxNodes: 30, MaxCandidates: 60, DemeritLimit: 20, MaxVersion: unlimited,
			EpochLength: 3600, Timeout: 120, UnstakeDelay: 86_400, JailSeconds: 3600,
			//                None, Unresponsive, NonParticipation, IncorrectInfo, InvalidShare, BadAttestation, Equivocation
			Demerits: [7]uint16{0, 2, 2, 5, 10, 10, 20},
			SlashPpm: [7]uint32{0, 0, 0, 1_000, 10_000, 10_000, 50_000},
		},
		PKPNFT: pkpnft.IPKPNFTConfig{MintCost: big.NewInt(params.Ether / 1_000)},
		Coordinator: coordinator.ICoordinatorConfig{
			SignatureFee: big.NewInt(params.Ether / 10_000), ActionFee: big.NewInt(params.Ether / 5_000),
			DecryptionFee: big.NewInt(params.Ether / 10_000), CallbackGasPrice: big.NewInt(params.GWei),
			MaxExpiryBlocks: 1_000, AttemptBlocks: 20, MaxCallbackGas: 2_000_000, MaxOpenPerCaller: 256, MaxBatch: 32,
			MaxParams: 16 << 10, MaxResult: 16 << 10,
		},
		Schedules: schedules.ISchedulesConfig{
			MinSeconds: 10, MinBlocks: 5, MaxLife: 365 * 86_400, MaxPerController: 32, MinBudget: big.NewInt(params.Ether / 1_000),
		},
		Attestations: attestations.IAttestationsConfig{EvidenceSeconds: 30 * 86_400},
		ActionLimits: actionLimits(actions.DefaultLimits()),
		RateLimitNFT: ratelimitnft.IRateLimitNFTConfig{
			RequestPrice: big.NewInt(params.GWei), MaxRequestsPerKilosecond: 1_000_000, MaxExpirationSeconds: 90 * 86_400,
			FreeRequests: 1_000, WindowSeconds: 60,
		},
		PaymentDelegation: paymentdelegation.IPaymentDelegationConfig{
			DefaultRestriction: paymentdelegation.IPaymentDelegationRestriction{
				RequestsPerPeriod: big.NewInt(100), PeriodSeconds: big.NewInt(60),
			},
		},
		Allowlist: allowlist.IAllowlistConfig{AllowAll: true},
	}
}

// actionLimits puts limits into the contract's form. They must have passed Check: all of them then fit.
func actionLimits(l actions.Limits) actionlimits.IActionLimitsLimits {
	return actionlimits.IActionLimitsLimits{
		Wall: uint64(l.Wall), Cpu: uint64(l.CPU), MemoryBytes: uint64(l.Memory),
		CallStack: uint32(l.CallStack), Nesting: uint32(l.Nesting),
		CodeBytes: uint32(l.CodeBytes), ParamsBytes: uint32(l.ParamsBytes), ResponseBytes: uint32(l.ResponseBytes),
		LogBytes: uint32(l.LogBytes), MessageBytes: uint32(l.MessageBytes), Pending: uint32(l.Pending),
		Fetches: uint32(l.Fetches), Signatures: uint32(l.Signatures), Decrypts: uint32(l.Decrypts),
		ContractCalls: uint32(l.ContractCalls), Broadcasts: uint32(l.Broadcasts), HostCalls: uint32(l.HostCalls),
		CallDepth: uint32(l.CallDepth),
	}
}

// ether is n units of 10^18: ether in wei, or tokens in their smallest unit.
func ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether))
}

func number(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func (p *Parameters) proposers(deployer common.Address) []common.Address {
	if len(p.Proposers) == 0 {
		return []common.Address{deployer}
	}
	return p.Proposers
}

// settle names who is meant by nobody.
func (p *Parameters) settle(timelock, deployer common.Address) {
	if p.Staking.Treasury == (common.Address{}) {
		p.Staking.Treasury = timelock
	}
	if p.Staking.Guardian == (common.Address{}) {
		p.Staking.Guardian = p.proposers(deployer)[0]
	}
}

// check refuses what cannot be put into a transaction, and what is wrong on every chain.
func (p *Parameters) check() error {
	if len(p.Measurements) == 0 {
		return errors.New("no measurement is allowed: nodes could prove nothing")
	}
	for i, m := range p.Measurements {
		if m == (common.Hash{}) {
			return fmt.Errorf("measurement %d is zero", i)
		}
	}
	if p.TokenSupply == nil || p.TokenSupply.Sign() <= 0 || p.TokenSupply.BitLen() > 256 {
		return errors.New("the token supply is not between 1 and 2^256-1")
	}
	return fits(p)
}

func (p *Params) step(what string) {
	if p.Progress != nil {
		p.Progress(what)
	}
}
