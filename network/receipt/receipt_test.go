package receipt_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/network/receipt"
)

const needed = 3 // of four

var domain = receipt.Domain{ChainID: 31337, Staking: common.Address{5}}

func body() receipt.Body {
	return receipt.Body{
		Kind: receipt.Sign, RequestID: common.Hash{1}, KeyID: common.Hash{2}, Digest: common.Hash{3}, CID: "QmAction", Epoch: 4,
		Committee: "\x00\x02\x03", Outcome: common.Hash{5},
	}
}

func key(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
	if err != nil {
		panic(err)
	}
	return k
}

func address(i int) common.Address { return crypto.PubkeyToAddress(key(i).PublicKey) }

// signed is a receipt by nodes, each with a block of its own.
func signed(t testing.TB, b receipt.Body, nodes ...int) *receipt.Receipt {
	t.Helper()
	var parts []receipt.Part
	for _, i := range nodes {
		p, err := domain.Sign(key(i), b, uint64(100+i), common.Hash{9, byte(i)})
		require.NoError(t, err)
		parts = append(parts, p)
	}
	return receipt.New(domain, b, parts)
}

// set is of nodes 0 to 3.
var set = receipt.Set{Needed: needed, Member: func(a common.Address) (bool, error) {
	return slices.Contains([]common.Address{address(0), address(1), address(2), address(3)}, a), nil
}}

func TestQuorumOfTheSetIsAReceipt(t *testing.T) {
	for _, nodes := range [][]int{{0, 1, 2}, {3, 1, 0}, {0, 1, 2, 3}} {
		members, err := signed(t, body(), nodes...).Verify(domain, set)
		require.NoError(t, err)
		require.Len(t, members, len(nodes))
	}
}

func TestFalseReceipts(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*receipt.Receipt)
		want   error
	}{
		"k-1 signatures":   {func(r *receipt.Receipt) { r.Parts = r.Parts[1:] }, receipt.ErrIncomplete},
		"none":             {func(r *receipt.Receipt) { r.Parts = nil }, receipt.ErrIncomplete},
		"duplicate signer": {func(r *receipt.Receipt) { r.Parts[1] = r.Parts[0] }, receipt.ErrIncomplete},
		"stranger": {func(r *receipt.Receipt) {
			*r = *signed(t, body(), 0, 1, 4)
		}, receipt.ErrIncomplete},
		"forged signer": {func(r *receipt.Receipt) {
			r.Parts[0] = signed(t, body(), 4).Parts[0]
			r.Parts[0].Node = address(3)
		}, receipt.ErrSignature},
		"other block":      {func(r *receipt.Receipt) { r.Parts[2].BlockNumber++ }, receipt.ErrSignature},
		"other block hash": {func(r *receipt.Receipt) { r.Parts[2].BlockHash[31]++ }, receipt.ErrSignature},
		"wrong epoch":      {func(r *receipt.Receipt) { r.Epoch++ }, receipt.ErrSignature},
		"other kind":       {func(r *receipt.Receipt) { r.Kind = receipt.Action }, receipt.ErrSignature},
		"other request":    {func(r *receipt.Receipt) { r.RequestID[0]++ }, receipt.ErrSignature},
		"other key":        {func(r *receipt.Receipt) { r.KeyID[0]++ }, receipt.ErrSignature},
		"other digest":     {func(r *receipt.Receipt) { r.Digest[0]++ }, receipt.ErrSignature},
		"other cid":        {func(r *receipt.Receipt) { r.CID = "QmOther" }, receipt.ErrSignature},
		"other committee":  {func(r *receipt.Receipt) { r.Committee = "\x00\x01\x03" }, receipt.ErrSignature},
		"other outcome":    {func(r *receipt.Receipt) { r.Outcome[0]++ }, receipt.ErrSignature},
		"another chain":    {func(r *receipt.Receipt) { r.ChainID++ }, receipt.ErrDomain},
		"another contract": {func(r *receipt.Receipt) { r.Staking[0]++ }, receipt.ErrDomain},
		"other form": {func(r *receipt.Receipt) {
			sig := &r.Parts[0].Signature
			s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
			s.FillBytes(sig[32:64])
			sig[64] ^= 7 // 27 is 28 and the other way round
		}, receipt.ErrSignature},
		"bad v":  {func(r *receipt.Receipt) { r.Parts[0].Signature[64] -= 27 }, receipt.ErrSignature},
		"no key": {func(r *receipt.Receipt) { r.Parts[0].Signature = receipt.Signature{64: 27} }, receipt.ErrSignature},
	} {
		r := signed(t, body(), 0, 1, 2)
		c.change(r)
		_, err := r.Verify(domain, set)
		require.ErrorIs(t, err, c.want, name)
	}
}

// What is signed for one chain is no receipt on another, also if it says so.
func TestReplayToAnotherChain(t *testing.T) {
	other := receipt.Domain{ChainID: domain.ChainID + 1, Staking: domain.Staking}
	r := signed(t, body(), 0, 1, 2)
	r.ChainID = other.ChainID
	_, err := r.Verify(other, set)
	require.ErrorIs(t, err, receipt.ErrSignature)
}

