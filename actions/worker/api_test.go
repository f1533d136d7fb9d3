package worker_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
)

// functions of Lit.Actions and fetch: what a good call returns and asks of the host, a call that must be refused before
// the host sees it, and the limit it counts against.
var functions = map[string]struct {
	good   string // an expression
	want   string // what it gives, as JSON
	asked  string // of the host
	refuse string // an expression that must throw
	says   string // in what it throws
	limit  func(*actions.Limits) *int
	code   actions.Code
}{
	"isPermittedAction": {
		`L.isPermittedAction({tokenId:"1",ipfsId:"Qm"})`, `true`,
		`isPermitted[{"kind":"action","tokenId":"1","subject":"Qm","authMethodType":0,"maxScopeId":0}]`,
		`L.isPermittedAction({tokenId:"1",ipfsId:{}})`, "must be a string", contracts, actions.ContractLimit,
	},
	"isPermittedAddress": {
		`L.isPermittedAddress({tokenId:2n**255n,address:"0xa"})`, `true`,
		`isPermitted[{"kind":"address","tokenId":"57896044618658097711785492504343953926634992332820282019728792003956564819968","subject":"0xa","authMethodType":0,"maxScopeId":0}]`,
		`L.isPermittedAddress({tokenId:{},address:"0xa"})`, "tokenId", contracts, actions.ContractLimit,
	},
	"isPermittedAuthMethod": {
		`L.isPermittedAuthMethod({tokenId:1,authMethodType:3,userId:[1,255]})`, `true`,
		`isPermitted[{"kind":"authMethod","tokenId":"1","subject":"0x01ff","authMethodType":3,"maxScopeId":0}]`,
		`L.isPermittedAuthMethod({tokenId:1,authMethodType:-1,userId:[1]})`, "expected shape", contracts, actions.ContractLimit,
	},
	"getPermittedActions": {
		`L.getPermittedActions({tokenId:"1"})`, `["QmA"]`, `permitted[{"kind":"action","tokenId":"1","subject":"","authMethodType":0,"maxScopeId":0}]`,
		`L.getPermittedActions({})`, "tokenId", contracts, actions.ContractLimit,
	},
	"getPermittedAddresses": {
		`L.getPermittedAddresses({tokenId:"1"})`, `["0xa"]`, `permitted[{"kind":"address","tokenId":"1","subject":"","authMethodType":0,"maxScopeId":0}]`,
		`L.getPermittedAddresses({tokenId:""})`, "tokenId is missing", contracts, actions.ContractLimit,
	},
	"getPermittedAuthMethods": {
		`L.getPermittedAuthMethods({tokenId:"1"})`, `[{"authMethodType":1,"id":"0x01","userPubkey":"0x"}]`,
		`permitted[{"kind":"authMethod","tokenId":"1","subject":"","authMethodType":0,"maxScopeId":0}]`,
		`L.getPermittedAuthMethods({tokenId:"1".repeat(300)})`, "tokenId is longer", contracts, actions.ContractLimit,
	},
	"getPermittedAuthMethodScopes": {
		`L.getPermittedAuthMethodScopes({tokenId:"1",authMethodType:1,userId:new Uint8Array([7])})`, `[false,true]`,
		`permitted[{"kind":"scopes","tokenId":"1","subject":"0x07","authMethodType":1,"maxScopeId":100}]`,
		`L.getPermittedAuthMethodScopes({tokenId:"1",authMethodType:1,userId:[1],maxScopeId:1e6})`, "maxScopeId", contracts, actions.ContractLimit,
	},
	"getLatestNonce": {
		`L.getLatestNonce({address:"0xa",chain:"ethereum"})`, `7`, `latestNonce["0xa","ethereum"]`,
		`L.getLatestNonce({address:"0xa"})`, "chain is missing", contracts, actions.ContractLimit,
	},
	"getRpcUrl": {
		`L.getRpcUrl({chain:"ethereum"})`, `"https://rpc.example"`, `rpcUrl["ethereum"]`,
		`L.getRpcUrl({chain:["ethereum"]})`, "expected shape", hostCalls, actions.HostCallLimit,
	},
	"callContract": {
		`L.callContract({chain:"ethereum",txn:"0xc0"})`, `"0x01"`, `callContract["ethereum","0xc0"]`,
		`L.callContract({chain:"ethereum",txn:""})`, "txn is missing", contracts, actions.ContractLimit,
	},
	"signEcdsa": {
		`L.signEcdsa({toSign:[1,2],publicKey:"0x04",sigName:"s"})`, `"success"`,
		`sign[{"scheme":"EcdsaK256Sha256","toSign":"AQI=","publicKey":"0x04","name":"s","personal":false,"combine":false}]`,
		`L.signEcdsa({toSign:[256],publicKey:"0x04",sigName:"s"})`, "must hold bytes", signatures, actions.SignatureLimit,
	},
	"signAndCombineEcdsa": {
		`L.signAndCombineEcdsa({toSign:new Uint8Array([1]).buffer,publicKey:"0x04",sigName:"s"})`, `"{\"r\":\"02aa\",\"s\":\"bb\",\"v\":0}"`,
		`sign[{"scheme":"EcdsaK256Sha256","toSign":"AQ==","publicKey":"0x04","name":"s","personal":false,"combine":true}]`,
		`L.signAndCombineEcdsa({toSign:[1],publicKey:"",sigName:"s"})`, "publicKey is missing", signatures, actions.SignatureLimit,
	},
	"ethPersonalSignMessageEcdsa": {
		`L.ethPersonalSignMessageEcdsa({message:"hi",publicKey:"0x04",sigName:"s"})`, `"success"`,
		`sign[{"scheme":"EcdsaK256Sha256","toSign":"aGk=","publicKey":"0x04","name":"s","personal":true,"combine":false}]`,
		`L.ethPersonalSignMessageEcdsa({message:"x".repeat(70000),publicKey:"0x04",sigName:"s"})`, "toSign is longer", signatures, actions.SignatureLimit,
	},
	"sign": {
		`L.sign({toSign:[1],publicKey:"0x04",sigName:"s",signingScheme:"SchnorrEd25519Sha512"})`, `"success"`,
		`sign[{"scheme":"SchnorrEd25519Sha512","toSign":"AQ==","publicKey":"0x04","name":"s","personal":false,"combine":false}]`,
		`L.sign({toSign:[1],publicKey:"0x04",sigName:"s"})`, "signingScheme must be a string", signatures, actions.SignatureLimit,
	},
	"signAndCombine": {
		`L.signAndCombine({toSign:[1],publicKey:"0x04",sigName:"s",signingScheme:"EcdsaP256Sha256"})`, `"{\"r\":\"02aa\",\"s\":\"bb\",\"v\":0}"`,
		`sign[{"scheme":"EcdsaP256Sha256","toSign":"AQ==","publicKey":"0x04","name":"s","personal":false,"combine":true}]`,
		`L.signAndCombine({toSign:"01",publicKey:"0x04",sigName:"s",signingScheme:"EcdsaP256Sha256"})`, "toSign must be", signatures, actions.SignatureLimit,
	},
	"signAsAction": {
		`L.signAsAction({toSign:[1],sigName:"s",signingScheme:"EcdsaK256Sha256",publicKey:"0x04"})`, `"signed"`,
		`signAsAction[{"scheme":"EcdsaK256Sha256","toSign":"AQ==","publicKey":"","name":"s","personal":false,"combine":false}]`,
		`L.signAsAction({toSign:[1],sigName:"",signingScheme:"EcdsaK256Sha256"})`, "sigName is missing", signatures, actions.SignatureLimit,
	},
	"getActionPublicKey": {
		`L.getActionPublicKey({signingScheme:"EcdsaK256Sha256",actionIpfsCid:"Qm"})`, `"0x04"`, `actionPublicKey["EcdsaK256Sha256","Qm"]`,
		`L.getActionPublicKey({signingScheme:"EcdsaK256Sha256"})`, "actionIpfsCid is missing", hostCalls, actions.HostCallLimit,
	},
	"verifyActionSignature": {
		`L.verifyActionSignature({signingScheme:"e",actionIpfsCid:"Qm",toSign:[1],signOutput:"o"})`, `true`,
		`verifyActionSignature["e","Qm","AQ==","o"]`,
		`L.verifyActionSignature({signingScheme:"e",actionIpfsCid:"Qm",toSign:[1],signOutput:{}})`, "expected shape", hostCalls, actions.HostCallLimit,
	},
	"claimKey": {
		`L.claimKey({keyId:"k"})`, `"success"`, `claimKey["k"]`,
		`L.claimKey({keyId:"k".repeat(2000)})`, "keyId is longer", signatures, actions.SignatureLimit,
	},
	"checkConditions": {
		`L.checkConditions({conditions:[{a:1}],authSig:null,chain:"ethereum"})`, `true`,
		`checkConditions[{"conditions":[{"a":1}],"authSig":null,"chain":"ethereum"}]`,
		`L.checkConditions({conditions:{},authSig:null,chain:"ethereum"})`, "not an array", contracts, actions.ContractLimit,
	},
	"decryptAndCombine": {
		`L.decryptAndCombine({accessControlConditions:[],ciphertext:"c",dataToEncryptHash:"h",authSig:{sig:"s"},chain:"ethereum"})`, `"plain"`,
		`decrypt[{"conditions":[],"authSig":{"sig":"s"},"chain":"ethereum","ciphertext":"c","dataToEncryptHash":"h","single":false}]`,
		`L.decryptAndCombine({accessControlConditions:[],dataToEncryptHash:"h",chain:"ethereum"})`, "ciphertext is missing", decrypts, actions.DecryptLimit,
	},
	"decryptToSingleNode": {
		`L.decryptToSingleNode({accessControlConditions:[],ciphertext:"c",dataToEncryptHash:"h",chain:"ethereum"})`, `"plain"`,
		`decrypt[{"conditions":[],"authSig":null,"chain":"ethereum","ciphertext":"c","dataToEncryptHash":"h","single":true}]`,
		`L.decryptToSingleNode({ciphertext:"c",dataToEncryptHash:"h",chain:"ethereum"})`, "not an array", decrypts, actions.DecryptLimit,
	},
	"encrypt": {
		`L.encrypt({accessControlConditions:[],to_encrypt:new Uint8Array([1])})`, `{"ciphertext":"c","dataToEncryptHash":"h"}`, `encrypt[[],"AQ=="]`,
		`L.encrypt({accessControlConditions:[],to_encrypt:"text"})`, "to_encrypt must be", hostCalls, actions.HostCallLimit,
	},
	"broadcastAndCollect": {
		`L.broadcastAndCollect({name:"n",value:"v"})`, `["one","v"]`, `broadcast["n","v"]`,
		`L.broadcastAndCollect({name:"n",value:{}})`, "expected shape", broadcasts, actions.BroadcastLimit,
	},
	"runOnce": {
		`L.runOnce({waitForResponse:true,name:"n"}, async ()=>{ throw new Error("only the leader does this") })`, `"of the leader"`,
		`runOnceLeads["n"] runOnceAwait["n"]`,
		`L.runOnce({waitForResponse:true,name:"n"})`, "needs a function", broadcasts, actions.BroadcastLimit,
	},
	"call": {
		`L.call({ipfsId:"QmEcho",params:{x:[1]}})`, `"[1]{\"stack\":[\"QmRoot\",\"QmEcho\"]}"`, `code["QmEcho"]`,
		`L.call({ipfsId:"QmNone"})`, "no such action", hostCalls, actions.HostCallLimit,
	},
	"fetch": {
		`fetch("https://a.example/x",{method:"post",headers:{A:"1"},body:"b"}).then(async (r)=>[r.status,r.ok,r.headers.get("x-a"),(await r.json()).a])`, `[200,true,"1",1]`,
		`fetch[{"url":"https://a.example/x","method":"POST","headers":[["a","1"],["content-type","text/plain;charset=UTF-8"]],"body":"Yg==","redirect":"follow"}]`,
		`fetch("https://a.example",{method:"CONNECT"})`, "no such method", fetches, actions.FetchLimit,
	},
}

