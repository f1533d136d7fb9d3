// Derives public keys with the SDK's wasm into hdkeys.json, and decrypts from-go.json with it; see README.md.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const { ecdsaDeriveKey, blsCombine, blsVerify, blsDecrypt } = require('@lit-protocol/wasm');
const { secp256k1 } = require('@noble/curves/secp256k1');
const hex = (b) => Buffer.from(b).toString('hex');
const hash = (x) => createHash('sha256').update(x).digest();
const point = (label) => Buffer.from(secp256k1.getPublicKey(hash(label), true));
const G = Buffer.from(secp256k1.ProjectivePoint.BASE.toRawBytes(true));
const derived = [];
for (let i = 0; i < 20; i++) {
  const count = 2 + (i % 9);
  const roots = i < 8 ? [point('root ' + i), G] : Array.from({ length: count }, (_, j) => point(`root ${i} ${j}`));
  const keyId = hash('key id ' + i);
  derived.push({ keyId: hex(keyId), roots: roots.map(hex), key: hex(await ecdsaDeriveKey('K256', keyId, roots)) });
}
writeFileSync(new URL('hdkeys.json', import.meta.url), JSON.stringify(derived, null, 1) + '\n');

const raw = readFileSync(new URL('from-go.json', import.meta.url));
const go = JSON.parse(raw), key = Buffer.from(go.publicKey, 'hex');
for (const c of go.cases) {
  if (hex(hash(c.data)) !== c.encrypted.dataToEncryptHash) throw new Error('hash of ' + c.data);
  const identity = `lit-accesscontrolcondition://${c.conditionsHash}/${c.encrypted.dataToEncryptHash}`;
  const signature = await blsCombine('Bls12381G2', c.shares.map((s) => Buffer.from(s.ProofOfPossession, 'hex')));
  await blsVerify('Bls12381G2', key, Buffer.from(identity), signature);
  const got = await blsDecrypt('Bls12381G2', Buffer.from(c.encrypted.ciphertext, 'base64'), signature);
  if (Buffer.from(got).toString() !== c.data) throw new Error('decrypts to something else: ' + c.data);
}
writeFileSync(new URL('from-wasm.json', import.meta.url), JSON.stringify({ decrypted: hex(hash(raw)) }, null, 1) + '\n');
console.log(derived.length, 'derived;', go.cases.length, 'decrypted');
