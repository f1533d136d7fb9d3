// Has PKPs sign what other ecosystems take, and has the library that each of them publishes judge it: Solana's web3.js for
// Ed25519, CosmJS for secp256k1.
//
//   node ecosystems.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE PKP
//
// PKP is what "conclave pkp show" says of a PKP of the owner's, in JSON.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { account, action, at, connected, ethers, ok, provider, require, sessionOf } from './common.mjs';

const { LitActionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');
const { hash_to_field: hashToField } = require('@noble/curves/abstract/hash-to-curve');
const { ed25519 } = require('@noble/curves/ed25519');
const { sha512 } = require('@noble/hashes/sha512');
const { PublicKey, SystemProgram, Transaction, TransactionMessage, VersionedTransaction } = require('@solana/web3.js');
const amino = require('@cosmjs/amino');
const { Secp256k1, Secp256k1Signature, sha256 } = require('@cosmjs/crypto');
const direct = require('@cosmjs/proto-signing');

const [ownerKey, otherKey, contextFile, told] = process.argv.slice(3);
const pkp = JSON.parse(told);
const client = await connected(contextFile);
const block = await provider.getBlockNumber();
while (await provider.getBlockNumber() < block + 4) await new Promise((r) => setTimeout(r, 200)); // nodes know the PKP
const lent = [
  { resource: new LitPKPResource('*'), ability: 'pkp-signing' }, { resource: new LitActionResource('*'), ability: 'lit-action-execution' },
];
const [owner, stranger] = await Promise.all([ownerKey, otherKey].map((key) => sessionOf(client, account(key), lent)));
ok('connect');

// ask sends one request to all nodes and returns their answers.
const ask = async (toSign, sessionSigs, more = {}) => {
  const id = `lit_${randomUUID()}`;
  return Promise.all([...client.connectedNodes].map(async (url) => {
    const answer = await fetch(`${url}/v1/pkp/sign`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Request-Id': id },
      body: JSON.stringify({
        signingScheme: 'SchnorrEd25519Sha512', toSign: Array.from(toSign), pubkey: pkp.pubkey, authSig: sessionSigs[url], ...more,
      }),
    });
    return { status: answer.status, ...await answer.json() };
  }));
};
const signEd25519 = async (message) => {
  const answers = await ask(message, owner);
  for (const a of answers) assert.equal(a.status, 200, JSON.stringify(a));
  assert.equal(new Set(answers.map((a) => a.signature)).size, 1, 'all nodes give one signature');
  assert.equal(answers[0].publicKey, pkp.ed25519);
  return Buffer.from(answers[0].signature.slice(2), 'hex');
};

// --- Solana
const chain = (address, view) => new ethers.Contract(address, [`function ${view}`], provider);
const roots = await chain(at.keyRegistry,
  'rootKeys() view returns (tuple(bytes32 secp256k1X, bytes32 secp256k1Y, bytes32 ed25519, bytes32[4] bls12381))').rootKeys();
const keyId = await chain(at.pkpNft, 'derivedKeyId(uint256) view returns (bytes32)').derivedKeyId(pkp.tokenId);
const [[h]] = hashToField(ethers.utils.arrayify(keyId), 1, {
  DST: 'CONCLAVE_HD_KEY_ID_ED25519_XMD:SHA-512_V01', p: ed25519.CURVE.n, m: 1, k: 128, expand: 'xmd', hash: sha512,
});
const derived = ed25519.ExtendedPoint.fromHex(roots.ed25519.slice(2)).add(ed25519.ExtendedPoint.BASE.multiply(h)).toRawBytes();
assert.equal(ethers.utils.hexlify(derived), pkp.ed25519);
const payer = new PublicKey(derived);
assert.equal(payer.toBase58(), pkp.solana);
assert.ok(PublicKey.isOnCurve(payer.toBytes()));
ok('the Ed25519 key follows from what is on chain');

const transfer = SystemProgram.transfer({ fromPubkey: payer, toPubkey: PublicKey.unique(), lamports: 5000 });
const recentBlockhash = new PublicKey(ethers.utils.randomBytes(32)).toBase58();
const transaction = () => new Transaction({ feePayer: payer, recentBlockhash }).add(transfer);
const tx = transaction();
const signature = await signEd25519(tx.serializeMessage());
tx.addSignature(payer, signature);
assert.ok(tx.verifySignatures());
assert.ok(Transaction.from(tx.serialize()).verifySignatures(), 'also as it goes over the wire');
const other = transaction();
other.recentBlockhash = new PublicKey(ethers.utils.randomBytes(32)).toBase58();
other.addSignature(payer, signature);
assert.ok(!other.verifySignatures(), 'not another transaction');
ok('a Solana transaction');

const message = new TransactionMessage({ payerKey: payer, recentBlockhash, instructions: [transfer] }).compileToV0Message();
const versioned = new VersionedTransaction(message);
versioned.addSignature(payer, await signEd25519(message.serialize()));
const sent = VersionedTransaction.deserialize(versioned.serialize());
assert.ok(ed25519.verify(sent.signatures[0], sent.message.serialize(), payer.toBytes(), { zip215: false }));
ok('a versioned Solana transaction');

