// Package derive computes the keys that hang below a root key: on secp256k1 as the contracts compute them on chain and
// the JavaScript SDK computes them in the client, and on edwards25519.
//
// With K0 the root key, G the generator, n the group order and id a 32-byte key id,
//
//	h   = hash_to_field(id) mod n
//	pub = K0 + h*G
//
// where hash_to_field is that of RFC 9380 section 5.2 with m = 1, L = 48, expand_message_xmd over SHA-256 (section
// 5.3.1) and the SDK's domain tag DST. A holder of a share x_i of K0's secret holds the share x_i + h of pub's: adding
// a constant to every share of a polynomial adds it to the secret. Ed25519 keys follow from the Ed25519 root and the same
// key id in the same way, with SHA-512, the order of that group and a tag of their own (Ed25519DST).
//
// Key ids are hashes whose inputs differ by kind, so that no key id of one kind is one of another.
//
// Everything here is public and nothing is secret.
//
// Warning: derivation is additive. Whoever learns the private key of one derived key knows the root's and with it
// every other: private = private_root + h, and h is public. A derived private key is never exported. For the same
// reason a signing nonce must never be known before message, key and requester are fixed (Groth and Shoup, eprint
// 2021/1330, section 6): an attacker who knows it may choose among the keys.
package derive
