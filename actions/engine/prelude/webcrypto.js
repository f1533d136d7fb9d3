// crypto.subtle, made when it is first touched. Keys are DER in the engine's hands; an action sees CryptoKeys.
(function (kit) {
  "use strict";
  const { define, view, primitive, stringify, parse, native, DOMException } = kit;

  const fail = (name, message) => { throw new DOMException(message, name); };
  const data = (source, what) => view(source, what).slice();
  const hashes = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];
  const hashOf = (hash) => {
    const name = String(typeof hash === "string" ? hash : hash && hash.name).toUpperCase();
    return hashes.includes(name) ? name : fail("NotSupportedError", "unknown hash " + name);
  };

  // What each algorithm has: its kind of key and the usages of that.
  const signing = { public: ["verify"], private: ["sign"] };
  const sealing = { public: ["encrypt", "wrapKey"], private: ["decrypt", "unwrapKey"] };
  const deriving = { public: [], private: ["deriveBits", "deriveKey"] };
  const ciphering = { secret: ["encrypt", "decrypt", "wrapKey", "unwrapKey"] };
  const algorithms = {
    "ECDSA": { kind: "EC", usages: signing }, "ECDH": { kind: "EC", usages: deriving },
    "Ed25519": { kind: "Ed25519", usages: signing }, "X25519": { kind: "X25519", usages: deriving },
    "RSASSA-PKCS1-v1_5": { kind: "RSA", usages: signing }, "RSA-PSS": { kind: "RSA", usages: signing },
    "RSA-OAEP": { kind: "RSA", usages: sealing },
    "HMAC": { kind: "HMAC", usages: { secret: ["sign", "verify"] } },
    "AES-GCM": { kind: "AES", usages: ciphering }, "AES-CBC": { kind: "AES", usages: ciphering }, "AES-CTR": { kind: "AES", usages: ciphering },
    "HKDF": { kind: "raw", usages: { secret: ["deriveBits", "deriveKey"] } }, "PBKDF2": { kind: "raw", usages: { secret: ["deriveBits", "deriveKey"] } },
  };
  const names = new Map(Object.keys(algorithms).map((name) => [name.toUpperCase(), name]));
  const normal = (algorithm) => {
    const given = typeof algorithm === "string" ? { name: algorithm } : algorithm;
    const name = names.get(String(given && given.name).toUpperCase());
    if (!name) fail("NotSupportedError", "unknown algorithm " + (given && given.name));
    return { ...given, name };
  };

  const secret = {};
  let dataOf;
  class CryptoKey {
    #data;
    constructor(key, type, algorithm, extractable, usages, bytes) {
      if (key !== secret) throw new TypeError("Illegal constructor");
      Object.assign(this, { type, extractable, algorithm: Object.freeze(algorithm), usages: Object.freeze(usages) });
      this.#data = bytes;
      Object.freeze(this);
    }
    static { dataOf = (key) => key.#data; }
    get [Symbol.toStringTag]() { return "CryptoKey"; }
  }
  define("CryptoKey", CryptoKey);

  const make = (type, algorithm, extractable, usages, bytes) => {
    const allowed = algorithms[algorithm.name].usages[type];
    usages = [...new Set([...usages].map(String))];
    if (usages.some((usage) => !allowed.includes(usage))) fail("SyntaxError", `a ${type} key of ${algorithm.name} is not for that`);
    if (usages.length === 0 && type !== "public") fail("SyntaxError", "the key would be of no use");
    return new CryptoKey(secret, type, algorithm, type === "public" || Boolean(extractable), usages, bytes);
  };
  const check = (key, name, usage) => {
    if (!(key instanceof CryptoKey)) throw new TypeError("key must be a CryptoKey");
    if (key.algorithm.name !== name) fail("InvalidAccessError", "the key is not for " + name);
    if (!key.usages.includes(usage)) fail("InvalidAccessError", "the key may not " + usage);
    return dataOf(key);
  };

  // --- keys in and out ---

  const secretAlgorithm = (algorithm, length) => {
    const { name } = algorithm;
    switch (algorithms[name].kind) {
      case "AES": return [16, 24, 32].includes(length) ? { name, length: 8 * length } : fail("DataError", "AES keys have 128, 192 or 256 bits");
      case "HMAC":
        if (length === 0) fail("DataError", "the key is empty");
        return { name, hash: { name: hashOf(algorithm.hash) }, length: 8 * length };
      default: return { name };
    }
  };
  const importSecret = (format, source, algorithm, extractable, usages) => {
    let bytes;
    if (format === "jwk" && algorithms[algorithm.name].kind !== "raw") {
      if (source.kty !== "oct" || typeof source.k !== "string") fail("DataError", "the JWK is no secret key");
      try {
        bytes = new Uint8Array(native.decode(source.k, "base64url"));
      } catch {
        fail("DataError", "the JWK is no secret key");
      }
    } else if (format === "raw") {
      bytes = data(source, "key");
    } else {
      fail("NotSupportedError", "secret keys are raw or jwk");
    }
    if (algorithms[algorithm.name].kind === "raw" && extractable) fail("SyntaxError", "keys of " + algorithm.name + " cannot be extractable");
    return make("secret", secretAlgorithm(algorithm, bytes.length), extractable, usages, bytes);
  };
  const publicExponent = new Uint8Array([1, 0, 1]);
  const pairAlgorithm = ({ name, namedCurve, hash }, found, bits, exponent) => {
    switch (algorithms[name].kind) {
      case "EC": return namedCurve === found ? { name, namedCurve } : fail("DataError", "the key is not on " + namedCurve);
      case "RSA": return { name, modulusLength: bits, publicExponent: exponent || publicExponent, hash: { name: hashOf(hash) } };
      default: return { name };
    }
  };
  const exponentOf = (type, der) => new Uint8Array(native.decode(parse(primitive("exportJWK", type, der)).e, "base64url"));
  const importPair = (format, source, algorithm, extractable, usages) => {
    const { kind } = algorithms[algorithm.name];
    let found;
    switch (format) {
      case "pkcs8": case "spki": found = primitive("importDER", format, data(source, "key")); break;
      case "raw":
        if (kind === "RSA") fail("NotSupportedError", "RSA keys have no raw form");
        found = primitive("importRaw", kind === "EC" ? String(algorithm.namedCurve) : kind, data(source, "key"));
        break;
      case "jwk":
        if (typeof source !== "object" || source === null) throw new TypeError("a JWK is an object");
        if (extractable && source.ext === false) fail("DataError", "the JWK is not extractable");
        found = primitive("importJWK", stringify(source));
        break;
      default: throw new TypeError("unknown format of a key");
    }
    const [type, der, actual, detail] = found;
    if (actual !== kind) fail("DataError", "the key is not for " + algorithm.name);
    return make(type, pairAlgorithm(algorithm, detail, detail, kind === "RSA" ? exponentOf(type, der) : null), extractable, usages, der);
  };
  const importKey = (format, source, algorithm, extractable, usages) =>
    (algorithms[algorithm.name].usages.secret ? importSecret : importPair)(String(format), source, algorithm, extractable, usages);

  const jwkNames = {
    "HMAC": (a) => "HS" + a.hash.name.slice(4), "RSASSA-PKCS1-v1_5": (a) => "RS" + a.hash.name.slice(4), "RSA-PSS": (a) => "PS" + a.hash.name.slice(4),
    "Ed25519": () => "Ed25519",
    "RSA-OAEP": (a) => (a.hash.name === "SHA-1" ? "RSA-OAEP" : "RSA-OAEP-" + a.hash.name.slice(4)),
    "AES-GCM": (a) => `A${a.length}GCM`, "AES-CBC": (a) => `A${a.length}CBC`, "AES-CTR": (a) => `A${a.length}CTR`,
  };
  const exportKey = (format, key) => {
    if (!(key instanceof CryptoKey)) throw new TypeError("key must be a CryptoKey");
    if (!key.extractable) fail("InvalidAccessError", "the key is not extractable");
    const bytes = dataOf(key);
    if (format === "jwk") {
      const jwk = key.type === "secret" ? { kty: "oct", k: native.encode(bytes, "base64url") } : parse(primitive("exportJWK", key.type, bytes));
      const alg = jwkNames[key.algorithm.name];
      if (alg) jwk.alg = alg(key.algorithm);
      return { ...jwk, key_ops: [...key.usages], ext: true };
    }
    const form = { "secret raw": bytes, "private pkcs8": bytes, "public spki": bytes }[key.type + " " + format];
    if (form) return form.slice().buffer;
    if (key.type === "public" && format === "raw") return primitive("exportRaw", bytes).buffer;
    if (!["raw", "pkcs8", "spki"].includes(format)) throw new TypeError("unknown format of a key");
    return fail("InvalidAccessError", `a ${key.type} key has no form ${format}`);
  };

  const newLength = (algorithm) => {
    const { length, name } = algorithm;
    if (name === "HMAC" && length === undefined) return { "SHA-1": 64, "SHA-256": 64 }[hashOf(algorithm.hash)] || 128;
    if (!Number.isInteger(length) || length <= 0 || length % 8 !== 0 || length > 8192) fail("OperationError", "no such length of a key");
    return length / 8;
  };
  const generateKey = (algorithm, extractable, usages) => {
    const { name } = algorithm;
    const { kind, usages: allowed } = algorithms[name];
    if (kind === "raw") fail("NotSupportedError", "keys of " + name + " cannot be made");
    if (allowed.secret) {
      const length = newLength(algorithm);
      return make("secret", secretAlgorithm(algorithm, length), extractable, usages, new Uint8Array(native.random(length)));
    }
    if (kind === "RSA" && String(view(algorithm.publicExponent, "publicExponent")) !== "1,0,1") fail("OperationError", "the exponent of new keys is 65537");
    const detail = kind === "EC" ? String(algorithm.namedCurve) : Number(algorithm.modulusLength);
    const wanted = (type) => [...usages].filter((usage) => allowed[type].includes(usage));
    if ([...usages].some((usage) => !allowed.public.includes(usage) && !allowed.private.includes(usage))) fail("SyntaxError", "the keys are not for that");
    if (wanted("private").length === 0) fail("SyntaxError", "the private key would be of no use");
    const described = () => pairAlgorithm(algorithm, algorithm.namedCurve, detail);
    described(); // refuses before the work is done
    const [privateKey, publicKey] = primitive("generate", kind, detail);
    return {
      publicKey: make("public", described(), true, wanted("public"), publicKey),
      privateKey: make("private", described(), extractable, wanted("private"), privateKey),
    };
  };

  // --- what is done with keys ---

  const hashOfKey = (algorithm, key) => (algorithm.name === "ECDSA" ? hashOf(algorithm.hash) : key.algorithm.hash.name);
  const saltOf = (algorithm) => (algorithm.name === "RSA-PSS" ? algorithm.saltLength : -1);
  const paddingOf = (algorithm) => (algorithm.name === "RSA-PSS" ? "pss" : "pkcs1");
  const sign = (algorithm, key, message) => {
    const bytes = check(key, algorithm.name, "sign");
    switch (algorithm.name) {
      case "HMAC": return primitive("hmac", key.algorithm.hash.name, bytes, message);
      case "ECDSA": return primitive("ecdsaSign", "raw", hashOfKey(algorithm, key), bytes, message);
      case "Ed25519": return primitive("ed25519Sign", bytes, message);
      default: return primitive("rsaSign", paddingOf(algorithm), hashOfKey(algorithm, key), bytes, message, saltOf(algorithm));
    }
  };
  const same = (a, b) => a.length === b.length && a.reduce((different, byte, i) => different | (byte ^ b[i]), 0) === 0;
  const verify = (algorithm, key, signature, message) => {
    const bytes = check(key, algorithm.name, "verify");
    switch (algorithm.name) {
      case "HMAC": return same(primitive("hmac", key.algorithm.hash.name, bytes, message), signature);
      case "ECDSA": return primitive("ecdsaVerify", "raw", hashOfKey(algorithm, key), bytes, signature, message);
      case "Ed25519": return primitive("ed25519Verify", bytes, signature, message);
      default: return primitive("rsaVerify", paddingOf(algorithm), hashOfKey(algorithm, key), bytes, signature, message, saltOf(algorithm));
    }
  };
  const none = new Uint8Array();
  const optional = (source, what) => (source === undefined ? none : data(source, what));
  const cipher = (algorithm, key, text, usage) => {
    const bytes = check(key, algorithm.name, usage);
    const seal = usage === "encrypt" || usage === "wrapKey";
    switch (algorithm.name) {
      case "AES-GCM": {
        const { tagLength = 128 } = algorithm;
        return primitive(seal ? "aesGCMSeal" : "aesGCMOpen", bytes, data(algorithm.iv, "iv"), text, optional(algorithm.additionalData, "additionalData"), tagLength / 8);
      }
      case "AES-CBC": return primitive(seal ? "aesCBCSeal" : "aesCBCOpen", bytes, data(algorithm.iv, "iv"), text);
      case "AES-CTR": return primitive("aesCTR", bytes, data(algorithm.counter, "counter"), text, algorithm.length);
      case "RSA-OAEP": return primitive(seal ? "rsaOAEPSeal" : "rsaOAEPOpen", key.algorithm.hash.name, bytes, optional(algorithm.label, "label"), text);
      default: return fail("NotSupportedError", algorithm.name + " does not encrypt");
    }
  };
  const derive = (algorithm, key, length, usage) => {
    const bytes = check(key, algorithm.name, usage);
    if (length !== null && (!Number.isInteger(length) || length < 0 || length % 8 !== 0)) fail("OperationError", "length must be a multiple of 8");
    switch (algorithm.name) {
      case "HKDF":
      case "PBKDF2": {
        if (length === null) fail("OperationError", "length is missing");
        const hash = hashOf(algorithm.hash), salt = data(algorithm.salt, "salt");
        return algorithm.name === "HKDF"
          ? primitive("hkdf", hash, bytes, salt, data(algorithm.info, "info"), length / 8)
          : primitive("pbkdf2", hash, bytes, salt, algorithm.iterations, length / 8);
      }
      case "ECDH": case "X25519": {
        const other = algorithm.public;
        if (!(other instanceof CryptoKey) || other.type !== "public") fail("InvalidAccessError", "public must be a public key");
        if (other.algorithm.name !== algorithm.name || other.algorithm.namedCurve !== key.algorithm.namedCurve) fail("InvalidAccessError", "the keys are not of one curve");
        const shared = primitive("ecdh", bytes, dataOf(other));
        if (length === null) return shared;
        return length / 8 <= shared.length ? shared.slice(0, length / 8) : fail("OperationError", "the secret is shorter");
      }
      default: return fail("NotSupportedError", algorithm.name + " derives nothing");
    }
  };
  const deriveKey = (algorithm, key, target, extractable, usages) => {
    const { kind } = algorithms[target.name];
    const length = kind === "raw" ? null : newLength(target);
    const bits = derive(algorithm, key, length === null ? null : 8 * length, "deriveKey");
    return importKey("raw", bits, target, extractable, usages);
  };
  const text = (format, key) => {
    const exported = exportKey(format, key);
    return format === "jwk" ? kit.utf8(stringify(exported)) : new Uint8Array(exported);
  };

  return Object.freeze({
    async digest(algorithm, source) { return primitive("digest", hashOf(algorithm), data(source, "data")).buffer; },
    async importKey(format, source, algorithm, extractable, usages) {
      return importKey(format, source, normal(algorithm), extractable, usages);
    },
    async exportKey(format, key) { return exportKey(String(format), key); },
    async generateKey(algorithm, extractable, usages) { return generateKey(normal(algorithm), extractable, usages); },
    async sign(algorithm, key, source) { return sign(normal(algorithm), key, data(source, "data")).buffer; },
    async verify(algorithm, key, signature, source) { return verify(normal(algorithm), key, data(signature, "signature"), data(source, "data")); },
    async encrypt(algorithm, key, source) { return cipher(normal(algorithm), key, data(source, "data"), "encrypt").buffer; },
    async decrypt(algorithm, key, source) { return cipher(normal(algorithm), key, data(source, "data"), "decrypt").buffer; },
    async deriveBits(algorithm, key, length = null) { return derive(normal(algorithm), key, length, "deriveBits").buffer; },
    async deriveKey(algorithm, key, target, extractable, usages) {
      return deriveKey(normal(algorithm), key, normal(target), extractable, usages);
    },
    async wrapKey(format, key, wrapping, algorithm) {
      return cipher(normal(algorithm), wrapping, text(String(format), key), "wrapKey").buffer;
    },
    async unwrapKey(format, wrapped, unwrapping, algorithm, target, extractable, usages) {
      const opened = cipher(normal(algorithm), unwrapping, data(wrapped, "wrapped"), "unwrapKey");
      const source = String(format) === "jwk" ? JSON.parse(new TextDecoder().decode(opened)) : opened;
      return importKey(format, source, normal(target), extractable, usages);
    },
  });
})
