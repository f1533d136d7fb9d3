// Package tss names what all of Conclave's multi-party protocols have in common: messages, the state machine that
// one party runs, and blame.
//
// The protocols live below it: share (one DKG for three curves), auxdata (Paillier and ring-Pedersen parameters
// with their proofs), gg18 (threshold ECDSA over those), frost (threshold Ed25519), derive (keys derived from a root key).
//
// Nothing in tss does I/O, reads a clock, logs, or starts a goroutine that outlives the call. Randomness comes in as
// an io.Reader. A machine trusts neither the content nor the order nor the number of the messages it is given; it
// does trust Message.From, which the transport authenticates, and that a broadcast has reached every party equally,
// which the ceremony runner enforces by echo.
//
// Warning: none of the arithmetic here that goes through math/big or decred's non-constant-time functions is
// constant time. docs/threat-model.md says what that means.
package tss
