package supervisor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/devchain"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/watcher/attest"
)

// nodeEther is what each node gets for gas, in ether.
const nodeEther = 100

// ledger is the chain of a development network: our own or somebody's.
type ledger struct {
	own    *devchain.Chain // nil if somebody's
	client *ethclient.Client
	rpc    string // for people and the network file
	nodes  string // for the nodes: with subscriptions where there are any
}

// openChain starts a chain, or connects to the one that was given.
func (r *runner) openChain(ctx context.Context) (*ledger, error) {
	if r.cfg.RPC != "" {
		return connect(ctx, r.cfg.RPC)
	}
	c := devchain.Config{Port: r.cfg.Port, Alloc: accounts.Alloc(accounts.Development())}
	own, err := devchain.Start(c)
	if errors.Is(err, syscall.EADDRINUSE) {
		if r.cfg.FixedPort {
			return nil, fault(err, "choose another --port, or leave it out to take a free one")
		}
		c.Port = 0
		own, err = devchain.Start(c)
		if err == nil {
			r.note("port %d is taken: the chain has %d", r.cfg.Port, own.Port())
		}
	}
	if err != nil {
		return nil, err
	}
	return &ledger{own: own, client: own.Client(), rpc: own.HTTP(), nodes: own.WS()}, nil
}

// connect uses somebody's development chain.
func connect(ctx context.Context, url string) (*ledger, error) {
	const advice = "is the chain running? see --rpc"
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fault(fmt.Errorf("connect to the chain: %w", err), advice)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fault(fmt.Errorf("ask for the chain's id: %w", err), advice)
	}
	if !id.IsUint64() || !attest.DevnetChain(id.Uint64()) {
		client.Close()
		return nil, fault(fmt.Errorf("the chain at --rpc has id %v", id),
			"a development network runs on chain 1337 or 31337 only: its keys are known to everybody")
	}
	return &ledger{client: client, rpc: url, nodes: url}, nil
}

func (l *ledger) close() error {
	l.client.Close()
	if l.own == nil {
		return nil
	}
	return l.own.Close()
}

// deploy puts the contracts on the chain, for nodes that one make-believe authority vouches for.
func (r *runner) deploy(ctx context.Context, l *ledger, authority *attest.DevnetAuthority) (*network.Network, error) {
	p := deploy.DefaultParams()
	p.Staking.MinNodes, p.Staking.MaxNodes = uint16(r.cfg.Nodes), max(p.Staking.MaxNodes, uint16(r.cfg.Nodes))
	p.Staking.MaxCandidates = max(p.Staking.MaxCandidates, p.Staking.MaxNodes)
	p.Coordinator.AttemptBlocks, p.Staking.Timeout = attemptBlocks, epochTimeout
	p.Measurements = []common.Hash{attest.MeasurementHash(attest.DevnetMeasurement())}
	p.DevnetRoot = authority.RootHash()
	r.bond = p.Staking.MinStake
	n, err := deploy.Deploy(ctx, l.client, accounts.Development()[0].Key, deploy.Params{Name: "devnet", RPCURL: l.rpc, Contracts: p})
	if err != nil {
		return nil, err
	}
	return n, n.Save(r.folder.networkFile())
}

// fund gives the nodes what they bond and pay gas with.
func (r *runner) fund(ctx context.Context, l *ledger, n *network.Network, nodes []common.Address) error {
	return deploy.Fund(ctx, l.client, accounts.Development()[0].Key, deploy.Grant{
		Wei: new(big.Int).Mul(big.NewInt(nodeEther), big.NewInt(params.Ether)), Tokens: r.bond, Token: n.Contracts.Token,
	}, nodes)
}
