package engine_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// bridge answers from a function.
type bridge func(ctx context.Context, operation string, args []byte) ([]byte, error)

func (b bridge) Call(ctx context.Context, operation string, args []byte) ([]byte, error) {
	return b(ctx, operation, args)
}

var echo = bridge(func(_ context.Context, _ string, args []byte) ([]byte, error) { return args, nil })

func limits() actions.Limits {
	l := actions.DefaultLimits()
	l.Wall = 20 * time.Second
	return l
}

func run(t *testing.T, code string, change ...func(*engine.Input)) engine.Output {
	t.Helper()
	r, err := engine.Goja{}.New()
	require.NoError(t, err)
	in := engine.Input{Code: []byte(code), Limits: limits()}
	for _, f := range change {
		f(&in)
	}
	return r.Run(context.Background(), in, echo)
}

// TestGlobals runs small scripts whose response is known.
func TestGlobals(t *testing.T) {
	for name, c := range map[string]struct{ code, want string }{
		"await":                 {`let n=0; for (const p of [1,2,3].map(async (x)=>x*2)) n+=await p; return String(n)`, "12"},
		"timer":                 {`return await new Promise((ok)=>setTimeout((a,b)=>ok(a+b), 1, "a", "b"))`, "ab"},
		"interval":              {`return await new Promise((ok)=>{let n=0; const id=setInterval(()=>{ if(++n===3){clearInterval(id); ok("3")} },1)})`, "3"},
		"cleared timer":         {`const id=setTimeout(()=>{throw 1},1); clearTimeout(id); return "ok"`, "ok"},
		"timers in order":       {`const got=[]; await new Promise((ok)=>{setTimeout(()=>{got.push(2); ok()},40); setTimeout(()=>got.push(1),1)}); return got.join()`, "1,2"},
		"microtask":             {`const got=[]; queueMicrotask(()=>got.push(1)); await null; return got.join()`, "1"},
		"text encoder":          {`return [...new TextEncoder().encode("é€")].join()`, "195,169,226,130,172"},
		"lone surrogate":        {`return [...new TextEncoder().encode("\ud800")].join()`, "239,191,189"},
		"text decoder":          {`return new TextDecoder().decode(new Uint8Array([0xef,0xbb,0xbf,226,130,172]))`, "€"},
		"lossy decoder":         {`return new TextDecoder().decode(new Uint8Array([65,255,66]))`, "A\ufffdB"},
		"fatal decoder":         {`try { new TextDecoder("utf-8",{fatal:true}).decode(new Uint8Array([255])) } catch (e) { return e.name }`, "TypeError"},
		"atob":                  {`return atob("aGk=")+atob("aGk")`, "hihi"},
		"btoa":                  {`return btoa("\xff\x00")`, "/wA="},
		"atob refuses":          {`try { atob("*") } catch (e) { return e.name }`, "TypeError"},
		"random values":         {`const a=new Uint8Array(32), b=new Uint8Array(32); crypto.getRandomValues(a); crypto.getRandomValues(b); return String(a.join()!==b.join())`, "true"},
		"random is bounded":     {`try { crypto.getRandomValues(new Uint8Array(65537)) } catch (e) { return e.name }`, "TypeError"},
		"uuid":                  {`return String(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()))`, "true"},
		"digest":                {`return Lit.Actions.uint8arrayToString(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode("abc"))),"hex")`, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
		"digest by name":        {`return String((await crypto.subtle.digest({name:"sha-512"}, new Uint8Array())).byteLength)`, "64"},
		"unknown digest":        {`try { await crypto.subtle.digest("MD5", new Uint8Array()) } catch (e) { return e.name }`, "NotSupportedError"},
		"url":                   {`const u=new URL("/b?x=1#h","https://a.example:8443/c"); return u.href+" "+u.host+" "+u.searchParams.get("x")`, "https://a.example:8443/b?x=1#h a.example:8443 1"},
		"search params":         {`return new URLSearchParams({a:"1 2",b:"&"}).toString()`, "a=1+2&b=%26"},
		"headers":               {`const h=new Headers([["B","1"],["a","2"],["b","3"]]); return JSON.stringify([...h])+h.get("B")+h.has("c")`, `[["a","2"],["b","1, 3"]]1, 3false`},
		"header injection":      {`try { new Headers({a:"x\r\nb: y"}) } catch (e) { return e.name }`, "TypeError"},
		"response":              {`const r=Response.json({a:1},{status:201}); return r.ok+r.headers.get("content-type")+(await r.clone().text())+(await r.json()).a`, `trueapplication/json{"a":1}1`},
		"body is read once":     {`const r=new Response("x"); await r.text(); try { await r.text() } catch (e) { return e.name }`, "TypeError"},
		"request":               {`const r=new Request("https://a.example/",{method:"post",body:new URLSearchParams({a:1})}); return r.method+" "+r.headers.get("content-type")+" "+await r.text()`, "POST application/x-www-form-urlencoded;charset=UTF-8 a=1"},
		"typed array of string": {`return Uint8Array.from("123", Number).join()`, "1,2,3"},
		"long lookahead":        {`return String(/^(?!.*x)([a-z]+,?)*$/.test("ab,".repeat(20000)))`, "true"},
		"utc":                   {`return new Date(2020,0,1).toISOString()`, "2020-01-01T00:00:00.000Z"},
		"regexp still works":    {`return String(new RegExp("a(.)","g").exec("xab")[1])+(/x/ instanceof RegExp)+("a-b".split(/-/).length)`, "btrue2"},
		"unicode property":      {`try { new RegExp("\\p{L}","u") } catch (e) { return e.name }`, "SyntaxError"},
		"eval":                  {`return typeof eval`, "undefined"},
		"new Function":          {`try { new Function("return 1") } catch (e) { return e.name }`, "EvalError"},
		"function constructor":  {`try { (()=>{}).constructor("return 1")() } catch (e) { return e.name }`, "EvalError"},
		"async constructor":     {`try { (async()=>{}).constructor("return 1")() } catch (e) { return e.name }`, "EvalError"},
		"generator constructor": {`try { (function*(){}).constructor("yield 1")() } catch (e) { return e.name }`, "EvalError"},
		"instance of Function":  {`return String((()=>{}) instanceof Function)`, "true"},
		"uint8array text":       {`const {uint8arrayFromString:f,uint8arrayToString:s}=Lit.Actions; return s(f("hi"),"base16")+s(f("aGk","base64"))+s(f("6869","hex"),"base64url")`, "6869hiaGk"},
		"aliases":               {`return String(LitActions===Lit.Actions && LitAuth===Lit.Auth && global===globalThis)`, "true"},
		"token id":              {`return await Lit.Actions.pubkeyToTokenId({publicKey:"0x"})`, "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"},
		"deep json throws":      {`try { JSON.parse("[".repeat(1e6)) } catch (e) { return e.name }`, "TypeError"},
		"no host objects":       {`return [typeof require, typeof process, typeof Deno, typeof module].join()`, "undefined,undefined,undefined,undefined"},
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, "(async () => { Lit.Actions.setResponse({response: await (async () => {"+c.code+"})()}) })()")
			require.Equal(t, actions.OK, out.Code, out.Message)
			require.Equal(t, c.want, out.Response)
		})
	}
}

