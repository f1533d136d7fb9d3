package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/store"
)

// Errors of Send.
var (
	// ErrUnwanted: Still said that the transaction is not needed any more. If it was out already it is being cancelled.
	ErrUnwanted = errors.New("transaction is no longer wanted")
	// ErrInsufficientFunds: the account cannot pay for gas and value.
	ErrInsufficientFunds = errors.New("insufficient funds")
	// ErrFeeTooHigh: the chain asks for more than the configured maximum. Trying again later is the cure.
	ErrFeeTooHigh = errors.New("chain's fee is above the configured maximum")
	// ErrNonceTaken: somebody else uses the same account, and took the nonce each time.
	ErrNonceTaken = errors.New("another sender uses the same account")
)

// Signer holds the key of one account.
type Signer interface {
	Address() common.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// NewSigner returns a Signer that holds the key in memory and shows it to nobody.
func NewSigner(key *ecdsa.PrivateKey) Signer {
	return keySigner{crypto.PubkeyToAddress(key.PublicKey), func() *ecdsa.PrivateKey { return key }}
}

type keySigner struct {
	address common.Address
	key     func() *ecdsa.PrivateKey // a function, so that printing the struct prints no key
}

func (k keySigner) Address() common.Address { return k.address }

func (k keySigner) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key())
}

// TxStore is where transactions are kept; *store.Store is one. Its methods are described there.
type TxStore interface {
	CreateTx(ctx context.Context, t store.Tx, first store.RawTx) (stored store.Tx, created bool, err error)
	AddRaw(ctx context.Context, id int64, r store.RawTx) error
	SetTxStatus(ctx context.Context, id int64, status store.TxStatus) error
	SetTxMined(ctx context.Context, id int64, hash common.Hash, at store.BlockRef) error
	Tx(ctx context.Context, id int64) (store.Tx, error)
	TxFor(ctx context.Context, sender common.Address, purpose string) (store.Tx, error)
	OpenTxs(ctx context.Context, sender common.Address) ([]store.Tx, error)
}

// TxConfig says who sends, and how.
type TxConfig struct {
	Client        *Client
	Store         TxStore
	Signer        Signer
	Confirmations uint64        // depth at which a mined transaction is forgotten about
	BumpAfter     time.Duration // without inclusion, before the fee is raised or the transaction cancelled; 15 s if 0
	MaxFeePerGas  *big.Int      // wei; neither first fee nor bump goes above; 500 gwei if nil
	MinTip        *big.Int      // wei; tip offered even if the server suggests less; 1 wei if nil
	Poll          time.Duration // how soon to look again, up to ten times that while nothing happens; 100 ms if 0
	Logger        *slog.Logger  // slog.Default if nil
	Now           func() time.Time
}

// Candidate is a transaction to be sent.
type Candidate struct {
	// Purpose names the effect, and is what makes Send idempotent: "fulfil/0x...", "vote/epoch 1/attempt 0". Per account
	// there is one transaction per purpose that is open or succeeded, over all restarts. One that failed or was
	// cancelled makes room for another.
	Purpose string
	To      common.Address
	Data    []byte
	Value   *big.Int // wei; nil is 0
	// GasLimit is taken as it is; if 0 it is a quarter above the estimate. The estimate is made either way, since it
	// finds a refusal without paying for it.
	GasLimit uint64
	// Still says whether the transaction is still wanted: false when its effect is there already, or came to nothing.
	// Asked before sending, and again as blocks come. Nil means always. An error counts as true and is not fatal.
	Still func(ctx context.Context) (bool, error)
}

// TxManager sends one account's transactions. Any number of Sends may be in flight; their nonces are in a row.
//
// A transaction's bytes are in the store before they are broadcast. So a crash at any point leaves a transaction that
// Run picks up: it is rebroadcast, and its fee raised, until a version of it is mined Confirmations deep. Run must be
// running for that, for transactions whose Send was given up, and for cancellations.
//
// Two managers with one account (a mistake, or a second process) do not deadlock: whoever loses a nonce takes another.
type TxManager struct {
	cfg  TxConfig
	from common.Address
	id   *big.Int // of the chain

	nonces sync.Mutex // held from choosing a nonce to having it in the store

	mu   sync.Mutex
	live map[int64]*liveTx
	gap  gapWatch
}

// liveTx is what is known of an open transaction in this process.
type liveTx struct {
	sync.Mutex             // held during a step
	head       common.Hash // at which the last step was made
	broadcast  time.Time   // last time
	accepted   bool        // the server took some version, or had one
	lost       int         // steps in a row in which the nonce was used up and no version of ours was mined
	bumpNow    bool        // the server said underpriced
	capped     bool        // the fee is at its maximum, and that was logged
}

