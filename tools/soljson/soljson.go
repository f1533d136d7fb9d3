// Package soljson runs the repository's Solidity compiler (tools/solc) on standard JSON, for tools that look at what
// the compiler knows of the contracts: syntax trees, storage layouts, interfaces. Nothing is optimised or written, so
// a run takes seconds. The compiler sees the files on disk as forge does, with foundry.toml's remappings.
package soljson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// Project is a repository with a foundry.toml.
type Project struct {
	root       string
	evmVersion string
	remappings []remapping
}

type remapping struct{ from, to string }

// Output is what the compiler returns.
type Output struct {
	// Sources holds the syntax tree of each file, by path from the root.
	Sources map[string]Source
	// Contracts holds contracts by file and name.
	Contracts map[string]map[string]Contract
}

// Source is one file.
type Source struct {
	ID  int
	AST Node
}

// Contract is one compiled contract. What was not asked for is empty.
type Contract struct {
	ABI           json.RawMessage
	StorageLayout Layout
}

// Layout is the compiler's storage layout. Types are keyed by identifiers that hold numbers of syntax tree nodes.
type Layout struct {
	Storage []Variable
	Types   map[string]Type
}

// Variable is a state variable or a member of a struct.
type Variable struct {
	Label  string
	Slot   string
	Offset int
	Type   string
}

// Type describes a type that stands in storage.
type Type struct {
	Encoding      string
	Label         string
	NumberOfBytes string
	Key, Value    string // of a mapping
	Base          string // of an array
	Members       []Variable
}

var (
	evmVersionLine = regexp.MustCompile(`(?m)^evm_version\s*=\s*"(\w+)"`)
	remappingsList = regexp.MustCompile(`(?s)\bremappings\s*=\s*\[(.*?)\]`)
	quoted         = regexp.MustCompile(`"([^"=]+)=([^"]+)"`)
	importLine     = regexp.MustCompile(`(?m)^\s*import\b[^;"']*["']([^"']+)["'][^;"']*;`)
)

// Open reads the settings in root's foundry.toml.
func Open(root string) (*Project, error) {
	config, err := os.ReadFile(filepath.Join(root, "foundry.toml"))
	if err != nil {
		return nil, err
	}
	p := &Project{root: root}
	if m := evmVersionLine.FindSubmatch(config); m != nil {
		p.evmVersion = string(m[1])
	}
	if m := remappingsList.FindSubmatch(config); m != nil {
		for _, pair := range quoted.FindAllSubmatch(m[1], -1) {
			p.remappings = append(p.remappings, remapping{string(pair[1]), string(pair[2])})
		}
	}
	if p.evmVersion == "" || p.remappings == nil {
		return nil, fmt.Errorf("read %s: no evm_version or no remappings", filepath.Join(root, "foundry.toml"))
	}
	return p, nil
}

// Files returns the Solidity files under dir, as paths from the root.
func (p *Project) Files(dir string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(filepath.Join(p.root, dir), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".sol" {
			return err
		}
		name, err = filepath.Rel(p.root, name)
		files = append(files, filepath.ToSlash(name))
		return err
	})
	return files, err
}

// Read returns a file's text.
func (p *Project) Read(file string) ([]byte, error) { return os.ReadFile(filepath.Join(p.root, file)) }

// Compile gives the files, and extra ones that are not on disk, to the compiler. want says what to return: for a
// file ("*" for every one), "ast" or names of a contract's outputs such as "abi" and "storageLayout".
func (p *Project) Compile(files []string, extra map[string]string, want map[string][]string) (*Output, error) {
	input, err := p.input(files, extra, want)
	if err != nil {
		return nil, err
	}
	compiler := exec.Command("node", "tools/solc", "--standard-json")
	compiler.Dir = p.root
	compiler.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	compiler.Stderr = &stderr
	raw, err := compiler.Output()
	if err != nil {
		return nil, fmt.Errorf("run tools/solc: %w: %s", err, stderr.Bytes())
	}
	var out struct {
		Output
		Errors []struct{ Severity, FormattedMessage string }
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		return nil, fmt.Errorf("read the compiler's output: %w", err)
	}
	var failed []error
	for _, e := range out.Errors {
		if e.Severity == "error" {
			failed = append(failed, errors.New(e.FormattedMessage))
		}
	}
	return &out.Output, errors.Join(failed...)
}

// input is the compiler's standard JSON input: all sources with their text, for tools/solc reads no files.
func (p *Project) input(files []string, extra map[string]string, want map[string][]string) ([]byte, error) {
	type source struct {
		Content string `json:"content"`
	}
	sources := map[string]source{}
	queue := append([]string{}, files...)
	for name := range extra {
		queue = append(queue, name)
	}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if _, seen := sources[name]; seen {
			continue
		}
		text, made := extra[name]
		if !made {
			raw, err := p.Read(name)
			if err != nil {
				return nil, err
			}
			text = string(raw)
		}
		sources[name] = source{text}
		for _, m := range importLine.FindAllStringSubmatch(text, -1) {
			queue = append(queue, p.resolve(name, m[1]))
		}
	}
	selection := map[string]map[string][]string{}
	for file, outputs := range want {
		selection[file] = map[string][]string{"*": {}, "": {}}
		for _, o := range outputs {
			of := "*"
			if o == "ast" {
				of = ""
			}
			selection[file][of] = append(selection[file][of], o)
		}
	}
	remappings := make([]string, len(p.remappings))
	for i, r := range p.remappings {
		remappings[i] = r.from + "=" + r.to
	}
	return json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  sources,
		"settings": map[string]any{
			"evmVersion":      p.evmVersion,
			"remappings":      remappings,
			"outputSelection": selection,
		},
	})
}

// resolve returns the path from the root of what a file imports. The longest remapping counts.
func (p *Project) resolve(importer, name string) string {
	if strings.HasPrefix(name, ".") {
		return path.Join(path.Dir(importer), name)
	}
	best := remapping{}
	for _, r := range p.remappings {
		if strings.HasPrefix(name, r.from) && len(r.from) > len(best.from) {
			best = r
		}
	}
	return best.to + strings.TrimPrefix(name, best.from)
}
