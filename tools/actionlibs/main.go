// Command actionlibs writes the libraries that actions find as globals: npm packages at exact versions (package.json and
// its lock file), bundled with the engine's cryptography in the place of theirs.
//
//	actionlibs [-check] [-in tools/actionlibs] [-out actions/engine/library]
//
// With -check nothing is written: the command fails if a file is not what would be written. Needs the packages
// (scripts/tools). The value of each file is a function of `native`, which returns the library.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/evanw/esbuild/pkg/api"
)

// libraries are the names of globals' files, each with an entry in entries.
var libraries = []string{"ethers", "jwt", "uint8arrays"}

// redirects are modules that get another file: what has cryptography or is slow to load.
var redirects = map[string]string{
	"@ethersproject/keccak256":   "shims/keccak256.js",
	"@ethersproject/sha2":        "shims/sha2.js",
	"@ethersproject/signing-key": "shims/signing-key.js",
	"@ethersproject/pbkdf2":      "shims/pbkdf2.js",
	"scrypt-js":                  "shims/scrypt.js",
	"./ens-normalize/lib":        "shims/ens-normalize.js",
	"ens-normalize-tables":       "node_modules/@ethersproject/hash/lib.esm/ens-normalize/lib.js",
	"safe-buffer":                "shims/buffer.js",
	"crypto":                     "shims/crypto.js",
	"stream":                     "shims/stream.js",
	"util":                       "shims/util.js",
	"buffer":                     "shims/buffer.js",
	"semver":                     "shims/semver.js",
}

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	in := flag.String("in", "tools/actionlibs", "entries, shims and packages")
	out := flag.String("out", "actions/engine/library", "where the libraries go")
	flag.Parse()
	for _, name := range libraries {
		if err := write(*in, *out, name, *check); err != nil {
			fmt.Fprintln(os.Stderr, "error:", err)
			os.Exit(1)
		}
	}
}

func write(in, out, name string, check bool) error {
	code, err := bundle(in, name)
	if err != nil {
		return fmt.Errorf("bundle %s: %w", name, err)
	}
	path := filepath.Join(out, name+".js")
	if !check {
		return os.WriteFile(path, code, 0o644)
	}
	if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, code) {
		return fmt.Errorf("%s is not what the packages make; run scripts/generate", path)
	}
	return nil
}

// bundle makes one library. Names are shortened and nothing but the licences is kept of comments: a worker parses this.
func bundle(in, name string) ([]byte, error) {
	root, err := filepath.Abs(in)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:     root,
		EntryPoints:       []string{"entries/" + name + ".js"},
		Bundle:            true,
		Format:            api.FormatIIFE,
		GlobalName:        "library",
		Platform:          api.PlatformBrowser,
		MainFields:        []string{"module", "main"},
		Conditions:        []string{"module"},
		Target:            api.ES2022,
		Supported:         map[string]bool{"async-generator": false, "for-await": false}, // the engine has neither
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		LegalComments:     api.LegalCommentsEndOfFile,
		Define:            map[string]string{"process.version": `"v20.0.0"`, "process.nextTick": "queueMicrotask"},
		Banner:            map[string]string{"js": "(function(native){"},
		Footer:            map[string]string{"js": "return library})"},
		Inject:            injected(name),
		Plugins:           []api.Plugin{{Name: "native", Setup: func(b api.PluginBuild) { redirect(b, root) }}},
	})
	if len(result.Errors) > 0 {
		return nil, errors.New(api.FormatMessages(result.Errors, api.FormatMessagesOptions{})[0])
	}
	return result.OutputFiles[0].Contents, nil
}

// injected are modules whose exports are globals in the library alone.
func injected(name string) []string {
	if name == "jwt" {
		return []string{"shims/buffer.js"}
	}
	return nil
}

func redirect(b api.PluginBuild, root string) {
	for module, file := range redirects {
		b.OnResolve(api.OnResolveOptions{Filter: "^" + regexp.QuoteMeta(module) + "$"}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: filepath.Join(root, file)}, nil
		})
	}
}
