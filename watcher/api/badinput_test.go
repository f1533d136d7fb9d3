package api

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth"
)

// endpoint is a POST route, with a body that it takes.
type endpoint struct {
	path     string
	good     string
	optional []string   // members that may be missing or null
	hex      []string   // members in hex
	reached  func() int // how often the part that does the work was asked
	bytes    int        // of a body, if not maxBody
	values   int        // in a body, if not maxValues
}

// codes are all error codes that there are.
func codes() (all []string) {
	all = []string{codeInvalid, codeUnknown}
	for _, f := range refusals {
		all = append(all, f.code)
	}
	for _, c := range auth.Codes() {
		all = append(all, string(c))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// requireBadInputRefused sends everything that can be wrong with a body, member by member. Each must be refused as the
// caller's fault, with a code and a hint, before the part that does the work is asked.
func requireBadInputRefused(t *testing.T, h http.Handler, e endpoint) {
	t.Helper()
	known := codes()
	refused := func(what, body string) {
		t.Helper()
		before := e.reached()
		status, out := post(t, h, e.path, body)
		require.GreaterOrEqual(t, status, 400, "%s: %s: %v", e.path, what, out)
		require.Less(t, status, 500, "%s: %s: %v", e.path, what, out)
		require.Contains(t, known, out["errorCode"], what)
		require.NotEmpty(t, out["hint"], what)
		require.NotEmpty(t, out["message"], what)
		require.Equal(t, before, e.reached(), "%s: %s: the work was begun", e.path, what)
	}
	taken := func(what, body string) {
		t.Helper()
		status, out := post(t, h, e.path, body)
		require.Less(t, status, 300, "%s: %s: %v", e.path, what, out)
	}
	var good map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(e.good), &good))
	taken("the good body", e.good)
	taken("a member that nobody knows", with(good, "nobodyKnowsThis", `[{"a":null}]`))
	for what, body := range badBodies(e.good, cmp.Or(e.bytes, maxBody), cmp.Or(e.values, maxValues)) {
		refused(what, body)
	}
	for name, value := range good {
		for what, body := range map[string]string{"missing": without(good, name), "null": with(good, name, "null")} {
			if slices.Contains(e.optional, name) {
				taken(name+" "+what, body)
			} else {
				refused(name+" "+what, body)
			}
		}
		for what, bad := range badValues(value, slices.Contains(e.hex, name)) {
			refused(name+": "+what, with(good, name, bad))
		}
		refused(name+" twice", strings.TrimSuffix(e.good, "}")+fmt.Sprintf(",%q:%s}", name, value))
		refused(name+" twice, once escaped", fmt.Sprintf(`%s,"\u%04x%s":%s}`, strings.TrimSuffix(e.good, "}"), name[0], name[1:], value))
	}
}

// badBodies are bodies that are wrong as a whole.
func badBodies(good string, bytes, values int) map[string]string {
	return map[string]string{
		"empty": "", "null": "null", "a list": "[]", "a number": "1", "a text": `"x"`, "true": "true",
		"cut off": good[:len(good)-1], "more after it": good + "{}", "a byte order mark": "\ufeff" + good, "a zero byte": good + "\x00",
		"no UTF-8":         strings.TrimSuffix(good, "}") + ",\"x\":\"\xff\"}",
		"too long":         strings.TrimSuffix(good, "}") + `,"x":"` + strings.Repeat("x", bytes) + `"}`,
		"too many":         strings.TrimSuffix(good, "}") + `,"x":[` + strings.Repeat("0,", values) + `0]}`,
		"deep":             strings.TrimSuffix(good, "}") + `,"x":` + deep("[", "]") + "}",
		"only brackets":    strings.Repeat("[", 10_000),
		"only braces":      strings.Repeat(`{"a":`, 10_000),
		"single quotes":    strings.ReplaceAll(good, `"`, `'`),
		"a comment":        "/* */" + good,
		"twice the same":   strings.TrimSuffix(good, "}") + `,"x":1,"x":1}`,
		"twice further in": strings.TrimSuffix(good, "}") + `,"x":[{"y":1,"y":2}]}`,
	}
}

func deep(open, shut string) string {
	return strings.Repeat(open, 10_000) + strings.Repeat(shut, 10_000)
}

// badValues are values that cannot stand where value does.
func badValues(value json.RawMessage, inHex bool) map[string]string {
	out := map[string]string{
		"a number": "7", "a text": `"text"`, "true": "true", "a list": `["a"]`, "an object": `{"a":1}`,
		"deep lists": deep("[", "]"), "deep objects": strings.Repeat(`{"a":`, 10_000) + "1" + strings.Repeat("}", 10_000),
		"bytes that are no text": "\"\xff\xfe\"", "half a character": "\"\xe2\x82\"", "a surrogate in UTF-8": "\"\xed\xa0\x80\"",
		"a huge number": "1e999999", "many digits": strings.Repeat("9", 10_000), "no value": "", "a word": "undefined", "NaN": "NaN",
		"a member twice": `{"a":1,"a":1}`,
	}
	switch value[0] {
	case '"':
		delete(out, "a text")
		out["a long text"] = `"` + strings.Repeat("a", smallBody/2) + `"`
	case '[':
		delete(out, "a list")
	case '{':
		delete(out, "an object")
	case 't', 'f':
		delete(out, "true")
	default:
		delete(out, "a number")
		maps.Copy(out, map[string]string{
			"a negative number": "-1", "a fraction": "1.5", "2^64": "18446744073709551616", "octal": "017", "hex": "0x1", "a sign": "+1",
		})
	}
	if text := strings.Trim(string(value), `"`); inHex {
		maps.Copy(out, map[string]string{
			"no hex": `"` + text[:len(text)-2] + `zz"`, "odd hex": `"` + text[1:] + `"`, "a space": `" ` + text[1:] + `"`,
			"half a surrogate": `"\ud800` + text[1:] + `"`, "digits of another script": `"` + text[:len(text)-2] + `١١"`,
		})
	}
	return out
}

