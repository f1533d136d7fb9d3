package access_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
)

func FuzzParse(f *testing.F) {
	for i, v := range vectors(f) {
		if i%10 == 0 && v.Canonical != "" {
			f.Add(string(v.Field), []byte(v.Canonical))
		}
	}
	for _, s := range []string{"T|T&F", "(T&(T|F))|I", "TT"} {
		f.Add(string(access.EVMBasicField), []byte(expression(s)))
	}
	e := evaluator(f, access.Config{})
	f.Fuzz(func(t *testing.T, field string, raw []byte) {
		c, err := access.Parse(access.Field(field), raw)
		if err != nil {
			require.ErrorIs(t, err, access.ErrInvalid)
			return
		}
		require.True(t, c.Len() > 0 && c.Len() <= access.MaxLeaves)
		// Without chains, and for somebody who proved nothing, whatever happens is no panic, and one of the four outcomes.
		r, err := e.Evaluate(ctx, c, access.Caller{}, access.Exhaustive())
		if err != nil {
			require.False(t, r.Allowed)
			require.True(t, errors.Is(err, access.ErrInvalid) || errors.Is(err, access.ErrUnavailable))
			require.NotContains(t, err.Error(), "panicked")
		}
	})
}

func FuzzABIParameters(f *testing.F) {
	for _, s := range [][2]string{{"address", wallet.Hex()}, {"uint256[]", "[1, 2 ether,0x3]"}, {"int8", "-128"}, {"bytes4", "0xdeadbeef"}, {"string[2]", `["a,b",c]`},
		{"uint8[2][]", "[[1,2],[3,4]]"}, {"bool", "1"}, {"bytes", ""}, {"uint", "1.5gwei"}, {"uint256[3][3]", "[[[[["}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, typ, param string) {
		packed, err := access.PackCall("f", []string{typ}, []string{param})
		if err != nil {
			require.ErrorIs(t, err, access.ErrInvalid)
			return
		}
		// The whole of a call: selector, and words. An elementary value reads back as what was meant.
		require.Equal(t, 4, len(packed)%32)
		got, err := access.ABIOutput([]string{typ}, 0, packed[4:])
		require.NoError(t, err)
		if typ == "string" {
			require.Equal(t, param, got)
		}
	})
}

func FuzzABIOutput(f *testing.F) {
	word := func(s string) []byte { return []byte(strings.Repeat("\x00", 32-len(s)) + s) }
	f.Add("string", []byte(string(word("\x20"))+string(word("\x02"))+"hi"+strings.Repeat("\x00", 30)))
	f.Add("uint256[]", []byte(string(word("\x20"))+string(word("\x01"))+string(word("\x07"))))
	f.Add("bool", word("\x02"))
	f.Add("uint256[2][2]", make([]byte, 128))
	f.Add("string[]", make([]byte, 256))
	f.Fuzz(func(t *testing.T, typ string, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		for i, types := range [][]string{{typ}, {"string", typ}, {typ, "uint8"}} {
			if _, err := access.ABIOutput(types, i%2, data); err != nil {
				require.ErrorIs(t, err, access.ErrInvalid, hex.EncodeToString(data))
			}
		}
	})
}

func FuzzKey(f *testing.F) {
	doc := `{"balances":[{"denom":"uatom","amount":"1"},{"denom":"uosmo","amount":"9"}],"a":{"b":{"c":[1,2,[3,{"d":4}]]}}}`
	for _, k := range []string{"$", "$.balances[*].amount", `$.balances[?(@.denom == "uosmo")].amount`, "$..d", "$.a..[0]", "$[-1:0:-1]", `$["a"]['b']`, "$.a[?@.b]", "$..[?(@>1)]"} {
		f.Add(k, doc)
	}
	f.Fuzz(func(t *testing.T, key, doc string) {
		first, err := access.Lookup(key, []byte(doc))
		if err != nil {
			require.True(t, errors.Is(err, access.ErrInvalid) || errors.Is(err, access.ErrUnavailable))
			return
		}
		second, err := access.Lookup(key, []byte(doc)) // maps have no order; what is found has
		require.NoError(t, err)
		require.Equal(t, first, second)
	})
}

func FuzzMetadata(f *testing.F) {
	f.Add(make([]byte, 679))
	f.Add([]byte{4})
	f.Fuzz(func(_ *testing.T, data []byte) { access.MemberOf(data, [32]byte{}, [32]byte{1}) })
}

func TestKeysFindInOneOrder(t *testing.T) {
	doc := `{"z":1,"b":2,"y":{"q":3,"a":4},"a":[5,{"d":6,"c":7}],"m":8}`
	for range 20 { // Go's maps change their order from one time to the next
		got, err := access.Lookup("$..*", []byte(doc))
		require.NoError(t, err)
		var b strings.Builder
		for _, v := range got {
			if n, ok := v.(json.Number); ok {
				b.WriteString(n.String())
			}
		}
		require.Equal(t, "57628431", b.String())
	}
}
