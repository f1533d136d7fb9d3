package e2e

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/mr-tron/base58"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

// hush is part of the URLs of endpoints, as an access key is: nobody may ever see it.
const hush = "a-key-that-stays-here"

// unreachable is an endpoint where nobody listens.
const unreachable = "http://127.0.0.1:1/" + hush

// Ids of the foreign EVM chains.
const (
	arbitrumID = 42161
	ethereumID = 1
	sepoliaID  = 11155111
	avaxID     = 43114
)

// abroad are the other chains that the nodes' file names: three that are anvil processes, replayed ones, and bad endpoints.
type abroad struct {
	ethereum, sepolia *ledger
	arbitrum          *ledger // for the examples alone, which make its time and its blocks themselves
	servers           []*httptest.Server

	solana  [2]ed25519.PrivateKey // a wallet with everything, one with nothing
	cosmos  [2]string             // addresses of people 7 and 8
	file    string                // says where all of them are
	poaps   string                // service that knows POAPs: account 7 has one
	poapKey string                // file of the key for it
	names   []string              // of all that conditions may ask, sorted
}

// goAbroad starts other chains and writes the file that names them.
func goAbroad(t testing.TB, dir string) *abroad {
	t.Helper()
	a := &abroad{file: filepath.Join(dir, "chains.json")}
	a.ethereum, a.sepolia = a.chain(t, dir, "ethereum", ethereumID), a.chain(t, dir, "sepolia", sepoliaID)
	a.arbitrum = a.chain(t, dir, "arbitrum", arbitrumID)
	for i := range a.solana {
		a.solana[i] = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(i + 1)}, ed25519.SeedSize))
		a.cosmos[i] = cosmosAddress(t, accounts.Development()[7+i])
	}
	solana, cosmos := a.serve(a.solanaAnswers(t)), a.serve(a.cosmosAnswers(t))
	a.poaps, a.poapKey = a.serve(poapService(accounts.Development()[7].Address)), filepath.Join(dir, "poap.key")
	require.NoError(t, os.WriteFile(a.poapKey, []byte(hush), 0o600))
	stalls, garbage, flood := a.serve(stall), a.serve(babble), a.serve(pour)
	evm := func(id uint64, urls ...string) chains.Chain {
		return chains.Chain{Kind: chains.EVMKind, ChainID: id, URLs: urls}
	}
	cfg := chains.Config{LocalChain: []string{"yellowstone", "lit"}, Chains: map[string]chains.Chain{
		"ethereum":  evm(ethereumID, unreachable, a.ethereum.http()),
		"sepolia":   evm(sepoliaID, a.sepolia.http()),
		"arbitrum":  evm(arbitrumID, a.arbitrum.http()),
		"avalanche": evm(avaxID, stalls, garbage, flood, a.ethereum.http(), a.serve(as(avaxID, a.ethereum.http()))),
		"base":      evm(8453, unreachable, unreachable), // dead
		"celo":      evm(42220, stalls),                  // slow
		"polygon":   evm(137, a.ethereum.http()),         // on another chain
		"optimism":  evm(10, garbage, flood),             // malformed and huge
		"solana":    {Kind: chains.SolanaKind, URLs: []string{unreachable, solana}},
		"cosmos":    {Kind: chains.CosmosKind, URLs: []string{unreachable, cosmos}},

		"solanaDevnet": {Kind: chains.SolanaKind, URLs: []string{garbage, flood}},
	}}
	a.names = slices.AppendSeq(slices.Clone(cfg.LocalChain), maps.Keys(cfg.Chains))
	slices.Sort(a.names)
	raw, err := json.Marshal(cfg)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(a.file, raw, 0o600))
	return a
}

// chain starts an anvil that makes a block for each transaction.
func (a *abroad) chain(t testing.TB, dir, name string, id uint64) *ledger {
	t.Helper()
	dir = filepath.Join(dir, name)
	require.NoError(t, os.Mkdir(dir, 0o700))
	l := newLedger(t, dir, "--chain-id", fmt.Sprint(id))
	l.call(nil, "evm_setAutomine", true)
	return l
}

func (a *abroad) serve(h http.HandlerFunc) string {
	s := httptest.NewServer(h)
	a.servers = append(a.servers, s)
	return s.URL + "/" + hush
}

func (a *abroad) close() {
	a.ethereum.close()
	a.sepolia.close()
	a.arbitrum.close()
	for _, s := range a.servers {
		s.CloseClientConnections()
		s.Close()
	}
}

// poapService is a service that knows of one POAP, in the form of api.poap.tech's documentation.
func poapService(holder common.Address) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("X-API-Key") != hush:
			w.WriteHeader(http.StatusForbidden)
		case strings.HasSuffix(r.URL.Path, "/actions/scan/"+holder.Hex()):
			fmt.Fprint(w, `[{"event":{"id":128,"fancy_id":"ethcc-2020","name":"EthCC[3]","year":2020},"tokenId":"63893","owner":"`+holder.Hex()+`","chain":"xdai"}]`)
		default:
			fmt.Fprint(w, "[]")
		}
	}
}

