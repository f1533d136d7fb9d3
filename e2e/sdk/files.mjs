// Exchanges encrypted files and sessions between the published SDK, unmodified, and the command line.
//
//   node files.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE PUBLIC_KEY FROM_CLI SESSION TO_CLI
//
// FROM_CLI was written by "conclave encrypt", SESSION by "conclave session"; TO_CLI is written here for "conclave decrypt".
// PUBLIC_KEY is of a PKP that the owner owns. The conditions in FROM_CLI are used for TO_CLI.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

import { account, connected, ok, require, sessionOf } from './common.mjs';

const { decryptFromJson, encryptToJson } = require('@lit-protocol/encryption');
const { LitAccessControlConditionResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, contextFile, publicKey, fromCli, session, toCli] = process.argv.slice(3);
const owner = account(ownerKey);
const litNodeClient = await connected(contextFile);
const own = await sessionOf(litNodeClient, owner, [
  { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
]);
const parsedJsonData = JSON.parse(readFileSync(fromCli, 'utf8'));
assert.equal(await decryptFromJson({ parsedJsonData, sessionSigs: own, litNodeClient }), 'from the command line');
ok('read a file of the command line');

const lent = JSON.parse(readFileSync(session, 'utf8'));
assert.equal(await decryptFromJson({ parsedJsonData, sessionSigs: lent, litNodeClient }), 'from the command line');
ok('decrypt with a session of the command line');

const { signature } = await litNodeClient.pkpSign({ pubKey: publicKey, toSign: new Uint8Array(32).fill(7), sessionSigs: lent });
assert.match(signature, /^0x[0-9a-f]{130}$/);
ok('sign with a session of the command line');

const { accessControlConditions, chain } = parsedJsonData;
writeFileSync(toCli, await encryptToJson({ accessControlConditions, chain, string: 'from the SDK', litNodeClient }));
ok('write a file for the command line');
await litNodeClient.disconnect();
process.exit(0); // the SDK keeps polling the chain
