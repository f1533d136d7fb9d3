import { readFileSync } from "node:fs";

const keys = JSON.parse(readFileSync(new URL("./keys.json", import.meta.url), "utf8"));
const setup = `
const keys = ${JSON.stringify(keys)};
const s = crypto.subtle;
const hex = (text) => Uint8Array.from((text.match(/../g) || []).map((b) => parseInt(b, 16)));
const text = (t) => new TextEncoder().encode(t);
const der = (pem) => Uint8Array.from(atob(pem.replace(/-----[^-]*-----|\\n/g, "")), (c) => c.charCodeAt(0));
const bytes = (n) => Uint8Array.from({ length: n }, (_, i) => (i * 7) % 256);
const aes = (name, n, usages) => s.importKey("raw", bytes(n), name, true, usages || ["encrypt", "decrypt"]);
const shown = (k) => [k.type, k.extractable, k.algorithm.name, k.algorithm.length, k.algorithm.namedCurve, k.algorithm.modulusLength, k.algorithm.hash && k.algorithm.hash.name, k.usages];
const named = async (f) => { try { return await f(); } catch (e) { return e.name; } };
`;
const cases = [];
const add = (...all) => cases.push(...all);
const named = (code) => add(`named(async () => ${code})`);

for (const h of ["SHA-1", "SHA-256", "SHA-384", "SHA-512"]) {
  for (const t of [`""`, `"abc"`, `"x".repeat(1000)`]) add(`s.digest("${h}", text(${t}))`, `s.digest({name:"${h.toLowerCase()}"}, text(${t}).buffer)`);
  for (const n of [1, 20, 64, 200]) add(`s.importKey("raw", bytes(${n}), {name:"HMAC",hash:"${h}"}, true, ["sign","verify"]).then(async (k) => [await s.sign("HMAC", k, text("m")), await s.verify("HMAC", k, await s.sign("HMAC", k, text("m")), text("m")), await s.verify("HMAC", k, new Uint8Array(4), text("m")), shown(k)])`);
  for (const n of [0, 8, 128, 512, 4096]) {
    add(`s.importKey("raw", text("password"), "PBKDF2", false, ["deriveBits"]).then((k) => s.deriveBits({name:"PBKDF2",hash:"${h}",salt:text("salt"),iterations:100}, k, ${n || 8}))`);
    add(`s.importKey("raw", text("secret"), "HKDF", false, ["deriveBits"]).then((k) => s.deriveBits({name:"HKDF",hash:"${h}",salt:text("salt"),info:text("info")}, k, ${n || 8}))`);
  }
  add(`s.importKey("raw", text("secret"), "HKDF", false, ["deriveKey"]).then((k) => s.deriveKey({name:"HKDF",hash:"${h}",salt:bytes(0),info:bytes(0)}, k, {name:"AES-GCM",length:256}, true, ["encrypt"])).then((k) => s.exportKey("raw", k))`, `s.importKey("raw", text("secret"), "PBKDF2", false, ["deriveKey"]).then((k) => s.deriveKey({name:"PBKDF2",hash:"${h}",salt:bytes(8),iterations:2}, k, {name:"HMAC",hash:"${h}"}, true, ["sign"])).then((k) => s.exportKey("raw", k))`);
}
for (const n of [16, 24, 32]) {
  for (const size of [0, 1, 15, 16, 17, 100]) {
    add(`aes("AES-GCM", ${n}).then((k) => s.encrypt({name:"AES-GCM",iv:bytes(12)}, k, bytes(${size})))`, `aes("AES-GCM", ${n}).then((k) => s.encrypt({name:"AES-GCM",iv:bytes(16),additionalData:text("aad")}, k, bytes(${size})))`, `aes("AES-GCM", ${n}).then((k) => s.encrypt({name:"AES-GCM",iv:bytes(12),tagLength:96}, k, bytes(${size})))`);
    add(`aes("AES-CBC", ${n}).then(async (k) => { const c = await s.encrypt({name:"AES-CBC",iv:bytes(16)}, k, bytes(${size})); return [c, await s.decrypt({name:"AES-CBC",iv:bytes(16)}, k, c)]; })`);
    for (const length of [64, 128]) add(`aes("AES-CTR", ${n}).then((k) => s.encrypt({name:"AES-CTR",counter:bytes(16),length:${length}}, k, bytes(${size})))`);
  }
  for (const [counter, length] of [["ff".repeat(16), 128], ["01".repeat(8) + "ff".repeat(8), 64], ["01".repeat(12) + "ffffffff", 32], ["01".repeat(15) + "ff", 8], ["01".repeat(15) + "fe", 4], ["01".repeat(6) + "ff".repeat(10), 80], ["01".repeat(6) + "ff".repeat(10), 72]]) {
    add(`aes("AES-CTR", ${n}).then((k) => s.encrypt({name:"AES-CTR",counter:hex("${counter}"),length:${length}}, k, bytes(50)))`);
  }
}
add(`aes("AES-GCM", 32).then(async (k) => s.decrypt({name:"AES-GCM",iv:bytes(12)}, k, await s.encrypt({name:"AES-GCM",iv:bytes(12)}, k, text("hi"))))`);
named(`aes("AES-GCM", 32).then((k) => s.decrypt({name:"AES-GCM",iv:bytes(12)}, k, bytes(40)))`);
named(`aes("AES-GCM", 32).then((k) => s.decrypt({name:"AES-GCM",iv:bytes(12)}, k, bytes(4)))`);
named(`aes("AES-CBC", 32).then((k) => s.decrypt({name:"AES-CBC",iv:bytes(16)}, k, bytes(33)))`);
named(`aes("AES-CBC", 32).then((k) => s.decrypt({name:"AES-CBC",iv:bytes(16)}, k, bytes(32)))`);
named(`aes("AES-CBC", 32).then((k) => s.encrypt({name:"AES-CBC",iv:bytes(12)}, k, bytes(32)))`);
named(`aes("AES-CTR", 32).then((k) => s.encrypt({name:"AES-CTR",counter:bytes(16),length:1}, k, bytes(100)))`);
named(`aes("AES-GCM", 20)`);
named(`aes("AES-GCM", 32, ["sign"])`);
named(`aes("AES-GCM", 32, ["decrypt"]).then((k) => s.encrypt({name:"AES-GCM",iv:bytes(12)}, k, bytes(1)))`);
named(`aes("AES-GCM", 32).then((k) => s.encrypt({name:"AES-CBC",iv:bytes(16)}, k, bytes(1)))`);
named(`s.importKey("raw", bytes(16), "AES-GCM", false, [])`);
named(`s.importKey("raw", bytes(16), "Nothing", false, ["encrypt"])`);
named(`s.importKey("raw", bytes(16), "PBKDF2", true, ["deriveBits"])`);
named(`s.digest("MD5", bytes(1))`);
named(`s.importKey("raw", bytes(0), {name:"HMAC",hash:"SHA-256"}, true, ["sign"])`);
named(`new CryptoKey()`);
add(`aes("AES-GCM", 32).then(async (k) => s.exportKey("raw", await s.unwrapKey("raw", await s.wrapKey("raw", k, k2 = await aes("AES-CBC", 16, ["wrapKey","unwrapKey"]), {name:"AES-CBC",iv:bytes(16)}), k2, {name:"AES-CBC",iv:bytes(16)}, "AES-GCM", true, ["encrypt"])))`.replace("k2 =", "globalThis.k2 ="));
add(`s.exportKey("jwk", await aes("AES-GCM", 32))`, `s.importKey("jwk", {kty:"oct",k:"AQID"}, {name:"HMAC",hash:"SHA-1"}, true, ["sign"]).then((k) => s.exportKey("jwk", k))`);