// TestEnds runs scripts that do not come to a good end.
func TestEnds(t *testing.T) {
	for name, c := range map[string]struct {
		code string
		want actions.Code
		text string // in the message
	}{
		"throws":               {`throw new Error("no")`, actions.Exception, "no"},
		"throws a string":      {`throw "no"`, actions.Exception, "no"},
		"throws undefined":     {`throw undefined`, actions.Exception, "undefined"},
		"throws null":          {`throw null`, actions.Exception, "null"},
		"throws a symbol":      {`throw Symbol("s")`, actions.Exception, ""},
		"throws what throws":   {`throw {toString(){ throw 1 }}`, actions.Exception, "cannot be described"},
		"throws a deep getter": {`throw {get stack(){ const f=()=>f(); f() }}`, actions.Exception, "cannot be described"},
		"throws a proxy":       {`throw new Proxy({},{get(){ throw 1 },getPrototypeOf(){ throw 2 }})`, actions.Exception, "cannot be described"},
		"rejects":              {`(async()=>{ throw new TypeError("later") })()`, actions.Exception, "later"},
		"rejects unseen":       {`Promise.reject(new Error("unseen"))`, actions.Exception, "unseen"},
		"throws in a timer":    {`setTimeout(()=>{ throw new Error("timer") },1)`, actions.Exception, "timer"},
		"never settles":        {`(async()=>{ await new Promise(()=>{}) })()`, actions.Unsettled, ""},
		"syntax":               {`let let`, actions.Syntax, ""},
		"module":               {`import x from "y"`, actions.Syntax, ""},
		"dynamic import":       {`import("y")`, actions.Syntax, ""},
		"unicode property":     {`/\p{L}/u.test("a")`, actions.Syntax, `\p`},
		"not UTF-8":            {"'\xff'", actions.Syntax, "UTF-8"},
		"calls too deep":       {`const f=()=>f(); f()`, actions.StackLimit, ""},
		"uncatchable depth":    {`const f=()=>{ try { f() } catch {} }; f()`, actions.StackLimit, ""},
		"nests too deep":       {strings.Repeat("(", 1e6) + "1" + strings.Repeat(")", 1e6), actions.NestingLimit, ""},
		"prefixes too deep":    {strings.Repeat("!", 1e6) + "1", actions.NestingLimit, ""},
		"template too deep":    {strings.Repeat("`${", 1e6), actions.NestingLimit, ""},
		"arrows too deep":      {strings.Repeat("a=>", 1e6) + "1", actions.NestingLimit, ""},
		"sum too long":         {"1" + strings.Repeat("+1", 1e6), actions.NestingLimit, ""},
		"hidden by a string":   {`"` + strings.Repeat(")", 2000) + `";` + strings.Repeat("[", 1e6), actions.NestingLimit, ""},
		"hidden by a comment":  {"/*" + strings.Repeat("]", 2000) + "*/" + strings.Repeat("[", 1e6), actions.NestingLimit, ""},
		"response too long":    {`try { Lit.Actions.setResponse({response:"x".repeat(102401)}) } catch {}`, actions.ResponseLimit, ""},
		"response no string":   {`Lit.Actions.setResponse({response:{toString(){ return "x" }}})`, actions.Exception, "must be a string"},
		"response a symbol":    {`Lit.Actions.setResponse({response:Symbol()})`, actions.Exception, "must be a string"},
		"response missing":     {`Lit.Actions.setResponse()`, actions.Exception, ""},
		"logs too long":        {`for (;;) { try { console.log("x".repeat(1000)) } catch {} }`, actions.LogLimit, ""},
		"too many timers":      {`for (;;) { try { setTimeout(()=>{}, 1e9) } catch {} }`, actions.PendingLimit, ""},
		"too many calls":       {`for (;;) { try { fetch("https://a.example") } catch {} }`, actions.PendingLimit, ""},
		"string beyond bounds": {`"x".repeat(2**53)`, actions.MemoryLimit, ""},
		"frozen globals":       {`Object.freeze(globalThis); Object.freeze(Object.prototype); Object.freeze(Array.prototype); console.log(1); x = 1; throw 1`, actions.Exception, ""},
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, c.code)
			require.Equal(t, c.want, out.Code, "%s", out.Message)
			require.Contains(t, out.Message, c.text)
			require.Empty(t, out.Response)
			require.LessOrEqual(t, len(out.Logs), limits().LogBytes)
			require.LessOrEqual(t, len(out.Message), engine.MaxMessage)
		})
	}
}

