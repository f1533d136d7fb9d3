package chain

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/bindings/staking"
)

// Contracts are the addresses of one network's contracts. A zero address means that the network has none.
type Contracts struct {
	Staking        common.Address
	KeyRegistry    common.Address
	PKPNFT         common.Address
	PKPPermissions common.Address
	Coordinator    common.Address
	Attestations   common.Address
	ActionLimits   common.Address
	Schedules      common.Address
}

type namedContract struct {
	name    string // as in event kinds
	address common.Address
	abi     abi.ABI
}

// named lists the contracts that there are, by name.
func (c Contracts) named() []namedContract {
	all := []namedContract{
		{"actionlimits", c.ActionLimits, abis.actionLimits},
		{"attestations", c.Attestations, abis.attestations},
		{"coordinator", c.Coordinator, abis.coordinator},
		{"keyregistry", c.KeyRegistry, abis.keyRegistry},
		{"pkpnft", c.PKPNFT, abis.pkpNFT},
		{"pkppermissions", c.PKPPermissions, abis.pkpPermissions},
		{"schedules", c.Schedules, abis.schedules},
		{"staking", c.Staking, abis.staking},
	}
	return slices.DeleteFunc(all, func(n namedContract) bool { return n.address == common.Address{} })
}

// Addresses lists the contracts to follow.
func (c Contracts) Addresses() []common.Address {
	var out []common.Address
	for _, n := range c.named() {
		out = append(out, n.address)
	}
	return out
}

// Validate refuses an address that stands for two contracts.
func (c Contracts) Validate() error {
	seen := map[common.Address]string{}
	for _, n := range c.named() {
		if other, ok := seen[n.address]; ok {
			return fmt.Errorf("contracts %s and %s have the same address %s", other, n.name, n.address)
		}
		seen[n.address] = n.name
	}
	return nil
}

var abis = struct {
	actionLimits, attestations, coordinator, keyRegistry, pkpNFT, pkpPermissions, schedules, staking abi.ABI
}{
	actionLimits:   actionlimits.NewActionLimits().GetABI(),
	attestations:   attestations.NewAttestations().GetABI(),
	coordinator:    coordinator.NewCoordinator().GetABI(),
	keyRegistry:    keyregistry.NewKeyRegistry().GetABI(),
	pkpNFT:         pkpnft.NewPKPNFT().GetABI(),
	pkpPermissions: pkppermissions.NewPKPPermissions().GetABI(),
	schedules:      schedules.NewSchedules().GetABI(),
	staking:        staking.NewStaking().GetABI(),
}

func allABIs() []abi.ABI {
	return []abi.ABI{
		abis.actionLimits, abis.attestations, abis.coordinator, abis.keyRegistry, abis.pkpNFT, abis.pkpPermissions,
		abis.schedules, abis.staking,
	}
}