// stall takes requests and never answers.
func stall(_ http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body) // only then does the server see that the client goes
	<-r.Context().Done()
}

// babble is no JSON.
func babble(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>welcome</html>") }

// pour answers without end.
func pour(w http.ResponseWriter, _ *http.Request) {
	for chunk := bytes.Repeat([]byte(" "), 1<<16); ; {
		if _, err := w.Write(chunk); err != nil {
			return
		}
	}
}

// as is an endpoint of a chain that is another chain under an id of its own.
func as(id uint64, url string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if bytes.Contains(body, []byte(`"eth_chainId"`)) {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":"%#x"}`, id)
			return
		}
		res, err := client.Post(url, "application/json", bytes.NewReader(body))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		_, _ = io.Copy(w, res.Body)
	}
}

// answer is one of the recorded answers of a chain; see testdata/chains/README.md.
type answer struct {
	Method string
	Of     string   // the account or path that was asked
	Also   []string // others, for which it is replayed as well
	Answer json.RawMessage
}

// replay reads a file of answers, with the names of these tests' accounts in it, by what they are asked, and those to what
// the chain does not have, by method.
func replay(t testing.TB, file string, names ...string) (answers, none map[string]json.RawMessage) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "chains", file))
	require.NoError(t, err)
	var recording struct {
		Answers []answer
		None    map[string]answer
	}
	require.NoError(t, json.Unmarshal([]byte(strings.NewReplacer(names...).Replace(string(raw))), &recording))
	answers, none = map[string]json.RawMessage{}, map[string]json.RawMessage{}
	for _, a := range recording.Answers {
		for _, of := range append(a.Also, a.Of) {
			answers[a.Method+" "+of] = a.Answer
		}
	}
	for method, a := range recording.None {
		none[method] = a.Answer
	}
	return answers, none
}

// solanaAnswers replays a Solana JSON-RPC server.
func (a *abroad) solanaAnswers(t testing.TB) http.HandlerFunc {
	t.Helper()
	wallet, poor := base58.Encode(a.solana[0].Public().(ed25519.PublicKey)), base58.Encode(a.solana[1].Public().(ed25519.PublicKey))
	account := derived(t, associatedToken, key(t, wallet), key(t, tokenProgram), key(t, usdc))
	metadata := derived(t, metadataProgram, []byte("metadata"), key(t, metadataProgram), key(t, sauce))
	answers, none := replay(t, "solana.json", "WALLET", wallet, "TOKEN_ACCOUNT", account, "METADATA", metadata, "POOR", poor)
	return func(w http.ResponseWriter, req *http.Request) {
		var call struct {
			Method string
			Params []json.RawMessage
		}
		var of string
		if json.NewDecoder(req.Body).Decode(&call) == nil && len(call.Params) > 0 {
			_ = json.Unmarshal(call.Params[0], &of)
		}
		out := map[string]any{}
		if result, ok := answers[call.Method+" "+of]; ok {
			out["result"] = result
		} else if err := json.Unmarshal(none[call.Method], &out); err != nil {
			out["error"] = map[string]any{"code": -32601, "message": "Method not found"}
		}
		out["jsonrpc"], out["id"] = "2.0", 1
		_ = json.NewEncoder(w).Encode(out)
	}
}

// cosmosAnswers replays the REST server of a Cosmos chain.
func (a *abroad) cosmosAnswers(t testing.TB) http.HandlerFunc {
	t.Helper()
	answers, none := replay(t, "cosmos.json", "WALLET", a.cosmos[0], "OTHER", a.cosmos[1])
	return func(w http.ResponseWriter, req *http.Request) {
		body, ok := answers["GET "+strings.TrimPrefix(req.URL.RequestURI(), "/"+hush)]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			body = none["GET"]
		}
		_, _ = w.Write(body)
	}
}

// world tells the scripts what there is abroad.
func (n *testnet) world() string {
	n.t.Helper()
	people := accounts.Development()
	a := n.abroad
	raw, err := json.Marshal(map[string]any{
		"ethereum": a.ethereum.http(), "sepolia": a.sepolia.http(), "ipfs": n.files.URL(),
		"holder": secretOf(people[7]), "other": secretOf(people[8]),
		"solana": []string{hex.EncodeToString(a.solana[0].Seed()), hex.EncodeToString(a.solana[1].Seed())},
		"cosmos": a.cosmos,
		"mint":   usdc, "metadata": map[string]string{"program": metadataProgram, "mint": sauce},
		"fixtures": "../watcher/access/testdata/evm/Fixtures.json",
		"wallets":  "../watcher/auth/testdata/wallets.bin.json",
	})
	require.NoError(n.t, err)
	file := filepath.Join(n.dir, "world.json")
	require.NoError(n.t, os.WriteFile(file, raw, 0o600))
	return file
}

// cosmosAddress is the account of a secp256k1 key on the Cosmos Hub.
func cosmosAddress(t testing.TB, who accounts.Account) string {
	t.Helper()
	return bech32Of(t, crypto.CompressPubkey(&who.Key.PublicKey))
}
