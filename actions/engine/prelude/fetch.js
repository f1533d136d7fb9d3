// The host's operations, and fetch with what belongs to it.
(function (kit) {
  "use strict";
  const { native, define, stringify, parse, view, base64, utf8 } = kit;

  // An operation of the host: JSON there and back.
  const host = async (operation, args) => parse(await native.call(operation, stringify(args)).answer);

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

  const join = (parts) => {
    const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
    parts.reduce((at, part) => (out.set(part, at), at + part.length), 0);
    return out;
  };
  class Blob {
    #bytes;
    constructor(parts = [], { type = "" } = {}) {
      this.#bytes = join([...parts].map((part) =>
        part instanceof Blob ? part.#bytes : typeof part === "object" && part !== null ? view(part, "a part") : utf8(String(part))));
      this.type = String(type).toLowerCase();
    }
    get size() { return this.#bytes.length; }
    async arrayBuffer() { return this.#bytes.slice().buffer; }
    async bytes() { return this.#bytes.slice(); }
    async text() { return new TextDecoder().decode(this.#bytes); }
    slice(from, to, type = "") { return new Blob([this.#bytes.slice(from, to)], { type }); }
    static bytes(blob) { return blob.#bytes.slice(); }
  }
  class File extends Blob {
    constructor(parts, name, options = {}) {
      super(parts, options);
      this.name = String(name);
      this.lastModified = options.lastModified === undefined ? Date.now() : Number(options.lastModified);
    }
  }
  class FormData {
    #entries = [];
    #value(value, name) {
      if (!(value instanceof Blob)) return String(value);
      if (value instanceof File && name === undefined) return value;
      return new File([value], name === undefined ? "blob" : name, { type: value.type });
    }
    append(key, value, name) { this.#entries.push([String(key), this.#value(value, name)]); }
    set(key, value, name) {
      const at = this.#entries.findIndex(([k]) => k === String(key));
      if (at < 0) return this.append(key, value, name);
      this.#entries[at] = [String(key), this.#value(value, name)];
      this.#entries = this.#entries.filter(([k], i) => i <= at || k !== String(key));
    }
    get(key) { const found = this.#entries.find(([k]) => k === String(key)); return found ? found[1] : null; }
    getAll(key) { return this.#entries.filter(([k]) => k === String(key)).map(([, v]) => v); }
    has(key) { return this.#entries.some(([k]) => k === String(key)); }
    delete(key) { this.#entries = this.#entries.filter(([k]) => k !== String(key)); }
    forEach(f, self) { for (const [key, value] of this) f.call(self, value, key, this); }
    entries() { return this.#entries.slice()[Symbol.iterator](); }
    *keys() { for (const [key] of this) yield key; }
    *values() { for (const [, value] of this) yield value; }
    [Symbol.iterator]() { return this.entries(); }
  }
  define("Blob", Blob);
  define("File", File);
  define("FormData", FormData);
  const multipart = (form) => {
    const boundary = "----action" + native.encode(new Uint8Array(native.random(16)), "hex");
    const quote = (text) => text.replace(/\r\n?|\n/g, "%0D%0A").replace(/"/g, "%22");
    const parts = [];
    for (const [key, value] of form) {
      let head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(key)}"`;
      if (value instanceof Blob) head += `; filename="${quote(value.name)}"\r\nContent-Type: ${(value.type || "application/octet-stream").replace(/[\r\n]/g, "")}`;
      parts.push(utf8(head + "\r\n\r\n"), value instanceof Blob ? Blob.bytes(value) : utf8(value.replace(/\r\n?|\n/g, "\r\n")), utf8("\r\n"));
    }
    return [join([...parts, utf8(`--${boundary}--\r\n`)]), "multipart/form-data; boundary=" + boundary];
  };

  // What fetch can send, with the type that goes with it.
  const bodyOf = (body) => {
    if (body === undefined || body === null) return [new Uint8Array(), null];
    if (typeof body === "string") return [utf8(body), "text/plain;charset=UTF-8"];
    if (body instanceof URLSearchParams) return [utf8(body.toString()), "application/x-www-form-urlencoded;charset=UTF-8"];
    if (body instanceof Blob) return [Blob.bytes(body), body.type || null];
    if (body instanceof FormData) return multipart(body);
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
    async blob() { return new Blob([this.#take()], { type: (this.headers && this.headers.get("content-type")) || "" }); }
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
      this.signal = init.signal || (from ? from.signal : null);
      if (this.signal && !(this.signal instanceof AbortSignal)) throw new TypeError("signal must be an AbortSignal");
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
    const { signal } = r;
    if (signal) signal.throwIfAborted();
    const call = native.call("fetch", stringify({
      url: r.url, method: r.method, headers: [...r.headers], body: base64(Body.copy(r), "body"), redirect: r.redirect,
    }));
    let answer = call.answer, stop;
    if (signal) {
      const aborted = new Promise((_, reject) => {
        stop = () => { call.abandon(); reject(signal.reason); };
        signal.addEventListener("abort", stop);
      });
      answer = Promise.race([answer, aborted]);
    }
    try {
      const { status, statusText, headers, url, redirected, body } = parse(await answer);
      return new Response(new Uint8Array(native.decode(body || "", "base64")), { status, statusText, headers: headers || [], url, redirected });
    } finally {
      if (signal) signal.removeEventListener("abort", stop);
    }
  });

  Object.assign(kit, { host });
})
