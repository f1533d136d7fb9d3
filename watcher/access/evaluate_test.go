package access_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/secret"
)

// slowChain is an EVM chain whose balances take a second each.
type slowChain struct {
	now, most atomic.Int64
	calls     atomic.Int64
	hang      bool
}

func (c *slowChain) EVM(string) (chains.EVM, bool, error) { return c, false, nil }
func (c *slowChain) Solana(string) (chains.Solana, error) { return nil, chains.ErrUnknownChain }
func (c *slowChain) Cosmos(string) (chains.Cosmos, error) { return nil, chains.ErrUnknownChain }
func (c *slowChain) ID(string) uint64                     { return 0 }
func (c *slowChain) Confirm(context.Context, common.Address, []byte, common.Hash) ([]byte, error) {
	panic("conditions do not need it")
}
func (c *slowChain) Forward(context.Context, string, []json.RawMessage) (json.RawMessage, error) {
	panic("conditions do not need it")
}
func (c *slowChain) Time(context.Context, common.Hash) (uint64, error) {
	return 0, chains.ErrUnavailable
}
func (c *slowChain) Call(context.Context, common.Address, []byte, common.Hash) ([]byte, error) {
	panic("a library's bug")
}
func (c *slowChain) Balance(ctx context.Context, _ common.Address, _ common.Hash) (*big.Int, error) {
	c.calls.Add(1)
	n := c.now.Add(1)
	defer c.now.Add(-1)
	for {
		most := c.most.Load()
		if n <= most || c.most.CompareAndSwap(most, n) {
			break
		}
	}
	wait := time.Second
	if c.hang {
		wait = time.Hour
	}
	select {
	case <-time.After(wait):
		return big.NewInt(5), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// balances is n conditions on balances.
func balances(n int, op, comparator, value string) string {
	one := basic("ethereum", "", "", "eth_getBalance", []string{":userAddress"}, comparator, value)
	return "[" + strings.TrimSuffix(strings.Repeat(one+`,{"operator":"`+op+`"},`, n), `,{"operator":"`+op+`"},`) + "]"
}

func TestConcurrencyIsBounded(t *testing.T) {
	all := parse(t, access.UnifiedField, balances(12, "and", "=", "5"))
	synctest.Test(t, func(t *testing.T) {
		c := &slowChain{}
		e := evaluator(t, access.Config{Chains: c, Parallel: 4})
		start := time.Now()
		got, said := outcome(t, e, all, evmCaller())
		require.Equal(t, yes, got, said)
		require.Equal(t, 3*time.Second, time.Since(start))
		require.EqualValues(t, 4, c.most.Load())
	})
	synctest.Test(t, func(t *testing.T) { // over all evaluations
		c := &slowChain{}
		e := evaluator(t, access.Config{Chains: c, Total: 3, Timeout: time.Minute})
		var wg sync.WaitGroup
		for range 5 {
			wg.Go(func() {
				r, err := e.Evaluate(t.Context(), all, evmCaller())
				if err != nil || !r.Allowed {
					t.Error(r, err)
				}
			})
		}
		wg.Wait()
		require.EqualValues(t, 3, c.most.Load())
	})
}

func TestDeadline(t *testing.T) {
	conds := parse(t, access.UnifiedField, balances(30, "and", "=", "5"))
	synctest.Test(t, func(t *testing.T) {
		e := evaluator(t, access.Config{Chains: &slowChain{hang: true}, Timeout: 7 * time.Second})
		start := time.Now()
		_, err := e.Evaluate(t.Context(), conds, evmCaller())
		require.ErrorIs(t, err, access.ErrUnavailable)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		require.Equal(t, 7*time.Second, time.Since(start))

		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err = e.Evaluate(ctx, conds, evmCaller())
		require.ErrorIs(t, err, access.ErrUnavailable)
	})
}

// Once the result is certain nothing more is waited for, unless the explanation shall be whole.
func TestStopsWhenCertain(t *testing.T) {
	conds := parse(t, access.EVMBasicField, strings.TrimSuffix(balances(5, "or", "=", "5"), "]")+`,{"operator":"or"},`+holds+"]")
	synctest.Test(t, func(t *testing.T) {
		c := &slowChain{}
		start := time.Now()
		r, err := evaluator(t, access.Config{Chains: c}).Evaluate(t.Context(), conds, evmCaller())
		require.NoError(t, err)
		require.True(t, r.Allowed)
		require.Zero(t, time.Since(start))
		require.Equal(t, access.Skipped, r.Explain.Items[0].Outcome)

		r, err = evaluator(t, access.Config{Chains: c}).Evaluate(t.Context(), conds, evmCaller(), access.Exhaustive())
		require.NoError(t, err)
		require.Equal(t, time.Second, time.Since(start))
		for _, n := range r.Explain.Items {
			require.Equal(t, access.Met, n.Outcome)
		}
	})
}

func TestPanicsFailTheLeaf(t *testing.T) {
	e := evaluator(t, access.Config{Chains: &slowChain{}})
	got, said := outcome(t, e, parse(t, access.EVMBasicField, "["+basic("ethereum", wallet.Hex(), "ERC20", "balanceOf", []string{":userAddress"}, ">", "0")+"]"), evmCaller())
	require.Equal(t, unavailable, got, said)
}

func TestEvaluatorNeedsChainsAndConditions(t *testing.T) {
	_, err := access.NewEvaluator(access.Config{})
	require.Error(t, err)
	_, err = evaluator(t, access.Config{}).Evaluate(ctx, nil, evmCaller())
	require.ErrorIs(t, err, access.ErrInvalid)
	_, err = evaluator(t, access.Config{}).Evaluate(ctx, &access.Conditions{}, evmCaller())
	require.ErrorIs(t, err, access.ErrInvalid)
}

// The form of the answer is that of https://documentation.poap.tech/reference/getactionsscan-5.
const poaps = `[{"event":{"id":69,"fancy_id":"meetup","name":"Conclave Meetup","event_url":"","image_url":"","country":"","city":"","description":"",
"year":2024,"start_date":"","end_date":"","expiry_date":"","supply":50},"tokenId":"1","owner":"0x","chain":"xdai","created":"2024-01-01 00:00:00"},
{"event":{"id":1069,"name":"Other"},"tokenId":"2","owner":"0x","chain":"xdai","created":""}]`

func TestPOAP(t *testing.T) {
	body := poaps
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v/actions/scan/"+wallet.Hex() || r.Header.Get("X-API-Key") != "key" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if body == "redirect" {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
			return
		}
		fmt.Fprint(w, body)
	}))
	defer server.Close()
	c, err := access.NewPOAPClient(server.URL+"/v/", secret.New([]byte("key")))
	require.NoError(t, err)
	defer c.Close()
	poap := func(method, comparator, value string) string {
		return "[" + basic("xdai", "0x22C1f6050E56d2876009903609a2cC3fEf83B415", "POAP", method, []string{}, comparator, value) + "]"
	}
	e := evaluator(t, access.Config{POAPs: c})
	for _, x := range []solCase{
		{yes, poap("tokenURI", "contains", "Meetup")}, {no, poap("tokenURI", "=", "Meetup")}, {yes, poap("tokenURI", "=", "Other")},
		{yes, poap("eventId", "=", "69")}, {yes, poap("eventId", "=", "1069")}, {no, poap("eventId", "=", "6")},
		{invalid, poap("eventId", "contains", "6")}, {invalid, poap("tokenURI", "!=", "Meetup")}, {invalid, poap("balanceOf", "=", "1")},
	} {
		got, said := outcome(t, e, parse(t, access.EVMBasicField, x.cond), evmCaller())
		require.Equal(t, x.want, got, "%s\n%s", x.cond, said)
	}
	for _, body = range []string{"", "{}", "null{", `[{"event":{"id":-1,"name":"x"}}]`, `[{"event":{"id":69}}]`, "[{}]", "redirect", "[" + strings.Repeat(" ", 5<<20) + "]"} {
		got, said := outcome(t, e, parse(t, access.EVMBasicField, poap("eventId", "=", "69")), evmCaller())
		require.Equal(t, unavailable, got, "%.40s\n%s", body, said)
	}
	_, err = evaluator(t, access.Config{}).Evaluate(ctx, parse(t, access.EVMBasicField, poap("eventId", "=", "69")), evmCaller())
	require.True(t, errors.Is(err, access.ErrNoRunner))
	for _, bad := range []string{"", "ftp://x", "http://", "https://x?y", "https://x#y"} {
		_, err := access.NewPOAPClient(bad, secret.Bytes{})
		require.Error(t, err, bad)
	}
}

// A condition that fails at once does not decide while another may still hold.
func TestFailuresWaitForTheRest(t *testing.T) {
	slow, slowly := strings.TrimPrefix(strings.TrimSuffix(balances(1, "or", "=", "5"), "]"), "["), strings.TrimPrefix(strings.TrimSuffix(balances(1, "or", "=", "6"), "]"), "[")
	synctest.Test(t, func(t *testing.T) {
		e := evaluator(t, access.Config{Chains: &slowChain{}})
		for raw, want := range map[string]want{
			absurd + `,{"operator":"or"},` + slow: yes, slow + `,{"operator":"or"},` + absurd: yes,
			"[" + absurd + `,{"operator":"and"},` + slow + `],{"operator":"or"},` + slow: yes,
			absurd + `,{"operator":"and"},` + slow:                                       invalid, absurd + `,{"operator":"and"},` + slowly: no,
		} {
			got, said := outcome(t, e, parse(t, access.UnifiedField, "["+raw+"]"), evmCaller())
			require.Equal(t, want, got, said)
		}
	})
}
