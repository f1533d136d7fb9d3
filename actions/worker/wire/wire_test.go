package wire_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/worker/wire"
)

func TestFramesCross(t *testing.T) {
	var pipe bytes.Buffer
	w := wire.Writer{To: &pipe}
	require.NoError(t, w.Send(wire.Frame{Kind: wire.Call, ID: 7, Body: []byte("abc")}))
	require.NoError(t, w.Send(wire.Frame{Kind: wire.Ready}))
	r := wire.Reader{From: &pipe, Limits: map[wire.Kind]int{wire.Call: 3, wire.Ready: 0}}
	f, err := r.Next()
	require.NoError(t, err)
	require.Equal(t, wire.Frame{Kind: wire.Call, ID: 7, Body: []byte("abc")}, f)
	f, err = r.Next()
	require.NoError(t, err)
	require.Equal(t, wire.Frame{Kind: wire.Ready, Body: []byte{}}, f)
	_, err = r.Next()
	require.Equal(t, io.EOF, err)
}

func TestFramesAreRefused(t *testing.T) {
	for name, raw := range map[string][]byte{
		"unknown kind":   {0, 0, 0, 5, 99, 0, 0, 0, 0},
		"kind of others": {0, 0, 0, 5, byte(wire.Run), 0, 0, 0, 0},
		"too long":       {0, 0, 0, 9, byte(wire.Call), 0, 0, 0, 0, 1, 2, 3, 4},
		"huge":           {255, 255, 255, 255, byte(wire.Call), 0, 0, 0, 0},
		"too short":      {0, 0, 0, 4, byte(wire.Call), 0, 0, 0, 0},
		"no length":      {0, 0, 0, 0, byte(wire.Call), 0, 0, 0, 0},
		"cut short":      {0, 0, 0, 8, byte(wire.Call), 0, 0, 0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			r := wire.Reader{From: bytes.NewReader(raw), Limits: map[wire.Kind]int{wire.Call: 3}}
			_, err := r.Next()
			require.ErrorIs(t, err, wire.ErrFrame)
		})
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte{0, 0, 0, 5, byte(wire.Call), 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := wire.Reader{From: bytes.NewReader(raw), Limits: map[wire.Kind]int{wire.Call: 16, wire.Done: 4}}
		for {
			frame, err := r.Next()
			if err != nil {
				return
			}
			require.LessOrEqual(t, len(frame.Body), r.Limits[frame.Kind])
		}
	})
}
