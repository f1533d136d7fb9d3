package engine

import (
	"embed"
	"fmt"
	"sync"
	"time"

	"github.com/dlclark/regexp2/v2"
	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"
)

// The scripts around an action: those of prelude make its globals, those of library are npm packages, written by
// tools/actionlibs.
//
//go:embed prelude/*.js library/*.js
var sources embed.FS

// preludes run in this order in every new runtime.
var preludes = []string{"language", "web", "fetch", "crypto", "lit"}

// scripts are compiled once per process, when they are first needed.
var scripts = map[string]func() (*goja.Program, error){}

func init() {
	for name, path := range map[string]string{
		"language": "prelude/language.js", "web": "prelude/web.js", "fetch": "prelude/fetch.js", "crypto": "prelude/crypto.js",
		"lit": "prelude/lit.js", "webcrypto": "prelude/webcrypto.js",
		"ethers": "library/ethers.js", "jwt": "library/jwt.js", "uint8arrays": "library/uint8arrays.js",
	} {
		scripts[name] = sync.OnceValues(func() (*goja.Program, error) {
			source, err := sources.ReadFile(path)
			if err != nil {
				return nil, err
			}
			return compile(name, string(source))
		})
	}
}

// settle sets the process up for goja. Without a bound on the stack of backtracking, a regular expression that needs more
// of it would silently not match, and a policy that reads "no match" would be wrong. Dates are in UTC on every machine.
var settle = sync.OnceFunc(func() {
	regexp2.DefaultOptimizationOptions.MaxBacktrackingStackSize = -1
	time.Local = time.UTC
})

// compile never reads source maps, which goja would fetch from any file that the code names.
func compile(name, source string) (*goja.Program, error) {
	tree, err := goja.Parse(name, source, parser.WithDisableSourceMaps)
	if err != nil {
		return nil, err
	}
	return goja.CompileAST(tree, false)
}

// script returns the function that the script of that name is.
func (r *gojaRuntime) script(name string) (goja.Callable, error) {
	compiled, ok := scripts[name]
	if !ok {
		return nil, fmt.Errorf("there is no script %q", name)
	}
	program, err := compiled()
	if err != nil {
		return nil, fmt.Errorf("compile %s: %w", name, err)
	}
	value, err := r.vm.RunProgram(program)
	if err != nil {
		return nil, fmt.Errorf("run %s: %w", name, err)
	}
	f, ok := goja.AssertFunction(value)
	if !ok {
		return nil, fmt.Errorf("%s is no function", name)
	}
	return f, nil
}
