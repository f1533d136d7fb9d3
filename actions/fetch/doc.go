// Package fetch does the HTTP that actions ask for, from the node, and reaches the public internet only. Gateways of IPFS are
// asked the same way.
//
// Every name is resolved here, all its addresses are checked, and one of those very addresses is dialled: a name that
// resolves to something else a moment later changes nothing. Each redirect passes the same way. Nothing of the node goes
// along: no proxy, cookie, credential, connection or cache is shared between exchanges.
//
// Threat line: address, method, headers and body are an action's; the answering server may be its author's. An action
// must not see the machine's own network through the node, nor hold the node up: time, bytes, headers and redirects of
// an exchange are bounded. That a public address forwards to a private one is beyond what can be seen from here.
package fetch
