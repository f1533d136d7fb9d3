// Command opsdocs writes the pages and rules for operators that are made from tables in the code: docs/metrics.md,
// docs/alerts.yml and docs/reasons.md.
//
//	opsdocs [-check] [-out docs]
//
// With -check nothing is written: the command fails if a file is not what would be written.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/conclave-network/conclave/watcher/metrics"
	"github.com/conclave-network/conclave/watcher/reason"
)

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	out := flag.String("out", "docs", "the folder")
	flag.Parse()
	for _, page := range []struct{ name, text string }{
		{"metrics.md", metrics.Page()}, {"alerts.yml", metrics.Rules()}, {"reasons.md", reason.Page()},
	} {
		if err := write(filepath.Join(*out, page.name), []byte(page.text), *check); err != nil {
			fmt.Fprintln(os.Stderr, "error:", err)
			os.Exit(1)
		}
	}
}

func write(path string, text []byte, check bool) error {
	if !check {
		return os.WriteFile(path, text, 0o644)
	}
	if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, text) {
		return fmt.Errorf("%s is not what the code's tables say; run scripts/generate", path)
	}
	return nil
}
