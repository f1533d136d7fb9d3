// Asks through the published node client, unmodified, for many signatures at once, by several people with a PKP each: more
// than the nodes take. Each is answered with the right signature, or told that the nodes are busy.
//
//   node crowd.mjs NETWORK_FILE CONTEXT_FILE COUNT KEY...
import assert from 'node:assert/strict';

import { account, connected, ethers, mint, ok, require, sessionOf } from './common.mjs';

const { LitPKPResource } = require('@lit-protocol/auth-helpers');

const [contextFile, count, ...keys] = process.argv.slice(3);
const client = await connected(contextFile);
const people = [];
for (const key of keys) { // one after another: the gas of a mint depends on the one before
  const wallet = account(key);
  const pkp = await mint(wallet);
  people.push({ pkp, sessionSigs: await sessionOf(client, wallet, [{ resource: new LitPKPResource('*'), ability: 'pkp-signing' }]) });
}
ok('connect');

const ask = async (i) => {
  const { pkp, sessionSigs } = people[i % people.length];
  const digest = ethers.utils.arrayify(ethers.utils.id(`crowd ${i}`));
  try {
    const { signature } = await client.pkpSign({ toSign: digest, pubKey: pkp.publicKey, sessionSigs });
    assert.equal(ethers.utils.recoverAddress(digest, signature), pkp.address);
    return 'signed';
  } catch (e) {
    assert.match(JSON.stringify(e.info ?? {}) + e.message, /NodeBusy|NodeNoQuorum/); // on a slow machine time runs out for some
    return 'busy';
  }
};
const answers = await Promise.all(Array.from({ length: Number(count) }, (_, i) => ask(i)));
const signed = answers.filter((a) => a === 'signed').length;
assert.ok(signed > 0, 'nobody was answered');
console.log(`${signed} of ${count} signed, the others were told to come again`);
ok('each is answered or told to come again');
// Nodes may still be at work on what was given up at others.
for (let i = Number(count); await ask(i) !== 'signed'; i++) {
  assert.ok(i < Number(count) + 20, 'the nodes stay busy');
  await new Promise((r) => setTimeout(r, 1000));
}
ok('afterwards there is room');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
