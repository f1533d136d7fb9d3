package auth

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
)

// viaContract is a signature that names a contract wallet, made by a key that may be its owner's.
func viaContract(t *testing.T, via string, key *ecdsa.PrivateKey, wallet common.Address, text string) session.AuthSig {
	digest := siwe.Digest(text)
	if via == session.ViaContract256 {
		digest = sha256.Sum256([]byte(text))
	}
	sig, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	sig[64] += 27
	return session.AuthSig{Sig: "0x" + hex.EncodeToString(sig), DerivedVia: via, SignedMessage: text, Address: wallet.Hex()}
}

// answers is a chain that gives a fixed answer, and what it was asked.
type answers struct {
	answer []byte
	err    error
	chain  uint64
	data   []byte
	calls  int
}

func (a *answers) CallContract(_ context.Context, chain uint64, _ common.Address, data []byte) ([]byte, error) {
	a.chain, a.data = chain, data
	a.calls++
	return a.answer, a.err
}

func yes() []byte { return common.RightPadBytes(magic[:], 32) }

// No answer but one, in full, is a yes.
func TestContractAnswers(t *testing.T) {
	wallet := common.HexToAddress("0xc0ffee")
	sig := viaContract(t, session.ViaContract, alice, wallet, login(t, wallet, nil))
	for _, c := range []struct {
		name   string
		answer []byte
		err    error
		code   Code
		part   string
	}{
		{"no", common.RightPadBytes(hexutil.MustDecode("0xffffffff"), 32), nil, ContractRefused, "Authsig failed for contract " + wallet.Hex() + ". Return value was ffffffff."},
		{"nothing", nil, nil, ContractRefused, "Return value was ."},
		{"four bytes", magic[:], nil, ContractRefused, "1626ba7e"},
		{"right aligned", common.LeftPadBytes(magic[:], 32), nil, ContractRefused, "00000000"},
		{"one bit more", append(yes()[:31], 1), nil, ContractRefused, "1626ba7e"},
		{"one word more", append(yes(), make([]byte, 32)...), nil, ContractRefused, "1626ba7e"},
		{"true", common.LeftPadBytes([]byte{1}, 32), nil, ContractRefused, "00000000"},
		{"reverted", nil, fmt.Errorf("x: %w", chains.ErrReverted), ContractRefused, "reverted"},
		{"unknown chain", nil, fmt.Errorf("x: %w", chains.ErrUnknownChain), ContractRefused, "no contracts on chain 1"},
		{"yes and an error", yes(), errors.New("https://rpc.example/secret-key"), ChainFailed, "could not be asked"},
	} {
		chain := &answers{answer: c.answer, err: c.err}
		_, err := verify(t, verifier(t, func(cfg *Config) { cfg.Contracts = chain }), sig, decrypt)
		requireCode(t, err, c.code, c.part, c.name)
		require.NotContains(t, err.Error(), "secret-key")
	}
	chain := &answers{answer: yes()}
	v := verifier(t, func(cfg *Config) { cfg.Contracts = chain })
	caller, err := verify(t, v, sig, decrypt)
	require.NoError(t, err)
	require.EqualValues(t, 1, caller.ContractChainID, "the message's chain")
	need := decrypt
	need.ChainID = 8453
	caller, err = verify(t, v, sig, need)
	require.NoError(t, err)
	require.EqualValues(t, 8453, caller.ContractChainID, "the request's chain")
	require.EqualValues(t, 8453, chain.chain)
}

// One request makes a bounded number of calls, and none for a capability that is bad anyway.
func TestContractCallsAreBounded(t *testing.T) {
	wallet := common.HexToAddress("0xc0ffee")
	chain := &answers{answer: make([]byte, 32)}
	v := verifier(t, func(cfg *Config) { cfg.Contracts = chain })
	one := viaContract(t, session.ViaContract, alice, wallet, signIn(t, wallet, nil))
	var many []session.AuthSig
	for range session.MaxCapabilities {
		many = append(many, one)
	}
	_, err := verify(t, v, open(nil, many...), signPKP)
	requireCode(t, err, Invalid, "more than", "many")
	require.Equal(t, maxCostly, chain.calls)

	chain.calls = 0
	old := viaContract(t, session.ViaContract, alice, wallet, signIn(t, wallet, func(m *siwe.Message) { m.ExpirationTime = at(0) }))
	_, err = verify(t, v, open(nil, old), signPKP)
	requireCode(t, err, Expired, "expired", "old")
	require.Zero(t, chain.calls)
}

