// Package execute runs actions for those who ask, and for conditions: it finds out who asks, gets the code, has a worker run
// it (package actions/worker), and answers what the code asks for in the meantime.
//
// Every node that is asked runs the action by itself. What only the network can do, it does when enough nodes that run the
// same come to the same: the same code by its CID, the same params, the same caller, session and request. Nodes show each
// other values for that on tables (package meet); a signature is met for by an id that hashes the run, its name and what
// is signed. Where nodes came to different values, all say so, with the values, instead of waiting for a time-out.
//
// Who may have something signed: an action whose CID is permitted on the PKP, and what that action calls; else the caller,
// if the chain allows them and their session was lent signing with that PKP.
//
// Threat line: code, params and what the code says are hostile; so is the caller, and up to n-k of the nodes that run
// the same. The code reaches nothing but the Host here. What a caller may is asked of the chain for each operation. A bad
// node that leads a runOnce makes up what came out, which is what runOnce means; it cannot make up what others
// broadcast, since that is signed, nor have anything signed that k nodes did not compute.
package execute
