// Drives the published packages, unmodified, through everything that runs actions.
//
//   node actions.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE
import assert from 'node:assert/strict';

import { account, connected, ethers, mint, ok, require, sessionOf } from './common.mjs';

const { LitAccessControlConditionResource, LitActionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, otherKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const other = account(otherKey);
const executing = { resource: new LitActionResource('*'), ability: 'lit-action-execution' };
const signing = { resource: new LitPKPResource('*'), ability: 'pkp-signing' };
const decrypting = { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' };

const client = await connected(contextFile);
const session = await sessionOf(client, owner, [executing]);
const run = (code, jsParams, more = {}) => client.executeJs({ sessionSigs: session, code, jsParams, ...more });

const hello = await run('(async () => { console.log("hi", n); Lit.Actions.setResponse({ response: JSON.stringify({ sum: n + 1, who: Lit.Auth.authSigAddress }) }); })();', { n: 41 });
assert.equal(hello.success, true);
assert.deepEqual(JSON.parse(hello.response), { sum: 42, who: owner.address });
ok('code with params');

const pkp = await mint(owner);
const both = await sessionOf(client, owner, [executing, signing, decrypting]);
const digest = ethers.utils.arrayify(ethers.utils.id('signed in an action'));
const signed = await run(
  '(async () => { const r = await Lit.Actions.signEcdsa({ toSign, publicKey, sigName: "one" }); Lit.Actions.setResponse({ response: r }); })();',
  { toSign: digest, publicKey: pkp.publicKey.slice(2) }, { sessionSigs: both },
);
assert.equal(ethers.utils.recoverAddress(digest, signed.signatures.one.signature), pkp.address);
assert.equal(signed.response, 'success');
ok('signEcdsa as the owner');

const once = await run(`(async () => {
  const v = await Lit.Actions.runOnce({ waitForResponse: true, name: "dice" }, async () => String(Math.random()));
  const all = await Lit.Actions.broadcastAndCollect({ name: "mine", value: String(Math.random()) });
  Lit.Actions.setResponse({ response: JSON.stringify([v, all]) });
})();`, {});
assert.equal(once.success, true);
ok('runOnce and broadcastAndCollect: ' + once.response);

await assert.rejects(run(
  '(async () => { await Lit.Actions.signEcdsa({ toSign: crypto.getRandomValues(new Uint8Array(32)), publicKey, sigName: "one" }); })();',
  { publicKey: pkp.publicKey.slice(2) }, { sessionSigs: both },
), (e) => { console.log(e.message, JSON.stringify(e.info ?? {})); return true; });
ok('nodes that disagree say so');
process.exit(0);
