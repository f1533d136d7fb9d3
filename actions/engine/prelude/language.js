// What the language should have and the engine has not, or not right; bytes, text, timers and console.
//
// The scripts of this folder are functions that run one after another in each new runtime, before there is an action.
// They share kit: the functions of natives.go as kit.native, and what one of them has for the others. An action never
// gets hold of it, but may change every built-in object. That can only hurt itself: the node checks whatever leaves the
// worker. What is used after the action has begun is kept in constants where a changed one would mislead its author.
(function (kit) {
  "use strict";
  const { native } = kit;
  const global = globalThis;
  const { stringify, parse: nativeParse } = JSON;
  const define = (name, value) =>
    define.in(global, name, value);
  define.in = (object, name, value) =>
    Object.defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });

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
  define.in(Promise, "withResolvers", function withResolvers() {
    const out = {};
    out.promise = new this((resolve, reject) => Object.assign(out, { resolve, reject }));
    return out;
  });
  const grouped = (items, key, add) => {
    let i = 0;
    for (const item of items) add(key(item, i++), item);
  };
  define.in(Object, "groupBy", function groupBy(items, key) {
    const out = Object.create(null);
    grouped(items, key, (k, item) => { k = typeof k === "symbol" ? k : String(k); (out[k] = out[k] || []).push(item); });
    return out;
  });
  define.in(Map, "groupBy", function groupBy(items, key) {
    const out = new Map();
    grouped(items, key, (k, item) => { if (out.has(k)) out.get(k).push(item); else out.set(k, [item]); });
    return out;
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

  // --- timers and console ---

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
  define("global", global);
  define("self", global);

  Object.assign(kit, { global, define, stringify, parse: nativeParse, view, bytes, base64, utf8, latin1 });
})
