// Writes vectors.json with the published Lit SDK 7.4.0. See README.md.
const { LitNodeClientNodeJs } = require('@lit-protocol/lit-node-client-nodejs');
const helpers = require('@lit-protocol/auth-helpers');
const { createHash } = require('crypto');
const { ethers } = require('ethers');
const nacl = require('tweetnacl');
const { writeFileSync } = require('fs');

// A clock that stands still, so that the files come out the same.
const RealDate = Date, NOW = RealDate.parse('2026-11-22T07:10:18.707Z');
global.Date = class extends RealDate { constructor(...a) { super(...(a.length ? a : [NOW])); } static now() { return NOW; } };
console.log = console.warn = console.error = () => {};

const wallet = new ethers.Wallet('0x' + '11'.repeat(32)), pkp = new ethers.Wallet('0x' + '22'.repeat(32));
const pair = nacl.sign.keyPair.fromSeed(Uint8Array.from(Buffer.alloc(32, 7)));
const hex = (b) => Buffer.from(b).toString('hex');
const sessionKey = { publicKey: hex(pair.publicKey), secretKey: hex(pair.secretKey) };
const nonce = '0x' + 'ab'.repeat(32), nodes = ['http://127.0.0.1:7470', 'https://10.1.2.3:443'];
const expiration = '2026-11-23T07:10:18.000Z';
const R = { acc: new helpers.LitAccessControlConditionResource('*'), pkp: new helpers.LitPKPResource('*'), action: new helpers.LitActionResource('*'),
  one: new helpers.LitPKPResource('0x1234'), cond: new helpers.LitAccessControlConditionResource('ab'.repeat(32) + '/' + 'cd'.repeat(32)) };
const three = [[R.acc, 'access-control-condition-decryption'], [R.pkp, 'pkp-signing'], [R.action, 'lit-action-execution']];
const asRequests = (list) => list.map(([resource, ability]) => ({ resource, ability }));

(async () => {
  const client = new LitNodeClientNodeJs({ litNetwork: 'custom', debug: false, checkNodeAttestation: false, minNodeCount: 1 });
  Object.assign(client, { ready: true, connectedNodes: new Set(nodes), getLatestBlockhash: async () => nonce, networkPubKey: '00' });
  client.config.minNodeCount = 1;

  const signIns = [];
  const signIn = async (name, params) => signIns.push({ name, params: { ...params, resources: (params.resources || []).map(({ resource, ability }) => ({ prefix: resource.resourcePrefix, id: resource.resource, ability })) },
    text: await helpers.createSiweMessage({ walletAddress: wallet.address, nonce, ...params, litNodeClient: client }) });
  await signIn('defaults', {});
  await signIn('recaps', { uri: 'lit:session:' + sessionKey.publicKey, expiration, resources: asRequests(three) });
  await signIn('repeated and exact', { uri: 'lit:session:' + sessionKey.publicKey, resources: asRequests([[R.one, 'pkp-signing'], [R.cond, 'access-control-condition-decryption'], [R.pkp, 'pkp-signing'], [R.one, 'pkp-signing'], [R.acc, 'access-control-condition-signing']]) });
  await signIn('all given', { domain: 'app.example.com:8443', statement: 'Sign in.', uri: 'https://app.example.com', chainId: 175188, expiration });

  const delegations = [];
  for (const [name, p] of Object.entries({
    full: { uses: '10', delegateeAddresses: [pkp.address, wallet.address], capacityTokenId: '42' }, anybody: { uses: '1' },
    nobody: { delegateeAddresses: [] }, 'one delegate': { delegateeAddresses: [pkp.address], expiration },
  })) delegations.push({ name, params: p, authSig: (await client.createCapacityDelegationAuthSig({ dAppOwnerWallet: wallet, ...p })).capacityDelegationAuthSig });

  const authNeededCallback = async ({ uri, expiration, resourceAbilityRequests }) => helpers.generateAuthSig({ signer: wallet,
    toSign: await helpers.createSiweMessageWithRecaps({ uri, expiration, resources: resourceAbilityRequests, walletAddress: wallet.address, nonce, litNodeClient: client }) });
  const sessionSigs = await client.getSessionSigs({ chain: 'ethereum', sessionKey, expiration, resourceAbilityRequests: asRequests(three), authNeededCallback,
    capacityDelegationAuthSig: delegations[0].authSig });

  // The request that getPkpSessionSigs sends to the nodes.
  let issue;
  client.generatePromise = async (_, body) => { issue = body; throw new Error('captured'); };
  client.handleNodePromises = async (promises) => { await Promise.allSettled(promises); throw new Error('captured'); };
  await client.getPkpSessionSigs({ pkpPublicKey: pkp.publicKey, sessionKey, expiration, authMethods: [], resourceAbilityRequests: asRequests(three), statement: 'x' }).catch(() => {});

  const out = { wallet: { key: wallet.privateKey, address: wallet.address }, pkp: { address: pkp.address }, sessionSeed: hex(Buffer.alloc(32, 7)), sessionKey: sessionKey.publicKey,
    now: new RealDate(NOW).toISOString(), nonce, signIns, delegations, sessionSigs, issue: { sessionKey: issue.sessionKey, siweMessage: issue.siweMessage,
      dataSigned: createHash('sha256').update('lit_session:' + ethers.utils.hashMessage(issue.siweMessage).slice(2)).digest('hex') } };
  writeFileSync(__dirname + '/vectors.json', JSON.stringify(out, null, 1) + '\n');
})().catch((e) => { process.stderr.write(e.stack + '\n'); process.exit(1); });
