package bundle

import (
	"fmt"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// builtins are the modules of Node.js. Packages on npm that stand in for some of them bear their names.
var builtins = strings.Fields(`assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns
	domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite
	stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib`)

// tried marks that a name is looked up in node_modules, not for the first time.
type tried struct{}

// imports refuses what is not in the project: addresses on the network, which esbuild would leave as imports, and modules
// of Node.js, for which it has no good words.
func imports() api.Plugin {
	return api.Plugin{Name: "conclave-imports", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `^([a-zA-Z][a-zA-Z0-9+.-]*:)?//`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return refuse("%q is an address on the network: an action holds all of its code", "install the package with npm and import it by its name", a.Path)
		})
		b.OnResolve(api.OnResolveOptions{Filter: `^(npm|jsr|bun|deno|data|file|blob):`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return refuse("%q cannot be imported", "install the package with npm and import it by its name", a.Path)
		})
		b.OnResolve(api.OnResolveOptions{Filter: `^node:`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return refuse("%q is a module of Node.js, which actions do not have", noNode, a.Path)
		})
		b.OnResolve(api.OnResolveOptions{Filter: `^(` + strings.Join(builtins, "|") + `)(/|$)`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			if a.PluginData == (tried{}) {
				return api.OnResolveResult{}, nil
			}
			installed := b.Resolve(a.Path, api.ResolveOptions{
				Importer: a.Importer, Namespace: a.Namespace, ResolveDir: a.ResolveDir, Kind: a.Kind, With: a.With, PluginData: tried{},
			})
			if len(installed.Errors) > 0 {
				return refuse("%q is a module of Node.js, which actions do not have", noNode, a.Path)
			}
			side := api.SideEffectsTrue
			if !installed.SideEffects {
				side = api.SideEffectsFalse
			}
			return api.OnResolveResult{Path: installed.Path, Namespace: installed.Namespace, Suffix: installed.Suffix, SideEffects: side}, nil
		})
	}}
}

const noNode = "use what actions have (fetch, crypto.subtle, TextEncoder, ...), or install a package for browsers of that name"

func refuse(format, hint, path string) (api.OnResolveResult, error) {
	return api.OnResolveResult{Errors: []api.Message{{Text: fmt.Sprintf(format, path), Notes: []api.Note{{Text: hint}}}}}, nil
}
