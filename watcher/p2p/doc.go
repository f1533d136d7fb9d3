// Package p2p carries bytes between nodes that are registered on chain, over libp2p (TCP, Noise or TLS).
//
// It knows peers by the ed25519 key that the Staking contract lists for them. A connection from or to anyone else is
// refused before a stream can be opened. Two kinds of traffic: messages (one way, queued for each peer, in order) and
// requests (one question, one answer). Both are bounded in bytes before they are read.
//
// A peer whose process was killed shows at once: its TCP connections break (over QUIC they would seem to live for half
// a minute, and what is sent would vanish). One whose machine stopped, or whose process hangs, misses its heartbeat and
// is disconnected.
//
// It never looks into what it carries and decides nothing.
//
// Threat line: a registered peer may send garbage, too much, too slowly, or nothing; it can fill its own queue and
// its own stream slots here, nobody else's. Strangers see a closed connection after the handshake.
package p2p
