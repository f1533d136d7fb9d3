// Command abisnap writes what an upgrade must not change by accident: the interface and the storage layout of each
// contract, as the compiler sees them.
//
//	abisnap [-check] [-src contracts/src] [-out contracts/snapshots]
//
// out/abi/<Contract>.json is the ABI. out/storage/<Contract>.json holds the state variables, the ERC-7201 namespaces
// of the contract and of all it inherits from, and every struct and enum in them, member by member with slot and
// offset. It holds no numbers of the compiler's own, so it changes only when the layout does.
//
// With -check nothing is written: the command fails and says for each file what differs, which file is missing, and
// which belongs to no contract.
//
// It fails, too, if a namespace's slot stands nowhere in the file that declares it, and if a contract behind a proxy
// has state outside of namespaces.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/conclave-network/conclave/tools/soljson"
)

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	root := flag.String("root", ".", "the repository's root")
	src := flag.String("src", "contracts/src", "directory of the contracts, from the root")
	out := flag.String("out", "contracts/snapshots", "directory of abi/ and storage/, from the root")
	flag.Parse()
	if err := run(*root, *src, *out, *check); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		if *check {
			fmt.Fprintln(os.Stderr, "hint: if the change is meant, run scripts/generate and commit; a changed layout of a "+
				"deployed contract needs a new namespace or members added at the end")
		}
		os.Exit(1)
	}
}

// errStale is wrapped by errors of a check.
var errStale = errors.New("snapshot is stale")

func run(root, src, out string, check bool) error {
	project, err := soljson.Open(root)
	if err != nil {
		return err
	}
	files, err := project.Files(src)
	if err != nil {
		return err
	}
	snapshots, err := take(project, files)
	if err != nil {
		return err
	}
	out = filepath.Join(root, out)
	if check {
		return compare(out, snapshots)
	}
	return write(out, snapshots)
}

// take returns the text of each snapshot by its path below the output directory.
func take(project *soljson.Project, files []string) (map[string][]byte, error) {
	want := map[string][]string{"*": {"ast"}}
	for _, file := range files {
		want[file] = []string{"ast", "abi", "storageLayout"}
	}
	compiled, err := project.Compile(files, nil, want)
	if err != nil {
		return nil, err
	}
	l, err := newLayouts(project, compiled)
	if err != nil {
		return nil, err
	}
	snapshots := map[string][]byte{}
	for _, file := range files {
		for _, contract := range compiled.Sources[file].AST.List("nodes") {
			if contract.Text("contractKind") != "contract" || contract.Flag("abstract") {
				continue
			}
			name := contract.Text("name")
			storage, err := l.of(contract, compiled.Contracts[file][name].StorageLayout)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			abiPath := filepath.Join("abi", name+".json")
			if snapshots[abiPath] != nil {
				return nil, fmt.Errorf("two contracts are named %s", name)
			}
			if snapshots[abiPath], err = pretty(compiled.Contracts[file][name].ABI); err != nil {
				return nil, err
			}
			if snapshots[filepath.Join("storage", name+".json")], err = pretty(storage); err != nil {
				return nil, err
			}
		}
	}
	return snapshots, nil
}

func pretty(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}

func write(out string, snapshots map[string][]byte) error {
	for _, kind := range []string{"abi", "storage"} {
		dir := filepath.Join(out, kind)
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	for name, text := range snapshots {
		if err := os.WriteFile(filepath.Join(out, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func compare(out string, snapshots map[string][]byte) error {
	var stale []error
	for name, text := range snapshots {
		have, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			stale = append(stale, fmt.Errorf("%w: %s is missing", errStale, name))
		} else if !bytes.Equal(have, text) {
			stale = append(stale, fmt.Errorf("%w: %s\n%s", errStale, name, difference(have, text)))
		}
	}
	for _, kind := range []string{"abi", "storage"} {
		files, _ := filepath.Glob(filepath.Join(out, kind, "*"))
		for _, file := range files {
			if name := filepath.Join(kind, filepath.Base(file)); snapshots[name] == nil {
				stale = append(stale, fmt.Errorf("%w: %s belongs to no contract", errStale, name))
			}
		}
	}
	slices.SortFunc(stale, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(stale...)
}

// difference shows the lines in which two texts differ, without what they have in common at both ends.
func difference(have, want []byte) string {
	a, b := bytes.Split(have, []byte("\n")), bytes.Split(want, []byte("\n"))
	for len(a) > 0 && len(b) > 0 && bytes.Equal(a[0], b[0]) {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && bytes.Equal(a[len(a)-1], b[len(b)-1]) {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	var text strings.Builder
	const most = 20
	show := func(sign string, lines [][]byte) {
		for i, line := range lines {
			if i == most {
				fmt.Fprintf(&text, "  %s … %d more lines\n", sign, len(lines)-most)
				break
			}
			fmt.Fprintf(&text, "  %s %s\n", sign, line)
		}
	}
	show("-", a)
	show("+", b)
	return strings.TrimRight(text.String(), "\n")
}
