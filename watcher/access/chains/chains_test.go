package chains_test

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var ctx = context.Background()

// server is an endpoint that counts what it is asked.
type server struct {
	*httptest.Server
	hits atomic.Int64
}

func serve(t *testing.T, h http.HandlerFunc) *server {
	s := &server{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.hits.Add(1)
		h(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// says answers everything with one body.
func says(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) }
}

// result answers JSON-RPC with one result.
func result(r string) http.HandlerFunc { return says(`{"jsonrpc":"2.0","id":1,"result":` + r + `}`) }

// stalls takes requests and never answers.
func stalls(_ http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body) // only then does the server see that the client goes
	<-r.Context().Done()
}

// floods answers without end, until the client goes.
func floods(w http.ResponseWriter, _ *http.Request) {
	for chunk := []byte(strings.Repeat(" ", 4096)); ; {
		if _, err := w.Write(chunk); err != nil {
			return
		}
	}
}

// trickles sends a byte at a time, each in time, never all.
func trickles(w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-tick.C:
			fmt.Fprint(w, " ")
			_ = http.NewResponseController(w).Flush()
		}
	}
}

func urls(servers []*server) (out []string) {
	for _, s := range servers {
		out = append(out, s.URL)
	}
	return out
}

// clock is a clock that tests move.
type clock struct{ nanos atomic.Int64 }

func (c *clock) now() time.Time { return time.Unix(0, c.nanos.Load()) }

func set(t *testing.T, name string, c chains.Chain, now func() time.Time) *chains.Set {
	t.Helper()
	s, err := chains.New(chains.Config{Chains: map[string]chains.Chain{name: c}}, chains.Options{Timeout: 100 * time.Millisecond, MaxBytes: 1 << 16, Now: now})
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s
}

func evm(t *testing.T, chainID uint64, servers ...*server) chains.EVM {
	t.Helper()
	c, local, err := set(t, "ethereum", chains.Chain{Kind: chains.EVMKind, ChainID: chainID, URLs: urls(servers)}, nil).EVM("ethereum")
	require.NoError(t, err)
	require.False(t, local)
	return c
}

func TestBrokenEndpointsFallThrough(t *testing.T) {
	good := serve(t, result(`"0x2a"`))
	for name, h := range map[string]http.HandlerFunc{
		"stalls": stalls, "floods": floods, "trickles": trickles,
		"no JSON":         says("<html>"),
		"empty":           says(""),
		"cut off":         says(`{"jsonrpc":"2.0","id":1,"result":"0x2`),
		"not JSON-RPC":    says(`{"result":"0x2a"}`),
		"another request": says(`{"jsonrpc":"2.0","id":2,"result":"0x2a"}`),
		"no result":       says(`{"jsonrpc":"2.0","id":1}`),
		"both":            says(`{"jsonrpc":"2.0","id":1,"result":"0x2a","error":{"code":1}}`),
		"an error":        says(`{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit exceeded"}}`),
		"an odd error":    says(`{"jsonrpc":"2.0","id":1,"error":"no"}`),
		"null":            result("null"), "a number": result("42"), "a list": result("[]"), "no hex": result(`"2a"`), "a sign": result(`"0x-1"`),
		"nothing in hex": result(`"0x"`), "too large": result(`"0x1` + strings.Repeat("0", 64) + `"`),
		"deep": result(strings.Repeat("[", 30000)),
		"status": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(500)
			result(`"0x2a"`)(w, nil)
		},
		"redirect": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, good.URL, http.StatusTemporaryRedirect)
		},
		"hangs up": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	} {
		t.Run(name, func(t *testing.T) {
			bad := serve(t, h)
			got, err := evm(t, 0, bad, good).Balance(ctx, common.Address{}, common.Hash{})
			require.NoError(t, err)
			require.Equal(t, big.NewInt(42), got)
			require.EqualValues(t, 1, bad.hits.Load())

			_, err = evm(t, 0, bad).Balance(ctx, common.Address{}, common.Hash{})
			require.ErrorIs(t, err, chains.ErrUnavailable)
		})
	}
}

