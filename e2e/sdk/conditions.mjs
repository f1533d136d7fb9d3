// Drives the published @lit-protocol/lit-node-client and @lit-protocol/encryption, unmodified, through every kind of access
// control condition: what is encrypted opens for who meets the condition and for nobody else.
//
//   node conditions.mjs NETWORK_FILE CONTEXT_FILE WORLD_FILE
//
// CONTEXT_FILE is what "conclave network context" prints, WORLD_FILE says what there is on other chains: see foreign_test.go.
// Every step says "ok <step>"; the first that fails ends the run with an error.
import assert from 'node:assert/strict';

import { connected, ethers, network, ok, publish, require, soon } from './common.mjs';
import { Chain, asContract, contractWallet, cosmosSig, ownerOf, read, solanaSig, tokens } from './world.mjs';
import { evmBasic, evmContract, solRpc, cosmos, unified } from './trials.mjs';

const { LitAccessControlConditionResource, createSiweMessage, createSiweMessageWithRecaps, generateAuthSig } = require('@lit-protocol/auth-helpers');
const lit = require('@lit-protocol/encryption');
const { SiweMessage } = require('siwe');

const [contextFile, worldFile] = process.argv.slice(3);
const world = read(worldFile);
const notMet = 'NodeAccessControlConditionsReturnedNotAuthorized';

// --- accounts and contracts
const own = new Chain(network.rpcUrl, world.holder);
const ethereum = new Chain(world.ethereum, world.holder);
const sepolia = new Chain(world.sepolia, world.holder);
const holder = own.wallet;
const other = ethers.Wallet.createRandom(); // owns nothing
const code = read(world.fixtures);
const wallets = read(world.wallets);
const cid = 'QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW';

const setUp = async () => {
  const abi = ['function mintNext(uint256) payable', 'function mintCost() view returns (uint256)'];
  const cost = await new ethers.Contract(network.contracts.pkpNft, abi, own.provider).mintCost();
  const mint = await own.call(network.contracts.pkpNft, 'mintNext(uint256)', [2], { value: cost });
  const at = { own: await tokens(own, code), wallet: await contractWallet(own, wallets) };
  const tokenId = ethers.BigNumber.from((await mint.wait()).logs[0].topics[1]).toString();
  const permissions = network.contracts.pkpPermissions;
  await own.call(permissions, 'addPermittedAddress(uint256,address,uint256[])', [tokenId, holder.address, [1]]);
  await own.call(permissions, 'addPermittedAction(uint256,bytes,uint256[])', [tokenId, ethers.utils.base58.decode(cid), [1]]);
  at.ethereum = await tokens(ethereum, code);
  at.judge = await publish(world.ipfs, 'const isSame = async (a, b) => a.toLowerCase() === b.toLowerCase();');
  at.ethereumWallet = await contractWallet(ethereum, wallets);
  at.sepolia = await contractWallet(sepolia, wallets);
  for (const [chain, blocks] of [[own, 4], [ethereum], [sepolia]]) {
    assert.equal((await chain.settled(blocks)).status, 1);
  }
  assert.equal(new Set([at.wallet, at.ethereumWallet, at.sepolia]).size, 3);
  return { ...at, tokenId, permissions };
};
const [at, client] = await Promise.all([setUp(), connected(contextFile)]);
ok('connect');

