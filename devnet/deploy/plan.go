package deploy

import (
	"fmt"
	"math/big"

	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/curvecomb"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// step is one transaction of a deployment.
type step struct {
	what string          // as in "deploy staking"
	to   *common.Address // nil makes a contract
	data []byte
	abi  abi.ABI // whose errors it may end with
}

// plan lists the transactions in order, and the addresses that come out of them if the first has the given nonce.
// This is the one place that knows how the contracts hang together.
func plan(deployer common.Address, nonce uint64, p network.Params) ([]step, network.Contracts, error) {
	var (
		steps []step
		c     network.Contracts
	)
	create := func(name string, at *common.Address, meta *bind.MetaData, types abi.ABI, arguments []byte) error {
		code := common.FromHex(meta.Bin)
		if len(code) == 0 {
			return fmt.Errorf("the bindings of %s hold no bytecode", name)
		}
		*at = crypto.CreateAddress(deployer, nonce+uint64(len(steps)))
		steps = append(steps, step{"deploy " + name, nil, append(code, arguments...), types})
		return nil
	}
	call := func(what string, to common.Address, types abi.ABI, data []byte) {
		steps = append(steps, step{what, &to, data, types})
	}
	number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

	token := conclavetoken.NewConclaveToken()
	if err := create("token", &c.Token, &conclavetoken.ConclaveTokenMetaData, token.GetABI(),
		token.PackConstructor(deployer, p.TokenSupply)); err != nil {
		return nil, c, err
	}
	stake := staking.NewStaking()
	if err := create("staking", &c.Staking, &staking.StakingMetaData, stake.GetABI(),
		stake.PackConstructor(c.Token, staking.IStakingConfig{
			MinStake:    p.MinStake,
			MinNodes:    number(p.MinNodes),
			MaxNodes:    number(p.MaxNodes),
			EpochLength: number(p.EpochLength),
			Timeout:     number(p.Timeout),
		})); err != nil {
		return nil, c, err
	}
	comb := curvecomb.NewCurveComb()
	if err := create("curveComb", &c.CurveComb, &curvecomb.CurveCombMetaData, comb.GetABI(), nil); err != nil {
		return nil, c, err
	}
	registry := keyregistry.NewKeyRegistry()
	if err := create("keyRegistry", &c.KeyRegistry, &keyregistry.KeyRegistryMetaData, registry.GetABI(),
		registry.PackConstructor(c.Staking, c.CurveComb)); err != nil {
		return nil, c, err
	}
	nft := pkpnft.NewPKPNFT()
	if err := create("pkpNft", &c.PKPNFT, &pkpnft.PKPNFTMetaData, nft.GetABI(),
		nft.PackConstructor(c.KeyRegistry, p.MintCost)); err != nil {
		return nil, c, err
	}
	permissions := pkppermissions.NewPKPPermissions()
	if err := create("pkpPermissions", &c.PKPPermissions, &pkppermissions.PKPPermissionsMetaData, permissions.GetABI(),
		permissions.PackConstructor(c.PKPNFT)); err != nil {
		return nil, c, err
	}
	coordinate := coordinator.NewCoordinator()
	call("link staking to keyRegistry", c.Staking, stake.GetABI(), stake.PackSetKeyRegistry(c.KeyRegistry))
	call("link pkpNft to pkpPermissions", c.PKPNFT, nft.GetABI(), nft.PackSetPermissions(c.PKPPermissions))
	if err := create("coordinator", &c.Coordinator, &coordinator.CoordinatorMetaData, coordinate.GetABI(),
		coordinate.PackConstructor(c.PKPPermissions, p.MinFee, p.MaxExpiryBlocks, p.AttemptBlocks)); err != nil {
		return nil, c, err
	}
	attest := attestations.NewAttestations()
	if err := create("attestations", &c.Attestations, &attestations.AttestationsMetaData, attest.GetABI(),
		attest.PackConstructor(c.Staking, p.MeasurementHash, p.DevnetRootHash)); err != nil {
		return nil, c, err
	}
	return steps, c, nil
}