for (const [name, curve, hash, size] of [["p256", "P-256", "SHA-256", 32], ["p384", "P-384", "SHA-384", 48], ["p521", "P-521", "SHA-512", 66]]) {
  const a = `{name:"ECDSA",namedCurve:"${curve}"}`, h = `{name:"ECDSA",hash:"${hash}"}`;
  const priv = `await s.importKey("pkcs8", der(keys.${name}.pkcs8), ${a}, true, ["sign"])`, pub = `await s.importKey("spki", der(keys.${name}.spki), ${a}, true, ["verify"])`;
  add(`shown(${priv})`, `shown(${pub})`, `s.exportKey("jwk", ${priv})`, `s.exportKey("jwk", ${pub})`, `s.exportKey("raw", ${pub})`, `s.exportKey("spki", ${pub})`);
  add(`s.verify(${h}, ${pub}, hex(keys.${name}.signature), text("data"))`, `s.verify(${h}, ${pub}, hex(keys.${name}.signature), text("Data"))`, `s.verify(${h}, ${pub}, new Uint8Array(${2 * size}), text("data"))`, `s.verify(${h}, ${pub}, new Uint8Array(3), text("data"))`, `s.verify(${h}, ${pub}, await s.sign(${h}, ${priv}, text("mine")), text("mine"))`, `(await s.sign(${h}, ${priv}, text("mine"))).byteLength`);
  add(`s.importKey("jwk", keys.${name}.jwk, ${a}, true, ["sign"]).then((k) => s.exportKey("jwk", k))`, `s.importKey("raw", await s.exportKey("raw", ${pub}), ${a}, true, ["verify"]).then((k) => s.exportKey("jwk", k))`);
  const e = `{name:"ECDH",namedCurve:"${curve}"}`;
  add(`s.deriveBits({name:"ECDH",public:await s.importKey("spki", der(keys.${name}.spki), ${e}, true, [])}, await s.importKey("pkcs8", der(keys.${name}.pkcs8), ${e}, true, ["deriveBits"]), 256)`, `s.deriveBits({name:"ECDH",public:await s.importKey("spki", der(keys.${name}.spki), ${e}, true, [])}, await s.importKey("pkcs8", der(keys.${name}.pkcs8), ${e}, true, ["deriveBits"]), null)`);
  named(`s.importKey("raw", bytes(65), ${a}, true, ["verify"])`);
  named(`s.importKey("spki", bytes(65), ${a}, true, ["verify"])`);
  named(`s.importKey("jwk", {...keys.${name}.jwk, x: "AA"}, ${a}, true, ["sign"])`);
  named(`s.sign(${h}, ${pub}, text("x"))`);
}
named(`s.importKey("spki", der(keys.p256.spki), {name:"ECDSA",namedCurve:"P-384"}, true, ["verify"])`);
named(`s.importKey("spki", der(keys.rsa.spki), {name:"ECDSA",namedCurve:"P-256"}, true, ["verify"])`);

