package access_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// keep-alive connections of go-ethereum's HTTP client in chaintest
		goleak.IgnoreTopFunction("net/http.(*persistConn).readLoop"), goleak.IgnoreTopFunction("net/http.(*persistConn).writeLoop"),
		goleak.IgnoreAnyFunction("net/http.(*persistConn).readLoop"))
}

var ctx = context.Background()

// wallet is the EVM caller of tests.
var wallet = common.HexToAddress("0x00000000000000000000000000000000000A11cE")

func evmCaller() access.Caller { return access.Caller{EVM: &wallet} }

// noChains is a configuration without chains.
func noChains(t testing.TB) *chains.Set {
	t.Helper()
	s, err := chains.New(chains.Config{}, chains.Options{})
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s
}

func evaluator(t testing.TB, cfg access.Config) *access.Evaluator {
	t.Helper()
	if cfg.Chains == nil {
		cfg.Chains = noChains(t)
	}
	e, err := access.NewEvaluator(cfg)
	require.NoError(t, err)
	return e
}

func parse(t testing.TB, field access.Field, raw string) *access.Conditions {
	t.Helper()
	c, err := access.Parse(field, []byte(raw))
	require.NoError(t, err, raw)
	return c
}

// basic is an evmBasic condition.
func basic(chain, contract, standard, method string, params []string, comparator, value string) string {
	return object(map[string]any{"contractAddress": contract, "chain": chain, "standardContractType": standard, "method": method,
		"parameters": params, "returnValueTest": map[string]string{"comparator": comparator, "value": value}})
}

// is is the condition that a parameter has a value, for which no chain is asked.
func is(param, value string) string {
	return basic("ethereum", "", "", "", []string{param}, "=", value)
}

func object(v any) string {
	if m, ok := v.(map[string]any); ok && m["parameters"] == nil {
		delete(m, "parameters")
	}
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(out)
}

// want is what an evaluation should give.
type want int

const (
	yes want = iota
	no
	invalid
	unavailable
)

func (w want) String() string { return [...]string{"yes", "no", "invalid", "unavailable"}[w] }

// outcome evaluates, and reads the four outcomes off the answer.
func outcome(t testing.TB, e *access.Evaluator, c *access.Conditions, caller access.Caller, o ...access.Option) (want, string) {
	t.Helper()
	r, err := e.Evaluate(ctx, c, caller, o...)
	said := fmt.Sprintf("%+v %v", r.Explain, err)
	switch {
	case err == nil && r.Allowed:
		return yes, said
	case err == nil:
		return no, said
	}
	require.False(t, r.Allowed, said)
	isInvalid, isUnavailable := isErr(err, access.ErrInvalid), isErr(err, access.ErrUnavailable)
	require.NotEqual(t, isInvalid, isUnavailable, said)
	if isInvalid {
		return invalid, said
	}
	return unavailable, said
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	return raw
}

func isErr(err, target error) bool { return errors.Is(err, target) }
