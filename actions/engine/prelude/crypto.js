// Cryptography: the functions of package primitives, the global crypto, and the libraries that are made on them.
(function (kit) {
  "use strict";
  const { native, global, define, view, DOMException } = kit;

  // primitive(name, ...) does one function; what it throws is what WebCrypto throws.
  const wrap = (value) => (value instanceof ArrayBuffer ? new Uint8Array(value) : Array.isArray(value) ? value.map(wrap) : value);
  const primitive = (name, ...args) => {
    const [fault, result] = native.primitive(name, ...args);
    if (fault === "TypeError") throw new TypeError(result);
    if (fault) throw new DOMException(result, fault);
    return wrap(result);
  };

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
    get subtle() {
      const subtle = native.script("webcrypto")(kit);
      Object.defineProperty(this, "subtle", { value: subtle });
      return subtle;
    },
  });

  // Libraries are compiled when an action first names them, unless its worker has done so before it got the code.
  const library = (name, file) => Object.defineProperty(global, name, {
    get() {
      const made = native.script(file)(Object.assign(primitive.bind(null), { encode: native.encode, decode: native.decode }));
      define(name, made);
      return made;
    },
    set(value) { define(name, value); },
    enumerable: false, configurable: true,
  });
  library("ethers", "ethers");
  library("jwt", "jwt");
  library("Uint8arrays", "uint8arrays");

  Object.assign(kit, { primitive });
})
