package e2e

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"slices"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

var (
	coord = coordinator.NewCoordinator()
	nft   = pkpnft.NewPKPNFT()
	perms = pkppermissions.NewPKPPermissions()
)

// expiry is how many blocks a request stays open unless a test says otherwise: longer than any test waits.
const expiry = 900

// request is one that somebody made on chain.
type request struct {
	id     common.Hash
	token  *big.Int
	digest common.Hash
	tx     *types.Transaction
	block  uint64 // in which it first was
	time   uint64 // of that block
}

// send signs a transaction and gives it to the chain. A greater tip brings it before others of the same block.
func (n *testnet) send(from accounts.Account, to common.Address, value *big.Int, data []byte, tip int64) *types.Transaction {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	nonce, err := n.chain.eth.PendingNonceAt(ctx, from.Address)
	require.NoError(n.t, err)
	chainID := new(big.Int).SetUint64(n.net.ChainID)
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(tip * params.GWei), GasFeeCap: big.NewInt(200 * params.GWei), Gas: 600_000,
		To: &to, Value: value, Data: data,
	})
	require.NoError(n.t, err)
	require.NoError(n.t, n.chain.eth.SendTransaction(ctx, tx))
	return tx
}

// do has a transaction mined that must succeed.
func (n *testnet) do(from accounts.Account, to common.Address, value *big.Int, data []byte) *types.Receipt {
	n.t.Helper()
	r := n.chain.receipt(n.send(from, to, value, data, 1).Hash())
	require.Equal(n.t, types.ReceiptStatusSuccessful, r.Status, "transaction reverted")
	return r
}

func (n *testnet) mint(owner accounts.Account) *big.Int {
	n.t.Helper()
	return n.do(owner, n.net.Contracts.PKPNFT, n.params.PKPNFT.MintCost, nft.PackMintNext(big.NewInt(2))).Logs[0].Topics[1].Big()
}

// permit lets an address sign anything with the owner's key.
func (n *testnet) permit(token *big.Int, who common.Address) {
	n.t.Helper()
	n.do(n.owner, n.net.Contracts.PKPPermissions, nil, perms.PackAddPermittedAddress(token, who, []*big.Int{common.Big1}))
}

// digestOf is what a test has signed: another one for each name and test.
func (n *testnet) digestOf(name string) common.Hash {
	return sha256.Sum256([]byte(n.t.Name() + "/" + name))
}

// post sends a request, without waiting for a block.
func (n *testnet) post(from accounts.Account, name string, expiresAfter uint64, tip int64) *request {
	n.t.Helper()
	r := &request{token: n.token, digest: n.digestOf(name)}
	r.tx = n.send(from, n.net.Contracts.Coordinator, n.params.Coordinator.SignatureFee, coord.PackRequestSignature(r.token, r.digest, expiresAfter), tip)
	return r
}

// placed waits until a request is in a block and reads its id.
func (n *testnet) placed(r *request) *request {
	n.t.Helper()
	rc := n.chain.receipt(r.tx.Hash())
	require.Equal(n.t, types.ReceiptStatusSuccessful, rc.Status, "request reverted")
	id := common.Hash(rc.Logs[0].Topics[1])
	if r.id == (common.Hash{}) {
		r.id, r.block, r.time = id, rc.BlockNumber.Uint64(), n.chain.block(rc.BlockNumber.Uint64()).Time
	}
	require.Equal(n.t, r.id, id, "the same request has another id")
	return r
}

// ask makes a request.
func (n *testnet) ask(from accounts.Account, name string) *request {
	n.t.Helper()
	return n.placed(n.post(from, name, expiry, 1))
}

// onChain reads what the Coordinator says of a request now.
func (n *testnet) onChain(id common.Hash) coordinator.ICoordinatorRequest {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	out, err := bind.Call(coord.Instance(n.chain.eth, n.net.Contracts.Coordinator), &bind.CallOpts{Context: ctx}, coord.PackRequest(id), coord.UnpackRequest)
	require.NoError(n.t, err)
	return out
}

func (n *testnet) statusOf(id common.Hash) chain.RequestStatus {
	n.t.Helper()
	return chain.RequestStatus(n.onChain(id).Status)
}

