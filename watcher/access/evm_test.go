package access_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/mr-tron/base58"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
)

// world is an anvil with the contracts of testdata/evm, as "sepolia" and as the network's own chain, "yellowstone".
type world struct {
	t     *testing.T
	net   *chaintest.Network
	owner *ecdsa.PrivateKey
	code  map[string]string
	eval  *access.Evaluator
}

func newWorld(t *testing.T) *world {
	a := chaintest.Start(t)
	w := &world{t: t, net: chaintest.Deploy(t, a), owner: chaintest.Key("access")}
	a.Fund(crypto.PubkeyToAddress(w.owner.PublicKey))
	require.NoError(t, json.Unmarshal(readFile(t, "testdata/evm/Fixtures.json"), &w.code))
	at := chains.Chain{Kind: chains.EVMKind, ChainID: chaintest.ChainID, URLs: []string{a.HTTP()}}
	local, closeLocal, err := chains.NewEVM(at, chains.Options{})
	require.NoError(t, err)
	t.Cleanup(closeLocal)
	set, err := chains.New(chains.Config{LocalChain: []string{"yellowstone"}, Chains: map[string]chains.Chain{"sepolia": at}}, chains.Options{Local: local})
	require.NoError(t, err)
	t.Cleanup(set.Close)
	require.Equal(t, []string{"sepolia", "yellowstone"}, set.Configured())
	w.eval = evaluator(t, access.Config{Chains: set})
	return w
}

func (w *world) deploy(name string) common.Address {
	w.t.Helper()
	ec := w.net.Anvil.Eth()
	nonce, err := ec.PendingNonceAt(ctx, crypto.PubkeyToAddress(w.owner.PublicKey))
	require.NoError(w.t, err)
	tx := w.net.Raw(w.owner, nonce, nil, nil, common.FromHex(w.code[name]))
	require.NoError(w.t, ec.SendTransaction(ctx, tx))
	var rc *types.Receipt
	chaintest.Until(w.t, "receipt", func() bool {
		rc, err = ec.TransactionReceipt(ctx, tx.Hash())
		return err == nil
	})
	require.Equal(w.t, types.ReceiptStatusSuccessful, rc.Status)
	return rc.ContractAddress
}

// send calls a function by its signature, such as mint(address,uint256).
func (w *world) send(to common.Address, signature string, args ...any) {
	w.t.Helper()
	_, list, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	var in abi.Arguments
	for name := range strings.SplitSeq(list, ",") {
		typ, err := abi.NewType(name, "", nil)
		require.NoError(w.t, err)
		in = append(in, abi.Argument{Type: typ})
	}
	data, err := in.Pack(args...)
	require.NoError(w.t, err)
	w.net.Send(w.owner, to, nil, append(crypto.Keccak256([]byte(signature))[:4], data...))
}

func (w *world) expect(want want, field access.Field, raw string, o ...access.Option) {
	w.t.Helper()
	got, said := outcome(w.t, w.eval, parse(w.t, field, raw), evmCaller(), o...)
	require.Equal(w.t, want, got, "%s\n%s", raw, said)
}

// basic expects an answer to one evmBasic condition on both names of the chain.
func (w *world) basic(want want, contract common.Address, standard, method string, params []string, comparator, value string) {
	w.t.Helper()
	for _, chain := range []string{"sepolia", "yellowstone"} {
		w.expect(want, access.EVMBasicField, "["+basic(chain, contract.Hex(), standard, method, params, comparator, value)+"]")
	}
}

