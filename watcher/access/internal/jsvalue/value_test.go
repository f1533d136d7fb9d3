package jsvalue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var wide = Limits{Bytes: 1 << 20, Depth: 64, Values: 1 << 16}

// What is right was found with JSON.stringify(JSON.parse(text)) of Node.js 20. The rest is covered by the vectors of
// package access.
func TestRoundTrip(t *testing.T) {
	for in, want := range map[string]string{
		` [ 1 , 2.50 , -0 , 1e3 , 1E-7 , 1e21 , 1e400 , -1e400 , 1e-400 , 0.000001 , 123456789012345678901234567890 ] `: `[1,2.5,0,1000,1e-7,1e+21,null,null,0,0.000001,1.2345678901234568e+29]`,
		`[5e-324,1.7976931348623157e308,-1.5e-9,9007199254740993]`:                                                      `[5e-324,1.7976931348623157e+308,-1.5e-9,9007199254740992]`,
		`{"b":1,"10":2,"a":3,"2":4,"01":5,"-1":6,"4294967294":7,"4294967295":8,"":9}`:                                   `{"2":4,"10":2,"4294967294":7,"b":1,"a":3,"01":5,"-1":6,"4294967295":8,"":9}`,
		`"\u0041\/\"\\\b\f\n\r\t\u0000\u001f\u007f<>&\u2028\u2029é😀"`:                                                   "\"A/\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\u007f<>&\u2028\u2029é😀\"",
		`"\ud83d\ude00\uD800x\udc00\ud800\udfff\ud800\ud800\udc00"`:                                                     "\"😀\\ud800x\\udc00\U000103ff\\ud800\U00010000\"",
		`[true,false,null,{},[],""]`: `[true,false,null,{},[],""]`,
	} {
		v, err := Parse([]byte(in), wide)
		require.NoError(t, err, in)
		require.Equal(t, want, string(Append(nil, v)))
	}
}

func TestRefusals(t *testing.T) {
	for _, in := range []string{"", " ", "{", "[1,]", `{"a":1,}`, "01", "+1", ".5", "'x'", "tru", `"\x"`, `"\ud8"`, "\"\n\"", "[1]x", `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`, "\"\xff\"", "\xef\xbb\xbf1", "NaN"} {
		_, err := Parse([]byte(in), wide)
		require.ErrorIs(t, err, ErrSyntax, in)
	}
	for _, in := range []string{strings.Repeat("[", 65), strings.Repeat(`{"a":`, 65), strings.Repeat(" ", 1<<20+1), "[" + strings.Repeat("1,", 1<<16) + "1]"} {
		_, err := Parse([]byte(in), wide)
		require.ErrorIs(t, err, ErrLimit)
	}
	v, err := Parse([]byte(`"[[[[\"[[["`), Limits{Bytes: 100, Depth: 0, Values: 1}) // brackets in strings are no depth
	require.NoError(t, err)
	require.Equal(t, `[[[["[[[`, v.Str)
}

func TestGet(t *testing.T) {
	v, err := Parse([]byte(`{"a":null,"b":[1]}`), wide)
	require.NoError(t, err)
	require.Equal(t, Null, v.Get("a").Kind)
	require.True(t, v.Has("a"))
	require.False(t, v.Has("c"))
	require.Equal(t, Undefined, Text("x").Get("length").Kind)
	require.Equal(t, "{}", string(Append(nil, Obj(Member{"x", Value{}}))))
}

// What is written reads back as the same.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,"\ud800",{"1":-0}]}`, `"\ud83d\ude00"`, "[1e400]", `[[[]]]`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		v, err := Parse(in, wide)
		if err != nil {
			return
		}
		once := Append(nil, v)
		again, err := Parse(once, wide)
		require.NoError(t, err)
		require.Equal(t, string(once), string(Append(nil, again)))
	})
}
