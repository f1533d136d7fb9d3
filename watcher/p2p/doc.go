// Package p2p carries bytes between nodes that are registered on chain, over libp2p (TCP and QUIC, Noise or TLS).
//
// It knows peers by the ed25519 key that the Staking contract lists for them. A connection from or to anyone else is
// refused before a stream can be opened. Two kinds of traffic: messages (one way, queued for each peer, in order) and
// requests (one question, one answer). Both are bounded in bytes before they are read.
//
// It never looks into what it carries and decides nothing.
//
// Threat line: a registered peer may send garbage, too much, too slowly, or nothing; it can fill its own queue and
// its own stream slots here, nobody else's. Strangers see a closed connection after the handshake.
package p2p
