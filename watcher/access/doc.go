// Package access is about access control conditions, the small language in which somebody who encrypts says who may
// decrypt: "holds this token", "is this wallet", "the latest block is younger than that".
//
// [Parse] reads the four request fields of the Lit protocol (SDK 7.4.0), [Hash] and [Identity] give the string that
// ciphertexts are bound to, [Canonical] gives clients the bytes that the JavaScript SDK would send, and [Evaluator] asks
// chains and decides. Chains are reached through package chains, actions and POAPs through interfaces.
//
// The language, short:
//
//	conditions = [ item, operator, item, ... ]     item = condition | conditions     operator = {"operator": "and"|"or"}
//
// Operators have equal precedence and bind from left to right; arrays are the parentheses. Only accessControlConditions
// may leave all operators out, and then mean "and". There is no negation of a whole condition.
//
// Three outcomes are kept apart, because three parties are at fault: false (the caller is not authorised), [ErrInvalid]
// (the condition means nothing that can be checked), and [ErrUnavailable] (this node could not find out). A condition that
// is true whatever the unknown parts are is true, and likewise for false.
//
// What this package never does: check signatures (a Caller's addresses are proven before it gets here), remember
// anything between evaluations, or let a condition choose a host to connect to.
//
// Threat line: conditions come from anybody, answers from endpoints that may lie, stall or flood. Everything is bounded
// before it is parsed. What is unknown, malformed or missing never authorises. An endpoint that lies plausibly is
// believed: whoever relies on one chain's state relies on the operators' choice of endpoints, and k nodes must agree.
//
// Sources: the behaviour of the published SDK packages and of the 2025 node. Where this package departs from them, the
// function says so, and docs/protocols/access.md lists it.
package access
