package main

import (
	"encoding/json"
	"os"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/conclave-network/conclave/network/receipt"
)

// receipt writes one, as nodes would.
func (n *testnet) receipt(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: receipt FILE KEYS")
	}
	d := receipt.Domain{ChainID: n.net.ChainID, Staking: n.net.Contracts.Staking}
	b := receipt.Body{
		Kind: receipt.Action, RequestID: common.Hash{1}, KeyID: common.Hash{2}, Digest: common.Hash{3}, CID: "QmAction", Epoch: 1,
		Committee: "\x00\x01\x02", Outcome: common.Hash{4},
	}
	var parts []receipt.Part
	for _, number := range args[1:] {
		i, err := strconv.Atoi(number)
		ts.Check(err)
		p, err := d.Sign(n.keys[i].key, b, uint64(i), common.Hash{byte(i)})
		ts.Check(err)
		parts = append(parts, p)
	}
	raw, err := json.Marshal(receipt.New(d, b, parts))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), raw, 0o600))
}
