package worker_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
)

// hostile actions, each with the codes that it may end with: more than one where the machine decides which limit is hit
// first. The limits are small, so that all of them end soon.
var hostile = []struct {
	name, code string
	want       []actions.Code
}{
	// Time.
	{"loop", `for(;;){}`, wall},
	{"loop in finally", `try { throw 1 } finally { for(;;){} }`, wall},
	{"loop in catch of itself", `for(;;){ try { for(;;){} } catch {} }`, wall},
	{"microtasks without end", `const f=()=>Promise.resolve().then(f); f()`, wall},
	{"async loop", `(async()=>{ for(;;) await null })()`, wall},
	{"interval without end", `setInterval(()=>{},1)`, wall},
	{"timer without end", `setTimeout(()=>{}, 2**31)`, wall},
	{"thenable that loops", `(async()=>{ await {then(){ for(;;){} }} })()`, wall},
	{"generator that loops", `[...(function*(){ try { yield 1 } finally { for(;;){} } })()]; for (const x of (function*(){ try { yield 1 } finally { for(;;){} } })()) break`, wall},
	{"sort that loops", `[3,2,1].sort(()=>{ for(;;){} })`, wall},
	{"getter that loops", `Lit.Actions.setResponse({get response(){ for(;;){} }})`, wall},
	{"proxy that loops", `Lit.Actions.setResponse(new Proxy({},{get(){ for(;;){} }}))`, wall},
	{"toString that loops", `fetch({toString(){ for(;;){} }})`, wall},
	{"thrown thing that loops", `throw {get stack(){ for(;;){} }}`, []actions.Code{actions.WallLimit, actions.Exception}},
	{"regex with backtracking", `/^(?=(a+)+$)a/.test("a".repeat(40)+"!")`, wall},
	{"regex with back reference", `/^(a+)+\1$/.test("a".repeat(40)+"!")`, wall},
	{"regex in replace", `("a".repeat(40)+"!").replace(/(?=(a+)+$)a/g,"")`, wall},
	{"indexOf without end", `Array.prototype.indexOf.call({length:2**53-1},1)`, wall},
	{"reverse without end", `Array.prototype.reverse.call({length:2**53-1})`, wall},
	{"includes without end", `Array.prototype.includes.call({length:2**53-1},1)`, wall},
	{"sparse fill", `new Array(2**32-1).fill(0)`, wallOrMemory},
	{"sparse join", `new Array(2**32-1).join("x")`, wallOrMemory},
	{"big integer from text", `BigInt("9".repeat(1e8))`, wallOrMemory},
	{"big integer squared", `let x=3n; for(;;) x=x*x`, wallOrMemory},
	{"date flood", `for(;;) new Date().toISOString()`, wall},

	// Memory.
	{"arrays", `const a=[]; for(;;) a.push(new Array(1e6).fill(1))`, memory},
	{"objects", `const a=[]; for(;;) a.push({a:{},b:[],c:"x"+a.length})`, memory},
	{"string doubling", `let s="x"; for(;;) s+=s`, memory},
	{"string in one call", `"x".repeat(2**31)`, memory},
	{"string beyond the machine", `"x".repeat(2**40)`, memory},
	{"padding", `"x".padEnd(2**31,"ab")`, memory},
	{"join of many", `new Array(1e6).fill("x".repeat(1e5)).join("")`, memory},
	{"typed array beyond the machine", `new Uint8Array(2**40)`, memory},
	{"typed arrays", `const a=[]; for(;;) a.push(new Uint8Array(1e7).fill(1))`, memory},
	{"array buffers", `const a=[]; for(;;) a.push(new ArrayBuffer(1e8))`, memory},
	{"map", `const m=new Map(); for(let i=0;;i++) m.set(i,{i})`, memory},
	{"set", `const m=new Set(); for(let i=0;;i++) m.add("k"+i)`, memory},
	{"properties", `const o={}; for(let i=0;;i++) o["k"+i]=i`, memory},
	{"symbols", `const o={}; for(;;) o[Symbol()]=1`, memory},
	{"bind chain", `let f=()=>{}; for(;;) f=f.bind(null,f)`, memory},
	{"closures", `let f=()=>0; const a=[]; for(;;) { const g=f; a.push(f=()=>g) }`, memory},
	{"big integer shift", `1n<<(1n<<40n)`, memory},
	{"big integer power", `2n**(2n**40n)`, memory},
	{"sparse sort", `const a=[]; a[4294967294]=1; a.sort()`, wallOrMemory},
	{"promise flood", `const a=[]; for(;;) a.push(Promise.resolve(a))`, memory},
	{"pending promise flood", `const a=[]; for(;;) a.push(new Promise(()=>{}).then(()=>a))`, memory},
	{"microtask flood", `const f=()=>{ queueMicrotask(f); queueMicrotask(f) }; f()`, wallOrMemory},
	{"async flood", `const f=async()=>{ await null; f(); f() }; f()`, wallOrMemory},
	{"error stacks", `const a=[]; for(;;) a.push(new Error("x".repeat(1000)+a.length))`, memory},
	{"spread", `let a=[1]; for(;;) a=[...a,...a]`, memory},
	{"arguments", `const a=new Array(1e7).fill(0); Math.max(...a, ...a, ...a, ...a)`, []actions.Code{actions.OK, actions.MemoryLimit, actions.StackLimit, actions.Exception}},
	{"JSON text", `const a=new Array(1e5).fill("x".repeat(1e4)); JSON.stringify(a)`, memory},
	{"concat", `let a=new Array(1e6).fill(1); for(;;) a=a.concat(a)`, memory},
	{"split", `"x".repeat(5e7).split("")`, wallOrMemory},
	{"replace that grows", `let s="xx"; for(;;) s=s.replaceAll("x","xxxxxxxxxx")`, memory},
	{"encoder", `const s="€".repeat(5e7); new TextEncoder().encode(s); btoa(s.slice(0,0)+"x".repeat(2e8))`, wallOrMemory},

	// Depth.
	{"recursion", `const f=()=>f()+1; f()`, stack},
	{"recursion that catches", `const f=()=>{ try { f() } catch { f() } }; f()`, stack},
	{"recursion of getters", `const o={get a(){ return this.a }}; o.a`, stack},
	{"recursion of proxies", `let p={}; for(let i=0;i<1e6;i++) p=new Proxy(p,{}); p.x`, stackOrMore},
	{"recursion of toString", `const o={toString(){ return ""+this }}; ""+o`, stack},
	{"recursion of toJSON", `const o={toJSON(){ return JSON.stringify(this) }}; JSON.stringify(o)`, stack},
	{"recursion of constructors", `class A { constructor(){ new this.constructor() } }; new A()`, stack},
	{"deep array to text", `let a=[]; for(let i=0;i<1e6;i++) a=[a]; JSON.stringify(a)`, stackOrMore},
	{"deep array joined", `let a=[]; for(let i=0;i<1e6;i++) a=[a]; String(a)`, stackOrMore},
	{"deep flat", `let a=[]; for(let i=0;i<1e6;i++) a=[a]; a.flat(Infinity)`, stackOrMore},
	{"deep bind", `let f=()=>1; for(let i=0;i<3e5;i++) f=f.bind(null); f()`, stackOrMore},
	{"deep prototype", `let o={}; for(let i=0;i<1e6;i++) o=Object.create(o); o.x; o.y=1`, append([]actions.Code{actions.OK, actions.WallLimit}, stackOrMore...)},
	{"brackets", strings.Repeat("[", 1<<20), nesting},
	{"parentheses", strings.Repeat("(", 1<<20) + "1" + strings.Repeat(")", 1<<20), nesting},
	{"blocks", strings.Repeat("{", 1<<20), nesting},
	{"prefixes", strings.Repeat("!", 1<<20) + "1", nesting},
	{"typeofs", strings.Repeat("typeof ", 1<<20) + "1", nesting},
	{"arrows", strings.Repeat("a=>", 1<<20) + "1", nesting},
	{"templates", strings.Repeat("`${", 1<<20), nesting},
	{"conditionals", strings.Repeat("a?b:", 1<<20) + "1", nesting},
	{"sums", "1" + strings.Repeat("+1", 1<<20), nesting},
	{"sums over lines", "var a=1;a" + strings.Repeat("\n+a", 1<<20), stackOrMore},
	{"else if", "var a=0;" + strings.Repeat("if(a);else ", 1<<20) + "1", stackOrMore},
	{"member calls", "var a=()=>a;a.a=a;a" + strings.Repeat(".a()", 1<<20), append([]actions.Code{actions.OK}, stackOrMore...)},
	{"groups in a regex", `new RegExp("(".repeat(1e6)+")".repeat(1e6))`, append([]actions.Code{actions.Exception}, stackOrMore...)},
	{"JSON to parse", `JSON.parse("[".repeat(1e7))`, []actions.Code{actions.Exception}},
	{"eval", `eval("(".repeat(1e7))`, []actions.Code{actions.Exception}},
	{"function from text", `(()=>{}).constructor("(".repeat(1e7))`, []actions.Code{actions.Exception}},
	{"generator from text", `Object.getPrototypeOf(function*(){}).constructor("(".repeat(1e7))`, []actions.Code{actions.Exception}},

	// Output.
	{"log flood", `for(;;) console.log("x".repeat(1000))`, []actions.Code{actions.LogLimit}},
	{"log in one go", `console.log("x".repeat(1e7))`, []actions.Code{actions.LogLimit}},
	{"log flood that catches", `for(;;) try { console.error({a:"x".repeat(1e5)}) } catch {}`, []actions.Code{actions.LogLimit}},
	{"response too long", `Lit.Actions.setResponse({response:"x".repeat(1e6)})`, []actions.Code{actions.ResponseLimit}},
	{"response that is no string", `Lit.Actions.setResponse({response:{length:1e9}})`, []actions.Code{actions.Exception}},
	{"response of a symbol", `Lit.Actions.setResponse({response:Symbol.iterator})`, []actions.Code{actions.Exception}},
	{"arguments too long", `fetch("https://a.example",{method:"POST",body:"x".repeat(2e6)})`, []actions.Code{actions.MessageLimit}},
	{"arguments that grow in toJSON", `Array.prototype.toJSON=()=>"x".repeat(2e6); fetch("https://a.example")`, []actions.Code{actions.MessageLimit}},

	// Operations.
	{"fetch flood", `(async()=>{ for(;;) try { await fetch("https://a.example") } catch {} })()`, []actions.Code{actions.FetchLimit}},
	{"fetch flood at once", `for(;;) fetch("https://a.example")`, []actions.Code{actions.PendingLimit, actions.FetchLimit}},
	{"signature flood", `(async()=>{ for(;;) try { await Lit.Actions.signEcdsa({toSign:new Uint8Array(32),publicKey:"0x04",sigName:"s"}) } catch {} })()`, []actions.Code{actions.SignatureLimit}},
	{"decrypt flood", `(async()=>{ for(;;) try { await Lit.Actions.decryptAndCombine({accessControlConditions:[],ciphertext:"c",dataToEncryptHash:"h",chain:"ethereum"}) } catch {} })()`, []actions.Code{actions.DecryptLimit}},
	{"contract flood", `(async()=>{ for(;;) try { await Lit.Actions.callContract({chain:"ethereum",txn:"0x01"}) } catch {} })()`, []actions.Code{actions.ContractLimit}},
	{"broadcast flood", `(async()=>{ for(;;) try { await Lit.Actions.broadcastAndCollect({name:"n",value:"v"}) } catch {} })()`, []actions.Code{actions.BroadcastLimit}},
	{"flood of what has no limit of its own", `(async()=>{ for(;;) try { await Lit.Actions.getRpcUrl({chain:"ethereum"}) } catch {} })()`, []actions.Code{actions.HostCallLimit}},
	{"calls itself", `(async()=>{ await Lit.Actions.call({ipfsId:"QmSelf"}) })()`, []actions.Code{actions.DepthLimit}},
	{"child that loops", `(async()=>{ try { await Lit.Actions.call({ipfsId:"QmLoop"}) } catch {} })()`, wall},
	{"child that takes memory", `(async()=>{ try { await Lit.Actions.call({ipfsId:"QmMemory"}) } catch {} })()`, memory},
	{"timer flood", `for(;;) setTimeout(()=>{},1e6)`, []actions.Code{actions.PendingLimit}},

	// Libraries and cryptography: bounded work throws, and what is in bounds ends at the limits of everything else.
	{"PBKDF2 for ever", `(async()=>{ const k=await crypto.subtle.importKey("raw",new Uint8Array(8),"PBKDF2",false,["deriveBits"]); await crypto.subtle.deriveBits({name:"PBKDF2",hash:"SHA-1",salt:new Uint8Array(8),iterations:2**31},k,256) })()`, []actions.Code{actions.Exception}},
	{"PBKDF2 flood", `(async()=>{ const k=await crypto.subtle.importKey("raw",new Uint8Array(8),"PBKDF2",false,["deriveBits"]); for(;;) await crypto.subtle.deriveBits({name:"PBKDF2",hash:"SHA-512",salt:new Uint8Array(8),iterations:4e6},k,256) })()`, wall},
	{"scrypt of much memory", `ethers.Wallet.fromEncryptedJsonSync(JSON.stringify({address:"00".repeat(20),version:3,crypto:{cipher:"aes-128-ctr",cipherparams:{iv:"00".repeat(16)},ciphertext:"00".repeat(32),kdf:"scrypt",kdfparams:{n:2**20,r:8,p:1,dklen:32,salt:"00".repeat(32)},mac:"00".repeat(32)}}),"x")`, []actions.Code{actions.Exception, actions.MemoryLimit}},
	{"RSA key of 2^33 bits", `(async()=>{ await crypto.subtle.generateKey({name:"RSA-OAEP",modulusLength:2**33,publicExponent:new Uint8Array([1,0,1]),hash:"SHA-256"},true,["encrypt","decrypt"]) })()`, []actions.Code{actions.Exception}},
	{"RSA key of many bits", `(async()=>{ await crypto.subtle.generateKey({name:"RSA-OAEP",modulusLength:16384,publicExponent:new Uint8Array([1,0,1]),hash:"SHA-256"},true,["encrypt","decrypt"]) })()`, []actions.Code{actions.Exception}},
	{"key flood", `(async()=>{ const a=[]; for(;;) a.push(await crypto.subtle.generateKey({name:"ECDSA",namedCurve:"P-521"},true,["sign","verify"])) })()`, wallOrMemory},
	{"RSA key flood", `(async()=>{ for(;;) await crypto.subtle.generateKey({name:"RSA-PSS",modulusLength:4096,publicExponent:new Uint8Array([1,0,1]),hash:"SHA-256"},true,["sign","verify"]) })()`, wall},
	{"imported key that is huge", `(async()=>{ await crypto.subtle.importKey("spki",new Uint8Array(1e7),{name:"RSA-PSS",hash:"SHA-256"},true,["verify"]) })()`, []actions.Code{actions.Exception}},
	{"JWK that is huge", `(async()=>{ await crypto.subtle.importKey("jwk",{kty:"RSA",n:"x".repeat(1e7),e:"AQAB"},{name:"RSA-PSS",hash:"SHA-256"},true,["verify"]) })()`, []actions.Code{actions.Exception}},
	{"JWK that has itself", `(async()=>{ const k={kty:"RSA"}; k.n=k; await crypto.subtle.importKey("jwk",k,{name:"RSA-PSS",hash:"SHA-256"},true,["verify"]) })()`, []actions.Code{actions.Exception}},
	{"number that lies", `(async()=>{ const k=await crypto.subtle.importKey("raw",new Uint8Array(8),"PBKDF2",false,["deriveBits"]); await crypto.subtle.deriveBits({name:"PBKDF2",hash:"SHA-1",salt:new Uint8Array(8),iterations:{valueOf(){ for(;;){} }}},k,256) })()`, []actions.Code{actions.Exception}},
	{"giant BigNumber", `ethers.BigNumber.from("0x"+"f".repeat(1e6)).pow(1e6)`, wallOrMemory},
	{"giant decimal", `ethers.BigNumber.from("9".repeat(1e6)).toString()`, append([]actions.Code{actions.OK}, wallOrMemory...)},
	{"ABI that nests", `ethers.utils.ParamType.from("tuple(".repeat(1e5))`, append([]actions.Code{actions.Exception}, stackOrMore...)},
	{"ABI data that claims much", `ethers.utils.defaultAbiCoder.decode(["uint256[]"],"0x"+"0".repeat(62)+"20"+"f".repeat(64))[0]`, []actions.Code{actions.Exception}},
	{"RLP that nests", `let r=["0x"]; for(let i=0;i<1e4;i++) r=[r]; ethers.utils.RLP.encode(r)`, append([]actions.Code{actions.Exception}, stackOrMore...)},
	{"token that nests", `jwt.decode("e30."+btoa("[".repeat(1e6)).replace(/=/g,"")+".x",{json:true})`, []actions.Code{actions.Exception}},
	{"provider that polls", `new ethers.providers.StaticJsonRpcProvider("https://a.example",1).on("block",()=>{})`, append([]actions.Code{actions.FetchLimit}, wall...)},
	{"base58 of much", `Uint8arrays.toString(new Uint8Array(1e6),"base58btc"); Uint8arrays.toString(new Uint8Array(1e6).fill(255),"base58btc")`, wallOrMemory},
	{"structuredClone of much", `let a={}; let o=a; for(let i=0;i<1e6;i++) o=o.a={}; structuredClone(a)`, stackOrMore},
	{"form that is huge", `const f=new FormData(); for(;;) f.append("a",new Blob(["x".repeat(1e6)]))`, wallOrMemory},
	{"aborted fetches", `(async()=>{ for(;;) { const c=new AbortController(); const p=fetch("https://a.example",{signal:c.signal}); c.abort(); try { await p } catch {} } })()`, []actions.Code{actions.FetchLimit, actions.PendingLimit}},
	{"listener that aborts", `const c=new AbortController(); c.signal.addEventListener("abort",()=>{ for(;;){} }); c.abort()`, wall},
	{"locale of a giant", `for(;;) (2n**100000n).toLocaleString()`, wallOrMemory},
	{"ethers taken apart", `for (const k of Object.keys(ethers.utils)) try { ethers.utils[k]=null } catch {}; Uint8Array.prototype.slice=null; ArrayBuffer=null; ethers.utils.id("x")`, []actions.Code{actions.OK, actions.Exception}},

	// Tricks.
	{"prototypes of promises", `Promise.prototype.then=function(){ return this }; (async()=>{ await fetch("https://a.example") })()`, []actions.Code{actions.OK, actions.Unsettled, actions.Exception}},
	{"prototypes of arrays", `Array.prototype[Symbol.iterator]=function*(){ for(;;) yield 1 }; console.log(1,2); (async()=>{ await fetch("https://a.example") })()`, []actions.Code{actions.MemoryLimit, actions.WallLimit, actions.Exception, actions.LogLimit}},
	{"setters on Object", `Object.defineProperty(Object.prototype,"url",{set(){ for(;;){} },get(){ throw 1 }}); (async()=>{ await fetch("https://a.example") })()`, []actions.Code{actions.OK, actions.Exception, actions.WallLimit}},
	{"toJSON everywhere", `Object.prototype.toJSON=()=>1; (async()=>{ await fetch("https://a.example") })()`, []actions.Code{actions.Exception}},
	{"Symbol.toPrimitive", `Lit.Actions.signEcdsa({toSign:{[Symbol.toPrimitive](){ throw 1 }},publicKey:{},sigName:1})`, []actions.Code{actions.Exception}},
	{"species", `class E extends Uint8Array { static get [Symbol.species](){ return function(){ for(;;){} } } }; (async()=>{ await fetch("https://a.example",{method:"POST",body:new E(4)}) })()`, []actions.Code{actions.WallLimit, actions.OK, actions.Exception}},
	{"array that lies about its length", `Lit.Actions.signEcdsa({toSign:new Proxy([],{get(t,k){ return k==="length" ? 2**53 : t[k] }}),publicKey:"a",sigName:"b"})`, []actions.Code{actions.Exception}},
	{"frozen globals", `Object.freeze(globalThis); Object.freeze(Object.prototype); Object.freeze(Promise.prototype); for(;;){}`, wall},
	{"globals deleted", `for (const k of Object.getOwnPropertyNames(globalThis)) try { delete globalThis[k] } catch {}; for(;;){}`, wall},
	{"source map", "for(;;){}\n//# sourceMappingURL=file:///dev/zero", wall},
	{"never settles", `(async()=>{ await new Promise(()=>{}) })()`, []actions.Code{actions.Unsettled}},
	{"throws no error", `throw null`, []actions.Code{actions.Exception}},
	{"throws a proxy", `throw new Proxy({},{get(){ throw 1 },getPrototypeOf(){ throw 2 }})`, []actions.Code{actions.Exception}},
	{"throws a function", `throw Object.assign(()=>{},{stack:"s".repeat(1e6)})`, []actions.Code{actions.Exception}},
	{"rejects with itself", `let no; const p=new Promise((_,r)=>{ no=r }); no(p)`, []actions.Code{actions.Exception}},
	{"module", `import fs from "fs"`, []actions.Code{actions.Syntax}},
	{"process", `process.exit(1)`, []actions.Code{actions.Exception}},
	{"require", `require("fs").readFileSync("/etc/passwd")`, []actions.Code{actions.Exception}},
}

