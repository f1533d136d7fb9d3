// Writes vectors.json: conditions as people write them, and what the published SDK packages make of them.
// See README.md for how to run it.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const need = (m) => require(require.resolve(m, { paths: [process.cwd()] }));
const sdk = need("@lit-protocol/access-control-conditions");
const { loadSchema } = need("@lit-protocol/accs-schemas");

// A small generator with a fixed seed, so that the file is the same every time (mulberry32).
let seed = 0x5eed;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const chance = (p) => random() < p;

const odd = ["", " ", "\u0000", "\u001f", "\u007f", "\b\t\n\f\r", '"', "\\", "/", "<&>", "\u00e9", "\u2028\u2029", "\ud83d\ude00", "\ud800", "\udfff",
  "\udc00\ud800", "\ud83dx", "\ufeff", "\ufffd", "\uffff", "'", "\u0085"];
const word = () => pick(["balance", "ownerOf", "0xabc", "latest", "token", "Qm123", "a", "key"]);
const text = () => (chance(0.25) ? word() + pick(odd) + (chance(0.5) ? word() : "") : word());
const address = () => "0x" + Array.from({ length: 40 }, () => pick([..."0123456789abcdefABCDEF"])).join("");
const base58 = () => Array.from({ length: 44 }, () => pick([..."123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"])).join("");
const number = () => pick([0, 8, 32, 1.5, -1, 1e21, 1e-7, 123456789012345680000, 0.1, 5e-324, 1.7976931348623157e308, 4294967295]);
const comparator = () => pick(["contains", "=", ">", ">=", "<", "<="]);
const params = () => Array.from({ length: below(4) }, () => pick([":userAddress", ":currentActionIpfsId", ":litParam:x", address(), "latest", text()]));
const evmChains = loadSchema("LPACC_EVM_BASIC");

let evmNames;
async function setup() {
  evmNames = (await evmChains).properties.chain.enum;
}

const make = {
  evmBasic: () => ({
    contractAddress: chance(0.3) ? "" : address(), chain: pick(evmNames),
    standardContractType: pick(["", "ERC20", "ERC721", "ERC721MetadataName", "ERC1155", "CASK", "Creaton", "POAP", "timestamp", "MolochDAOv2.1",
      "ProofOfHumanity", "SIWE", "PKPPermissions", "LitAction"]),
    method: text(), parameters: params(), returnValueTest: { comparator: comparator(), value: text() },
  }),
  evmContract: () => {
    const side = () => Array.from({ length: below(3) }, () => {
      const p = { name: text(), type: pick(["address", "uint256", "bool", "string", "bytes32", "uint8[]"]) };
      if (chance(0.5)) p.internalType = p.type;
      return p;
    });
    const functionAbi = { name: word(), inputs: side(), outputs: side(), stateMutability: pick(["view", "pure", "nonpayable"]) };
    if (chance(0.5)) functionAbi.type = "function";
    if (chance(0.5)) functionAbi.constant = chance(0.5);
    return { contractAddress: address(), functionName: word(), functionParams: params(), functionAbi, chain: pick(evmNames),
      returnValueTest: { key: chance(0.5) ? "" : text(), comparator: comparator(), value: text() } };
  },
  solRpc: () => {
    const fields = {};
    for (let i = below(5); i > 0; i--) fields[pick([text(), String(below(20)), "01", "-1", "4294967294", "4294967295", "1e3", "__proto__x"])] = chance(0.8) ? 32 : number();
    const c = { method: pick(["", "getBalance", "balanceOfToken", "getPDA", "getTokenAccountBalance(getPDA)"]), params: params(),
      pdaInterface: { offset: number(), fields }, pdaKey: text(), chain: pick(["solana", "solanaDevnet", "solanaTestnet"]),
      returnValueTest: { key: pick(["", "$.amount", "$.value[0]", text()]), comparator: comparator(), value: text() } };
    if (chance(0.7)) c.pdaParams = Array.from({ length: below(3) }, () => pick([base58(), "pubkey:" + base58(), text()]));
    return c;
  },
  cosmos: () => {
    const c = { path: pick([":userAddress", "/cosmos/bank/v1beta1/balances/:userAddress", text()]), chain: pick(["cosmos", "kyve", "evmosCosmos", "juno"]),
      returnValueTest: { key: pick(["", "$.balances[0].amount", text()]), comparator: comparator(), value: text() } };
    if (chance(0.4)) c.method = pick(["timelock", text()]);
    if (chance(0.4)) c.parameters = params();
    return c;
  },
};
const fields = {
  accessControlConditions: { kinds: ["evmBasic"], format: sdk.canonicalAccessControlConditionFormatter, hash: sdk.hashAccessControlConditions, check: sdk.validateAccessControlConditionsSchema },
  evmContractConditions: { kinds: ["evmContract"], format: sdk.canonicalEVMContractConditionFormatter, hash: sdk.hashEVMContractConditions, check: sdk.validateEVMContractConditionsSchema },
  solRpcConditions: { kinds: ["solRpc"], format: sdk.canonicalSolRpcConditionFormatter, hash: sdk.hashSolRpcConditions, check: sdk.validateSolRpcConditionsSchema },
  unifiedAccessControlConditions: { kinds: ["evmBasic", "evmContract", "solRpc", "cosmos"], format: sdk.canonicalUnifiedAccessControlConditionFormatter, hash: sdk.hashUnifiedAccessControlConditions, check: sdk.validateUnifiedAccessControlConditionsSchema },
};

