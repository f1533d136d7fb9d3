package attest

import (
	"bytes"
	"context"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/binary"
	"flag"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-sev-guest/abi"
	"github.com/stretchr/testify/require"
)

var sharedAuthority = sync.OnceValues(func() (*DevnetAuthority, error) { return NewDevnetAuthority(rand.Reader) })

// devnetSigner returns the tests' shared authority and a fresh node of it.
func devnetSigner(t testing.TB) (*DevnetAuthority, *DevnetQuoter) {
	t.Helper()
	a, err := sharedAuthority()
	require.NoError(t, err)
	return a, issue(t, a, devnetTCB)
}

func issue(t testing.TB, a *DevnetAuthority, tcb TCB) *DevnetQuoter {
	t.Helper()
	file, err := a.issue(tcb)
	require.NoError(t, err)
	q, err := ParseDevnetQuoter(file)
	require.NoError(t, err)
	return q
}

func devnetPolicy(root common.Hash) Policy {
	return Policy{
		ChainID:        31337,
		Measurements:   []common.Hash{MeasurementHash(DevnetMeasurement())},
		DevnetRootHash: root,
		MinimumTCB:     MinimumTCB{Milan: devnetTCB},
	}
}

func quote(t testing.TB, q Quoter, b Binding) Evidence {
	t.Helper()
	e, err := q.Quote(context.Background(), b.ReportData())
	require.NoError(t, err)
	return e
}

// forge is what the holder of a signer's key can do: sign any report.
func forge(t testing.TB, q *DevnetQuoter, change func(report []byte)) Evidence {
	t.Helper()
	e := quote(t, q, goldenBinding)
	change(e.Report[:])
	require.NoError(t, q.sign(&e.Report))
	return e
}

func TestVerifyAcceptsDevnet(t *testing.T) {
	a, q := devnetSigner(t)
	e := quote(t, q, goldenBinding)
	data, err := e.Encode()
	require.NoError(t, err)
	t.Logf("evidence of %d bytes, VCEK %d, ASK %d, ARK %d", len(data), len(e.VCEK), len(e.ASK), len(e.ARK))
	for _, chain := range []uint64{1337, 31337} {
		b, pol := goldenBinding, devnetPolicy(a.RootHash())
		b.ChainID, pol.ChainID = chain, chain
		e := quote(t, q, b)
		res, err := Verify(e, b, pol, testNow)
		require.NoError(t, err)
		require.Equal(t, Result{
			Devnet: true, Product: "Milan", SignedBy: "VCEK", ChipID: q.chipID, ReportedTCB: devnetTCB,
			RawTCB: binary.LittleEndian.Uint64(e.Report[0x180:]), Measurement: DevnetMeasurement(), NotAfter: devnetNotAfter,
		}, res)
	}
}

func TestVerifyPosted(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	data, err := quote(t, q, goldenBinding).Encode()
	require.NoError(t, err)
	other, err := quote(t, q, goldenBinding).Encode()
	require.NoError(t, err)
	check := func(encoded []byte, posted common.Hash) error {
		_, err := VerifyPosted(encoded, posted, goldenBinding, pol, testNow)
		return err
	}
	require.NoError(t, check(data, crypto.Keccak256Hash(data)))
	require.ErrorIs(t, check(data, common.Hash{}), ErrHash)
	require.ErrorIs(t, check(other, crypto.Keccak256Hash(data)), ErrHash, "good, but not what was posted")
	junk := []byte("junk")
	require.ErrorIs(t, check(junk, crypto.Keccak256Hash(junk)), ErrEncoding)

	// An onlooker can restate an ECDSA signature. The hash on chain is what makes the bytes unique.
	restated, err := Decode(data)
	require.NoError(t, err)
	n := elliptic.P384().Params().N
	r := abi.AmdBigInt(restated.Report[0x2A0 : 0x2A0+0x48])
	s := abi.AmdBigInt(restated.Report[0x2A0+0x48 : 0x2A0+0x90])
	require.NoError(t, abi.SetSignature(r, s.Sub(n, s), restated.Report[:]))
	_, err = Verify(restated, goldenBinding, pol, testNow)
	require.NoError(t, err)
	again, err := restated.Encode()
	require.NoError(t, err)
	require.ErrorIs(t, check(again, crypto.Keccak256Hash(data)), ErrHash)

	big := make([]byte, MaxEvidenceSize+1)
	require.ErrorIs(t, check(big, crypto.Keccak256Hash(big)), ErrEncoding)
}