var (
	wall         = []actions.Code{actions.WallLimit}
	memory       = []actions.Code{actions.MemoryLimit}
	wallOrMemory = []actions.Code{actions.WallLimit, actions.MemoryLimit}
	stack        = []actions.Code{actions.StackLimit}
	stackOrMore  = []actions.Code{actions.StackLimit, actions.MemoryLimit, actions.WallLimit}
	nesting      = []actions.Code{actions.NestingLimit}
)

// TestHostileActions: each ends with a code that says why, nothing of it is left, and the next run works.
func TestHostileActions(t *testing.T) {
	p := newPool(t, 2, 1)
	h := &book{code: map[string]string{
		"QmSelf": `(async()=>{ await Lit.Actions.call({ipfsId:"QmSelf"}) })()`, "QmLoop": `for(;;){}`, "QmMemory": `"x".repeat(2**40)`,
	}}
	for _, c := range hostile {
		t.Run(c.name, func(t *testing.T) {
			result := run(t, p, h, c.code, func(r *actions.Request) {
				r.Limits.Memory = 48 << 20
				r.Limits.MessageBytes = 1 << 20
				if slices.Contains(c.want, actions.WallLimit) {
					r.Limits.Wall = 300 * time.Millisecond
				}
			})
			require.Contains(t, c.want, result.Code, result.Message)
			require.LessOrEqual(t, len(result.Logs), limits().LogBytes)
			require.LessOrEqual(t, len(result.Message), 8<<10)
			require.Empty(t, result.Faults)
			next := run(t, p, h, `Lit.Actions.setResponse({response:"next"})`)
			require.Equal(t, actions.OK, next.Code, next.Message)
			require.Equal(t, "next", next.Response)
		})
	}
}

