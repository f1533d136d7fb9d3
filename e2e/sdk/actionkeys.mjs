// Drives the published packages, unmodified, through actions that have things signed: with PKPs, with keys of their own, and
// keys that are claimed; and through actions that say who may sign in.
//
//   node actionkeys.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE IPFS_URL
import assert from 'node:assert/strict';

import { account, action, at, connected, ethers, mintSome, nft, ok, provider, publish, refused, require, sessionOf, settled, soon } from './common.mjs';

const { LitActionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, otherKey, contextFile, ipfs] = process.argv.slice(3);
const [owner, stranger] = [account(ownerKey), account(otherKey)];
const executing = { resource: new LitActionResource('*'), ability: 'lit-action-execution' };
const signing = { resource: new LitPKPResource('*'), ability: 'pkp-signing' };
const permissionsABI = [
  'function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes)',
  'function removePermittedAction(uint256 tokenId, bytes ipfsCID)',
];
const permissions = new ethers.Contract(at.pkpPermissions, permissionsABI, owner);
const permit = (pkp, cid, scope) => permissions.addPermittedAction(pkp.tokenId, ethers.utils.base58.decode(cid), [scope]);

const [one, two, gate] = await mintSome(owner, 3);
const client = await connected(contextFile);
const owners = await sessionOf(client, owner, [executing, signing]);
const onlyRuns = await sessionOf(client, owner, [executing]);
const strangers = await sessionOf(client, stranger, [executing, signing]);
const digest = ethers.utils.arrayify(ethers.utils.id('signed in an action'));
const run = (code, jsParams = {}, sessionSigs = owners, more = {}) =>
  client.executeJs({ sessionSigs, code: action(code), jsParams, ...more });
const signedBy = (pkp, { signature, publicKey, dataSigned }, of = digest) => {
  assert.equal(ethers.utils.recoverAddress(of, signature), pkp.address);
  assert.equal(`0x${publicKey.replace(/^0x/, '').toLowerCase()}`, pkp.publicKey);
  assert.equal(`0x${dataSigned.toLowerCase()}`, ethers.utils.hexlify(of));
};
// recovered is the address behind a signature that an action was given: r is compressed, v is 0 or 1.
const recovered = (of, text) => {
  const { r, s, v } = JSON.parse(text);
  assert.equal(r.length, 66);
  return ethers.utils.recoverAddress(of, { r: `0x${r.slice(2)}`, s: `0x${s}`, v: v + 27 });
};
ok('connect');

// --- for the owner of a PKP
const sign = 'async () => { Lit.Actions.setResponse({ response: await Lit.Actions.signEcdsa({ toSign, publicKey, sigName: "one" }) }); }';
const params = { toSign: digest, publicKey: one.publicKey };
let got = await run(sign, params);
signedBy(one, got.signatures.one);
assert.equal(got.response, 'success');
ok('signEcdsa');
got = await run(`async () => {
  for (const [i, publicKey] of keys.entries()) await Lit.Actions.signEcdsa({ toSign, publicKey, sigName: "of " + i });
  await Promise.all(["x", "y"].map((sigName) => Lit.Actions.signEcdsa({ toSign: other, publicKey: keys[0], sigName })));
}`, { toSign: digest, other: Array.from({ length: 32 }, (_, i) => i), keys: [one.publicKey, two.publicKey.slice(2)] });
assert.deepEqual(Object.keys(got.signatures).sort(), ['of 0', 'of 1', 'x', 'y']);
signedBy(one, got.signatures['of 0']);
signedBy(two, got.signatures['of 1']);
for (const name of ['x', 'y']) signedBy(one, got.signatures[name], Uint8Array.from({ length: 32 }, (_, i) => i));
ok('several signatures with several PKPs');
got = await run('async () => { await Lit.Actions.ethPersonalSignMessageEcdsa({ message: "in words", publicKey, sigName: "one" }); }', params);
assert.equal(ethers.utils.verifyMessage('in words', got.signatures.one.signature), one.address);
ok('ethPersonalSignMessageEcdsa');
const signingScheme = 'EcdsaK256Sha256';
got = await run(`async () => {
  const a = await Lit.Actions.signAndCombineEcdsa({ toSign, publicKey, sigName: "a" });
  const b = await Lit.Actions.signAndCombine({ toSign, publicKey, sigName: "b", signingScheme });
  await Lit.Actions.sign({ toSign, publicKey, sigName: "c", signingScheme });
  Lit.Actions.setResponse({ response: JSON.stringify([a, b]) });
}`, { ...params, signingScheme });
for (const text of got.response) assert.equal(recovered(digest, text), one.address);
assert.deepEqual(Object.keys(got.signatures), ['c']);
signedBy(one, got.signatures.c);
ok('signAndCombineEcdsa, signAndCombine and sign');

