// Decrypts from-go.json with the SDK's wasm and encrypts the same messages with it into from-wasm.json; see README.md.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const { blsEncrypt, blsDecrypt, blsVerify } = require('@lit-protocol/wasm');
const variant = 'Bls12381G2';
const raw = readFileSync(new URL('from-go.json', import.meta.url));
const go = JSON.parse(raw);
const key = Buffer.from(go.publicKey, 'hex');
const message = (n) => Buffer.from(Array.from({ length: n }, (_, i) => (7 * i + n) & 255));
const ciphertexts = [];
for (const c of go.cases) {
  const identity = Buffer.from(c.identity), signature = Buffer.from(c.signature, 'hex');
  await blsVerify(variant, key, identity, signature);
  const got = Buffer.from(await blsDecrypt(variant, Buffer.from(c.ciphertext, 'base64'), signature));
  if (!got.equals(message(c.size))) throw new Error(`size ${c.size}: the wasm decrypts to something else`);
  ciphertexts.push(Buffer.from(await blsEncrypt(variant, key, message(c.size), identity)).toString('base64'));
}
// Byte strings that are no ciphertexts of ours, and whether the wasm takes them.
const odd = {};
for (const [name, c] of Object.entries(go.odd)) {
  try {
    const got = Buffer.from(await blsDecrypt(variant, Buffer.from(c.ciphertext, 'base64'), Buffer.from(c.signature, 'hex')));
    odd[name] = got.equals(message(c.size)) ? 'decrypts' : 'decrypts to something else';
  } catch { odd[name] = 'refused'; }
}
const decrypted = createHash('sha256').update(raw).digest('hex');
writeFileSync(new URL('from-wasm.json', import.meta.url), JSON.stringify({ decrypted, odd, ciphertexts }, null, 1) + '\n');
console.log(go.cases.length, 'decrypted', odd);
