package main

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/allowlist"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/multisender"
	"github.com/conclave-network/conclave/bindings/pkphelper"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkpnftmetadata"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/ratelimitnft"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/bindings/stakingbalances"
	"github.com/conclave-network/conclave/network"
)

// litContext is the argument of the JavaScript SDK's LitNodeClient.
type litContext struct {
	LitNetwork           string                 `json:"litNetwork"`
	RPCURL               string                 `json:"rpcUrl"`
	NodeProtocol         string                 `json:"nodeProtocol"`
	CheckNodeAttestation bool                   `json:"checkNodeAttestation"`
	ContractContext      map[string]litContract `json:"contractContext"`
}

type litContract struct {
	Address common.Address  `json:"address"`
	ABI     json.RawMessage `json:"abi"`
}

func (a *app) contextCommand() *cobra.Command {
	var protocol string
	cmd := &cobra.Command{
		Use: "context", Short: "Print what the JavaScript SDK needs to use this network", Args: exactly(),
		Long: `Print, as JSON, the argument of LitNodeClient of @lit-protocol/lit-node-client 7.4.0 for this network. Its
contractContext is also the customContext of LitContracts of @lit-protocol/contracts-sdk.`,
		Example: "  conclave network context > lit.json\n" +
			"  // new LitNodeClient(JSON.parse(fs.readFileSync('lit.json')))",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if protocol != "http" && protocol != "https" {
				return usage(cmd, "--protocol is %q; it is http or https", protocol)
			}
			n, err := a.loadNetwork()
			if err != nil {
				return err
			}
			contracts, err := litContracts(n.Contracts)
			if err != nil {
				return err
			}
			return a.printJSON(litContext{"custom", cmp.Or(a.rpc, n.RPCURL), protocol + "://", false, contracts})
		},
	}
	cmd.Flags().StringVar(&protocol, "protocol", "http", "`SCHEME` by which nodes are reached: http or https")
	return cmd
}

// litContracts are the eleven contracts that the SDK wants, by its names.
func litContracts(c network.Contracts) (map[string]litContract, error) {
	out := make(map[string]litContract)
	for name, k := range map[string]struct {
		at   common.Address
		meta *bind.MetaData
	}{
		"Allowlist": {c.Allowlist, &allowlist.AllowlistMetaData}, "LITToken": {c.Token, &conclavetoken.ConclaveTokenMetaData},
		"Multisender": {c.Multisender, &multisender.MultisenderMetaData}, "PKPHelper": {c.PKPHelper, &pkphelper.PKPHelperMetaData},
		"PKPNFT": {c.PKPNFT, &pkpnft.PKPNFTMetaData}, "PKPNFTMetadata": {c.PKPNFTMetadata, &pkpnftmetadata.PKPNFTMetadataMetaData},
		"PKPPermissions": {c.PKPPermissions, &pkppermissions.PKPPermissionsMetaData},
		"PubkeyRouter":   {c.KeyRegistry, &keyregistry.KeyRegistryMetaData},
		"RateLimitNFT":   {c.RateLimitNFT, &ratelimitnft.RateLimitNFTMetaData},
		"Staking":        {c.Staking, &staking.StakingMetaData}, "StakingBalances": {c.StakingBalances, &stakingbalances.StakingBalancesMetaData},
	} {
		if !json.Valid([]byte(k.meta.ABI)) {
			return nil, fmt.Errorf("the bindings of %s hold no ABI", name)
		}
		out[name] = litContract{k.at, json.RawMessage(k.meta.ABI)}
	}
	return out, nil
}
