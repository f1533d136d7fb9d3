package attest

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	"github.com/google/go-sev-guest/validate"
)

// guestPolicy is the widest guest policy (AMD 56860, table "Guest Policy") that a node may be launched with. SMT is
// allowed because most hosts have it on. CXL is not: it brings memory and devices from outside the package. Bits that
// make the policy stricter are always welcome.
var guestPolicy = abi.SnpPolicy{SMT: true}

// judge checks what an authenticated report says. The library's own checks come last: they overlap with these, but
// run all their errors together, accept a hidden chip id, and take one measurement instead of a hash.
func (s *statement) judge(want Binding, pol Policy) error {
	policy, err := abi.ParseSnpPolicy(s.report.GetPolicy())
	if err != nil {
		return fmt.Errorf("%w: %w", ErrReport, err)
	}
	switch {
	case policy.Debug:
		return ErrDebug
	case policy.MigrateMA:
		return ErrMigration
	case s.report.GetVmpl() != 0:
		// 1 to 3 is code below a paravisor; 0xFFFFFFFF marks a report that the host asked for by itself.
		return fmt.Errorf("%w but from %d", ErrVMPL, s.report.GetVmpl())
	}
	if err := s.judgeTCB(pol.MinimumTCB.of(s.line)); err != nil {
		return err
	}
	if s.signer == abi.VcekReportSigner {
		// The library lets an all-zero id pass, since hosts can hide it. Then the certificate would be the
		// only word on which chip this is, and a VCEK host has no need to hide it.
		if !bytes.Equal(s.report.GetChipId(), s.exts.HWID) {
			return ErrChipID
		}
	}
	reportData := want.ReportData()
	if !bytes.Equal(s.report.GetReportData(), reportData[:]) {
		return ErrReportData
	}
	if got := MeasurementHash([48]byte(s.report.GetMeasurement())); !slices.Contains(pol.Measurements, got) {
		return fmt.Errorf("%w: its hash is %s, allowed are %s", ErrMeasurement, got, pol.Measurements)
	}
	return s.validate(reportData, pol)
}

// judgeTCB demands reported = certificate's, committed = current (so that older firmware cannot be put back),
// and neither the reported nor the launch version below the minimum.
func (s *statement) judgeTCB(minimum TCB) error {
	if reported := s.report.GetReportedTcb(); reported != uint64(s.exts.TCBVersion) {
		return fmt.Errorf("%w: the report says %#x, the certificate is for %#x", ErrTCB, reported, uint64(s.exts.TCBVersion))
	}
	current := s.report.GetCurrentTcb()
	if committed := s.report.GetCommittedTcb(); committed != current {
		return fmt.Errorf("%w: current %#x is not committed, %#x is", ErrTCB, current, committed)
	}
	reported := kds.DecomposeTCBVersion(kds.TCBVersion(s.report.GetReportedTcb()))
	if !kds.TCBPartsLE(reported, kds.DecomposeTCBVersion(kds.TCBVersion(current))) {
		return fmt.Errorf("%w: reported %#x is above current %#x", ErrTCB, s.report.GetReportedTcb(), current)
	}
	if got := tcbFromRaw(s.report.GetReportedTcb()); !got.atLeast(minimum) {
		return fmt.Errorf("%w: %s, at least %s is needed", ErrTCB, got, minimum)
	}
	if got := tcbFromRaw(s.report.GetLaunchTcb()); !got.atLeast(minimum) {
		return fmt.Errorf("%w: launched on %s, at least %s is needed", ErrTCB, got, minimum)
	}
	return nil
}

// validate runs the library's checks as a second opinion.
func (s *statement) validate(reportData [64]byte, pol Policy) error {
	vmpl := 0
	minimum := pol.MinimumTCB.of(s.line).parts()
	err := validate.SnpAttestation(s.attestation, &validate.Options{
		GuestPolicy:      guestPolicy,
		ReportData:       reportData[:],
		Measurement:      s.report.GetMeasurement(),
		MinimumTCB:       minimum,
		MinimumLaunchTCB: minimum,
		VMPL:             &vmpl,
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	return nil
}

// result returns what the report says.
func (s *statement) result() Result {
	return Result{
		Devnet:       s.devnet,
		Product:      s.line,
		SignedBy:     s.signer.String(),
		ChipID:       [64]byte(s.report.GetChipId()),
		ReportedTCB:  tcbFromRaw(s.report.GetReportedTcb()),
		RawTCB:       s.report.GetReportedTcb(),
		Measurement:  [48]byte(s.report.GetMeasurement()),
		PlatformInfo: s.report.GetPlatformInfo(),
		NotAfter:     s.cert.NotAfter,
	}
}
