package deploy

import (
	"fmt"

	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/bindings/allowlist"
	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/conclaveproxy"
	"github.com/conclave-network/conclave/bindings/conclavetimelock"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/contractresolver"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/curvecomb"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/multisender"
	"github.com/conclave-network/conclave/bindings/paymentdelegation"
	"github.com/conclave-network/conclave/bindings/pkphelper"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkpnftmetadata"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/ratelimitnft"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/bindings/stakingbalances"
	"github.com/conclave-network/conclave/network"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// step is one transaction of a deployment; each makes a contract.
type step struct {
	what string // as in "deploy staking"
	data []byte
	abi  abi.ABI // whose errors it may end with
}

// creation is a contract to be, and where its address is noted. Arguments are packed once all addresses are known.
type creation struct {
	name string
	at   *common.Address
	meta *bind.MetaData
	abi  abi.ABI
	args func() []byte // of the constructor; nil for none
	init func() []byte // the call through the proxy that initialises it; nil if there is no proxy
}

// plan lists the transactions in order, and the addresses that come out of them if the first has the given nonce.
func plan(deployer common.Address, nonce uint64, p *Parameters) ([]step, network.Contracts, error) {
	c := new(network.Contracts)
	list := creations(deployer, c, p)
	for _, k := range list {
		if k.init != nil {
			nonce++ // the implementation goes before its proxy
		}
		*k.at = crypto.CreateAddress(deployer, nonce)
		nonce++
	}
	nonce -= uint64(count(list))
	p.settle(c.Timelock, deployer)
	proxy := conclaveproxy.NewConclaveProxy()
	var steps []step
	make := func(what string, meta *bind.MetaData, types abi.ABI, args []byte) error {
		code := common.FromHex(meta.Bin)
		if len(code) == 0 {
			return fmt.Errorf("%s: the bindings hold no bytecode", what)
		}
		steps = append(steps, step{what, append(code, args...), types})
		return nil
	}
	for _, k := range list {
		var args []byte
		if k.args != nil {
			args = k.args()
		}
		if err := make("deploy "+k.name, k.meta, k.abi, args); err != nil {
			return nil, *c, err
		}
		if k.init == nil {
			continue
		}
		implementation := crypto.CreateAddress(deployer, nonce+uint64(len(steps))-1)
		if err := make("initialize "+k.name, &conclaveproxy.ConclaveProxyMetaData, k.abi, proxy.PackConstructor(implementation, k.init())); err != nil {
			return nil, *c, err
		}
	}
	return steps, *c, nil
}

// count is how many transactions the creations take.
func count(list []creation) (n int) {
	for _, k := range list {
		n++
		if k.init != nil {
			n++
		}
	}
	return n
}

// creations is the one place that knows how the contracts hang together. Those that check others' code when they are
// made stand after them.
func creations(deployer common.Address, c *network.Contracts, p *Parameters) []creation {
	timelock, token, comb := conclavetimelock.NewConclaveTimelock(), conclavetoken.NewConclaveToken(), curvecomb.NewCurveComb()
	stake, registry := staking.NewStaking(), keyregistry.NewKeyRegistry()
	nft, metadata := pkpnft.NewPKPNFT(), pkpnftmetadata.NewPKPNFTMetadata()
	permissions, helper := pkppermissions.NewPKPPermissions(), pkphelper.NewPKPHelper()
	coordinate, plans := coordinator.NewCoordinator(), schedules.NewSchedules()
	attest, bounds := attestations.NewAttestations(), actionlimits.NewActionLimits()
	return append([]creation{
		{"timelock", &c.Timelock, &conclavetimelock.ConclaveTimelockMetaData, timelock.GetABI(), func() []byte {
			return timelock.PackConstructor(number(p.TimelockDelay), p.proposers(deployer))
		}, nil},
		{"token", &c.Token, &conclavetoken.ConclaveTokenMetaData, token.GetABI(), func() []byte {
			return token.PackConstructor(deployer, p.TokenSupply)
		}, nil},
		{"curveComb", &c.CurveComb, &curvecomb.CurveCombMetaData, comb.GetABI(), nil, nil},
		{"staking", &c.Staking, &staking.StakingMetaData, stake.GetABI(), func() []byte {
			return stake.PackConstructor(c.Token, c.KeyRegistry)
		}, func() []byte { return stake.PackInitialize(c.Timelock, p.Staking) }},
		{"keyRegistry", &c.KeyRegistry, &keyregistry.KeyRegistryMetaData, registry.GetABI(), func() []byte {
			return registry.PackConstructor(c.Staking, c.CurveComb, c.PKPNFT)
		}, func() []byte { return registry.PackInitialize(c.Timelock) }},
		{"pkpNft", &c.PKPNFT, &pkpnft.PKPNFTMetaData, nft.GetABI(), func() []byte {
			return nft.PackConstructor(pkpnft.IPKPNFTLinks{
				Staking: c.Staking, KeyRegistry: c.KeyRegistry, Permissions: c.PKPPermissions,
				PkpHelper: c.PKPHelper, Metadata: c.PKPNFTMetadata, Coordinator: c.Coordinator,
			})
		}, func() []byte { return nft.PackInitialize(c.Timelock, p.PKPNFT) }},
		{"pkpNftMetadata", &c.PKPNFTMetadata, &pkpnftmetadata.PKPNFTMetadataMetaData, metadata.GetABI(), nil, nil},
		{"pkpPermissions", &c.PKPPermissions, &pkppermissions.PKPPermissionsMetaData, permissions.GetABI(), func() []byte {
			return permissions.PackConstructor(c.PKPNFT, c.PKPHelper)
		}, func() []byte { return permissions.PackInitialize(c.Timelock) }},
		{"pkpHelper", &c.PKPHelper, &pkphelper.PKPHelperMetaData, helper.GetABI(), func() []byte {
			return helper.PackConstructor(c.PKPNFT, c.PKPPermissions)
		}, nil},
		{"coordinator", &c.Coordinator, &coordinator.CoordinatorMetaData, coordinate.GetABI(), func() []byte {
			return coordinate.PackConstructor(c.PKPNFT, c.PKPPermissions, c.KeyRegistry, c.Staking, c.Schedules)
		}, func() []byte { return coordinate.PackInitialize(c.Timelock, p.Coordinator) }},
		{"schedules", &c.Schedules, &schedules.SchedulesMetaData, plans.GetABI(), func() []byte {
			return plans.PackConstructor(c.Coordinator, c.PKPPermissions, c.Staking)
		}, func() []byte { return plans.PackInitialize(c.Timelock, p.Schedules) }},
		{"attestations", &c.Attestations, &attestations.AttestationsMetaData, attest.GetABI(), func() []byte {
			return attest.PackConstructor(c.Staking, p.DevnetRoot)
		}, func() []byte { return attest.PackInitialize(c.Timelock, p.Attestations, hashes(p.Measurements)) }},
		{"actionLimits", &c.ActionLimits, &actionlimits.ActionLimitsMetaData, bounds.GetABI(), nil,
			func() []byte { return bounds.PackInitialize(c.Timelock, p.ActionLimits) }},
	}, services(c, p)...)
}

// services are the contracts around the network's own: capacity, payment, names.
func services(c *network.Contracts, p *Parameters) []creation {
	limits, delegation := ratelimitnft.NewRateLimitNFT(), paymentdelegation.NewPaymentDelegation()
	allow, resolver := allowlist.NewAllowlist(), contractresolver.NewContractResolver()
	sender, balances := multisender.NewMultisender(), stakingbalances.NewStakingBalances()
	return []creation{
		{"rateLimitNft", &c.RateLimitNFT, &ratelimitnft.RateLimitNFTMetaData, limits.GetABI(), func() []byte {
			return limits.PackConstructor(c.Coordinator)
		}, func() []byte { return limits.PackInitialize(c.Timelock, p.RateLimitNFT) }},
		{"paymentDelegation", &c.PaymentDelegation, &paymentdelegation.PaymentDelegationMetaData, delegation.GetABI(), nil,
			func() []byte { return delegation.PackInitialize(c.Timelock, p.PaymentDelegation) }},
		{"allowlist", &c.Allowlist, &allowlist.AllowlistMetaData, allow.GetABI(), nil,
			func() []byte { return allow.PackInitialize(c.Timelock, p.Allowlist) }},
		{"multisender", &c.Multisender, &multisender.MultisenderMetaData, sender.GetABI(), func() []byte {
			return sender.PackConstructor(c.Timelock)
		}, nil},
		{"stakingBalances", &c.StakingBalances, &stakingbalances.StakingBalancesMetaData, balances.GetABI(), func() []byte {
			return balances.PackConstructor(c.Staking)
		}, nil},
		{"contractResolver", &c.ContractResolver, &contractresolver.ContractResolverMetaData, resolver.GetABI(), nil,
			func() []byte { return resolver.PackInitialize(c.Timelock, entries(c)) }},
	}
}

// entries are the names under which the SDK looks contracts up, in each of its three environments.
func entries(c *network.Contracts) (list []contractresolver.IContractResolverEntry) {
	for _, e := range []struct {
		name    string
		address common.Address
	}{
		{"STAKING", c.Staking}, {"STAKING_BALANCES", c.StakingBalances}, {"MULTI_SENDER", c.Multisender},
		{"LIT_TOKEN", c.Token}, {"PUB_KEY_ROUTER", c.KeyRegistry}, {"PKP_NFT", c.PKPNFT}, {"RATE_LIMIT_NFT", c.RateLimitNFT},
		{"PKP_HELPER", c.PKPHelper}, {"PKP_PERMISSIONS", c.PKPPermissions}, {"PKP_NFT_METADATA", c.PKPNFTMetadata},
		{"ALLOWLIST", c.Allowlist}, {"PAYMENT_DELEGATION", c.PaymentDelegation}, {"COORDINATOR", c.Coordinator},
		{"SCHEDULES", c.Schedules}, {"ATTESTATIONS", c.Attestations}, {"ACTION_LIMITS", c.ActionLimits},
	} {
		for env := range uint8(3) {
			list = append(list, contractresolver.IContractResolverEntry{
				Typ: crypto.Keccak256Hash([]byte(e.name)), Env: env, Addr: e.address,
			})
		}
	}
	return list
}

func hashes(in []common.Hash) [][32]byte {
	out := make([][32]byte, len(in))
	for i, h := range in {
		out[i] = h
	}
	return out
}
