package main

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/bundle"
	"github.com/conclave-network/conclave/actions/fetch"
	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/cmd/conclave/rehearsal"
)

// testedResult is what came of a project's tests.
type testedResult struct {
	Passed   int              `json:"passed"`
	Failed   int              `json:"failed"`
	Tests    []testResult     `json:"tests"`
	Recorded []recordedResult `json:"recorded,omitempty"`
}

type testResult struct {
	File string `json:"file"`
	*rehearsal.Report
}

type recordedResult struct {
	File       string `json:"file"`
	Recordings int    `json:"recordings"`
}

func (r testedResult) text(t *table) {
	for _, one := range r.Tests {
		state := "ok"
		if !one.Passed {
			state = "FAILED"
		}
		t.line(state, one.File, one.Name)
	}
	for _, one := range r.Tests {
		if one.Passed {
			continue
		}
		t.blank()
		fmt.Fprintf(t, "%s: %s\n", one.File, one.Name)
		for _, d := range one.Differences {
			t.row("  "+d.What, "want %s", oneLine(d.Want))
			t.row("", "got  %s", oneLine(d.Got))
		}
		for _, m := range one.Missing {
			t.row("  not recorded", "%s", oneLine(m))
		}
		for line := range strings.Lines(one.Logs) {
			t.row("  log", "%s", strings.TrimRight(line, "\n"))
		}
	}
	for _, one := range r.Recorded {
		t.row("recorded", "%d answers in %s", one.Recordings, one.File)
	}
	t.blank()
	fmt.Fprintf(t, "%d passed, %d failed; signatures are by test keys, which everybody knows\n", r.Passed, r.Failed)
}

// failedTests says that tests failed. What of them is in the output.
type failedTests struct{ failed, missing int }

func (e failedTests) Error() string {
	if e.failed == 1 {
		return "1 test failed"
	}
	return fmt.Sprintf("%d tests failed", e.failed)
}

// Hint says how answers are recorded.
func (e failedTests) Hint() string {
	if e.missing > 0 {
		return "--record asks the real world once for what is not recorded, and writes it to fixtures"
	}
	return ""
}

// rehearsing are the flags of conclave action test.
type rehearsing struct {
	record   bool
	chains   []string
	loopback []string
}

func (a *app) actionTest() *cobra.Command {
	var o rehearsing
	cmd := &cobra.Command{
		Use: "test [DIR|FILE]", Short: "Run an action on this machine and compare with its tests", Args: oneAtMost,
		Long: `Run the tests of an action's project, or one test file, in the worker that nodes use and under the same limits. What the action
fetches and reads from chains is answered from the tests and from fixtures/*.json; what is not recorded there is refused, and
nothing reaches the network. With --record it is asked for once, as a node would, and written down. Signatures are made by test
keys, one for each name of a PKP: everybody knows them. If a test fails the exit code is 1.`,
		Example: "  conclave action test\n  conclave action test test/enough.test.json --record",
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := openAction(here(args))
			if err != nil {
				return err
			}
			if len(p.tests) == 0 {
				return hint(fmt.Errorf("no test in %s", here(args)), "tests are files that end with %s", testSuffix)
			}
			return a.test(cmd, p, o)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.record, "record", false, "ask the real world for what is not recorded, and write it to fixtures")
	f.StringArrayVar(&o.chains, "chain", nil, "`CHAIN=URL` of an endpoint to record a chain's answers from; may be repeated")
	f.StringArrayVar(&o.loopback, "loopback", nil, "`HOST` that may lead to this machine when answers are recorded; may be repeated")
	return cmd
}