func TestRevertIsAnAnswer(t *testing.T) {
	for _, fault := range []string{`{"code":3,"message":"execution reverted: no","data":"0x"}`, `{"code":-32000,"message":"VM Exception: revert"}`, `{"code":-32015,"message":"Reverted 0x"}`} {
		bad, good := serve(t, says(`{"jsonrpc":"2.0","id":1,"error":`+fault+`}`)), serve(t, result(`"0x01"`))
		_, err := evm(t, 0, bad, good).Call(ctx, common.Address{1}, nil, common.Hash{})
		require.ErrorIs(t, err, chains.ErrReverted)
		require.NotErrorIs(t, err, chains.ErrUnavailable)
		require.Zero(t, good.hits.Load())
	}
}

// A slow endpoint does not use up the time of those after it, whatever the caller's deadline.
func TestSlowEndpointsShareTheDeadline(t *testing.T) {
	slow, good := serve(t, stalls), serve(t, result(`"0x2a"`))
	s, err := chains.New(
		chains.Config{Chains: map[string]chains.Chain{"ethereum": {Kind: chains.EVMKind, URLs: urls([]*server{slow, slow, good})}}},
		chains.Options{Timeout: time.Minute, MaxBytes: 1 << 16, Now: time.Now},
	)
	require.NoError(t, err)
	c, _, err := s.EVM("ethereum")
	require.NoError(t, err)
	short, cancel := context.WithTimeout(ctx, 3*time.Second) // less than one attempt may last
	defer cancel()
	got, err := c.Balance(short, common.Address{}, common.Hash{})
	require.NoError(t, err)
	require.Equal(t, big.NewInt(42), got)
}

func TestFailedEndpointsRest(t *testing.T) {
	var broken atomic.Bool
	broken.Store(true)
	first := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if broken.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		result(`"0x1"`)(w, r)
	})
	second := serve(t, result(`"0x2"`))
	var c clock
	e, _, err := set(t, "ethereum", chains.Chain{Kind: chains.EVMKind, URLs: urls([]*server{first, second})}, c.now).EVM("ethereum")
	require.NoError(t, err)
	ask := func() int64 {
		n, err := e.Balance(ctx, common.Address{}, common.Hash{})
		require.NoError(t, err)
		return n.Int64()
	}
	require.EqualValues(t, 2, ask())
	require.EqualValues(t, 2, ask())
	require.EqualValues(t, 1, first.hits.Load(), "it was asked while it rested")
	broken.Store(false)
	c.nanos.Store(int64(time.Minute))
	require.EqualValues(t, 1, ask())
}

func TestWrongChain(t *testing.T) {
	wrong := serve(t, func(w http.ResponseWriter, r *http.Request) {
		result(`"0x5"`)(w, r) // chain id 5, balance 5
	})
	_, err := evm(t, 1, wrong).Balance(ctx, common.Address{}, common.Hash{})
	require.ErrorIs(t, err, chains.ErrUnavailable)
	got, err := evm(t, 5, wrong).Balance(ctx, common.Address{}, common.Hash{})
	require.NoError(t, err)
	require.EqualValues(t, 5, got.Int64())
}

