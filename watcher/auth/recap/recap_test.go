package recap

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// vectors are what npm siwe-recap does; testdata/README.md says how they are made.
type vectors struct {
	Built []struct {
		Name, URN, Statement string
		Adds                 []struct {
			Prefix  Prefix
			ID      string
			Ability Ability
			Note    json.RawMessage
		}
	}
	Read []struct {
		Name, URN, Statement, Encoded string
		Refused                       bool
	}
}

func load(t testing.TB) (v vectors) {
	raw, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &v))
	require.Len(t, v.Built, 8)
	require.Greater(t, len(v.Read), 25)
	return v
}

func TestBuildsWhatThePackageBuilds(t *testing.T) {
	for _, c := range load(t).Built {
		rc := New()
		for _, a := range c.Adds {
			require.NoError(t, rc.Add(Resource{a.Prefix, a.ID}, a.Ability, a.Note), c.Name)
		}
		require.Equal(t, c.Statement, rc.Statement(), c.Name)
		require.Equal(t, c.URN, rc.Encode(), c.Name)
		back, err := Parse(c.URN)
		require.NoError(t, err, c.Name)
		require.Equal(t, c.URN, back.Encode(), c.Name)
		for _, a := range c.Adds {
			require.True(t, back.Grants(Resource{a.Prefix, a.ID}, a.Ability), c.Name)
		}
	}
}

// stricter lists what the package reads and this one refuses on purpose.
var stricter = map[string]bool{
	"resource twice": true, "resource with space": true, "resource with quote": true, "resource to a list": true,
	"resource without abilities": true, "more members": true,
}

func TestReadsWhatThePackageReads(t *testing.T) {
	for _, c := range load(t).Read {
		rc, err := Parse(c.URN)
		if c.Refused || stricter[c.Name] {
			require.ErrorIs(t, err, ErrFormat, c.Name)
			require.NotEqual(t, c.Refused, stricter[c.Name], c.Name)
			continue
		}
		require.NoError(t, err, c.Name)
		require.Equal(t, c.Statement, rc.Statement(), c.Name)
		require.Equal(t, c.Encoded, rc.Encode(), c.Name)
	}
}

func TestParseRefusesEncodings(t *testing.T) {
	good := URN + base64.RawURLEncoding.EncodeToString([]byte(`{"att":{},"prf":[]}`))
	_, err := Parse(good)
	require.NoError(t, err)
	for name, urn := range map[string]string{
		"no prefix": good[1:], "upper case prefix": strings.ToUpper(URN) + good[len(URN):], "padding": good + "=", "line break": good[:20] + "\n" + good[20:],
		"standard alphabet": URN + "++//", "stray bits": URN + base64.RawURLEncoding.EncodeToString([]byte(`{"att":{},"prf":[]} `))[:26] + "B",
		"too long": URN + strings.Repeat("A", 100<<10), "empty": URN,
	} {
		_, err := Parse(urn)
		require.ErrorIs(t, err, ErrFormat, name)
	}
}

// Without bounds a ReCap of 48 KiB has words of 48 MiB.
func TestParseBoundsTheWords(t *testing.T) {
	encode := func(resource string, abilities int) string {
		var list []string
		for i := range abilities {
			list = append(list, fmt.Sprintf(`"a%04d/b":[]`, i))
		}
		return URN + base64.RawURLEncoding.EncodeToString([]byte(`{"att":{"`+resource+`":{`+strings.Join(list, ",")+`}},"prf":[]}`))
	}
	longest := strings.Repeat("a", maxResource)
	rc, err := Parse(encode(longest, maxGrants))
	require.NoError(t, err)
	require.Less(t, len(rc.Statement()), 256<<10)
	_, err = Parse(encode(longest+"a", 1))
	require.ErrorIs(t, err, ErrFormat)
	_, err = Parse(encode("a", maxGrants+1))
	require.ErrorIs(t, err, ErrFormat)
}

