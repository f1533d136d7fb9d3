package attest

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	spb "github.com/google/go-sev-guest/proto/sevsnp"
	"github.com/google/go-sev-guest/verify"
)

// Policy is what a network demands of evidence. It is read from the chain (IAttestations).
type Policy struct {
	// ChainID is the id of the chain the policy was read from. It must be the one in the binding.
	ChainID uint64
	// Measurements are keccak256 of the launch measurements that are allowed now. None is zero, and there is one at least.
	Measurements []common.Hash
	// DevnetRootHash is keccak256 of a development root (IAttestations.devnetRootHash). It is zero on every
	// network but a development one, and ignored unless DevnetChain(ChainID).
	DevnetRootHash common.Hash
	// MinimumTCB holds the oldest firmware that is accepted. The zero value accepts any.
	MinimumTCB MinimumTCB
}

// MinimumTCB names the oldest accepted firmware of each product line, whose levels are counted separately.
type MinimumTCB struct{ Milan, Genoa TCB }

func (m MinimumTCB) of(line string) TCB {
	if line == "Genoa" {
		return m.Genoa
	}
	return m.Milan
}

// Result is what accepted evidence says.
type Result struct {
	// Devnet is true if a development root vouches for the report, so that it proves nothing about hardware.
	Devnet bool
	// Product is the processor line: Milan or Genoa.
	Product string
	// SignedBy is VCEK or VLEK. A VLEK belongs to a cloud provider, not to one chip.
	SignedBy string
	// ChipID tells processors apart; two nodes with the same one share a machine. It is signed in either case,
	// but checked against the certificate only under a VCEK.
	ChipID [64]byte
	// ReportedTCB is the firmware version that the certificate was issued for.
	ReportedTCB TCB
	// RawTCB is the same as the report's 64-bit number, the form in which the contract takes it.
	RawTCB uint64
	// Measurement is the launch measurement.
	Measurement [48]byte
	// PlatformInfo is the report's PLATFORM_INFO field. Bit 5 says that the firmware checked memory for aliases.
	PlatformInfo uint64
	// NotAfter is the end of the endorsement certificate's validity.
	NotAfter time.Time
}

// VerifyPosted checks encoded evidence against the hash that stands on chain for the node and epoch, then decodes
// and verifies it. It returns ErrHash if the hash differs or is zero, ErrEncoding, or an error of Verify.
func VerifyPosted(encoded []byte, posted common.Hash, want Binding, pol Policy, now time.Time) (Result, error) {
	if len(encoded) > MaxEvidenceSize {
		return Result{}, fmt.Errorf("%w: %d bytes, at most %d", ErrEncoding, len(encoded), MaxEvidenceSize)
	}
	if posted == (common.Hash{}) {
		return Result{}, fmt.Errorf("%w: nothing is posted", ErrHash)
	}
	if got := crypto.Keccak256Hash(encoded); got != posted {
		return Result{}, fmt.Errorf("%w: hash %s, posted %s", ErrHash, got, posted)
	}
	e, err := Decode(encoded)
	if err != nil {
		return Result{}, err
	}
	return Verify(e, want, pol, now)
}

// Verify accepts evidence if, at the time now, a chip of AMD's (or on a development network the named root's
// make-believe one) says that a guest with the allowed measurement asked for a report over want, with no debugging
// and no migration agent, from VMPL 0, on firmware that fits the certificate and is not too old. It fetches nothing
// and so knows nothing of revocation. Every error wraps one of this package's; a nil error is the only acceptance.
//
// The evidence may be any bytes. Its author can at most make Verify spend a few milliseconds. The signature is ECDSA,
// which anyone can restate as (r, n-s): the accepted bytes are not unique, the posted hash picks one.
func Verify(evidence Evidence, want Binding, pol Policy, now time.Time) (Result, error) {
	res, err := guard(func() (Result, error) {
		if err := checkSetup(want, pol, now); err != nil {
			return Result{}, err
		}
		s, err := authenticate(evidence, pol, now)
		if err != nil {
			return Result{}, err
		}
		if err := s.judge(want, pol); err != nil {
			return Result{}, err
		}
		return s.result(), nil
	})
	if err != nil {
		return Result{}, fmt.Errorf("verify evidence: %w", err)
	}
	return res, nil
}

// checkSetup refuses what can only be the caller's mistake. A binding for another chain than the policy's would
// ask for the development root under the wrong chain id; a zero time would make x509 use the machine's clock.
func checkSetup(want Binding, pol Policy, now time.Time) error {
	switch {
	case want.ChainID != pol.ChainID:
		return fmt.Errorf("%w: binding for chain %d, policy of chain %d", ErrSetup, want.ChainID, pol.ChainID)
	case len(pol.Measurements) == 0 || slices.Contains(pol.Measurements, common.Hash{}):
		return fmt.Errorf("%w: no measurement is allowed", ErrSetup)
	case now.IsZero():
		return fmt.Errorf("%w: no time", ErrSetup)
	}
	return nil
}