// What says who somebody is is asked of every endpoint, and all must agree.
func TestConfirm(t *testing.T) {
	word := func(b byte) string { return `"0x` + strings.Repeat("00", 31) + fmt.Sprintf("%02x", b) + `"` }
	yes, no := result(word(1)), result(word(0))
	reverts := says(`{"jsonrpc":"2.0","id":1,"error":{"code":3,"message":"execution reverted","data":"0x"}}`)
	for name, c := range map[string]struct {
		endpoints []http.HandlerFunc
		want      error // nil: yes
	}{
		"one":                          {[]http.HandlerFunc{yes}, nil},
		"all agree":                    {[]http.HandlerFunc{yes, yes, yes}, nil},
		"liar first":                   {[]http.HandlerFunc{yes, no}, chains.ErrUnavailable},
		"liar last":                    {[]http.HandlerFunc{no, no, yes}, chains.ErrUnavailable},
		"liar against a revert":        {[]http.HandlerFunc{yes, reverts}, chains.ErrUnavailable},
		"a revert, then the liar":      {[]http.HandlerFunc{reverts, yes}, chains.ErrUnavailable},
		"nothing against a revert":     {[]http.HandlerFunc{reverts, result(`"0x"`)}, chains.ErrUnavailable},
		"all revert":                   {[]http.HandlerFunc{reverts, reverts}, chains.ErrReverted},
		"one is broken":                {[]http.HandlerFunc{yes, says(`{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"header not found"}}`)}, chains.ErrUnavailable},
		"one speaks HTML":              {[]http.HandlerFunc{yes, says("<html>")}, chains.ErrUnavailable},
		"one does not stop":            {[]http.HandlerFunc{yes, floods}, chains.ErrUnavailable},
		"one stalls":                   {[]http.HandlerFunc{yes, stalls}, chains.ErrUnavailable},
		"a revert and one that stalls": {[]http.HandlerFunc{reverts, stalls}, chains.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			var servers []*server
			for _, h := range c.endpoints {
				servers = append(servers, serve(t, h))
			}
			got, err := evm(t, 0, servers...).Confirm(ctx, common.Address{1}, []byte{1}, common.Hash{})
			require.ErrorIs(t, err, c.want)
			if c.want == nil {
				require.Equal(t, byte(1), got[31])
			}
			for _, s := range servers {
				require.EqualValues(t, 1, s.hits.Load(), "every endpoint is asked")
			}
		})
	}
}

// An endpoint that is on another chain confirms nothing, and is asked again after it was corrected.
func TestConfirmOnTheRightChain(t *testing.T) {
	var id atomic.Value
	id.Store("0x5")
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if strings.Contains(string(body), "eth_chainId") {
			result(`"`+id.Load().(string)+`"`)(w, r)
			return
		}
		if !strings.Contains(string(body), `"gas":"0x4c4b40"`) {
			w.WriteHeader(http.StatusBadRequest)
		}
		result(`"0x01"`)(w, r)
	})
	e := evm(t, 1, s)
	_, err := e.Confirm(ctx, common.Address{1}, nil, common.Hash{})
	require.ErrorIs(t, err, chains.ErrUnavailable)
	require.ErrorContains(t, err, "is on chain 5, not 1")
	id.Store("0x1")
	for range 2 {
		got, err := e.Confirm(ctx, common.Address{1}, nil, common.Hash{})
		require.NoError(t, err)
		require.Equal(t, []byte{1}, got)
	}
	require.EqualValues(t, 1+2+1, s.hits.Load(), "the right chain id is asked for once")
}

// local is a chain that says at which block it was asked.
type local struct {
	chains.EVM
	at common.Hash
}

func (l *local) Confirm(_ context.Context, _ common.Address, _ []byte, at common.Hash) ([]byte, error) {
	l.at = at
	return []byte("local"), nil
}

func TestContractsByChainID(t *testing.T) {
	own, other := &local{}, serve(t, result(`"0x01"`)) // on chain 1
	tip := common.HexToHash("0xaa")
	s, err := chains.New(chains.Config{LocalChain: []string{"yellowstone", "lit"}, Chains: map[string]chains.Chain{
		"ethereum": {Kind: chains.EVMKind, ChainID: 1, URLs: []string{other.URL}},
		"polygon":  {Kind: chains.EVMKind, URLs: []string{other.URL}}, // of unknown id
		"solana":   {Kind: chains.SolanaKind, URLs: []string{other.URL}},
	}}, chains.Options{Local: own, LocalID: 31337, LocalBlock: func() common.Hash { return tip }})
	require.NoError(t, err)
	defer s.Close()
	for name, id := range map[string]uint64{"yellowstone": 31337, "lit": 31337, "ethereum": 1, "polygon": 0, "solana": 0, "base": 0, "": 0} {
		require.Equal(t, id, s.ID(name), name)
	}
	got, err := s.CallContract(ctx, 31337, common.Address{}, nil)
	require.NoError(t, err)
	require.Equal(t, "local", string(got))
	require.Equal(t, tip, own.at)
	got, err = s.CallContract(ctx, 1, common.Address{}, nil)
	require.NoError(t, err)
	require.Equal(t, []byte{1}, got)
	for _, id := range []uint64{0, 2, 137} {
		_, err = s.CallContract(ctx, id, common.Address{}, nil)
		require.ErrorIs(t, err, chains.ErrUnknownChain)
	}
}

