package access_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
)

// Nobody may keep a node busy with a key and a document, both of which may be hostile.
func TestKeysCostLittle(t *testing.T) {
	docs := map[string]string{
		"wide":   "[" + strings.Repeat("1,", 59_000) + "1]",
		"deep":   strings.Repeat(`[1,`, 60) + "1" + strings.Repeat("]", 60),
		"comb":   strings.Repeat("["+strings.Repeat("1,", 900), 60) + "1" + strings.Repeat("]", 60),
		"bushy":  strings.Repeat("[", 2) + strings.Repeat("["+strings.Repeat("[1,1],", 20)+"1],", 900) + "1]]",
		"member": "[" + strings.Repeat(`{"a":{"a":{"a":1}}},`, 14_000) + "1]",
		"long":   `["` + strings.Repeat("a", 1<<20) + `"]`,
	}
	keys := []string{"$..*", "$..[*]", "$..a", "$[*][*][*][*]", "$..[?@[*][*][*]]", "$..[?(@.a.a.a == 1)]", "$[*][*][?@..a]", "$..[?@[::-1][::-1]]", "$..[-1]",
		"$" + strings.Repeat("[0]", 150), "$..[?" + strings.Repeat("(", 100) + "@.a" + strings.Repeat(")", 100) + "]",
		"$..[?" + strings.TrimSuffix(strings.Repeat("@.a==1||", 8), "||") + "]", "$..[?" + strings.TrimSuffix(strings.Repeat("@.a==1||", 50), "||") + "]"}
	for name, doc := range docs {
		for _, key := range keys {
			start := time.Now()
			_, err := access.Lookup(key, []byte(doc))
			if err != nil {
				require.True(t, isErr(err, access.ErrInvalid) || isErr(err, access.ErrUnavailable), "%s %s: %v", name, key, err)
			}
			require.Less(t, time.Since(start), 3*time.Second, "%s: %s", name, key)
		}
	}
	for _, doc := range []string{strings.Repeat("[", 100_000), strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100), "[" + strings.Repeat("1,", 100_000) + "1]"} {
		_, err := access.Lookup("$", []byte(doc))
		require.ErrorIs(t, err, access.ErrUnavailable)
	}
}
