package attest

import (
	"github.com/ethereum/go-ethereum/common"

	"crypto/sha256"
	"encoding/hex"
	"testing"
	"time"

	"github.com/google/go-sev-guest/verify/testdata"
	"github.com/google/go-sev-guest/verify/trust"
	"github.com/stretchr/testify/require"
)

// amdSample is a report of a real Milan chip, from a guest that was launched with debugging on.
func amdSample(t testing.TB) Evidence {
	t.Helper()
	e := Evidence{VCEK: testdata.VcekBytes}
	require.Len(t, testdata.AttestationBytes, ReportSize)
	copy(e.Report[:], testdata.AttestationBytes)
	return e
}

// TestRealReport pins the time: the sample's certificate ends on 2029-09-24.
func TestRealReport(t *testing.T) {
	e := amdSample(t)
	b := goldenBinding
	b.ChainID = 1
	pol := Policy{ChainID: 1, Measurements: []common.Hash{MeasurementHash(e.Measurement())}}

	s, err := authenticate(e, pol, testNow)
	require.NoError(t, err, "signature and chain lead to AMD's embedded root")
	require.False(t, s.devnet)
	require.Equal(t, "Milan", s.line)

	_, err = Verify(e, b, pol, testNow)
	require.ErrorIs(t, err, ErrDebug)

	_, err = authenticate(e, pol, time.Date(2029, 9, 25, 0, 0, 0, 0, time.UTC))
	require.ErrorIs(t, err, ErrValidity)
	_, err = authenticate(e, pol, time.Date(2022, 9, 23, 0, 0, 0, 0, time.UTC))
	require.ErrorIs(t, err, ErrValidity)

	for _, off := range []int{offPolicy + 2, offReportData, offMeasurement, offChipID, 0x2A0, 0x2A0 + 0x48} {
		bad := e
		bad.Report[off] ^= 1
		_, err = authenticate(bad, pol, testNow)
		require.Error(t, err, "flipped bit at %#x", off)
	}
	bad := e
	bad.Report[offPolicy+2] ^= 8 // clear the debug bit
	_, err = Verify(bad, b, pol, testNow)
	require.ErrorIs(t, err, ErrSignature)

	a, _ := devnetSigner(t)
	bad = e
	bad.ASK, bad.ARK = a.ask.Raw, a.ark.Raw
	_, err = Verify(bad, b, pol, testNow)
	require.ErrorIs(t, err, ErrRoot, "a chain is presented on a real network")
}

// TestAMDRoots pins AMD's root certificates by SHA-256, so that a dependency cannot change whom the network trusts
// without a change here.
func TestAMDRoots(t *testing.T) {
	roots, err := amdRoots()
	require.NoError(t, err)
	got := map[string]string{}
	for line, chains := range roots {
		require.Len(t, chains, 1)
		c := chains[0].ProductCerts
		require.NoError(t, c.Ark.CheckSignatureFrom(c.Ark))
		require.NoError(t, c.Ask.CheckSignatureFrom(c.Ark))
		require.NoError(t, c.Asvk.CheckSignatureFrom(c.Ark))
		require.Equal(t, trust.DefaultRootCerts[line].ProductCerts.Ark.Raw, c.Ark.Raw)
		sum := sha256.Sum256(c.Ark.Raw)
		got[line] = hex.EncodeToString(sum[:])
	}
	require.Equal(t, map[string]string{
		"Milan": "69d063b45344d26a2e94e1f4210de49ef555308287d4c174445c95639a540bcd",
		"Genoa": "4c6598d19c18719c5dfd4a7d335f674e5bfe1d8f800cea2cf270c10d103db2f1",
	}, got)
}
