package bundle_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/mod/modfile"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/bundle"
	"github.com/conclave-network/conclave/actions/engine"
)

// files makes a project.
func files(t *testing.T, all map[string]string) (root string) {
	t.Helper()
	root = t.TempDir()
	write(t, root, all)
	return root
}

func write(t *testing.T, root string, all map[string]string) {
	t.Helper()
	for name, text := range all {
		path := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
}

// packages are two of the kinds that npm has.
var packages = map[string]string{
	"package.json": `{"name":"x","sideEffects":false}`, "package-lock.json": `{"lockfileVersion":3}`,
	"node_modules/old/package.json": `{"name":"old","main":"i.js"}`, "node_modules/old/i.js": `exports.plus = (x) => x + 1;`,
	"node_modules/new/package.json": `{"name":"new","module":"i.mjs"}`, "node_modules/new/i.mjs": `export async function* count() { yield 1; yield 2; }`,
}

func with(all map[string]string, more map[string]string) map[string]string {
	out := map[string]string{}
	for _, m := range []map[string]string{all, more} {
		for name, text := range m {
			out[name] = text
		}
	}
	return out
}

type nobody struct{}

func (nobody) Call(context.Context, string, []byte) ([]byte, error) {
	return nil, errors.New("nobody is there")
}

// run runs a bundle in the engine.
func run(t *testing.T, code []byte) engine.Output {
	t.Helper()
	r, err := engine.Goja{}.New()
	require.NoError(t, err)
	limits := actions.DefaultLimits()
	limits.Wall = time.Minute
	return r.Run(t.Context(), engine.Input{Code: code, Limits: limits}, nobody{})
}

func respond(expression string) string {
	return "Lit.Actions.setResponse({ response: String(" + expression + ") });\n"
}

// TestWhatTheEngineLacksIsWrittenInOlderWords runs what it would refuse as it stands.
func TestWhatTheEngineLacksIsWrittenInOlderWords(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"types":                 {"interface A { a: number }\nenum E { X = 3 }\nconst a: A = { a: E.X };" + respond("a.a"), "3"},
		"script":                {"const go = async () => { " + respond("1") + " };\ngo();", "1"},
		"async generator":       {"async function* g() { yield 1; yield 2; }\n(async () => { let s = 0; for await (const v of g()) s += v; " + respond("s") + "})();", "3"},
		"top-level await":       {"const v = await Promise.resolve(7);\n" + respond("v"), "7"},
		"private names":         {"class A { #a = 4; static { A.b = 1; } get a() { return this.#a + A.b; } declare static b: number }" + respond("new A().a"), "5"},
		"using":                 {"{ using x = { [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() { " + respond("'gone'") + " } }; }", "gone"},
		"bigint":                {respond("2n ** 70n"), "1180591620717411303424"},
		"regular expressions":   {respond(`[/(?<=a)b/.test("ab"), /(?<n>x)/.exec("x").groups.n, /a.c/s.test("a\nc"), /\u{1F600}/u.test("😀")]`), "true,x,true,true"},
		"no property escape":    {respond(`/\p{L}/.test("p{L}")`), "true"},
		"JSON, text, a module":  {`import d from "./d.json"; import t from "./t.txt"; import { x } from "./m"; import * as m from "./m.ts";` + respond(`d.k + t + x + m.x`), "1hi55"},
		"packages":              {`import { plus } from "old"; import { count } from "new"; let s = plus(0); for await (const v of count()) s += v;` + respond("s"), "4"},
		"dynamic import":        {`const { plus } = await import("old");` + respond("plus(1)"), "2"},
		"default export":        {`export default async () => { await null; ` + respond("'default'") + ` };`, "default"},
		"exports are global":    {`export const f = () => 8; export default () => { ` + respond("(globalThis as any).f()") + ` };`, "8"},
		"last call":             {"import { x } from './m';\nconst main = async () => { await null; " + respond("'main' + x") + " };\nmain();", "main5"},
		"last call, behind it":  {"const main = async () => { await null; " + respond("'m' + x") + " };\nexport const x = 2;\n(main)() // of this file", "m2"},
		"last of several":       {"const f = async () => { " + respond("'both'") + " };\nexport {};\nf(), await null;", "both"},
		"last, on many lines":   {"export {};\n(async () => {\n const t = `\n// not a comment\n`;\n " + respond("t.length") + "})();", "18"},
		"an empty module":       {"export {};", ""},
		"node's in a condition": {`if (process.env.NODE_ENV === "production") {` + respond("'p'") + "}", "p"},
	} {
		t.Run(name, func(t *testing.T) {
			root := files(t, with(packages, map[string]string{
				"a.ts": c.source, "d.json": `{"k":1}`, "t.txt": "hi", "m.ts": "export const x = 5;",
			}))
			for _, minify := range []bool{false, true} {
				b, err := bundle.Make(filepath.Join(root, "a.ts"), bundle.Options{Minify: minify})
				require.NoError(t, err)
				require.Empty(t, b.Warnings)
				out := run(t, b.Code)
				require.Equal(t, actions.OK, out.Code, "%s\n%s", out.Message, b.Code)
				require.Equal(t, c.want, out.Response)
			}
		})
	}
}

