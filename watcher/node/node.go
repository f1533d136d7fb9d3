package node

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/network"
	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/api"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/backup"
	"github.com/conclave-network/conclave/watcher/blame"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/epoch"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/explain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/metrics"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/receipt"
	"github.com/conclave-network/conclave/watcher/schedule"
	"github.com/conclave-network/conclave/watcher/sessionkey"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// Database is the name of the node's SQLite file in its data folder.
const Database = "node.db"

// txDepth is how deep a transaction of the node must lie before it is forgotten about: deeper than the
// reorganisations that a chain is expected to make.
const txDepth = 32

// Node is a node that has been checked and opened but does not work yet.
type Node struct {
	cfg  *config.Config
	log  *slog.Logger
	net  *network.Network
	id   *identity.Identity
	db   *store.Store
	rpc  *chain.Client
	host *p2p.Host
	ipfs *ipfs.Loader

	views      *chain.Views
	limits     *chain.ActionLimits
	txs        *chain.TxManager
	tips       *watcher.Tips
	keysets    *keyset.Holder
	ceremonies *ceremony.Manager
	judge      *blame.Judge
	epochs     *epoch.Worker
	signer     *sign.Signer
	receipts   *receipt.Keeper
	runs       *worker.Pool // of requests
	checks     *worker.Pool // of conditions and of those who sign in
	board      *meet.Board
	journal    execute.Journal
	steps      watcher.Steps // of requests for signatures on chain
	workflow   *watcher.Workflow
	errands    *watcher.Workflow // of requests to run actions on chain, so that nobody's signature waits for one
	schedules  *schedule.Worker
	follower   *chain.Follower
	http       *api.Server
	backups    *backup.Writer // nil: this node makes none
	version    string
	metrics    *metrics.Set

	closers []func() error
}

// Run opens a node and runs it until ctx ends. It returns nil after a clean stop. Errors may have a Hint() string.
// version is what the node says of its program.
func Run(ctx context.Context, cfg *config.Config, version string, log *slog.Logger) error {
	n, err := Open(ctx, cfg, version, log)
	if err != nil {
		return err
	}
	return errors.Join(n.Run(ctx), n.Close())
}

// Open checks everything that can be checked and takes what the node needs, ports included.
func Open(ctx context.Context, cfg *config.Config, version string, log *slog.Logger) (n *Node, err error) {
	n = &Node{cfg: cfg, log: log, version: version, keysets: &keyset.Holder{}, metrics: metrics.New()}
	defer func() {
		if err != nil {
			err = errors.Join(hinted(err), n.Close())
			n = nil
		}
	}()
	for _, step := range []func(context.Context) error{n.openKeys, n.openChain, n.openStore, n.openPeers, n.openIPFS, n.openActions, n.openWork} {
		if err = step(ctx); err != nil {
			return n, err
		}
	}
	return n, nil
}

// Close lets go of everything, last taken first.
func (n *Node) Close() error {
	var errs []error
	for i := len(n.closers) - 1; i >= 0; i-- {
		errs = append(errs, n.closers[i]())
	}
	n.closers = nil
	return errors.Join(errs...)
}

func (n *Node) openKeys(context.Context) (err error) {
	if n.net, err = network.Load(n.cfg.Network); err != nil {
		return err
	}
	n.id, err = identity.Load(n.cfg.Data, n.cfg.Unlock)
	return err
}

func (n *Node) openChain(ctx context.Context) (err error) {
	url := n.cfg.RPC
	if url == "" {
		url = n.net.RPCURL
	}
	if n.rpc, err = chain.Dial(ctx, chain.ClientConfig{URL: url, ChainID: n.net.ChainID, Logger: n.log}); err != nil {
		return err
	}
	n.closers = append(n.closers, func() error { n.rpc.Close(); return nil })
	contracts := Contracts(n.net)
	if err := n.rpc.VerifyCode(ctx, contracts); err != nil {
		return err
	}
	head, err := n.rpc.Head(ctx)
	if err != nil {
		return fmt.Errorf("read newest block: %w", err)
	}
	if err := checkClock(head, trouble.Now(), n.net.ChainID); err != nil {
		return err
	}
	n.views = chain.NewViews(n.rpc, contracts)
	n.limits = chain.NewActionLimits(n.views)
	return nil
}

