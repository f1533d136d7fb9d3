package node

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/watcher/config"
)

// ipfsFolder is the folder in a node's data folder of blocks that were fetched. It may be emptied while the node is down.
const ipfsFolder = "ipfs"

// openIPFS takes what the code of actions is fetched by: other nodes over the host that they sign over, then what the
// operator named.
func (n *Node) openIPFS(context.Context) (err error) {
	if err := CheckIPFS(n.cfg.IPFS); err != nil {
		return err
	}
	n.ipfs, err = ipfs.New(ipfs.Config{
		Dir: filepath.Join(n.cfg.Data, ipfsFolder), CacheBytes: n.cfg.IPFS.CacheBytes, Host: n.host.Libp2p(),
		Peers: n.cfg.IPFS.Peers, Gateways: n.cfg.IPFS.Gateways, Log: n.log,
	})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, n.ipfs.Close)
	return nil
}

// CheckIPFS returns what is wrong with the operator's gateways and peers. It connects to nothing.
func CheckIPFS(c config.IPFS) error {
	for i, text := range c.Gateways {
		if err := ipfs.CheckGateway(text); err != nil {
			return &hintError{fmt.Errorf("ipfs.gateways, number %d: %w", i+1, err), "give it as https://trustless-gateway.link"}
		}
	}
	for i, text := range c.Peers {
		if err := ipfs.CheckPeer(text); err != nil {
			return &hintError{fmt.Errorf("ipfs.peers, number %d: %w", i+1, err), "give it as `ipfs id` prints it, such as /ip4/192.0.2.1/tcp/4001/p2p/12D3KooW…"}
		}
	}
	return nil
}
