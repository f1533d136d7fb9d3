package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tools/soljson"
)

const canary = "tools/analyse/canary/Canary.sol"

// compileCanary returns the canary's syntax tree and text.
func compileCanary(t *testing.T) (*soljson.Output, string) {
	t.Helper()
	project, err := soljson.Open("../..")
	require.NoError(t, err)
	out, err := project.Compile([]string{canary}, nil, map[string][]string{"*": {"ast"}})
	require.NoError(t, err)
	text, err := project.Read(canary)
	require.NoError(t, err)
	return out, string(text)
}

func TestFindsEveryBugOfTheCanary(t *testing.T) {
	out, text := compileCanary(t)
	var want []string
	for i, line := range strings.Split(text, "\n") {
		if m := regexp.MustCompile(`// finds: ([\w-]+)$`).FindStringSubmatch(line); m != nil {
			want = append(want, fmt.Sprintf("%d %s", i+1, m[1]))
		}
	}
	var have []string
	for _, f := range rules(out, []string{canary}, func(string) []byte { return []byte(text) }) {
		have = append(have, fmt.Sprintf("%d %s", f.Line, f.Rule))
		require.Contains(t, f.Code, "// finds: "+f.Rule)
	}
	slices.Sort(want)
	slices.Sort(have)
	require.NotEmpty(t, want)
	require.Equal(t, want, have)
}

func TestMatchesAnswersByCode(t *testing.T) {
	a := finding{Tool: "conclave", Rule: "rule-a", File: "x/A.sol", Line: 7, Code: "a = b || c;"}
	b := finding{Tool: "solhint", Rule: "rule-b", File: "x/A.sol", Line: 7, Code: "a = b || c;"}
	table := "| rule | file | code | answer |\n|---|---|---|---|\n" +
		"| rule-a | x/A.sol | `a = b \\|\\| c;` | fine, see `d` |\n" +
		"| rule-b | x/A.sol | `a = b;` | another line |\n" +
		"| rule-b | x/A.sol | `a = b \\|\\| c;` |  |\n"
	answers := readAnswers(table)
	require.Len(t, answers, 2) // a row without a text is none
	require.Equal(t, []finding{b}, unanswered([]finding{a, b}, answers))
	require.True(t, answers[0].used)
	require.False(t, answers[1].used)
	a.Line = 99
	require.Empty(t, unanswered([]finding{a}, answers))
	require.Equal(t, "| rule-a | x/A.sol | `a = b \\|\\| c;` |  |", a.row())
	require.Len(t, readAnswers(strings.TrimSuffix(a.row(), " |")+"because |\n"), 1)
}

// scripts/analyse does the same with all three tools; here forge and solhint are stand-ins that say what the real ones
// say of the canary.
func TestFailsOnOpenFindingsAndStaleAnswers(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	dir := t.TempDir()
	script(t, filepath.Join(dir, "forge"), `echo '{"$message_type":"diagnostic","message":"check it","code":{"code":"unchecked-call"},`+
		`"level":"warning","spans":[{"file_name":"`+canary+`","line_start":26}]}' >&2`)
	script(t, filepath.Join(dir, "node_modules", ".bin", "solhint"), `echo '[{"line":27,"ruleId":"some-rule","message":"m",`+
		`"filePath":"`+canary+`"},{"conclusion":"1 problem"}]'; exit 1`)
	local, err := filepath.Rel(root, dir)
	require.NoError(t, err)
	o := options{root: root, src: filepath.Dir(canary), answers: filepath.Join(local, "answers.md"),
		forge: filepath.Join(local, "forge"), solhint: local, json: filepath.Join(dir, "findings.json")}
	var out strings.Builder
	o.out = &out
	answers := func(text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "answers.md"), []byte(text), 0o644))
	}

	answers("")
	require.ErrorIs(t, run(o), errOpen)
	require.Contains(t, out.String(), canary+":27: some-rule (solhint): m")
	require.Contains(t, out.String(), canary+":26: unchecked-call (forge lint): check it")
	_, rows, found := strings.Cut(out.String(), "made unnecessary:\n")
	require.True(t, found)

	all := strings.ReplaceAll(rows, "|  |\n", "| on purpose |\n")
	answers(all)
	require.NoError(t, run(o))
	raw, err := os.ReadFile(o.json)
	require.NoError(t, err)
	require.Contains(t, string(raw), `"rule": "state-after-call"`)

	out.Reset()
	answers(all + "| rule | x/A.sol | `gone;` | stale |\n")
	require.ErrorIs(t, run(o), errOpen)
	require.Contains(t, out.String(), "no finding any more: rule in x/A.sol: gone;")

	script(t, filepath.Join(dir, "forge"), "echo 'error: no such option' >&2; exit 2")
	require.ErrorContains(t, run(o), "no such option")
}

func script(t *testing.T, file, body string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, []byte("#!/bin/sh\n"+body+"\n"), 0o755))
}
