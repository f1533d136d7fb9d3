package access_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
)

func TestRecordedCosmos(t *testing.T) {
	all := recordings(t, "cosmos.json")
	ask := func(answer, key, comparator, value string) string {
		return cosmos(all[answer].Path, key, comparator, value, nil)
	}
	mine := func(path, key, comparator, value string) string { return cosmos(path, key, comparator, value, nil) }
	runRecorded(t, "cosmos.json", chains.CosmosKind, "cosmos", access.UnifiedField,
		access.Caller{Cosmos: map[string]string{"cosmos": "cosmos1hkthq04278pj5cqt7tsle4shs2hhlee4s9vc2m"}}, []recordedCase{
			{"balances", yes, mine("/cosmos/bank/v1beta1/balances/:userAddress", `$.balances[?(@.denom == "uatom")].amount`, "=", "783604")},
			{"balances", no, mine("/cosmos/bank/v1beta1/balances/:userAddress", `$.balances[?(@.denom == "uatom")].amount`, ">", "783604")},
			{"balances", no, mine("/cosmos/bank/v1beta1/balances/:userAddress", "$.balances[0].amount", ">", "37")}, // as text 37 is more than 100
			{"balances", no, ask("balances", "$.pagination.next_key", "!=", "x")},                                   // null
			{"account", yes, mine("/cosmos/auth/v1beta1/accounts/:userAddress", "$.account.address", "=", ":userAddress")},
			{"account", yes, mine("/cosmos/auth/v1beta1/accounts/:userAddress", `$.account["@type"]`, "=", "/cosmos.auth.v1beta1.BaseAccount")},
			{"account", yes, mine("/cosmos/auth/v1beta1/accounts/:userAddress", "$.account.sequence", ">=", "100")},
			{"denoms", yes, ask("denoms", `$.metadatas[0].denom_units[?(@.denom == "atom")].exponent`, "=", "6")},
			{"denoms", yes, ask("denoms", "$.metadatas[0].name", "=", "")},
			{"delegation", yes, ask("delegation", "$.delegation_response.balance.amount", ">=", "258232")},
			{"delegation", invalid, ask("delegation", "$.delegation_response.delegation.shares", ">=", "258232")}, // with a fraction
			{"delegations", yes, ask("delegations", "$.delegation_responses[*].delegation.validator_address", "contains", "cosmosvaloper1tflk30mq5vgqjdly92kkhhq3raev2hnz6eete3")},
			{"nothing unbonds", no, ask("nothing unbonds", "$.unbonding_responses[*].delegator_address", "contains", "cosmos")},
			{"validator", no, ask("validator", "$.validator.jailed", "=", "true")},
			{"validator", yes, ask("validator", "$.validator.status", "=", "BOND_STATUS_UNBONDED")},
			{"signing", yes, ask("signing", "$.val_signing_info.tombstoned", "=", "false")},
			{"vote", yes, ask("vote", "$.vote.option", "=", "VOTE_OPTION_YES")},
			{"vote", no, ask("vote", "$.vote.voter", "=", ":userAddress")},
			{"deposit", yes, ask("deposit", "$..amount[0].amount", ">=", "9000000")},
			{"supply of nothing", no, ask("supply of nothing", "$.amount.amount", ">", "0")},
			{"no such route", invalid, ask("no such route", "$.balance.amount", ">=", "0")},
			{"no event", invalid, ask("no event", "$.pagination.total", ">=", "0")},
			{"no query", unavailable, ask("no query", "$.pagination.total", ">=", "0")},
			{"no transaction", no, ask("no transaction", "$.tx_response.code", "=", "0")},
			{"juno block", yes, ask("juno block", "$.block.header.chain_id", "=", "juno-1")},
			{"juno block", invalid, ask("juno block", "$.block.header", "=", "x")},
			{"juno proposal", yes, ask("juno proposal", "$.proposal.final_tally_result.yes_count", ">", "1985945810610")},
			{"juno proposal", no, ask("juno proposal", "$.proposal.expedited", "=", "true")},
			{"juno supply", yes, ask("juno supply", "$.amount.amount", "=", "139886182343626")},
			{"juno contract", yes, ask("juno contract", "$.contract_info.label", "contains", "JunoReality")},
			{"juno contract", no, ask("juno contract", "$.contract_info.extension", "!=", "x")}, // null
			{"juno smart query", yes, ask("juno smart query", "$.data.min_answer_timeout_secs", "=", "86400")},
			{"juno smart query", yes, ask("juno smart query", "$.data.min_initial_bond_floor", ">=", "100000")},
			{"juno smart query", no, ask("juno smart query", "$.data.admin", "=", ":userAddress")},
		})
}

// Ages of what one recorded block of Juno knows, all of it answered by one server for that height.
func TestRecordedTimelock(t *testing.T) {
	all := recordings(t, "cosmos.json")
	server := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, a := range all {
			if a.File != "" && a.Path == r.URL.RequestURI() {
				a.ServeHTTP(w, r)
				return
			}
		}
		w.WriteHeader(http.StatusTeapot)
	})
	e := evaluator(t, access.Config{Chains: served(t, chains.CosmosKind, "juno", server)})
	lock := map[string]any{"chain": "juno", "method": "timelock", "parameters": []string{"39830878"}}
	block, proposal := all["juno block"].Path, all["juno proposal"].Path
	for _, c := range []solCase{
		// From 2024-11-13T09:20:23Z to 2026-07-15T16:28:23Z are 609 days and 7:08:00.
		{yes, cosmos(proposal, "$.proposal.voting_end_time", "<=", "52643280", lock)},
		{no, cosmos(proposal, "$.proposal.voting_end_time", "<", "52643280", lock)},
		// Each of the signers' times counts, that of an absent one too, which is the year 1.
		{yes, cosmos(block, "$.block.last_commit.signatures[*].timestamp", "<=", "0", lock)},
		{no, cosmos(block, "$.block.last_commit.signatures[23].timestamp", "<=", "1000000000", lock)},
		{yes, cosmos(block, "$.sdk_block.header.time", "<", "1", lock)},
		{invalid, cosmos(block, "$.block.header.height", "<", "1", lock)},
		{no, cosmos(block, "$.block.data.txs[*].time", "<", "1", lock)}, // there are none
	} {
		raw := c.cond[:1] + `{"conditionType":"cosmos",` + c.cond[2:]
		got, said := outcome(t, e, parse(t, access.UnifiedField, raw), access.Caller{Cosmos: map[string]string{"juno": "juno1mtzvz3vz6ss96ar3e8jd5pn0rh08ql5uvxvzwd"}})
		require.Equal(t, c.want, got, "%s\n%s", raw, said)
	}
}