for (const name of ["RSASSA-PKCS1-v1_5", "RSA-PSS"]) {
  for (const hash of ["SHA-1", "SHA-256", "SHA-384", "SHA-512"]) {
    const a = `{name:"${name}",hash:"${hash}"}`, how = `{name:"${name}",saltLength:20}`;
    const priv = `await s.importKey("pkcs8", der(keys.rsa.pkcs8), ${a}, true, ["sign"])`, pub = `await s.importKey("spki", der(keys.rsa.spki), ${a}, true, ["verify"])`;
    add(`shown(${priv})`, `s.exportKey("jwk", ${pub})`, `s.verify(${how}, ${pub}, await s.sign(${how}, ${priv}, text("x")), text("x"))`, `s.verify(${how}, ${pub}, await s.sign(${how}, ${priv}, text("x")), text("y"))`);
    if (name !== "RSA-PSS") add(`s.sign("${name}", ${priv}, text("x"))`);
  }
}
add(`s.verify({name:"RSA-PSS",saltLength:32}, await s.importKey("spki", der(keys.rsa.spki), {name:"RSA-PSS",hash:"SHA-256"}, true, ["verify"]), hex(keys.pss), text("data"))`, `s.verify({name:"RSA-PSS",saltLength:20}, await s.importKey("spki", der(keys.rsa.spki), {name:"RSA-PSS",hash:"SHA-256"}, true, ["verify"]), hex(keys.pss), text("data"))`);
add(`s.decrypt("RSA-OAEP", await s.importKey("pkcs8", der(keys.rsa.pkcs8), {name:"RSA-OAEP",hash:"SHA-256"}, true, ["decrypt"]), hex(keys.oaep))`, `s.decrypt({name:"RSA-OAEP",label:text("l")}, await s.importKey("pkcs8", der(keys.rsa.pkcs8), {name:"RSA-OAEP",hash:"SHA-1"}, true, ["decrypt"]), await s.encrypt({name:"RSA-OAEP",label:text("l")}, await s.importKey("spki", der(keys.rsa.spki), {name:"RSA-OAEP",hash:"SHA-1"}, true, ["encrypt"]), text("m")))`, `s.importKey("jwk", keys.rsa.jwk, {name:"RSA-OAEP",hash:"SHA-256"}, true, ["decrypt"]).then((k) => s.exportKey("jwk", k))`, `s.importKey("jwk", keys.rsa.jwk, {name:"RSA-OAEP",hash:"SHA-256"}, true, ["decrypt"]).then((k) => s.exportKey("pkcs8", k))`);
named(`s.decrypt("RSA-OAEP", await s.importKey("pkcs8", der(keys.rsa.pkcs8), {name:"RSA-OAEP",hash:"SHA-1"}, true, ["decrypt"]), hex(keys.oaep))`);
named(`s.importKey("pkcs8", der(keys.rsa.spki), {name:"RSA-OAEP",hash:"SHA-1"}, true, ["decrypt"])`);