func contracts(l *actions.Limits) *int  { return &l.ContractCalls }
func signatures(l *actions.Limits) *int { return &l.Signatures }
func decrypts(l *actions.Limits) *int   { return &l.Decrypts }
func broadcasts(l *actions.Limits) *int { return &l.Broadcasts }
func fetches(l *actions.Limits) *int    { return &l.Fetches }
func hostCalls(l *actions.Limits) *int  { return &l.HostCalls }

func child() map[string]string {
	return map[string]string{
		"QmEcho": `Lit.Actions.setResponse({response: JSON.stringify(x)+JSON.stringify({stack:Lit.Auth.actionIpfsIdStack})})`,
	}
}

func asRoot(r *actions.Request) { r.Auth.Stack = []string{"QmRoot"} }

// TestFunctions: success, refusal, failure of the host, and limit of each function.
func TestFunctions(t *testing.T) {
	p := newPool(t, 2, 1)
	for name, f := range functions {
		t.Run(name, func(t *testing.T) {
			h := &book{code: child()}
			result := run(t, p, h, wrap("return "+f.good), asRoot)
			require.Equal(t, actions.OK, result.Code, result.Message)
			require.JSONEq(t, f.want, result.Response)
			require.Equal(t, f.asked, strings.Join(h.notes(), " "))

			h = &book{code: child()}
			result = run(t, p, h, wrap("try { await "+f.refuse+"; return 'was not refused' } catch (e) { return e.message }"), asRoot)
			require.Equal(t, actions.OK, result.Code, result.Message)
			require.Contains(t, result.Response, f.says)
			if name != "call" { // only the host knows which actions there are
				require.Empty(t, h.notes())
			}

			h = &book{code: child(), fail: errEndpoint}
			result = run(t, p, h, wrap("try { await "+f.good+"; return 'did not fail' } catch (e) { return e.message }"), asRoot)
			require.Equal(t, actions.OK, result.Code, result.Message)
			require.JSONEq(t, `"the node could not do this"`, result.Response)
			require.Len(t, result.Faults, 1)
			require.ErrorIs(t, result.Faults[0], errEndpoint)

			h = &book{code: child()}
			result = run(t, p, h, wrap("try { await "+f.good+" } catch (e) { return 'went on' }"), asRoot, func(r *actions.Request) { *f.limit(&r.Limits) = 0 })
			require.Equal(t, f.code, result.Code)
			require.Empty(t, h.notes())
			require.Empty(t, result.Response)
		})
	}
}

