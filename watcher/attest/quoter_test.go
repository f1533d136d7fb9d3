package attest

import (
	"github.com/ethereum/go-ethereum/common"

	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/pem"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-sev-guest/abi"
	"github.com/stretchr/testify/require"
)

// fakeDevice answers like a guest device whose host puts table behind the report.
type fakeDevice struct {
	signer *DevnetQuoter
	table  []byte
	change func(report []byte)
	err    error
	panics bool
}

func (d *fakeDevice) GetRawQuote(reportData [64]byte) ([]uint8, error) {
	if d.panics {
		// What the library does with an entry whose offset and length overflow.
		table := new(abi.CertTable)
		entry := bytes.Clone(guidVCEK[:])
		entry = binary.LittleEndian.AppendUint32(entry, 0xfffffff0)
		entry = binary.LittleEndian.AppendUint32(entry, 0x20)
		return nil, table.Unmarshal(append(entry, make([]byte, 24)...))
	}
	if d.err != nil {
		return nil, d.err
	}
	e, err := d.signer.Quote(context.Background(), reportData)
	if err != nil {
		return nil, err
	}
	if d.change != nil {
		d.change(e.Report[:])
	}
	return append(bytes.Clone(e.Report[:]), d.table...), nil
}

type tableEntry struct {
	guid [16]byte
	cert []byte
}

// makeTable writes a certificate table as AMD 56421 lays it out.
func makeTable(entries ...tableEntry) []byte {
	offset := uint32(24 * (len(entries) + 1))
	var head, body []byte
	for _, e := range entries {
		head = append(head, e.guid[:]...)
		head = binary.LittleEndian.AppendUint32(head, offset+uint32(len(body)))
		head = binary.LittleEndian.AppendUint32(head, uint32(len(e.cert)))
		body = append(body, e.cert...)
	}
	return append(append(head, make([]byte, 24)...), body...)
}

func requireHint(t *testing.T, err error) string {
	t.Helper()
	var hint *HintError
	require.ErrorAs(t, err, &hint)
	require.NotEmpty(t, hint.Hint())
	require.NotContains(t, err.Error(), hint.Hint())
	return hint.Hint()
}

