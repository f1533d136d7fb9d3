// Package recap reads and writes ReCaps (EIP-5573): the resource of a Sign-In with Ethereum message in which a signer
// grants abilities to the key that the message's URI names. It also holds the Lit SDK 7.4.0's table of resources and abilities.
//
// A ReCap is "urn:recap:" and unpadded base64url of {"att":{resource:{ability:[{...},...]}},"prf":[...]}, names sorted. What it
// grants must also be said in words at the end of the message's statement; [FromMessage] refuses a message whose words and
// ReCap differ, since the words are what the signer saw.
//
// A message may hold one ReCap. The EIP wants it last among the resources; the SDK looks for it first; so any place is
// taken, and a second one is refused.
//
// Threat line: a ReCap is made by whoever asks for a signature. Reading is bounded in size, depth and number and never
// panics. A ReCap proves nothing before the signature over its message does.
package recap
