package engine_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
)

func runOn(t *testing.T, b engine.Bridge, code string) engine.Output {
	t.Helper()
	r, err := engine.Goja{}.New()
	require.NoError(t, err)
	return r.Run(context.Background(), engine.Input{Code: []byte("(async () => { Lit.Actions.setResponse({response: String(await (async () => {" + code + "})())}) })()"), Limits: limits()}, b)
}

// chain answers JSON-RPC over fetch as a chain would.
func chain(t *testing.T) bridge {
	return func(_ context.Context, operation string, args []byte) ([]byte, error) {
		require.Equal(t, "fetch", operation)
		var r actions.FetchRequest
		require.NoError(t, json.Unmarshal(args, &r))
		require.Equal(t, "POST", r.Method)
		require.Equal(t, "https://rpc.example/", r.URL)
		var call struct {
			ID     int
			Method string
			Params []any
		}
		require.NoError(t, json.Unmarshal(r.Body, &call))
		results := map[string]any{
			"eth_chainId": "0x1", "eth_blockNumber": "0x10", "eth_getBalance": "0xde0b6b3a7640000", "eth_getTransactionCount": "0x7",
			"eth_call": "0x" + strings.Repeat("0", 62) + "2a", "eth_gasPrice": "0x3b9aca00", "eth_estimateGas": "0x5208",
		}
		answer := map[string]any{"jsonrpc": "2.0", "id": call.ID}
		if result, ok := results[call.Method]; ok {
			answer["result"] = result
		} else {
			answer["error"] = map[string]any{"code": -32601, "message": "no such method"}
		}
		body, err := json.Marshal(answer)
		require.NoError(t, err)
		return json.Marshal(actions.FetchResponse{URL: r.URL, Status: 200, StatusText: "OK", Headers: [][2]string{{"content-type", "application/json"}}, Body: body})
	}
}

// TestProviders: ethers speaks to chains through the action's own fetch, and a run with a provider ends.
func TestProviders(t *testing.T) {
	const provider = `const p = new ethers.providers.StaticJsonRpcProvider("https://rpc.example/", 1);`
	for name, c := range map[string]struct{ code, want string }{
		"balance":          {provider + `return ethers.utils.formatEther(await p.getBalance("0x8ba1f109551bD432803012645Ac136ddd64DBA72"))`, "1.0"},
		"block":            {provider + `return await p.getBlockNumber()`, "16"},
		"network detected": {`const p = new ethers.providers.JsonRpcProvider("https://rpc.example/"); return (await p.getNetwork()).name`, "homestead"},
		"contract":         {provider + `return await new ethers.Contract("0x8ba1f109551bD432803012645Ac136ddd64DBA72", ["function f(uint256) view returns (uint256)"], p).f(5)`, "42"},
		"transaction": {provider + `const w = new ethers.Wallet("0x" + "11".repeat(32), p); const t = await w.populateTransaction({to: w.address, value: 1, type: 0, gasLimit: 21000, gasPrice: 1e9}); return [t.nonce, t.gasLimit, t.gasPrice, t.chainId].join()`,
			"7,21000,1000000000,1"},
		"refusal": {provider + `try { await p.send("eth_nothing", []) } catch (e) { return e.error.message }`, "no such method"},
		"fetchJson": {`return JSON.stringify(await ethers.utils.fetchJson("https://rpc.example/", JSON.stringify({id: 3, method: "eth_chainId"})))`,
			`{"id":3,"jsonrpc":"2.0","result":"0x1"}`},
	} {
		t.Run(name, func(t *testing.T) {
			out := runOn(t, chain(t), c.code)
			require.Equal(t, actions.OK, out.Code, out.Message)
			require.Equal(t, c.want, out.Response)
		})
	}
}

// TestAbort: what is aborted is not waited for, neither by the action nor by its run.
func TestAbort(t *testing.T) {
	for name, c := range map[string]struct{ code, want string }{
		"by hand":      {`const c = new AbortController(); setTimeout(() => c.abort(), 1); try { await fetch("https://a.example", {signal: c.signal}) } catch (e) { return e.name }`, "AbortError"},
		"with a cause": {`const c = new AbortController(); setTimeout(() => c.abort("mine"), 1); try { await fetch("https://a.example", {signal: c.signal}) } catch (e) { return e }`, "mine"},
		"by time":      {`try { await fetch("https://a.example", {signal: AbortSignal.timeout(1)}) } catch (e) { return e.name }`, "TimeoutError"},
		"of a request": {`const c = new AbortController(); setTimeout(() => c.abort(), 1); try { await fetch(new Request("https://a.example", {signal: c.signal})) } catch (e) { return e.name }`, "AbortError"},
		"beforehand":   {`try { await fetch("https://a.example", {signal: AbortSignal.abort()}) } catch (e) { return e.name }`, "AbortError"},
		"idle timer":   {`AbortSignal.timeout(3600000); return "not waited for"`, "not waited for"},
	} {
		t.Run(name, func(t *testing.T) {
			var calls atomic.Int32
			begun := time.Now()
			out := runOn(t, bridge(func(ctx context.Context, _ string, _ []byte) ([]byte, error) {
				calls.Add(1)
				<-ctx.Done() // a server that never answers
				return nil, ctx.Err()
			}), c.code)
			require.Equal(t, actions.OK, out.Code, out.Message)
			require.Equal(t, c.want, out.Response)
			require.Less(t, time.Since(begun), limits().Wall)
			if name == "beforehand" {
				require.Zero(t, calls.Load())
			}
		})
	}
	out := runOn(t, echoResponse, `const c = new AbortController(); const r = await fetch("https://a.example", {signal: c.signal}); c.abort(); return r.status`)
	require.Equal(t, "200", out.Response, out.Message)
}

