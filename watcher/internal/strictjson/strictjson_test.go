package strictjson

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var lim = Limits{Size: 1 << 12, Depth: 6, Values: 100}

func TestParseRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"empty":                   {``, ErrSyntax},
		"two values":              {`{} {}`, ErrSyntax},
		"unfinished":              {`{"a":[1,2`, ErrSyntax},
		"wrong bracket":           {`[1}`, ErrSyntax},
		"no comma":                {`[1 2]`, ErrSyntax},
		"trailing comma":          {`[1,]`, ErrSyntax},
		"name is a number":        {`{1:2}`, ErrSyntax},
		"not UTF-8":               {"\"\xff\"", ErrSyntax},
		"raw control in a string": {"\"a\nb\"", ErrSyntax},
		"name twice":              {`{"a":1,"b":{"c":1,"c":2}}`, ErrDuplicate},
		"name twice, escaped":     {`{"a":1,"\u0061":2}`, ErrDuplicate},
		"lone surrogates":         {`{"\ud800":1,"\ud801":2}`, ErrDuplicate},
		"too deep":                {strings.Repeat("[", 7) + strings.Repeat("]", 7), ErrLimit},
		"too many":                {"[" + strings.Repeat("1,", 100) + "1]", ErrLimit},
		"too long":                {strings.Repeat(" ", 1<<12) + "1", ErrLimit},
	} {
		_, err := Parse([]byte(c.text), lim)
		require.ErrorIs(t, err, c.want, name)
	}
}

func TestParseKeepsWhatIsWritten(t *testing.T) {
	v, err := Parse([]byte(` {"b" : [1.50, "x\u00e9", true, null , {}],"A":"y"} `), lim)
	require.NoError(t, err)
	require.Equal(t, `[1.50, "x\u00e9", true, null , {}]`, string(v.Get("b").Raw))
	require.Equal(t, "1.50", v.Get("b").Items[0].Text)
	require.Equal(t, "xé", v.Get("b").Items[1].Text)
	require.Equal(t, Absent, v.Get("a").Kind, "names match exactly")
	require.False(t, v.Get("b").Items[3].Has())
	require.Equal(t, `{"A":"y","b":[1.50,"xé",true,null,{}]}`, string(AppendCanonical(nil, v)))
	_, ok := v.Get("b").Strings()
	require.False(t, ok)
}

func TestQuoteWritesAsJavaScript(t *testing.T) {
	require.Equal(t, `"\u0001\b\t\n\f\r\"\\/<>&`+"\u2028\u007fé😀\"", Quote("\x01\b\t\n\f\r\"\\/<>&\u2028\u007fé😀"))
	require.Negative(t, CompareNames("😀", "\uffee"), "surrogates sort below U+E000")
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,"b",null,true,{"c":{}}]}`, `"\ud800"`, `[[[[[[]]]]]]`, `1e9`, "{\"\u2028\":\"\x7f\"}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		v, err := Parse(text, lim)
		if err != nil {
			return
		}
		require.True(t, json.Valid(text), "what is accepted is JSON")
		require.True(t, json.Valid(v.Raw))
		once := AppendCanonical(nil, v)
		if len(once) > lim.Size {
			return
		}
		again, err := Parse(once, lim)
		require.NoError(t, err)
		require.Equal(t, string(once), string(AppendCanonical(nil, again)))
	})
}