func TestBlockTime(t *testing.T) {
	at := common.HexToHash("0xaa")
	for _, body := range []string{"null", `{"hash":"` + common.HexToHash("0xbb").Hex() + `","timestamp":"0x1"}`, `{"hash":"` + at.Hex() + `"}`,
		`{"hash":"` + at.Hex() + `","timestamp":"0x10000000000000000"}`, `{"hash":"` + at.Hex() + `","timestamp":1}`, "[]"} {
		_, err := evm(t, 0, serve(t, result(body))).Time(ctx, at)
		require.ErrorIs(t, err, chains.ErrUnavailable, body)
	}
	got, err := evm(t, 0, serve(t, result(`{"hash":"`+at.Hex()+`","timestamp":"0x10"}`))).Time(ctx, at)
	require.NoError(t, err)
	require.EqualValues(t, 16, got)
}

// What the caller calls off is no word against the endpoint, and ends at once.
func TestCancel(t *testing.T) {
	life, cancel := context.WithCancel(ctx)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		cancel()
		stalls(w, r)
	})
	second := serve(t, result(`"0x1"`))
	_, err := evm(t, 0, s, second).Balance(life, common.Address{}, common.Hash{})
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, second.hits.Load())
}

// No error shows a URL's path, query or password, where access keys are.
func TestErrorsKeepKeys(t *testing.T) {
	gone := serve(t, says(""))
	bare := strings.TrimPrefix(gone.URL, "http://")
	gone.Close()
	s, err := chains.New(chains.Config{Chains: map[string]chains.Chain{
		"ethereum": {Kind: chains.EVMKind, URLs: []string{"http://user:hush@" + bare + "/hush?key=hush"}},
		"cosmos":   {Kind: chains.CosmosKind, URLs: []string{"http://user:hush@" + bare + "/hush"}},
	}}, chains.Options{})
	require.NoError(t, err)
	defer s.Close()
	e, _, err := s.EVM("ethereum")
	require.NoError(t, err)
	_, err = e.Balance(ctx, common.Address{}, common.Hash{})
	require.ErrorContains(t, err, bare)
	require.NotContains(t, err.Error(), "hush")
	c, err := s.Cosmos("cosmos")
	require.NoError(t, err)
	_, err = c.Get(ctx, "/x")
	require.ErrorIs(t, err, chains.ErrUnavailable)
	require.NotContains(t, err.Error(), "hush")
}