// TestWall ends scripts that the engine can interrupt.
func TestWall(t *testing.T) {
	for name, code := range map[string]string{
		"loop":              `for(;;){}`,
		"caught loop":       `try { for(;;){} } catch { } finally { for(;;){} }`,
		"microtasks":        `const f=()=>Promise.resolve().then(f); f()`,
		"waits for nothing": `setTimeout(()=>{}, 1e9)`,
		"interval":          `setInterval(()=>{}, 1)`,
		"thrown loop":       `throw {toString(){ for(;;){} }}`,
		"thenable":          `(async()=>{ await {then(){ for(;;){} }} })()`,
		"sort":              `[1,2].sort(()=>{ for(;;){} })`,
		"toJSON":            `fetch("https://a.example", {headers:{get a(){ for(;;){} }}})`,
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, code, func(in *engine.Input) { in.Limits.Wall = 100 * time.Millisecond })
			require.Contains(t, []actions.Code{actions.WallLimit, actions.Exception}, out.Code)
			if name != "thrown loop" { // what was thrown is known before it loops while it is described
				require.Equal(t, actions.WallLimit, out.Code)
			}
		})
	}
}

func TestCancelled(t *testing.T) {
	r, err := engine.Goja{}.New()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	started := bridge(func(ctx context.Context, _ string, _ []byte) ([]byte, error) {
		cancel()
		<-ctx.Done()
		return nil, ctx.Err()
	})
	out := r.Run(ctx, engine.Input{Code: []byte(`fetch("https://a.example")`), Limits: limits()}, started)
	require.Equal(t, actions.Cancelled, out.Code)
}

func TestLogsAreKept(t *testing.T) {
	out := run(t, `console.log("a", 1, {b:[1n]}, undefined); console.error(new Error("e").message); const c={}; c.c=c; console.log(c); throw 1`)
	require.Equal(t, "a 1 {\"b\":[\"1n\"]} undefined\ne\n[object Object]\n", out.Logs)
}