// TestDevnetRootIsRefusedElsewhere is the promise that a development signer cannot be trusted outside a devnet,
// whatever the contract there says.
func TestDevnetRootIsRefusedElsewhere(t *testing.T) {
	a, q := devnetSigner(t)
	good := devnetPolicy(a.RootHash())
	at := func(chain uint64, root common.Hash) error {
		b, pol := goldenBinding, good
		b.ChainID, pol.ChainID, pol.DevnetRootHash = chain, chain, root
		_, err := Verify(quote(t, q, b), b, pol, testNow)
		return err
	}
	require.NoError(t, at(31337, a.RootHash()))
	require.NoError(t, at(1337, a.RootHash()))
	for _, chain := range []uint64{0, 1, 10, 137, 1336, 1338, 8453, 31336, 31338, 11155111, 1337 << 32, 1<<63 + 1337} {
		t.Run("chain "+strconv.FormatUint(chain, 10), func(t *testing.T) {
			require.ErrorIs(t, at(chain, a.RootHash()), ErrRoot, "even though the contract names the root")
			require.ErrorIs(t, at(chain, common.Hash{}), ErrRoot)
		})
	}
	require.ErrorContains(t, at(31337, common.Hash{}), "the network names none")
	require.ErrorIs(t, at(31337, common.Hash{}), ErrRoot, "zero hash")
	require.ErrorIs(t, at(1337, common.Hash{}), ErrRoot, "zero hash")
	require.ErrorIs(t, at(31337, common.Hash{1}), ErrRoot, "hash of another root")

	t.Run("chain left out", func(t *testing.T) {
		e := quote(t, q, goldenBinding)
		e.ASK, e.ARK = nil, nil
		_, err := Verify(e, goldenBinding, good, testNow)
		require.ErrorIs(t, err, ErrRoot, "must be held against AMD's roots")
		require.ErrorContains(t, err, "unknown authority")
	})
	t.Run("binding of a devnet under the policy of a real chain", func(t *testing.T) {
		pol := good
		pol.ChainID = 1
		_, err := Verify(quote(t, q, goldenBinding), goldenBinding, pol, testNow)
		require.ErrorIs(t, err, ErrSetup)
	})
	t.Run("another devnet", func(t *testing.T) {
		foreign, err := NewDevnetAuthority(rand.Reader)
		require.NoError(t, err)
		mine := quote(t, q, goldenBinding)
		theirs := quote(t, issue(t, foreign, devnetTCB), goldenBinding)
		_, err = Verify(theirs, goldenBinding, good, testNow)
		require.ErrorIs(t, err, ErrRoot)
		theirs.ARK = mine.ARK // present the root that the network names
		_, err = Verify(theirs, goldenBinding, good, testNow)
		require.ErrorIs(t, err, ErrRoot)
		theirs.ASK = mine.ASK // and its intermediate
		_, err = Verify(theirs, goldenBinding, good, testNow)
		require.ErrorIs(t, err, ErrRoot)
	})
}

func TestVerifyRefusesOtherBindings(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	e := quote(t, q, goldenBinding)
	for name, change := range bindingChanges {
		t.Run(name, func(t *testing.T) {
			b := goldenBinding
			change(&b)
			_, err := Verify(e, b, pol, testNow)
			require.ErrorIs(t, err, ErrReportData)
		})
	}
	t.Run("chain", func(t *testing.T) {
		b, pol := goldenBinding, pol
		b.ChainID, pol.ChainID = 1337, 1337
		_, err := Verify(e, b, pol, testNow)
		require.ErrorIs(t, err, ErrReportData)
	})
}

func TestVerifyRefusesReplayOfAnotherNode(t *testing.T) {
	a, victim := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	mine := goldenBinding
	mine.NodeAddress = common.Address{0xbb}
	stolen := quote(t, victim, goldenBinding)
	_, err := Verify(stolen, mine, pol, testNow)
	require.ErrorIs(t, err, ErrReportData)
	old := quote(t, victim, goldenBinding)
	next := goldenBinding
	next.Epoch++
	_, err = Verify(old, next, pol, testNow)
	require.ErrorIs(t, err, ErrReportData)
}

func TestVerifyRefusesSwappedVCEK(t *testing.T) {
	a, one := devnetSigner(t)
	two := issue(t, a, devnetTCB)
	e := quote(t, one, goldenBinding)
	e.VCEK = two.vcek.Raw
	_, err := Verify(e, goldenBinding, devnetPolicy(a.RootHash()), testNow)
	require.ErrorIs(t, err, ErrSignature)
}

