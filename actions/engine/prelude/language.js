// The globals of an action that the language does not have, on the functions of natives.go. The value of this script is
// a function that installs them and returns another, which makes params and auth globals when a run begins.
//
// An action may change every built-in object. That can only hurt itself: the node checks whatever leaves the worker.
// What is used after the action has begun is kept in constants where a changed one would mislead the action's author.
(function install(native) {
  "use strict";
  const global = globalThis;
  const { stringify, parse: nativeParse } = JSON;
  const define = (name, value) =>
    Object.defineProperty(global, name, { value, writable: true, enumerable: false, configurable: true });
  const freeze = (value) => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };

  // --- what the engine has, but not as it should be ---

  // Code is what its CID names: nothing is compiled at run time.
  const forbidden = (prototype, name) => {
    const f = function () {
      throw new EvalError("code generation from strings is not allowed in an action");
    };
    f.prototype = prototype;
    Object.defineProperty(prototype, "constructor", { value: f, writable: false, configurable: false });
    if (name) define(name, f);
  };
  forbidden(Function.prototype, "Function");
  forbidden(Object.getPrototypeOf(function* () {}));
  forbidden(Object.getPrototypeOf(async function () {}));
  delete global.eval;

  // The engine would match nothing for \p{...}: better to say so.
  const NativeRegExp = RegExp;
  const PatchedRegExp = function RegExp(pattern, flags) {
    const made = Reflect.construct(NativeRegExp, arguments, new.target || NativeRegExp);
    if (made.unicode && /(^|[^\\])(\\\\)*\\p\{/i.test(made.source)) {
      throw new SyntaxError("\\p{...} in a regular expression is not supported here: expand it when you publish");
    }
    return made;
  };
  PatchedRegExp.prototype = NativeRegExp.prototype;
  Object.defineProperty(PatchedRegExp, Symbol.species, { get() { return this; }, configurable: true });
  Object.defineProperty(NativeRegExp.prototype, "constructor", { value: PatchedRegExp, writable: true, configurable: true });
  define("RegExp", PatchedRegExp);

  // The engine's parser calls itself for every bracket.
  JSON.parse = function parse(text, reviver) {
    text = String(text);
    native.depth(text);
    return nativeParse(text, reviver);
  };

  const TypedArray = Object.getPrototypeOf(Uint8Array);
  const typedFrom = TypedArray.from;
  Object.defineProperty(TypedArray, "from", {
    value: function from(source, ...rest) {
      return typedFrom.call(this, typeof source === "string" ? [...source] : source, ...rest);
    },
    writable: true, configurable: true,
  });
  if (!Symbol.asyncIterator) Object.defineProperty(Symbol, "asyncIterator", { value: Symbol("Symbol.asyncIterator") });

  // --- bytes and text ---

  const view = (source, what) => {
    if (source instanceof ArrayBuffer) return new Uint8Array(source);
    if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
    throw new TypeError(what + " must be an ArrayBuffer or a view of one");
  };
  // Lit takes arrays of numbers wherever it takes bytes.
  const bytes = (source, what) => {
    if (!Array.isArray(source)) return view(source, what);
    if (source.length > 1 << 20) throw new RangeError(what + " is too long");
    for (const b of source) {
      if (!Number.isInteger(b) || b < 0 || b > 255) throw new TypeError(what + " must hold bytes");
    }
    return new Uint8Array(source);
  };
  const base64 = (source, what) => native.encode(bytes(source, what), "base64");
  const utf8 = (text) => new Uint8Array(native.decode(text, "utf8"));

  define("TextEncoder", class TextEncoder {
    get encoding() { return "utf-8"; }
    encode(text = "") { return utf8(String(text)); }
  });
  define("TextDecoder", class TextDecoder {
    #fatal;
    #ignoreBOM;
    constructor(label = "utf-8", { fatal = false, ignoreBOM = false } = {}) {
      if (!["utf-8", "utf8", "unicode-1-1-utf-8"].includes(String(label).trim().toLowerCase())) {
        throw new RangeError("only utf-8 can be decoded");
      }
      this.#fatal = Boolean(fatal);
      this.#ignoreBOM = Boolean(ignoreBOM);
    }
    get encoding() { return "utf-8"; }
    get fatal() { return this.#fatal; }
    get ignoreBOM() { return this.#ignoreBOM; }
    decode(source = new Uint8Array()) {
      const b = view(source, "what is decoded");
      let text = native.encode(b, "utf8");
      if (text === null) {
        if (this.#fatal) throw new TypeError("the bytes are not UTF-8");
        text = native.encode(b, "utf8lossy");
      }
      return !this.#ignoreBOM && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
  });

  const latin1 = (b) => {
    let text = "";
    for (let i = 0; i < b.length; i += 4096) text += String.fromCharCode(...b.subarray(i, i + 4096));
    return text;
  };
  define("atob", function atob(text) {
    text = String(text).replace(/[\t\n\f\r ]/g, "");
    if (text.length % 4 === 0) text = text.replace(/==?$/, "");
    return latin1(new Uint8Array(native.decode(text, "base64nopad")));
  });
  define("btoa", function btoa(text) {
    text = String(text);
    const b = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 255) throw new TypeError("btoa takes characters up to U+00FF");
      b[i] = c;
    }
    return native.encode(b, "base64");
  });
  define("URL", native.url.URL);
  define("URLSearchParams", native.url.URLSearchParams);

  // --- timers, console, crypto ---

  const timer = (repeat) => (callback, delay = 0, ...args) => {
    if (typeof callback !== "function") throw new TypeError("a timer needs a function");
    return native.setTimer(() => { callback(...args); }, Number(delay) || 0, repeat);
  };
  define("setTimeout", timer(false));
  define("setInterval", timer(true));
  define("clearTimeout", (id) => native.clearTimer(Number(id) || 0));
  define("clearInterval", (id) => native.clearTimer(Number(id) || 0));
  define("queueMicrotask", (callback) => {
    if (typeof callback !== "function") throw new TypeError("queueMicrotask needs a function");
    Promise.resolve().then(() => { callback(); });
  });

  const show = (value) => {
    if (typeof value === "string") return value;
    if (typeof value === "bigint") return value + "n";
    if (typeof value !== "object" || value === null) return String(value);
    if (value instanceof Error) return String(value.stack || value);
    try {
      return stringify(value, (_, v) => (typeof v === "bigint" ? v + "n" : v)) || String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  const log = (...values) => native.log(values.map(show).join(" "));
  define("console", { log, info: log, warn: log, error: log, debug: log, trace: log });

  const kinds = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, BigInt64Array, BigUint64Array];
  const randomUUID = () => {
    const b = new Uint8Array(native.random(16));
    b[6] = (b[6] & 0x0f) | 0x40;
    b[8] = (b[8] & 0x3f) | 0x80;
    return native.encode(b, "hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };
  define("crypto", {
    getRandomValues(array) {
      if (!kinds.some((kind) => array instanceof kind)) throw new TypeError("getRandomValues needs an array of integers");
      const b = view(array, "array");
      b.set(new Uint8Array(native.random(b.length)));
      return array;
    },
    randomUUID,
    subtle: {
      async digest(algorithm, data) {
        const name = String(typeof algorithm === "string" ? algorithm : algorithm.name).toUpperCase();
        if (!["SHA-1", "SHA-256", "SHA-384", "SHA-512"].includes(name)) throw new TypeError("unknown digest " + name);
        return native.digest(name, view(data, "data"));
      },
    },
  });

  // --- the host ---

  const host = async (operation, args) => nativeParse(await native.call(operation, stringify(args)));

  const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
  class Headers {
    #map = new Map();
    constructor(init) {
      if (init === undefined || init === null) return;
      const pairs = typeof init[Symbol.iterator] === "function" ? init : Object.entries(init);
      for (const [name, value] of pairs) this.append(name, value);
    }
    #name(name) {
      name = String(name);
      if (!token.test(name)) throw new TypeError("invalid header name");
      return name.toLowerCase();
    }
    #value(value) {
      value = String(value).trim();
      if (/[\0\r\n]/.test(value)) throw new TypeError("invalid header value");
      return value;
    }
    append(name, value) {
      const key = this.#name(name);
      const had = this.#map.get(key);
      value = this.#value(value);
      this.#map.set(key, had === undefined ? value : had + ", " + value);
    }
    set(name, value) { this.#map.set(this.#name(name), this.#value(value)); }
    get(name) { const value = this.#map.get(this.#name(name)); return value === undefined ? null : value; }
    has(name) { return this.#map.has(this.#name(name)); }
    delete(name) { this.#map.delete(this.#name(name)); }
    forEach(f, self) { for (const [name, value] of this) f.call(self, value, name, this); }
    entries() { return [...this.#map].sort(([a], [b]) => (a < b ? -1 : 1))[Symbol.iterator](); }
    *keys() { for (const [name] of this) yield name; }
    *values() { for (const [, value] of this) yield value; }
    [Symbol.iterator]() { return this.entries(); }
  }

  // What fetch can send, with the type that goes with it.
  const bodyOf = (body) => {
    if (body === undefined || body === null) return [new Uint8Array(), null];
    if (typeof body === "string") return [utf8(body), "text/plain;charset=UTF-8"];
    if (body instanceof URLSearchParams) return [utf8(body.toString()), "application/x-www-form-urlencoded;charset=UTF-8"];
    return [view(body, "a body").slice(), null];
  };
  class Body {
    #bytes;
    #used = false;
    constructor(b) { this.#bytes = b; }
    get bodyUsed() { return this.#used; }
    #take() {
      if (this.#used) throw new TypeError("the body has been read already");
      this.#used = true;
      return this.#bytes;
    }
    async arrayBuffer() { return this.#take().slice().buffer; }
    async bytes() { return this.#take().slice(); }
    async text() { return new TextDecoder().decode(this.#take()); }
    async json() { return JSON.parse(await this.text()); }
    static copy(body) {
      if (body.#used) throw new TypeError("the body has been read already");
      return body.#bytes;
    }
  }

  class Request extends Body {
    constructor(input, init = {}) {
      const from = input instanceof Request ? input : null;
      const [b, type] = init.body === undefined && from ? [Body.copy(from), null] : bodyOf(init.body);
      super(b);
      this.url = from ? from.url : new URL(String(input)).href;
      this.method = String(init.method || (from ? from.method : "GET")).toUpperCase();
      this.headers = new Headers(init.headers || (from ? from.headers : undefined));
      if (type && !this.headers.has("content-type")) this.headers.set("content-type", type);
      this.redirect = String(init.redirect || (from ? from.redirect : "follow"));
      if (b.length > 0 && (this.method === "GET" || this.method === "HEAD")) throw new TypeError(this.method + " has no body");
    }
    clone() { return new Request(this); }
  }
  class Response extends Body {
    constructor(body = null, { status = 200, statusText = "", headers, url = "", redirected = false } = {}) {
      const [b, type] = bodyOf(body);
      super(b);
      this.status = Number(status);
      if (!(this.status >= 100 && this.status <= 599)) throw new RangeError("no such status");
      this.statusText = String(statusText);
      this.headers = new Headers(headers);
      if (type && !this.headers.has("content-type")) this.headers.set("content-type", type);
      this.url = url;
      this.redirected = redirected;
      this.type = "default";
    }
    get ok() { return this.status >= 200 && this.status <= 299; }
    clone() { return new Response(Body.copy(this), this); }
    static json(value, init = {}) {
      const made = new Response(stringify(value), init);
      made.headers.set("content-type", "application/json");
      return made;
    }
  }
  define("Headers", Headers);
  define("Request", Request);
  define("Response", Response);
  define("fetch", async function fetch(input, init) {
    const r = new Request(input, init);
    const got = await host("fetch", {
      url: r.url, method: r.method, headers: [...r.headers], body: base64(Body.copy(r), "body"), redirect: r.redirect,
    });
    const { status, statusText, headers, url, redirected } = got;
    return new Response(new Uint8Array(native.decode(got.body || "", "base64")), { status, statusText, headers: headers || [], url, redirected });
  });

  // --- Lit ---

  const string = (value, what) => {
    if (typeof value !== "string") throw new TypeError(what + " must be a string");
    return value;
  };
  const id = (value) => {
    if (!["string", "number", "bigint"].includes(typeof value)) throw new TypeError("tokenId must be a string or a number");
    return String(value);
  };
  const hex = (source, what) => "0x" + native.encode(bytes(source, what), "hex");
  const signing = ({ toSign, publicKey = "", sigName, signingScheme }, more) => ({
    scheme: string(signingScheme, "signingScheme"), toSign: base64(toSign, "toSign"), publicKey: string(publicKey, "publicKey"),
    name: string(sigName, "sigName"), ...more,
  });
  const ecdsa = (args) => ({ ...args, signingScheme: "EcdsaK256Sha256" });
  const decryption = (single) => ({ accessControlConditions, ciphertext, dataToEncryptHash, authSig = null, chain }) =>
    host("decrypt", { conditions: accessControlConditions, authSig, chain, ciphertext, dataToEncryptHash, single });
  const encodings = {
    utf8: "utf8", "utf-8": "utf8", hex: "hex", base16: "hex", base64: "base64nopad", base64pad: "base64", base64url: "base64url",
  };
  const encoding = (name) => {
    if (!Object.hasOwn(encodings, name)) throw new TypeError("unknown encoding " + String(name));
    return encodings[name];
  };

  const Actions = {
    isPermittedAction: async ({ tokenId, ipfsId }) =>
      host("isPermitted", { kind: "action", tokenId: id(tokenId), subject: string(ipfsId, "ipfsId") }),
    isPermittedAddress: async ({ tokenId, address }) =>
      host("isPermitted", { kind: "address", tokenId: id(tokenId), subject: string(address, "address") }),
    isPermittedAuthMethod: async ({ tokenId, authMethodType, userId }) =>
      host("isPermitted", { kind: "authMethod", tokenId: id(tokenId), authMethodType: Number(authMethodType), subject: hex(userId, "userId") }),
    getPermittedActions: async ({ tokenId }) => (await host("permitted", { kind: "action", tokenId: id(tokenId) })).actions || [],
    getPermittedAddresses: async ({ tokenId }) => (await host("permitted", { kind: "address", tokenId: id(tokenId) })).addresses || [],
    getPermittedAuthMethods: async ({ tokenId }) => (await host("permitted", { kind: "authMethod", tokenId: id(tokenId) })).authMethods || [],
    getPermittedAuthMethodScopes: async ({ tokenId, authMethodType, userId, maxScopeId = 100 }) =>
      (await host("permitted", {
        kind: "scopes", tokenId: id(tokenId), authMethodType: Number(authMethodType), subject: hex(userId, "userId"), maxScopeId: Number(maxScopeId),
      })).scopes || [],
    pubkeyToTokenId: async ({ publicKey }) => {
      const digits = string(publicKey, "publicKey").replace(/^0x/, "");
      return "0x" + native.encode(new Uint8Array(native.digest("KECCAK-256", new Uint8Array(native.decode(digits, "hex")))), "hex");
    },
    getLatestNonce: async ({ address, chain }) => host("latestNonce", { address, chain }),
    getRpcUrl: async ({ chain }) => host("rpcUrl", { chain }),
    callContract: async ({ chain, txn }) => host("callContract", { chain, txn }),

    signEcdsa: async (args) => host("sign", signing(ecdsa(args))),
    signAndCombineEcdsa: async (args) => host("sign", signing(ecdsa(args), { combine: true })),
    ethPersonalSignMessageEcdsa: async ({ message, publicKey, sigName }) =>
      host("sign", signing(ecdsa({ toSign: typeof message === "string" ? utf8(message) : message, publicKey, sigName }), { personal: true })),
    sign: async (args) => host("sign", signing(args)),
    signAndCombine: async (args) => host("sign", signing(args, { combine: true })),
    signAsAction: async ({ toSign, sigName, signingScheme }) => host("signAsAction", signing({ toSign, sigName, signingScheme })),
    getActionPublicKey: async ({ signingScheme, actionIpfsCid }) => host("actionPublicKey", { signingScheme, actionIpfsCid }),
    verifyActionSignature: async ({ signingScheme, actionIpfsCid, toSign, signOutput }) =>
      host("verifyActionSignature", { signingScheme, actionIpfsCid, toSign: base64(toSign, "toSign"), signOutput }),
    claimKey: async ({ keyId }) => host("claimKey", { keyId }),

    checkConditions: async ({ conditions, authSig = null, chain }) => host("checkConditions", { conditions, authSig, chain }),
    decryptAndCombine: async (args) => decryption(false)(args),
    decryptToSingleNode: async (args) => decryption(true)(args),
    encrypt: async ({ accessControlConditions, to_encrypt }) =>
      host("encrypt", { conditions: accessControlConditions, plaintext: base64(to_encrypt, "to_encrypt") }),

    broadcastAndCollect: async ({ name, value }) => host("broadcast", { name, value }),
    runOnce: async ({ waitForResponse, name }, f) => {
      if (typeof f !== "function") throw new TypeError("runOnce needs a function");
      if (!(await host("runOnceLeads", { name }))) return waitForResponse ? host("runOnceAwait", { name }) : undefined;
      let value = "[ERROR]";
      try {
        const result = await f();
        value = typeof result === "string" ? result : stringify(result) || "";
      } finally {
        if (waitForResponse) await host("runOnceSettle", { name, value });
      }
      return value;
    },
    call: async ({ ipfsId, params = {} }) => host("call", { ipfsId: string(ipfsId, "ipfsId"), params }),

    setResponse: ({ response }) => native.respond(string(response, "response")),
    uint8arrayToString: (array, name = "utf8") => {
      const b = view(array, "array");
      const text = native.encode(b, encoding(name));
      return text === null ? native.encode(b, "utf8lossy") : text;
    },
    uint8arrayFromString: (text, name = "utf8") => new Uint8Array(native.decode(string(text, "text"), encoding(name))),
  };
  const Lit = { Actions };
  define("Lit", Lit);
  define("LitActions", Actions);
  define("global", global);
  define("self", global);

  return function begin(params, auth) {
    Lit.Auth = freeze(nativeParse(auth));
    define("LitAuth", Lit.Auth);
    let values;
    try {
      values = nativeParse(params);
    } catch {
      return "params are not JSON";
    }
    if (typeof values !== "object" || values === null || Array.isArray(values)) return "params are not an object";
    for (const name of Reflect.ownKeys(values)) {
      // A caller who could name Lit or fetch could lie to the action.
      if (name === "__proto__" || Object.hasOwn(global, name)) return "params name a global: " + name;
    }
    for (const name of Reflect.ownKeys(values)) define(name, values[name]);
    return "";
  };
})
