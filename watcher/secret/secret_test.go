package secret_test

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"testing"

	"github.com/davecgh/go-spew/spew"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/secret"
)

// holder has a secret where fmt cannot call methods on it.
type holder struct {
	hidden secret.Bytes
	Shown  secret.Bytes
	ptr    *secret.Bytes
}

func TestNothingPrintsIt(t *testing.T) {
	const plain = "correct horse battery"
	s := secret.New([]byte(plain))
	h := holder{s, s, &s}
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%X", "%q", "%d", "%08b", "%T", "%p"} {
		for _, v := range []any{s, &s, h, &h, []secret.Bytes{s}, map[string]secret.Bytes{"k": s}, struct{ e error }{fmt.Errorf("share %v", s)}} {
			fmt.Fprintf(&out, verb+"\n", v)
		}
	}
	fmt.Fprintln(&out, s, h)
	for _, handler := range []slog.Handler{
		slog.NewJSONHandler(&out, nil), slog.NewTextHandler(&out, nil),
	} {
		slog.New(handler).Info("static", "secret", s, "pointer", &s, "holder", h, slog.Any("group", []any{s}))
	}
	for _, v := range []any{s, &s, h, map[string]any{"s": s}} {
		b, err := json.Marshal(v)
		require.NoError(t, err)
		out.Write(b)
	}
	if b, err := xml.Marshal(h.Shown); err == nil {
		out.Write(b)
	}
	_ = gob.NewEncoder(&out).Encode(s)
	dump := spew.ConfigState{DisableMethods: true, DisablePointerMethods: true, MaxDepth: 10}
	dump.Fdump(&out, s, h)

	require.Contains(t, out.String(), secret.Redacted)
	require.NotContains(t, out.String(), plain)
	require.NotContains(t, out.String(), plain[:7])
	require.NotContains(t, bytes.ToLower(out.Bytes()), []byte(hex.EncodeToString([]byte(plain))[:14]))
	require.NotContains(t, out.String(), fmt.Sprint([]byte(plain))[1:12])
}

func TestEqualAndWipe(t *testing.T) {
	a, b := secret.New([]byte("abc")), secret.New([]byte("abc"))
	require.True(t, a.Equal(b))
	require.False(t, a.Equal(secret.New([]byte("abd"))))
	require.False(t, a.Equal(secret.Bytes{}))
	require.Equal(t, 3, a.Len())
	other := a
	a.Wipe()
	require.Equal(t, []byte{0, 0, 0}, other.Reveal())
	require.Nil(t, secret.Bytes{}.Reveal())
	secret.Bytes{}.Wipe()
}