// with returns a body with one member set to the JSON text value.
func with(members map[string]json.RawMessage, name, value string) string {
	var parts []string
	for _, n := range slices.Sorted(maps.Keys(members)) {
		if n != name {
			parts = append(parts, fmt.Sprintf("%q:%s", n, members[n]))
		}
	}
	return "{" + strings.Join(append(parts, fmt.Sprintf("%q:%s", name, value)), ",") + "}"
}

func without(members map[string]json.RawMessage, name string) string {
	rest := maps.Clone(members)
	delete(rest, name)
	raw, err := json.Marshal(rest)
	if err != nil {
		panic(err)
	}
	return string(raw)
}

func TestBadInputIsRefused(t *testing.T) {
	s := &sharer{}
	h := Handler(fake{}, newSDK(s))
	reached := func() int { return len(s.asked) }
	t.Run("handshake", func(t *testing.T) {
		requireBadInputRefused(t, h, endpoint{
			path: "/web/handshake", optional: []string{"challenge", "epoch"}, hex: []string{"challenge"}, reached: reached,
			good: `{"clientPublicKey":"test","challenge":"` + goodHash + `","epoch":5}`,
		})
		require.Empty(t, s.asked)
	})
	for _, field := range []string{"accessControlConditions", "evmContractConditions", "solRpcConditions", "unifiedAccessControlConditions"} {
		t.Run(field, func(t *testing.T) {
			requireBadInputRefused(t, h, endpoint{
				path: "/web/encryption/sign", optional: []string{"epoch", "chain"}, hex: []string{"dataToEncryptHash"}, reached: reached,
				good: `{"` + field + `":[{"chain":"ethereum"}],"dataToEncryptHash":"` + goodHash + `","chain":"ethereum","authSig":{"sig":"0x"},"epoch":3}`,
			})
			require.NotEmpty(t, s.asked)
		})
	}
}

func TestBadInputForOtherRoutesIsRefused(t *testing.T) {
	s := &steps{ran: ranWell(true)}
	h := handlerOf(s)
	reached := func() int {
		return len(s.asks) + len(s.sessions) + len(s.claims) + len(s.asked) + len(s.runs) + len(s.logsAsked)
	}
	sign := `{"toSign":` + digestWire + `,"pubkey":"0x` + goodKey + `","authSig":{"sig":"x"},"epoch":3}`
	for _, e := range []endpoint{
		{path: signPath, good: sign, optional: []string{"epoch"}, hex: []string{"pubkey"}},
		{path: "/v1/pkp/sign", good: sign, optional: []string{"epoch"}, hex: []string{"pubkey"}},
		{path: sessionPath, good: sessionWire, optional: []string{"epoch", "curveType"}, hex: []string{"pkpPublicKey"}},
		{path: claimPath, good: claimWire, optional: []string{"epoch"}},
		{path: executePath, good: runWire, optional: []string{"jsParams", "authMethods", "epoch"}, bytes: maxActionBody, values: maxActionValues},
		{path: logsPath, good: logsWire, optional: []string{"epoch"}},
		{path: explainPath, good: `{"address":"` + someone + `","pubkey":"` + goodKey + `","for":"session"}`, optional: []string{"pubkey", "for"}, hex: []string{"address", "pubkey"}},
		{path: explainPath, good: `{"address":"` + someone + `","solRpcConditions":[{}],"solanaAddress":"x"}`, optional: []string{"solRpcConditions", "solanaAddress"}},
	} {
		e.reached = reached
		requireBadInputRefused(t, h, e)
	}
	require.NotZero(t, reached())
}

// FuzzBody sends any body to the routes that take one: each answers, and what goes wrong is the caller's fault.
func FuzzBody(f *testing.F) {
	for _, seed := range []string{signBody("[{}]"), `{"clientPublicKey":"test","challenge":"00","epoch":1}`, `{"a":{"a":1,"a":1}}`, "[[", "\"\xff", "{}{}"} {
		f.Add(seed)
	}
	h := Handler(fake{}, newSDK(&sharer{}))
	f.Fuzz(func(t *testing.T, body string) {
		for _, path := range []string{"/web/handshake", "/web/encryption/sign"} {
			status, out := post(t, h, path, body)
			if status != http.StatusOK {
				require.Equal(t, http.StatusBadRequest, status, "%v", out)
				require.Contains(t, []any{codeInvalid, "NodeInvalidAccessControlConditions"}, out["errorCode"])
			}
		}
	})
}
