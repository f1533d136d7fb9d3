package client

import (
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/network/receipt"
)

var receipts = receipt.Domain{ChainID: 31337, Staking: contract.Staking}

func receiptBody() receipt.Body {
	return receipt.Body{Kind: receipt.Sign, RequestID: common.Hash{1}, KeyID: keyID, Epoch: 5, Committee: "\x00\x01\x02"}
}

// parts are those of nodes 0 to 3, or of strangers.
func parts(t *testing.T, d receipt.Domain, b receipt.Body, nodes ...int) *receipt.Receipt {
	t.Helper()
	var out []receipt.Part
	for _, i := range nodes {
		p, err := d.Sign(nodeKey(i), b, uint64(i), common.Hash{byte(i)})
		require.NoError(t, err)
		out = append(out, p)
	}
	return receipt.New(d, b, out)
}

// have gives nodes what they have: each its own part, and those of others that are named.
func (n *testnet) have(b receipt.Body, of map[int][]int) {
	n.t.Helper()
	for i, nodes := range of {
		n.nodes[i].receipt = parts(n.t, receipts, b, nodes...)
	}
}

func TestReceipt(t *testing.T) {
	for name, of := range map[string]map[int][]int{
		"one node has it all": {2: {0, 1, 2}},
		"in pieces":           {0: {0}, 1: {1, 3}, 3: {3}},
		"all have all":        {0: {0, 1, 2, 3}, 1: {0, 1, 2, 3}, 2: {0, 1, 2, 3}, 3: {0, 1, 2, 3}},
	} {
		n := newTestnet(t)
		c := n.connect()
		n.have(receiptBody(), of)
		r, err := c.Receipt(t.Context(), common.Hash{1})
		require.NoError(t, err, name)
		require.Equal(t, receiptBody(), r.Body)
		members, err := c.VerifyReceipt(t.Context(), r)
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(members), 3)
	}
}

func TestReceiptThatNobodyHas(t *testing.T) {
	n := newTestnet(t)
	_, err := n.connect().Receipt(t.Context(), common.Hash{1})
	require.Len(t, failure(t, err).Nodes, 4)
	require.Equal(t, "NodeUnknownReceipt", failure(t, err).Nodes[0].Code)
}

// What does not make a receipt is told apart from one, and shown.
func TestIncompleteReceipts(t *testing.T) {
	other := receiptBody()
	other.Outcome[0]++
	for name, set := range map[string]func(n *testnet){
		"k-1": func(n *testnet) { n.have(receiptBody(), map[int][]int{0: {0}, 1: {1}}) },
		"two say something else": func(n *testnet) {
			n.have(receiptBody(), map[int][]int{0: {0, 1}})
			n.have(other, map[int][]int{2: {2, 3}})
		},
		"a kicked node": func(n *testnet) {
			n.kicked[2] = true
			n.have(receiptBody(), map[int][]int{0: {0, 1, 2}})
		},
		"strangers": func(n *testnet) { n.have(receiptBody(), map[int][]int{0: {0, 1, 7, 8, 9}}) },
	} {
		n := newTestnet(t)
		c := n.connect()
		set(n)
		r, err := c.Receipt(t.Context(), common.Hash{1})
		require.ErrorIs(t, err, receipt.ErrIncomplete, name)
		require.NotNil(t, r, name)
		_, err = c.VerifyReceipt(t.Context(), r)
		require.ErrorIs(t, err, receipt.ErrIncomplete, name)
	}
}

// Lying nodes do not keep the others from making a receipt, and make none themselves.
func TestReceiptWithLyingNodes(t *testing.T) {
	id := common.Hash{1}
	forged := func(t *testing.T) *receipt.Receipt {
		all := parts(t, receipts, receiptBody(), 0, 1).Parts
		strange := parts(t, receipts, receiptBody(), 9).Parts[0]
		strange.Node = parts(t, receipts, receiptBody(), 3).Parts[0].Node
		return receipt.New(receipts, receiptBody(), append(all, strange))
	}
	later, another := receiptBody(), receiptBody()
	later.Epoch, another.RequestID = 6, common.Hash{2}
	for name, lie := range map[string]func(t *testing.T) any{
		"forged signer": func(t *testing.T) any { return forged(t) },
		"replay": func(t *testing.T) any {
			return parts(t, receipt.Domain{ChainID: 1, Staking: receipts.Staking}, receiptBody(), 0, 1, 2)
		},
		"another request":    func(t *testing.T) any { return parts(t, receipts, another, 0, 1, 2) },
		"epoch by strangers": func(t *testing.T) any { return parts(t, receipts, later, 7, 8, 9) },
		"nonsense":           func(*testing.T) any { return map[string]any{"version": 1} },
		"null":               func(*testing.T) any { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			n := newTestnet(t)
			c := n.connect()
			n.nodes[0].spoil(only("/v1/receipts/"+id.Hex(), func(_ *testNode, w http.ResponseWriter, _ *http.Request) bool {
				answer(w, lie(t))
				return true
			}))
			n.have(receiptBody(), map[int][]int{1: {1}, 2: {2}, 3: {3}})
			r, err := c.Receipt(t.Context(), id)
			require.NoError(t, err)
			require.Equal(t, receiptBody(), r.Body)
			require.Len(t, r.Parts, 3)

			for _, node := range n.nodes[1:] {
				node.receipt = nil
			}
			_, err = c.Receipt(t.Context(), id)
			require.Error(t, err)
		})
	}
}

func TestVerifyReceiptOfSomebodyElse(t *testing.T) {
	n := newTestnet(t)
	c := n.connect()
	for _, d := range []receipt.Domain{{ChainID: 1, Staking: receipts.Staking}, {ChainID: receipts.ChainID, Staking: common.Address{9}}} {
		_, err := c.VerifyReceipt(t.Context(), parts(t, d, receiptBody(), 0, 1, 2))
		require.ErrorIs(t, err, receipt.ErrDomain)
	}
	r := parts(t, receipts, receiptBody(), 0, 1, 2)
	r.Digest[0]++
	_, err := c.VerifyReceipt(t.Context(), r)
	require.ErrorIs(t, err, receipt.ErrSignature)
}
