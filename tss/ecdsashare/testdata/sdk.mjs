// Gives the answers in from-go.json to the SDK as those of nodes, and makes shares of its own; see README.md.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const lib = '@lit-protocol/lit-node-client-nodejs/src/lib/helpers/';
const { parsePkpSignResponse } = require(lib + 'parse-pkp-sign-response.js');
const { getSignatures } = require(lib + 'get-signatures.js');
const { removeDoubleQuotes } = require(lib + 'remove-double-quotes.js');
const { ecdsaCombine, ecdsaVerify } = require('@lit-protocol/wasm');
const { secp256k1 } = require('@noble/curves/secp256k1');
const hex = (b) => Buffer.from(b).toString('hex');
const raw = readFileSync(new URL('from-go.json', import.meta.url));
const clone = (x) => JSON.parse(JSON.stringify(x)); // the SDK changes what it is given
const common = (k) => ({ networkPubKeySet: 'set', minNodeCount: k, requestId: 'test' });
const combined = [];
for (const c of JSON.parse(raw)) {
  const sign = await getSignatures({ ...common(c.k), signedData: parsePkpSignResponse(clone(c.answers).map((signatureShare) => ({ signatureShare }))) });
  const execute = await getSignatures({ ...common(c.k), signedData: clone(c.executions).map((e) => removeDoubleQuotes({ [e.sigName]: e })) });
  const name = c.executions[0].sigName;
  if (sign.signature.signature !== execute[name].signature) throw new Error('pkpSign and executeJs differ');
  combined.push({ signature: sign.signature.signature, publicKey: sign.signature.publicKey, dataSigned: sign.signature.dataSigned });
}

// Shares of the protocol that the SDK was made for: s is what it is, high or low, and split by random numbers.
const n = secp256k1.CURVE.n, mod = (x) => ((x % n) + n) % n;
const number = (label) => mod(BigInt('0x' + createHash('sha512').update(label).digest('hex')));
const inverse = (x) => { let [a, b, u, v] = [mod(x), n, 1n, 0n]; while (a > 1n) { const q = b / a; [a, b, u, v] = [b - q * a, a, v - q * u, u]; } return mod(u); };
const bytes = (x) => Buffer.from(x.toString(16).padStart(64, '0'), 'hex');
const theirs = [];
for (let i = 0; i < 12; i++) {
  const sk = number('key ' + i), nonce = number('nonce ' + i), digest = createHash('sha256').update('digest ' + i).digest();
  const R = secp256k1.ProjectivePoint.BASE.multiply(nonce);
  const s = mod(inverse(nonce) * (BigInt('0x' + hex(digest)) + R.x * sk));
  const members = 2 + (i % 6);
  const parts = Array.from({ length: members - 1 }, (_, j) => number(`part ${i} ${j}`));
  parts.push(mod(s - parts.reduce((a, b) => a + b, 0n)));
  if (i % 4 === 3) parts.splice(0, members, s, ...Array(members - 1).fill(0n)); // the leader's form
  const publicKey = secp256k1.ProjectivePoint.BASE.multiply(sk).toRawBytes(false), bigR = R.toRawBytes(true);
  const [r, low, v] = await ecdsaCombine('K256', bigR, parts.map(bytes));
  await ecdsaVerify('K256', digest, publicKey, [r, low, v]);
  theirs.push({ digest: hex(digest), publicKey: hex(publicKey), bigR: hex(bigR), parts: parts.map((p) => hex(bytes(p))), r: hex(r), s: hex(low), v, high: s > n / 2n });
}
const read = createHash('sha256').update(raw).digest('hex');
writeFileSync(new URL('from-sdk.json', import.meta.url), JSON.stringify({ read, combined, theirs }, null, 1) + '\n');
console.log(combined.length, 'combined;', theirs.filter((t) => t.high).length, 'of', theirs.length, 'with a high s');
