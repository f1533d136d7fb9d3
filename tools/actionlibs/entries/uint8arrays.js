// The global `Uint8arrays`.
export { alloc } from "uint8arrays/alloc";
export { compare } from "uint8arrays/compare";
export { concat } from "uint8arrays/concat";
export { equals } from "uint8arrays/equals";
export { fromString } from "uint8arrays/from-string";
export { toString } from "uint8arrays/to-string";
export { xor } from "uint8arrays/xor";
