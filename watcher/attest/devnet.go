package attest

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha512"
	"crypto/x509"
	"encoding/binary"
	"encoding/pem"
	"fmt"
	"io"
	"os"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
)

const (
	// devnetCode is the text whose SHA-384 is the launch measurement of every development report.
	devnetCode = "conclave devnet: no code was measured"
	// maxSignerFile bounds a development signer's file in bytes.
	maxSignerFile = 32 << 10
	// signerPEMType marks the key of a development signer, so that nobody takes it for a key of another use.
	signerPEMType = "CONCLAVE DEVNET SIGNER KEY"
	certPEMType   = "CERTIFICATE"
)

// devnetTCB is the firmware version that development certificates and reports name.
var devnetTCB = TCB{BootLoader: 4, TEE: 0, SNP: 24, Microcode: 219}

// DevnetMeasurement returns the launch measurement of every development report: the SHA-384 of the text
// "conclave devnet: no code was measured". A development network's contract is configured with its MeasurementHash.
func DevnetMeasurement() [48]byte { return sha512.Sum384([]byte(devnetCode)) }

// DevnetQuoter signs reports with a key from a file, for networks without SEV-SNP hardware. It protects nothing:
// whoever has the file can attest anything. Verify accepts its evidence on development chains only.
type DevnetQuoter struct {
	key       *ecdsa.PrivateKey
	vcek      *x509.Certificate
	ask, ark  []byte
	chipID    [abi.ChipIDSize]byte
	tcb       uint64
	processor [3]byte
}

// LoadDevnetQuoter reads a file that DevnetAuthority.Issue made the content of. The error is a *HintError with
// ErrSigner.
func LoadDevnetQuoter(path string) (*DevnetQuoter, error) {
	const hint = "run `conclave devnet` again to write a fresh signer"
	f, err := os.Open(path)
	if err != nil {
		return nil, &HintError{Err: fmt.Errorf("load development signer: %w: %w", ErrSigner, err), Text: hint}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxSignerFile+1))
	if err != nil {
		return nil, &HintError{Err: fmt.Errorf("load development signer: %w: %w", ErrSigner, err), Text: hint}
	}
	q, err := ParseDevnetQuoter(data)
	if err != nil {
		return nil, &HintError{Err: fmt.Errorf("load development signer %s: %w", path, err), Text: hint}
	}
	return q, nil
}

// ParseDevnetQuoter reads the content of a signer's file: four PEM blocks, the P-384 key in PKCS #8 and the VCEK,
// ASK and ARK certificates, in this order and nothing after them; text before a block is ignored. It checks that they belong together, and returns
// ErrSigner otherwise. The error never contains key material.
func ParseDevnetQuoter(data []byte) (*DevnetQuoter, error) {
	if len(data) > maxSignerFile {
		return nil, fmt.Errorf("%w: longer than %d bytes", ErrSigner, maxSignerFile)
	}
	var blocks [4][]byte
	for i, want := range []string{signerPEMType, certPEMType, certPEMType, certPEMType} {
		block, rest := pem.Decode(data)
		if block == nil || block.Type != want {
			return nil, fmt.Errorf("%w: block %d is not a %s", ErrSigner, i+1, want)
		}
		blocks[i], data = block.Bytes, rest
	}
	if rest := bytes.TrimSpace(data); len(rest) != 0 {
		return nil, fmt.Errorf("%w: %d bytes too many", ErrSigner, len(rest))
	}
	parsed, err := x509.ParsePKCS8PrivateKey(blocks[0])
	if err != nil {
		return nil, fmt.Errorf("%w: unreadable key", ErrSigner)
	}
	key, ok := parsed.(*ecdsa.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("%w: not an ECDSA key", ErrSigner)
	}
	q := &DevnetQuoter{key: key, ask: blocks[2], ark: blocks[3]}
	if q.vcek, err = x509.ParseCertificate(blocks[1]); err != nil {
		return nil, fmt.Errorf("%w: VCEK: %w", ErrSigner, err)
	}
	if !key.PublicKey.Equal(q.vcek.PublicKey) {
		return nil, fmt.Errorf("%w: the key is not that of the VCEK certificate", ErrSigner)
	}
	ask, _, err := parseDevnetChain(q.ask, q.ark)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if err := q.vcek.CheckSignatureFrom(ask); err != nil {
		return nil, fmt.Errorf("%w: VCEK is not signed by ASK: %w", ErrSigner, err)
	}
	exts, err := kds.VcekCertificateExtensions(q.vcek)
	if err != nil {
		return nil, fmt.Errorf("%w: VCEK: %w", ErrSigner, err)
	}
	product, err := kds.ParseProductName(exts.ProductName, abi.VcekReportSigner)
	if err != nil {
		return nil, fmt.Errorf("%w: VCEK: %w", ErrSigner, err)
	}
	family, model, stepping := abi.FmsFromCpuid1Eax(abi.MaskedCpuid1EaxFromSevProduct(product))
	q.processor = [3]byte{family, model, stepping}
	copy(q.chipID[:], exts.HWID)
	q.tcb = uint64(exts.TCBVersion)
	return q, nil
}

// Kind returns KindDevnet.
func (q *DevnetQuoter) Kind() string { return KindDevnet }

// Quote returns evidence with a version 3 report: no debugging, no migration agent, SMT allowed, VMPL 0, the
// DevnetMeasurement, and chip id and firmware version of the signer's certificate. Root and intermediate certificate
// are included, since no verifier has them.
func (q *DevnetQuoter) Quote(ctx context.Context, reportData [64]byte) (Evidence, error) {
	if err := ctx.Err(); err != nil {
		return Evidence{}, fmt.Errorf("quote: %w", err)
	}
	e := Evidence{VCEK: bytes.Clone(q.vcek.Raw), ASK: bytes.Clone(q.ask), ARK: bytes.Clone(q.ark)}
	q.fill(&e.Report, reportData)
	if err := q.sign(&e.Report); err != nil {
		return Evidence{}, fmt.Errorf("quote: %w", err)
	}
	return e, nil
}

// fill writes the unsigned report.
func (q *DevnetQuoter) fill(r *[ReportSize]byte, reportData [64]byte) {
	le := binary.LittleEndian
	le.PutUint32(r[offVersion:], namedReportVersion)
	le.PutUint64(r[offPolicy:], abi.SnpPolicyToBytes(abi.SnpPolicy{SMT: true}))
	le.PutUint32(r[offAlgorithm:], abi.SignEcdsaP384Sha384)
	for _, off := range []int{offCurrentTCB, offReportedTCB, offCommittedTCB, offLaunchTCB} {
		le.PutUint64(r[off:], q.tcb)
	}
	for _, off := range []int{offCurrentFW, offCommittedFW} {
		copy(r[off:], []byte{8, 55, 1}) // firmware 1.55, build 8
	}
	measurement := DevnetMeasurement()
	copy(r[offReportData:], reportData[:])
	copy(r[offMeasurement:], measurement[:])
	copy(r[offFMS:], q.processor[:])
	copy(r[offChipID:], q.chipID[:])
	for i := range 32 {
		r[offReportIDMA+i] = 0xff // what firmware writes where there is no migration agent
	}
}

// sign replaces the report's signature.
func (q *DevnetQuoter) sign(report *[ReportSize]byte) error {
	digest := sha512.Sum384(abi.SignedComponent(report[:]))
	r, s, err := ecdsa.Sign(rand.Reader, q.key, digest[:])
	if err != nil {
		return fmt.Errorf("sign report: %w", err)
	}
	return abi.SetSignature(r, s, report[:])
}