func TestParams(t *testing.T) {
	const show = `Lit.Actions.setResponse({response: JSON.stringify([typeof a === "undefined" ? null : a, typeof jsParams === "undefined" ? null : jsParams])})`
	for name, c := range map[string]struct {
		params string
		code   actions.Code
		want   string
	}{
		"none":               {``, actions.OK, `[null,null]`},
		"globals":            {`{"a":[1,"x",null,true,{"b":1.5}]}`, actions.OK, `[[1,"x",null,true,{"b":1.5}],null]`},
		"newer shape":        {`{"jsParams":{"a":1}}`, actions.OK, `[null,{"a":1}]`},
		"__proto__":          {`{"__proto__":{"a":1}}`, actions.Params, ""},
		"nested __proto__":   {`{"a":{"__proto__":{"b":1}}}`, actions.OK, `[{"__proto__":{"b":1}},null]`},
		"names Lit":          {`{"Lit":{"Auth":{"authSigAddress":"0x00"}}}`, actions.Params, ""},
		"names fetch":        {`{"fetch":1}`, actions.Params, ""},
		"names undefined":    {`{"undefined":1}`, actions.Params, ""},
		"an array":           {`[1]`, actions.Params, ""},
		"null":               {`null`, actions.Params, ""},
		"two values":         {`{} {}`, actions.Params, ""},
		"not JSON":           {`{a:1}`, actions.Params, ""},
		"deep":               {`{"a":` + strings.Repeat("[", 1e5) + strings.Repeat("]", 1e5) + `}`, actions.NestingLimit, ""},
		"brackets in a text": {`{"a":"` + strings.Repeat("[", 1e5) + `\""}`, actions.OK, `["` + strings.Repeat("[", 1e5) + `\"",null]`},
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, show, func(in *engine.Input) {
				in.Params = json.RawMessage(c.params)
				in.Limits.ResponseBytes = 1 << 20
			})
			require.Equal(t, c.code, out.Code, out.Message)
			require.Equal(t, c.want, out.Response)
		})
	}
}

func TestAuthIsWhatTheNodeSaysAndFrozen(t *testing.T) {
	address := "0xabc"
	out := run(t, `
		"use strict";
		let changed = 0;
		for (const f of [() => { Lit.Auth.authSigAddress = "x" }, () => { Lit.Auth.actionIpfsIdStack.push("x") }, () => { Lit.Auth.authMethodContexts[0].userId = "x" }]) {
			try { f(); changed++ } catch {}
		}
		Lit.Actions.setResponse({response: changed + JSON.stringify(Lit.Auth)})`,
		func(in *engine.Input) {
			in.Auth = actions.Auth{Stack: []string{"QmA", "QmB"}, Address: &address, Contexts: []actions.AuthContext{{UserID: "u", AppID: "a", AuthMethodType: 1}}}
		})
	require.Equal(t, actions.OK, out.Code, out.Message)
	require.Equal(t, `0{"actionIpfsIds":null,"actionIpfsIdStack":["QmA","QmB"],"authSigAddress":"0xabc","authMethodContexts":[{"userId":"u","appId":"a",`+
		`"authMethodType":1,"usedForSignSessionKeyRequest":false}],"resources":[],"customAuthResource":""}`, out.Response)
}

// TestSourceMapsAreNotRead: goja reads the file that a comment names unless told not to, and /dev/zero never ends.
func TestSourceMapsAreNotRead(t *testing.T) {
	out := run(t, "Lit.Actions.setResponse({response:'ok'})\n//# sourceMappingURL=file:///dev/zero")
	require.Equal(t, actions.OK, out.Code, out.Message)
	require.Equal(t, "ok", out.Response)
}

// TestOrdinaryCodeIsNotTooDeep: what a bundler writes passes the scanner.
func TestOrdinaryCodeIsNotTooDeep(t *testing.T) {
	for name, code := range map[string]string{
		"no semicolons":      strings.Repeat("x = y + z\nf(x)\n", 5000),
		"one line":           strings.Repeat("a=b+c;f(a?1:2,!b);", 5000),
		"table":              "var t=[" + strings.Repeat(`-1,"(",`, 20000) + "]",
		"division":           "var a=1,b=2;" + strings.Repeat("a=a/b/1;a=(a)/2;a=[4][0]/2;", 3000),
		"regular expression": "var r;" + strings.Repeat(`r=/[/(]\/(\()/g;r=/\p/;`, 3000),
		"template":           strings.Repeat("`(${1+`[${2}`}(`;", 3000),
		"comment":            strings.Repeat("// ((\n/* [[ */", 3000),
		"string":             strings.Repeat(`"(\"(";'[\'[';`, 3000),
		"object":             "var o={" + strings.Repeat(`"a":{b:[1,{c:2}]},`, 3000) + "}",
	} {
		t.Run(name, func(t *testing.T) {
			out := run(t, "function f(){}; var x,y,z,a,b,c;"+code)
			require.Equal(t, actions.OK, out.Code, out.Message)
		})
	}
}

func TestCodeAndParamsAreBounded(t *testing.T) {
	out := run(t, "1;"+strings.Repeat(" ", 100), func(in *engine.Input) { in.Limits.CodeBytes = 50 })
	require.Equal(t, actions.CodeLimit, out.Code)
	out = run(t, "1", func(in *engine.Input) { in.Limits.ParamsBytes = 3; in.Params = []byte(`{"a":1}`) })
	require.Equal(t, actions.ParamsLimit, out.Code)
}
