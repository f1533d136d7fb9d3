// Package client is what an application needs on its own side of the network. Without nodes it encrypts under access
// control conditions and computes the public keys that the network would. With nodes, over HTTP, it decrypts what the
// caller may read and has PKPs sign.
//
// [Open] reads the network from the chain: which nodes serve, how many are needed, the network's keys. [Connect] shakes
// hands with them as well. A [Proof] says who is asking: a [Session], which a wallet lends its name, or a signature of the
// wallet itself. [Client.Decrypt] and [Client.Sign] ask all nodes at once and are content with the first that suffice.
//
// What it makes and reads is that of the Lit SDK 7.4.0, byte for byte: either side decrypts what the other encrypted, and
// [Envelope] is the SDK's file of it.
//
// Unlike the SDK it goes on with n-k nodes that are dead, slow or lie, names who sent a bad share, and checks what it
// decrypted against the hash that is part of the identity. When it fails, [Failure] says what each node said.
//
// Threat line: up to n-k nodes, whoever made the ciphertext and whoever stands between are hostile. What nodes say is
// bounded and believed only where the chain or a signature confirms it: keys, threshold and addresses come from the
// contracts, signatures are verified before they are returned. The chain's endpoint is trusted to be honest about the
// contracts. Shares must come over TLS: k of them are the key to what was encrypted to their identity.
package client
