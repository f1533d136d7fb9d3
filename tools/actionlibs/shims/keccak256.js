// @ethersproject/keccak256 on the engine's hash.
import { arrayify, hexlify } from "@ethersproject/bytes";

export function keccak256(data) {
  return hexlify(native("digest", "KECCAK-256", arrayify(data)));
}
