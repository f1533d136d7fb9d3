// Package dag makes and reads the trees of blocks that files are on IPFS, with the CIDs that Kubo gives: Qm… as
// `ipfs add` does, bafk… and bafy… as `ipfs add --cid-version=1` does. It does no I/O: blocks come and go by functions.
//
// Threat line: blocks that are read may come from anybody. Each is checked against its CID before a byte of it is looked
// at; only SHA-256 counts, so that nobody can make two blocks of one CID. A tree must say truly how long each of its
// parts is, so what it declares bounds what is fetched; blocks and depth are bounded besides.
package dag
