package access_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/mr-tron/base58"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

// recorded is an answer that a real Solana node or Cosmos REST server once gave; see testdata/answers/README.md.
type recorded struct {
	Name, Source string

	// Of Solana: the call, without parameters where the source does not name them, and what came back.
	Method        string
	Params        json.RawMessage
	Result, Error json.RawMessage

	// Of Cosmos: what was asked, and the body or a file that holds it byte by byte.
	Path         string
	Status       int
	Body         json.RawMessage
	File, SHA256 string
}

func recordings(t testing.TB, file string) map[string]recorded {
	t.Helper()
	var all []recorded
	require.NoError(t, json.Unmarshal(readFile(t, filepath.Join("testdata", "answers", file)), &all))
	out := map[string]recorded{}
	for _, r := range all {
		require.NotEmpty(t, r.Source, r.Name)
		require.NotContains(t, out, r.Name)
		if r.File != "" {
			r.Body = readFile(t, filepath.Join("testdata", "answers", r.File))
			sum := sha256.Sum256(r.Body)
			require.Equal(t, r.SHA256, hex.EncodeToString(sum[:]), r.Name)
		}
		out[r.Name] = r
	}
	return out
}

// ServeHTTP answers the call that was recorded, and no other.
func (r recorded) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if r.Method == "" {
		if req.URL.RequestURI() != r.Path {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		w.WriteHeader(r.Status)
		_, _ = w.Write(r.Body)
		return
	}
	var call struct {
		Method string
		Params any
	}
	var params any
	_ = json.NewDecoder(req.Body).Decode(&call)
	_ = json.Unmarshal(r.Params, &params)
	switch {
	case call.Method != r.Method || r.Params != nil && fmt.Sprint(call.Params) != fmt.Sprint(params):
		w.WriteHeader(http.StatusTeapot)
	case r.Error != nil:
		fmt.Fprintf(w, `{"jsonrpc":"2.0","error":%s,"id":1}`, r.Error)
	default:
		fmt.Fprintf(w, `{"jsonrpc":"2.0","result":%s,"id":1}`, r.Result)
	}
}

// recordedCase is a condition and what a recorded answer makes of it.
type recordedCase struct {
	answer string
	want   want
	cond   string
}

// runRecorded evaluates the conditions, each against its answer, and wants every answer used.
func runRecorded(t *testing.T, file string, kind chains.Kind, chain string, field access.Field, caller access.Caller, cases []recordedCase) {
	t.Helper()
	all := recordings(t, file)
	unused := map[string]bool{}
	for name := range all {
		unused[name] = true
	}
	for _, c := range cases {
		r, ok := all[c.answer]
		require.True(t, ok, c.answer)
		delete(unused, c.answer)
		e := evaluator(t, access.Config{Chains: served(t, kind, chain, r)})
		got, said := outcome(t, e, parse(t, field, c.cond), caller)
		require.Equal(t, c.want, got, "%s\n%s\n%s", c.answer, c.cond, said)
	}
	require.Empty(t, unused, "answers that no condition is checked against")
}

// Accounts that recorded answers of Solana are about.
const (
	recordedWallet = "RNfp4xTbBb4C3kcv2KqtAj8mu4YhMHxqm1Skg9uchZ7"
	recordedToken  = "AyHWro8zumyZN68Mhuk6mhNUUQ2VX5qux2pMD4HnN3aJ"
	recordedOwner  = "27kVX7JpPZ1bsrSckbR76mV6GeRqtrjoddubfg2zBpHZ"
	recordedMint   = "4UyUTBdhPkFiu7ZE8zfxnE6hbbzf8LKo1uR5wSi5MYE3"
	parsedOwner    = "8wytzyCBXco7yqgrLDiecpEt452MSuNWRe7xsLgAAX1H"
	parsedMint     = "2zMMhcVQEXDtdE6vsFS7S7D5oUodfJHE8vd1gnBouauv"
	tokenProgram   = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"
	sauceMint      = "5ZXToo7froykjvjnpHtTLYr9u2tW3USMwPg3sNkiaQVh"
	mewMint        = "MEW1gQWJ3nEXg2qgERiKu7FAFj79PHvQVREQUzScPP5"
)