func TestStandardContracts(t *testing.T) {
	w := newWorld(t)
	other := common.HexToAddress("0xb0b")
	me := []string{":userAddress"}

	coin := w.deploy("Coin")
	w.basic(no, coin, "ERC20", "balanceOf", me, ">", "0")
	w.send(coin, "mint(address,uint256)", wallet, big.NewInt(1000))
	w.basic(yes, coin, "ERC20", "balanceOf", me, ">", "0")
	w.basic(yes, coin, "ERC20", "balanceOf", me, "=", "1000")
	w.basic(no, coin, "ERC20", "balanceOf", me, "!=", "1000")
	w.basic(no, coin, "ERC20", "balanceOf", me, ">", "1000")
	w.basic(yes, coin, "ERC20", "balanceOf", me, ">=", "1000")
	w.basic(no, coin, "ERC20", "balanceOf", me, "<", "1000")
	w.basic(yes, coin, "ERC20", "balanceOf", me, "<=", "1000")
	w.basic(yes, coin, "ERC20", "balanceOf", me, ">", "9") // as text it would be less
	w.basic(no, coin, "ERC20", "balanceOf", []string{other.Hex()}, ">", "0")
	w.basic(invalid, coin, "ERC20", "balanceOf", me, "contains", "1000")
	w.basic(invalid, coin, "ERC20", "balanceOf", me, ">", "0x1")
	w.basic(invalid, coin, "ERC20", "balanceOf", me, ">", "-1")
	w.basic(invalid, coin, "ERC20", "balanceOf", nil2(), ">", "0")
	w.basic(invalid, coin, "ERC20", "totalSupply", nil2(), ">", "0")
	w.basic(invalid, wallet, "ERC20", "balanceOf", me, ">=", "0") // no contract there

	deed := w.deploy("Deed")
	w.basic(no, deed, "ERC721", "balanceOf", me, ">", "0")
	w.basic(invalid, deed, "ERC721", "ownerOf", []string{"5"}, "=", ":userAddress") // reverts
	w.send(deed, "mint(address,uint256)", wallet, big.NewInt(5))
	w.send(deed, "mint(address,uint256)", other, big.NewInt(6))
	w.basic(yes, deed, "ERC721", "balanceOf", me, ">", "0")
	w.basic(yes, deed, "ERC721", "ownerOf", []string{"5"}, "=", ":userAddress")
	w.basic(yes, deed, "ERC721", "ownerOf", []string{"0x5"}, "=", strings.ToLower(wallet.Hex()))
	w.basic(no, deed, "ERC721", "ownerOf", []string{"6"}, "=", ":userAddress")
	w.basic(invalid, deed, "ERC721MetadataName", "", nil2(), "=", "Deed")

	multi := w.deploy("Multi")
	w.send(multi, "mint(address,uint256,uint256)", wallet, big.NewInt(300), big.NewInt(2))
	w.basic(yes, multi, "ERC1155", "balanceOf", []string{":userAddress", "300"}, ">", "1")
	w.basic(yes, multi, "ERC1155", "balanceOf", []string{":userAddress", "0x12c"}, ">", "1")
	w.basic(no, multi, "ERC1155", "balanceOf", []string{":userAddress", "301"}, ">", "0")
	w.basic(yes, multi, "ERC1155", "balanceOfBatch", []string{":userAddress,:userAddress", "1,300"}, ">", "1")
	w.basic(no, multi, "ERC1155", "balanceOfBatch", []string{":userAddress," + other.Hex(), "1,300"}, ">", "1")
	w.basic(invalid, multi, "ERC1155", "balanceOfBatch", []string{":userAddress", "1,300"}, ">", "1")
	w.basic(invalid, multi, "ERC1155", "balanceOf", []string{":userAddress", "-1"}, ">", "1")

	odd := w.deploy("Oddities")
	w.send(odd, "set(address,uint256,uint8,bool,uint256,bool)", wallet, big.NewInt(3), uint8(1), true, big.NewInt(0), true)
	plan := []string{":userAddress", odd.Hex(), "7"}
	w.basic(yes, odd, "CASK", "getActiveSubscriptionCount", plan, ">=", "3")
	w.basic(no, odd, "CASK", "getActiveSubscriptionCount", []string{":userAddress", odd.Hex(), "8"}, ">=", "3")
	w.basic(invalid, odd, "CASK", "getActiveSubscriptionCount", []string{":userAddress", odd.Hex(), "4294967296"}, ">=", "3")
	w.basic(yes, odd, "Creaton", "subscribers", me, "=", "true")
	w.basic(yes, odd, "MolochDAOv2.1", "members", me, "=", "true")
	w.basic(yes, odd, "ProofOfHumanity", "isRegistered", me, "=", "True")
	w.basic(no, odd, "ProofOfHumanity", "isRegistered", me, "=", "false")
	w.basic(invalid, odd, "ProofOfHumanity", "isRegistered", me, "=", "1")
	w.send(odd, "set(address,uint256,uint8,bool,uint256,bool)", wallet, big.NewInt(0), uint8(2), true, big.NewInt(99), false)
	w.basic(no, odd, "Creaton", "subscribers", me, "=", "true")
	w.basic(no, odd, "MolochDAOv2.1", "members", me, "=", "true")
	w.basic(no, odd, "ProofOfHumanity", "isRegistered", me, "=", "true")
}

