package access_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
)

// vector is one entry of testdata/sdk/vectors.json.
type vector struct {
	Field     access.Field
	Input     string
	Canonical string
	Hash      string
	Valid     bool
	Refused   bool
}

func vectors(t testing.TB) []vector {
	t.Helper()
	raw, err := os.ReadFile("testdata/sdk/vectors.json")
	require.NoError(t, err)
	var out []vector
	require.NoError(t, json.Unmarshal(raw, &out))
	require.GreaterOrEqual(t, len(out), 400)
	return out
}

func TestCanonicalIsWhatTheSDKSends(t *testing.T) {
	formatted, refused := 0, 0
	for i, v := range vectors(t) {
		got, err := access.Canonical(v.Field, []byte(v.Input))
		if v.Refused {
			require.ErrorIs(t, err, access.ErrInvalid, "vector %d: %s", i, v.Input)
			refused++
			continue
		}
		require.NoError(t, err, "vector %d: %s", i, v.Input)
		require.Equal(t, v.Hash, hashOf(got), "vector %d:\nwant %s\ngot  %s", i, v.Canonical, got)
		formatted++
		again, err := access.Canonical(v.Field, got)
		if v.Field == access.UnifiedField { // its formatter needs the conditionType that it drops
			continue
		}
		require.NoError(t, err)
		require.Equal(t, string(got), string(again))
	}
	require.Greater(t, formatted, 400)
	require.Greater(t, refused, 20)
}

// What the SDK encrypts, an action opens with the conditions as a person writes them, and as the SDK formats them.
func TestActionsWriteConditionsInAnyForm(t *testing.T) {
	read := 0
	for i, v := range vectors(t) {
		if v.Refused {
			continue
		}
		if _, err := access.Parse(access.UnifiedField, []byte(v.Canonical)); err != nil {
			continue // of a form that only another field has
		}
		for _, form := range []string{v.Input, v.Canonical} {
			c, err := access.ParseOfAction([]byte(form))
			require.NoError(t, err, "vector %d: %s", i, form)
			require.Equal(t, v.Hash, hex.EncodeToString(c.Hash[:]), "vector %d: %s", i, form)
		}
		read++
	}
	require.Greater(t, read, 200)
	for _, bad := range []string{``, `{}`, `[]`, `[{}]`, `[7]`, `null`, `[{"operator":"xor"}]`, `[{"conditionType":"evmBasic"}]`, `[[[`,
		`[{"path":"/","returnValueTest":null}]`, strings.Repeat("[", 1000) + strings.Repeat("]", 1000)} {
		_, err := access.ParseOfAction([]byte(bad))
		require.ErrorIs(t, err, access.ErrInvalid, bad)
	}
}

func hashOf(raw []byte) string {
	h := access.Hash(raw)
	return hex.EncodeToString(h[:])
}

// Whatever the SDK's schemas accept, a node can read, in the form that the SDK sends: nobody encrypts with the SDK under
// conditions that the network then calls malformed.
func TestParseAcceptsWhatTheSDKAccepts(t *testing.T) {
	accepted := 0
	for i, v := range vectors(t) {
		if !v.Valid || v.Refused {
			continue
		}
		wire, err := access.Canonical(v.Field, []byte(v.Input))
		require.NoError(t, err)
		c, err := access.Parse(v.Field, wire)
		if err != nil && excused(v, err) {
			continue
		}
		require.NoError(t, err, "vector %d: %s", i, wire)
		require.Equal(t, v.Hash, hex.EncodeToString(c.Hash[:]))
		accepted++
	}
	require.Greater(t, accepted, 250)
}

// excused are the inputs that the schemas accept and every node refuses: lone surrogates, which are no text, and
// expressions and operators, which the schemas do not look at.
func excused(v vector, err error) bool {
	return errors.Is(err, access.ErrInvalid) &&
		(strings.Contains(err.Error(), "surrogate") || strings.Contains(err.Error(), "expression") ||
			strings.Contains(err.Error(), "operator is"))
}

func TestCanonicalRefuses(t *testing.T) {
	for name, raw := range map[string]string{
		"a member twice":  `[{"operator":"and","operator":"or"}]`,
		"deep":            strings.Repeat("[", 40) + strings.Repeat("]", 40),
		"not UTF-8":       "[{\"operator\":\"\xff\"}]",
		"two texts":       "[][]",
		"cut off":         `[{"operator":"an`,
		"too many values": "[" + strings.Repeat("[],", 9000) + "[]]",
		"too many bytes":  "[" + strings.Repeat(" ", access.MaxBytes) + "]",
		"nothing":         "",
	} {
		_, err := access.Canonical(access.EVMBasicField, []byte(raw))
		require.ErrorIs(t, err, access.ErrInvalid, name)
	}
	_, err := access.Canonical("other", []byte("[]"))
	require.ErrorIs(t, err, access.ErrInvalid)
}

func TestIdentity(t *testing.T) {
	require.Equal(t, "lit-accesscontrolcondition://"+strings.Repeat("01", 32)+"/"+strings.Repeat("ff", 32),
		access.Identity([32]byte([]byte(strings.Repeat("\x01", 32))), [32]byte([]byte(strings.Repeat("\xff", 32)))))
}

func FuzzCanonical(f *testing.F) {
	for i, v := range vectors(f) {
		if i%10 == 0 {
			f.Add(string(v.Field), []byte(v.Input))
		}
	}
	f.Fuzz(func(t *testing.T, field string, raw []byte) {
		got, err := access.Canonical(access.Field(field), raw)
		if err != nil {
			require.ErrorIs(t, err, access.ErrInvalid)
			return
		}
		require.True(t, json.Valid(got))
		if access.Field(field) != access.UnifiedField {
			again, err := access.Canonical(access.Field(field), got)
			require.NoError(t, err)
			require.Equal(t, string(got), string(again))
		}
	})
}