// TestARunWaitsForTheLastPromise: a module whose promise can never settle ends as a script's would.
func TestARunWaitsForTheLastPromise(t *testing.T) {
	for name, source := range map[string]string{
		"script":         "(async () => { await new Promise(() => {}); })();",
		"module":         "export {};\n(async () => { await new Promise(() => {}); })();",
		"with exports":   "export const x = 1;\nconst main = () => new Promise(() => {});\nmain();",
		"await":          "await new Promise(() => {});",
		"default export": "export default () => new Promise(() => {});",
	} {
		b, err := bundle.Make(filepath.Join(files(t, map[string]string{"a.ts": source}), "a.ts"), bundle.Options{})
		require.NoError(t, err, name)
		require.Equal(t, actions.Unsettled, run(t, b.Code).Code, "%s\n%s", name, b.Code)
	}
	b, err := bundle.Make(filepath.Join(files(t, map[string]string{"a.js": "export default async () => { throw new Error('no'); };"}), "a.js"), bundle.Options{})
	require.NoError(t, err)
	require.Equal(t, actions.Exception, run(t, b.Code).Code)
}

// TestWhatWouldBeWrongIsRefused names the place.
func TestWhatWouldBeWrongIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ source, want, hint string }{
		"property escape":       {"const a = 1;\nconst r = /x\\p{L}/u;", "src/a.ts:2:13: Unicode property escapes in regular expressions are not available in the engine", "write out the characters"},
		"in a module":           {"export const r = /\\P{Lu}/u;", "src/a.ts:1:19: Unicode property escapes", "write out"},
		"flag d":                {"\n\n  /x/d.test('x');", `src/a.ts:3:6: The regular expression flag "d"`, "write out"},
		"flag v":                {"/[\\p{L}--[a-z]]/v.test('x');", "src/a.ts:1:17: The regular expression flag \"v\"", "write out"},
		"modifiers":             {"/(?i:x)/.test('x');", "the engine of actions does not run this", ""},
		"node module":           {"import fs from 'fs'; fs.x();", `src/a.ts:1:16: "fs" is a module of Node.js`, "use what actions have"},
		"node: module":          {"import 'node:crypto';", `"node:crypto" is a module of Node.js`, "use what actions have"},
		"below a node module":   {"import 'fs/promises';", `"fs/promises" is a module of Node.js`, ""},
		"from the network":      {"import 'https://esm.sh/x';", `"https://esm.sh/x" is an address on the network`, "npm"},
		"no protocol":           {"import '//esm.sh/x';", "is an address on the network", "npm"},
		"from another registry": {"import 'jsr:@x/y';", `"jsr:@x/y" cannot be imported`, "npm"},
		"data":                  {"import 'data:text/javascript,1';", "cannot be imported", "npm"},
		"unknown package":       {"import 'nothere';", `src/a.ts:1:8: Could not resolve "nothere"`, "npm install"},
		"unknown file":          {"import './nothere';", `Could not resolve "./nothere"`, ""},
		"binary file":           {"import './x.wasm';", "No loader is configured for", "WebAssembly"},
		"import by any name":    {"export const f = (x) => import(x);", "src/a.ts:1:", "a name that is written"},
		"require":               {"const x = require('old');", "cannot use require", "write import"},
		"module.exports":        {"module.exports = 1;", "cannot use require", "write import"},
		"import.meta":           {"export const a = import.meta.url;", `src/a.ts:1:18: "import.meta" is not available`, "address"},
		"no JavaScript":         {"const = 1;", "src/a.ts:1:7: Expected identifier", ""},
		"too deep":              {"x = " + strings.Repeat("[", 1200) + strings.Repeat("]", 1200), "nests deeper than 1000", ""},
	} {
		t.Run(name, func(t *testing.T) {
			root := files(t, with(packages, map[string]string{"src/a.ts": c.source, "src/x.wasm": "\x00"}))
			_, err := bundle.Make(filepath.Join(root, "src", "a.ts"), bundle.Options{})
			var problems *bundle.Problems
			require.ErrorAs(t, err, &problems)
			require.ErrorContains(t, err, c.want)
			require.Contains(t, problems.Hint(), c.hint)
			require.NotContains(t, err.Error(), root, "no path of this machine")
		})
	}
}