// nil2 is an empty list, which is not null in JSON.
func nil2() []string { return []string{} }

func TestPKPPermissions(t *testing.T) {
	w := newWorld(t)
	w.net.Join("a", "b", "c")
	w.net.Genesis()
	token := w.net.Mint(w.owner)
	permissions := w.net.Contracts.PKPPermissions
	cid := "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"
	multihash, err := base58.Decode(cid)
	require.NoError(t, err)
	one := []*big.Int{big.NewInt(1)}
	action, address := []string{token.String(), cid}, []string{hexutil.EncodeBig(token), ":userAddress"}
	w.basic(no, permissions, "PKPPermissions", "isPermittedAction", action, "=", "true")
	w.basic(no, permissions, "PKPPermissions", "isPermittedAddress", address, "=", "true")
	w.net.Send(w.owner, permissions, nil, w.net.Permissions.PackAddPermittedAction(token, multihash, one))
	w.net.Send(w.owner, permissions, nil, w.net.Permissions.PackAddPermittedAddress(token, wallet, one))
	w.basic(yes, permissions, "PKPPermissions", "isPermittedAction", action, "=", "true")
	w.basic(yes, permissions, "PKPPermissions", "isPermittedAction", []string{token.String(), hexutil.Encode(multihash)}, "=", "true")
	w.basic(no, permissions, "PKPPermissions", "isPermittedAction", []string{token.String(), "0x1220"}, "=", "true")
	w.basic(yes, permissions, "PKPPermissions", "isPermittedAddress", address, "=", "true")
	// A permitted address that is not the caller's must not open the door for the caller.
	stranger := common.HexToAddress("0x57")
	c := parse(t, access.EVMBasicField, "["+basic("sepolia", permissions.Hex(), "PKPPermissions", "isPermittedAddress",
		[]string{token.String(), wallet.Hex()}, "=", "true")+"]")
	got, said := outcome(t, w.eval, c, access.Caller{EVM: &stranger})
	require.Equal(t, invalid, got, said)
}

func TestBalanceAndTime(t *testing.T) {
	w := newWorld(t)
	zero := common.Address{}
	latest := []string{":userAddress", "latest"}
	w.basic(no, zero, "", "eth_getBalance", latest, ">", "0")
	w.net.Anvil.Do("anvil_setBalance", wallet, "0xde0b6b3a7640000")
	w.basic(yes, zero, "", "eth_getBalance", latest, "=", "1000000000000000000")
	w.basic(yes, zero, "", "eth_getBalance", []string{strings.ToLower(wallet.Hex())}, ">=", "1000000000000000000")
	w.basic(invalid, zero, "", "eth_getBalance", []string{":userAddress", "pending"}, ">=", "0")
	w.basic(invalid, zero, "", "eth_getBalance", []string{"vitalik.eth", "latest"}, ">=", "0")
	w.basic(invalid, zero, "", "eth_getTransactionCount", latest, ">=", "0")

	var head struct{ Timestamp hexutil.Uint64 }
	w.net.Anvil.Call(&head, "eth_getBlockByNumber", "latest", false)
	unlock := fmt.Sprint(uint64(head.Timestamp) + 1_000_000)
	w.basic(no, zero, "timestamp", "eth_getBlockByNumber", []string{"latest"}, ">=", unlock)
	w.net.Anvil.Do("evm_increaseTime", 1_000_001)
	w.net.Anvil.Mine(1)
	w.basic(yes, zero, "timestamp", "eth_getBlockByNumber", []string{"latest"}, ">=", unlock)
	w.basic(invalid, zero, "timestamp", "eth_getBlockByNumber", []string{"0x1"}, ">=", unlock)
}

