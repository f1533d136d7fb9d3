// Makes points.json with @noble/curves 1.9.7; see README.md.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const { bls12_381: bls } = require('@noble/curves/bls12-381');
const hex = (b) => Buffer.from(b).toString('hex');
const { G1, G2, fields: { Fp, Fp2, Fr, Fp12 } } = bls;
const P1 = G1.ProjectivePoint, P2 = G2.ProjectivePoint;
const r = Fr.ORDER, p = Fp.ORDER;

// times multiplies by any number, also of points outside the subgroup.
function times(point, n) {
  let sum = point.constructor.ZERO;
  for (let d = point; n > 0n; n >>= 1n, d = d.double()) if (n & 1n) sum = sum.add(d);
  return sum;
}
const be = (x) => Buffer.from(x.toString(16).padStart(96, '0'), 'hex');
function compress(point, F) {
  const { x, y } = point.toAffine();
  const parts = F === Fp ? [x] : [x.c1, x.c0];
  const ys = F === Fp ? [y] : [y.c1, y.c0];
  const out = Buffer.concat(parts.map(be));
  const top = ys.find((c) => c !== 0n) ?? 0n; // the sign is that of the highest coefficient that is not 0
  out[0] |= 0x80 | (top > (p - 1n) / 2n ? 0x20 : 0);
  return out;
}
// lift returns the points of the curve with the smallest x that have one, and are outside the subgroup.
function outside(Point, F, b, fromInt, count) {
  const found = [];
  for (let i = 1n; found.length < count; i++) {
    const x = fromInt(i);
    const yy = F.add(F.mul(F.sqr(x), x), b);
    let y;
    try { y = F.sqrt(yy); } catch { continue; }
    const q = Point.fromAffine({ x, y });
    if (!times(q, r).equals(Point.ZERO)) found.push(q);
  }
  return found;
}
const h1 = 0x396c8c005555e1568c00aaab0000aaabn;
const h2 = 0x5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f1c0cf1c38e31c7238e5n;
const smallOf = (Point, q, h, prime) => {
  for (let rest = h / prime; ; rest /= prime) { // the part of the group may be cyclic or not
    const n = times(q, r * rest);
    if (!n.equals(Point.ZERO)) return n;
    if (rest % prime !== 0n) return null;
  }
};
const cases = [];
function add(group, name, point, F) { cases.push({ group, name, hex: hex(compress(point, F)) }); }

const o1 = outside(P1, Fp, 4n, (i) => i, 4);
const o2 = outside(P2, Fp2, Fp2.fromBigTuple([4n, 4n]), (i) => Fp2.fromBigTuple([i, 1n]), 4);
o1.forEach((q, i) => add('G1', 'outside the subgroup ' + i, q, Fp));
o2.forEach((q, i) => add('G2', 'outside the subgroup ' + i, q, Fp2));
for (const prime of [3n, 11n]) {
  const t = o1.map((q) => smallOf(P1, q, h1, prime)).find((q) => q);
  if (!t) continue;
  add('G1', 'order ' + prime, t, Fp);
  add('G1', 'key plus a point of order ' + prime, P1.BASE.multiply(42n).add(t), Fp);
}
for (const prime of [13n, 23n]) {
  const t = o2.map((q) => smallOf(P2, q, h2, prime)).find((q) => q);
  if (!t) continue;
  add('G2', 'order ' + prime, t, Fp2);
  add('G2', 'signature plus a point of order ' + prime, P2.BASE.multiply(42n).add(t), Fp2);
}
cases.push({ group: 'G1', name: 'cofactor part', hex: hex(compress(times(o1[0], r), Fp)) });
cases.push({ group: 'G2', name: 'cofactor part', hex: hex(compress(times(o2[0], r), Fp2)) });

const DST = 'BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_';
const hashes = ['', 'abc', 'lit-accesscontrolcondition://00/11', 'x'.repeat(300)].map((msg) => ({
  msg, hex: hex(compress(G2.hashToCurve(Buffer.from(msg), { DST }), Fp2)),
}));
const pairings = [[1n, 1n], [2n, 3n], [r - 1n, 5n], [12345678901234567890n, 98765432109876543210n]].map(([a, b]) => ({
  a: a.toString(), b: b.toString(),
  gt: hex(Fp12.toBytes(bls.pairing(P1.BASE.multiply(a), P2.BASE.multiply(b)))),
}));
writeFileSync(new URL('points.json', import.meta.url), JSON.stringify({ cases, hashes, pairings }, null, 1) + '\n');
console.log(cases.map((c) => c.group + ' ' + c.name).join('\n'));
