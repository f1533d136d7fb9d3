// Package identity holds a node's own keys: the secp256k1 key of its node address (transactions and votes), the
// ed25519 key of its libp2p identity, and the X25519 key to which its shares are encrypted.
//
// They lie in one file, encrypted (age, X25519) to an unlock key that lies in another: the operator keeps the unlock
// key where the disk's thief does not find it (another volume, a secret store's mount). Nothing here prints a key.
//
// Threat line: whoever has both files is the node. Whoever has only the data folder learns nothing from it.
package identity
