package access_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/watcher/access"
)

// Conditions that hold, do not hold, mean nothing, and cannot be checked here.
var (
	holds   = is(":userAddress", wallet.Hex())
	fails   = is(":userAddress", common.Address{1}.Hex())
	absurd  = is(":userAddress", "nobody")
	unknown = basic("ethereum", wallet.Hex(), "ERC20", "balanceOf", []string{":userAddress"}, ">", "0")
)

// expression writes T, F, I (invalid), U (unavailable), &, | and parentheses as conditions.
func expression(s string) string {
	var b strings.Builder
	b.WriteString("[")
	for i, c := range s {
		if i > 0 && c != ')' && s[i-1] != '(' {
			b.WriteString(",")
		}
		b.WriteString(map[rune]string{'T': holds, 'F': fails, 'I': absurd, 'U': unknown,
			'&': `{"operator":"and"}`, '|': `{"operator":"or"}`, '(': "[", ')': "]"}[c])
	}
	return b.String() + "]"
}

func TestExpressions(t *testing.T) {
	e := evaluator(t, access.Config{})
	for s, want := range map[string]want{
		"T": yes, "F": no, "I": invalid, "U": unavailable,
		"T&T": yes, "T&F": no, "F|T": yes, "F|F": no,
		// Equal precedence, from left to right: (T|T)&F, not T|(T&F).
		"T|T&F": no, "T|(T&F)": yes, "F&F|T": yes, "F&(F|T)": no, "T|F&F|T": yes, "F|T&T&F": no,
		"(T)": yes, "((F))": no, "(T|F)&(F|T)": yes, "((T&(T|F))&F)|T": yes,
		// What is certain whatever the rest is.
		"T|U": yes, "U|T": yes, "T|I": yes, "I|T": yes, "F&U": no, "U&F": no, "F&I": no, "I&F": no,
		"T&U": unavailable, "F|U": unavailable, "T&I": invalid, "F|I": invalid, "U|F": unavailable, "I|F": invalid,
		// Of two failures, the one that decides whether trying again may help.
		"U&I": invalid, "I&U": invalid, "U|I": unavailable, "I|U": unavailable,
		"(U|I)&F": no, "(U&I)|T": yes, "U|T&F": no, "F&U|T": yes,
	} {
		got, said := outcome(t, e, parse(t, access.EVMBasicField, expression(s)), evmCaller())
		require.Equal(t, want, got, "%s: %s", s, said)
		got, said = outcome(t, e, parse(t, access.UnifiedField, expression(s)), evmCaller(), access.Exhaustive())
		require.Equal(t, want, got, "%s: %s", s, said)
	}
}

// model evaluates an expression of T, F, & and | without parentheses, as the SDK's documentation tells it.
func model(s string) bool {
	v := s[0] == 'T'
	for i := 1; i < len(s); i += 2 {
		if s[i] == '&' {
			v = v && s[i+1] == 'T'
		} else {
			v = v || s[i+1] == 'T'
		}
	}
	return v
}

func TestLeftToRight(t *testing.T) {
	e := evaluator(t, access.Config{})
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.StringMatching(`[TF]([&|][TF]){0,9}`).Draw(r, "expression")
		c, err := access.Parse(access.UnifiedField, []byte(expression(s)))
		if err != nil {
			r.Fatal(err)
		}
		got, err := e.Evaluate(ctx, c, evmCaller())
		if err != nil || got.Allowed != model(s) {
			r.Fatalf("%s: %v %v", s, got.Allowed, err)
		}
	})
}

func TestMalformedExpressions(t *testing.T) {
	two := "[" + holds + "," + holds + "]"
	for _, raw := range []string{
		"[]", "[[]]", expression("T&"), expression("&T"), expression("T&|T"), expression("&"), expression("(T)(T)&T"),
		expression("T&(T|)"), expression("T&()"), "[[" + holds + "," + holds + "]]", "{}", "null", `"x"`, "[1]", "[null]",
		`[{"operator":"xor"}]`, "[" + holds + `,{"operator":"AND"},` + holds + "]", "[" + holds + `,{"operator":"and","x":1},` + holds + "]",
		"[" + holds + `,{"operator":1},` + holds + "]", "", "[" + holds, "[" + holds + "]]",
		strings.Repeat("[", 40) + holds + strings.Repeat("]", 40), expression(strings.Repeat("T&", 30) + "T"),
		expression("(" + strings.Repeat("T&", 20) + "T)&(" + strings.Repeat("T&", 20) + "T)"), "[" + strings.Repeat(" ", access.MaxBytes) + "]",
	} {
		for _, f := range access.Fields() {
			_, err := access.Parse(f, []byte(raw))
			require.ErrorIs(t, err, access.ErrInvalid, "%s: %.200s", f, raw)
		}
	}
	// Operators may be missing in one field only, and only all of them.
	c := parse(t, access.EVMBasicField, two)
	got, _ := outcome(t, evaluator(t, access.Config{}), c, evmCaller())
	require.Equal(t, yes, got)
	got, _ = outcome(t, evaluator(t, access.Config{}), parse(t, access.EVMBasicField, "["+holds+","+fails+"]"), evmCaller())
	require.Equal(t, no, got)
	got, _ = outcome(t, evaluator(t, access.Config{}), parse(t, access.EVMBasicField, "[["+holds+"],"+fails+"]"), evmCaller())
	require.Equal(t, no, got)
	for _, raw := range []string{"[" + holds + "," + holds + `,{"operator":"or"},` + holds + "]", "[" + holds + ",[" + holds + `,{"operator":"or"},` + holds + "]]"} {
		_, err := access.Parse(access.EVMBasicField, []byte(raw))
		require.ErrorIs(t, err, access.ErrInvalid)
	}
	_, err := access.Parse(access.UnifiedField, []byte(two))
	require.ErrorIs(t, err, access.ErrInvalid)
	_, err = access.Parse("authSig", []byte(two))
	require.ErrorIs(t, err, access.ErrInvalid)
	require.Equal(t, 30, parse(t, access.EVMBasicField, expression(strings.Repeat("T&", 29)+"T")).Len())
}

