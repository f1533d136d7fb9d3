// Package bundle makes, of an author's source, the exact bytes that an action is: one classic script in the language that
// the engine runs. TypeScript, ES modules, npm packages, JSON and text files go in; what comes out has no import left, is
// the same on every machine, and has been parsed by the engine. Bundling happens once, where the author is, so that a CID
// names what runs: nodes transform nothing.
//
// Two kinds of source are told apart:
//
//   - A script, without import, export or top-level await, stays one. Its names stay global and the promise that its last
//     expression makes is what the run waits for.
//   - A module becomes the body of one async function that is called at once, whose promise the run waits for. The last
//     expression of the module is awaited. What it exports becomes global, which is what access control conditions call;
//     a function that it exports as default is called, and awaited too.
//
// What the engine would not run, or would run in another sense, is an error with the file and line of it: never silently
// wrong.
//
// Threat line: source and packages are their author's, read on the author's machine; no code of theirs runs here. The
// lockfile's hash in the manifest says which packages an author meant, the hashes of the inputs which ones there were.
package bundle
