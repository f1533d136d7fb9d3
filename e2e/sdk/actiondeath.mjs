// Drives the published node client, unmodified, through actions while a node is dead.
//
//   node actiondeath.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE
//
// The node is killed by whoever runs the script: after the first step it waits for a line on its input.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';

import { account, action, connected, ethers, mint, ok, require, sessionOf } from './common.mjs';

const { LitActionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const pkp = await mint(owner);
const lent = [
  { resource: new LitActionResource('*'), ability: 'lit-action-execution' }, { resource: new LitPKPResource('*'), ability: 'pkp-signing' },
];
const client = await connected(contextFile);
const all = { responseStrategy: { strategy: 'custom', customFilter: (list) => JSON.stringify(list) } };
const run = async (code, jsParams = {}) =>
  client.executeJs({ sessionSigs: await sessionOf(client, owner, lent), code: action(code), jsParams, ...all });
const hello = 'async () => { Lit.Actions.setResponse({ response: "hello" }); }';
assert.equal((await run(hello)).response, JSON.stringify(Array(4).fill('hello')));
ok('connect');

await lines.next(); // a node is dead
await assert.rejects(run(hello));
ok('the client wants an answer of every node that it is connected to');
// It cannot connect anew either while a node of the set is dead. So the application takes the node out of the client's list.
for (const url of client.connectedNodes) {
  if (!await fetch(`${url}/livez`).catch(() => null)) client.connectedNodes.delete(url);
}
assert.equal(client.connectedNodes.size, 3);
assert.equal((await run(hello)).response, JSON.stringify(Array(3).fill('hello')));
ok('actions run on those that are left');

// Each name has a leader of its own: of twelve, some are led by the node that is dead.
const once = await run(`async () => {
  const dice = async () => String(crypto.getRandomValues(new Uint32Array(1))[0]);
  const names = Array.from({ length: 12 }, (_, i) => "once " + i);
  const values = await Promise.all(names.map((name) => Lit.Actions.runOnce({ waitForResponse: true, name }, dice)));
  Lit.Actions.setResponse({ response: values.join() });
}`);
const values = JSON.parse(once.response);
assert.equal(values.length, 3);
assert.equal(new Set(values).size, 1);
assert.match(values[0], /^\d+(,\d+){11}$/);
ok('runOnce with a dead leader');
const quiet = await run(`async () => {
  const done = await Promise.all(Array.from({ length: 12 }, (_, i) => Lit.Actions.runOnce({ waitForResponse: false, name: "quiet " + i }, async () => "done")));
  Lit.Actions.setResponse({ response: done.map((v) => (v === "done" ? 1 : 0)).join("") });
}`);
const counts = JSON.parse(quiet.response);
for (let i = 0; i < 12; i++) assert.equal(counts.filter((c) => c[i] === '1').length, 1, counts.join(' '));
ok('runOnce with a dead leader, without waiting');
const collected = await run(`async () => {
  const lists = await Promise.all(Array.from({ length: 4 }, (_, i) =>
    Lit.Actions.broadcastAndCollect({ name: "mine " + i, value: String(crypto.getRandomValues(new Uint32Array(1))[0]) })));
  Lit.Actions.setResponse({ response: JSON.stringify(lists) });
}`);
assert.equal(new Set(JSON.parse(collected.response)).size, 1);
for (const list of JSON.parse(JSON.parse(collected.response)[0])) assert.equal(list.length, 3);
ok('broadcastAndCollect with a dead node');
const digest = ethers.utils.arrayify(ethers.utils.id('signed in an action'));
const signed = await run('async () => { await Lit.Actions.signEcdsa({ toSign, publicKey, sigName: "one" }); }', { toSign: digest, publicKey: pkp.publicKey });
assert.equal(ethers.utils.recoverAddress(digest, signed.signatures.one.signature), pkp.address);
ok('signEcdsa with a dead node');
process.exit(0); // the SDK keeps polling the chain
