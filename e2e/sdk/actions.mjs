// Drives the published packages, unmodified, through what actions do without keys: params, responses, logs, calls, nodes that
// do something once or together, chains, and how runs end.
//
//   node actions.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE IPFS_URL
import assert from 'node:assert/strict';

import { account, action, at, connected, ethers, mint, ok, provider, publish, refused, require, sessionOf } from './common.mjs';

const { LitActionResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, contextFile, ipfs] = process.argv.slice(3);
const owner = account(ownerKey);
const pkp = await mint(owner);
const client = await connected(contextFile);
const sessionSigs = await sessionOf(client, owner, [{ resource: new LitActionResource('*'), ability: 'lit-action-execution' }]);
ok('connect');

/* global Lit, LitActions, n, ethers: in actions */
const run = (code, jsParams = {}, more = {}) => client.executeJs({ sessionSigs, code: action(code), jsParams, ...more });
const said = async (...args) => JSON.parse((await run(...args)).response);
const respond = (body) => `async () => { Lit.Actions.setResponse({ response: JSON.stringify(await (${body})()) }); }`;

// --- code, params, what an action knows
const sum = 'async () => { Lit.Actions.setResponse({ response: String(n + 1) }); }';
assert.equal((await run(sum, { n: 41 })).response, '42');
assert.equal((await run(sum, { n: 41 })).success, true);
ok('code');
const cid = await publish(ipfs, action(sum));
assert.equal((await client.executeJs({ sessionSigs, ipfsId: cid, jsParams: { n: 41 } })).response, '42');
ok('ipfsId');
await refused(client.executeJs({ sessionSigs, ipfsId: 'QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW', jsParams: {} }), /NodeIpfsError/);
ok('a file that nobody has');

const params = {
  text: 'words', empty: '', number: -1.5e300, zero: 0, yes: true, no: false, nothing: null, list: [1, [2, ['three', null]], {}],
  nested: { a: { b: { c: [{ d: 'deep' }] } } }, unicode: 'Ω ‮ \u2028 🂡 \u0000', 'not an identifier': 1, big: 'x'.repeat(300_000),
};
const bytes = Uint8Array.from({ length: 65536 }, (_, i) => i % 256);
const seen = await said(respond('() => globalThis.names.map((k) => globalThis[k])'), {
  ...params, big: 'x'.repeat(50_000), bytes: Uint8Array.of(0, 255, 7), buffer: Uint8Array.of(1, 2).buffer, words: Uint16Array.of(258),
  names: [...Object.keys(params), 'bytes', 'buffer', 'words'],
});
assert.deepEqual(seen, [...Object.values({ ...params, big: 'x'.repeat(50_000) }), [0, 255, 7], [1, 2], [2, 1]]);
ok('params of every type');
assert.deepEqual(await said(respond('() => [big.length, bytes.length, bytes[65535]]'), { big: params.big, bytes }), [300_000, 65536, 255]);
ok('large params');
for (const name of ['Lit', 'fetch', 'ethers', '__proto__']) {
  await refused(run('async () => {}', JSON.parse(`{"${name}": 1}`)), /params name a global/);
}
ok('params that name a global');

const auth = await said(respond('() => [Lit.Auth, LitAuth === Lit.Auth, Object.isFrozen(Lit.Auth), LitActions === Lit.Actions]'));
assert.deepEqual(auth.slice(1), [true, true, true]);
assert.equal(auth[0].authSigAddress, owner.address);
assert.equal(auth[0].actionIpfsIdStack.length, 1);
assert.match(auth[0].actionIpfsIdStack[0], /^Qm/);
assert.deepEqual(auth[0].authMethodContexts, []);
assert.equal(auth[0].customAuthResource, '');
assert.ok(auth[0].resources.length > 0);
ok('Lit.Auth');
const logged = await run('async () => { console.log("one", { a: 1 }); console.error("two"); }');
assert.equal(logged.logs, 'one {"a":1}\ntwo\n');
assert.equal(logged.response, '');
ok('logs');
assert.deepEqual(await said(respond('() => [ethers.version.slice(0, 9), ethers.utils.id("x"), typeof jwt.verify, typeof Uint8arrays.fromString]')),
  ['ethers/5.', ethers.utils.id('x'), 'function', 'function'].map((v, i) => (i ? v : ethers.version.slice(0, 9))));
ok('libraries');