function condition(field) {
  const kind = pick(fields[field].kinds);
  const c = make[kind]();
  if (field === "unifiedAccessControlConditions" || chance(0.4)) c.conditionType = kind;
  return c;
}
function expression(field, depth) {
  const out = [];
  const n = 1 + below(3);
  for (let i = 0; i < n; i++) {
    if (i > 0) out.push({ operator: pick(["and", "or"]) });
    out.push(depth > 0 && chance(0.25) ? expression(field, depth - 1) : condition(field));
  }
  return out;
}

// spoil makes one change somewhere, so that the formatter, the schema or neither refuses.
function spoil(v) {
  const spots = [];
  const walk = (x) => {
    if (x === null || typeof x !== "object") return;
    for (const k of Object.keys(x)) spots.push([x, k]), walk(x[k]);
  };
  walk(v);
  const [holder, key] = pick(spots);
  switch (below(4)) {
    case 0: Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]; break;
    case 1: holder[key] = pick([null, true, 7, "text", [], {}, [null], { a: 1 }]); break;
    case 2: Array.isArray(holder) ? holder.push(pick([null, 3, "x", {}])) : (holder["extra" + below(3)] = pick([1, "x", null, { a: [] }])); break;
    case 3: if (!Array.isArray(holder)) { const x = holder[key]; delete holder[key]; holder[pick(["operator", "conditionType", "chain", "value"])] = x; }
  }
}

// write is JSON with random white space, escapes, order of members and spelling of numbers.
function write(v) {
  const gap = () => (chance(0.1) ? pick([" ", "\n", "\t", "\r\n  "]) : "");
  const str = (s) => {
    let out = '"';
    for (let i = 0; i < s.length; i++) {
      const unit = s.charCodeAt(i), lone = unit >= 0xd800 && unit <= 0xdfff;
      if (unit < 0x20 || s[i] === '"' || s[i] === "\\" || chance(0.03) || (lone && chance(0.5)) || (unit >= 0xd800 && unit <= 0xdbff && !/[\udc00-\udfff]/.test(s[i + 1] || "")) || (unit >= 0xdc00 && unit <= 0xdfff && !/[\ud800-\udbff]/.test(s[i - 1] || ""))) {
        const hex = unit.toString(16).padStart(4, "0");
        out += "\\u" + (chance(0.5) ? hex.toUpperCase() : hex);
      } else out += s[i] === "/" && chance(0.3) ? "\\/" : s[i];
    }
    // Half of a pair must not stand raw beside an escaped other half: that is no UTF-8.
    return (out + '"').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (c) => "\\u" + c.charCodeAt(0).toString(16));
  };
  const num = (n) => pick([JSON.stringify(n), n === 0 ? "-0" : JSON.stringify(n), Number.isInteger(n) && Math.abs(n) < 1e6 ? n + ".0" : String(n), Number.isInteger(n) && Math.abs(n) < 1e6 ? n + "E+0" : String(n)]);
  if (Array.isArray(v)) return "[" + gap() + v.map((x) => gap() + write(x) + gap()).join(",") + "]";
  if (v !== null && typeof v === "object") {
    const keys = Object.keys(v);
    for (let i = keys.length - 1; i > 0; i--) { const j = below(i + 1); [keys[i], keys[j]] = [keys[j], keys[i]]; }
    return "{" + gap() + keys.map((k) => str(k) + gap() + ":" + gap() + write(v[k])).join("," + gap()) + gap() + "}";
  }
  return typeof v === "string" ? str(v) : typeof v === "number" ? num(v) : JSON.stringify(v);
}

async function vector(field, input) {
  const f = fields[field];
  const out = { field, input };
  const fresh = () => JSON.parse(input);
  try {
    out.canonical = JSON.stringify(fresh().map((c) => f.format(c)));
    out.hash = Buffer.from(await f.hash(fresh())).toString("hex");
  } catch {
    return { field, input, refused: true };
  }
  try {
    await f.check(fresh());
    out.valid = true;
  } catch {
    out.valid = false;
  }
  return out;
}

async function main() {
  await setup();
  const vectors = [];
  for (const field of Object.keys(fields)) {
    for (let i = 0; i < 115; i++) {
      const v = expression(field, 1);
      if (i % 4 === 3) spoil(v);
      vectors.push(await vector(field, write(v)));
    }
    for (const text of ["[]", "{}", "null", '"x"', "[[]]", "[null]", '[{"operator":"and"}]', '[{"operator":null,"x":1}]', "[1]"]) vectors.push(await vector(field, text));
  }
  const count = (test) => vectors.filter(test).length;
  console.log(`${vectors.length} vectors: ${count((v) => v.valid)} valid, ${count((v) => v.refused)} refused by the formatter`);
  fs.writeFileSync(path.join(__dirname, "vectors.json"), "[\n" + vectors.map((v) => JSON.stringify(v)).join(",\n") + "\n]\n");
}
main();