for (const a of await ask(tx.serializeMessage(), stranger)) assert.equal(a.errorCode, 'NodeNotAuthorized', JSON.stringify(a));
ok('not for a stranger');
for (const a of await ask(new Uint8Array(16385), owner)) assert.equal(a.errorCode, 'NodeInvalidRequest', JSON.stringify(a));
for (const a of await ask(new Uint8Array(32), owner, { signingScheme: 'SchnorrK256Taproot' })) assert.equal(a.status, 400);
ok('neither too much nor another scheme');

const { response } = await client.executeJs({
  sessionSigs: owner, jsParams: { toSign: Array.from(tx.serializeMessage()), publicKey: pkp.pubkey },
  code: action(async () => {
    const signingScheme = 'SchnorrEd25519Sha512';
    const own = await Lit.Actions.signAsAction({ toSign: [1, 2, 3], sigName: 'own', signingScheme });
    const actionIpfsCid = Lit.Auth.actionIpfsIdStack.at(-1);
    Lit.Actions.setResponse({ response: JSON.stringify({
      pkps: JSON.parse(await Lit.Actions.signAndCombine({ toSign: new Uint8Array(toSign), publicKey, sigName: 'sol', signingScheme })),
      own: JSON.parse(own), key: await Lit.Actions.getActionPublicKey({ signingScheme, actionIpfsCid }),
      yes: await Lit.Actions.verifyActionSignature({ signingScheme, actionIpfsCid, toSign: [1, 2, 3], signOutput: own }),
      no: await Lit.Actions.verifyActionSignature({ signingScheme, actionIpfsCid, toSign: [1, 2], signOutput: own }),
    }) });
  }),
});
const acted = transaction();
acted.addSignature(payer, Buffer.from(response.pkps.signature, 'hex'));
assert.ok(acted.verifySignatures());
assert.equal(`0x${response.pkps.publicKey}`, pkp.ed25519);
assert.deepEqual([response.yes, response.no, response.key], [true, false, `0x${response.own.publicKey}`]);
assert.ok(ed25519.verify(response.own.signature, Uint8Array.of(1, 2, 3), response.own.publicKey));
ok('an action has a Solana transaction signed, and signs as itself');

// --- Cosmos
const publicKey = Secp256k1.compressPubkey(ethers.utils.arrayify(pkp.pubkey));
const aminoKey = amino.encodeSecp256k1Pubkey(publicKey);
const address = amino.pubkeyToAddress(aminoKey, 'cosmos');
assert.equal(address, pkp.cosmos);
ok('the address on the Cosmos Hub');
const signCosmos = async (bytes) => {
  const digest = sha256(bytes);
  const { signature } = await client.pkpSign({ toSign: digest, pubKey: pkp.pubkey, sessionSigs: owner });
  const fixed = ethers.utils.arrayify(signature).slice(0, 64); // r and s, without v
  return { fixed, good: await Secp256k1.verifySignature(Secp256k1Signature.fromFixedLength(fixed), digest, publicKey) };
};
const msg = { fromAddress: address, toAddress: address, amount: [{ denom: 'uatom', amount: '1' }] };
const gas = { amount: [{ denom: 'uatom', amount: '2000' }], gas: '200000' };

const registry = new direct.Registry([['/cosmos.bank.v1beta1.MsgSend', require('cosmjs-types/cosmos/bank/v1beta1/tx').MsgSend]]);
const body = registry.encodeTxBody({ messages: [{ typeUrl: '/cosmos.bank.v1beta1.MsgSend', value: msg }], memo: '' });
const info = direct.makeAuthInfoBytes([{ pubkey: direct.encodePubkey(aminoKey), sequence: 7 }], gas.amount, 200000, undefined, undefined);
const directDoc = direct.makeSignDoc(body, info, 'cosmoshub-4', 42);
assert.ok((await signCosmos(direct.makeSignBytes(directDoc))).good);
ok('a Cosmos transaction, signed direct');

const aminoDoc = amino.makeSignDoc([{
  type: 'cosmos-sdk/MsgSend', value: { from_address: address, to_address: address, amount: msg.amount },
}], gas, 'cosmoshub-4', '', 42, 7);
const signed = await signCosmos(amino.serializeSignDoc(aminoDoc));
assert.ok(signed.good);
const { pubkey, signature: pair } = amino.decodeSignature(amino.encodeSecp256k1Signature(publicKey, signed.fixed));
const changed = sha256(amino.serializeSignDoc({ ...aminoDoc, sequence: '8' }));
assert.ok(!await Secp256k1.verifySignature(Secp256k1Signature.fromFixedLength(pair), changed, pubkey), 'not another document');
ok('a Cosmos transaction, signed as amino');
process.exit(0); // the client keeps a timer
