// Writes wallets.bin.json: creation code of Wallets.sol. See README.md.
const solc = require('solc');
const { readFileSync, writeFileSync } = require('fs');
const input = { language: 'Solidity', sources: { 'Wallets.sol': { content: readFileSync(__dirname + '/Wallets.sol', 'utf8') } },
  settings: { optimizer: { enabled: true, runs: 200 }, metadata: { bytecodeHash: 'none', appendCBOR: false }, outputSelection: { '*': { '*': ['evm.bytecode.object'] } } } };
const out = JSON.parse(solc.compile(JSON.stringify(input)));
if (!out.contracts) { console.error(out.errors); process.exit(1); }
const code = {};
for (const [name, c] of Object.entries(out.contracts['Wallets.sol'])) code[name] = '0x' + c.evm.bytecode.object;
writeFileSync(__dirname + '/wallets.bin.json', JSON.stringify(code, null, 1) + '\n');