// --- nodes answer for themselves, and the client chooses
const differ = respond('async () => { const [a] = crypto.getRandomValues(new Uint32Array(1)); return a; }');
const oneDiffers = `async () => {
  const all = await Lit.Actions.broadcastAndCollect({ name: "rank", value: "r" + crypto.getRandomValues(new Uint32Array(2)).join("") });
  let mine = "no";
  await Lit.Actions.runOnce({ name: "only", waitForResponse: false }, async () => { mine = "yes"; return ""; });
  Lit.Actions.setResponse({ response: mine });
}`;
const strategy = (responseStrategy, code) => run(code, {}, { responseStrategy });
assert.equal((await strategy({ strategy: 'leastCommon' }, oneDiffers)).response, 'yes');
assert.equal((await strategy({ strategy: 'mostCommon' }, oneDiffers)).response, 'no');
assert.equal((await strategy({ strategy: 'custom', customFilter: (all) => String(new Set(all).size) }, differ)).response, '4');
ok('response strategies');
assert.equal((await run(sum, { n: 1 }, { useSingleNode: true })).response, '2');
ok('a single node');

// --- once, and together
const dice = 'async () => String(crypto.getRandomValues(new Uint32Array(1))[0])';
const all = { responseStrategy: { strategy: 'custom', customFilter: (list) => JSON.stringify(list) } };
const each = async (code, jsParams = {}) => JSON.parse((await run(code, jsParams, all)).response);
const same = await each(`async () => {
  const out = [];
  for (const name of ["a", "b", "a"]) out.push(await Lit.Actions.runOnce({ waitForResponse: true, name }, ${dice}));
  Lit.Actions.setResponse({ response: out.join() });
}`);
assert.equal(same.length, 4);
assert.equal(new Set(same).size, 1);
assert.equal(new Set(same[0].split(',')).size, 3);
ok('runOnce: all get what one did');
const once = await each(`async () => {
  const v = await Lit.Actions.runOnce({ waitForResponse: false, name: "quiet" }, ${dice});
  Lit.Actions.setResponse({ response: String(v) });
}`);
assert.equal(once.filter((v) => v !== 'undefined').length, 1);
ok('runOnce without waiting');
const failed = await each(`async () => {
  Lit.Actions.setResponse({ response: await Lit.Actions.runOnce({ waitForResponse: true, name: "bad" }, async () => { throw new Error("no"); }) });
}`);
assert.deepEqual(failed, Array(4).fill('[ERROR]'));
ok('runOnce that throws');
const collected = await each(`async () => {
  const all = await Lit.Actions.broadcastAndCollect({ name: "mine", value: await (${dice})() });
  Lit.Actions.setResponse({ response: JSON.stringify(all) });
}`);
assert.equal(new Set(collected).size, 1);
assert.ok(JSON.parse(collected[0]).length >= 3);
assert.equal(new Set(JSON.parse(collected[0])).size, JSON.parse(collected[0]).length);
ok('broadcastAndCollect');

// --- actions that call actions
const child = await publish(ipfs, action('async () => { Lit.Actions.setResponse({ response: JSON.stringify([Lit.Auth.actionIpfsIdStack, given]) }); }'));
const called = await said(respond('async () => [Lit.Auth.actionIpfsIdStack[0], JSON.parse(await Lit.Actions.call({ ipfsId, params: { given: 7 } }))]'), { ipfsId: child });
assert.deepEqual(called[1], [[called[0], child], 7]);
ok('an action calls another');
const down = await publish(ipfs, action('async () => { Lit.Actions.setResponse({ response: String(Lit.Auth.actionIpfsIdStack.length) }); await Lit.Actions.call({ ipfsId: self_, params: { self_ } }).then((r) => Lit.Actions.setResponse({ response: r })); }'));
await refused(client.executeJs({ sessionSigs, ipfsId: down, jsParams: { self_: down } }), /limit_call_depth/);
ok('calls without end');
const thrower = await publish(ipfs, action('async () => { throw new Error("of the child"); }'));
await refused(run('async () => { await Lit.Actions.call({ ipfsId, params: {} }); }', { ipfsId: thrower }), /of the child/);
ok('a called action throws');