func TestExplain(t *testing.T) {
	e := evaluator(t, access.Config{})
	r, err := e.Evaluate(ctx, parse(t, access.EVMBasicField, expression("F|(T&U)")), evmCaller(), access.Exhaustive())
	require.ErrorIs(t, err, access.ErrUnavailable)
	require.ErrorIs(t, err, access.ErrUnknownChain)
	n := r.Explain
	require.Equal(t, []string{"or"}, n.Operators)
	require.Equal(t, access.Failed, n.Outcome)
	require.Equal(t, access.NotMet, n.Items[0].Outcome)
	require.Equal(t, wallet.Hex(), n.Items[0].Found)
	require.Equal(t, access.EVMBasic, n.Items[0].Kind)
	require.Equal(t, []access.Outcome{access.Failed, access.Met, access.Failed},
		[]access.Outcome{n.Items[1].Outcome, n.Items[1].Items[0].Outcome, n.Items[1].Items[1].Outcome})
	require.ErrorIs(t, n.Items[1].Items[1].Err, access.ErrUnknownChain)
	require.Equal(t, access.ErrUnavailable.Error()+": "+access.ErrUnknownChain.Error(), n.Items[1].Items[1].Reason)
}

func TestShapes(t *testing.T) {
	replace := func(old, new string) string {
		out := strings.Replace(holds, old, new, 1)
		require.NotEqual(t, holds, out, old)
		return "[" + out + "]"
	}
	for _, raw := range []string{
		replace(`"chain":"ethereum"`, `"chain":"mychain"`), replace(`"chain":"ethereum"`, `"chain":"solana"`), replace(`"chain":"ethereum"`, `"chain":1`),
		replace(`"chain":"ethereum",`, ""), replace(`"method":""`, `"method":null`), replace(`{"chain"`, `{"more":1,"chain"`),
		replace(`{"chain"`, `{"conditionType":"evmContract","chain"`), replace(`{"chain"`, `{"chain":"ethereum","chain"`),
		replace(`"parameters":[`, `"parameters":[1,`), replace(`"method":""`, `"method":"\ud800"`), replace(`"comparator":"="`, `"comparator":"=","key":""`),
		replace(`"comparator":"=",`, ""), replace(`"parameters":[":userAddress"]`, `"parameters":"x"`),
	} {
		_, err := access.Parse(access.EVMBasicField, []byte(raw))
		require.ErrorIs(t, err, access.ErrInvalid, raw)
		_, err = access.Parse(access.UnifiedField, []byte(raw))
		require.ErrorIs(t, err, access.ErrInvalid, raw)
	}
	require.Equal(t, 1, parse(t, access.UnifiedField, replace(`{"chain"`, `{"conditionType":"evmBasic","chain"`)).Len())
	for _, f := range []access.Field{access.EVMContractField, access.SolRPCField} {
		_, err := access.Parse(f, []byte("["+holds+"]"))
		require.ErrorIs(t, err, access.ErrInvalid)
	}
}