// Contracts picks the contracts that a node reads from a network file.
func Contracts(n *network.Network) chain.Contracts {
	return chain.Contracts{
		Staking: n.Contracts.Staking, KeyRegistry: n.Contracts.KeyRegistry, PKPNFT: n.Contracts.PKPNFT,
		PKPPermissions: n.Contracts.PKPPermissions, Coordinator: n.Contracts.Coordinator, Attestations: n.Contracts.Attestations,
		ActionLimits: n.Contracts.ActionLimits, Schedules: n.Contracts.Schedules,
	}
}

func (n *Node) openStore(ctx context.Context) error {
	sealer, err := store.NewAgeSealer(n.id.Seal())
	if err != nil {
		return err
	}
	n.db, err = store.Open(ctx, store.Options{Path: filepath.Join(n.cfg.Data, Database), Sealer: sealer})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, n.db.Close)
	if err := n.db.Bind(ctx, n.net.ChainID, n.net.Contracts.Staking); err != nil {
		return err
	}
	if err := n.db.Follow(ctx, Contracts(n.net).Addresses()); err != nil {
		return err
	}
	n.txs, err = chain.NewTxManager(chain.TxConfig{
		Client: n.rpc, Store: n.db, Signer: chain.NewSigner(n.id.Node()), Confirmations: txDepth, Logger: n.log,
	})
	return err
}

func (n *Node) openPeers(context.Context) (err error) {
	n.host, err = p2p.New(p2p.Config{
		Key: n.id.Peer(), Listen: netip.AddrPortFrom(n.cfg.Listen, n.cfg.P2PPort), Log: n.log,
		OnDisconnect: func(k p2p.PeerKey) { n.ceremonies.Lost(k) },
	})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, n.host.Close)
	n.ceremonies = ceremony.New(n.host, func(m []byte) []byte { return ed25519.Sign(n.id.Peer(), m) }, n.log)
	n.host.HandleMessages(ceremony.Topic, ceremony.MaxFrame, n.ceremonies.Receive)
	return nil
}

