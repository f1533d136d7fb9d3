package attest

import (
	"fmt"

	"github.com/google/go-sev-guest/kds"
)

// Offsets into an ATTESTATION_REPORT (AMD 56860, table "ATTESTATION_REPORT Structure"). Numbers are little endian.
const (
	offVersion      = 0x000 // u32
	offPolicy       = 0x008 // u64
	offVMPL         = 0x030 // u32
	offAlgorithm    = 0x034 // u32
	offCurrentTCB   = 0x038 // u64
	offSignerInfo   = 0x048 // u32
	offReportData   = 0x050 // 64 bytes
	offMeasurement  = 0x090 // 48 bytes
	offReportIDMA   = 0x160 // 32 bytes
	offReportedTCB  = 0x180 // u64
	offFMS          = 0x188 // family, model, stepping: one byte each, from version 3
	offChipID       = 0x1A0 // 64 bytes
	offCommittedTCB = 0x1E0 // u64
	offCurrentFW    = 0x1E8 // build, minor, major: one byte each
	offCommittedFW  = 0x1EC // build, minor, major: one byte each
	offLaunchTCB    = 0x1F0 // u64
)

// namedReportVersion is the first report version that names the processor.
const namedReportVersion = 3

// TCB is a set of security patch levels of Milan and Genoa processors (AMD 56860, TCB_VERSION). Levels are compared
// one by one: a newer part does not make up for an older one.
type TCB struct {
	// BootLoader, TEE and SNP are levels of the security processor's firmware parts, 0 to 127.
	BootLoader, TEE, SNP uint8
	// Microcode is the lowest microcode level of all cores.
	Microcode uint8
}

// String returns the levels in AMD's order.
func (t TCB) String() string {
	return fmt.Sprintf("bootloader %d, tee %d, snp %d, microcode %d", t.BootLoader, t.TEE, t.SNP, t.Microcode)
}

func (t TCB) parts() kds.TCBParts {
	return kds.TCBParts{BlSpl: t.BootLoader, TeeSpl: t.TEE, SnpSpl: t.SNP, UcodeSpl: t.Microcode}
}

// atLeast reports whether no level of t is below that of min.
func (t TCB) atLeast(min TCB) bool { return kds.TCBPartsLE(min.parts(), t.parts()) }

func tcbFromRaw(raw uint64) TCB {
	p := kds.DecomposeTCBVersion(kds.TCBVersion(raw))
	return TCB{BootLoader: p.BlSpl, TEE: p.TeeSpl, SNP: p.SnpSpl, Microcode: p.UcodeSpl}
}