// TestHostileParams: params are data, whatever they are called.
func TestHostileParams(t *testing.T) {
	p := newPool(t, 1, 1)
	for name, c := range map[string]struct {
		params string
		want   actions.Code
	}{
		"prototype":          {`{"__proto__":{"x":1}}`, actions.Params},
		"Lit":                {`{"Lit":{"Auth":{}}}`, actions.Params},
		"JSON":               {`{"JSON":1}`, actions.Params},
		"globalThis":         {`{"globalThis":1}`, actions.Params},
		"not an object":      {`"x"`, actions.Params},
		"not JSON":           {`{`, actions.Params},
		"too deep":           {strings.Repeat(`{"a":`, 1e5) + "1" + strings.Repeat("}", 1e5), actions.NestingLimit},
		"too long":           {`{"a":"` + strings.Repeat("x", 1<<20) + `"}`, actions.ParamsLimit},
		"nested constructor": {`{"a":{"constructor":{"prototype":{"x":1}}}}`, actions.OK},
	} {
		t.Run(name, func(t *testing.T) {
			result := run(t, p, &book{}, `if (({}).x !== undefined) throw 1`, func(r *actions.Request) { r.Params = json.RawMessage(c.params) })
			require.Equal(t, c.want, result.Code, result.Message)
		})
	}
}