func (a *app) test(cmd *cobra.Command, p actionProject, o rehearsing) error {
	stage := rehearsal.Stage{Root: p.root}
	var err error
	if stage.Recordings, err = rehearsal.ReadShelf(p.root); err != nil {
		return err
	}
	var endpoints map[string]string
	if endpoints, o.loopback, err = parseChains(cmd, o); err != nil {
		return err
	}
	path, err := worker.Beside()
	if err == nil {
		stage.Pool, err = worker.New(worker.Config{Path: path, Warm: 1, Running: 1})
	}
	if err != nil {
		return hint(err, "conclave-action must lie beside conclave: go build -o bin/conclave-action ./actions/cmd/conclave-action")
	}
	defer stage.Pool.Close()
	result := testedResult{Tests: []testResult{}}
	made := workshop{app: a, project: p, bundles: map[string]*bundle.Bundle{}}
	failed := failedTests{}
	for _, file := range p.tests {
		if o.record {
			stage.Recorder = &rehearsal.Recorder{Fetcher: fetch.New(fetch.Config{LoopbackHosts: o.loopback}), Endpoints: endpoints}
		}
		report, t, err := made.run(cmd.Context(), &stage, file)
		if err != nil {
			return err
		}
		if o.record {
			count, name, err := stage.Recorder.Save(p.root, t)
			if err != nil {
				return err
			}
			if count > 0 {
				result.Recorded = append(result.Recorded, recordedResult{name, count})
				if stage.Recordings, err = rehearsal.ReadShelf(p.root); err != nil { // for the tests after this one
					return err
				}
			}
		}
		result.Tests = append(result.Tests, testResult{shown(p.root, file), report})
		if report.Passed {
			result.Passed++
			continue
		}
		result.Failed++
		failed.failed++
		failed.missing += len(report.Missing)
	}
	if err := a.print(result); err != nil || result.Failed == 0 {
		return err
	}
	return failed
}

// parseChains reads --chain. Endpoints on this machine may be reached.
func parseChains(cmd *cobra.Command, o rehearsing) (map[string]string, []string, error) {
	endpoints, loopback := map[string]string{}, o.loopback
	for _, c := range o.chains {
		name, address, ok := strings.Cut(c, "=")
		u, err := url.Parse(address)
		if !ok || name == "" || err != nil || u.Hostname() == "" {
			return nil, nil, usage(cmd, "--chain is %q; it is CHAIN=URL", c)
		}
		endpoints[name] = address
		loopback = append(loopback, u.Hostname())
	}
	return endpoints, loopback, nil
}

// shown is a path as people are told it: from the project's folder, if it is in it.
func shown(root, path string) string {
	full, err := filepath.Abs(path)
	if err == nil {
		if real, err := filepath.EvalSymlinks(full); err == nil {
			full = real
		}
	}
	if rel, err := filepath.Rel(root, full); err == nil && !strings.HasPrefix(rel, "..") {
		return rel
	}
	return path
}

// workshop bundles each source once.
type workshop struct {
	app     *app
	project actionProject
	bundles map[string]*bundle.Bundle
}

func (w *workshop) bundle(path string) (*bundle.Bundle, error) {
	if b := w.bundles[path]; b != nil {
		return b, nil
	}
	b, err := w.app.bundled(path, bundle.Options{})
	w.bundles[path] = b
	return b, err
}

// source is the path of a source that a test names, of the project's action for "".
func (w *workshop) source(t *rehearsal.Test, file string) (string, error) {
	switch {
	case file != "":
		return t.File(file), nil
	case t.Action != "":
		return t.File(t.Action), nil
	case w.project.entry == "":
		return "", hint(fmt.Errorf("it is not said which action is tested"), "name its source in the test's action, or in main of package.json")
	}
	return w.project.entry, nil
}

func (w *workshop) cid(t *rehearsal.Test, file string) (string, error) {
	path, err := w.source(t, file)
	if err != nil {
		return "", err
	}
	b, err := w.bundle(path)
	if err != nil {
		return "", err
	}
	return b.Manifest.CIDv0, nil
}

// run runs one test file.
func (w *workshop) run(ctx context.Context, stage *rehearsal.Stage, file string) (*rehearsal.Report, *rehearsal.Test, error) {
	t, err := rehearsal.Load(file, w.cid)
	if err != nil {
		return nil, nil, err
	}
	path, err := w.source(t, "")
	if err != nil {
		return nil, nil, err
	}
	b, err := w.bundle(path)
	if err != nil {
		return nil, nil, err
	}
	var called []rehearsal.Called
	for _, name := range t.Actions {
		child, err := w.bundle(t.File(name))
		if err != nil {
			return nil, nil, err
		}
		called = append(called, rehearsal.Called{CIDs: []string{child.Manifest.CIDv0, child.Manifest.CIDv1}, Code: child.Code})
	}
	report, err := stage.Run(ctx, t, b.Code, b.Manifest.CIDv0, called)
	if err != nil {
		return nil, nil, fmt.Errorf("run %s: %w", file, err)
	}
	return report, t, nil
}
