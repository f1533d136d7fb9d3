// Package client is what an application needs on its own side of the network: it encrypts under access control
// conditions, decrypts with the shares that nodes gave, and computes the public keys that the network would.
//
// What it makes and reads is that of the Lit SDK 7.4.0, byte for byte: either side decrypts what the other encrypted.
// Talking to nodes is not in here yet; shares come in as bls.Share, which reads the JSON of the nodes' answers. They
// must come over TLS: k shares are the key to what was encrypted to their identity.
//
// Unlike the SDK it survives bad shares (the SDK fails if one of the first k answers is wrong), names who sent them,
// and checks what it decrypted against the hash that is part of the identity.
//
// Threat: up to k-1 nodes, and whoever made the ciphertext, are hostile. Trusted are the network's public key,
// threshold and root keys: they come from the chain, not from a node.
package client
