// Writes what npm's own packages, and node, answer to many calls: the engine's tests make the same calls in actions.
//
//   node tools/actionlibs/vectors/make.mjs [--check]
//
// Each file holds `setup`, which is run before the calls, and `cases`: the text of a call, and what `show` makes of its
// result or of what it throws. With --check nothing is written: it fails if a file is not what would be written.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Uint8arrays from "uint8arrays";
import { alloc } from "uint8arrays/alloc";
import { ethers as ethersCases } from "./ethers.mjs";
import { jwt as jwtCases } from "./jwt.mjs";
import { uint8arrays as uint8arraysCases } from "./uint8arrays.mjs";
import { web as webCases } from "./web.mjs";
import { webcrypto as webcryptoCases } from "./webcrypto.mjs";

const require = createRequire(import.meta.url);
const libraries = { ethers: require("ethers"), jwt: require("jsonwebtoken"), Uint8arrays: { ...Uint8arrays, alloc } };
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../../actions/engine/testdata");
const show = readFileSync(join(here, "show.js"), "utf8");
process.env.TZ = "UTC";

// Only what is awaited one after another has one order of results.
async function answers({ setup = "", cases }) {
  const all = [];
  const names = Object.keys(libraries);
  for (const code of cases) {
    const text = `${show}\n${setup}\nreturn (async () => { try { return show(await (async () => (${code}))()); } catch (e) { return show(e); } })();`;
    all.push({ code, want: await new Function(...names, text)(...names.map((name) => libraries[name])) });
  }
  return { setup: show + setup, cases: all };
}

let stale = 0;
for (const [name, cases] of Object.entries({ ethers: ethersCases, jwt: jwtCases, uint8arrays: uint8arraysCases, webcrypto: webcryptoCases, web: webCases })) {
  const file = join(out, name + ".json");
  const text = JSON.stringify(await answers(cases), null, 1) + "\n";
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`error: ${file} is not what the packages answer; run scripts/generate`);
    stale = 1;
  }
}
process.exit(stale);
