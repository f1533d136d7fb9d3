// @ethersproject/sha2 on the engine's hashes.
import { arrayify, hexlify } from "@ethersproject/bytes";
import { Logger } from "@ethersproject/logger";

const logger = new Logger("sha2/5.7.0");
const names = { sha256: "SHA-256", sha512: "SHA-512" };

export const SupportedAlgorithm = { sha256: "sha256", sha512: "sha512" };
export const ripemd160 = (data) => hexlify(native("digest", "RIPEMD-160", arrayify(data)));
export const sha256 = (data) => hexlify(native("digest", "SHA-256", arrayify(data)));
export const sha512 = (data) => hexlify(native("digest", "SHA-512", arrayify(data)));

export function computeHmac(algorithm, key, data) {
  if (!Object.hasOwn(names, algorithm)) {
    logger.throwError("unsupported algorithm " + algorithm, Logger.errors.UNSUPPORTED_OPERATION, { operation: "hmac", algorithm });
  }
  return hexlify(native("hmac", names[algorithm], arrayify(key), arrayify(data)));
}
