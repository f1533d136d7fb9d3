package devchain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

// instance is the name of the folder that go-ethereum makes in a data directory.
const instance = "devchain"

// assemble builds and starts go-ethereum without network endpoints: no peers, no RPC server, no engine API. On error
// nothing is left open.
func assemble(c Config) (_ *node.Node, _ *eth.Ethereum, _ *catalyst.SimulatedBeacon, err error) {
	if c.Logger != nil {
		// go-ethereum's SetDefault also takes over slog's default, which is not ours to change.
		before := slog.Default()
		gethlog.SetDefault(gethlog.NewLogger(c.Logger.Handler()))
		slog.SetDefault(before)
	}
	nodeConfig := node.DefaultConfig
	nodeConfig.Name = instance
	nodeConfig.DataDir = c.DataDir
	nodeConfig.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	stack, err := node.New(&nodeConfig)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, nil, nil, fmt.Errorf("data directory %s is in use by another chain: %w", c.DataDir, err)
	} else if err != nil {
		return nil, nil, nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, stack.Close())
		}
	}()
	backend, err := eth.New(stack, ethConfig(c))
	var mismatch *core.GenesisMismatchError
	if errors.As(err, &mismatch) {
		return nil, nil, nil, fmt.Errorf("data directory %s holds a chain with another chain id, other accounts or another gas limit: %w",
			c.DataDir, err)
	} else if err != nil {
		return nil, nil, nil, err
	}
	if err = stack.Start(); err != nil {
		return nil, nil, nil, err
	}
	// Period 0: the beacon makes blocks only when it is told to. Its own loop would run beside ours.
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	return stack, backend, beacon, err
}

func ethConfig(c Config) *ethconfig.Config {
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = new(big.Int).SetUint64(c.ChainID)
	chain.BogotaTime = nil // not live anywhere yet; Osaka is
	chain.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig,
		Prague: params.DefaultPragueBlobConfig,
	}
	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, c.Alloc)

	cfg := ethconfig.Defaults
	cfg.NetworkId = c.ChainID
	cfg.SyncMode = ethconfig.FullSync
	cfg.Genesis = &core.Genesis{
		Config:     &chain,
		GasLimit:   c.GasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
		// go-ethereum takes a stored chain for the same one when the genesis blocks are equal, whatever its chain id.
		ExtraData: binary.BigEndian.AppendUint64([]byte(instance), c.ChainID),
	}
	cfg.Miner.GasCeil = c.GasLimit
	// The tip oracle answers 1 wei on an idle chain; a higher floor would leave the transactions of everyone who
	// believes it in the pool for ever.
	cfg.Miner.GasPrice = big.NewInt(1)
	cfg.TxPool.PriceLimit = 1
	// The tracker of local transactions would send again what a reorganisation was told to drop.
	cfg.TxPool.NoLocals = true
	cfg.TxPool.Journal = ""
	// The log index makes blocks three times and Close a hundred times as expensive; without it eth_getLogs still walks
	// a day of heartbeat blocks in under a second.
	cfg.LogNoHistory = true
	cfg.RPCTxFeeCap = 0
	cfg.DatabaseCache, cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 16, 16, 16, 16
	if c.Archive {
		cfg.StateScheme, cfg.NoPruning = rawdb.HashScheme, true
		cfg.TransactionHistory = 0 // all
	}
	return &cfg
}