func TestCallEncoding(t *testing.T) {
	for _, n := range []int{0, 1, 31, 32, 33, 65} {
		data := isValidSignature([32]byte{1}, make([]byte, n))
		require.Equal(t, 4+32*3+(n+31)/32*32, len(data))
		require.Equal(t, common.Bytes2Hex(magic[:]), common.Bytes2Hex(data[:4]))
		require.EqualValues(t, 64, new(big.Int).SetBytes(data[36:68]).Int64())
		require.EqualValues(t, n, new(big.Int).SetBytes(data[68:100]).Int64())
	}
}

// Real contracts on a real chain (Wallets.sol).
func TestContractWallets(t *testing.T) {
	a := chaintest.Start(t)
	var code map[string]hexutil.Bytes
	readJSON(t, "testdata/wallets.bin.json", &code)
	deploy := func(name string, args ...byte) common.Address {
		var from []common.Address
		a.Call(&from, "eth_accounts")
		var hash common.Hash
		a.Call(&hash, "eth_sendTransaction", map[string]any{"from": from[0], "data": hexutil.Bytes(append(code[name], args...))})
		var receipt *types.Receipt
		var err error
		require.Eventually(t, func() bool {
			receipt, err = a.Eth().TransactionReceipt(t.Context(), hash)
			return err == nil
		}, 10*time.Second, 5*time.Millisecond)
		require.EqualValues(t, 1, receipt.Status)
		return receipt.ContractAddress
	}
	owned := deploy("OwnedWallet", common.LeftPadBytes(address(alice).Bytes(), 32)...)
	refuser, echo, spinner := deploy("Reverter"), deploy("Echo"), deploy("Spinner")

	v := verifier(t, func(c *Config) { c.Contracts = chainAt(t, chaintest.ChainID, a.HTTP()) })
	need := decrypt
	need.ChainID = chaintest.ChainID
	for _, via := range []string{session.ViaContract, session.ViaContract256} {
		good := viaContract(t, via, alice, owned, login(t, owned, nil))
		caller, err := verify(t, v, good, need)
		require.NoError(t, err, via)
		require.Equal(t, Contract, caller.Kinds)
		require.Equal(t, owned, *caller.Ethereum)
		require.EqualValues(t, chaintest.ChainID, caller.ContractChainID)

		opened := open(nil, viaContract(t, via, alice, owned, signIn(t, owned, func(m *siwe.Message) { m.ChainID = chaintest.ChainID })))
		caller, err = verify(t, v, opened, signPKP)
		require.NoError(t, err, via)
		require.Equal(t, Contract, caller.SignedBy)
		require.EqualValues(t, chaintest.ChainID, caller.ContractChainID)
	}
	for _, c := range []struct {
		name   string
		signer *ecdsa.PrivateKey
		wallet common.Address
		part   string
	}{
		{"another owner", mallory, owned, "ffffffff"},
		{"reverts", alice, refuser, "reverted"},
		{"answers with the question", alice, echo, "1626ba7e"},
		{"no contract", alice, common.HexToAddress("0xdead"), "Return value was ."},
	} {
		_, err := verify(t, v, viaContract(t, session.ViaContract, c.signer, c.wallet, login(t, c.wallet, nil)), need)
		requireCode(t, err, ContractRefused, c.part, c.name)
	}
	mixed := viaContract(t, session.ViaContract, alice, owned, login(t, owned, nil))
	_, err := verify(t, v, changed(mixed, func(a *session.AuthSig) { a.DerivedVia = session.ViaContract256 }), need)
	requireCode(t, err, ContractRefused, "ffffffff", "signed over the other hash")
	_, err = verify(t, v, viaContract(t, session.ViaContract, alice, spinner, login(t, spinner, nil)), need)
	require.Error(t, err, "gas is bounded")
	need.ChainID = 5
	_, err = verify(t, v, mixed, need)
	requireCode(t, err, ContractRefused, "no contracts on chain 5", "another chain")
}

// A chain that hangs is given up when the request is.
func TestHangingChain(t *testing.T) {
	wallet := common.HexToAddress("0xc0ffee")
	stalls := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // only then does the server see that the client goes
		<-r.Context().Done()
	}))
	t.Cleanup(stalls.Close)
	v := verifier(t, func(cfg *Config) { cfg.Contracts = chainAt(t, 1, stalls.URL) })
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := v.Verify(ctx, raw(t, viaContract(t, session.ViaContract, alice, wallet, login(t, wallet, nil))), decrypt)
	requireCode(t, err, ChainFailed, "could not be asked", "hanging")
}

// chainAt is one EVM chain over endpoints.
func chainAt(t *testing.T, id uint64, urls ...string) *chains.Set {
	t.Helper()
	set, err := chains.New(chains.Config{Chains: map[string]chains.Chain{
		"ethereum": {Kind: chains.EVMKind, ChainID: id, URLs: urls},
	}}, chains.Options{})
	require.NoError(t, err)
	t.Cleanup(set.Close)
	return set
}