func TestGrants(t *testing.T) {
	build := func(json string) *ReCap {
		rc, err := Parse(URN + base64.RawURLEncoding.EncodeToString([]byte(json)))
		require.NoError(t, err)
		return rc
	}
	const key = "0000000000000000000000000000000000000000000000000000000000000001"
	for _, c := range []struct {
		att      string
		resource Resource
		ability  Ability
		want     bool
	}{
		{`{"lit-pkp://*":{"Threshold/Signing":[{}]}}`, Resource{PKP, key}, SignPKP, true},
		{`{"lit-pkp://*":{"Threshold/Signing":[{}]}}`, Resource{PKP, Any}, SignPKP, true},
		{`{"lit-pkp://*":{"*/*":[{}]}}`, Resource{PKP, key}, SignPKP, true},
		{`{"lit-pkp://` + key + `":{"Threshold/Signing":[{}]}}`, Resource{PKP, key}, SignPKP, true},
		{`{"lit-pkp://` + key + `":{"Threshold/Signing":[{}]}}`, Resource{PKP, Any}, SignPKP, false},
		{`{"lit-pkp://` + key + `":{"Threshold/Signing":[{}]}}`, Resource{PKP, key[1:] + "2"}, SignPKP, false},
		{`{"lit-pkp://*":{"Threshold/Execution":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"lit-pkp://*":{"Threshold/*":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"lit-pkp://*":{"*/Signing":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"lit-litaction://*":{"Threshold/Signing":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"*":{"*/*":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"lit-pkp://**":{"*/*":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"LIT-PKP://*":{"*/*":[{}]}}`, Resource{PKP, key}, SignPKP, false},
		{`{"lit-pkp://*":{"*/*":[{}]}}`, Resource{PKP, key}, Execute, false},
		{`{"lit-pkp://*":{"*/*":[{}]}}`, Resource{PKP, key}, "pkp-everything", false},
		{`{"lit-pkp://":{"*/*":[{}]}}`, Resource{PKP, ""}, SignPKP, false},
		{`{"lit-accesscontrolcondition://*":{"Threshold/Decryption":[{}]}}`, Resource{AccessControl, "a/b"}, Decrypt, true},
		{`{"lit-accesscontrolcondition://*":{"Threshold/Decryption":[{}]}}`, Resource{AccessControl, "a/b"}, SignCondition, false},
		{`{"lit-accesscontrolcondition://*":{"Threshold/Signing":[{}]},"lit-accesscontrolcondition://a/b":{"Threshold/Decryption":[{}]}}`, Resource{AccessControl, "a/b"}, Decrypt, true},
		{`{"lit-litaction://QmX":{"Threshold/Execution":[{}]}}`, Resource{Action, "QmX"}, Execute, true},
		{`{"lit-litaction://QmX":{"Threshold/Execution":[{}]}}`, Resource{Action, "Qmx"}, Execute, false},
		{`{"lit-ratelimitincrease://7":{"Auth/Auth":[{}]}}`, Resource{RateLimit, "7"}, UseRateLimit, true},
	} {
		require.Equal(t, c.want, build(`{"att":`+c.att+`,"prf":[]}`).Grants(c.resource, c.ability), "%s for %s on %s", c.att, c.ability, c.resource.Key())
	}
}

func TestFromMessage(t *testing.T) {
	rc := New()
	require.NoError(t, rc.Add(Resource{PKP, Any}, SignPKP, nil))
	urn, words := rc.Encode(), rc.Statement()
	for _, c := range []struct {
		name, statement string
		resources       []string
		want            error
	}{
		{"as the SDK makes it", "Hi. " + words, []string{urn}, nil},
		{"words alone", words, []string{urn}, nil},
		{"among other resources", words, []string{"litParam:a:b", urn, "litParam:c:d"}, nil},
		{"no resources", words, nil, ErrNone},
		{"no recap", words, []string{"a:b"}, ErrNone},
		{"no statement", "", []string{urn}, ErrStatement},
		{"words not at the end", words + " But not really.", []string{urn}, ErrStatement},
		{"other words", strings.Replace(words, "lit-pkp", "lit-foo", 1), []string{urn}, ErrStatement},
		{"two recaps", words, []string{urn, urn}, ErrFormat},
		{"two recaps, one in upper case", words, []string{urn, "URN:RECAP:AAAA"}, ErrFormat},
		{"malformed", words, []string{URN + "AAAA"}, ErrFormat},
	} {
		got, err := FromMessage(&siwe.Message{Statement: c.statement, Resources: c.resources})
		if c.want != nil {
			require.ErrorIs(t, err, c.want, c.name)
			continue
		}
		require.NoError(t, err, c.name)
		require.Equal(t, urn, got.Encode())
	}
}

func TestContextAndNotes(t *testing.T) {
	rc := New()
	require.NoError(t, rc.Add(Resource{PKP, Any}, SignPKP, nil))
	require.False(t, rc.Mentions(ResolvedAuthContext))
	require.NoError(t, rc.AddContext(json.RawMessage(`{"auth_context":{"b":1,"a":2}}`)))
	require.True(t, rc.Mentions(ResolvedAuthContext))
	back, err := Parse(rc.Encode())
	require.NoError(t, err)
	notes := back.Notes(ResolvedAuthContext)
	require.Len(t, notes, 1)
	require.Equal(t, Any, notes[0].ResourceID)
	require.Equal(t, `{"auth_context":{"a":2,"b":1}}`, string(notes[0].Text))
	require.ErrorIs(t, rc.AddContext(json.RawMessage(`[]`)), ErrFormat)
	require.ErrorIs(t, rc.AddContext(json.RawMessage(`{"a":1,"a":2}`)), ErrFormat)
	require.ErrorIs(t, rc.Add(Resource{ResolvedAuthContext, Any}, UseRateLimit, nil), ErrFormat)
	require.ErrorIs(t, rc.Add(Resource{PKP, "a b"}, SignPKP, nil), ErrFormat)

	upper, err := Parse(URN + base64.RawURLEncoding.EncodeToString([]byte(`{"att":{"LIT-ResolvedAuthContext:x":{"a/b":[]}},"prf":[]}`)))
	require.NoError(t, err)
	require.True(t, upper.Mentions(ResolvedAuthContext), "the guard looks past case and form")
}

func FuzzParse(f *testing.F) {
	for _, c := range load(f).Read {
		raw, _ := base64.RawURLEncoding.DecodeString(strings.TrimPrefix(c.URN, URN))
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		rc, err := Parse(URN + base64.RawURLEncoding.EncodeToString(raw))
		if err != nil {
			require.ErrorIs(t, err, ErrFormat)
			return
		}
		again, err := Parse(rc.Encode())
		require.NoError(t, err)
		require.Equal(t, rc.Encode(), again.Encode())
		require.Equal(t, rc.Statement(), again.Statement())
	})
}
