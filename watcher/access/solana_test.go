package access_test

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/mr-tron/base58"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

// solanaServer answers JSON-RPC by method. The forms of the answers are those of https://solana.com/docs/rpc/http (pages
// getbalance, getaccountinfo, gettokenaccountbalance, gettokenaccountsbyowner, getmultipleaccounts, gethealth).
type solanaServer struct {
	t       testing.TB
	answers map[string]func(params []json.RawMessage) string // result, or an error object's members after "!"
}

func (s *solanaServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var req struct {
		Method string
		Params []json.RawMessage
	}
	if json.NewDecoder(r.Body).Decode(&req) != nil || s.answers[req.Method] == nil {
		fmt.Fprint(w, `{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found"},"id":1}`)
		return
	}
	result := s.answers[req.Method](req.Params)
	if fault, ok := strings.CutPrefix(result, "!"); ok {
		fmt.Fprintf(w, `{"jsonrpc":"2.0","error":{%s},"id":1}`, fault)
		return
	}
	fmt.Fprintf(w, `{"jsonrpc":"2.0","result":%s,"id":1}`, result)
}

// withContext is a result as most methods wrap it.
func withContext(value string) string {
	return `{"context":{"apiVersion":"2.0.15","slot":341197933},"value":` + value + `}`
}

func always(result string) func([]json.RawMessage) string {
	return func([]json.RawMessage) string { return result }
}

// first is the first parameter, a string.
func first(params []json.RawMessage) (s string) {
	_ = json.Unmarshal(params[0], &s)
	return s
}

// served makes a Set with one server as the chain.
func served(t testing.TB, kind chains.Kind, name string, h http.Handler) *chains.Set {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	set, err := chains.New(chains.Config{Chains: map[string]chains.Chain{name: {Kind: kind, URLs: []string{server.URL}}}}, chains.Options{MaxBytes: 1 << 20})
	require.NoError(t, err)
	t.Cleanup(set.Close)
	return set
}

const solWallet = "A1TMhSGzQxMr1TboBKtgixKz1sS6REASMxPo1qsyTSJd"

// sol is a solRpc condition; more adds or replaces members.
func sol(method string, params []any, key, comparator, value string, more map[string]any) string {
	c := map[string]any{"method": method, "params": params, "pdaParams": []string{}, "pdaInterface": map[string]any{"offset": 0, "fields": map[string]int{}},
		"pdaKey": "", "chain": "solana", "returnValueTest": map[string]string{"key": key, "comparator": comparator, "value": value}}
	for k, v := range more {
		c[k] = v
	}
	return "[" + object(c) + "]"
}

type solVectors struct {
	Collection string
	PDAs       []struct {
		Program string
		Seeds   []string
		Address string
	}
	Accounts []struct{ Owner, Mint, Address string }
	Metadata []struct {
		Mint, Address, Data string
		Member              bool
	}
}

func solanaVectors(t testing.TB) (v solVectors) {
	t.Helper()
	require.NoError(t, json.Unmarshal(readFile(t, "testdata/solana/vectors.json"), &v))
	require.Len(t, v.PDAs, 40)
	return v
}

type solCase struct {
	want want
	cond string
}

func runSol(t *testing.T, answers map[string]func([]json.RawMessage) string, cases []solCase) {
	t.Helper()
	e := evaluator(t, access.Config{Chains: served(t, chains.SolanaKind, "solana", &solanaServer{t, answers})})
	for _, c := range cases {
		got, said := outcome(t, e, parse(t, access.SolRPCField, c.cond), access.Caller{Solana: solWallet})
		require.Equal(t, c.want, got, "%s\n%s", c.cond, said)
	}
}