// NewTxManager returns a manager for the signer's account.
func NewTxManager(cfg TxConfig) (*TxManager, error) {
	if cfg.Client == nil || cfg.Store == nil || cfg.Signer == nil {
		return nil, errors.New("new transaction manager: client, store and signer are needed")
	}
	if cfg.BumpAfter <= 0 {
		cfg.BumpAfter = 15 * time.Second
	}
	if cfg.MaxFeePerGas == nil {
		cfg.MaxFeePerGas = big.NewInt(500e9)
	}
	if cfg.MinTip == nil {
		cfg.MinTip = big.NewInt(1)
	}
	if cfg.Poll <= 0 {
		cfg.Poll = 100 * time.Millisecond
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &TxManager{
		cfg: cfg, from: cfg.Signer.Address(), id: new(big.Int).SetUint64(cfg.Client.ChainID()), live: map[int64]*liveTx{},
	}, nil
}

// Address is the account that pays.
func (m *TxManager) Address() common.Address { return m.from }

// Balance is what the account has, in wei.
func (m *TxManager) Balance(ctx context.Context) (*big.Int, error) {
	return m.cfg.Client.Balance(ctx, m.from)
}

// Send has a transaction mined and returns its receipt, one block deep. It goes on over lost connections and restarts
// of the server until ctx ends; then the transaction, if it got that far, is left to Run, and calling Send again with
// the same purpose waits for it again.
//
// Errors: a *RevertError if a contract refuses it, found before sending or in the block (then with the receipt);
// ErrUnwanted; ErrInsufficientFunds with account and balance; ErrFeeTooHigh; ErrNonceTaken; ctx's error with what went
// wrong last.
func (m *TxManager) Send(ctx context.Context, c Candidate) (*types.Receipt, error) {
	fail := func(err error) (*types.Receipt, error) { return nil, fmt.Errorf("send %q: %w", c.Purpose, err) }
	if c.Purpose == "" {
		return fail(errors.New("no purpose given"))
	}
	var last error
	var id int64
	delay, taken := m.cfg.Poll, 0
	stilled := common.Hash{}
	for {
		var err error
		if id == 0 {
			id, err = m.begin(ctx, c)
		}
		if err == nil {
			var o outcome
			o, err = m.step(ctx, id)
			switch {
			case err != nil:
			case o.receipt != nil && o.cancelled, o.status == store.TxCancelled:
				return fail(ErrUnwanted)
			case o.receipt != nil && o.receipt.Status == types.ReceiptStatusSuccessful:
				return o.receipt, nil
			case o.receipt != nil:
				return o.receipt, fmt.Errorf("send %q: %w", c.Purpose, m.why(ctx, c, o.receipt))
			case o.status == store.TxDropped:
				if taken++; taken == 8 {
					return fail(fmt.Errorf("%w: %s", ErrNonceTaken, m.from))
				}
				id, delay = 0, m.cfg.Poll
				continue
			case o.status == store.TxCancelling:
				return fail(ErrUnwanted)
			}
			if err == nil && o.head != stilled {
				if !m.wanted(ctx, c) {
					return fail(errors.Join(ErrUnwanted, m.giveUp(ctx, id)))
				}
				if stilled != (common.Hash{}) {
					delay = m.cfg.Poll // blocks are coming
				}
				stilled = o.head
			}
		}
		if err != nil {
			if final(err) {
				return fail(err)
			}
			last = err
		}
		wait := time.NewTimer(delay)
		select {
		case <-ctx.Done():
			wait.Stop()
			return fail(errors.Join(ctx.Err(), last))
		case <-wait.C:
		}
		delay = min(delay*5/4, 10*m.cfg.Poll)
	}
}

// final says whether Send ends with err; all else is trouble that passes.
func final(err error) bool {
	var r *RevertError
	for _, e := range []error{ErrUnwanted, ErrInsufficientFunds, ErrFeeTooHigh, ErrNonceTaken, ErrWrongChain, ErrClosed, errRefusedForGood,
		store.ErrReadOnly, store.ErrCorrupt} {
		if errors.Is(err, e) {
			return true
		}
	}
	return errors.As(err, &r)
}

func (m *TxManager) wanted(ctx context.Context, c Candidate) bool {
	if c.Still == nil {
		return true
	}
	ok, err := c.Still(ctx)
	if err != nil && ctx.Err() == nil {
		m.cfg.Logger.DebugContext(ctx, "could not tell whether transaction is still wanted", "purpose", c.Purpose, "error", err)
	}
	return ok || err != nil
}

// tx returns what is known of an open transaction.
func (m *TxManager) tx(id int64) *liveTx {
	m.mu.Lock()
	defer m.mu.Unlock()
	l, ok := m.live[id]
	if !ok {
		l = &liveTx{}
		m.live[id] = l
	}
	return l
}

func (m *TxManager) forget(id int64) {
	m.mu.Lock()
	delete(m.live, id)
	m.mu.Unlock()
}