// --- chains
const token = pkp.tokenId.toHexString();
assert.equal(await said(respond('() => Lit.Actions.pubkeyToTokenId({ publicKey })'), { publicKey: pkp.publicKey }), token);
ok('pubkeyToTokenId');
assert.deepEqual(await said(respond(`async () => [
  await Lit.Actions.isPermittedAddress({ tokenId, address: owner }), await Lit.Actions.isPermittedAddress({ tokenId, address: pkp }),
  await Lit.Actions.isPermittedAction({ tokenId, ipfsId }), await Lit.Actions.isPermittedAuthMethod({ tokenId, authMethodType: 1, userId: [1, 2] }),
  await Lit.Actions.getPermittedActions({ tokenId }), await Lit.Actions.getPermittedAddresses({ tokenId }),
  (await Lit.Actions.getPermittedAuthMethods({ tokenId })).length,
  await Lit.Actions.getPermittedAuthMethodScopes({ tokenId, authMethodType: 1, userId: [1, 2], maxScopeId: 3 }),
]`), { tokenId: token, owner: owner.address, pkp: pkp.address, ipfsId: cid }),
[true, false, false, false, [], [owner.address], 0, [false, false, false]]);
ok('permissions are read');
assert.deepEqual(await said(respond('() => Lit.Actions.getPermittedAddresses({ tokenId: "0x1" })')), []);
assert.equal(await said(respond('() => Lit.Actions.getLatestNonce({ address, chain: "yellowstone" })'), { address: owner.address }),
  await provider.getTransactionCount(owner.address));
ok('getLatestNonce');
const data = new ethers.utils.Interface(['function ownerOf(uint256)']).encodeFunctionData('ownerOf', [token]);
const txn = ethers.utils.serializeTransaction({ to: at.pkpNft, data, nonce: 0, gasLimit: 1, gasPrice: 1, value: 0, chainId: 31337 });
const typed = ethers.utils.serializeTransaction({ type: 2, to: at.pkpNft, data, nonce: 0, gasLimit: 1, maxFeePerGas: 1, maxPriorityFeePerGas: 1, chainId: 31337 });
for (const t of [txn, typed]) {
  assert.equal(ethers.utils.getAddress(`0x${(await said(respond('() => Lit.Actions.callContract({ chain: "yellowstone", txn })'), { txn: t })).slice(26)}`), owner.address);
}
ok('callContract');
assert.equal(await said(respond(`async () => {
  const provider = new ethers.providers.JsonRpcProvider(await Lit.Actions.getRpcUrl({ chain: "yellowstone" }));
  const nft = new ethers.Contract(at, ["function ownerOf(uint256) view returns (address)"], provider);
  return nft.ownerOf(tokenId);
}`), { at: at.pkpNft, tokenId: token }), owner.address);
ok('ethers asks the chain of getRpcUrl');
const asked = await said(respond(`async () => {
  const url = await Lit.Actions.getRpcUrl({ chain: "yellowstone" });
  const ask = async (method) => (await (await fetch(url, { method: "POST", body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: [] }) })).json());
  return [await ask("eth_chainId"), await ask("debug_traceTransaction"), await ask("anvil_mine"), await ask("eth_accounts"), await ask("eth_sendTransaction")];
}`));
assert.equal(Number(asked[0].result), (await provider.getNetwork()).chainId);
for (const no of asked.slice(1)) assert.equal(no.error.code, -32601);
ok('only methods without effect are forwarded');
await refused(run(respond('() => Lit.Actions.getRpcUrl({ chain: "atlantis" })')), /getRpcUrl/);
ok('a chain that nobody knows');
await refused(run(respond(`() => fetch("${provider.connection.url}", { method: "POST", body: "{}" })`)), /fetch/);
ok('fetch does not reach the machine');

// --- how runs end
const ends = [
  ['throw', 'async () => { throw new TypeError("of mine"); }', /exception: .*of mine/],
  ['syntax', 'async () => { ) }', /syntax: /],
  ['for ever', 'async () => { for (;;); }', /limit_(cpu|wall)/],
  ['waits for nothing', '() => new Promise(() => {})', /unsettled/],
  ['too long a response', 'async () => { Lit.Actions.setResponse({ response: "x".repeat(102401) }); }', /limit_response/],
  ['no text as response', 'async () => { Lit.Actions.setResponse({ response: 7 }); }', /response must be a string/],
  ['too many logs', 'async () => { for (;;) console.log("x".repeat(1000)); }', /limit_logs/],
  ['too many fetches', 'async () => { for (;;) await fetch("http://127.0.0.1:1").catch(() => {}); }', /limit_fetches/],
];
await Promise.all(ends.map(async ([name, code, like]) => {
  await refused(run(code), like);
  ok(name);
}));
assert.equal((await run('async () => { Lit.Actions.setResponse({ response: "x".repeat(102400) }); }')).response.length, 102400);
ok('the longest response');
const other = await sessionOf(client, owner, [{ resource: new LitActionResource(cid), ability: 'lit-action-execution' }]);
assert.equal((await client.executeJs({ sessionSigs: other, ipfsId: cid, jsParams: { n: 1 } })).response, '2');
await refused(run(sum.replace('1', '2'), { n: 1 }, { sessionSigs: other }), /NodeAuthSigScopeTooLimited/);
ok('a session for one action runs no other');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
