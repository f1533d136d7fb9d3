package trail

import (
	"bytes"
	"context"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"
)

// line is what a logger writes for a context.
func line(t *testing.T, ctx context.Context) string {
	t.Helper()
	var out bytes.Buffer
	base := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey || a.Key == slog.LevelKey {
			return slog.Attr{}
		}
		return a
	}}))
	Log(ctx, base).Info("x")
	return out.String()
}

func TestLinesNameTheirRequest(t *testing.T) {
	require.Equal(t, "msg=x\n", line(t, t.Context()))
	require.Equal(t, "msg=x request=0x01\n", line(t, Request(t.Context(), "0x01")))
	http := Client(t.Context(), "abc")
	require.Equal(t, "msg=x request=abc\n", line(t, http), "the only id there is")
	require.Equal(t, "msg=x request=0x01 client=abc\n", line(t, Request(http, "0x01")))
	require.Equal(t, "msg=x request=0x02 client=abc\n", line(t, Request(Request(http, "0x01"), "0x02")), "an action's second signature")
	require.Equal(t, "msg=x request=\"a\\\"\\nmsg=fake\"\n", line(t, Client(t.Context(), "a\"\nmsg=fake")), "nobody writes lines of their own")
	require.False(t, Log(http, nil).Enabled(t.Context(), slog.LevelError), "without a logger nothing is logged")
}
