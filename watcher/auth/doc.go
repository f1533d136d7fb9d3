// Package auth answers one question of every request: who is asking.
//
// [Verifier.Verify] takes the authSig member of a request and what the request needs, and returns a [Caller] or an [Error]
// with a code of the Lit wire protocol. It knows these kinds of proof:
//
//   - session signatures: an ed25519 key signs for this node, and a capability shows that a wallet, a contract wallet, or the
//     network itself on behalf of a PKP, lent that key its name for named abilities;
//   - wallets: EIP-191 signatures over Sign-In with Ethereum messages;
//   - contract wallets: EIP-1271, asked through [ContractCaller];
//   - Solana: ed25519 over a text; Cosmos: ADR-36;
//   - several of the last three kinds at once, one for each kind of chain.
//
// Messages are in siwe, grants in recap, the SDK's JSON in session, ids of auth methods in method.
//
// What it never does: read the clock other than by Config.Now, fetch anything other than through ContractCaller, decide
// what a caller may do with a key or a ciphertext, count uses of capacity credits, keep state, log, or start a goroutine.
//
// Threat line: the caller is somebody who wants to be taken for somebody else, and knows every signature that anybody
// ever published or sent to another node. Texts are bounded before they are read, compared byte for byte and never written
// anew; what is cheap to check is checked before what is not; every doubt is a refusal. Signatures over what a wallet also
// signs for other purposes are the danger that the kinds differ in: see Config.CosmosDigests.
package auth
