package bundle

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
)

// Options say how to make a bundle.
type Options struct {
	Minify bool
	Raw    bool           // take a script as it is, byte for byte, if the engine runs it
	Limits actions.Limits // that it must fit; the zero value stands for actions.DefaultLimits
}

// Bundle is an action.
type Bundle struct {
	Code     []byte
	Manifest Manifest
	Warnings []Problem // what an author should look at, but need not change
}

// target is the newest edition of the language of which the engine has all. Newer syntax is written in its words.
const target = api.ES2017

// supported are features of later editions that the engine has, and that could not be written in older words.
var supported = map[string]bool{
	"bigint": true, "regexp-dot-all-flag": true, "regexp-lookbehind-assertions": true, "regexp-named-capture-groups": true,
	"top-level-await": true, // within the function that modules become
}

// shown are messages that esbuild keeps to itself unless told otherwise. What they are about becomes code that throws when
// it is reached. In an author's own source it is an error; packages may never come to it, so there it is a warning.
var shown = map[string]api.LogLevel{
	"unsupported-regexp": api.LogLevelWarning, "empty-import-meta": api.LogLevelWarning, "unsupported-dynamic-import": api.LogLevelWarning,
	"unsupported-require-call": api.LogLevelWarning, "indirect-require": api.LogLevelWarning,
}

// loaders are what can be imported, by the end of its name.
var loaders = map[string]api.Loader{
	".js": api.LoaderJS, ".mjs": api.LoaderJS, ".cjs": api.LoaderJS, ".ts": api.LoaderTS, ".mts": api.LoaderTS, ".cts": api.LoaderTS,
	".json": api.LoaderJSON, ".txt": api.LoaderText, ".pem": api.LoaderText,
}

// Make bundles the source file entry. The error is *Problems for what is wrong in the source.
func Make(entry string, o Options) (*Bundle, error) {
	if o.Limits == (actions.Limits{}) {
		o.Limits = actions.DefaultLimits()
	}
	p, err := openProject(entry)
	if err != nil {
		return nil, err
	}
	var b *Bundle
	if o.Raw {
		b, err = p.raw()
	} else {
		b, err = p.build(o)
	}
	if err != nil {
		return nil, err
	}
	if stop := (engine.Goja{}).Check(b.Code, o.Limits); stop != nil {
		return nil, refused(p, b.Code, stop)
	}
	return b, p.describe(b, o)
}

func (p *project) path(name string) string { return filepath.Join(p.root, filepath.FromSlash(name)) }

// raw takes the entry as it is.
func (p *project) raw() (*Bundle, error) {
	code, err := os.ReadFile(p.path(p.entry))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", p.entry, bare(err))
	}
	return &Bundle{Code: code, Manifest: Manifest{Inputs: map[string]Input{p.entry: {}}}}, nil
}

// build bundles the entry.
func (p *project) build(o Options) (*Bundle, error) {
	probe, found, err := p.bundle(p.entry)
	if err != nil {
		return nil, err
	}
	b := &Bundle{Manifest: Manifest{Inputs: map[string]Input{}}, Warnings: problems(probe.Warnings)}
	for name := range found.Inputs {
		b.Manifest.Inputs[name] = Input{}
	}
	switch source := found.Inputs[p.entry]; {
	case source.Format == "" && len(source.Imports) == 0:
		b.Code, err = p.script(o)
	case source.Format == "cjs" || source.requires():
		err = &Problems{{File: p.entry, Text: "an action cannot use require, module or exports itself", Hint: "write import and export"}}
	default:
		b.Code, err = p.module(o, found.exports())
	}
	return b, err
}

// meta is what esbuild says of a bundle.
type meta struct {
	Inputs  map[string]metaInput
	Outputs map[string]struct{ Exports []string }
}

type metaInput struct {
	Format  string // "esm", "cjs" or, where nothing says which, ""
	Imports []struct{ Kind string }
}

// requires says whether a file calls require.
func (m metaInput) requires() bool {
	return slices.ContainsFunc(m.Imports, func(i struct{ Kind string }) bool { return i.Kind == "require-call" })
}

// exports are the names that the one output exports, sorted.
func (m *meta) exports() (names []string) {
	for _, out := range m.Outputs {
		names = append(names, out.Exports...)
	}
	slices.Sort(names)
	return names
}

