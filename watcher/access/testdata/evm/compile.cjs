// Writes Fixtures.json from Fixtures.sol. See README.md.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const solc = require(require.resolve("solc", { paths: [process.cwd()] }));

const input = {
  language: "Solidity",
  sources: { "Fixtures.sol": { content: fs.readFileSync(path.join(__dirname, "Fixtures.sol"), "utf8") } },
  settings: {
    evmVersion: "cancun", optimizer: { enabled: true, runs: 200 }, metadata: { bytecodeHash: "none", appendCBOR: false },
    outputSelection: { "Fixtures.sol": { "*": ["evm.bytecode.object"] } },
  },
};
const find = (name) => ({ contents: fs.readFileSync(path.join(process.cwd(), "node_modules", name), "utf8") });
const out = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
for (const e of out.errors ?? []) if (e.severity === "error") throw new Error(e.formattedMessage);
const code = {};
for (const [name, c] of Object.entries(out.contracts["Fixtures.sol"])) code[name] = c.evm.bytecode.object;
fs.writeFileSync(path.join(__dirname, "Fixtures.json"), JSON.stringify(code, null, 2) + "\n");
