// What jsonwebtoken and jwa need of node's crypto, on the engine's.
import { Buffer } from "./buffer.js";

const bytes = (value) => {
  if (typeof value === "string") return Buffer.from(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError("The key must be a string, bytes, or a KeyObject");
};

export class KeyObject {
  constructor(type, data, algorithm, detail) {
    Object.defineProperty(this, "data", { value: data });
    this.type = type;
    if (type === "secret") return;
    this.asymmetricKeyType = algorithm;
    this.asymmetricKeyDetails = algorithm === "ec" ? { namedCurve: detail } : algorithm === "rsa" ? { modulusLength: detail } : {};
  }
  get symmetricKeySize() { return this.type === "secret" ? this.data.length : undefined; }
  export() { return Buffer.from(this.data); }
}

const opensslCurves = { "P-256": "prime256v1", "P-384": "secp384r1", "P-521": "secp521r1" };
const asymmetric = (type) => (input) => {
  if (input instanceof KeyObject) {
    if (input.type === "secret") throw new TypeError("Invalid key object type secret");
    if (type === "private" || input.type === "public") throw new TypeError("Invalid key object type " + input.type);
    return new KeyObject("public", native("publicOf", input.data), input.asymmetricKeyType);
  }
  let key = input, format = "pem";
  if (typeof input === "object" && input !== null && !ArrayBuffer.isView(input) && !(input instanceof ArrayBuffer)) {
    ({ key, format = "pem" } = input);
  }
  let made;
  if (format === "jwk") {
    if (type === "private" && typeof key.d !== "string") throw new TypeError("the JWK is not private");
    made = native("importJWK", JSON.stringify(key));
    if (made[0] === "private" && type === "public") made[1] = native("publicOf", made[1]);
  } else if (format === "der") {
    made = native("importDER", type, bytes(key));
  } else {
    made = native("importPEM", type, bytes(key));
  }
  const [, data, algorithm, detail] = made;
  return new KeyObject(type, data, algorithm.toLowerCase(), opensslCurves[detail] || detail);
};
export const createPrivateKey = asymmetric("private");
export const createPublicKey = asymmetric("public");
export function createSecretKey(key) {
  if (typeof key === "string") throw new TypeError("The key must be bytes");
  return new KeyObject("secret", bytes(key).slice());
}

export const constants = { RSA_PKCS1_PSS_PADDING: 6, RSA_PSS_SALTLEN_DIGEST: -1 };
const hashes = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };
const join = (parts) => Buffer.from(parts.map((part) => bytes(part).reduce((all, b) => (all.push(b), all), [])).flat());
class Hashed {
  constructor(name) {
    this.hash = hashes[name.toLowerCase().replace("rsa-", "")];
    this.parts = [];
  }
  update(part) { this.parts.push(part); return this; }
  get data() { return this.parts.length === 1 ? bytes(this.parts[0]) : join(this.parts); }
}

export function createHmac(name, secret) {
  const key = secret instanceof KeyObject ? secret.data : bytes(secret);
  return Object.assign(new Hashed(name), {
    digest(encoding) { return Buffer.from(native("hmac", this.hash, key, this.data)).toString(encoding); },
  });
}

const options = (key) => (key instanceof KeyObject || !key || !key.key ? { key } : key);
export function createSign(name) {
  return Object.assign(new Hashed(name), {
    sign(input, encoding) {
      let { key, padding } = options(input);
      if (!(key instanceof KeyObject)) key = createPrivateKey(key);
      if (key.type !== "private") throw new TypeError("Invalid key object type " + key.type + ", expected private.");
      const made = key.asymmetricKeyType === "ec"
        ? native("ecdsaSign", "der", this.hash, key.data, this.data)
        : native("rsaSign", padding === constants.RSA_PKCS1_PSS_PADDING ? "pss" : "pkcs1", this.hash, key.data, this.data, -1);
      return Buffer.from(made).toString(encoding);
    },
  });
}
export function createVerify(name) {
  return Object.assign(new Hashed(name), {
    verify(input, signature, encoding) {
      let { key, padding } = options(input);
      if (!(key instanceof KeyObject) || key.type === "private") key = createPublicKey(key);
      if (key.type !== "public") throw new TypeError("Invalid key object type " + key.type + ", expected public.");
      const given = Buffer.from(signature, encoding);
      return key.asymmetricKeyType === "ec"
        ? native("ecdsaVerify", "der", this.hash, key.data, given, this.data)
        : native("rsaVerify", padding === constants.RSA_PKCS1_PSS_PADDING ? "pss" : "pkcs1", this.hash, key.data, given, this.data, -1);
    },
  });
}
export function timingSafeEqual(a, b) {
  let different = 0;
  for (let i = 0; i < a.length; i++) different |= a[i] ^ b[i];
  return different === 0;
}