// The network's own chain is read at the pinned block, other chains at their newest.
func TestPinnedBlock(t *testing.T) {
	w := newWorld(t)
	coin := w.deploy("Coin")
	var before struct {
		Hash      common.Hash
		Timestamp hexutil.Uint64
	}
	w.net.Anvil.Call(&before, "eth_getBlockByNumber", "latest", false)
	w.net.Anvil.Do("evm_increaseTime", 500)
	w.net.Anvil.Mine(1) // anvil sets balances in the state of its newest block
	w.net.Anvil.Do("anvil_setBalance", wallet, "0x5")
	w.send(coin, "mint(address,uint256)", wallet, big.NewInt(1))
	at := access.AtBlock(before.Hash)
	for _, c := range []struct{ standard, method, param, value string }{
		{"ERC20", "balanceOf", ":userAddress", "1"}, {"", "eth_getBalance", ":userAddress", "5"},
		{"timestamp", "eth_getBlockByNumber", "latest", fmt.Sprint(uint64(before.Timestamp) + 400)},
	} {
		raw := func(chain string) string {
			return "[" + basic(chain, coin.Hex(), c.standard, c.method, []string{c.param}, ">=", c.value) + "]"
		}
		w.expect(yes, access.EVMBasicField, raw("yellowstone"))
		w.expect(no, access.EVMBasicField, raw("yellowstone"), at)
		w.expect(yes, access.EVMBasicField, raw("sepolia"), at)
		w.expect(unavailable, access.EVMBasicField, raw("yellowstone"), access.AtBlock(common.Hash{1}))
		w.expect(unavailable, access.EVMBasicField, raw("ethereum"), at)
	}
}

// contract is an evmContract condition. Parameters and outputs are "name:type".
func contract(to common.Address, function string, params, inputs, outputs []string, key, comparator, value string) string {
	side := func(list []string) []map[string]string {
		out := []map[string]string{}
		for _, p := range list {
			name, typ, _ := strings.Cut(p, ":")
			out = append(out, map[string]string{"name": name, "type": typ})
		}
		return out
	}
	if params == nil {
		params = []string{}
	}
	return object(map[string]any{"contractAddress": to.Hex(), "functionName": function, "functionParams": params, "chain": "sepolia",
		"functionAbi":     map[string]any{"name": function, "inputs": side(inputs), "outputs": side(outputs), "constant": false, "stateMutability": "view"},
		"returnValueTest": map[string]string{"key": key, "comparator": comparator, "value": value}})
}

