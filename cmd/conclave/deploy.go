package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/wallet"
)

// deployment are the flags of "network deploy".
type deployment struct {
	name, out, params string
	measurements      []string
}

func (a *app) deployCommand() *cobra.Command {
	var d deployment
	var p payer
	cmd := &cobra.Command{
		Use: "deploy", Short: "Put the contracts of a new network on a chain", Args: exactly(),
		Long: `Deploy all contracts with one account and write the network file that nodes, this program and the SDK's
configuration are made from: addresses, first block, parameters. The chain is the one at --rpc.

Everything that can change stands behind proxies that a timelock owns from the first block on. The account holds the
whole token supply afterwards and, unless the parameters name others, proposes to the timelock.

--params names a JSON file with what shall differ from the defaults, by contract:
{"timelockDelay": 172800, "staking": {"minNodes": 7, "epochLength": 86400}, "pkpNft": {"mintCost": 1000000000000000}}`,
		Example: "  conclave network deploy --rpc https://chain.example --key-file deployer.key --name mainnet \\\n" +
			"    --measurement 0x9e1f… --out network.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			parameters, err := d.parameters(cmd)
			if err != nil {
				return err
			}
			if a.rpc == "" {
				return usage(cmd, "--rpc is missing: the URL of the chain to deploy on")
			}
			if _, err := os.Stat(d.out); err == nil {
				return hint(fmt.Errorf("%s exists", d.out), "it describes another deployment: give another file with --out")
			}
			key, err := p.key(cmd, "key-file")
			if err != nil {
				return err
			}
			return a.deploy(cmd.Context(), d, key, parameters)
		},
	}
	cmd.Flags().StringVar(&d.name, "name", "conclave", "`NAME` of the network: a-z, 0-9 and '-'")
	cmd.Flags().StringVar(&d.out, "out", "network.json", "network `FILE` to write")
	cmd.Flags().StringVar(&d.params, "params", "", "JSON `FILE` with parameters that differ from the defaults")
	cmd.Flags().StringArrayVar(&d.measurements, "measurement", nil,
		"`HASH` (keccak256) of a launch measurement that nodes may run; can be given several times")
	cmd.Flags().StringVar(&p.keyFile, "key-file", "", "`FILE` with the private key of the account that deploys; mode 0600")
	return cmd
}

// parameters are the defaults with what the flags change.
func (d *deployment) parameters(cmd *cobra.Command) (deploy.Parameters, error) {
	p := deploy.DefaultParams()
	if d.params != "" {
		raw, err := os.ReadFile(d.params)
		if err != nil {
			return p, fmt.Errorf("read parameters: %w", err)
		}
		dec := json.NewDecoder(bytes.NewReader(raw))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&p); err != nil {
			return p, fmt.Errorf("read parameters from %s: %w", d.params, err)
		}
	}
	for _, text := range d.measurements {
		h, err := parseHash(text)
		if err != nil {
			return p, usage(cmd, "--measurement: %w", err)
		}
		p.Measurements = append(p.Measurements, h)
	}
	if len(p.Measurements) == 0 {
		return p, usage(cmd, "--measurement is missing: nodes could prove nothing")
	}
	return p, nil
}

func (a *app) deploy(ctx context.Context, d deployment, key wallet.Key, p deploy.Parameters) error {
	client, err := ethclient.DialContext(ctx, a.rpc)
	if err != nil {
		return hint(fmt.Errorf("connect to the chain: %w", bareURL(err)), "is the chain running?")
	}
	defer client.Close()
	n, err := deploy.Deploy(ctx, client, key.ECDSA(), deploy.Params{
		Name: d.name, RPCURL: a.rpc, Contracts: p, Progress: func(step string) { a.progress("%s", step) },
	})
	if err != nil {
		return err
	}
	if err := n.Save(d.out); err != nil {
		return err
	}
	return a.print(deployed{File: d.out, Network: n})
}

// deployed is a network that now exists.
type deployed struct {
	File    string           `json:"file"`
	Network *network.Network `json:"network"`
}

func (d deployed) text(t *table) {
	t.row("network file", "%s", d.File)
	t.row("chain", "%d", d.Network.ChainID)
	t.row("start block", "%d", d.Network.StartBlock)
	t.blank()
	for _, c := range d.Network.Contracts.List() {
		t.row(c.Name, "%s", common.Address(c.Address))
	}
}
