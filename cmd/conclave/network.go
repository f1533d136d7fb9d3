package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/chain"
)

func (a *app) networkCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "network", Short: "Look at a network", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(&cobra.Command{
		Use: "status", Short: "Show the network's epoch, nodes and root keys", Args: exactly(),
		Long: `Show the state of the epoch machine, the set of nodes with what each says of itself and the hash of its attestation
evidence on chain, and the root keys.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			r, err := s.status(cmd.Context())
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}, a.contextCommand(), a.deployCommand())
	return cmd
}

// rootKeys are the network's root keys in their usual encodings.
type rootKeys struct {
	Secp256k1 hexutil.Bytes `json:"secp256k1"` // SEC1, compressed
	Ed25519   hexutil.Bytes `json:"ed25519"`   // RFC 8032
	BLS12381  hexutil.Bytes `json:"bls12381"`  // G1, compressed as ZCash does
}

// nodeStatus is a node as the chain registers it, and as it presents itself.
type nodeStatus struct {
	Address   common.Address `json:"address"`
	Staker    common.Address `json:"staker"`
	URL       string         `json:"url"`
	Evidence  common.Hash    `json:"evidence"` // hash of its attestation evidence on chain; zero if it posted none
	Reachable bool           `json:"reachable"`
	Ready     bool           `json:"ready"`
	Reasons   []string       `json:"reasons"` // why it is not ready or not reachable
	Phase     string         `json:"phase"`
	Head      api.Block      `json:"head"`
	Tip       api.Block      `json:"tip"`
	Working   int            `json:"working"`
}

// networkStatus is all of it.
type networkStatus struct {
	Network  string         `json:"network"`
	ChainID  uint64         `json:"chainId"`
	Endpoint string         `json:"endpoint"`
	Block    uint64         `json:"block"`
	State    string         `json:"state"`
	Epoch    uint64         `json:"epoch"`
	Set      string         `json:"set"` // which nodes are shown: current, next or joined
	N        int            `json:"n"`
	K        uint64         `json:"k"` // 0 while there is no set
	Nodes    []nodeStatus   `json:"nodes"`
	RootKeys *rootKeys      `json:"rootKeys"` // null before genesis
	Requests uint64         `json:"requests"` // ever made
	Staking  common.Address `json:"staking"`
}

func (r networkStatus) text(t *table) {
	t.row("network", "%s on chain %d at %s, block %d", r.Network, r.ChainID, r.Endpoint, r.Block)
	t.row("state", "%s, epoch %d", r.State, r.Epoch)
	t.row("nodes", "%d %s, %d needed", r.N, r.Set, r.K)
	t.row("requests", "%d", r.Requests)
	if r.RootKeys == nil {
		t.row("root keys", "none before genesis")
	} else {
		t.row("root secp256k1", "%s", r.RootKeys.Secp256k1)
		t.row("root ed25519", "%s", r.RootKeys.Ed25519)
		t.row("root bls12381", "%s", r.RootKeys.BLS12381)
	}
	for _, n := range r.Nodes {
		t.blank()
		t.row("node", "%s at %s", n.Address, n.URL)
		switch {
		case !n.Reachable:
			t.row("", "not reachable: %v", n.Reasons)
		case n.Ready:
			t.row("", "ready, %s, block %d of %d", n.Phase, n.Tip.Number, n.Head.Number)
		default:
			t.row("", "not ready, %s, block %d of %d: %v", n.Phase, n.Tip.Number, n.Head.Number, n.Reasons)
		}
		if n.Evidence == (common.Hash{}) {
			t.row("", "no attestation evidence on chain")
		} else {
			t.row("", "evidence %s", n.Evidence)
		}
	}
}

// status reads the chain, then asks all nodes at once.
func (s *session) status(ctx context.Context) (r networkStatus, err error) {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return r, err
	}
	v := s.views.At(head.Ref())
	state, err := v.State(ctx)
	if err != nil {
		return r, err
	}
	epoch, err := v.Epoch(ctx)
	if err != nil {
		return r, err
	}
	r = networkStatus{
		Network: s.net.Name, ChainID: s.net.ChainID, Endpoint: s.chain.Endpoint(), Block: head.Number, State: state.String(),
		Epoch: epoch.Number, Staking: s.net.Contracts.Staking,
	}
	nodes, evidenceOf, err := s.currentSet(ctx, v, epoch.Number, &r)
	if err != nil {
		return r, err
	}
	r.N = len(nodes)
	if r.Requests, err = v.RequestCount(ctx); err != nil {
		return r, err
	}
	if r.RootKeys, err = s.rootKeys(ctx, v); err != nil {
		return r, err
	}
	r.Nodes = make([]nodeStatus, len(nodes))
	var wg sync.WaitGroup
	for i, n := range nodes {
		r.Nodes[i] = nodeStatus{Address: n.Address, Staker: n.Staker, URL: face.URL(n), Reasons: []string{}}
		if r.Nodes[i].Evidence, err = v.EvidenceOf(ctx, evidenceOf, n.Address); err != nil {
			break
		}
		wg.Go(func() { r.Nodes[i].ask(ctx) })
	}
	wg.Wait()
	return r, err
}

// currentSet picks the nodes to show: the epoch's, or before genesis those that are to serve the first one.
func (s *session) currentSet(ctx context.Context, v chain.View, epoch uint64, r *networkStatus) ([]chain.Node, uint64, error) {
	if epoch > 0 {
		r.Set = "current"
		nodes, err := v.SetOf(ctx, epoch)
		if err == nil {
			r.K, err = v.Quorum(ctx, epoch)
		}
		return nodes, epoch, err
	}
	r.Set = "next"
	nodes, err := v.NextSet(ctx)
	if err == nil && len(nodes) == 0 {
		r.Set = "joined"
		nodes, err = v.JoinedNodes(ctx)
	}
	if n := uint64(len(nodes)); n > 0 {
		r.K = 2*n/3 + 1
	}
	return nodes, 1, err
}

// ask asks the node itself.
func (n *nodeStatus) ask(ctx context.Context) {
	ready, err := face.Ready(ctx, n.URL)
	if err == nil {
		n.Reachable, n.Ready, n.Reasons = true, ready.Ready, append(n.Reasons, ready.Reasons...)
		var status api.Status
		if status, err = face.Status(ctx, n.URL); err == nil {
			n.Phase, n.Head, n.Tip, n.Working = status.Phase, status.Head, status.Tip, status.Working
			if status.Node != n.Address {
				err = fmt.Errorf("%s answers there", status.Node)
			}
		}
	}
	if err != nil {
		n.Reachable, n.Ready, n.Reasons = false, false, append(n.Reasons, err.Error())
	}
}

// rootKeys reads the root keys; nil before genesis.
func (s *session) rootKeys(ctx context.Context, v chain.View) (*rootKeys, error) {
	keys, err := v.RootKeys(ctx)
	if chain.IsRevert(err, "KeyRegistryRootKeysMissing") {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r := &rootKeys{Ed25519: keys.Ed25519[:]}
	r.Secp256k1 = append([]byte{2 + keys.Secp256k1Y[31]&1}, keys.Secp256k1X[:]...)
	reg := keyregistry.NewKeyRegistry()
	raw, err := s.chain.Call(ctx, s.net.Contracts.KeyRegistry, reg.PackBlsPublicKey(), common.Hash{})
	if err != nil {
		return nil, fmt.Errorf("read BLS root key: %w", err)
	}
	if r.BLS12381, err = reg.UnpackBlsPublicKey(raw); err != nil || len(r.BLS12381) != 48 {
		return nil, fmt.Errorf("read BLS root key: %w", errors.Join(err, errNoKey))
	}
	return r, nil
}

var errNoKey = errors.New("not 48 bytes")
