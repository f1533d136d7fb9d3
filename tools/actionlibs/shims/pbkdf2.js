// @ethersproject/pbkdf2 on the engine's.
import { arrayify, hexlify } from "@ethersproject/bytes";

export function pbkdf2(password, salt, iterations, keylen, hashAlgorithm) {
  const name = { sha256: "SHA-256", sha512: "SHA-512" }[hashAlgorithm];
  return hexlify(native("pbkdf2", String(name), arrayify(password), arrayify(salt), iterations, keylen));
}