func TestSolanaMethods(t *testing.T) {
	me := []any{":userAddress"}
	accounts := withContext(`[{"pubkey":"BGocb4GEpbTFm8UFV2VsDSaBXHELPfAXrvd4vtt8QWrA","account":{"data":{"program":"spl-token","parsed":{"info":{"isNative":false,
"mint":"2cHr7QS3xfuSV8wdxo3ztuF4xbiarF6Nrgx3qpx3HzXR","owner":"` + solWallet + `","state":"initialized","tokenAmount":{"amount":"420000000000000","decimals":6,
"uiAmount":420000000.0,"uiAmountString":"420000000"}},"type":"account"},"space":165},"executable":false,"lamports":2039280,
"owner":"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA","rentEpoch":18446744073709551615,"space":165}}]`)
	byMint := `$[?(@.account.data.parsed.info.mint == "2cHr7QS3xfuSV8wdxo3ztuF4xbiarF6Nrgx3qpx3HzXR")].account.data.parsed.info.tokenAmount.amount`
	filter := []any{":userAddress", map[string]string{"programId": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"}, map[string]string{"encoding": "jsonParsed"}}
	runSol(t, map[string]func([]json.RawMessage) string{
		"getBalance": func(p []json.RawMessage) string {
			if first(p) == solWallet {
				return withContext("18446744073709551615")
			}
			return `!"code":-32602,"message":"Invalid param: WrongSize"`
		},
		"getTokenAccountsByOwner": func(p []json.RawMessage) string {
			if len(p) != 3 || string(p[1]) != `{"programId":"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"}` {
				return `!"code":-32602,"message":"Invalid params"`
			}
			return accounts
		},
		"getAccountInfo": always(withContext("null")),
		"getHealth":      always(`"ok"`),
		"getBlock":       always(`{"blockHeight":428,"blockTime":null,"blockhash":"3Eq21vXNB5s86c62bVuUfTeaMif1N2kUqRPBmGRJhyTA","parentSlot":429}`),
	}, []solCase{
		{yes, sol("", me, "", "=", solWallet, nil)},
		{no, sol("", me, "", "=", "2cHr7QS3xfuSV8wdxo3ztuF4xbiarF6Nrgx3qpx3HzXR", nil)},
		{yes, sol("", []any{solWallet}, "", "=", ":userAddress", nil)},
		{invalid, sol("", []any{}, "", "=", solWallet, nil)},
		{yes, sol("getBalance", me, "", "=", "18446744073709551615", nil)},
		{no, sol("getBalance", me, "", "<", "18446744073709551615", nil)},
		{invalid, sol("getBalance", []any{"x"}, "", ">", "0", nil)},
		{invalid, sol("getBalance", me, "", ">", "a lot", nil)},
		{yes, sol("getTokenAccountsByOwner", filter, byMint, ">", "5", nil)}, // as text 4 is less than 5
		{no, sol("getTokenAccountsByOwner", filter, byMint, "<", "5", nil)},
		{no, sol("getTokenAccountsByOwner", filter, "$[7].pubkey", "=", "x", nil)},
		{yes, sol("getTokenAccountsByOwner", filter, "$..isNative", "=", "false", nil)},
		{yes, sol("getTokenAccountsByOwner", filter, "$[0].account.rentEpoch", "=", "18446744073709551615", nil)},
		{invalid, sol("getTokenAccountsByOwner", filter, "$[0].account", "=", "x", nil)},
		{invalid, sol("getTokenAccountsByOwner", filter, "$[0]..uiAmount", ">", "1", nil)}, // no whole number
		{invalid, sol("getTokenAccountsByOwner", filter, "not a path", "=", "x", nil)},
		{invalid, sol("getTokenAccountsByOwner", filter, "$..[?@..a]", "=", "x", nil)},
		{invalid, sol("getTokenAccountsByOwner", filter, "$[0,0,0]", "=", "x", nil)},
		{invalid, sol("getTokenAccountsByOwner", filter, `$[?match(@.pubkey, "(a+)+$")]`, "=", "x", nil)},
		{no, sol("getAccountInfo", me, "$.lamports", ">", "0", nil)}, // there is no account
		{yes, sol("getHealth", []any{}, "", "=", "ok", nil)},
		{yes, sol("getBlock", []any{430}, "$.blockHeight", "=", "428", nil)},
		{unavailable, sol("getTokenAccountBalance", me, "", ">", "0", nil)}, // switched off here
		{invalid, sol("sendTransaction", me, "", "=", "x", nil)},
		{invalid, sol("getBalance(getPDA)", me, "", "=", "x", nil)},
		{unavailable, sol("getBalance", me, "", ">", "0", map[string]any{"chain": "solanaDevnet"})},
	})
}

func TestSolanaFirstVersion(t *testing.T) {
	v1 := `[{"method":"getBalance","params":[":userAddress"],"chain":"solana","returnValueTest":{"key":"","comparator":">=","value":"5"}}]`
	runSol(t, map[string]func([]json.RawMessage) string{"getBalance": always(withContext("5"))}, []solCase{{yes, v1}})
	_, err := access.Parse(access.UnifiedField, []byte(v1))
	require.ErrorIs(t, err, access.ErrInvalid)
}

func TestBalanceOfToken(t *testing.T) {
	for _, v := range solanaVectors(t).Accounts {
		e := evaluator(t, access.Config{Chains: served(t, chains.SolanaKind, "solana", &solanaServer{t, map[string]func([]json.RawMessage) string{
			"getTokenAccountBalance": func(p []json.RawMessage) string {
				if first(p) != v.Address {
					return `!"code":-32602,"message":"Invalid param: could not find account"`
				}
				return withContext(`{"amount":"9864","decimals":2,"uiAmount":98.64,"uiAmountString":"98.64"}`)
			}}})})
		check := func(want want, caller string, params []any, comparator, value string) {
			t.Helper()
			got, said := outcome(t, e, parse(t, access.SolRPCField, sol("balanceOfToken", params, "$.amount", comparator, value, nil)), access.Caller{Solana: caller})
			require.Equal(t, want, got, said)
		}
		check(yes, v.Owner, []any{v.Mint}, ">=", "9864")
		check(yes, v.Owner, []any{v.Mint, ":userAddress"}, ">", "1000")
		check(no, v.Owner, []any{v.Mint}, ">", "10000") // as text 9864 is more
		check(no, solWallet, []any{v.Mint}, ">=", "0")  // no account
		check(invalid, solWallet, []any{v.Mint, v.Owner}, ">", "0")
		check(invalid, v.Owner, []any{"mint"}, ">", "0")
		check(invalid, v.Owner, []any{}, ">", "0")
	}
}

func TestDerivedAddresses(t *testing.T) {
	for _, v := range solanaVectors(t).PDAs {
		var seeds [][]byte
		for _, s := range v.Seeds {
			seed, err := hex.DecodeString(s)
			require.NoError(t, err)
			seeds = append(seeds, seed)
		}
		got, err := access.FindPDA(v.Program, seeds...)
		require.NoError(t, err)
		require.Equal(t, v.Address, got)
	}
	_, err := access.FindPDA(solWallet, make([][]byte, 16)...)
	require.ErrorIs(t, err, access.ErrInvalid)
	_, err = access.FindPDA(solWallet, make([]byte, 33))
	require.ErrorIs(t, err, access.ErrInvalid)
}

func TestDerivedAccounts(t *testing.T) {
	v := solanaVectors(t).Accounts[0]
	// The associated token account is a derived address of three seeds that are keys.
	params := []string{"ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL", "pubkey:" + v.Owner, "pubkey:TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA", "pubkey:" + v.Mint}
	mint, err := base58.Decode(v.Mint)
	require.NoError(t, err)
	data := append(append([]byte("eight..."), make([]byte, 4)...), mint...)
	with := func(offset any, fields string, key string) map[string]any {
		return map[string]any{"pdaParams": params, "pdaKey": key, "pdaInterface": json.RawMessage(fmt.Sprintf(`{"offset":%v,"fields":%s}`, offset, fields))}
	}
	runSol(t, map[string]func([]json.RawMessage) string{
		"getAccountInfo": func(p []json.RawMessage) string {
			if first(p) != v.Address {
				return withContext("null")
			}
			return withContext(`{"data":["` + base64.StdEncoding.EncodeToString(data) + `","base64"],"executable":false,"lamports":1,"owner":"11111111111111111111111111111111","rentEpoch":0,"space":44}`)
		},
		"getBalance": func(p []json.RawMessage) string {
			switch first(p) {
			case v.Mint:
				return withContext("77")
			case v.Address:
				return withContext("88")
			}
			return withContext("0")
		},
	}, []solCase{
		{yes, sol("getPDA", []any{}, "", "=", v.Address, with(0, "{}", ""))},
		{yes, sol("getBalance(getPDA)", []any{}, "", "=", "88", with(`""`, "{}", ""))},
		{yes, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(12, `{"mint":32}`, "mint"))},
		{yes, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(8, `{"z":4,"mint":32,"a":99}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(13, `{"mint":32}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(12, `{"mint":31}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(12, `{"mint":32}`, "other"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(-1, `{"mint":32}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(1e300, `{"mint":32}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(0.5, `{"mint":32}`, "mint"))},
		{invalid, sol("getBalance(getPDA)", []any{}, "", "=", "77", with(12, `{"mint":"32"}`, "mint"))},
		{invalid, sol("getPDA", []any{}, "", "=", v.Address, nil)},
		{invalid, sol("getPDA", []any{}, "", "=", "x", map[string]any{"pdaParams": []string{"program"}})},
		{invalid, sol("getPDA", []any{}, "", "=", "x", map[string]any{"pdaParams": []string{v.Owner, "pubkey:x"}})},
		{invalid, sol("getPDA", []any{}, "", "=", "x", map[string]any{"pdaParams": []string{v.Owner, strings.Repeat("s", 33)}})},
		{no, sol("getBalance(getPDA)", []any{}, "", "=", "77", map[string]any{"pdaParams": []string{v.Owner, "seed"}, "pdaKey": "k",
			"pdaInterface": map[string]any{"offset": 0, "fields": map[string]int{"k": 32}}})},
	})
}

func TestMetaplexCollection(t *testing.T) {
	v := solanaVectors(t)
	members := 0
	var owned []string
	metadata := map[string]string{}
	token := func(mint, amount string, decimals int) string {
		return fmt.Sprintf(`{"pubkey":"%s","account":{"data":{"program":"spl-token","parsed":{"info":{"isNative":false,"mint":"%s","owner":"%s","state":"initialized",
"tokenAmount":{"amount":"%s","decimals":%d,"uiAmount":1.0,"uiAmountString":"1"}},"type":"account"},"space":165},"executable":false,"lamports":2039280,
"owner":"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA","rentEpoch":18446744073709551615,"space":165}}`, mint, mint, solWallet, amount, decimals)
	}
	for _, m := range v.Metadata {
		owned = append(owned, token(m.Mint, "1", 0))
		metadata[m.Address] = m.Data
		if m.Member {
			members++
		}
	}
	require.Equal(t, 6, members)
	sold := v.Metadata[1] // a member that the caller has no more of, or has as a divisible token
	metadataOwner := "metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s"
	several := func(params []json.RawMessage) string {
		var addresses []string
		_ = json.Unmarshal(params[0], &addresses)
		out := make([]string, len(addresses))
		for i, a := range addresses {
			out[i] = "null"
			if data, ok := metadata[a]; ok {
				out[i] = fmt.Sprintf(`{"data":["%s","base64"],"executable":false,"lamports":1,"owner":"%s","rentEpoch":0,"space":1}`, data, metadataOwner)
			}
		}
		return withContext("[" + strings.Join(out, ",") + "]")
	}
	cond := func(comparator, value string) string {
		return sol("balanceOfMetaplexCollection", []any{v.Collection}, "", comparator, value, nil)
	}
	all := map[string]func([]json.RawMessage) string{"getTokenAccountsByOwner": always(withContext("[" + strings.Join(owned, ",") + "]")), "getMultipleAccounts": several}
	runSol(t, all, []solCase{{yes, cond("=", "6")}, {no, cond(">", "6")}, {invalid, cond(">", "x")},
		{no, sol("balanceOfMetaplexCollection", []any{solWallet}, "", ">", "0", nil)},
		{invalid, sol("balanceOfMetaplexCollection", []any{"collection"}, "", ">", "0", nil)}})

	// Metadata that another program wrote is none.
	metadataOwner = solWallet
	runSol(t, all, []solCase{{yes, cond("=", "0")}})
	metadataOwner = "metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s"

	only := func(accounts ...string) map[string]func([]json.RawMessage) string {
		return map[string]func([]json.RawMessage) string{"getTokenAccountsByOwner": always(withContext("[" + strings.Join(accounts, ",") + "]")), "getMultipleAccounts": several}
	}
	runSol(t, only(token(sold.Mint, "0", 0), token(sold.Mint, "5", 2)), []solCase{{yes, cond("=", "0")}})
	runSol(t, only(token(solWallet, "1", 0)), []solCase{{yes, cond("=", "0")}}) // no metadata
	// Answers that do not answer the question are the endpoint's fault.
	runSol(t, only(strings.Replace(token(sold.Mint, "1", 0), `"owner":"`+solWallet, `"owner":"`+sold.Mint, 1)), []solCase{{unavailable, cond(">", "0")}})
	runSol(t, only(`{"pubkey":"x"}`), []solCase{{unavailable, cond(">", "0")}})
	runSol(t, map[string]func([]json.RawMessage) string{"getTokenAccountsByOwner": all["getTokenAccountsByOwner"], "getMultipleAccounts": always(withContext("[]"))},
		[]solCase{{unavailable, cond(">", "0")}})
	many := make([]string, 1001)
	for i := range many {
		many[i] = token(sold.Mint, "1", 0)
	}
	runSol(t, only(many...), []solCase{{unavailable, cond(">", "0")}})
}

// Metadata is cut off at every length, and each byte is changed: nothing panics, and no non-member becomes a member.
func TestMetaplexHostileMetadata(t *testing.T) {
	v := solanaVectors(t)
	key := func(s string) [32]byte { return [32]byte(solKey(t, s)) }
	for _, m := range v.Metadata[:8] {
		data, err := base64.StdEncoding.DecodeString(m.Data)
		require.NoError(t, err)
		require.Equal(t, m.Member, access.MemberOf(data, key(m.Mint), key(v.Collection)))
		require.False(t, access.MemberOf(data, key(v.Collection), key(v.Collection)), "metadata of another mint")
		for i := range data {
			cut := access.MemberOf(data[:i], key(m.Mint), key(v.Collection))
			changed := append([]byte{}, data...)
			changed[i] ^= 0xff
			access.MemberOf(changed, key(m.Mint), key(v.Collection))
			require.False(t, cut && !m.Member)
		}
	}
}

// An endpoint whose answers are not what was asked for never makes a condition false, which would blame the caller.
func TestSolanaLies(t *testing.T) {
	for _, lie := range []string{"5", "{}", "[]", `{"context":{}}`, withContext("{}"), withContext("[]"), withContext("1.5"), withContext("-1"), withContext("1e3")} {
		e := evaluator(t, access.Config{Chains: served(t, chains.SolanaKind, "solana", &solanaServer{t, map[string]func([]json.RawMessage) string{"getBalance": always(lie)}})})
		_, err := e.Evaluate(ctx, parse(t, access.SolRPCField, sol("getBalance", []any{":userAddress"}, "", "<", "10", nil)), access.Caller{Solana: solWallet})
		require.Error(t, err, lie)
	}
	for _, lie := range []string{"{}", `{"data":"","owner":"x"}`, `{"data":["!","base64"],"owner":"` + solWallet + `"}`, `{"data":["","base58"],"owner":"` + solWallet + `"}`, "[]", "1"} {
		e := evaluator(t, access.Config{Chains: served(t, chains.SolanaKind, "solana", &solanaServer{t, map[string]func([]json.RawMessage) string{"getAccountInfo": always(withContext(lie))}})})
		cond := sol("getBalance(getPDA)", []any{}, "", ">=", "0", map[string]any{"pdaParams": []string{solWallet, "seed"}, "pdaKey": "k",
			"pdaInterface": map[string]any{"offset": 0, "fields": map[string]int{"k": 32}}})
		got, said := outcome(t, e, parse(t, access.SolRPCField, cond), access.Caller{Solana: solWallet})
		require.Equal(t, unavailable, got, said)
	}
}