func TestSolana(t *testing.T) {
	fault := func(code int, message string) http.HandlerFunc {
		return says(fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"error":{"code":%d,"message":%q}}`, code, message))
	}
	good := serve(t, result(`{"context":{"slot":1},"value":7}`))
	for _, c := range []struct {
		first http.HandlerFunc
		want  error
	}{
		{fault(-32602, "Invalid param: could not find account"), chains.ErrNotFound},
		{fault(-32602, "Invalid param: WrongSize"), chains.ErrRefused},
		{fault(-32600, "Encoded binary (base 58) data should be less than 128 bytes, please use Base64 encoding."), chains.ErrRefused},
		{fault(-32600, "Invalid request"), nil},
		{fault(-32005, "Node is behind by 42 slots"), nil}, // the next endpoint answers
		{stalls, nil}, {floods, nil}, {says("{"), nil},
	} {
		s := set(t, "solana", chains.Chain{Kind: chains.SolanaKind, URLs: urls([]*server{serve(t, c.first), good})}, nil)
		sol, err := s.Solana("solana")
		require.NoError(t, err)
		got, err := sol.Call(ctx, "getBalance", []any{"x"})
		require.ErrorIs(t, err, c.want)
		if c.want == nil {
			require.JSONEq(t, `{"context":{"slot":1},"value":7}`, string(got))
		}
	}
}

func TestCosmos(t *testing.T) {
	status := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(code)
			fmt.Fprint(w, body)
		}
	}
	var asked atomic.Value
	good := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Store(r.URL.RequestURI())
		fmt.Fprint(w, `{"x":1}`)
	})
	for _, c := range []struct {
		first http.HandlerFunc
		want  error
	}{
		{status(404, `{"code":5,"message":"not found","details":[]}`), chains.ErrNotFound},
		{status(400, `{"code":3,"message":"invalid address","details":[]}`), chains.ErrRefused},
		{status(501, `{"code":12,"message":"Not Implemented","details":[]}`), chains.ErrRefused},
		{status(404, "<html>"), nil}, {status(500, `{"code":13}`), nil}, {status(302, ""), nil}, {says("no JSON"), nil}, {stalls, nil}, {floods, nil},
	} {
		s := set(t, "cosmos", chains.Chain{Kind: chains.CosmosKind, URLs: []string{serve(t, c.first).URL, good.URL + "/base/"}}, nil)
		cosmos, err := s.Cosmos("cosmos")
		require.NoError(t, err)
		_, err = cosmos.Get(ctx, "/a/b?c='d'&e=f")
		require.ErrorIs(t, err, c.want)
		if c.want == nil {
			require.Equal(t, "/base/a/b?c='d'&e=f", asked.Load())
		}
	}
}

func TestConfig(t *testing.T) {
	good := `{"localChain":["yellowstone"],"chains":{"ethereum":{"kind":"evm","chainId":1,"urls":["https://a.example/key","http://b.example"]},
"solana":{"kind":"solana","urls":["https://c.example"]},"juno":{"kind":"cosmos","urls":["https://d.example"]}}}`
	cfg, err := chains.ReadConfig([]byte(good))
	require.NoError(t, err)
	local, closeLocal, err := chains.NewEVM(chains.Chain{Kind: chains.EVMKind, URLs: []string{"http://127.0.0.1:1"}}, chains.Options{})
	require.NoError(t, err)
	defer closeLocal()
	s, err := chains.New(cfg, chains.Options{Local: local})
	require.NoError(t, err)
	defer s.Close()
	require.Equal(t, []string{"ethereum", "juno", "solana", "yellowstone"}, s.Configured())
	_, isLocal, err := s.EVM("yellowstone")
	require.NoError(t, err)
	require.True(t, isLocal)
	for _, name := range []string{"polygon", "solana", ""} {
		_, _, err = s.EVM(name)
		require.ErrorIs(t, err, chains.ErrUnknownChain)
		_, err = s.Cosmos(name)
		require.ErrorIs(t, err, chains.ErrUnknownChain)
	}
	for _, bad := range []string{"", "[]", good + "{}", `{"chain":{}}`, `{"chains":{"ethereum":{"kind":"evm","urls":["http://a"]}}}`, `{"chains":{"ethereum":[]}}`, `{"chains":{"ethereum":{"kind":"evm","url":"x"}}}`, strings.Repeat(" ", 2<<20) + "{}"} {
		_, err := chains.ReadConfig([]byte(bad))
		require.Error(t, err, bad)
	}
	one := func(c chains.Chain) chains.Config {
		return chains.Config{Chains: map[string]chains.Chain{"ethereum": c}}
	}
	for name, bad := range map[string]chains.Config{
		"scheme":      one(chains.Chain{Kind: chains.EVMKind, URLs: []string{"ws://a.example"}}),
		"file":        one(chains.Chain{Kind: chains.EVMKind, URLs: []string{"file:///etc/passwd"}}),
		"no host":     one(chains.Chain{Kind: chains.EVMKind, URLs: []string{"http://"}}),
		"none":        one(chains.Chain{Kind: chains.EVMKind}),
		"nine":        one(chains.Chain{Kind: chains.EVMKind, URLs: strings.Split(strings.Repeat("http://a,", 8)+"http://a", ",")}),
		"kind":        one(chains.Chain{Kind: chains.SolanaKind, URLs: []string{"http://a"}}),
		"name":        {Chains: map[string]chains.Chain{"anvil": {Kind: chains.EVMKind, URLs: []string{"http://a"}}}},
		"chain id":    {Chains: map[string]chains.Chain{"solana": {Kind: chains.SolanaKind, ChainID: 1, URLs: []string{"http://a"}}}},
		"query":       {Chains: map[string]chains.Chain{"juno": {Kind: chains.CosmosKind, URLs: []string{"http://a?x"}}}},
		"local":       {LocalChain: []string{"solana"}},
		"local twice": {LocalChain: []string{"ethereum"}, Chains: map[string]chains.Chain{"ethereum": {Kind: chains.EVMKind, URLs: []string{"http://a"}}}},
	} {
		_, err := chains.New(bad, chains.Options{Local: local})
		require.Error(t, err, name)
	}
	_, err = chains.New(chains.Config{LocalChain: []string{"lit"}}, chains.Options{})
	require.Error(t, err)

	one1 := chains.Chain{Kind: chains.EVMKind, ChainID: 1, URLs: []string{"http://a"}}
	_, err = chains.New(chains.Config{Chains: map[string]chains.Chain{"ethereum": one1, "base": one1}}, chains.Options{})
	require.ErrorContains(t, err, `"base" and "ethereum" both have chainId 1`)
	_, err = chains.New(one(one1), chains.Options{Local: local, LocalID: 1})
	require.ErrorContains(t, err, "the network's own chain")

	_, err = chains.LoadConfig(filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, os.ErrNotExist)
	for text, fault := range map[string]string{
		strings.Repeat(" ", 2<<20): "exceeds",
		`{"chains":{"ethereum":{"kind":"evm","urls":["https://a.example/hush"]}}}`:                             `"ethereum" has no chainId`,
		`{"chains":{"base":{"kind":"evm","chainId":"8453","urls":["https://a.example/hush"]}}}`:                `"base" is not as expected`,
		`{"chains":{"base":{"kind":"evm","chainId":8453,"urls":["https://a.example/hush"],"url":"hush"}}}`:     `"base" is not as expected`,
		`{"chains":{"base":{"kind":"evm","chainId":8453,"urls":"https://a.example/hush"}}}`:                    `"base" is not as expected`,
		`{"chains":{"base":{"kind":"evm","chainId":8453,"urls":["https://a.example/hush"]}},"localChain":"x"}`: "not as expected",
	} {
		path := filepath.Join(t.TempDir(), "chains.json")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err = chains.LoadConfig(path)
		require.ErrorContains(t, err, fault)
		require.ErrorContains(t, err, path)
		require.NotContains(t, err.Error(), "hush")
	}
}

func TestNames(t *testing.T) {
	require.Len(t, chains.Names(chains.EVMKind), 112)
	require.Len(t, chains.Names(chains.SolanaKind), 3)
	require.Len(t, chains.Names(chains.CosmosKind), 7)
	seen := map[string]bool{}
	for _, kind := range []chains.Kind{chains.EVMKind, chains.SolanaKind, chains.CosmosKind} {
		for _, n := range chains.Names(kind) {
			require.False(t, seen[n], n)
			seen[n] = true
			k, ok := chains.KindOf(n)
			require.True(t, ok)
			require.Equal(t, kind, k)
		}
	}
	_, ok := chains.KindOf("anvil")
	require.False(t, ok)
}
