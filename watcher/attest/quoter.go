package attest

import (
	"context"
	"errors"
	"fmt"
)

// Kinds of quoter, as Kind returns them.
const (
	// KindDevice is real SEV-SNP hardware.
	KindDevice = "sev-snp"
	// KindDevnet is the development-only signer.
	KindDevnet = "devnet"
)

// Quoter gives evidence over 64 bytes of the caller's choice, normally Binding.ReportData. Implementations are safe
// for concurrent use. Evidence is not checked by whoever made it: a node should run Verify on its own before it
// posts the hash, so that it learns of a refusal before its peers do.
type Quoter interface {
	// Quote returns evidence whose report carries reportData. A device may take seconds and cannot be
	// interrupted; ctx is looked at before it is asked and after it answered.
	Quote(ctx context.Context, reportData [64]byte) (Evidence, error)
	// Kind returns KindDevice or KindDevnet.
	Kind() string
}

// Open returns the guest device of this machine if there is one, otherwise the development signer in the file
// devnetPath, which may be empty. It returns a *HintError with ErrNoQuoter if there is neither, and with ErrSigner
// if the file is not a signer.
//
// A wrong answer here is no risk to others: evidence of a development signer is refused on any other network.
func Open(devnetPath string) (Quoter, error) {
	device, err := OpenDevice(nil)
	return choose(device, err, devnetPath)
}

// choose is Open after the device was looked for.
func choose(device *DeviceQuoter, deviceErr error, devnetPath string) (Quoter, error) {
	if deviceErr == nil {
		return device, nil
	}
	if !errors.Is(deviceErr, ErrNoQuoter) {
		return nil, deviceErr
	}
	if devnetPath != "" {
		return LoadDevnetQuoter(devnetPath)
	}
	return nil, &HintError{
		Err:  fmt.Errorf("open attestation quoter: %w", deviceErr),
		Text: "run the node in an SEV-SNP guest with configfs-tsm or /dev/sev-guest, or name the development signer that `conclave devnet` wrote",
	}
}
