package engine

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
)

// FuzzScan: whatever the code, the scanner ends, and refuses no depth that cannot be: each level takes at least a byte.
func FuzzScan(f *testing.F) {
	for _, seed := range []string{"", "`${`", "/[/]/u", "a/b/c", "/*", "'\\", "}}}", "`${'`'}", `/\p{L}/u`, "a++ +b"} {
		f.Add([]byte(seed))
	}
	const nesting = 1000
	f.Fuzz(func(t *testing.T, code []byte) {
		stop := scan(code, nesting)
		if len(code) <= nesting && stop != nil {
			require.Equal(t, actions.Syntax, stop.Code)
		}
	})
}
