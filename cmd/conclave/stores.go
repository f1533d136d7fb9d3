package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client/store"
	"github.com/conclave-network/conclave/client/store/contract"
	"github.com/conclave-network/conclave/client/store/ipfs"
	"github.com/conclave-network/conclave/client/store/s3"
	"github.com/conclave-network/conclave/wallet"
)

// ipfsVariable names the environment variable that holds the default of --ipfs.
const ipfsVariable = "CONCLAVE_IPFS"

const referenceHelp = `A reference is a path, ipfs://CID, s3://BUCKET/KEY or contract://ADDRESS/ID. IPFS is reached at --ipfs; S3 by the
environment of AWS's own tools (AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, or their credentials file);
contracts on the network's chain.`

// depot are the flags that say how ciphertexts are reached.
type depot struct{ api, gateway string }

func (d *depot) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&d.api, "ipfs", "", "`URL` of an IPFS node's RPC API and gateway (default $"+ipfsVariable+")")
	cmd.Flags().StringVar(&d.gateway, "ipfs-gateway", "", "`URL` of a trustless IPFS gateway (default: that of --ipfs)")
}

// open returns the store of a reference, for reading.
func (d *depot) open(s *session, reference string) (store.Store, error) {
	switch {
	case strings.HasPrefix(reference, ipfs.Scheme):
		return d.ipfs()
	case strings.HasPrefix(reference, s3.Scheme):
		return s3.Open(reference)
	case strings.HasPrefix(reference, contract.Scheme):
		return contract.Store{Chain: s.eth}, nil
	}
	return store.File{Path: reference}, nil
}

func (d *depot) ipfs() (ipfs.Store, error) {
	api := d.api
	if api == "" {
		api = os.Getenv(ipfsVariable)
	}
	gateway := d.gateway
	if gateway == "" {
		gateway = api
	}
	if gateway == "" {
		return ipfs.Store{}, hint(fmt.Errorf("no IPFS node is known"), "name one by --ipfs or $%s; a devnet prints the URL of its own", ipfsVariable)
	}
	return ipfs.Store{API: api, Gateway: gateway}, nil
}

// create returns the store that something shall be put into. For a contract w sends; contract://new deploys one first.
func (d *depot) create(ctx context.Context, s *session, reference string, w *wallet.Sender) (store.Store, error) {
	rest, onChain := strings.CutPrefix(reference, contract.Scheme)
	if !onChain {
		if strings.HasPrefix(reference, ipfs.Scheme) && reference != ipfs.Scheme {
			return nil, hint(fmt.Errorf("IPFS chooses the name of what is put there"), "say --out %s", ipfs.Scheme)
		}
		return d.open(s, reference)
	}
	out := contract.Store{Chain: s.eth, Send: func(ctx context.Context, to common.Address, data []byte) error {
		_, err := w.Send(ctx, wallet.Call{To: to, Data: data})
		return err
	}}
	var err error
	if rest == "new" {
		out.Address, err = deployStore(ctx, w)
	} else if out.Address, err = parseAddress(strings.TrimSuffix(rest, "/")); err != nil {
		err = hint(err, "say --out contract://ADDRESS, or contract://new for a store of your own")
	}
	return out, err
}

// deployStore makes a contract that keeps ciphertexts.
func deployStore(ctx context.Context, w *wallet.Sender) (common.Address, error) {
	receipt, err := w.Deploy(ctx, contract.Code())
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy a store: %w", err)
	}
	return receipt.ContractAddress, nil
}