func TestVerifyRefusesForgedReports(t *testing.T) {
	a, q := devnetSigner(t)
	le := binary.LittleEndian
	setBit := func(off, bit int) func([]byte) {
		return func(r []byte) { r[off+bit/8] |= 1 << (bit % 8) }
	}
	for name, c := range map[string]struct {
		change func(r []byte)
		want   error
	}{
		"nothing":              {func([]byte) {}, nil},
		"debug":                {setBit(offPolicy, 19), ErrDebug},
		"migration agent":      {setBit(offPolicy, 18), ErrMigration},
		"CXL":                  {setBit(offPolicy, 21), ErrPolicy},
		"RAPL disabled":        {setBit(offPolicy, 23), nil},
		"single socket":        {setBit(offPolicy, 20), nil},
		"unknown policy bit":   {setBit(offPolicy, 26), ErrReport},
		"VMPL 1":               {func(r []byte) { r[offVMPL] = 1 }, ErrVMPL},
		"asked for by host":    {func(r []byte) { le.PutUint32(r[offVMPL:], 0xffffffff) }, ErrVMPL},
		"reported TCB lower":   {func(r []byte) { r[offReportedTCB+6]-- }, ErrTCB},
		"reported TCB higher":  {func(r []byte) { r[offReportedTCB+6]++ }, ErrTCB},
		"current not commit":   {func(r []byte) { r[offCurrentTCB+7]++ }, ErrTCB},
		"current below cert":   {func(r []byte) { r[offCurrentTCB+7]--; r[offCommittedTCB+7]-- }, ErrTCB},
		"launched on old TCB":  {func(r []byte) { r[offLaunchTCB+6]-- }, ErrTCB},
		"provisional firmware": {func(r []byte) { r[offCommittedFW]-- }, ErrPolicy},
		"another chip":         {func(r []byte) { r[offChipID] ^= 1 }, ErrChipID},
		"hidden chip":          {func(r []byte) { clear(r[offChipID : offChipID+64]) }, ErrChipID},
		"report data":          {func(r []byte) { r[offReportData+63] ^= 1 }, ErrReportData},
		"no report data":       {func(r []byte) { clear(r[offReportData : offReportData+64]) }, ErrReportData},
		"measurement":          {func(r []byte) { r[offMeasurement] ^= 1 }, ErrMeasurement},
		"signed by VLEK":       {func(r []byte) { r[offSignerInfo] |= 1 << 2 }, ErrCertificate},
		"not signed":           {func(r []byte) { r[offSignerInfo] |= 7 << 2 }, ErrReport},
		"reserved signer":      {func(r []byte) { r[offSignerInfo] |= 2 << 2 }, ErrReport},
		"algorithm":            {func(r []byte) { r[offAlgorithm] = 2 }, ErrSignature},
		"Genoa":                {func(r []byte) { r[offFMS+1] = 0x11 }, ErrRoot},
		"Turin":                {func(r []byte) { r[offFMS], r[offFMS+1] = 0x1A, 2 }, ErrProduct},
		"unknown processor":    {func(r []byte) { r[offFMS+1] = 0x77 }, ErrProduct},
		"version 6":            {func(r []byte) { r[offVersion] = 6 }, ErrSignature},
		"version 5":            {func(r []byte) { r[offVersion] = 5 }, nil},
		"version 2":            {func(r []byte) { r[offVersion] = 2; clear(r[offFMS : offFMS+3]) }, nil},
		"reserved bytes":       {func(r []byte) { r[0x250] = 1 }, ErrReport},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Verify(forge(t, q, c.change), goldenBinding, devnetPolicy(a.RootHash()), testNow)
			if c.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.want)
		})
	}
}

func TestVerifyRefusesOldFirmware(t *testing.T) {
	a, q := devnetSigner(t)
	e := quote(t, q, goldenBinding)
	for name, raise := range map[string]func(*TCB){
		"bootloader": func(m *TCB) { m.BootLoader++ },
		"tee":        func(m *TCB) { m.TEE++ },
		"snp":        func(m *TCB) { m.SNP++ },
		"microcode":  func(m *TCB) { m.Microcode++ },
	} {
		t.Run(name, func(t *testing.T) {
			pol := devnetPolicy(a.RootHash())
			raise(&pol.MinimumTCB.Milan)
			_, err := Verify(e, goldenBinding, pol, testNow)
			require.ErrorIs(t, err, ErrTCB)
		})
	}
	t.Run("newer is fine, one by one", func(t *testing.T) {
		newer := devnetTCB
		newer.Microcode++
		_, err := Verify(quote(t, issue(t, a, newer), goldenBinding), goldenBinding, devnetPolicy(a.RootHash()), testNow)
		require.NoError(t, err)
	})
	t.Run("minimum of another line does not count", func(t *testing.T) {
		pol := devnetPolicy(a.RootHash())
		pol.MinimumTCB.Genoa = TCB{SNP: 127}
		_, err := Verify(e, goldenBinding, pol, testNow)
		require.NoError(t, err)
	})
}