var echoResponse = bridge(func(context.Context, string, []byte) ([]byte, error) { return []byte(`{"status":200}`), nil })

// TestOwnFunctions are those that no package of npm has.
func TestOwnFunctions(t *testing.T) {
	for name, c := range map[string]struct{ code, want string }{
		"aesDecrypt": {`
			const key = new Uint8Array(32).fill(7), iv = new Uint8Array(16).fill(9);
			const k = await crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt"]);
			const sealed = new Uint8Array(await crypto.subtle.encrypt({name: "AES-CBC", iv}, k, new TextEncoder().encode("hello")));
			return await Lit.Actions.aesDecrypt({symmetricKey: [...key], ciphertext: [...iv, ...sealed]})`, "68656c6c6f"},
		"aesDecrypt of a wrong key":       {`try { await Lit.Actions.aesDecrypt({symmetricKey: new Uint8Array(32), ciphertext: new Uint8Array(32)}) } catch (e) { return e.name }`, "OperationError"},
		"aesDecrypt of a short key":       {`try { await Lit.Actions.aesDecrypt({symmetricKey: new Uint8Array(16), ciphertext: new Uint8Array(32)}) } catch (e) { return e.message }`, "symmetricKey must be 32 bytes"},
		"aesDecrypt of nothing":           {`try { await Lit.Actions.aesDecrypt({symmetricKey: new Uint8Array(32), ciphertext: new Uint8Array(8)}) } catch (e) { return e.message }`, "ciphertext is too short"},
		"another locale":                  {`try { return (1.5).toLocaleString("de-DE") } catch (e) { return e.name }`, "RangeError"},
		"option of a locale":              {`try { return (1.5).toLocaleString("en-US", {style: "currency", currency: "USD"}) } catch (e) { return e.message }`, "an action does not know the locale option style"},
		"time zone":                       {`try { return new Date(0).toLocaleString("en-US", {timeZone: "Asia/Tokyo"}) } catch (e) { return e.name }`, "RangeError"},
		"locale of a comparison":          {`try { return "a".localeCompare("b", "sv") } catch (e) { return e.name }`, "RangeError"},
		"no Intl":                         {`try { new Intl.NumberFormat() } catch (e) { return e.name }`, "ReferenceError"},
		"withResolvers":                   {`const {promise, resolve} = Promise.withResolvers(); resolve(5); return await promise`, "5"},
		"groupBy":                         {`return JSON.stringify(Object.groupBy([1, 2, 3], (n) => n % 2 ? "odd" : "even")) + Map.groupBy([1, 2], (n) => n).size`, `{"odd":[1,3],"even":[2]}2`},
		"key that may not leave":          {`const k = await crypto.subtle.importKey("raw", new Uint8Array(16), "AES-GCM", false, ["encrypt"]); try { await crypto.subtle.exportKey("raw", k) } catch (e) { return e.name + (e instanceof DOMException)}`, "InvalidAccessErrortrue"},
		"subtle is one":                   {`return crypto.subtle === crypto.subtle && typeof CryptoKey`, "function"},
		"global of its own":               {`globalThis.ethers = 5; return ethers`, "5"},
		"libraries are loaded once":       {`return ethers === ethers && jwt === jwt && Uint8arrays === Uint8arrays`, "true"},
		"libraries are no params":         {`return Object.hasOwn(globalThis, "ethers")`, "true"},
		"ECDSA is the same on all nodes":  {`const k = (await crypto.subtle.generateKey({name: "ECDSA", namedCurve: "P-256"}, true, ["sign"])).privateKey; const s = async () => String(new Uint8Array(await crypto.subtle.sign({name: "ECDSA", hash: "SHA-256"}, k, new Uint8Array(3)))); return await s() === await s()`, "true"},
		"no Buffer":                       {`return typeof Buffer`, "undefined"},
		"lexical declaration of a global": {`const ethers = 1, fetch = 2; return ethers + fetch`, "3"},
	} {
		t.Run(name, func(t *testing.T) {
			out := runOn(t, echo, c.code)
			require.Equal(t, actions.OK, out.Code, out.Message)
			require.Equal(t, c.want, out.Response)
		})
	}
}

// TestTopLevelDeclarations: bundles declare what they bring along, also under the names of globals.
func TestTopLevelDeclarations(t *testing.T) {
	for _, code := range []string{`const ethers = 1; ethers + 1`, `var ethers = 1; ethers + 1`, `let jwt = 1`, `function ethers() {} ethers()`, `class Uint8arrays {}`} {
		require.Equal(t, actions.OK, run(t, code).Code, code)
	}
}
