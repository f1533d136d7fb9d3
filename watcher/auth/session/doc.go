// Package session makes and reads session signatures in the form of the Lit SDK 7.4.0, for nodes, Go clients and tests.
//
// A session is an ed25519 key made by a client. A wallet, or the network on behalf of a PKP, signs a Sign-In with Ethereum
// message whose URI is lit:session:<key> and whose ReCap lists what the session may do: the capability. For every node the
// session key then signs a JSON text that names the node, the abilities wanted and the capabilities. [Message] is that
// text, [AuthSig] the envelope around any signature, [SignIn] makes capabilities, and [Rebuild] is the rule by which all
// nodes come to the same bytes when the network signs one.
//
// What is written here is equal byte for byte to what the SDK writes, because JSON and SIWE texts are signed as they
// stand; vectors from the npm packages hold that.
//
// What it never does: decide. It reads no clock and verifies no signature; package auth does.
//
// Threat line: all that is parsed comes from clients. It is bounded before it is read, names that occur twice are refused,
// and [Rebuild] refuses what would let a client speak for the network.
package session
