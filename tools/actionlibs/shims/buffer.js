// What jsonwebtoken and jws need of node's Buffer, on Uint8Array.
const text = (bytes) => {
  let out = "";
  for (let i = 0; i < bytes.length; i += 4096) out += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return out;
};
const decode = {
  utf8: (s) => native.decode(s, "utf8"),
  binary: (s) => Uint8Array.from(s, (c) => c.charCodeAt(0)),
  hex: (s) => native.decode((s.match(/^([0-9a-f]{2})*/i) || [""])[0], "hex"),
  // As node does, both alphabets at once, and whatever is of neither is skipped.
  base64: (s) => {
    s = s.replace(/=[^]*$/, "").replace(/-/g, "+").replace(/_/g, "/").replace(/[^A-Za-z0-9+/]/g, "");
    return native.decode(s.length % 4 === 1 ? s.slice(0, -1) : s, "base64nopad");
  },
};
const names = { "utf-8": "utf8", latin1: "binary", ascii: "binary", base64url: "base64" };
const nameOf = (encoding = "utf8") => {
  encoding = String(encoding).toLowerCase();
  encoding = names[encoding] || encoding;
  if (!Object.hasOwn(decode, encoding)) throw new TypeError("Unknown encoding: " + encoding);
  return encoding;
};

export class Buffer extends Uint8Array {
  static from(value, encoding) {
    if (typeof value === "string") return new Buffer(decode[nameOf(encoding)](value));
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value) || Array.isArray(value)) return new Buffer(value);
    throw new TypeError("The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array");
  }
  static alloc(size) { return new Buffer(size); }
  static allocUnsafe(size) { return new Buffer(size); }
  static isBuffer(value) { return value instanceof Buffer; }
  slice(from, to) { return Buffer.from(super.slice(from, to)); }
  copy(target, at = 0, from = 0, to = this.length) { target.set(this.subarray(from, to), at); return to - from; }
  toString(encoding, from = 0, to = this.length) {
    const part = new Uint8Array(this.buffer, this.byteOffset + from, to - from);
    switch (nameOf(encoding)) {
      case "utf8": return native.encode(part, "utf8lossy");
      case "binary": return text(part);
      case "hex": return native.encode(part, "hex");
      default: return native.encode(part, encoding === "base64url" ? "base64url" : "base64");
    }
  }
}