func TestRunOnceAsLeader(t *testing.T) {
	p := newPool(t, 1, 1)
	h := &book{leads: true}
	result := run(t, p, h, wrap(`return await L.runOnce({waitForResponse:true,name:"n"}, async ()=>({a:1}))`))
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.Equal(t, `"{\"a\":1}"`, result.Response)
	require.Equal(t, []string{`runOnceLeads["n"]`, `runOnceSettle["n","{\"a\":1}"]`}, h.notes())

	h = &book{leads: true}
	result = run(t, p, h, wrap(`return await L.runOnce({waitForResponse:true,name:"n"}, async ()=>{ throw new Error("mine") })`))
	require.Equal(t, `"[ERROR]"`, result.Response, "the same as on the other nodes")
	require.Contains(t, result.Logs, "mine")
	require.Equal(t, []string{`runOnceLeads["n"]`, `runOnceSettle["n","[ERROR]"]`}, h.notes())

	h = &book{leads: true}
	result = run(t, p, h, wrap(`return await L.runOnce({waitForResponse:false,name:"n"}, async ()=>"told to nobody")`))
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.Equal(t, []string{`runOnceLeads["n"]`, `runOnceSettle["n",""]`}, h.notes())
}

func TestRefusalsOfTheHostAreRead(t *testing.T) {
	p := newPool(t, 1, 1)
	h := &book{fail: &actions.Refused{Reason: "not permitted: <why>"}}
	result := run(t, p, h, wrap(`try { await L.claimKey({keyId:"k"}) } catch (e) { return e instanceof Error && e.message }`))
	require.Equal(t, `"not permitted: <why>"`, result.Response)
	require.Empty(t, result.Faults)
}