func TestContractOutputs(t *testing.T) {
	w := newWorld(t)
	c := w.deploy("Outputs")
	maxUint := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)).String()
	many := []string{"grid:uint256[2][2]", "text:string", "count:uint256", "flag:bool", "owner:address"}
	for _, x := range []struct {
		want              want
		function          string
		outputs           []string
		key               string
		comparator, value string
	}{
		{yes, "yes", []string{":bool"}, "", "=", "true"},
		{yes, "yes", []string{":bool"}, "", "!=", "FALSE"},
		{invalid, "yes", []string{":bool"}, "", "=", "yes"},
		{yes, "name", []string{":string"}, "", "=", "Grüße, Conclave"},
		{yes, "name", []string{":string"}, "", "contains", "Concl"},
		{no, "name", []string{":string"}, "", "!contains", "Concl"},
		{yes, "name", []string{":string"}, "", ">", "Gr"},
		{yes, "long", []string{":string"}, "", "contains", "and then some"},
		{yes, "me", []string{":address"}, "", "=", c.Hex()},
		{no, "me", []string{":address"}, "", "=", ":userAddress"},
		{invalid, "me", []string{":address"}, "", "=", "somebody"},
		{yes, "small", []string{":uint8"}, "", "=", "200"},
		{yes, "middle", []string{":uint64"}, "", "=", "18446744073709551615"},
		{yes, "big", []string{":uint256"}, "", "=", maxUint},
		{invalid, "big", []string{":uint256"}, "", "=", maxUint + "0"},
		{invalid, "big", []string{":uint8"}, "", ">", "0"}, // the value does not fit the type
		{invalid, "small", []string{":string"}, "", "=", "200"},
		{invalid, "negative", []string{":int256"}, "", "<", "0"},
		{invalid, "word", []string{":bytes32"}, "", "=", "1"},
		{invalid, "blob", []string{":bytes"}, "", "=", "0x0102"},
		{invalid, "list", []string{":uint256[]"}, "", "=", "1"},
		{invalid, "many", []string{":tuple"}, "", "=", "1"},
		{invalid, "big", []string{":uint7"}, "", ">", "1"},
		{invalid, "big", []string{":uint256[999]"}, "", ">", "1"},
		{invalid, "big", []string{":function"}, "", ">", "1"},
		{invalid, "big", nil, "", ">", "1"},
		{yes, "many", many, "text", "=", "many"},
		{yes, "many", many, "count", "=", "42"},
		{yes, "many", many, "flag", "=", "true"},
		{yes, "many", many, "owner", "=", c.Hex()},
		{invalid, "many", many, "", "=", "11"},
		{invalid, "many", many, "none", "=", "11"},
		{invalid, "fails", []string{":uint256"}, "", "=", "1"},
		{invalid, "nothing", []string{":uint256"}, "", "=", "0"},
		{invalid, "missing", []string{":uint256"}, "", "=", "0"},
		{invalid, "not a name(", []string{":uint256"}, "", "=", "0"},
	} {
		raw := "[" + contract(c, x.function, nil, nil, x.outputs, x.key, x.comparator, x.value) + "]"
		w.expect(x.want, access.EVMContractField, raw)
	}
	_, err := w.eval.Evaluate(ctx, parse(t, access.EVMContractField, "["+contract(c, "fails", nil, nil, []string{":uint256"}, "", "=", "1")+"]"), evmCaller())
	require.ErrorIs(t, err, access.ErrReverted)
}

func TestContractParameters(t *testing.T) {
	w := newWorld(t)
	c := w.deploy("Outputs")
	isAccount := func(a, b string) string {
		return "[" + contract(c, "isAccount", []string{a, b}, []string{"a:address", "b:address"}, []string{":bool"}, "", "=", "true") + "]"
	}
	w.expect(yes, access.EVMContractField, isAccount(":userAddress", wallet.Hex()))
	w.expect(yes, access.EVMContractField, isAccount(":userAddress", wallet.Hex()[2:]))
	w.expect(no, access.EVMContractField, isAccount(":userAddress", c.Hex()))
	w.expect(invalid, access.EVMContractField, isAccount(":userAddress", "0x1"))
	w.expect(no, access.EVMContractField, isAccount(":litParam:who", wallet.Hex()))
	w.expect(no, access.EVMContractField, isAccount(":currentActionIpfsId", wallet.Hex()))

	sum := func(a, b, n string) string {
		return "[" + contract(c, "sum", []string{a, b, n}, []string{"a:uint256[]", "b:uint8[2]", "c:int32"}, []string{"total:uint256"}, "total", "=", "1000000000000000306") + "]"
	}
	w.expect(yes, access.EVMContractField, sum("[1 ether, 0x1,2]", "[255,48]", "-5"))
	w.expect(no, access.EVMContractField, sum("[]", "[255,48]", "-5"))
	w.expect(invalid, access.EVMContractField, sum("[1]", "[255,48]", "5")) // reverts
	w.expect(invalid, access.EVMContractField, sum("[1]", "[256,48]", "-5"))
	w.expect(invalid, access.EVMContractField, sum("[1]", "[1]", "-5"))
	w.expect(invalid, access.EVMContractField, sum("[1", "[1,2]", "-5"))
	w.expect(invalid, access.EVMContractField, sum("[-1]", "[1,2]", "-5"))
	w.expect(invalid, access.EVMContractField, sum("[1]", "[1,2]", "2147483648"))

	in := abi.Arguments{}
	for _, name := range []string{"string", "bytes", "bytes4", "bool", "string[]"} {
		typ, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		in = append(in, abi.Argument{Type: typ})
	}
	packed, err := in.Pack("a,b", []byte{1, 2}, [4]byte{0xde, 0xad, 0xbe, 0xef}, true, []string{"x", "y, z"})
	require.NoError(t, err)
	digest := new(big.Int).SetBytes(crypto.Keccak256(packed)).String()
	w.expect(yes, access.EVMContractField, "["+contract(c, "hash", []string{"a,b", "0x0102", "deadbeef", "1", `[x,"y, z"]`},
		[]string{"s:string", "b:bytes", "f:bytes4", "t:bool", "l:string[]"}, []string{":uint256"}, "", "=", digest)+"]")
}