func TestRecordedSolana(t *testing.T) {
	const unnamed = solWallet // the sources of some answers do not name the account
	base64d := map[string]string{"encoding": "base64"}
	info := func(of string, opts ...any) func(key, comparator, value string) string {
		return func(key, comparator, value string) string {
			return sol("getAccountInfo", append([]any{of}, opts...), key, comparator, value, nil)
		}
	}
	ofOwner := func(key, comparator, value string, params ...any) string {
		return sol("getTokenAccountsByOwner", append([]any{recordedOwner}, params...), key, comparator, value, nil)
	}
	parsed := func(comparator, value string) string {
		return sol("getTokenAccountsByOwner", []any{":userAddress", map[string]string{"mint": parsedMint}, map[string]string{"encoding": "jsonParsed"}},
			`$[?(@.account.data.parsed.info.mint == "`+parsedMint+`")].account.data.parsed.info.tokenAmount.amount`, comparator, value, nil)
	}
	balance := func(of string) string { return sol("getTokenAccountBalance", []any{of}, "$.amount", ">=", "0", nil) }
	wallet, mint := info(recordedWallet), info("F5RYi7FMPefkc7okJNh21Hcsch7RUaLVr8Rzc8SQqxUb", base64d)
	runRecorded(t, "solana.json", chains.SolanaKind, "solana", access.SolRPCField, access.Caller{Solana: parsedOwner}, []recordedCase{
		{"balance, 2021", yes, sol("getBalance", []any{recordedWallet}, "", "=", "6999995000", nil)},
		{"balance, 2021", no, sol("getBalance", []any{recordedWallet}, "", ">", "6999995000", nil)},
		{"balance, 2022", yes, sol("getBalance", []any{recordedWallet}, "", "=", "114638463277", nil)},
		{"balance, 2022", unavailable, sol("getBalance", []any{recordedToken}, "", ">=", "0", nil)}, // not what was recorded
		{"token balance", yes, sol("getTokenAccountBalance", []any{recordedToken}, "$.amount", "=", "10000000000", nil)},
		{"token balance", yes, sol("getTokenAccountBalance", []any{recordedToken}, "$.uiAmountString", "=", "10", nil)},
		{"token balance", invalid, sol("getTokenAccountBalance", []any{recordedToken}, "$.uiAmount", "=", "10", nil)}, // 10.0
		{"token accounts in base58", yes, ofOwner("$[0].pubkey", "=", recordedToken, map[string]string{"programId": tokenProgram})},
		{"token accounts in base58", no, ofOwner("$[0].account.data.parsed.info.mint", "=", recordedMint, map[string]string{"programId": tokenProgram})},
		{"token accounts in base64", yes, ofOwner("$[*].account.lamports", "=", "2039280", map[string]string{"mint": recordedMint}, base64d)},
		{"token accounts in base64", yes, ofOwner("$[0].account.data[1]", "=", "base64", map[string]string{"mint": recordedMint}, base64d)},
		{"token accounts parsed", yes, parsed("=", "75071408")},
		{"token accounts parsed", no, parsed(">", "75071408")},
		// A token with decimals is none of a collection, so nothing more is asked.
		{"token accounts parsed", yes, sol("balanceOfMetaplexCollection", []any{sauceMint}, "", "=", "0", nil)},
		{"account of lamports", yes, wallet("$.lamports", "=", "114638463277")},
		{"account of lamports", yes, wallet("$.data", "=", "")},
		{"account of lamports", no, wallet("$.space", ">=", "0")}, // nodes did not give it then
		{"no account", no, info("FaTGhPTgKeZZzQwLenoxn2VZXPWV1FpjQ1AQe77JUeJw")("$.lamports", ">=", "0")},
		{"mint in base64", yes, mint("$.owner", "=", tokenProgram)},
		{"mint in base64", yes, mint("$.executable", "=", "false")},
		{"program in zstd", yes, info("5xtKiHGFfhK6ynJwWrApoVkVHeTJ25czqnezDwJiT86N", map[string]string{"encoding": "base64+zstd"})("$.executable", "=", "true")},
		{"account parsed", yes, info(unnamed)("$.data.parsed.info.tokenAmount.amount", ">=", "36010000000")},
		{"account parsed", no, info(unnamed)("$.data.parsed.info.owner", "=", ":userAddress")},
		{"metadata of a collection's member", yes, info(unnamed)("$.rentEpoch", "=", "361")},
		{"metadata without a collection", yes, info(unnamed)("$.rentEpoch", "=", "18446744073709551615")},
		{"data too large for base58", invalid, info("9ywX3U33UZC1HThhoBR2Ys7SiouXDkkDoH6brJApFh5D")("$.lamports", ">=", "0")},
		{"wrong size", invalid, info(unnamed)("$.lamports", ">=", "0")},
		{"no token account at all", no, balance(recordedToken)},
		{"no token account at all", no, sol("balanceOfToken", []any{parsedMint}, "$.amount", ">=", "0", nil)},
		{"account that is no token's", invalid, balance(recordedWallet)},
		{"devnet behind", unavailable, sol("getHealth", []any{}, "", "=", "ok", nil)},
		{"node behind", unavailable, sol("getHealth", []any{}, "", "!=", "ok", nil)},
	})
}

