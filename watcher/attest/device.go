package attest

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/client"
	"github.com/google/go-sev-guest/kds"
)

// maxCertTable bounds the certificate table that the host hands over, in bytes. Real ones are below 16 KiB.
const maxCertTable = 64 << 10

// quoteProvider is the part of client.QuoteProvider that is used here.
type quoteProvider interface {
	GetRawQuote(reportData [64]byte) ([]uint8, error)
}

// DeviceQuoter gives evidence from the SEV-SNP guest device of this machine. The report travels encrypted between
// guest and security processor; the certificate table comes from the host in the clear and is treated as hostile.
type DeviceQuoter struct {
	mu       sync.Mutex // the device takes one request at a time
	provider quoteProvider
	fallback []byte
}

// OpenDevice finds the guest device: configfs-tsm first, then /dev/sev-guest. The DER certificate fallback is used
// when the host gives none for the key that signs; it may be nil. The error wraps ErrNoQuoter if there is no device.
func OpenDevice(fallback []byte) (*DeviceQuoter, error) {
	provider, err := client.GetQuoteProvider()
	if err != nil {
		return nil, fmt.Errorf("%w: look for SEV-SNP guest device: %v", ErrNoQuoter, err)
	}
	return &DeviceQuoter{provider: provider, fallback: bytes.Clone(fallback)}, nil
}

// Kind returns KindDevice.
func (q *DeviceQuoter) Kind() string { return KindDevice }

// Quote asks the device for an extended report at the guest's own privilege level and picks the certificate of the
// key that signed it, VCEK or VLEK, from the host's table. A chain in the table is dropped: verifiers have AMD's.
// It returns ErrDevice if the device fails or its report does not carry reportData, and ErrNoCertificate if neither
// the host nor OpenDevice's caller gave the certificate, both in a *HintError. The report is not verified.
func (q *DeviceQuoter) Quote(ctx context.Context, reportData [64]byte) (Evidence, error) {
	if err := ctx.Err(); err != nil {
		return Evidence{}, fmt.Errorf("quote: %w", err)
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	// The library reads the host's table before it returns.
	raw, err := guard(func() ([]byte, error) { return q.provider.GetRawQuote(reportData) })
	if err != nil {
		return Evidence{}, &HintError{
			Err:  fmt.Errorf("quote: %w: %w", ErrDevice, err),
			Text: "check that the guest's kernel has the sev-guest driver and that the node may use the device",
		}
	}
	if err := ctx.Err(); err != nil {
		return Evidence{}, fmt.Errorf("quote: %w", err)
	}
	return q.pack(raw, reportData)
}

// pack turns the device's answer into evidence.
func (q *DeviceQuoter) pack(raw []byte, reportData [64]byte) (Evidence, error) {
	fail := func(format string, args ...any) (Evidence, error) {
		return Evidence{}, &HintError{
			Err:  fmt.Errorf("quote: %w: %s", ErrDevice, fmt.Sprintf(format, args...)),
			Text: "the host or its firmware misbehaves; move the node to another host",
		}
	}
	if len(raw) < ReportSize || len(raw) > ReportSize+maxCertTable {
		return fail("answer of %d bytes", len(raw))
	}
	var e Evidence
	copy(e.Report[:], raw)
	if e.ReportData() != reportData {
		return fail("report on other data than was asked for")
	}
	info, err := abi.ParseSignerInfo(binary.LittleEndian.Uint32(e.Report[offSignerInfo:]))
	if err != nil {
		return fail("%v", err)
	}
	table, err := parseCertTable(raw[ReportSize:])
	if err != nil {
		return fail("%v", err)
	}
	switch info.SigningKey {
	case abi.VcekReportSigner:
		e.VCEK = table.vcek
	case abi.VlekReportSigner:
		e.VCEK = table.vlek
	default:
		return fail("report is not signed")
	}
	if len(e.VCEK) == 0 {
		e.VCEK = bytes.Clone(q.fallback)
	}
	if len(e.VCEK) == 0 {
		return Evidence{}, &HintError{
			Err:  fmt.Errorf("quote: %w for the %v that signed the report", ErrNoCertificate, info.SigningKey),
			Text: certificateHint(&e.Report, info.SigningKey),
		}
	}
	if err := e.check(); err != nil {
		return fail("%v", err)
	}
	return e, nil
}

// certificateHint says where the missing certificate can be had.
func certificateHint(report *[ReportSize]byte, key abi.ReportSigner) string {
	const host = "have the host provision it for extended reports"
	if key != abi.VcekReportSigner {
		return host + "; only the cloud provider can give out a VLEK certificate"
	}
	line := kds.ProductLineFromFms(abi.FmsToCpuid1Eax(report[offFMS], report[offFMS+1], report[offFMS+2]))
	if binary.LittleEndian.Uint32(report[offVersion:]) < namedReportVersion || !supported(line) {
		return host + ", or fetch it once from AMD's key distribution service and give it to the node"
	}
	tcb := kds.TCBVersion(binary.LittleEndian.Uint64(report[offReportedTCB:]))
	url := kds.VCEKCertURL(line, report[offChipID:offChipID+abi.ChipIDSize], tcb)
	return host + ", or fetch it once from " + url + " and give it to the node"
}

// certTable holds what is used of a host's certificate table.
type certTable struct{ vcek, vlek []byte }

// GUIDs of certificate table entries (AMD 56421, table "Certificate Table Entry").
var (
	guidVCEK = [16]byte{0x63, 0xda, 0x75, 0x8d, 0xe6, 0x64, 0x45, 0x64, 0xad, 0xc5, 0xf4, 0xb9, 0x3b, 0xe8, 0xac, 0xcd}
	guidVLEK = [16]byte{0xa8, 0x07, 0x4b, 0xc2, 0xa2, 0x5a, 0x48, 0x3e, 0xaa, 0xe6, 0x39, 0xc0, 0x45, 0xa0, 0xb8, 0xa1}
)

// parseCertTable reads entries of GUID, u32 offset and u32 length up to an all-zero entry. An empty table is fine:
// many hosts have none. Entries other than VCEK and VLEK are skipped unread.
func parseCertTable(data []byte) (certTable, error) {
	const entrySize = 24
	var t certTable
	for rest := data; len(rest) > 0; rest = rest[entrySize:] {
		if len(rest) < entrySize {
			return certTable{}, fmt.Errorf("certificate table has no end")
		}
		guid := [16]byte(rest[:16])
		offset := uint64(binary.LittleEndian.Uint32(rest[16:]))
		size := uint64(binary.LittleEndian.Uint32(rest[20:]))
		if guid == ([16]byte{}) && offset == 0 && size == 0 {
			break
		}
		var into *[]byte
		switch guid {
		case guidVCEK:
			into = &t.vcek
		case guidVLEK:
			into = &t.vlek
		default:
			continue
		}
		if *into != nil {
			return certTable{}, fmt.Errorf("certificate table names a key twice")
		}
		if size == 0 || size > MaxCertificateSize || offset+size > uint64(len(data)) {
			return certTable{}, fmt.Errorf("certificate table entry of %d bytes at %d is out of range", size, offset)
		}
		*into = bytes.Clone(data[offset : offset+size])
	}
	return t, nil
}