const ed = `await s.importKey("pkcs8", der(keys.ed25519.pkcs8), "Ed25519", true, ["sign"])`, edPub = `await s.importKey("spki", der(keys.ed25519.spki), "Ed25519", true, ["verify"])`;
add(`s.sign("Ed25519", ${ed}, text("m"))`, `s.verify("Ed25519", ${edPub}, await s.sign("Ed25519", ${ed}, text("m")), text("m"))`, `s.verify("Ed25519", ${edPub}, await s.sign("Ed25519", ${ed}, text("m")), text("n"))`, `s.verify("Ed25519", ${edPub}, bytes(64), text("n"))`, `s.exportKey("raw", ${edPub})`, `s.exportKey("jwk", ${edPub})`, `s.importKey("raw", await s.exportKey("raw", ${edPub}), "Ed25519", true, ["verify"]).then(shown)`);
const x = `await s.importKey("pkcs8", der(keys.x25519.pkcs8), "X25519", true, ["deriveBits"])`, xPub = `await s.importKey("spki", der(keys.x25519.spki), "X25519", true, [])`;
add(`s.deriveBits({name:"X25519",public:${xPub}}, ${x}, 256)`, `s.exportKey("raw", ${xPub})`);
for (const a of [`{name:"ECDSA",namedCurve:"P-256"}, true, ["sign","verify"]`, `{name:"ECDH",namedCurve:"P-384"}, false, ["deriveKey"]`, `{name:"RSASSA-PKCS1-v1_5",hash:"SHA-256",modulusLength:2048,publicExponent:new Uint8Array([1,0,1])}, true, ["sign","verify"]`, `"Ed25519", false, ["sign","verify"]`]) add(`s.generateKey(${a}).then((p) => [shown(p.publicKey), shown(p.privateKey)])`);
for (const a of [`{name:"AES-GCM",length:256}, true, ["encrypt"]`, `{name:"HMAC",hash:"SHA-512"}, true, ["sign"]`, `{name:"HMAC",hash:"SHA-1",length:80}, true, ["sign"]`]) add(`s.generateKey(${a}).then(shown)`);
named(`s.generateKey({name:"ECDSA",namedCurve:"P-256"}, true, ["encrypt"])`);
named(`s.generateKey({name:"ECDSA",namedCurve:"P-256"}, true, [])`);
named(`s.generateKey({name:"AES-GCM",length:100}, true, ["encrypt"])`);

export const webcrypto = { setup, cases };