func TestVerifyRefusesWrongTime(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	e := quote(t, q, goldenBinding)
	for _, now := range []time.Time{devnetNotBefore.Add(-time.Second), devnetNotAfter.Add(time.Second)} {
		_, err := Verify(e, goldenBinding, pol, now)
		require.ErrorIs(t, err, ErrValidity)
	}
	_, err := Verify(e, goldenBinding, pol, time.Time{})
	require.ErrorIs(t, err, ErrSetup, "the zero time would mean the machine's clock")
}

func TestVerifyRefusesWithoutMeasurement(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	pol.Measurements = nil
	_, err := Verify(quote(t, q, goldenBinding), goldenBinding, pol, testNow)
	require.ErrorIs(t, err, ErrSetup)
	pol.Measurements = []common.Hash{{1}}
	_, err = Verify(quote(t, q, goldenBinding), goldenBinding, pol, testNow)
	require.ErrorIs(t, err, ErrMeasurement)
}

// TestEveryFlippedBitIsRefused flips one bit in every byte of report and certificates.
func TestEveryFlippedBitIsRefused(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	good, err := quote(t, q, goldenBinding).Encode()
	require.NoError(t, err)
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << (i % 8)
		e, err := Decode(bad)
		if err != nil {
			continue
		}
		_, err = Verify(e, goldenBinding, pol, testNow)
		require.Error(t, err, "byte %d", i)
		require.NotErrorIs(t, err, ErrPanic, "byte %d", i)
	}
	for bit := range 8 { // the library's rendering drops the upper half of the stepping
		e, err := Decode(good)
		require.NoError(t, err)
		e.Report[offFMS+2] ^= 1 << bit
		_, err = Verify(e, goldenBinding, pol, testNow)
		require.Error(t, err, "stepping bit %d", bit)
	}
}

func TestVerifyIsSafeForConcurrentUse(t *testing.T) {
	a, q := devnetSigner(t)
	pol := devnetPolicy(a.RootHash())
	var wg sync.WaitGroup
	errs := make([]error, 16)
	for i := range errs {
		wg.Go(func() {
			if i%2 == 0 {
				_, errs[i] = authenticate(amdSample(t), pol, testNow)
				return
			}
			e, err := q.Quote(context.Background(), goldenBinding.ReportData())
			if err == nil {
				_, err = Verify(e, goldenBinding, pol, testNow)
			}
			errs[i] = err
		})
	}
	wg.Wait()
	for _, err := range errs {
		require.NoError(t, err)
	}
}

// FuzzForgedReport lets a signer whose root is trusted, but who is not obliged to tell the truth, sign anything.
func FuzzForgedReport(f *testing.F) {
	a, q := devnetSigner(f)
	pol := devnetPolicy(a.RootHash())
	f.Add(uint16(offPolicy), []byte{0, 0, 0x0b})
	f.Add(uint16(offVMPL), []byte{1})
	f.Add(uint16(offReportData), make([]byte, 64))
	f.Add(uint16(offFMS), []byte{0x1A, 2, 0xf1})
	f.Add(uint16(offReportedTCB), []byte{3, 0, 0, 0, 0, 0, 24, 219})
	f.Add(uint16(offLaunchTCB), []byte{0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, off uint16, patch []byte) {
		at := min(int(off), ReportSize)
		e := forge(t, q, func(r []byte) { copy(r[at:], patch) })
		_, err := Verify(e, goldenBinding, pol, testNow)
		require.NotErrorIs(t, err, ErrPanic)
		if err != nil {
			return
		}
		require.Equal(t, goldenBinding.ReportData(), e.ReportData())
		require.Equal(t, DevnetMeasurement(), e.Measurement())
		require.Zero(t, binary.LittleEndian.Uint64(e.Report[offPolicy:])&(1<<18|1<<19), "debug or migration")
		require.Zero(t, binary.LittleEndian.Uint32(e.Report[offVMPL:]))
		require.Equal(t, q.chipID[:], e.Report[offChipID:offChipID+64])
	})
}

func TestGuardTurnsPanicsIntoErrors(t *testing.T) {
	var index []int
	got, err := guard(func() (int, error) { return index[3], nil })
	require.ErrorIs(t, err, ErrPanic)
	require.ErrorContains(t, err, "out of range")
	require.Zero(t, got)
}

// TestLibraryTestKeysAreNotLinked: go-sev-guest's testing package has private keys in it and registers this flag.
func TestLibraryTestKeysAreNotLinked(t *testing.T) {
	require.Nil(t, flag.Lookup("product_name"))
}
