// Writes wallets.json: signatures by code that is not ours. See README.md.
const nacl = require('tweetnacl'), bs58 = require('bs58').default || require('bs58');
const { makeSignDoc, serializeSignDoc, Secp256k1Wallet } = require('@cosmjs/amino');
const { bls12_381 } = require('@noble/curves/bls12-381');
const { ethers } = require('ethers');
const { createHash } = require('crypto');
const { writeFileSync } = require('fs');
const hex = (b) => Buffer.from(b).toString('hex');
const text = 'I am creating an account to use Lit Protocol at 2026-11-22T07:10:18.707Z';
const session = require('../session/testdata/vectors.json');

(async () => {
  const sol = nacl.sign.keyPair.fromSeed(Uint8Array.from(Buffer.alloc(32, 9)));
  const solana = { sig: hex(nacl.sign.detached(Buffer.from(text), sol.secretKey)), derivedVia: 'solana.signMessage', signedMessage: text, address: bs58.encode(sol.publicKey) };

  const cosmos = {};
  for (const prefix of ['cosmos', 'kyve', 'juno']) {
    const w = await Secp256k1Wallet.fromKey(Uint8Array.from(Buffer.alloc(32, 5)), prefix);
    const [{ address }] = await w.getAccounts();
    // The document of ADR-36, as wallets make it for signArbitrary.
    const doc = makeSignDoc([{ type: 'sign/MsgSignData', value: { signer: address, data: Buffer.from(text).toString('base64') } }], { gas: '0', amount: [] }, '', '', '0', '0');
    const { signature } = await w.signAmino(address, doc);
    const common = { sig: signature.signature, derivedVia: 'cosmos.signArbitrary', address };
    cosmos[prefix] = { text: { ...common, signedMessage: text }, digest: { ...common, signedMessage: createHash('sha256').update(serializeSignDoc(doc)).digest('hex') } };
    if (prefix === 'cosmos') { // a transaction that sends money, signed by the same key
      const tx = makeSignDoc([{ type: 'cosmos-sdk/MsgSend', value: { from_address: address, to_address: address, amount: [{ denom: 'uatom', amount: '1' }] } }], { gas: '1', amount: [] }, 'cosmoshub-4', '', '1', '1');
      const signed = await w.signAmino(address, tx);
      cosmos.transaction = { ...common, sig: signed.signature.signature, signedMessage: createHash('sha256').update(serializeSignDoc(tx)).digest('hex') };
    }
  }

  const sk = Buffer.alloc(32, 3), DST = 'BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_';
  const point = bls12_381.G2.hashToCurve(Buffer.from(session.issue.dataSigned, 'hex'), { DST });
  const network = { publicKey: hex(bls12_381.getPublicKey(sk)), sig: hex(bls12_381.sign(point, sk).toRawBytes(true)) };

  const address = '0x0E0e70e7151a8710A7Dc8A87cbCF5d881Ca7808f', id = (s) => ethers.utils.keccak256(ethers.utils.toUtf8Bytes(s));
  const { getAuthIdByAuthMethod } = require('@lit-protocol/contracts-sdk/src/lib/auth-utils.js');
  const jwt = (claims) => ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'AA'].join('.');
  const stytch = { sub: 'User-Live-ABC', aud: ['Project-Live-DEF'], 'https://stytch.com/session': { authentication_factors: [
    { delivery_method: 'email', email_factor: { email_address: 'Me@Example.com' } }, { delivery_method: 'sms', phone_number_factor: { phone_number: '+15551234' } } ] } };
  const method = async (authMethodType, accessToken) => getAuthIdByAuthMethod({ authMethodType, accessToken });
  const methods = {
    ethChecksum: await method(1, JSON.stringify({ address })), ethLower: await method(1, JSON.stringify({ address: address.toLowerCase() })),
    webauthn: await method(3, JSON.stringify({ rawId: 'cred-ID_1' })), google: await method(6, jwt({ sub: '1234', aud: 'app.googleusercontent.com' })),
    stytch: await method(9, jwt(stytch)), stytchEmail: await method(10, jwt(stytch)), discord: id('42:1052874239658692668'),
    action: ethers.utils.hexlify(ethers.utils.base58.decode('QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG')),
    custom: ethers.BigNumber.from(id('my-app')).toString(),
  };
  writeFileSync(__dirname + '/wallets.json', JSON.stringify({ solana, cosmos, network }, null, 1) + '\n');
  writeFileSync(__dirname + '/../method/testdata/vectors.json', JSON.stringify(methods, null, 1) + '\n');
})().catch((e) => { console.error(e); process.exit(1); });