func (n *Node) openWork(ctx context.Context) error {
	tip, err := n.db.Tip(ctx)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	n.tips = watcher.NewTips(tip)
	params, err := n.views.Latest().CoordinatorParams(ctx)
	if err != nil {
		return fmt.Errorf("read parameters of the Coordinator: %w", err)
	}
	if err := checkConfirmations(n.cfg.Confirmations, params.AttemptBlocks); err != nil {
		return err
	}
	quoter, err := n.quoter()
	if err != nil {
		return err
	}
	n.judge = blame.New(blame.Config{
		Self: n.id.Address(), Store: n.db, Views: n.views, Txs: n.txs, Tips: n.tips, Keysets: n.keysets, Peers: n.host,
		Now: trouble.Now, Log: n.log,
	})
	n.epochs = epoch.New(epoch.Config{
		ChainID: n.net.ChainID, Identity: n.id, Store: n.db, Views: n.views, Txs: n.txs, Host: n.host,
		Ceremonies: n.ceremonies, Quoter: quoter, Tips: n.tips, Keysets: n.keysets,
		Blame: n.judge.Report, Pending: n.pending, Overlap: n.cfg.Overlap, Rand: rand.Reader, Now: trouble.Now, Log: n.log,
	})
	if b := n.cfg.Backup; b.On() {
		n.backups = backup.NewWriter(backup.Config{
			Store: n.db, Keysets: n.keysets, Node: n.id.Address(), Party: b.Party, Blinder: b.Blinder, Folder: b.Dir,
			Rand: rand.Reader, Log: n.log,
		})
	}
	n.signer = sign.New(sign.Config{
		ChainID: n.net.ChainID, Coordinator: n.net.Contracts.Coordinator, AttemptBlocks: params.AttemptBlocks, Now: trouble.Now,
		Store: n.db, Tips: n.tips, Keysets: n.keysets, Ceremonies: n.ceremonies, Send: n.host, Yield: n.runs.Yield,
		Blame: n.judge.Report, Log: n.log,
	})
	n.host.HandleMessages(sign.Topic, sign.MaxMessage, n.signer.Receive)
	n.receipts = receipt.New(receipt.Config{
		Domain: form.Domain{ChainID: n.net.ChainID, Staking: n.net.Contracts.Staking}, Key: n.id.Node(), Store: n.db, Keysets: n.keysets,
		Send: n.host, Keep: n.cfg.Receipts, Log: n.log,
	})
	n.host.HandleMessages(receipt.Topic, receipt.MaxMessage, n.receipts.Receive)
	n.schedules = schedule.New(schedule.Config{
		Views: n.views, Source: n.rpc, Txs: n.txs, Store: n.db, Tips: n.tips, Keysets: n.keysets, Log: n.log,
	})
	authority := &sign.Authority{
		Views: n.views, Tips: n.tips, Keysets: n.keysets, AttemptBlocks: params.AttemptBlocks, Occurred: n.schedules.Occurred,
	}
	n.steps = watcher.Steps{
		Receiver: sign.Receiver{Store: n.db, Tips: n.tips}, Authenticator: authority, Authorizer: authority, Threshold: n.signer,
		Responder: &sign.Responder{Views: n.views, Txs: n.txs, Store: n.db, Tips: n.tips, Keysets: n.keysets},
		Recorder:  sign.Recorder{Store: n.db, Receipts: n.receipts},
	}
	n.workflow = watcher.NewWorkflow(n.steps, n.tips, n.log)
	n.follower, err = chain.NewFollower(chain.FollowerConfig{
		Source: n.rpc, Decoder: chain.NewDecoder(Contracts(n.net)), Start: n.net.StartBlock,
		Confirmations: n.cfg.Confirmations, Logger: n.log,
	}, n.db, chain.HandlerFunc(func(_ context.Context, tip store.Block) {
		st := n.follower.Status()
		n.tips.Set(tip, st.Undone+st.Rescans)
	}))
	if err != nil {
		return err
	}
	return n.openHTTP()
}

// pending reports whether requests on chain are open that nodes of an epoch have to answer.
func (n *Node) pending(ctx context.Context, epoch uint64) (bool, error) {
	from := sign.Receiver{Store: n.db, Tips: n.tips}
	for _, open := range []func(context.Context) ([]watcher.Request, error){from.Open, from.OpenActions} {
		requests, err := open(ctx)
		if err != nil {
			return false, err
		}
		if slices.ContainsFunc(requests, func(r watcher.Request) bool { return r.Epoch == epoch }) {
			return true, nil
		}
	}
	return false, nil
}

// openHTTP takes the ports last: whoever can connect finds a node that works.
func (n *Node) openHTTP() error {
	set, err := n.chains()
	if err != nil {
		return err
	}
	sdk, err := n.sdk(set)
	if err != nil {
		return err
	}
	n.measure()
	facts := api.Facts{
		Name: n.net.Name, ChainID: n.net.ChainID, Contracts: map[string]common.Address{}, Chains: set.Configured(), Version: n.version,
	}
	for _, c := range n.net.Contracts.List() {
		facts.Contracts[c.Name] = c.Address
	}
	n.http, err = api.Listen(api.Config{
		Addr: netip.AddrPortFrom(n.cfg.Listen, n.cfg.HTTPPort), MetricsAddr: n.cfg.MetricsListen, TrustedProxies: n.cfg.TrustedProxies,
		Source: source{n}, SDK: sdk, Facts: facts, Metrics: n.metrics, Log: n.log,
	})
	return err
}

// conditionsTimeout is for all conditions of a request: a second less than its class of work has.
const conditionsTimeout = 8 * time.Second

