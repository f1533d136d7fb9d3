package attest

import (
	"errors"
	"fmt"
)

// Reasons for which Verify, VerifyPosted and Decode refuse evidence. Every refusal wraps exactly one of them.
var (
	// ErrEncoding: the bytes are not the canonical encoding of evidence, or are too long.
	ErrEncoding = errors.New("malformed evidence encoding")
	// ErrHash: the bytes are not those whose hash stands on chain, or no hash stands there.
	ErrHash = errors.New("evidence is not the one posted on chain")
	// ErrSetup: the caller's policy, binding or time is unusable. The evidence was not looked at.
	ErrSetup = errors.New("unusable attestation policy")
	// ErrReport: the report breaks the SEV-SNP ABI, or carries bits that its signature does not cover.
	ErrReport = errors.New("malformed attestation report")
	// ErrProduct: the report comes from a processor line whose versions and certificates cannot be judged.
	ErrProduct = errors.New("unsupported processor")
	// ErrCertificate: the endorsement certificate breaks AMD's VCEK specification.
	ErrCertificate = errors.New("unacceptable endorsement certificate")
	// ErrValidity: a certificate is not valid at the given time.
	ErrValidity = errors.New("endorsement certificate is not valid at this time")
	// ErrRoot: the endorsement certificate does not lead to a root that is trusted on this chain.
	ErrRoot = errors.New("certificate chain does not lead to a trusted root")
	// ErrSignature: the key of the endorsement certificate did not sign the report.
	ErrSignature = errors.New("wrong report signature")
	// ErrDebug: the guest may be read by its host through the debug interface.
	ErrDebug = errors.New("guest policy allows debugging")
	// ErrMigration: the guest may be moved by a migration agent, which then holds its memory key.
	ErrMigration = errors.New("guest policy allows a migration agent")
	// ErrVMPL: the report was not asked for at the most privileged level of the guest.
	ErrVMPL = errors.New("report does not come from VMPL 0")
	// ErrTCB: firmware versions contradict each other, or the certificate, or are below the minimum.
	ErrTCB = errors.New("unacceptable firmware version")
	// ErrChipID: the chip id in the report is hidden or is not that of the endorsement certificate.
	ErrChipID = errors.New("chip id does not match the endorsement certificate")
	// ErrReportData: the report speaks for another node, other keys, another epoch or another network.
	ErrReportData = errors.New("report data does not match the node, its keys and the epoch")
	// ErrMeasurement: the guest was launched with code that the network does not allow.
	ErrMeasurement = errors.New("launch measurement is not the allowed one")
	// ErrPolicy: the report fails another check of the guest policy.
	ErrPolicy = errors.New("report fails the guest policy")
	// ErrPanic: the attestation library panicked on this evidence.
	ErrPanic = errors.New("attestation library failed")
)

// Reasons for which a Quoter cannot be opened or cannot give evidence. Each comes inside a *HintError.
var (
	// ErrNoQuoter: there is neither an SEV-SNP guest device nor a development signer.
	ErrNoQuoter = errors.New("no source of attestation evidence")
	// ErrNoCertificate: the host did not give the certificate of the key that signed the report.
	ErrNoCertificate = errors.New("host gives no endorsement certificate")
	// ErrDevice: the guest device failed or answered with something else than a report on what was asked.
	ErrDevice = errors.New("guest device failed")
	// ErrSigner: the development signer's file cannot be read or is not one.
	ErrSigner = errors.New("unusable development signer")
)

// HintError is an error together with what its reader can do about it. The command line prints the two on separate
// lines; Error returns the error alone.
type HintError struct {
	// Err is the error.
	Err error
	// Text says what to do, as one sentence.
	Text string
}

// Error returns the text of the error without the hint.
func (e *HintError) Error() string { return e.Err.Error() }

// Unwrap returns the error that the hint is for.
func (e *HintError) Unwrap() error { return e.Err }

// Hint returns the advice.
func (e *HintError) Hint() string { return e.Text }

// guard runs f and turns a panic into ErrPanic. All calls into go-sev-guest that see bytes of a peer or a host run
// under it: the library indexes into reports, certificates and tables, has slicing bugs on hostile ones (an entry of
// the certificate table whose offset and length overflow 32 bits), and its parsers change with every processor. Nobody
// outside may end the process. Exhausted memory and stack, which recover cannot catch, are kept out by size bounds.
func guard[T any](f func() (T, error)) (out T, err error) {
	defer func() {
		if r := recover(); r != nil {
			var zero T
			out, err = zero, fmt.Errorf("%w: %v", ErrPanic, r)
		}
	}()
	return f()
}
