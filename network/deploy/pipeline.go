package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// pollEvery is how often a receipt is asked for. go-ethereum's own waiting looks once a second.
const pollEvery = 25 * time.Millisecond

// job is one transaction to send.
type job struct {
	what  string
	to    *common.Address // nil makes a contract
	value *big.Int        // wei; nil is 0
	data  []byte
	gas   uint64
	abi   abi.ABI // whose errors it may end with; may be empty
}

// pipeline sends transactions of one account in a row. Nobody else may send from the account meanwhile.
type pipeline struct {
	client *ethclient.Client
	key    *ecdsa.PrivateKey
	from   common.Address
	nonce  uint64 // of the next transaction
	chain  *big.Int
	tip    *big.Int // nil on a chain without EIP-1559
	price  *big.Int // most wei per gas
	limit  uint64   // gas of a block
}

func newPipeline(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey) (*pipeline, error) {
	p := &pipeline{client: client, key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
	var err error
	if p.chain, err = client.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	if p.nonce, err = client.PendingNonceAt(ctx, p.from); err != nil {
		return nil, fmt.Errorf("read the nonce of %s: %w", p.from, err)
	}
	return p, p.quote(ctx)
}

// quote asks what gas costs now, and how much a block holds.
func (p *pipeline) quote(ctx context.Context) error {
	head, err := p.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read the newest block: %w", err)
	}
	p.limit = head.GasLimit
	if head.BaseFee == nil {
		if p.price, err = p.client.SuggestGasPrice(ctx); err != nil {
			return fmt.Errorf("ask for the gas price: %w", err)
		}
		return nil
	}
	if p.tip, err = p.client.SuggestGasTipCap(ctx); err != nil {
		return fmt.Errorf("ask for the gas tip: %w", err)
	}
	// Twice the base fee outlasts five full blocks, in each of which it can grow by an eighth.
	p.price = new(big.Int).Add(p.tip, new(big.Int).Mul(head.BaseFee, common.Big2))
	return nil
}

// run sends the jobs and waits for all receipts, in the order of the jobs: as many at once as fit into a block. It sends
// nothing if the account cannot pay for all of them, and fails if any is reverted.
func (p *pipeline) run(ctx context.Context, jobs []job) ([]*types.Receipt, error) {
	if err := p.affordable(ctx, jobs); err != nil {
		return nil, err
	}
	receipts := make([]*types.Receipt, 0, len(jobs))
	for len(jobs) > 0 {
		if err := p.quote(ctx); err != nil { // full blocks make gas dearer
			return nil, err
		}
		n := p.fitting(jobs)
		mined, err := p.send(ctx, jobs[:n])
		if err != nil {
			return nil, err
		}
		receipts = append(receipts, mined...)
		jobs = jobs[n:]
	}
	return receipts, nil
}

// fitting is how many of the first jobs a block holds, by their gas limits. Pools may hold on to what follows a
// transaction that did not fit (anvil 1.7.1 does so for good).
func (p *pipeline) fitting(jobs []job) int {
	var sum uint64
	for i, j := range jobs {
		if sum += j.gas; sum > p.limit && i > 0 {
			return i
		}
	}
	return len(jobs)
}

// send sends jobs at once and waits for their receipts.
func (p *pipeline) send(ctx context.Context, jobs []job) ([]*types.Receipt, error) {
	signed := make([]*types.Transaction, len(jobs))
	for i, j := range jobs {
		tx, err := p.sign(j)
		if err != nil {
			return nil, fmt.Errorf("%s: sign: %w", j.what, err)
		}
		signed[i] = tx
	}
	for i, tx := range signed {
		if err := p.client.SendTransaction(ctx, tx); err != nil {
			return nil, fmt.Errorf("%s: send transaction %d of %d: %w", jobs[i].what, i+1, len(jobs), err)
		}
	}
	return p.wait(ctx, jobs, signed)
}

func (p *pipeline) affordable(ctx context.Context, jobs []job) error {
	need := new(big.Int)
	for _, j := range jobs {
		need.Add(need, new(big.Int).Mul(p.price, new(big.Int).SetUint64(j.gas)))
		if j.value != nil {
			need.Add(need, j.value)
		}
	}
	have, err := p.client.BalanceAt(ctx, p.from, nil)
	if err != nil {
		return fmt.Errorf("read the balance of %s: %w", p.from, err)
	}
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%s has %v wei on chain %v; up to %v wei are needed", p.from, have, p.chain, need)
	}
	return nil
}

// sign makes the transaction with the next nonce.
func (p *pipeline) sign(j job) (*types.Transaction, error) {
	value := j.value
	if value == nil {
		value = new(big.Int)
	}
	var data types.TxData = &types.DynamicFeeTx{
		ChainID: p.chain, Nonce: p.nonce, GasTipCap: p.tip, GasFeeCap: p.price, Gas: j.gas, To: j.to, Value: value, Data: j.data,
	}
	if p.tip == nil {
		data = &types.LegacyTx{Nonce: p.nonce, GasPrice: p.price, Gas: j.gas, To: j.to, Value: value, Data: j.data}
	}
	p.nonce++
	return types.SignNewTx(p.key, types.LatestSignerForChainID(p.chain), data)
}

// wait polls for the last transaction first: nonces go in order, so when it has a receipt all have.
func (p *pipeline) wait(ctx context.Context, jobs []job, signed []*types.Transaction) ([]*types.Receipt, error) {
	receipts := make([]*types.Receipt, len(signed))
	for i := len(signed) - 1; i >= 0; i-- {
		receipt, err := p.receipt(ctx, signed[i].Hash())
		if err != nil {
			return nil, fmt.Errorf("%s: wait for transaction %s: %w", jobs[i].what, signed[i].Hash(), err)
		}
		receipts[i] = receipt
	}
	for i, r := range receipts {
		if r.Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("%s: reverted in block %v with %s (transaction %s, %d of %d gas used)",
				jobs[i].what, r.BlockNumber, p.reason(ctx, jobs[i], r.BlockNumber), r.TxHash, r.GasUsed, jobs[i].gas)
		}
	}
	return receipts, nil
}

// reason asks why a job was reverted by calling it again after the block that reverted it. Receipts do not say.
func (p *pipeline) reason(ctx context.Context, j job, block *big.Int) string {
	_, err := p.client.CallContract(ctx, ethereum.CallMsg{From: p.from, To: j.to, Gas: j.gas, Value: j.value, Data: j.data}, block)
	if err == nil {
		return "no reason known, it would succeed now"
	}
	var data []byte
	var answered rpc.DataError
	if errors.As(err, &answered) {
		if text, ok := answered.ErrorData().(string); ok {
			data = common.FromHex(text)
		}
	}
	return explain(j.abi, data, err.Error())
}

func (p *pipeline) receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	poll := time.NewTicker(pollEvery)
	defer poll.Stop()
	for {
		receipt, err := p.client.TransactionReceipt(ctx, tx)
		// go-ethereum says the second for a short while after it has started.
		if err == nil || !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing is in progress") {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("no block has taken it: %w", ctx.Err())
		case <-poll.C:
		}
	}
}
