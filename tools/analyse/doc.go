// Command analyse looks for bugs in the contracts without running them, and fails on every finding that is not answered
// in docs/static-analysis.md. Findings come from three places:
//
//   - rules of its own over the compiler's syntax trees, in this package. The two that matter most follow calls through
//     internal functions, libraries and overrides, and know storage through pointers (ERC-7201), which the analysers that
//     can be installed here do not: state-after-call (re-entry) and unchecked-call;
//   - forge lint, severities high, medium and low;
//   - solhint, its security rules and a few others (solhint.json).
//
// What it cannot see: values. It does not know which amounts, indices or addresses are possible; a re-entry through
// another contract of ours; or an order of calls that only loops make. It is a net with known holes, not a proof.
//
//	analyse [-src contracts/src] [-answers docs/static-analysis.md] [-solhint dir] [-json file] [-forge file]
//
// An answer is a row of a table in the answers' file: rule, file, the line's code in backticks, and why it is no bug.
// Line numbers play no part, so an answer stays with its line, and ends when the line changes. Answers to nothing fail
// the run, too.
package main