// sdk makes what answers the JavaScript SDK.
func (n *Node) sdk(set *chains.Set) (*api.SDK, error) {
	poaps, err := n.poaps()
	if err != nil {
		return nil, err
	}
	entry := gate.New(gate.Config{
		ChainID: n.net.ChainID, Keysets: n.keysets, Tips: n.tips, HTTPPort: n.cfg.HTTPPort, Now: trouble.Now,
		Contracts: set, CosmosDigests: n.cfg.UnsafeCosmosDigests, Log: n.log,
	})
	// Conditions run actions, and actions check conditions: those that a condition's action checks run none.
	conditions := access.Config{Chains: set, POAPs: poaps, Timeout: conditionsTimeout}
	inner, err := access.NewEvaluator(conditions)
	if err != nil {
		return nil, err
	}
	alone := execute.NewAlone(n.execution(execute.Config{Gate: entry, Chains: set, Evaluator: inner, Runner: n.watched(n.checks, "checks")}))
	conditions.Actions = alone
	evaluator, err := access.NewEvaluator(conditions)
	if err != nil {
		return nil, err
	}
	asks := &sign.AskAuthority{Views: n.views, Tips: n.tips, Keysets: n.keysets}
	online := sign.NewOnline(sign.OnlineConfig{
		Gate: entry, ChainID: n.net.ChainID, Authority: asks,
		Steps: watcher.Steps{Threshold: n.signer, Recorder: sign.Recorder{Store: n.db, Receipts: n.receipts}, Log: n.log},
	})
	claimer := &claim.Claimer{
		Gate: entry, Key: n.id.Node(),
		Domain: typed.Domain{Name: typed.PKPNFT, ChainID: n.net.ChainID, Contract: n.net.Contracts.PKPNFT},
	}
	actions := n.execution(execute.Config{
		Gate: entry, Chains: set, Evaluator: evaluator, Runner: n.watched(n.runs, "requests"), Signer: online, Claimer: claimer, Board: n.board,
	})
	n.openErrands(actions)
	return &api.SDK{
		Keysets: n.keysets, Tips: n.tips, Log: n.log,
		Sharer: sharer{
			decrypt.New(decrypt.Config{Gate: entry, Evaluator: evaluator, Chains: set, Rand: rand.Reader, Receipts: n.receipts}), n.metrics,
		},
		PKPSigner:     online,
		Explainer:     &explain.Explainer{Gate: entry, Views: n.views, Evaluator: evaluator},
		SessionSigner: &sessionkey.Signer{Gate: entry, Views: n.views, Actions: alone, Rand: rand.Reader},
		Claimer:       claimer,
		Executor:      execute.New(actions),
		Yield:         n.runs.Yield,
	}, nil
}

// quoter takes the development signer where one is configured for a development chain, so that a devnet works inside
// a confidential guest too; otherwise the guest's device.
func (n *Node) quoter() (attest.Quoter, error) {
	if n.cfg.DevnetSigner != "" && attest.DevnetChain(n.net.ChainID) {
		return attest.LoadDevnetQuoter(n.cfg.DevnetSigner)
	}
	return attest.Open("")
}

// Run works until ctx ends or a part fails for good.
func (n *Node) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	n.log.Info("node started", "node", n.id.Address(), "chain", n.net.ChainID, "network", n.net.Name,
		"endpoint", n.rpc.Endpoint(), "http", n.cfg.HTTPPort, "p2p", n.cfg.P2PPort)
	var wg sync.WaitGroup
	for _, part := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"http", n.http.Run}, {"follower", n.follower.Run}, {"transactions", n.txs.Run}, {"epochs", n.epochs.Run},
		{"workflow", n.workflow.Run}, {"actions on chain", n.errands.Run}, {"schedules", n.schedules.Run}, {"housekeeping", n.clean},
		{"backups", n.backUp}, {"blame", n.judge.Run}, {"receipts", n.receipts.Run},
	} {
		wg.Go(func() {
			if err := part.run(ctx); err != nil && ctx.Err() == nil {
				cancel(fmt.Errorf("%s: %w", part.name, err))
			}
		})
	}
	wg.Wait()
	n.log.Info("node stopped", "node", n.id.Address())
	if err := context.Cause(ctx); !errors.Is(err, context.Canceled) {
		return hinted(err)
	}
	return nil
}
