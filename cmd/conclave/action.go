package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/bundle"
)

func (a *app) actionCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "action", Short: "Write, test, publish and run actions", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `An action is JavaScript that every node runs, named by the CID of its bytes. It may fetch, read chains, and have the network
sign with keys that permit it. docs/writing-actions.md tells how to write one.`,
	}
	cmd.AddCommand(a.actionNew(), a.actionTest(), a.actionPublish(), a.actionPermit(), a.actionRun(), a.actionLogs())
	return cmd
}

// actionProject is the project that an argument names, by its folder or a file in it.
type actionProject struct {
	root  string
	entry string   // source file of the action
	tests []string // test files
}

const testSuffix = ".test.json"

// openAction finds the project that a path belongs to, which is a folder, a source file or a test file.
func openAction(path string) (p actionProject, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return p, fmt.Errorf("read %s: %w", path, errors.Unwrap(err))
	}
	if p.root, err = bundle.Root(path); err != nil {
		return p, err
	}
	switch {
	case strings.HasSuffix(path, testSuffix):
		p.tests = []string{path}
		p.entry, err = bundle.Entry(p.root)
		if err != nil {
			p.entry, err = "", nil // the test may name its own
		}
		return p, err
	case info.IsDir():
		p.entry, err = bundle.Entry(p.root)
	default:
		p.entry = path
	}
	if err != nil {
		return p, err
	}
	p.tests, err = findTests(p.root)
	return p, err
}

// findTests finds the test files below a folder, but for those of packages.
func findTests(root string) (out []string, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".")):
			return filepath.SkipDir
		case !d.IsDir() && strings.HasSuffix(d.Name(), testSuffix):
			out = append(out, path)
		}
		return nil
	})
	slices.Sort(out)
	return out, err
}

// oneAtMost takes the path of a project as the one argument, which may be left out.
func oneAtMost(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usage(cmd, "unexpected argument %q", args[1])
	}
	return nil
}

// here is the path that was given, else the working folder.
func here(args []string) string {
	if len(args) == 0 {
		return "."
	}
	return args[0]
}

// bundled bundles a source file and says what an author should look at.
func (a *app) bundled(entry string, o bundle.Options) (*bundle.Bundle, error) {
	b, err := bundle.Make(entry, o)
	if err != nil {
		return nil, err
	}
	for _, w := range b.Warnings {
		a.progress("warning: %s", w)
	}
	return b, nil
}
