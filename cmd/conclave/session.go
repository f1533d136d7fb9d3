package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"net/url"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/node"
)

// session is an open connection to a network's chain.
type session struct {
	net   *network.Network
	chain *chain.Client
	eth   *ethclient.Client
	views *chain.Views
}

// loadNetwork reads the network file.
func (a *app) loadNetwork() (*network.Network, error) {
	path := a.networkFile()
	n, err := network.Load(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, hint(fmt.Errorf("network file %s does not exist", path),
			"start a network with conclave devnet, or name a network file with --network or $%s", networkVariable)
	case err != nil:
		return nil, hint(err, "get the file again from whoever runs the network")
	}
	return n, nil
}

// open reads the network file and connects to its chain.
func (a *app) open(ctx context.Context) (*session, error) {
	n, err := a.loadNetwork()
	if err != nil {
		return nil, err
	}
	return connect(ctx, n, cmp.Or(a.rpc, n.RPCURL))
}

// connect connects to a network's chain and checks that it is the right one.
func connect(ctx context.Context, n *network.Network, endpoint string) (*session, error) {
	client, err := chain.Dial(ctx, chain.ClientConfig{
		URL: endpoint, ChainID: n.ChainID, Logger: slog.New(slog.DiscardHandler),
	})
	switch {
	case errors.Is(err, chain.ErrWrongChain):
		return nil, hint(err, "the network file is for chain %d: give the --rpc of that chain, or its --network file", n.ChainID)
	case err != nil:
		return nil, hint(fmt.Errorf("connect to the chain: %w", err), "is the chain running? its URL is in the network file, or --rpc")
	}
	s := &session{net: n, chain: client, views: chain.NewViews(client, node.Contracts(n))}
	if err := client.VerifyCode(ctx, node.Contracts(n)); err != nil {
		s.close()
		if errors.Is(err, chain.ErrNoCode) {
			return nil, hint(err, "the network file and the chain do not belong together: was the chain started anew?")
		}
		return nil, err
	}
	if s.eth, err = ethclient.DialContext(ctx, endpoint); err != nil {
		s.close()
		return nil, fmt.Errorf("connect to the chain: %w", bareURL(err))
	}
	return s, nil
}

func (s *session) close() {
	s.chain.Close()
	if s.eth != nil {
		s.eth.Close()
	}
}

// view reads the newest state.
func (s *session) view() chain.View { return s.views.Latest() }

// bareURL strips the URL, which may hold an access key, from an error.
func bareURL(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

// payer are the flags of commands that send transactions.
type payer struct {
	keyFile string
	tip     string
}

// flags adds the flags to a command. The key file's flag has another name where the owner's key is meant.
func (p *payer) flags(cmd *cobra.Command, name string) {
	cmd.Flags().StringVar(&p.keyFile, name, "", "`FILE` with the private key of the account that sends; mode 0600")
	cmd.Flags().StringVar(&p.tip, "tip", "", "`WEI` per gas offered for being mined early (default: what the chain suggests)")
}

// key reads the key file.
func (p *payer) key(cmd *cobra.Command, name string) (wallet.Key, error) {
	if p.keyFile == "" {
		return wallet.Key{}, usage(cmd, "--%s is missing", name)
	}
	return wallet.ReadKey(p.keyFile)
}

// check refuses what is wrong with the flags before anything is opened.
func (p *payer) check(cmd *cobra.Command) error {
	if p.tip == "" {
		return nil
	}
	if _, err := parseUint256(p.tip); err != nil {
		return usage(cmd, "--tip: %w", err)
	}
	return nil
}

// sender makes what sends transactions of an account.
func (a *app) sender(s *session, key wallet.Account, tip string) (*wallet.Sender, error) {
	w := &wallet.Sender{
		Chain: s.chain, Broadcast: s.eth, Key: key,
		OnSent: func(h common.Hash) { a.progress("sent transaction %s", h) },
	}
	if tip != "" {
		wei, err := parseUint256(tip)
		if err != nil {
			return nil, err
		}
		w.Tip = wei
	}
	return w, nil
}

// paying checks the flags, reads the account's key, connects, and has f do the rest with what sends its transactions.
func (a *app) paying(cmd *cobra.Command, p *payer, name string, f func(ctx context.Context, s *session, w *wallet.Sender) error) error {
	if err := p.check(cmd); err != nil {
		return err
	}
	key, err := p.key(cmd, name)
	if err != nil {
		return err
	}
	s, err := a.open(cmd.Context())
	if err != nil {
		return err
	}
	defer s.close()
	w, err := a.sender(s, key, p.tip)
	if err != nil {
		return err
	}
	return f(cmd.Context(), s, w)
}

// sent is what every command says of its transaction.
type sent struct {
	Tx      common.Hash `json:"tx"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gasUsed"`
}

func sentBy(r *types.Receipt) sent {
	return sent{Tx: r.TxHash, Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed}
}

func (s sent) text(t *table) {
	t.row("transaction", "%s", s.Tx)
	t.row("block", "%d", s.Block)
	t.row("gas used", "%d", s.GasUsed)
}

// tokenID is a PKP's id: 32 bytes in hex, as keys and hashes are.
type tokenID struct{ common.Hash }

func newTokenID(n *big.Int) tokenID { return tokenID{common.BigToHash(n)} }

// parseTokenID reads a PKP's id, decimal or hex.
func parseTokenID(cmd *cobra.Command, s string) (*big.Int, error) {
	n, err := parseUint256(s)
	if err != nil {
		return nil, usage(cmd, "PKP id: %w", err)
	}
	return n, nil
}