func TestAnEpochWithoutASetHasNoReceipts(t *testing.T) {
	_, err := signed(t, body(), 0, 1, 2).Verify(domain, receipt.Set{Needed: 0, Member: set.Member})
	require.ErrorIs(t, err, receipt.ErrIncomplete)
	unread := errors.New("the chain is away")
	_, err = signed(t, body(), 0).Verify(domain, receipt.Set{Needed: 1, Member: func(common.Address) (bool, error) { return true, unread }})
	require.ErrorIs(t, err, unread)
}

func TestOnlyWhatANetworkSaysIsSigned(t *testing.T) {
	for name, change := range map[string]func(*receipt.Body){
		"no kind":             func(b *receipt.Body) { b.Kind = 0 },
		"unknown kind":        func(b *receipt.Body) { b.Kind = 9 },
		"no request":          func(b *receipt.Body) { b.RequestID = common.Hash{} },
		"no epoch":            func(b *receipt.Body) { b.Epoch = 0 },
		"long cid":            func(b *receipt.Body) { b.CID = strings.Repeat("Q", receipt.MaxCID+1) },
		"no cid":              func(b *receipt.Body) { b.CID = "not/a cid" },
		"no committee":        func(b *receipt.Body) { b.Committee = "" },
		"unsorted committee":  func(b *receipt.Body) { b.Committee = "\x01\x00" },
		"a node twice":        func(b *receipt.Body) { b.Committee = "\x01\x01" },
		"too great committee": func(b *receipt.Body) { b.Committee = receipt.Committee(make([]byte, 255)) },
	} {
		b := body()
		change(&b)
		_, err := domain.Sign(key(0), b, 1, common.Hash{})
		require.ErrorIs(t, err, receipt.ErrMalformed, name)
	}
}

func TestJSONComesBack(t *testing.T) {
	for _, b := range []receipt.Body{body(), {Kind: receipt.Decryption, RequestID: common.Hash{1}, Epoch: 1}} {
		r := signed(t, b, 2, 0, 1)
		raw, err := json.Marshal(r)
		require.NoError(t, err)
		got, err := receipt.Parse(raw)
		require.NoError(t, err)
		require.Equal(t, r, got)
	}
}

func TestMalformedReceiptsAreRefused(t *testing.T) {
	good, err := json.Marshal(signed(t, body(), 0, 1, 2))
	require.NoError(t, err)
	for name, change := range map[string]func(string) string{
		"empty":         func(string) string { return "" },
		"no JSON":       func(s string) string { return s[1:] },
		"a list":        func(s string) string { return "[" + s + "]" },
		"two":           func(s string) string { return s + s },
		"version":       func(s string) string { return strings.Replace(s, `"version":1`, `"version":2`, 1) },
		"no version":    func(s string) string { return strings.Replace(s, `"version":1,`, ``, 1) },
		"more members":  func(s string) string { return strings.Replace(s, `{`, `{"more":1,`, 1) },
		"kind":          func(s string) string { return strings.Replace(s, `"sign"`, `"signed"`, 1) },
		"position":      func(s string) string { return strings.Replace(s, `[0,2,3]`, `[0,2,256]`, 1) },
		"no position":   func(s string) string { return strings.Replace(s, `[0,2,3]`, `[0,null,3]`, 1) },
		"no committee":  func(s string) string { return strings.Replace(s, `[0,2,3]`, `null`, 1) },
		"bytes":         func(s string) string { return strings.Replace(s, `[0,2,3]`, `"AAID"`, 1) },
		"negative":      func(s string) string { return strings.Replace(s, `"epoch":4`, `"epoch":-4`, 1) },
		"short request": func(s string) string { return strings.Replace(s, `"requestId":"0x01`, `"requestId":"0x`, 1) },
		"too long":      func(s string) string { return s + strings.Repeat(" ", receipt.MaxSize) },
	} {
		_, err := receipt.Parse([]byte(change(string(good))))
		require.ErrorIs(t, err, receipt.ErrMalformed, name)
	}
	r := signed(t, body(), 0, 1, 2)
	r.Parts[0], r.Parts[1] = r.Parts[1], r.Parts[0]
	for _, parts := range [][]receipt.Part{r.Parts, {r.Parts[0], r.Parts[0]}, make([]receipt.Part, 256)} {
		raw, err := json.Marshal(&receipt.Receipt{Version: 1, Body: body(), Parts: parts})
		require.NoError(t, err)
		_, err = receipt.Parse(raw)
		require.ErrorIs(t, err, receipt.ErrMalformed)
	}
}

func FuzzParse(f *testing.F) {
	good, err := json.Marshal(signed(f, body(), 0, 1, 2))
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte(`{"version":1,"kind":"action","requestId":"0x01","committee":[]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := receipt.Parse(raw)
		if err != nil {
			require.ErrorIs(t, err, receipt.ErrMalformed)
			return
		}
		again, err := json.Marshal(r)
		require.NoError(t, err)
		same, err := receipt.Parse(again)
		require.NoError(t, err)
		require.Equal(t, r.Body, same.Body)
		_, err = r.Verify(r.Domain(), set)
		if err == nil {
			require.GreaterOrEqual(t, len(r.Parts), needed)
		}
	})
}