func TestAnswersMayComeInAnyOrder(t *testing.T) {
	p := newPool(t, 1, 1)
	result := run(t, p, &book{}, wrap(`return Promise.all([...Array(40).keys()].map(async (i) => (await fetch("https://a.example/"+i)).url.endsWith("/"+i)))`))
	require.Equal(t, actions.OK, result.Code, result.Message)
	var all []bool
	require.NoError(t, json.Unmarshal([]byte(result.Response), &all))
	require.Len(t, all, 40)
	require.NotContains(t, all, false)
	require.Equal(t, 40, result.Usage.Fetches)
	require.Equal(t, 40, result.Usage.HostCalls)
}

func TestChildrenShareLimits(t *testing.T) {
	p := newPool(t, 2, 1)
	h := &book{code: map[string]string{"QmFetch": `(async()=>{ await fetch("https://a.example"); await fetch("https://a.example") })()`}}
	result := run(t, p, h, wrap(`for (let i=0;i<3;i++) await L.call({ipfsId:"QmFetch"})`), func(r *actions.Request) { r.Limits.Fetches = 5 })
	require.Equal(t, actions.FetchLimit, result.Code)
	require.Equal(t, 5, result.Usage.Fetches)
}

func TestChildrenShareProcessorTime(t *testing.T) {
	p := newPool(t, 2, 1)
	h := &book{code: map[string]string{"QmSpin": `const until = Date.now() + 300; while (Date.now() < until) {}`}}
	result := run(t, p, h, wrap(`for (;;) await L.call({ipfsId:"QmSpin"})`), func(r *actions.Request) { r.Limits.CPU = time.Second })
	require.Equal(t, actions.CPULimit, result.Code, result.Message)
}

func TestChildThatThrowsIsCaught(t *testing.T) {
	p := newPool(t, 2, 1)
	h := &book{code: map[string]string{"QmThrow": `throw new Error("inner")`}}
	result := run(t, p, h, wrap(`try { await L.call({ipfsId:"QmThrow"}) } catch (e) { return e.message }`))
	require.Equal(t, actions.OK, result.Code, result.Message)
	require.Contains(t, result.Response, "QmThrow ended with exception: Error: inner")
}