func TestSubstitution(t *testing.T) {
	params, err := access.LitParams([]string{"urn:recap:x", "litParam:team:cmVk", "litParam:team:Ymx1ZQ", "litParam:who:" + "bWU"})
	require.NoError(t, err)
	require.Equal(t, map[string]string{"team": "red", "who": "me"}, params)
	for _, bad := range []string{"litParam:", "litParam:x", "litParam::cmVk", "litParam:x:cmVk=", "litParam:x:!", "litParam:x:_w", "litParam:x:YR", "litParam:x:" + strings.Repeat("A", 1<<20)} {
		_, err := access.LitParams([]string{bad})
		require.ErrorIs(t, err, access.ErrInvalid, bad)
	}
	cid := "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"
	full := access.Caller{EVM: &wallet, LitParams: params, ActionCID: cid,
		SIWE: &access.SIWE{Domain: "app.example", Resources: []string{"litParam:team:cmVk", "https://r.example/1"}}}
	e := evaluator(t, access.Config{})
	siwe := func(param, comparator, value string) string {
		return basic("ethereum", "", "SIWE", "", []string{param}, comparator, value)
	}
	for _, c := range []struct {
		cond        string
		full, plain want
	}{
		{is(":userAddress", wallet.Hex()), yes, yes},
		{is(":userAddress", strings.ToLower(wallet.Hex())), yes, yes},
		{is(":userAddress", ":userAddress"), yes, yes},
		{is(":currentActionIpfsId", cid), yes, no},
		{is(":currentActionIpfsId", ""), no, no}, // outside actions there is no id, not an empty one
		{basic("ethereum", "", "", "", []string{":currentActionIpfsId"}, "!=", cid), no, no},
		{is(":litParam:team", "red"), yes, no},
		{is(":litParam:team", "blue"), no, no},
		{is(":litParam:other", ":litParam:other"), no, no},
		{is("anything", "anything"), yes, yes}, // says nothing about the caller, as it is written
		{siwe(":domain", "=", "app.example"), yes, no},
		{siwe(":domain", "!=", "app.example"), no, no},
		{siwe(":domain", "contains", "example"), yes, no},
		{siwe(":resources", "contains", "https://r.example/1"), yes, no},
		{siwe(":resources", "contains", "https://r.example"), no, no}, // a whole element
		{siwe(":resources", "!contains", "https://r.example/2"), yes, no},
		{siwe(":resources", "=", "https://r.example/1"), invalid, no},
		{siwe(":nonce", "=", "1"), invalid, invalid},
		{basic("ethereum", "", "", "", []string{}, "=", "x"), invalid, invalid},
		{basic("ethereum", "", "", "", []string{":userAddress"}, "~", wallet.Hex()), invalid, invalid},
		{basic("ethereum", "", "Unheard", "of", []string{}, "=", "x"), invalid, invalid},
	} {
		got, said := outcome(t, e, parse(t, access.EVMBasicField, "["+c.cond+"]"), full)
		require.Equal(t, c.full, got, "%s\n%s", c.cond, said)
		got, said = outcome(t, e, parse(t, access.EVMBasicField, "["+c.cond+"]"), evmCaller())
		require.Equal(t, c.plain, got, "%s\n%s", c.cond, said)
	}
	got, said := outcome(t, e, parse(t, access.EVMBasicField, "["+holds+"]"), access.Caller{Solana: solWallet})
	require.Equal(t, no, got, said)
}

// runner is an ActionRunner that remembers.
type runner struct {
	calls []access.ActionCall
	f     func(access.ActionCall) (string, error)
}

func (r *runner) RunCondition(_ context.Context, call access.ActionCall, _ access.Caller) (string, error) {
	r.calls = append(r.calls, call)
	return r.f(call)
}

func TestLitAction(t *testing.T) {
	cid := "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"
	action := func(address, function, comparator, value string) string {
		return basic("ethereum", address, "LitAction", function, []string{":userAddress", `"); steal("`}, comparator, value)
	}
	r := &runner{f: func(access.ActionCall) (string, error) { return "true", nil }}
	e := evaluator(t, access.Config{Actions: r})
	check := func(want want, raw string) {
		t.Helper()
		got, said := outcome(t, e, parse(t, access.EVMBasicField, raw), evmCaller())
		require.Equal(t, want, got, said)
	}
	check(yes, "["+action("ipfs://"+cid, "go", "=", "true")+"]")
	require.Equal(t, []access.ActionCall{{CID: cid, Function: "go", Args: []string{wallet.Hex(), `"); steal("`}}}, r.calls)
	require.Contains(t, r.calls[0].Suffix(), `await go("`+wallet.Hex()+`", "\"); steal(\"");`)
	check(no, "["+action("ipfs://"+cid, "go", "!=", "true")+"]")
	for _, f := range []string{"", "a.b", "go(); x", "eval", "1x", "a\n"} {
		check(invalid, "["+action("ipfs://"+cid, f, "=", "true")+"]")
	}
	check(invalid, "["+action("ipfs://../x", "go", "=", "true")+"]")

	// An action runs only if the result depends on it, and after everything else.
	r.calls = nil
	check(yes, "["+action(cid, "go", "=", "true")+`,{"operator":"or"},`+holds+"]")
	check(no, "["+action(cid, "go", "=", "true")+`,{"operator":"and"},`+fails+"]")
	require.Empty(t, r.calls)

	r.f = func(access.ActionCall) (string, error) { return "", errors.New("worker died") }
	check(unavailable, "["+action(cid, "go", "=", "true")+"]")
	r.f = func(access.ActionCall) (string, error) { return "", fmt.Errorf("%w: it throws", access.ErrInvalid) }
	check(invalid, "["+action(cid, "go", "=", "true")+"]")
	r.f = func(access.ActionCall) (string, error) { panic("no") }
	check(unavailable, "["+action(cid, "go", "=", "true")+"]")
	_, err := evaluator(t, access.Config{}).Evaluate(ctx, parse(t, access.EVMBasicField, "["+action(cid, "go", "=", "true")+"]"), evmCaller())
	require.ErrorIs(t, err, access.ErrNoRunner)
	require.ErrorIs(t, err, access.ErrUnavailable)
}
