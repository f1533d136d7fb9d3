package reason_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/reason"
)

func TestEntriesAreWhole(t *testing.T) {
	for _, g := range reason.Groups() {
		require.NotEmpty(t, g.Title)
		codes := reason.Codes(g.Name)
		require.NotEmpty(t, codes, g.Name)
		slices.Sort(codes)
		require.Len(t, slices.Compact(codes), len(g.Entries), "%s has a code twice", g.Name)
		for _, e := range g.Entries {
			for _, text := range []string{e.Meaning, e.Cause, e.Remedy} {
				require.NotEmpty(t, text, e.Code)
				require.NotContains(t, text, "\n", e.Code)
			}
		}
	}
	_, known := reason.Find(reason.Contracts, "NoSuchError")
	require.False(t, known)
}

func TestPageIsFresh(t *testing.T) {
	have, err := os.ReadFile("../../docs/reasons.md")
	require.NoError(t, err)
	require.Equal(t, reason.Page(), string(have), "write it anew: go run ./tools/opsdocs")
}

// constants returns the names and values of a file's constants that keep accepts.
func constants(t *testing.T, path string, keep func(name string, spec *ast.ValueSpec) bool) map[string]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	require.NoError(t, err)
	out := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Names) != 1 || len(spec.Values) != 1 || !keep(spec.Names[0].Name, spec) {
			return true
		}
		value, ok := spec.Values[0].(*ast.BasicLit)
		require.True(t, ok, spec.Names[0].Name)
		out[spec.Names[0].Name] = strings.Trim(value.Value, `"`)
		return true
	})
	return out
}

func TestEveryCodeOfActionsIsListed(t *testing.T) {
	var codes []string
	for _, c := range constants(t, "../../actions/run.go", func(_ string, s *ast.ValueSpec) bool {
		typ, ok := s.Type.(*ast.Ident)
		return ok && typ.Name == "Code"
	}) {
		codes = append(codes, c)
	}
	require.Contains(t, codes, string(actions.WallLimit))
	require.ElementsMatch(t, codes, reason.Codes(reason.Actions))
}

func TestEveryOutcomeOfCeremoniesIsListed(t *testing.T) {
	var outcomes []string
	for _, o := range ceremony.Outcomes() {
		outcomes = append(outcomes, string(o))
	}
	require.Equal(t, outcomes, reason.Codes(reason.Ceremony))
}

func TestEveryExitCodeIsListed(t *testing.T) {
	codes := constants(t, "../../cmd/conclave/failure.go", func(name string, _ *ast.ValueSpec) bool {
		return strings.HasPrefix(name, "exit")
	})
	require.Len(t, codes, len(reason.Codes(reason.Exit)))
	for name, value := range codes {
		e, known := reason.Find(reason.Exit, name)
		require.True(t, known, name)
		require.Equal(t, value, e.Status)
	}
}

func TestEveryReasonOfKicksIsListed(t *testing.T) {
	raw, err := os.ReadFile("../../contracts/src/interfaces/IStakingKicks.sol")
	require.NoError(t, err)
	body := regexp.MustCompile(`enum Reason \{([^}]*)\}`).FindSubmatch(raw)
	require.NotNil(t, body)
	names := strings.FieldsFunc(string(body[1]), func(r rune) bool { return strings.ContainsRune(" \n,", r) })
	require.Equal(t, names, reason.Codes(reason.Kicks))
	for i, name := range names {
		e, _ := reason.Find(reason.Kicks, name)
		require.Equal(t, strconv.Itoa(i), e.Status)
	}
}

// The sentences that are listed are ones that a node still says, and the errors ones that a contract still gives.
func TestListedSentencesAndErrorsAreStillThere(t *testing.T) {
	said := source(t, "..", func(path string) bool {
		return strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") && !strings.Contains(path, "/reason/")
	})
	for _, group := range []string{reason.Requests, reason.Readiness} {
		for _, code := range reason.Codes(group) {
			require.Contains(t, said, code)
		}
	}
	defined := source(t, "../../contracts/src", func(path string) bool { return strings.HasSuffix(path, ".sol") })
	for _, code := range reason.Codes(reason.Contracts) {
		if strings.HasPrefix(code, "ERC") { // of OpenZeppelin
			continue
		}
		require.Contains(t, defined, "error "+code+"(")
	}
}

// source is the text of all files below a folder that keep accepts.
func source(t *testing.T, root string, keep func(path string) bool) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !keep(path) {
			return err
		}
		raw, err := os.ReadFile(path)
		b.Write(raw)
		return err
	}))
	return b.String()
}
