package attest

import (
	"bytes"
	"context"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite golden evidence and the fuzz corpora made from it")

// goldenEvidence is the encoding of evidence of a development signer over goldenBinding. Its root's key is gone.
func goldenEvidence(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "evidence.bin"))
	require.NoError(t, err)
	return data
}

func TestGoldenEvidence(t *testing.T) {
	if *update {
		writeGolden(t)
	}
	data := goldenEvidence(t)
	e, err := Decode(data)
	require.NoError(t, err)
	pol := devnetPolicy(crypto.Keccak256Hash(e.ARK))
	_, err = VerifyPosted(data, e.Hash(), goldenBinding, pol, testNow)
	require.NoError(t, err, "evidence made by an earlier version must stay acceptable")
	require.Equal(t, crypto.Keccak256Hash(data), e.Hash())
}

func writeGolden(t *testing.T) {
	_, q := devnetSigner(t)
	e, err := q.Quote(context.Background(), goldenBinding.ReportData())
	require.NoError(t, err)
	data, err := e.Encode()
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll("testdata", 0o755))
	require.NoError(t, os.WriteFile(filepath.Join("testdata", "evidence.bin"), data, 0o644))
	for name, seed := range decodeSeeds(data) {
		writeSeed(t, "FuzzDecode", name, seed)
	}
	for name, seed := range tableSeeds() {
		writeSeed(t, "FuzzCertTable", name, seed)
	}
}

func TestEncodingRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var e Evidence
		copy(e.Report[:], rapid.SliceOfN(rapid.Byte(), ReportSize, ReportSize).Draw(t, "report"))
		e.VCEK = rapid.SliceOfN(rapid.Byte(), 1, MaxCertificateSize).Draw(t, "vcek")
		if rapid.Bool().Draw(t, "chain") {
			e.ASK = rapid.SliceOfN(rapid.Byte(), 1, MaxCertificateSize).Draw(t, "ask")
			e.ARK = rapid.SliceOfN(rapid.Byte(), 1, MaxCertificateSize).Draw(t, "ark")
		}
		data, err := e.Encode()
		require.NoError(t, err)
		require.LessOrEqual(t, len(data), MaxEvidenceSize)
		back, err := Decode(data)
		require.NoError(t, err)
		again, err := back.Encode()
		require.NoError(t, err)
		require.Equal(t, data, again)
		require.Equal(t, e.Report, back.Report)
		require.Equal(t, crypto.Keccak256Hash(data), back.Hash())
	})
}

func TestDecodeCopiesItsInput(t *testing.T) {
	data := goldenEvidence(t)
	e, err := Decode(data)
	require.NoError(t, err)
	before := e.Hash()
	clear(data)
	require.Equal(t, before, e.Hash())
}

func TestDecodeRefuses(t *testing.T) {
	good := goldenEvidence(t)
	vcekAt := 1 + ReportSize
	vcekLen := int(binary.BigEndian.Uint16(good[vcekAt:]))
	askAt := vcekAt + 2 + vcekLen
	edit := func(f func(b []byte) []byte) []byte { return f(bytes.Clone(good)) }
	for name, data := range map[string][]byte{
		"nothing":        nil,
		"version 0":      edit(func(b []byte) []byte { b[0] = 0; return b }),
		"version 2":      edit(func(b []byte) []byte { b[0] = 2; return b }),
		"report only":    good[:vcekAt],
		"half a length":  good[:vcekAt+1],
		"no ASK or ARK":  good[:askAt],
		"trailing byte":  append(bytes.Clone(good), 0),
		"empty VCEK":     append(bytes.Clone(good[:vcekAt]), 0, 0, 0, 0, 0, 0),
		"ARK cut by one": good[:len(good)-1],
		"ASK without ARK": edit(func(b []byte) []byte {
			askLen := int(binary.BigEndian.Uint16(b[askAt:]))
			return append(b[:askAt+2+askLen], 0, 0)
		}),
		"certificate above its cap": edit(func(b []byte) []byte {
			binary.BigEndian.PutUint16(b[vcekAt:], MaxCertificateSize+1)
			return append(b, make([]byte, MaxCertificateSize)...)
		}),
		"oversize": append(bytes.Clone(good), make([]byte, MaxEvidenceSize)...),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Decode(data)
			require.ErrorIs(t, err, ErrEncoding)
		})
	}
	for cut := range len(good) {
		_, err := Decode(good[:cut])
		require.ErrorIs(t, err, ErrEncoding, "cut at %d", cut)
	}
}

