// Package siwe reads and writes Sign-In with Ethereum messages (EIP-4361).
//
// A wallet signs bytes, so bytes are what is verified: [Parse] keeps the text it was given, [Digest] hashes that text, and
// nothing is ever written anew in order to check a signature. The grammar leaves one spelling for each meaning, so
// [Message.String] gives back the text that was parsed; a fuzz target holds that.
//
// The grammar is that of the EIP with the checks of the npm package siwe 2.3.2, which the Lit SDK 7.4.0 uses: fields in
// order, each once, LF between them and none at the end, version 1, EIP-55 address, RFC 3986 URIs, RFC 3339 times. It is
// narrower in these points, none of which that SDK can produce:
//
//   - at most [MaxSize] bytes and [MaxResources] resources;
//   - the chain id is below 2^64 and has no leading zero;
//   - times have upper case T and Z, at most nine digits of a second, no leap second, and exist in the calendar;
//   - no IPvFuture hosts;
//   - a message never runs on: what the package's constructor builds from fields without looking (resources that are no
//     URIs, say) is refused here when it is read, as it is by the package's own parser.
//
// It is wider in one: a statement may hold any printable Unicode text. The EIP allows only the characters of URIs and
// the space there, but wallets sign, and the SDK builds, statements such as "Sign in – 100% free". (It also reads every IPv6
// address, some of which the package's grammar misses.)
// Controls, line and paragraph separators and bidirectional overrides are refused everywhere, so that what was shown to
// the signer and what is read here are the same lines.
//
// Threat line: the text is chosen by somebody who wants to be taken for somebody else. Parse works in time linear in the
// text, on at most MaxSize bytes, and never panics. It checks neither signature nor times.
package siwe
