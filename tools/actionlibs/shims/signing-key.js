// @ethersproject/signing-key on the engine's secp256k1: deterministic (RFC 6979), low s, as the package's own.
import { arrayify, hexDataLength, hexlify, splitSignature } from "@ethersproject/bytes";
import { defineReadOnly } from "@ethersproject/properties";
import { Logger } from "@ethersproject/logger";

const logger = new Logger("signing-key/5.7.0");
const point = (key, compressed) => hexlify(native("secp256k1Public", arrayify(key), compressed));

export class SigningKey {
  constructor(privateKey) {
    defineReadOnly(this, "curve", "secp256k1");
    defineReadOnly(this, "privateKey", hexlify(privateKey));
    if (hexDataLength(this.privateKey) !== 32) {
      logger.throwArgumentError("invalid private key", "privateKey", "[[ REDACTED ]]");
    }
    defineReadOnly(this, "publicKey", point(this.privateKey, false));
    defineReadOnly(this, "compressedPublicKey", point(this.privateKey, true));
    defineReadOnly(this, "_isSigningKey", true);
  }
  _addPoint(other) {
    return hexlify(native("secp256k1Add", arrayify(this.publicKey), arrayify(other)));
  }
  signDigest(digest) {
    const bytes = arrayify(digest);
    if (bytes.length !== 32) logger.throwArgumentError("bad digest length", "digest", digest);
    const signature = native("secp256k1Sign", arrayify(this.privateKey), bytes);
    return splitSignature({
      r: hexlify(signature.slice(0, 32)), s: hexlify(signature.slice(32, 64)), recoveryParam: signature[64],
    });
  }
  computeSharedSecret(otherKey) {
    return hexlify(native("secp256k1Shared", arrayify(this.privateKey), arrayify(computePublicKey(otherKey))));
  }
  static isSigningKey(value) {
    return !!(value && value._isSigningKey);
  }
}

export function recoverPublicKey(digest, signature) {
  const { r, s, recoveryParam } = splitSignature(signature);
  try {
    return hexlify(native("secp256k1Recover", arrayify(digest), arrayify(r), arrayify(s), recoveryParam));
  } catch {
    throw new Error("invalid point"); // no key makes such a signature
  }
}

export function computePublicKey(key, compressed) {
  const bytes = arrayify(key);
  if (bytes.length === 32) {
    const signingKey = new SigningKey(bytes);
    return compressed ? signingKey.compressedPublicKey : signingKey.publicKey;
  }
  // The package does not look at a point that it need not convert.
  if (bytes.length === (compressed ? 33 : 65)) return hexlify(bytes);
  if (bytes.length === 33 || bytes.length === 65) return point(bytes, !!compressed);
  return logger.throwArgumentError("invalid public or private key", "key", "[REDACTED]");
}