// --- proofs: sessions for decryption, whose message has more members, whose text edit changes, and of whose signature as
// makes another proof; and messages that are proofs by themselves
const sessionOf = (wallet, { more = {}, edit = (text) => text, as = (authSig) => authSig } = {}) => client.getSessionSigs({
  chain: 'ethereum',
  expiration: soon(),
  resourceAbilityRequests: [
    { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
  ],
  authNeededCallback: async ({ uri, expiration, resourceAbilityRequests }) => as(await generateAuthSig({
    signer: wallet,
    toSign: edit(await createSiweMessageWithRecaps({
      uri, expiration, resources: resourceAbilityRequests, walletAddress: wallet.address,
      nonce: await client.getLatestBlockhash(), litNodeClient: client, ...more,
    })),
  })),
});
const authSigOf = async (wallet, more = {}) => generateAuthSig({
  signer: wallet,
  toSign: await createSiweMessage({
    walletAddress: wallet.address, expiration: soon(), nonce: await client.getLatestBlockhash(), ...more,
  }),
});
const withResources = (...resources) => (text) => {
  const m = new SiweMessage(text);
  m.resources = [...(m.resources ?? []), ...resources];
  return m.prepareMessage();
};
const litParam = (name, value) => `litParam:${name}:${Buffer.from(value).toString('base64url')}`;
const [mine, theirs, member, gold, silver] = await Promise.all([
  sessionOf(holder),
  sessionOf(other),
  sessionOf(other, { more: { domain: 'app.example' }, edit: withResources('https://app.example/members') }),
  sessionOf(other, { edit: withResources(litParam('plan', 'gold'), litParam('account', holder.address)) }),
  sessionOf(other, { edit: withResources(litParam('plan', 'silver'), litParam('account', other.address)) }),
]).then((all) => all.map((sessionSigs) => ({ sessionSigs })));
const eoa = { authSig: await authSigOf(holder) };
const [solana, poor] = world.solana.map((seed) => ({ authSig: solanaSig(seed) }));
const [atom, lessAtom] = [world.holder, world.other].map((key, i) => ({ authSig: { cosmos: cosmosSig(key, world.cosmos[i]) } }));
const everywhere = { authSig: { ethereum: eoa.authSig, solana: solana.authSig, ...atom.authSig } };
const notOnSolana = { authSig: { ethereum: eoa.authSig, ...atom.authSig } };

// --- conditions: field, those that are met and by whom, those that are not and by whom
const opens = async ([field, conditions], proof, chain, text) => {
  const sealed = await lit.encryptString({ [field]: conditions, dataToEncrypt: text }, client);
  return lit.decryptToString({ [field]: conditions, ...sealed, chain, ...proof }, client);
};
const refused = (promise, want) => assert.rejects(promise, (e) => {
  assert.match(`${JSON.stringify(e)}${e.message}`, new RegExp(want));
  return true;
});
const trial = async ({ name, met, by, not = met, but = by, chain = 'yellowstone', code: want = notMet }) => {
  if (met) assert.equal(await opens(met, by, chain, name), name);
  await refused(opens(not, but, chain, name), want);
  ok(name);
};
const proofs = { mine, theirs, member, gold, silver, eoa, solana, poor, atom, lessAtom, everywhere, notOnSolana };
const trials = [
  ...evmBasic(at, holder.address, cid, proofs), ...evmContract(at, holder.address, proofs), ...solRpc(world, proofs),
  ...cosmos(world, proofs), ...unified(at, holder.address, world, proofs),
];

// --- contract wallets: asked on the chain that the request names, or else their message, and counting only there
const is = (address, chain) => ['accessControlConditions', [{
  contractAddress: '', standardContractType: '', chain, method: '', parameters: [':userAddress'],
  returnValueTest: { comparator: '=', value: address },
}]];
const contractSig = async (address, { signer = holder, via, chainId } = {}) =>
  asContract(address, via)(await authSigOf(ownerOf(address, signer), { chainId }));
const contractTrials = async () => {
  const unauthorized = 'NodeContractAuthsigUnauthorized';
  const raw = { authSig: await contractSig(at.wallet) };
  const abroad = { authSig: await contractSig(at.sepolia) };
  const byMessage = { authSig: await contractSig(at.sepolia, { chainId: 11155111 }) };
  const nowhere = { authSig: await contractSig(at.sepolia, { chainId: 250 }) };
  const forged = { authSig: await contractSig(at.wallet, { signer: other }) };
  const session = {
    sessionSigs: await sessionOf(ownerOf(at.wallet, holder), { as: asContract(at.wallet) }),
  };
  const here = is(at.wallet, 'yellowstone');
  const there = is(at.sepolia, 'sepolia');
  return [
    { name: 'contract wallet on the own chain', met: here, by: raw, but: forged, code: unauthorized },
    { name: 'contract wallet with a session', met: here, by: session, but: theirs },
    { name: 'contract wallet on another chain', met: there, by: abroad, chain: 'sepolia', not: is(at.sepolia, 'yellowstone') },
    { name: 'contract wallet on the chain of its message', met: there, by: byMessage, chain: 'fantom', but: nowhere, code: unauthorized },
    // One of two endpoints is dead, and all must agree on who somebody is.
    { name: 'contract wallet on a chain with a dead endpoint', not: is(at.ethereumWallet, 'ethereum'), chain: 'ethereum',
      but: { authSig: await contractSig(at.ethereumWallet) }, code: 'NodeRpcError' },
  ];
};

// --- what a Cosmos wallet signs in the SDK's form is refused unless the operator accepts the risk
const digestTrial = {
  name: 'a Cosmos digest is no consent', not: ['unifiedAccessControlConditions', [{
    conditionType: 'cosmos', path: ':userAddress', chain: 'cosmos', returnValueTest: { key: '', comparator: '=', value: world.cosmos[0] },
  }]], but: { authSig: { cosmos: cosmosSig(world.holder, world.cosmos[0], { digest: true }) } }, code: 'NodeInvalidAuthSig',
};

// --- everything that can be encrypted
const formats = async () => {
  const [field, conditions] = is(holder.address, 'yellowstone');
  const about = { [field]: conditions, chain: 'yellowstone' };
  const bytes = Uint8Array.from({ length: 70000 }, (_, i) => i % 251);
  const same = (got) => assert.deepEqual(Buffer.from(got), Buffer.from(bytes));

  const sealed = await lit.encryptUint8Array({ ...about, dataToEncrypt: bytes }, client);
  same(await lit.decryptToUint8Array({ ...about, ...sealed, ...mine }, client));
  await refused(lit.decryptToUint8Array({ ...about, ...sealed, ...theirs }, client), notMet);
  ok('bytes');

  const file = new File([bytes], 'data.bin');
  const sealedFile = await lit.encryptFile({ ...about, file }, client);
  same(await lit.decryptToFile({ ...about, ...sealedFile, ...mine }, client));
  await refused(lit.decryptToFile({ ...about, ...sealedFile, ...theirs }, client), notMet);
  ok('file');

  for (const [what, want] of [[{ string: 'kept as JSON' }, 'kept as JSON'], [{ file }, bytes]]) {
    const parsedJsonData = JSON.parse(await lit.encryptToJson({ ...about, ...what, litNodeClient: client }));
    const got = await lit.decryptFromJson({ parsedJsonData, litNodeClient: client, ...mine });
    assert.deepEqual(Buffer.from(got), Buffer.from(want));
    await refused(lit.decryptFromJson({ parsedJsonData, litNodeClient: client, ...theirs }), notMet);
    ok(`JSON of a ${parsedJsonData.dataType}`);
  }
};

// A few at a time, as an application would.
const queue = [...trials, ...await contractTrials(), digestTrial];
const workers = Array.from({ length: 4 }, async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    await trial(next).catch((e) => { throw new Error(`${next.name}: ${e.message}`, { cause: e }); });
  }
});
await Promise.all([...workers, formats()]);
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
