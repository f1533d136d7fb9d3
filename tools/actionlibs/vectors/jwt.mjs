import { readFileSync } from "node:fs";

const keys = readFileSync(new URL("./keys.json", import.meta.url), "utf8");
const now = 1700000000;
const cases = [];
const add = (...all) => cases.push(...all);
const sign = (payload, secret = `"secret"`, options = "{}") => `jwt.sign(${payload}, ${secret}, ${options})`;
const verify = (token, secret = `"secret"`, options = `{clockTimestamp:${now}}`) => `jwt.verify(${token}, ${secret}, ${options})`;
const at = `iat:${now}`;

for (const a of ["HS256", "HS384", "HS512"]) add(sign(`{a:1,${at}}`, `"secret"`, `{algorithm:"${a}"}`), verify(sign(`{a:1,${at}}`, `"secret"`, `{algorithm:"${a}"}`)));
for (const a of ["RS256", "RS384", "RS512"]) {
  for (const k of ["pkcs8", "pkcs1"]) add(sign(`{a:1,${at}}`, `keys.rsa.${k}`, `{algorithm:"${a}"}`));
  for (const p of ["spki", "pkcs1pub", "pkcs8"]) add(verify(sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"${a}"}`), `keys.rsa.${p}`));
}
for (const bits of [256, 384, 512]) {
  const curve = { 256: "p256", 384: "p384", 512: "p521" }[bits];
  add(verify(`keys.tokens.PS${bits}`, "keys.rsa.spki"), verify(`keys.tokens.ES${bits}`, `keys.${curve}.spki`));
  add(verify(sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"PS${bits}"}`), "keys.rsa.spki"));
  for (const form of ["pkcs8", "sec1"]) add(verify(sign(`{${at}}`, `keys.${curve}.${form}`, `{algorithm:"ES${bits}"}`), `keys.${curve}.spki`));
  add(sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"ES${bits}"}`), sign(`{${at}}`, `keys.${curve}.pkcs8`, `{algorithm:"RS${bits}"}`), verify(`keys.tokens.ES${bits}`, "keys.p256.spki"), verify(`keys.tokens.PS${bits}`, "keys.p256.spki"));
  add(verify(`keys.tokens.ES${bits}.slice(0,-3)`, `keys.${curve}.spki`), verify(`keys.tokens.ES${bits}.replace(/.$/,"")+"~"`, `keys.${curve}.spki`));
}

// Confusion of algorithms, and none.
const forged = (header, payload, signature = "") => `(() => { const b = (v) => btoa(JSON.stringify(v)).replace(/=/g,"").replace(/\\+/g,"-").replace(/\\//g,"_"); return b(${header})+"."+b(${payload})+".${signature}"; })()`;
for (const alg of [`"none"`, `"None"`, `"NONE"`, `""`, "null", "1", `"HS256"`, `"RS256"`, `"XX"`]) {
  for (const secret of [`"secret"`, `""`, "undefined", "null", "keys.rsa.spki"]) add(verify(forged(`{alg:${alg},typ:"JWT"}`, `{a:1}`), secret), verify(forged(`{alg:${alg}}`, `{a:1}`, "AAAA"), secret));
}
add(verify(sign(`{${at}}`, `keys.rsa.spki`, `{algorithm:"HS256"}`), "keys.rsa.spki"), verify(sign(`{${at}}`, `new TextEncoder().encode(keys.rsa.spki)`, `{algorithm:"HS256"}`), "keys.rsa.spki"), verify(sign(`{${at}}`, `"x"`, `{algorithm:"HS256"}`), `"x"`, `{algorithms:["RS256"],clockTimestamp:${now}}`), verify(sign(`{${at}}`), `"secret"`, `{algorithms:["none"]}`), verify(forged(`{alg:"none"}`, `{a:1}`), "undefined", `{algorithms:["none"]}`), verify(forged(`{alg:"none"}`, `{a:1}`), `"x"`, `{algorithms:["none"]}`));
add(sign(`{${at}}`, `""`, `{algorithm:"none"}`), sign(`{${at}}`, "undefined", `{algorithm:"none"}`), sign(`{${at}}`, `"secret"`, `{algorithm:"none"}`), sign(`{${at}}`, `""`), sign(`{${at}}`, "undefined"), sign(`{${at}}`, "null"), sign(`{${at}}`, "{}"), sign(`{${at}}`, "1"), sign(`{${at}}`, "keys.rsa1024.pkcs8", `{algorithm:"RS256"}`), sign(`{${at}}`, "keys.rsa1024.pkcs8", `{algorithm:"RS256",allowInsecureKeySizes:true}`), sign(`{${at}}`, `"secret"`, `{algorithm:"RS256"}`), sign(`{${at}}`, "keys.rsa.spki", `{algorithm:"RS256"}`), sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"HS256"}`));

// Options of sign.
for (const o of [`{issuer:"i",audience:["a","b"],subject:"s",jwtid:"j",keyid:"k"}`, `{expiresIn:60}`, `{expiresIn:"2h"}`, `{expiresIn:"60"}`, `{notBefore:"1d",expiresIn:"7 days"}`, `{expiresIn:1.5}`, `{expiresIn:""}`, `{expiresIn:"soon"}`, `{header:{typ:"X",x:1}}`, `{noTimestamp:true}`, `{algorithm:"HS1"}`, `{unknown:1}`, `{audience:1}`, `{issuer:1}`, `{header:1}`, `{encoding:"latin1"}`, `{mutatePayload:true}`, `{keyid:5}`]) add(sign(`{a:"é",${at}}`, `"secret"`, o));
for (const p of [`"text"`, `{exp:${now}}`, `{exp:"x"}`, `{iat:"x"}`, `{nbf:1.5,${at}}`, `""`, "undefined", "null", "1", `[1]`, `new TextEncoder().encode("bytes")`, `{aud:"a",${at}}`]) add(`typeof ${sign(p)} === "string" && (jwt.decode(${sign(p)}) || {}).exp`);
add(sign(`{aud:"a",${at}}`, `"s"`, `{audience:"b"}`), sign(`{exp:${now},${at}}`, `"s"`, `{expiresIn:5}`), sign(`"text"`, `"s"`, `{expiresIn:5}`), sign(`"text"`, `"s"`), sign(`"text"`, `"s"`, `{issuer:"x"}`), verify(sign(`"text"`)), verify(sign(`"é"`), `"secret"`, `{complete:true}`));

// Options of verify.
const token = sign(`{${at},exp:${now + 60},nbf:${now - 60},aud:["a","b"],iss:"i",sub:"s",jti:"j",nonce:"n"}`);
for (const o of [`{}`, `{audience:"a"}`, `{audience:["x","b"]}`, `{audience:/^a$/}`, `{audience:"x"}`, `{audience:["x",/y/]}`, `{issuer:"i"}`, `{issuer:["x","i"]}`, `{issuer:"x"}`, `{issuer:["x"]}`, `{subject:"s"}`, `{subject:"x"}`, `{jwtid:"j"}`, `{jwtid:"x"}`, `{nonce:"n"}`, `{nonce:"x"}`, `{nonce:1}`, `{nonce:""}`, `{maxAge:"1m"}`, `{maxAge:10}`, `{maxAge:"x"}`, `{complete:true}`, `{algorithms:["HS256"]}`, `{algorithms:["HS512"]}`, `{algorithms:"HS256"}`, `{ignoreExpiration:true}`, `{clockTolerance:100}`]) {
  for (const t of [now, now + 59, now + 60, now + 100, now - 61]) add(verify(token, `"secret"`, `Object.assign(${o},{clockTimestamp:${t}})`));
}
add(verify(token, `"wrong"`), verify(token, `""`), verify(token, "undefined"), verify(`""`), verify("undefined"), verify("5"), verify(`"a.b"`), verify(`"a.b.c"`), verify(`"..."`), verify(`"a.b.c.d"`), verify(token + `+"x"`), verify(token, `"secret"`, `{clockTimestamp:"x"}`), verify(sign(`{exp:"x"}`)), verify(token, "keys.rsa.spki"), verify(token, "{}"), verify(forged(`{alg:"HS256"}`, `{exp:"x"}`, "AAAA")));
add(verify(sign(`{}`, `"secret"`, `{noTimestamp:true}`), `"secret"`, `{maxAge:5,clockTimestamp:${now}}`), verify(sign(`{${at},nbf:${now + 5}}`)), verify(sign(`{${at},nbf:${now + 5}}`), `"secret"`, `{ignoreNotBefore:true,clockTimestamp:${now}}`), verify(sign(`{${at},exp:${now - 5}}`)), verify(sign(`{${at},exp:${now - 5}}`), `"secret"`, `{clockTimestamp:${now},clockTolerance:10}`));

// Decode, callbacks, classes.
for (const t of [token, `keys.tokens.ES256`, `""`, `"x.y.z"`, "null", `"a.b"`, forged(`{alg:"x"}`, `{a:1}`), forged(`{alg:"x",typ:"JWT"}`, `"text"`)]) add(`jwt.decode(${t})`, `jwt.decode(${t}, {complete:true})`, `jwt.decode(${t}, {json:true})`);
const later = (call) => `new Promise((ok) => ${call}(error, value) => ok([error, value])))`;
add(later(`jwt.sign({${at}}, "secret", {}, `), later(`jwt.sign({${at}}, "secret", `), later(`jwt.sign({${at}}, "", {}, `), later(`jwt.verify(${token}, "secret", {clockTimestamp:${now}}, `), later(`jwt.verify(${token}, "wrong", {clockTimestamp:${now}}, `), later(`jwt.verify(${token}, (header, done) => done(null, header.alg === "HS256" ? "secret" : ""), {clockTimestamp:${now}}, `), later(`jwt.verify(${token}, (header, done) => done(new Error("no key")), {}, `), `jwt.verify(${token}, (h, d) => d(null, "secret"))`);
add(`Object.keys(jwt).sort()`, `new jwt.TokenExpiredError("x", new Date(5))`, `new jwt.NotBeforeError("x", new Date(5)) instanceof jwt.JsonWebTokenError`, `new jwt.JsonWebTokenError("x") instanceof Error`, `(() => { try { ${verify(sign(`{${at},exp:1}`))} } catch (e) { return [e instanceof jwt.TokenExpiredError, e instanceof jwt.JsonWebTokenError, e.name]; } })()`);
add(sign(`{${at}}`, `{key:keys.rsa.pkcs8,passphrase:""}`, `{algorithm:"RS256"}`), verify(sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"RS256"}`), `{key:keys.rsa.jwk,format:"jwk"}`), verify(sign(`{${at}}`, "keys.rsa.pkcs8", `{algorithm:"RS256"}`), `{key:keys.rsa.spki}`));

export const jwt = { setup: `const keys = ${keys.trim()};\n`, cases };