// statement is a report whose signature and chain are good.
type statement struct {
	report      *spb.Report
	attestation *spb.Attestation
	cert        *x509.Certificate
	exts        *kds.Extensions
	signer      abi.ReportSigner
	line        string
	devnet      bool
}

// authenticate checks the certificate chain and the report's signature, and nothing of what the report says.
func authenticate(e Evidence, pol Policy, now time.Time) (*statement, error) {
	if err := e.check(); err != nil {
		return nil, err
	}
	s, err := parse(e)
	if err != nil {
		return nil, err
	}
	roots, devnet, err := rootsFor(e, pol)
	if err != nil {
		return nil, err
	}
	s.devnet = devnet
	if err := validAt(s.cert, now); err != nil {
		return nil, err
	}
	err = verify.SnpAttestation(s.attestation, &verify.Options{
		DisableCertFetching: true,
		Getter:              noNetwork{},
		TrustedRoots:        roots,
		Now:                 now,
	})
	if err != nil {
		return nil, s.classify(e, roots, err)
	}
	return s, nil
}

// parse reads report and certificate.
func parse(e Evidence) (*statement, error) {
	report, err := abi.ReportToProto(e.Report[:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReport, err)
	}
	// The library checks the signature over its own rendering of the parsed report. Bits that parsing drops, such
	// as the upper half of the stepping, would be free for anyone to change.
	again, err := abi.ReportToAbiBytes(report)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReport, err)
	}
	if !bytes.Equal(again, e.Report[:]) {
		return nil, fmt.Errorf("%w: it has bits that the signature does not cover", ErrReport)
	}
	info, err := abi.ParseSignerInfo(report.GetSignerInfo())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReport, err)
	}
	chain := &spb.CertificateChain{}
	switch info.SigningKey {
	case abi.VcekReportSigner:
		chain.VcekCert = e.VCEK
	case abi.VlekReportSigner:
		chain.VlekCert = e.VCEK
	default:
		return nil, fmt.Errorf("%w: it is not signed", ErrReport)
	}
	// The library would take PEM too; one form is enough.
	cert, err := x509.ParseCertificate(e.VCEK)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	if fms := report.GetCpuid1EaxFms(); fms != 0 && !supported(kds.ProductLineFromFms(fms)) {
		return nil, fmt.Errorf("%w: line %s, CPUID %#x", ErrProduct, kds.ProductLineFromFms(fms), fms)
	}
	exts, err := kds.CertificateExtensions(cert, info.SigningKey)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	line, err := productLine(report, exts, info.SigningKey)
	if err != nil {
		return nil, err
	}
	return &statement{
		report:      report,
		attestation: &spb.Attestation{Report: report, CertificateChain: chain},
		cert:        cert,
		exts:        exts,
		signer:      info.SigningKey,
		line:        line,
	}, nil
}

// productLine returns the processor line that the report names, or for a version 2 report, which names none, the
// certificate. The chain is then looked for under this name.
func productLine(report *spb.Report, exts *kds.Extensions, signer abi.ReportSigner) (string, error) {
	if fms := report.GetCpuid1EaxFms(); fms != 0 {
		return kds.ProductLineFromFms(fms), nil
	}
	product, err := kds.ParseProductName(exts.ProductName, signer)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	line := kds.ProductLine(product)
	if !supported(line) {
		return "", fmt.Errorf("%w: line %s", ErrProduct, line)
	}
	return line, nil
}

// classify names the reason of a refusal. The library has one kind of error for all.
func (s *statement) classify(e Evidence, roots trustedRoots, cause error) error {
	issuer := roots.intermediate(s.line, s.signer)
	switch {
	case issuer == nil:
		return fmt.Errorf("%w: no root for a %v of %s", ErrRoot, s.signer, s.line)
	case s.cert.CheckSignatureFrom(issuer) != nil:
		return fmt.Errorf("%w: %w", ErrRoot, cause)
	case verify.SnpReportSignature(e.Report[:], s.cert) != nil:
		return fmt.Errorf("%w: %w", ErrSignature, cause)
	}
	return fmt.Errorf("%w: %w", ErrCertificate, cause)
}

// noNetwork is a getter that gets nothing. DisableCertFetching already rules fetching out; this makes sure.
type noNetwork struct{}

func (noNetwork) Get(string) ([]byte, error) {
	return nil, errors.New("attestation never uses the network")
}
