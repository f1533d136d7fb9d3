package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/conclave-network/conclave/tools/soljson"
)

func main() {
	o := options{out: os.Stdout}
	flag.StringVar(&o.root, "root", ".", "the repository's root")
	flag.StringVar(&o.src, "src", "contracts/src", "directory of the contracts, from the root")
	flag.StringVar(&o.answers, "answers", "docs/static-analysis.md", "file of the answers, from the root")
	flag.StringVar(&o.forge, "forge", "node_modules/.bin/forge", "forge, from the root")
	flag.StringVar(&o.solhint, "solhint", "tools/analyse", "directory with solhint and its rules, from the root")
	flag.StringVar(&o.json, "json", "", "file for all findings as JSON, answered or not")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(1)
	}
}

type options struct {
	root, src, answers, forge, solhint, json string
	out                                      io.Writer
}

var errOpen = errors.New("findings without an answer, or answers without a finding")

func run(o options) error {
	findings, err := analyse(o)
	if err != nil {
		return err
	}
	if o.json != "" {
		raw, err := json.MarshalIndent(findings, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(o.json, append(raw, '\n'), 0o644); err != nil {
			return err
		}
	}
	markdown, err := os.ReadFile(filepath.Join(o.root, o.answers))
	if err != nil {
		return err
	}
	answers := readAnswers(string(markdown))
	open := unanswered(findings, answers)
	for _, f := range open {
		fmt.Fprintf(o.out, "%s:%d: %s (%s): %s\n    %s\n", f.File, f.Line, f.Rule, f.Tool, f.Message, f.Code)
	}
	stale := 0
	for _, a := range answers {
		if !a.used {
			stale++
			fmt.Fprintf(o.out, "%s: no finding any more: %s in %s: %s\n", o.answers, a.rule, a.file, a.code)
		}
	}
	fmt.Fprintf(o.out, "%d findings, %d without an answer, %d answers without a finding\n", len(findings), len(open), stale)
	if len(open) > 0 {
		fmt.Fprintf(o.out, "rows for %s, to be answered or made unnecessary:\n", o.answers)
		var rows []string
		for _, f := range open {
			rows = append(rows, f.row())
		}
		slices.Sort(rows)
		fmt.Fprintln(o.out, strings.Join(slices.Compact(rows), "\n"))
	}
	if len(open) > 0 || stale > 0 {
		return errOpen
	}
	return nil
}

// analyse returns the findings of all three sources, by file and line.
func analyse(o options) ([]finding, error) {
	root, err := filepath.Abs(o.root)
	if err != nil {
		return nil, err
	}
	project, err := soljson.Open(root)
	if err != nil {
		return nil, err
	}
	files, err := project.Files(o.src)
	if err != nil {
		return nil, err
	}
	compiled, err := project.Compile(files, nil, map[string][]string{"*": {"ast"}})
	if err != nil {
		return nil, err
	}
	text := func(file string) []byte {
		raw, _ := project.Read(file) // the compiler has just read it
		return raw
	}
	findings := rules(compiled, files, text)
	linted, err := forgeLint(root, filepath.Join(root, o.forge), o.src, text)
	if err != nil {
		return nil, fmt.Errorf("run forge lint: %w", err)
	}
	hinted, err := solhint(root, filepath.Join(root, o.solhint), o.src, text)
	if err != nil {
		return nil, fmt.Errorf("run solhint: %w", err)
	}
	findings = slices.Concat(findings, linted, hinted)
	slices.SortFunc(findings, func(a, b finding) int {
		return strings.Compare(fmt.Sprintf("%s %6d %s", a.File, a.Line, a.Rule), fmt.Sprintf("%s %6d %s", b.File, b.Line, b.Rule))
	})
	return findings, nil
}