// bundle has esbuild bundle an entry as an ES module.
func (p *project) bundle(entry string, more ...api.Plugin) (api.BuildResult, *meta, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{entry}, AbsWorkingDir: p.root, Bundle: true, Write: false, Metafile: true, Outfile: "action.js",
		Format: api.FormatESModule, Platform: api.PlatformBrowser, Target: target, Supported: supported, Loader: loaders,
		TsconfigRaw: "{}", // what a bundle is shall not depend on what a type checker is told
		Define:      map[string]string{"process.env.NODE_ENV": `"production"`},
		LogOverride: shown, LogLevel: api.LogLevelSilent, LegalComments: api.LegalCommentsNone,
		Plugins: append(more, imports()),
	})
	if wrong := wrong(result.Errors, result.Warnings); wrong != nil {
		return result, nil, wrong
	}
	found := new(meta)
	if err := json.Unmarshal([]byte(result.Metafile), found); err != nil {
		return result, nil, fmt.Errorf("read what esbuild says of the bundle: %w", err)
	}
	if len(result.OutputFiles) != 1 {
		return result, nil, errors.New("esbuild made more than one file")
	}
	return result, found, nil
}

// script lowers a script. It stays one.
func (p *project) script(o Options) ([]byte, error) {
	source, err := os.ReadFile(p.path(p.entry))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", p.entry, bare(err))
	}
	return p.transform(o, string(source), loaders[filepath.Ext(p.entry)])
}

// transform lowers code that imports nothing.
func (p *project) transform(o Options, code string, loader api.Loader) ([]byte, error) {
	result := api.Transform(code, api.TransformOptions{
		Sourcefile: p.entry, Loader: loader, Target: target, Supported: supported, TsconfigRaw: "{}",
		Platform: api.PlatformBrowser, Define: map[string]string{"process.env.NODE_ENV": `"production"`},
		LogOverride: shown, LogLevel: api.LogLevelSilent, LegalComments: api.LegalCommentsNone,
		MinifyWhitespace: o.Minify, MinifyIdentifiers: o.Minify, MinifySyntax: o.Minify,
	})
	if wrong := wrong(result.Errors, result.Warnings); wrong != nil {
		return nil, wrong
	}
	return result.Code, nil
}

// shim is the name of the module that imports the entry and does with its exports what nobody else will.
const shim = "conclave:action"

// module makes one async function of the entry and all that it imports, and calls it.
func (p *project) module(o Options, exports []string) ([]byte, error) {
	text, statements := after(exports)
	result, _, err := p.bundle(shim, p.shim(text)) // minified later: settle looks at statements
	if err != nil {
		return nil, err
	}
	code, err := settle(string(result.OutputFiles[0].Contents), statements)
	if err != nil {
		return nil, fmt.Errorf("wrap %s: %w", p.entry, err)
	}
	if !o.Minify {
		return []byte(code), nil
	}
	return p.transform(o, code, api.LoaderJS)
}

// after is the source of the shim, and how many statements it has besides the import.
func after(exports []string) (text string, statements int) {
	var named, imported []string
	called := false
	for _, name := range exports {
		if name == "default" {
			called = true
			imported = append(imported, "default as conclave_default")
			continue
		}
		quoted, _ := json.Marshal(name) // a string
		local := fmt.Sprintf("conclave_%d", len(named))
		imported = append(imported, fmt.Sprintf("%s as %s", quoted, local))
		named = append(named, fmt.Sprintf("%s: %s", quoted, local))
	}
	text = `import "entry";` + "\n"
	if len(imported) > 0 {
		text = "import {" + strings.Join(imported, ", ") + `} from "entry";` + "\n"
	}
	if len(named) > 0 {
		text += "Object.assign(globalThis, {" + strings.Join(named, ", ") + "});\n"
		statements++
	}
	if called {
		text += `if (typeof conclave_default === "function") await conclave_default();` + "\n"
		statements++
	}
	return text, statements
}

// shim gives the shim's source to esbuild, and the entry to the shim: with its effects, whatever package.json says.
func (p *project) shim(text string) api.Plugin {
	const space = "conclave"
	return api.Plugin{Name: "conclave-action", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: "^" + shim + "$"}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: shim, Namespace: space}, nil
		})
		b.OnResolve(api.OnResolveOptions{Filter: "^entry$", Namespace: space}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: p.path(p.entry), SideEffects: api.SideEffectsTrue}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: space}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
		})
	}}
}
