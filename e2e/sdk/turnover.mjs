// Drives the published node client, unmodified, through bad days: a node dies while it is connected, and an epoch ends.
//
//   node turnover.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE
//
// What happens to the network is done by whoever runs the script: after some steps it waits for a line on its input.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';

import { account, connected, ethers, mint, ok, require, sessionOf } from './common.mjs';

const { LitAccessControlConditionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const told = () => lines.next();
const until = async (condition) => {
  while (!condition()) await new Promise((r) => setTimeout(r, 200));
};

const pkp = await mint(owner);
const client = await connected(contextFile);
const accessControlConditions = [{
  contractAddress: '', standardContractType: '', chain: 'ethereum', method: '', parameters: [':userAddress'],
  returnValueTest: { comparator: '=', value: owner.address },
}];
const { ciphertext, dataToEncryptHash } = await client.encrypt({
  accessControlConditions, dataToEncrypt: new TextEncoder().encode('still there'),
});
const session = () => sessionOf(client, owner, [
  { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
  { resource: new LitPKPResource('*'), ability: 'pkp-signing' },
]);
const read = async (sessionSigs) => {
  const { decryptedData } = await client.decrypt({
    accessControlConditions, ciphertext, dataToEncryptHash, chain: 'ethereum', sessionSigs,
  });
  assert.equal(new TextDecoder().decode(decryptedData), 'still there');
};
const sessionSigs = await session();
await read(sessionSigs);
ok('connect');

await told(); // a node is dead
await read(sessionSigs);
ok('decrypt with a dead node');

await told(); // it lives again
const before = client.currentEpochNumber;
const epoch = client._epochCache.currentNumber;
ok('see the epoch');

await told(); // the next epoch has begun
await until(() => client._epochCache.currentNumber > epoch && client.ready);
assert.equal(client.currentEpochNumber, before + 1);
await read(sessionSigs);
ok('decrypt in the new epoch');
const digest = ethers.utils.arrayify(ethers.utils.id('to be signed'));
const { signature } = await client.pkpSign({ toSign: digest, pubKey: pkp.publicKey, sessionSigs: await session() });
assert.equal(ethers.utils.recoverAddress(digest, signature), pkp.address);
ok('sign in the new epoch');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