await refused(run(sign, params, strangers), /neither the action nor its caller/);
await refused(run(sign, params, onlyRuns), /neither the action nor its caller/);
ok('not for a stranger, and not by a session that was not lent it');
await refused(run(sign, { ...params, toSign: [1, 2] }), /not 32/);
await refused(run(sign, { ...params, publicKey: one.publicKey.slice(4) }), /publicKey/);
await refused(run('async () => { await Lit.Actions.sign({ toSign, publicKey, sigName: "a", signingScheme: "SchnorrK256Taproot" }); }', params), /signing scheme/);
await refused(run('async () => { await Lit.Actions.sign({ toSign, publicKey, sigName: "a", signingScheme: "SchnorrEd25519Sha512" }); }', params), /signAndCombine/);
await refused(run('async () => { for (let i = 0; i < 11; i++) await Lit.Actions.signEcdsa({ toSign, publicKey: "0x00", sigName: "a" }).catch(() => {}); }', params), /limit_signatures/);
ok('what cannot be signed');
await refused(run('async () => { await Lit.Actions.signEcdsa({ toSign: crypto.getRandomValues(new Uint8Array(32)), publicKey, sigName: "one" }); }', params),
  /nodes disagree: .*1 of 4 came to EcdsaK256Sha256 of [0-9a-f]{64} with .*3 must agree/);
ok('nodes that disagree say so');

// --- a PKP that permits an action signs for who runs it, whoever that is
const words = 'async () => { await Lit.Actions.ethPersonalSignMessageEcdsa({ message: "in words", publicKey, sigName: "one" }); }';
const both = words.replace('async () => {', 'async () => { if (globalThis.toSign) return Lit.Actions.signEcdsa({ toSign, publicKey, sigName: "one" });');
const lender = 'async () => { Lit.Actions.setResponse({ response: "of the parent" }); await Lit.Actions.call({ ipfsId, params }); }';
const door = action('async () => { if (word === "throw") throw new Error("at the door"); Lit.Actions.setResponse({ response: word }); }');
const [cid, wordsCID, bothCID, lenderCID, doorCID] = await Promise.all(
  [action(sign), action(words), action(both), action(lender), door].map((code) => publish(ipfs, code)),
);
for (const [pkp, id, scope] of [[two, cid, 1], [two, wordsCID, 2], [two, bothCID, 2], [two, lenderCID, 1]]) await permit(pkp, id, scope);
await settled(permit(gate, doorCID, 2));
const theirs = { toSign: digest, publicKey: two.publicKey };
signedBy(two, (await run(sign, theirs, strangers)).signatures.one);
signedBy(two, (await client.executeJs({ sessionSigs: strangers, ipfsId: cid, jsParams: theirs })).signatures.one);
ok('a permitted action signs for a stranger');
await refused(run(`${sign.slice(0, -1)} }`, theirs, strangers), /neither the action nor its caller/);
ok('other code does not');
got = await run(words, theirs, strangers);
assert.equal(ethers.utils.verifyMessage('in words', got.signatures.one.signature), two.address);
await refused(run(both, theirs, strangers), /neither the action nor its caller/);
ok('with scope 2 it signs messages in words only');

const parent = 'async () => { await Lit.Actions.call({ ipfsId, params }); }';
signedBy(two, (await run(parent, { ipfsId: cid, params: theirs }, strangers)).signatures.one);
ok('a permitted action signs where another calls it');
const untrusted = await publish(ipfs, action(sign.replace('"one"', '"two"')));
await refused(run(parent, { ipfsId: untrusted, params: theirs }, strangers), /neither the action nor its caller/);
got = await run(lender, { ipfsId: untrusted, params: theirs }, strangers);
signedBy(two, got.signatures.two);
ok('a permitted action lends its permission to what it calls');
await settled(permissions.removePermittedAction(two.tokenId, ethers.utils.base58.decode(cid)));
await refused(run(sign, theirs, strangers), /neither the action nor its caller/);
ok('an action that is no longer permitted');

