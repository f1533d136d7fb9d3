// Drives the published @lit-protocol/lit-node-client, unmodified, against a Conclave network: connect, sessions, encrypt,
// decrypt, and the refusals between.
//
//   node decrypt.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE
//
// CONTEXT_FILE is what "conclave network context" prints.
//
// The condition is "owns this PKP". The owner decrypts, the other does not; the PKP changes hands, and it is the other
// way round. Every step says "ok <step>"; the first that fails ends the run with an error.
import assert from 'node:assert/strict';

import { account, at, connected, mint, nft, ok, require, sessionOf, settled } from './common.mjs';

const { LitAccessControlConditionResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, otherKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const other = account(otherKey);
const { tokenId } = await mint(owner);

const client = await connected(contextFile);
assert.equal(client.ready, true);
ok('connect');

const decryption = [
  { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
];
const accessControlConditions = [{
  contractAddress: at.pkpNft, standardContractType: 'ERC721', chain: 'yellowstone', method: 'ownerOf',
  parameters: [tokenId.toString()], returnValueTest: { comparator: '=', value: ':userAddress' },
}];
const secret = new TextEncoder().encode('the owner of this key may read this');
const { ciphertext, dataToEncryptHash } = await client.encrypt({ accessControlConditions, dataToEncrypt: secret });
ok('encrypt');

const read = async (wallet) => {
  const sessionSigs = await sessionOf(client, wallet, decryption);
  const { decryptedData } = await client.decrypt({
    accessControlConditions, ciphertext, dataToEncryptHash, chain: 'yellowstone', sessionSigs,
  });
  return new TextDecoder().decode(decryptedData);
};
const refused = (wallet) => assert.rejects(read(wallet), (e) => {
  assert.match(JSON.stringify(e) + e.message, /NodeAccessControlConditionsReturnedNotAuthorized|not met/);
  return true;
});

assert.equal(await read(owner), new TextDecoder().decode(secret));
ok('the owner decrypts');
await refused(other);
ok('another is refused');

await settled(nft(owner).transferFrom(owner.address, other.address, tokenId));
assert.equal(await read(other), new TextDecoder().decode(secret));
ok('the new owner decrypts');
await refused(owner);
ok('the old owner is refused');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
