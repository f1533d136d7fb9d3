const texts = ["", "hello", "é€🎉", "\0\x01", "the quick brown fox jumps over the lazy dog"];
const encodings = ["utf8", "utf-8", "hex", "base16", "base16upper", "base10", "base2", "base8", "base32", "base32upper", "base32z", "base36", "base58btc", "base58flickr", "base64", "base64pad", "base64url", "base64urlpad", "latin1", "binary", "ascii"];
const cases = [];
for (const text of texts) {
  for (const encoding of encodings) {
    if (encoding === "base2" && text.length > 20) continue;
    cases.push(`Uint8arrays.toString(Uint8arrays.fromString(${JSON.stringify(text)}), "${encoding}")`);
    cases.push(`Uint8arrays.fromString(Uint8arrays.toString(Uint8arrays.fromString(${JSON.stringify(text)}), "${encoding}"), "${encoding}")`);
  }
}
cases.push(
  `Uint8arrays.concat([new Uint8Array([1]), new Uint8Array([2])], 5)`, `Uint8arrays.concat([])`,
  `Uint8arrays.compare(new Uint8Array([1, 2]), new Uint8Array([1, 3]))`, `Uint8arrays.compare(new Uint8Array([2]), new Uint8Array([1, 3]))`,
  `Uint8arrays.compare(new Uint8Array([1]), new Uint8Array([1]))`, `Uint8arrays.compare(new Uint8Array([1]), new Uint8Array([1, 0]))`,
  `Uint8arrays.equals(new Uint8Array([1, 2]), new Uint8Array([1, 2]))`, `Uint8arrays.equals(new Uint8Array([1, 2]), new Uint8Array([1]))`,
  `Uint8arrays.xor(new Uint8Array([1, 2]), new Uint8Array([3, 2]))`, `Uint8arrays.xor(new Uint8Array([1]), new Uint8Array([3, 2]))`,
  `Uint8arrays.alloc(3)`, `Uint8arrays.alloc(0)`, `Uint8arrays.fromString("x", "nothing")`, `Uint8arrays.toString(new Uint8Array(), "nothing")`,
  `Uint8arrays.fromString("0OIl", "base58btc")`, `Uint8arrays.fromString("!", "base64")`, `Uint8arrays.fromString("abc", "hex")`,
  `Uint8arrays.toString(Uint8arrays.fromString("ff00", "hex"))`,
);
export const uint8arrays = { cases };
