package access_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

const cosmosWallet = "cosmos1n8yrje7g3mkrmj4x2m5u67sdpwcwgtxwzv4vwv"

// cosmosServer answers paths. The forms are those of https://docs.cosmos.network (api-reference/rest: bank/allbalances,
// tendermint/getlatestblock, tx/gettxsevent, auth/account) and, for faults, of google.rpc.Status.
type cosmosServer map[string]string

func (s cosmosServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, ok := s[r.URL.RequestURI()]
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		body = `{"code":5,"message":"rpc error: code = NotFound desc = account not found: key not found","details":[]}`
	}
	fmt.Fprint(w, body)
}

func cosmos(path, key, comparator, value string, more map[string]any) string {
	c := map[string]any{"path": path, "chain": "cosmos", "returnValueTest": map[string]string{"key": key, "comparator": comparator, "value": value}}
	for k, v := range more {
		c[k] = v
	}
	return "[" + object(c) + "]"
}

func TestCosmos(t *testing.T) {
	block := func(time string) string {
		return `{"block_id":{"hash":"x"},"block":{"header":{"chain_id":"cosmoshub-4","height":"1000","time":"` + time + `"},"data":{"txs":[]}}}`
	}
	set := served(t, chains.CosmosKind, "cosmos", cosmosServer{
		"/cosmos/bank/v1beta1/balances/" + cosmosWallet:         `{"balances":[{"denom":"uatom","amount":"1000000"},{"denom":"uosmo","amount":"9"}],"pagination":{"next_key":null,"total":"2"}}`,
		"/kyve/registry/v1beta1/funders_list/0":                 `{"funders":[{"account":"kyve1a","amount":"1"},{"account":"` + cosmosWallet + `","amount":"2"}]}`,
		"/numbers":                                              `{"height":42,"big":340282366920938463463374607431768211456,"ratio":1.5,"on":true,"none":null}`,
		"/cosmos/base/tendermint/v1beta1/blocks/latest":         block("2024-05-01T12:00:00.5Z"),
		"/cosmos/base/tendermint/v1beta1/blocks/1000":           block("2023-05-01T12:00:00Z"),
		"/cosmos/base/tendermint/v1beta1/blocks/1":              block("once"),
		"/txs?events=transfer.recipient='" + cosmosWallet + "'": `{"tx_responses":[{"timestamp":"2024-04-01T12:00:00Z"},{"timestamp":"2024-05-01T11:59:00Z"}]}`,
		"/old":    `{"tx_responses":[{"timestamp":"2020-01-01T00:00:00Z"}]}`,
		"/future": `{"tx_responses":[{"timestamp":"2030-01-01T00:00:00Z"}]}`,
		"/odd":    `{"tx_responses":[{"timestamp":"soon"}]}`,
		"/broken": `{"tx_responses":`,
	})
	e := evaluator(t, access.Config{Chains: set})
	balances, times := "/cosmos/bank/v1beta1/balances/:userAddress", "$.tx_responses.*.timestamp"
	lock := func(height string) map[string]any {
		return map[string]any{"method": "timelock", "parameters": []string{height}}
	}
	for _, c := range []solCase{
		{yes, cosmos(":userAddress", "", "=", cosmosWallet, nil)},
		{no, cosmos(":userAddress", "", "=", "cosmos1x", nil)},
		{yes, cosmos(balances, "$.balances[0].amount", ">=", "1000000", nil)},
		{no, cosmos(balances, "$.balances[0].amount", ">", "1000000", nil)},
		{no, cosmos(balances, "$.balances[1].amount", ">=", "1000", nil)}, // as text 9 is more
		{yes, cosmos(balances, `$.balances[?(@.denom == "uosmo")].amount`, "=", "9", nil)},
		{yes, cosmos(balances, "$.balances[*].denom", "contains", "osmo", nil)},
		{no, cosmos(balances, "$.balances[*].denom", "=", "uosmo", nil)}, // the first counts
		{no, cosmos(balances, "$.balances[*].denom", "contains", "uatom uosmo", nil)},
		{no, cosmos(balances, "$.balances[5].amount", ">=", "0", nil)},
		{invalid, cosmos(balances, "$.balances[0].denom", ">", "5", nil)},
		{invalid, cosmos(balances, "$.balances[0].amount", "like", "5", nil)},
		{yes, cosmos("/kyve/registry/v1beta1/funders_list/0", "$.funders.*.account", "contains", ":userAddress", nil)},
		{no, cosmos("/kyve/registry/v1beta1/funders_list/0", "$.funders.*.account", "contains", "kyve1b", nil)},
		{yes, cosmos("/numbers", "$.height", "=", "42", nil)},
		{yes, cosmos("/numbers", "$.big", ">", "340282366920938463463374607431768211455", nil)},
		{yes, cosmos("/numbers", "$.on", "=", "true", nil)},
		{no, cosmos("/numbers", "$.none", "=", "null", nil)},
		{invalid, cosmos("/numbers", "$.ratio", ">", "1", nil)},
		{invalid, cosmos("/numbers", "", "contains", "42", nil)},
		{no, cosmos("/no/such/account", "$.x", "=", "1", nil)},
		{unavailable, cosmos("/broken", "$.x", "=", "1", nil)},
		{unavailable, cosmos("/numbers", "$.height", "=", "42", map[string]any{"chain": "juno"})},

		{yes, cosmos("/txs?events=transfer.recipient=':userAddress'", times, "<=", "60", lock("latest"))},
		{no, cosmos("/txs?events=transfer.recipient=':userAddress'", times, "<", "60", lock("latest"))},
		{no, cosmos("/old", times, "<=", "1000", lock("latest"))},
		{no, cosmos("/future", times, "<=", "1000", lock("latest"))},
		{no, cosmos("/txs?events=transfer.recipient=':userAddress'", times, "<=", "60", lock("1000"))}, // they lie after that block
		{no, cosmos("/old", "$.nothing", "<=", "1000", lock("latest"))},
		{invalid, cosmos("/odd", times, "<=", "1000", lock("latest"))},
		{invalid, cosmos("/old", times, ">", "1000", lock("latest"))},
		{invalid, cosmos("/old", "", "<", "1000", lock("latest"))},
		{invalid, cosmos("/old", times, "<", "soon", lock("latest"))},
		{invalid, cosmos("/old", times, "<", "10", lock("1/../../other"))},
		{invalid, cosmos("/old", times, "<", "10", map[string]any{"method": "timelock"})},
		{invalid, cosmos("/old", times, "<", "10", map[string]any{"method": "other"})},
		{unavailable, cosmos("/old", times, "<", "10", lock("1"))},

		// None of these may reach a host, or a place above the base URL, that the operator did not mean.
		{invalid, cosmos("@evil.example/", "$.x", "=", "1", nil)},
		{invalid, cosmos(".evil.example/", "$.x", "=", "1", nil)},
		{invalid, cosmos("/../admin", "$.x", "=", "1", nil)},
		{invalid, cosmos("/a/%2e%2e/admin", "$.x", "=", "1", nil)},
		{invalid, cosmos("/a%2f..%2fadmin", "$.x", "=", "1", nil)},
		{invalid, cosmos("/a b", "$.x", "=", "1", nil)},
		{invalid, cosmos("/a\r\nHost: b", "$.x", "=", "1", nil)},
		{invalid, cosmos("/a#b", "$.x", "=", "1", nil)},
		{invalid, cosmos(`/a\b`, "$.x", "=", "1", nil)},
		{invalid, cosmos("", "$.x", "=", "1", nil)},
	} {
		caller := access.Caller{Cosmos: map[string]string{"cosmos": cosmosWallet, "juno": "juno1x"}}
		raw := c.cond[:1] + `{"conditionType":"cosmos",` + c.cond[2:]
		got, said := outcome(t, e, parse(t, access.UnifiedField, raw), caller)
		require.Equal(t, c.want, got, "%s\n%s", raw, said)
		got, said = outcome(t, e, parse(t, access.UnifiedField, raw), access.Caller{})
		require.Equal(t, no, got, said) // who proved no address on the chain is not authorised, whatever else
	}
	got, said := outcome(t, e, parse(t, access.UnifiedField, cosmos(balances, "$.x", "=", "1", nil)), access.Caller{Cosmos: map[string]string{"cosmos": "../x"}})
	require.Equal(t, invalid, got, said)
}
