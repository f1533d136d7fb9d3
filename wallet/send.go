package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Limits of one Send.
const (
	receiptPoll = 50 * time.Millisecond // between two looks for a receipt, doubled up to slowPoll
	slowPoll    = time.Second
	patience    = 3 * time.Minute // for a block that takes the transaction, unless the context ends before
)

// Chain is what a transaction is prepared with; *chain.Client is one. EstimateGas refuses with the contract's error.
type Chain interface {
	ChainID() uint64
	Nonces(ctx context.Context, account common.Address) (mined, pending uint64, err error)
	Fees(ctx context.Context) (base, tip *big.Int, err error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
}

// Broadcaster sends what was prepared; *ethclient.Client is one.
type Broadcaster interface {
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Account signs transactions; Key is one, and so is a PKP that the network signs with.
type Account interface {
	Address() common.Address
	SignTx(ctx context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error)
}

// Sender sends transactions of one account, one after the other.
type Sender struct {
	Chain     Chain
	Broadcast Broadcaster
	Key       Account
	Tip       *big.Int            // wei per gas offered to the block's maker; nil: what the server suggests
	OnSent    func(h common.Hash) // called once a transaction is out; may be nil
}

// Call is a call to a contract.
type Call struct {
	To    common.Address
	Data  []byte
	Value *big.Int // wei; nil is 0
}

// NotMinedError says that a transaction is out but in no block yet. It may still be mined.
type NotMinedError struct {
	Tx    common.Hash
	After time.Duration
}

// Error names the transaction.
func (e *NotMinedError) Error() string {
	return fmt.Sprintf("transaction %s is in no block after %v", e.Tx, e.After.Round(time.Second))
}

// Hint says what may be the matter.
func (e *NotMinedError) Hint() string {
	return "it may still be mined: look for its hash before you repeat the command; is the chain making blocks?"
}

// Send has the call mined and returns its receipt, whose status is success. A contract's refusal is the error of
// Chain.EstimateGas: it is found before anything is sent, or, where the state changed in between, by asking again.
func (s *Sender) Send(ctx context.Context, c Call) (*types.Receipt, error) {
	return s.send(ctx, ethereum.CallMsg{From: s.Key.Address(), To: &c.To, Value: c.Value, Data: c.Data})
}

// Deploy is Send for the code that makes a contract. The receipt names it.
func (s *Sender) Deploy(ctx context.Context, code []byte) (*types.Receipt, error) {
	return s.send(ctx, ethereum.CallMsg{From: s.Key.Address(), Data: code})
}

func (s *Sender) send(ctx context.Context, msg ethereum.CallMsg) (*types.Receipt, error) {
	gas, err := s.Chain.EstimateGas(ctx, msg)
	if err != nil {
		return nil, err
	}
	_, nonce, err := s.Chain.Nonces(ctx, msg.From)
	if err != nil {
		return nil, err
	}
	base, tip, err := s.Chain.Fees(ctx)
	if err != nil {
		return nil, err
	}
	if s.Tip != nil {
		tip = s.Tip
	}
	id := new(big.Int).SetUint64(s.Chain.ChainID())
	tx, err := s.Key.SignTx(ctx, id, types.NewTx(&types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: msg.To, Value: msg.Value, Data: msg.Data, Gas: gas + gas/4, // state may change until it is mined
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(new(big.Int).Lsh(base, 1), tip),
	}))
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	if err := s.Broadcast.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send transaction from %s: %w", msg.From, err)
	}
	if s.OnSent != nil {
		s.OnSent(tx.Hash())
	}
	receipt, err := s.await(ctx, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		if _, why := s.Chain.EstimateGas(ctx, msg); why != nil {
			return nil, fmt.Errorf("transaction %s failed in block %d: %w", tx.Hash(), receipt.BlockNumber, why)
		}
		return nil, fmt.Errorf("transaction %s failed in block %d", tx.Hash(), receipt.BlockNumber)
	}
	return receipt, nil
}

// await polls for a receipt. Trouble with the server is sat out.
func (s *Sender) await(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	begin := time.Now()
	limited, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var trouble error
	timer := time.NewTimer(receiptPoll)
	defer timer.Stop()
	for wait := receiptPoll; ; wait = min(2*wait, slowPoll) {
		receipt, err := s.Broadcast.TransactionReceipt(limited, tx)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) && limited.Err() == nil {
			trouble = err
		}
		timer.Reset(wait)
		select {
		case <-timer.C:
		case <-limited.Done():
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("wait for transaction %s: %w", tx, err)
			}
			return nil, errors.Join(&NotMinedError{tx, time.Since(begin)}, trouble)
		}
	}
}