func TestPackagesAreWarnedAbout(t *testing.T) {
	root := files(t, with(packages, map[string]string{
		"a.ts": "import { plus } from 'old';" + respond("plus(1)"), "node_modules/old/i.js": "exports.plus = (x) => x + 1;\nexports.word = () => /\\p{L}/u;",
	}))
	b, err := bundle.Make(filepath.Join(root, "a.ts"), bundle.Options{})
	require.NoError(t, err)
	require.Len(t, b.Warnings, 1)
	require.Contains(t, b.Warnings[0].String(), "node_modules/old/i.js:2:")
	require.Equal(t, "2", run(t, b.Code).Response)

	write(t, root, map[string]string{"a.ts": "import { word } from 'old'; word();"})
	b, err = bundle.Make(filepath.Join(root, "a.ts"), bundle.Options{})
	require.NoError(t, err)
	require.Equal(t, actions.Exception, run(t, b.Code).Code, "it throws where it is reached, and never matches wrongly")
}

func TestPackagesMayStandInForNode(t *testing.T) {
	root := files(t, with(packages, map[string]string{
		"a.ts": "import { Buffer } from 'buffer';" + respond("Buffer"), "node_modules/buffer/package.json": `{"name":"buffer","main":"i.js"}`,
		"node_modules/buffer/i.js": "exports.Buffer = 'stand-in';",
	}))
	b, err := bundle.Make(filepath.Join(root, "a.ts"), bundle.Options{})
	require.NoError(t, err)
	require.Equal(t, "stand-in", run(t, b.Code).Response)
}