// The address of a contract wallet is whoever's deployed it there, so it counts on its chain only, whatever asks for it.
func TestContractWalletCountsOnItsChain(t *testing.T) {
	w := newWorld(t)
	coin := w.deploy("Coin")
	w.send(coin, "mint(address,uint256)", wallet, big.NewInt(1))
	me := []string{":userAddress"}
	balanceOf := object(map[string]any{"contractAddress": coin.Hex(), "functionName": "balanceOf", "functionParams": me, "chain": "sepolia",
		"functionAbi": map[string]any{"name": "balanceOf", "stateMutability": "view", "inputs": []map[string]string{{"name": "a", "type": "address"}},
			"outputs": []map[string]string{{"name": "", "type": "uint256"}}},
		"returnValueTest": map[string]string{"key": "", "comparator": "=", "value": "1"}})
	pkp := w.net.Contracts.PKPPermissions.Hex()
	for raw, field := range map[string]access.Field{
		basic("sepolia", "", "", "", me, "=", wallet.Hex()):                                                        access.EVMBasicField,
		basic("sepolia", "", "", "", me, "=", ":userAddress"):                                                      access.EVMBasicField,
		basic("sepolia", "", "", "eth_getBalance", []string{":userAddress", "latest"}, ">=", "0"):                  access.EVMBasicField,
		basic("sepolia", coin.Hex(), "ERC20", "balanceOf", me, "=", "1"):                                           access.EVMBasicField,
		basic("sepolia", pkp, "PKPPermissions", "isPermittedAddress", []string{"1", ":userAddress"}, "=", "false"): access.EVMBasicField,
		basic("sepolia", pkp, "PKPPermissions", "isPermittedAddress", []string{"1", wallet.Hex()}, "=", "false"):   access.EVMBasicField,
		balanceOf: access.EVMContractField,
	} {
		c := parse(t, field, "["+raw+"]")
		for id, want := range map[uint64]want{0: yes, chaintest.ChainID: yes, 1: no, 11155111: no} {
			caller := evmCaller()
			caller.EVMChainID = id
			got, said := outcome(t, w.eval, c, caller)
			require.Equal(t, want, got, "%d %s\n%s", id, raw, said)
		}
	}
	// A chain whose id nobody knows is not the wallet's.
	caller := evmCaller()
	caller.EVMChainID = 1
	got, _ := outcome(t, w.eval, parse(t, access.EVMBasicField, "["+is(":userAddress", wallet.Hex())+"]"), caller)
	require.Equal(t, no, got)
	poap := basic("sepolia", "", "POAP", "eventId", []string{}, "=", "7")
	e := evaluator(t, access.Config{POAPs: onePOAP{}})
	got, _ = outcome(t, e, parse(t, access.EVMBasicField, "["+poap+"]"), caller)
	require.Equal(t, no, got)
	got, _ = outcome(t, e, parse(t, access.EVMBasicField, "["+poap+"]"), evmCaller())
	require.Equal(t, yes, got)
}

// onePOAP finds one POAP in every wallet.
type onePOAP struct{}

func (onePOAP) POAPs(context.Context, common.Address) ([]access.POAP, error) {
	return []access.POAP{{ID: 7}}, nil
}