func TestDeviceQuoter(t *testing.T) {
	_, signer := devnetSigner(t)
	vcek := signer.vcek.Raw
	ask := tableEntry{[16]byte{1}, []byte("another entry")}
	want := goldenBinding.ReportData()

	t.Run("VCEK from the table", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{signer: signer, table: makeTable(ask, tableEntry{guidVCEK, vcek})}}
		require.Equal(t, KindDevice, q.Kind())
		e, err := q.Quote(context.Background(), want)
		require.NoError(t, err)
		require.Equal(t, vcek, e.VCEK)
		require.Empty(t, e.ASK)
		require.Empty(t, e.ARK)
		_, err = Verify(e, goldenBinding, Policy{ChainID: 31337, Measurements: []common.Hash{MeasurementHash(DevnetMeasurement())}}, testNow)
		require.ErrorIs(t, err, ErrRoot, "the fake is good up to its root")
	})
	t.Run("VLEK from the table", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{
			signer: signer,
			table:  makeTable(tableEntry{guidVCEK, vcek}, tableEntry{guidVLEK, []byte("vlek")}),
			change: func(r []byte) { r[offSignerInfo] = 1 << 2 },
		}}
		e, err := q.Quote(context.Background(), want)
		require.NoError(t, err)
		require.Equal(t, []byte("vlek"), e.VCEK)
	})
	t.Run("given certificate where the host has none", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{signer: signer}, fallback: vcek}
		e, err := q.Quote(context.Background(), want)
		require.NoError(t, err)
		require.Equal(t, vcek, e.VCEK)
	})
	t.Run("no certificate", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{signer: signer, table: makeTable(ask)}}
		_, err := q.Quote(context.Background(), want)
		require.ErrorIs(t, err, ErrNoCertificate)
		require.Contains(t, requireHint(t, err), "https://kdsintf.amd.com/vcek/v1/Milan/")
	})
	t.Run("no VLEK certificate", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{signer: signer, change: func(r []byte) { r[offSignerInfo] = 1 << 2 }}}
		_, err := q.Quote(context.Background(), want)
		require.ErrorIs(t, err, ErrNoCertificate)
		require.Contains(t, requireHint(t, err), "cloud provider")
	})
	t.Run("old report without certificate", func(t *testing.T) {
		q := &DeviceQuoter{provider: &fakeDevice{signer: signer, change: func(r []byte) { r[offVersion] = 2 }}}
		_, err := q.Quote(context.Background(), want)
		require.ErrorIs(t, err, ErrNoCertificate)
		require.NotContains(t, requireHint(t, err), "https://")
	})
	for name, d := range map[string]*fakeDevice{
		"report on other data": {signer: signer, change: func(r []byte) { r[offReportData] ^= 1 }},
		"not signed":           {signer: signer, change: func(r []byte) { r[offSignerInfo] = 7 << 2 }},
		"signer info":          {signer: signer, change: func(r []byte) { r[offSignerInfo+3] = 1 }},
		"table without end":    {signer: signer, table: []byte{1, 2, 3}},
		"huge table":           {signer: signer, table: make([]byte, maxCertTable+1)},
		"device error":         {err: errors.New("ioctl")},
		"library panics":       {panics: true},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := (&DeviceQuoter{provider: d}).Quote(context.Background(), want)
			require.ErrorIs(t, err, ErrDevice)
			requireHint(t, err)
			if d.panics {
				require.ErrorIs(t, err, ErrPanic)
			}
		})
	}
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		_, err := (&DeviceQuoter{provider: &fakeDevice{signer: signer}}).Quote(ctx, want)
		require.ErrorIs(t, err, context.Canceled)
		_, err = signer.Quote(ctx, want)
		require.ErrorIs(t, err, context.Canceled)
	})
}

func TestParseCertTableRefuses(t *testing.T) {
	twice := makeTable(tableEntry{guidVCEK, []byte{1}}, tableEntry{guidVCEK, []byte{2}})
	for name, data := range map[string][]byte{
		"twice":     twice,
		"empty":     makeTable(tableEntry{guidVCEK, nil}),
		"too large": makeTable(tableEntry{guidVCEK, make([]byte, MaxCertificateSize+1)}),
		"outside":   makeTable(tableEntry{guidVLEK, []byte{1, 2}})[:49],
		"overflow":  tableSeeds()["overflow"],
		"no end":    makeTable(tableEntry{guidVCEK, []byte{1}})[:25],
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parseCertTable(data)
			require.Error(t, err)
		})
	}
	table, err := parseCertTable(nil)
	require.NoError(t, err)
	require.Zero(t, table)
}

func tableSeeds() map[string][]byte {
	overflow := makeTable(tableEntry{guidVCEK, []byte{1}})
	binary.LittleEndian.PutUint32(overflow[16:], 0xfffffff0)
	binary.LittleEndian.PutUint32(overflow[20:], 0x20)
	return map[string][]byte{
		"empty":    {},
		"end":      make([]byte, 24),
		"both":     makeTable(tableEntry{guidVCEK, []byte("vcek")}, tableEntry{guidVLEK, []byte("vlek")}),
		"overflow": overflow,
		"cut":      overflow[:30],
	}
}

// FuzzCertTable checks that a hostile host cannot make the table parser panic or hand out more than the caps.
func FuzzCertTable(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := parseCertTable(data)
		if err != nil {
			require.Zero(t, table)
			return
		}
		require.LessOrEqual(t, len(table.vcek), MaxCertificateSize)
		require.LessOrEqual(t, len(table.vlek), MaxCertificateSize)
	})
}

