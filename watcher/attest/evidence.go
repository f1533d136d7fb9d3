package attest

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// EvidenceVersion is the first byte of an encoding.
	EvidenceVersion = 1
	// ReportSize is the size of an ATTESTATION_REPORT in bytes (AMD 56860, MSG_REPORT_RSP).
	ReportSize = 0x4A0
	// MaxCertificateSize bounds each certificate in bytes. AMD's are 1.3 to 1.7 KB.
	MaxCertificateSize = 4 << 10
	// MaxEvidenceSize bounds an encoding in bytes. Transports should refuse longer messages unread.
	MaxEvidenceSize = 16 << 10
)

// Evidence is a report with the certificates that are needed to check it. It proves nothing until Verify accepts it.
type Evidence struct {
	// Report is the raw ATTESTATION_REPORT, signature included.
	Report [ReportSize]byte
	// VCEK is the DER certificate of the key that signed the report. Where the report says that the cloud
	// provider's VLEK signed it, this is the certificate of that key.
	VCEK []byte
	// ASK and ARK are the DER certificates of a development network's make-believe chip maker, intermediate and
	// root. Both are empty in evidence from hardware: AMD's are compiled into the verifier.
	ASK, ARK []byte
}

// Encode returns the canonical encoding, at most MaxEvidenceSize bytes:
//
//	EvidenceVersion  1 byte
//	Report           1184 bytes
//	VCEK             2 bytes length, big endian, 1 to MaxCertificateSize; then that many bytes
//	ASK, ARK         each as VCEK; both lengths are 0 if there is no such chain
//
// It returns ErrEncoding if a certificate is missing or too long.
func (e Evidence) Encode() ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, err
	}
	out := make([]byte, 0, 1+ReportSize+3*2+len(e.VCEK)+len(e.ASK)+len(e.ARK))
	out = append(out, EvidenceVersion)
	out = append(out, e.Report[:]...)
	for _, cert := range [][]byte{e.VCEK, e.ASK, e.ARK} {
		out = binary.BigEndian.AppendUint16(out, uint16(len(cert)))
		out = append(out, cert...)
	}
	return out, nil
}

// Decode reads one canonical encoding and nothing after it. Every accepted input is the Encode of its result, so a
// hash names one evidence. It returns ErrEncoding for anything else, copies what it keeps, and allocates no more
// than the input's length. It does not look inside report and certificates: those are hostile until Verify.
func Decode(data []byte) (Evidence, error) {
	var e Evidence
	if len(data) > MaxEvidenceSize {
		return Evidence{}, fmt.Errorf("%w: %d bytes, at most %d", ErrEncoding, len(data), MaxEvidenceSize)
	}
	if len(data) < 1+ReportSize {
		return Evidence{}, fmt.Errorf("%w: %d bytes are less than a report", ErrEncoding, len(data))
	}
	if data[0] != EvidenceVersion {
		return Evidence{}, fmt.Errorf("%w: version %d, want %d", ErrEncoding, data[0], EvidenceVersion)
	}
	rest := data[1+copy(e.Report[:], data[1:]):]
	for _, cert := range []*[]byte{&e.VCEK, &e.ASK, &e.ARK} {
		if len(rest) < 2 {
			return Evidence{}, fmt.Errorf("%w: cut off before a certificate", ErrEncoding)
		}
		size := int(binary.BigEndian.Uint16(rest))
		rest = rest[2:]
		if size > MaxCertificateSize || size > len(rest) {
			return Evidence{}, fmt.Errorf("%w: a certificate claims %d bytes", ErrEncoding, size)
		}
		*cert = bytes.Clone(rest[:size:size])
		rest = rest[size:]
	}
	if len(rest) != 0 {
		return Evidence{}, fmt.Errorf("%w: %d bytes too many", ErrEncoding, len(rest))
	}
	if err := e.check(); err != nil {
		return Evidence{}, err
	}
	return e, nil
}

// check enforces what both directions demand.
func (e Evidence) check() error {
	if len(e.VCEK) == 0 {
		return fmt.Errorf("%w: no endorsement certificate", ErrEncoding)
	}
	if (len(e.ASK) == 0) != (len(e.ARK) == 0) {
		return fmt.Errorf("%w: half a certificate chain", ErrEncoding)
	}
	for _, cert := range [][]byte{e.VCEK, e.ASK, e.ARK} {
		if len(cert) > MaxCertificateSize {
			return fmt.Errorf("%w: certificate of %d bytes, at most %d", ErrEncoding, len(cert), MaxCertificateSize)
		}
	}
	return nil
}

// Hash returns keccak256 of the encoding, which is what the node posts on chain. Evidence that has no encoding has
// the zero hash, which the contract refuses to store and VerifyPosted refuses to match.
func (e Evidence) Hash() common.Hash {
	data, err := e.Encode()
	if err != nil {
		return common.Hash{}
	}
	return crypto.Keccak256Hash(data)
}

// ReportData returns the REPORT_DATA field of the unverified report.
func (e Evidence) ReportData() (out [64]byte) {
	copy(out[:], e.Report[offReportData:])
	return out
}

// Measurement returns the MEASUREMENT field of the unverified report: SHA-384 over what the guest was launched with.
func (e Evidence) Measurement() (out [48]byte) {
	copy(out[:], e.Report[offMeasurement:])
	return out
}

// MeasurementHash returns keccak256 of a launch measurement, the form in which the contract stores it
// (IAttestations.measurementHash).
func MeasurementHash(measurement [48]byte) common.Hash {
	return crypto.Keccak256Hash(measurement[:])
}