// fulfilments returns the events on the canonical chain that answer a request.
func (n *testnet) fulfilments(id common.Hash) []types.Log {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	event := coord.GetABI().Events[coordinator.CoordinatorSignatureFulfilled{}.ContractEventName()].ID
	logs, err := n.chain.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(n.net.StartBlock), Addresses: []common.Address{n.net.Contracts.Coordinator},
		Topics: [][]common.Hash{{event}, {id}},
	})
	require.NoError(n.t, err)
	return logs
}

// fulfilled waits until the chain holds the answer.
func (n *testnet) fulfilled(r *request) {
	n.t.Helper()
	until(n.t, "request "+r.id.Hex()+" is fulfilled", func() (bool, string) {
		s := n.statusOf(r.id)
		return s == chain.RequestFulfilled, fmt.Sprintf("%s; %s", s, n.works(r.id))
	})
}

// reached waits, on a chain that is paused, until nodes' work on a request has one of the given statuses. Attempts are
// counted in blocks: if one failed, blocks must come for the next, so some do when nothing happens for long.
func (n *testnet) reached(r *request, nodes []*member, want ...store.Status) {
	n.t.Helper()
	last := time.Now()
	until(n.t, fmt.Sprintf("nodes' work is %v", want), func() (bool, string) {
		done, seen := n.all(nodes, func(m *member) (bool, string) {
			s := m.work(r.id).Status
			return slices.Contains(want, s), fmt.Sprintf("%q", s)
		})
		if !done && time.Since(last) > 10*time.Second && n.chain.pooled() == 0 {
			last = time.Now()
			n.t.Logf("a block for the next attempt: %s", n.works(r.id))
			n.chain.mine(1)
		}
		return done, seen
	})
}

// works says what each node says of a request.
func (n *testnet) works(id common.Hash) (out string) {
	for _, m := range n.nodes {
		w := m.work(id)
		out += fmt.Sprintf("%s %q %s; ", m.name, w.Status, w.Reason)
	}
	return out
}

// answered waits for the answer, verifies it, and sees that it stays the only one when all nodes have seen it.
func (n *testnet) answered(r *request) {
	n.t.Helper()
	n.fulfilled(r)
	var logs []types.Log
	until(n.t, "the server has the answer's event", func() (bool, string) { // it knows states a moment sooner
		logs = n.fulfilments(r.id)
		return len(logs) > 0, ""
	})
	require.Len(n.t, logs, 1)
	block := n.chain.block(logs[0].BlockNumber)
	require.Equal(n.t, block.Hash(), logs[0].BlockHash)
	n.t.Logf("request of block %d was fulfilled in block %d, %d s later by the chain's clock", r.block, logs[0].BlockNumber, block.Time-r.time)
	n.verify(r, &logs[0])
	n.pass(3, n.nodes...)
	require.Len(n.t, n.fulfilments(r.id), 1)
	require.Equal(n.t, chain.RequestFulfilled, n.statusOf(r.id))
}

// verify checks an answer twice: here, against the PKP's address, and with the Coordinator.
func (n *testnet) verify(r *request, log *types.Log) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	answer, err := coord.UnpackSignatureFulfilledEvent(log)
	require.NoError(n.t, err)
	opts := &bind.CallOpts{Context: ctx}
	address, err := bind.Call(nft.Instance(n.chain.eth, n.net.Contracts.PKPNFT), opts, nft.PackGetEthAddress(r.token), nft.UnpackGetEthAddress)
	require.NoError(n.t, err)
	public, err := crypto.Ecrecover(r.digest[:], append(append(append([]byte{}, answer.R[:]...), answer.S[:]...), answer.V-27))
	require.NoError(n.t, err)
	require.Equal(n.t, address, common.BytesToAddress(crypto.Keccak256(public[1:])[12:]), "the answer is by another key")

	verified, err := bind.Call(coord.Instance(n.chain.eth, n.net.Contracts.Coordinator), opts,
		coord.PackVerifySignature(r.token, r.digest, answer.R, answer.S, answer.V), coord.UnpackVerifySignature)
	require.NoError(n.t, err)
	require.True(n.t, verified)
	wrong := r.digest
	wrong[0] ^= 1
	verified, err = bind.Call(coord.Instance(n.chain.eth, n.net.Contracts.Coordinator), opts,
		coord.PackVerifySignature(r.token, wrong, answer.R, answer.S, answer.V), coord.UnpackVerifySignature)
	require.NoError(n.t, err)
	require.False(n.t, verified)
}
