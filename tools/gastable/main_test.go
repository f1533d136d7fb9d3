package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTable(t *testing.T) {
	page, err := render([]byte(`{"B.b": "1234567", "A.a: first": "999", "A.a": "1000"}`))
	require.NoError(t, err)
	require.True(t, strings.HasSuffix(string(page), "| A.a | 1,000 |\n| A.a: first | 999 |\n| B.b | 1,234,567 |\n"), string(page))
	_, err = render([]byte(`[]`))
	require.Error(t, err)
}

func TestCheckFindsAnotherFigure(t *testing.T) {
	in, out := filepath.Join(t.TempDir(), "in"), filepath.Join(t.TempDir(), "out")
	require.NoError(t, os.WriteFile(in, []byte(`{"a": "1"}`), 0o600))
	require.ErrorContains(t, run(in, out, true), "scripts/generate")
	require.NoError(t, run(in, out, false))
	require.NoError(t, run(in, out, true))
	require.NoError(t, os.WriteFile(in, []byte(`{"a": "2"}`), 0o600))
	require.ErrorContains(t, run(in, out, true), "scripts/generate")
}