func TestOpen(t *testing.T) {
	a, _ := devnetSigner(t)
	file, err := a.Issue()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "signer.pem")
	require.NoError(t, os.WriteFile(path, file, 0o600))

	q, err := LoadDevnetQuoter(path)
	require.NoError(t, err)
	require.Equal(t, KindDevnet, q.Kind())
	_, err = Verify(quote(t, q, goldenBinding), goldenBinding, devnetPolicy(a.RootHash()), testNow)
	require.NoError(t, err)

	device := &DeviceQuoter{}
	got, err := choose(device, nil, path)
	require.NoError(t, err)
	require.Equal(t, KindDevice, got.Kind(), "hardware goes first")

	got, err = choose(nil, ErrNoQuoter, path)
	require.NoError(t, err)
	require.Equal(t, KindDevnet, got.Kind())

	_, err = choose(nil, ErrNoQuoter, "")
	require.ErrorIs(t, err, ErrNoQuoter)
	requireHint(t, err)

	_, err = choose(nil, errors.New("something else"), path)
	require.ErrorContains(t, err, "something else")

	_, err = choose(nil, ErrNoQuoter, path+".missing")
	require.ErrorIs(t, err, ErrSigner)
	require.ErrorIs(t, err, os.ErrNotExist)
	requireHint(t, err)

	require.NoError(t, os.WriteFile(path, make([]byte, maxSignerFile+1), 0o600))
	_, err = LoadDevnetQuoter(path)
	require.ErrorIs(t, err, ErrSigner)

	if _, err := OpenDevice(nil); err != nil { // as on any machine that is not an SEV-SNP guest
		require.ErrorIs(t, err, ErrNoQuoter)
		_, err = Open("")
		require.ErrorIs(t, err, ErrNoQuoter)
	}
}

func TestParseDevnetQuoterRefuses(t *testing.T) {
	a, _ := devnetSigner(t)
	foreign, err := NewDevnetAuthority(rand.Reader)
	require.NoError(t, err)
	blocks := func(a *DevnetAuthority) (out []*pem.Block) {
		file, err := a.Issue()
		require.NoError(t, err)
		for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
			out = append(out, block)
		}
		require.Len(t, out, 4)
		return out
	}
	join := func(bs ...*pem.Block) (out []byte) {
		for _, b := range bs {
			out = append(out, pem.EncodeToMemory(b)...)
		}
		return out
	}
	one, two, other := blocks(a), blocks(a), blocks(foreign)
	_, err = ParseDevnetQuoter(append(join(one...), '\n'))
	require.NoError(t, err)
	junk := &pem.Block{Type: signerPEMType, Bytes: []byte("junk")}
	plain := &pem.Block{Type: "PRIVATE KEY", Bytes: one[0].Bytes}
	for name, data := range map[string][]byte{
		"empty":                    nil,
		"too long":                 make([]byte, maxSignerFile+1),
		"key missing":              join(one[1], one[2], one[3]),
		"root missing":             join(one[0], one[1], one[2]),
		"key of another use":       join(plain, one[1], one[2], one[3]),
		"junk key":                 join(junk, one[1], one[2], one[3]),
		"key of another node":      join(two[0], one[1], one[2], one[3]),
		"another devnet's chain":   join(one[0], one[1], other[2], other[3]),
		"another devnet's root":    join(one[0], one[1], one[2], other[3]),
		"certificates out of turn": join(one[0], one[2], one[1], one[3]),
		"fifth block":              join(one[0], one[1], one[2], one[3], one[3]),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ParseDevnetQuoter(data)
			require.ErrorIs(t, err, ErrSigner)
		})
	}
}

func TestIssueMakesEveryNodeItsOwnChip(t *testing.T) {
	a, one := devnetSigner(t)
	two := issue(t, a, devnetTCB)
	require.NotEqual(t, one.chipID, two.chipID)
	require.False(t, one.key.Equal(two.key))
	require.Equal(t, one.ark, a.RootDER())
	a.RootDER()[0] ^= 1
	require.Equal(t, one.ark, a.RootDER(), "callers get copies")
}

func TestAuthorityNeedsRandomness(t *testing.T) {
	_, err := NewDevnetAuthority(bytes.NewReader(nil))
	require.Error(t, err)
}
