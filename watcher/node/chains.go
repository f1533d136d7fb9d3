package node

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/decrypt"
)

// localChain is the name under which conditions mean the network's own chain, unless the operator's file has others: SDKs
// accept no names of their own.
const localChain = "yellowstone"

// chains are the chains that conditions and contract wallets may be about.
func (n *Node) chains() (*chains.Set, error) {
	cfg, err := loadChains(n.cfg.Chains)
	if err != nil {
		return nil, err
	}
	set, err := newChains(n.cfg.Chains, cfg, chains.Options{
		Local: decrypt.Local{Client: n.rpc}, LocalID: n.net.ChainID, LocalBlock: n.processed,
	})
	if err != nil {
		return nil, err
	}
	n.closers = append(n.closers, func() error { set.Close(); return nil })
	n.log.Info("chains that conditions can ask", "chains", set.Configured())
	return set, nil
}

// processed is the newest block that the node has processed. The gate lets nobody pass before there is one.
func (n *Node) processed() common.Hash {
	tip, _, _ := n.tips.Now()
	return tip.Hash
}

// CheckChains reads the operator's file of other chains and returns what is wrong with it for a network on a chain. It
// connects to nothing. An empty path is no file.
func CheckChains(path string, ownChainID uint64) error {
	cfg, err := loadChains(path)
	if err != nil {
		return err
	}
	set, err := newChains(path, cfg, chains.Options{Local: decrypt.Local{}, LocalID: ownChainID})
	if err != nil {
		return err
	}
	set.Close()
	return nil
}

// loadChains reads the operator's file of other chains; an empty path is no file. Errors have a Hint() string.
func loadChains(path string) (cfg chains.Config, err error) {
	if path != "" {
		if cfg, err = chains.LoadConfig(path); err != nil {
			return cfg, chainsFault(err)
		}
	}
	if cfg.LocalChain == nil {
		cfg.LocalChain = []string{localChain}
	}
	return cfg, nil
}

func newChains(path string, cfg chains.Config, o chains.Options) (*chains.Set, error) {
	set, err := chains.New(cfg, o)
	if err != nil {
		return nil, chainsFault(fmt.Errorf("%w (in %s)", err, path))
	}
	return set, nil
}

// chainsFault adds what an operator can do.
func chainsFault(err error) error {
	hint := "compare the file with docs/protocols/access.md, section Chains"
	if errors.Is(err, fs.ErrNotExist) {
		hint = "see chains in node.yaml: the path of a JSON file, relative to the folder of node.yaml"
	}
	return &hintError{err, hint}
}