func TestEncodeRefuses(t *testing.T) {
	big := make([]byte, MaxCertificateSize+1)
	for name, e := range map[string]Evidence{
		"no VCEK":         {},
		"VCEK too long":   {VCEK: big},
		"ASK without ARK": {VCEK: []byte{1}, ASK: []byte{1}},
		"ARK without ASK": {VCEK: []byte{1}, ARK: []byte{1}},
		"ARK too long":    {VCEK: []byte{1}, ASK: []byte{1}, ARK: big},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := e.Encode()
			require.ErrorIs(t, err, ErrEncoding)
			require.Zero(t, e.Hash(), "what cannot be encoded must not have a hash that could be posted")
			_, err = Verify(e, goldenBinding, devnetPolicy(common.Hash{1}), testNow)
			require.ErrorIs(t, err, ErrEncoding)
		})
	}
}

// FuzzDecode feeds hostile bytes through everything a peer can reach: decoder, both verifiers, and the accessors.
// Whatever decodes must encode to the same bytes, and only the golden evidence (or its signature restated) is
// accepted.
func FuzzDecode(f *testing.F) {
	good := goldenEvidence(f)
	ref, err := Decode(good)
	require.NoError(f, err)
	pol := devnetPolicy(crypto.Keccak256Hash(ref.ARK))
	hardware := Policy{ChainID: 31337, Measurements: pol.Measurements}
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := Decode(data)
		if err != nil {
			require.ErrorIs(t, err, ErrEncoding)
			require.Equal(t, Evidence{}, e)
			return
		}
		again, err := e.Encode()
		require.NoError(t, err)
		require.True(t, bytes.Equal(data, again), "two encodings of one evidence")
		require.Equal(t, crypto.Keccak256Hash(data), e.Hash())
		_, err = Verify(e, goldenBinding, hardware, testNow)
		require.Error(t, err)
		require.NotErrorIs(t, err, ErrPanic)
		_, err = VerifyPosted(data, e.Hash(), goldenBinding, pol, testNow)
		require.NotErrorIs(t, err, ErrPanic)
		if err == nil {
			require.Equal(t, ref.Report[:0x2A0], e.Report[:0x2A0], "forged report")
		}
	})
}

// decodeSeeds are starting points for the fuzzer, one per stage that refuses.
func decodeSeeds(good []byte) map[string][]byte {
	edit := func(at int, value byte) []byte {
		b := bytes.Clone(good)
		b[at] ^= value
		return b
	}
	vcekLen := int(binary.BigEndian.Uint16(good[1+ReportSize:]))
	bare := append(bytes.Clone(good[:1+ReportSize+2+vcekLen]), 0, 0, 0, 0)
	return map[string][]byte{
		"empty":         {},
		"version":       {2},
		"cut":           good[:1+ReportSize+100],
		"good":          good,
		"no-chain":      bare,
		"debug":         edit(1+offPolicy+2, 0x08),
		"vlek":          edit(1+offSignerInfo, 0x04),
		"turin":         edit(1+offFMS, 0x19^0x1A),
		"signature":     edit(1+0x2A0, 0x01),
		"vcek-der":      edit(1+ReportSize+2+3, 0xff),
		"trailing":      append(bytes.Clone(good), 0),
		"report-v2":     edit(1+offVersion, 3^2),
		"stepping-high": edit(1+offFMS+2, 0x10),
	}
}

// testNow is a fixed time within the validity of all certificates used in tests.
var testNow = time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)

// writeSeed writes one entry of a committed fuzz corpus.
func writeSeed(t *testing.T, target, name string, data []byte) {
	t.Helper()
	dir := filepath.Join("testdata", "fuzz", target)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	text := fmt.Sprintf("go test fuzz v1\n[]byte(%q)\n", data)
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
}