// --- keys of actions
const registry = new ethers.Contract(at.keyRegistry, ['function deriveAddress(bytes32) view returns (address)'], provider);
const asItself = `async () => {
  const self = Lit.Auth.actionIpfsIdStack.at(-1);
  const signature = await Lit.Actions.signAsAction({ toSign, sigName: "a", signingScheme });
  const of = { signingScheme, actionIpfsCid: self, toSign, signOutput: signature };
  Lit.Actions.setResponse({ response: JSON.stringify({
    signature, self, key: await Lit.Actions.getActionPublicKey({ signingScheme, actionIpfsCid: self }),
    yes: await Lit.Actions.verifyActionSignature(of),
    no: await Lit.Actions.verifyActionSignature({ ...of, toSign: toSign.map((b) => b ^ 1) }),
    other: await Lit.Actions.verifyActionSignature({ ...of, actionIpfsCid: other }),
  }) });
}`;
const own = JSON.parse((await run(asItself, { toSign: digest, signingScheme, other: cid }, strangers)).response);
assert.deepEqual([own.yes, own.no, own.other], [true, false, false]);
const itsAddress = await registry.deriveAddress(ethers.utils.id(`lit_action_${own.self}`));
assert.equal(ethers.utils.computeAddress(own.key), itsAddress);
assert.equal(recovered(digest, own.signature), itsAddress);
ok('signAsAction: the contract derives the same key');
const asChild = await publish(ipfs, action(asItself));
assert.equal(asChild, own.self);
const nested = await run('async () => { Lit.Actions.setResponse({ response: await Lit.Actions.call({ ipfsId, params }) }); }',
  { ipfsId: asChild, params: { toSign: Array.from(digest), signingScheme, other: cid } }, strangers);
assert.equal(recovered(digest, JSON.parse(nested.response).signature), itsAddress);
ok('a called action signs as itself');

// --- claims
const claimed = await run('async () => { await Lit.Actions.claimKey({ keyId: "mine" }); await Lit.Actions.claimKey({ keyId: "another" }); }');
assert.deepEqual(Object.keys(claimed.claims).sort(), ['another', 'mine']);
const { derivedKeyId, signatures } = claimed.claims.mine;
const minted = await settled(nft(owner).claimAndMint(2, `0x${derivedKeyId}`, signatures, { value: await nft(owner).mintCost() }));
const token = ethers.BigNumber.from(minted.logs[0].topics[1]);
assert.equal(await nft(owner).ownerOf(token), owner.address);
assert.equal(ethers.utils.computeAddress(await nft(owner).getPubkey(token)), await registry.deriveAddress(`0x${derivedKeyId}`));
ok('claimKey, and the claim on chain');

// --- actions that say who may sign in
const answers = (response) => action(`async () => { Lit.Actions.setResponse({ response: ${response} }); }`);
const signIn = (more) => client.getLitActionSessionSigs({
  pkpPublicKey: gate.publicKey, expiration: soon(), resourceAbilityRequests: [executing, signing], jsParams: { word: 'true' }, ...more,
});
const base64 = (text) => Buffer.from(text).toString('base64');
const whoami = 'async () => { Lit.Actions.setResponse({ response: JSON.stringify(Lit.Auth) }); }';
for (const more of [{ litActionCode: base64(door) }, { litActionIpfsId: doorCID }]) {
  const auth = JSON.parse((await run(whoami, {}, await signIn(more))).response);
  assert.equal(auth.authSigAddress, gate.address);
  assert.equal(auth.customAuthResource, '');
}
ok('an action lets somebody in');
const resource = '(true, {"user":"u-1","plan":"gold"})';
for (const word of [resource, JSON.stringify(resource)]) {
  const auth = JSON.parse((await run(whoami, {}, await signIn({ litActionIpfsId: doorCID, jsParams: { word } }))).response);
  assert.equal(auth.customAuthResource, JSON.stringify(resource));
}
ok('with what sessions carry');
for (const word of ['false', '', 'not true', '(false, {})', '{"ok":true}', ' "true', 'throw']) {
  await refused(signIn({ litActionIpfsId: doorCID, jsParams: { word } }), /NodeJsExecutionError/);
}
ok('everything else is no');
await refused(signIn({ litActionCode: base64(answers('"true"')) }), /NodeNotAuthorized|may not sign in/);
ok('an action that is not permitted');
const insider = await signIn({ litActionIpfsId: doorCID });
await refused(run(sign, { toSign: digest, publicKey: gate.publicKey }, insider), /neither the action nor its caller/);
got = await client.getPkpSessionSigs({
  pkpPublicKey: gate.publicKey, authMethods: [], expiration: soon(), resourceAbilityRequests: [executing, signing],
  litActionIpfsId: doorCID, jsParams: { word: 'true' },
});
assert.equal(JSON.parse((await run(whoami, {}, got)).response).authSigAddress, gate.address);
ok('a session of scope 2 signs nothing else');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
