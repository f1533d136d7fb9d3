// Drives the published packages, unmodified, through actions and conditions: actions that encrypt, open and check, and
// conditions that an action decides.
//
//   node actionsecrets.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE IPFS_URL
import assert from 'node:assert/strict';

import { account, action, connected, ok, publish, refused, require, sessionOf, soon } from './common.mjs';

const { LitAccessControlConditionResource, LitActionResource, createSiweMessage, generateAuthSig } = require('@lit-protocol/auth-helpers');
const lit = require('@lit-protocol/encryption');

const [ownerKey, otherKey, contextFile, ipfs] = process.argv.slice(3);
const [owner, other] = [account(ownerKey), account(otherKey)];
const executing = { resource: new LitActionResource('*'), ability: 'lit-action-execution' };
const decrypting = { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' };
const client = await connected(contextFile);
const owners = await sessionOf(client, owner, [executing, decrypting]);
const onlyRuns = await sessionOf(client, owner, [executing]);
const others = await sessionOf(client, other, [executing, decrypting]);
const authSigOf = async (wallet) => generateAuthSig({
  signer: wallet, toSign: await createSiweMessage({ walletAddress: wallet.address, expiration: soon(), nonce: await client.getLatestBlockhash() }),
});
const basic = (more) => ({
  conditionType: 'evmBasic', contractAddress: '', standardContractType: '', chain: 'ethereum', method: '', parameters: [':userAddress'], ...more,
});
const isOwner = [basic({ returnValueTest: { comparator: '=', value: owner.address } })];
const isAction = (cid) => [basic({ parameters: [':currentActionIpfsId'], returnValueTest: { comparator: '=', value: cid } })];
const notMet = /NodeAccessControlConditionsReturnedNotAuthorized|not met|not meet/;
const run = (code, jsParams = {}, sessionSigs = owners, more = {}) => client.executeJs({ sessionSigs, code: action(code), jsParams, ...more });
ok('connect');

// --- actions encrypt, and the client opens
const seal = `async () => {
  Lit.Actions.setResponse({ response: JSON.stringify(await Lit.Actions.encrypt({ accessControlConditions, to_encrypt: new TextEncoder().encode(text) })) });
}`;
const sealed = JSON.parse((await run(seal, { accessControlConditions: isOwner, text: 'sealed in an action' })).response);
const read = (sessionSigs) => lit.decryptToString({ unifiedAccessControlConditions: isOwner, ...sealed, chain: 'ethereum', sessionSigs }, client);
assert.equal(await read(owners), 'sealed in an action');
await refused(read(others), notMet);
ok('encrypt in an action, decrypt outside');

// --- the client encrypts, and actions open
const outside = (unifiedAccessControlConditions, text) => lit.encryptString({ unifiedAccessControlConditions, dataToEncrypt: text }, client);
const open = (name = 'decryptAndCombine') => `async () => {
  Lit.Actions.setResponse({ response: await Lit.Actions.${name}({ accessControlConditions, ciphertext, dataToEncryptHash, authSig: globalThis.authSig || null, chain: "ethereum" }) });
}`;
const secret = { accessControlConditions: isOwner, ...await outside(isOwner, 'for the owner') };
const everyone = { responseStrategy: { strategy: 'custom', customFilter: (all) => JSON.stringify(all) } };
assert.deepEqual(JSON.parse((await run(open(), secret, owners, everyone)).response), Array(4).fill('for the owner'));
ok('decryptAndCombine for a session that was lent decryption');
await refused(run(open(), secret, onlyRuns), notMet);
await refused(run(open(), secret, others), notMet);
ok('not without it, and not for others');
const proof = await authSigOf(owner);
assert.equal((await run(open(), { ...secret, authSig: proof }, others)).response, 'for the owner');
await refused(run(open(), { ...secret, authSig: await authSigOf(other) }, owners), notMet);
await refused(run(open(), { ...secret, authSig: { ...proof, sig: `0x1234${proof.sig.slice(6)}` } }, owners), /authSig/);
ok('an authSig that is given is who counts');
const cid = await publish(ipfs, action(open()));
const forAction = { accessControlConditions: isAction(cid), ...await outside(isAction(cid), 'for the action') };
assert.equal((await run(open(), forAction, onlyRuns)).response, 'for the action');
assert.equal((await run(open(), forAction, others)).response, 'for the action');
await refused(run(open().replace('{', '{ '), forAction, owners), notMet);
ok('a secret of one action');
await refused(lit.decryptToString({ unifiedAccessControlConditions: isAction(cid), ...forAction, chain: 'ethereum', sessionSigs: owners }, client), notMet);
ok('which opens for nobody outside');
const nested = 'async () => { Lit.Actions.setResponse({ response: await Lit.Actions.call({ ipfsId, params }) }); }';
assert.equal((await run(nested, { ipfsId: cid, params: forAction }, others)).response, 'for the action');
ok('and where another action calls it');
const alone = JSON.parse((await run(open('decryptToSingleNode'), secret, owners, everyone)).response);
assert.deepEqual(alone.filter((text) => text !== ''), ['for the owner']);
assert.equal(alone.length, 4);
ok('decryptToSingleNode');
const another = await outside(isOwner, 'another');
for (const wrong of [
  { ciphertext: another.ciphertext }, { dataToEncryptHash: another.dataToEncryptHash }, { ciphertext: 'AAAA' }, { dataToEncryptHash: 'zz' },
  { accessControlConditions: [] }, { accessControlConditions: [basic({ contractAddress: 7, returnValueTest: {} })] },
]) await refused(run(open(), { ...secret, ...wrong }), /NodeJsExecutionError/);
ok('what cannot be opened');

// --- actions check
const check = `async () => {
  Lit.Actions.setResponse({ response: String(await Lit.Actions.checkConditions({ conditions, authSig: globalThis.authSig || null, chain: "ethereum" })) });
}`;
const checks = async (jsParams, sessionSigs = owners) => (await run(check, jsParams, sessionSigs)).response;
assert.equal(await checks({ conditions: isOwner }), 'true');
assert.equal(await checks({ conditions: isOwner }, others), 'false');
assert.equal(await checks({ conditions: isOwner, authSig: proof }, others), 'true');
assert.equal(await checks({ conditions: isAction(await publish(ipfs, action(check))) }), 'true');
await refused(checks({ conditions: [{}] }), /NodeJsExecutionError/);
ok('checkConditions');

// --- conditions that an action decides
const judge = await publish(ipfs, `
const is = async (who, want) => who.toLowerCase() === want.toLowerCase();
const plus = (a, b) => String(Number(a) + Number(b));
const throws = async () => { throw new Error("no opinion"); };
const runs = async () => { for (;;); };
const signs = async () => { await Lit.Actions.signAsAction({ toSign: new Uint8Array(32), sigName: "a", signingScheme: "EcdsaK256Sha256" }); return "true"; };
const once = async () => String(await Lit.Actions.runOnce({ name: "a", waitForResponse: true }, async () => "true"));
const reads = async (who) => String(await Lit.Actions.checkConditions({ conditions: ${JSON.stringify(isOwner)}, authSig: null, chain: "ethereum" }));
const asks = async (a) => Lit.Auth.authSigAddress;
`);
const judged = (method, parameters, value, comparator = '=', chain = 'ethereum', file = judge) => ['accessControlConditions', [{
  contractAddress: `ipfs://${file}`, standardContractType: 'LitAction', chain, method, parameters, returnValueTest: { comparator, value },
}]];
const trial = async ([field, conditions], by, text = 'judged') => {
  const box = await lit.encryptString({ [field]: conditions, dataToEncrypt: text }, client);
  return lit.decryptToString({ [field]: conditions, ...box, chain: 'ethereum', sessionSigs: by }, client);
};
const broken = /NodeAccessControlConditionsCheckFailed|NodeInvalidAccessControlConditions|NodeIpfsError/;
const me = judged('is', [':userAddress', owner.address], 'true');
assert.equal(await trial(me, owners), 'judged');
await refused(trial(me, others), notMet);
ok('LitAction: met by one, not by another');
assert.equal(await trial(judged('plus', ['2', '3'], '4', '>'), others), 'judged');
await refused(trial(judged('plus', ['2', '3'], '5', '>'), others), notMet);
ok('LitAction: comparators');
assert.equal(await trial(judged('reads', [''], 'true'), owners), 'judged');
await refused(trial(judged('reads', [''], 'true'), others), notMet);
ok('LitAction: an action that checks conditions');
assert.equal(await trial(judged('asks', [''], owner.address), owners), 'judged');
ok('LitAction: the action knows who asks');
for (const method of ['throws', 'signs', 'once', 'missing']) await refused(trial(judged(method, [''], 'true'), owners), broken);
await refused(trial(judged('is', ['"+throws()+"', 'x'], 'true'), owners), notMet);
ok('LitAction: throwing, signing, missing');
await refused(trial(judged('runs', [''], 'true'), owners), broken);
ok('LitAction: running for ever');
await refused(trial(judged('is', ['a', 'a'], 'true', '=', 'ethereum', 'QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW'), owners), broken);
ok('LitAction: code that nobody has');
const unified = ['unifiedAccessControlConditions', [{ conditionType: 'evmBasic', ...me[1][0] }, { operator: 'and' }, ...isOwner]];
assert.equal(await trial(unified, owners), 'judged');
await refused(trial(unified, others), notMet);
ok('LitAction: beside another condition');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
