// Package ipfs fetches what CIDs name, such as the code of actions: from this node's own disk, from other nodes of the
// network and from outside peers by bitswap, and from trustless gateways.
//
// Nobody is believed: each block is checked against its CID before it is used, kept or passed on. A source that lies, is
// slow or is gone costs a fraction of a second: the next one is asked meanwhile, and the first good block counts.
//
// Threat line: CIDs come from clients, blocks from anybody. A client can have this node fetch and keep things of its choice:
// bytes, blocks, depth, time, fetches at a time and the disk are bounded, and what is kept pushes out what was not used
// for longest. Other nodes of the network can have kept blocks sent to them, within an allowance of bytes for each;
// nobody else is sent anything. Gateways and outside peers learn what is fetched. Redirects of gateways lead to the public
// internet only.
package ipfs