// TestManifest: the same bytes on every machine, and a manifest that says of what.
func TestManifest(t *testing.T) {
	source := with(packages, map[string]string{"src/a.ts": "import { plus } from 'old';\n" + respond("plus(1)"), "tsconfig.json": `{"compilerOptions":{"target":"es5"}}`})
	first, err := bundle.Make(filepath.Join(files(t, source), "src", "a.ts"), bundle.Options{})
	require.NoError(t, err)
	other := files(t, source)
	require.NoError(t, os.Symlink(other, other+"-link"))
	t.Cleanup(func() { _ = os.Remove(other + "-link") })
	t.Chdir(filepath.Join(other, "src"))
	for _, path := range []string{"a.ts", filepath.Join(other+"-link", "src", "a.ts")} {
		again, err := bundle.Make(path, bundle.Options{})
		require.NoError(t, err)
		require.Equal(t, string(first.Code), string(again.Code))
		require.Equal(t, first.Manifest, again.Manifest)
	}
	m := first.Manifest
	require.Equal(t, "src/a.ts", m.Entry)
	require.Equal(t, &bundle.Lockfile{Name: "package-lock.json", SHA256: "2086223f909ecaf4b063cfc7e8187ab73e8e8a24ec7029d54e0403dee55a3265"}, m.Lockfile)
	require.Len(t, m.Inputs, 2)
	require.Contains(t, m.Inputs, "node_modules/old/i.js")
	require.Equal(t, len(first.Code), m.Bytes)
	require.Regexp(t, "^bafkrei", m.CIDv1)
	require.Regexp(t, "^Qm", m.CIDv0)

	require.NoError(t, os.Remove(filepath.Join(other, "package-lock.json")))
	_, err = bundle.Make("a.ts", bundle.Options{})
	require.ErrorContains(t, err, "no lockfile")
	write(t, filepath.Dir(other), map[string]string{"yarn.lock": "x"})
	t.Cleanup(func() { _ = os.Remove(filepath.Join(filepath.Dir(other), "yarn.lock")) })
	b, err := bundle.Make("a.ts", bundle.Options{})
	require.NoError(t, err)
	require.Equal(t, "../yarn.lock", b.Manifest.Lockfile.Name)
}

func TestWhatLiesOutsideIsRefused(t *testing.T) {
	outer := files(t, map[string]string{
		"a/package.json": "{}", "a/a.ts": "import { x } from '../b/m';" + respond("x"), "b/m.ts": "export const x = 1;",
	})
	_, err := bundle.Make(filepath.Join(outer, "a", "a.ts"), bundle.Options{})
	require.ErrorContains(t, err, "a.ts: it imports m.ts, which is outside of the project")
	write(t, outer, map[string]string{"yarn.lock": ""})
	_, err = bundle.Make(filepath.Join(outer, "a", "a.ts"), bundle.Options{})
	require.NoError(t, err, "two parts of one project")
}

func TestRawIsTheFile(t *testing.T) {
	const source = "// as it is\nconst go = async () => {};\n\n\ngo()"
	root := files(t, map[string]string{"a.js": source, "b.js": "export const x = 1"})
	b, err := bundle.Make(filepath.Join(root, "a.js"), bundle.Options{Raw: true})
	require.NoError(t, err)
	require.Equal(t, source, string(b.Code))
	require.Empty(t, b.Manifest.Esbuild)
	_, err = bundle.Make(filepath.Join(root, "b.js"), bundle.Options{Raw: true})
	require.ErrorContains(t, err, "the engine of actions does not run this")
}

func TestLimitsHoldHere(t *testing.T) {
	root := files(t, map[string]string{"a.js": "const a = '" + strings.Repeat("x", 2000) + "'"})
	limits := actions.DefaultLimits()
	limits.CodeBytes = 1000
	_, err := bundle.Make(filepath.Join(root, "a.js"), bundle.Options{Limits: limits})
	require.ErrorContains(t, err, "code is longer than 1000 bytes")
	for _, name := range []string{"nothere.js", ".", "a.wasm"} {
		_, err = bundle.Make(filepath.Join(root, name), bundle.Options{})
		require.Error(t, err)
	}
}

func TestTheVersionOfEsbuildIsTheOneInUse(t *testing.T) {
	raw, err := os.ReadFile("../../go.mod")
	require.NoError(t, err)
	mod, err := modfile.Parse("go.mod", raw, nil)
	require.NoError(t, err)
	b, err := bundle.Make(filepath.Join(files(t, map[string]string{"a.js": ""}), "a.js"), bundle.Options{})
	require.NoError(t, err)
	for _, r := range mod.Require {
		if r.Mod.Path == "github.com/evanw/esbuild" {
			require.Equal(t, r.Mod.Version, b.Manifest.Esbuild)
			return
		}
	}
	t.Fatal("go.mod does not name esbuild")
}
