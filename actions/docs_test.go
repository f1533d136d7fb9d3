package actions_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
)

// TestDocsHaveEveryLimitAndCode compares docs/actions.md with what the code says.
func TestDocsHaveEveryLimitAndCode(t *testing.T) {
	raw, err := os.ReadFile("../docs/actions.md")
	require.NoError(t, err)
	page := string(raw)

	encoded, err := json.Marshal(actions.DefaultLimits())
	require.NoError(t, err)
	var limits map[string]json.Number
	require.NoError(t, json.Unmarshal(encoded, &limits))
	require.Len(t, limits, 18)
	for name, value := range limits {
		require.Contains(t, page, "| `"+name+"` | "+value.String()+" |")
	}

	file, err := parser.ParseFile(token.NewFileSet(), "run.go", nil, 0)
	require.NoError(t, err)
	codes := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "Code" {
			codes++
			code := strings.Trim(spec.Values[0].(*ast.BasicLit).Value, `"`)
			require.Contains(t, page, "`"+code+"` |")
		}
		return true
	})
	require.Equal(t, 25, codes)
}

func TestLimitsAreChecked(t *testing.T) {
	require.NoError(t, actions.DefaultLimits().Check())
	require.Error(t, actions.Limits{}.Check())
	none := actions.DefaultLimits()
	none.Fetches, none.Signatures, none.CallDepth = 0, 0, 0
	require.NoError(t, none.Check(), "nothing allowed is a limit too")
}

// TestDocsNameTestsThatAre: what docs/actions.md says is tested somewhere is.
func TestDocsNameTestsThatAre(t *testing.T) {
	page, err := os.ReadFile("../docs/actions.md")
	require.NoError(t, err)
	var tests strings.Builder
	for _, pattern := range []string{"*/*_test.go", "../watcher/*/*_test.go", "../e2e/*_test.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			tests.Write(raw)
		}
	}
	named := regexp.MustCompile("`(Test[A-Za-z]+)`").FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, named)
	for _, n := range named {
		require.Contains(t, tests.String(), "func "+n[1]+"(t *testing.T)")
	}
}