// Token accounts that the chain has are where the derivation says.
func TestRecordedTokenAccounts(t *testing.T) {
	for account, of := range map[string][2]string{
		recordedToken: {recordedOwner, recordedMint},
		"CULQToo7CNmMmuPcprsDNSth9HiApG224hTGisMWPLZs": {parsedOwner, parsedMint},
	} {
		got, err := access.FindPDA("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL", solKey(t, of[0]), solKey(t, tokenProgram), solKey(t, of[1]))
		require.NoError(t, err)
		require.Equal(t, account, got)
	}
}

// Metadata accounts of Solana's mainnet: one says that its token is a verified member of a collection, one has none.
func TestRecordedMetadata(t *testing.T) {
	const program, collection = "metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s", "Bv3uQfxRHL6mdWXPgdXP6hNut2GL6VCMKatAAmWb3Eui"
	key := func(s string) [32]byte { return [32]byte(solKey(t, s)) }
	all := recordings(t, "solana.json")
	for name, c := range map[string]struct {
		mint, authority string
		member          bool
	}{
		"metadata of a collection's member": {sauceMint, "7oUUEdptZnZVhSet4qobU9PtpPfiNUEJ8ftPnrC6YEaa", true},
		"metadata without a collection":     {mewMint, "4JuRBGQHVBgNECy1msYwKBngpcn1BkXbvngLyM9Hc5y7", false},
	} {
		var result struct {
			Value struct{ Data []string }
		}
		require.NoError(t, json.Unmarshal(all[name].Result, &result))
		data, err := base64.StdEncoding.DecodeString(result.Value.Data[0])
		require.NoError(t, err)
		require.Len(t, data, 679)
		require.Equal(t, c.member, access.MemberOf(data, key(c.mint), key(collection)))
		require.False(t, access.MemberOf(data, key(c.mint), key(c.authority)), "another collection")
		require.False(t, access.MemberOf(data, key(collection), key(collection)), "another token")

		metadata, err := access.FindPDA(program, []byte("metadata"), solKey(t, program), solKey(t, c.mint))
		require.NoError(t, err)
		cond := sol("getBalance(getPDA)", []any{}, "", "=", "7", map[string]any{
			"pdaParams": []string{program, "metadata", "pubkey:" + program, "pubkey:" + c.mint}, "pdaKey": "updateAuthority",
			"pdaInterface": json.RawMessage(`{"offset":1,"fields":{"updateAuthority":32,"mint":32}}`),
		})
		runSol(t, map[string]func([]json.RawMessage) string{
			"getAccountInfo": func(p []json.RawMessage) string {
				if first(p) != metadata {
					return withContext("null")
				}
				return string(all[name].Result)
			},
			"getBalance": func(p []json.RawMessage) string {
				if first(p) != c.authority {
					return withContext("0")
				}
				return withContext("7")
			},
		}, []solCase{{yes, cond}})
	}
}

// solKey is the bytes of a public key.
func solKey(t testing.TB, s string) []byte {
	t.Helper()
	raw, err := base58.Decode(s)
	require.NoError(t, err)
	require.Len(t, raw, 32)
	return raw
}
