// Command gastable writes docs/gas.md from the figures that forge measured.
//
//	gastable [-check] [-in contracts/snapshots/Conclave.json] [-out docs/gas.md]
//
// With -check nothing is written: the command fails if the file is not what would be written.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

const head = `# What calls cost

Gas of whole transactions on Osaka's rules: 21,000 and call data included, all storage cold, contracts behind their
proxies. Measured by ` + "`contracts/test/Gas*.t.sol`" + ` with a set of four nodes; ` + "`scripts/test`" + ` fails where a figure differs,
and that test fails where one is above its limit. Written by ` + "`scripts/generate`" + `.

| call | gas |
| --- | ---: |
`

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	in := flag.String("in", "contracts/snapshots/Conclave.json", "forge's figures")
	out := flag.String("out", "docs/gas.md", "the table")
	flag.Parse()
	if err := run(*in, *out, *check); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(in, out string, check bool) error {
	raw, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	table, err := render(raw)
	if err != nil {
		return fmt.Errorf("read %s: %w", in, err)
	}
	if !check {
		return os.WriteFile(out, table, 0o644)
	}
	if have, err := os.ReadFile(out); err != nil || !bytes.Equal(have, table) {
		return fmt.Errorf("%s is not what was measured; run scripts/generate", out)
	}
	return nil
}

// render makes the page of forge's JSON: call to gas, both as text.
func render(raw []byte) ([]byte, error) {
	var figures map[string]string
	if err := json.Unmarshal(raw, &figures); err != nil {
		return nil, err
	}
	var page strings.Builder
	page.WriteString(head)
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		fmt.Fprintf(&page, "| %s | %s |\n", name, grouped(figures[name]))
	}
	return []byte(page.String()), nil
}

// grouped puts commas between thousands.
func grouped(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
