// Combines the shares of from-go.json with the SDK's wasm, every k and all n of them; see README.md.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const { blsCombine, blsVerify } = require('@lit-protocol/wasm');
const variant = 'Bls12381G2';
const raw = readFileSync(new URL('from-go.json', import.meta.url));
function* subsets(list, k, from = 0) {
  if (k === 0) { yield []; return; }
  for (let i = from; i <= list.length - k; i++) for (const rest of subsets(list, k - 1, i + 1)) yield [list[i], ...rest];
}
const signatures = [];
let count = 0;
for (const c of JSON.parse(raw)) {
  const shares = c.shares.map((s) => Buffer.from(s.ProofOfPossession, 'hex'));
  const all = Buffer.from(await blsCombine(variant, shares)).toString('hex');
  for (const chosen of subsets(shares, c.k)) {
    count++;
    if (Buffer.from(await blsCombine(variant, chosen)).toString('hex') !== all) throw new Error('subsets differ');
  }
  await blsVerify(variant, Buffer.from(c.publicKey, 'hex'), Buffer.from(c.message), Buffer.from(all, 'hex'));
  signatures.push(all);
}
const combined = createHash('sha256').update(raw).digest('hex');
writeFileSync(new URL('from-wasm.json', import.meta.url), JSON.stringify({ combined, signatures }, null, 1) + '\n');
console.log(count, 'subsets combined');
