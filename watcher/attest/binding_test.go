package attest

import (
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// goldenBinding was hashed by another program (Python's hashlib over the documented layout). The answer changes
// only together with bindingDomain.
var goldenBinding = Binding{
	ChainID:       31337,
	Staking:       common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3"),
	Epoch:         7,
	NodeAddress:   common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"),
	PeerKey:       countUp(0x00),
	EncryptionKey: countUp(0x80),
}

func countUp(from byte) (out [32]byte) {
	for i := range out {
		out[i] = from + byte(i)
	}
	return out
}

func TestReportDataGolden(t *testing.T) {
	got := goldenBinding.ReportData()
	require.Equal(t, "8d08b3b861091ad4afbde1acc5ba5d9d4fa2b39ae41b6b086eb2ad78c3e7e708"+
		"74f4c8a0136d7f2e8259c6204f1d26ae4efc93da99b3e1d433229a4c6b69e628", hex.EncodeToString(got[:]))
}

func TestReportDataDependsOnEveryField(t *testing.T) {
	seen := map[[64]byte]string{goldenBinding.ReportData(): "unchanged"}
	for name, change := range bindingChanges {
		b := goldenBinding
		change(&b)
		data := b.ReportData()
		require.NotContains(t, seen, data, "%s collides with %s", name, seen[data])
		seen[data] = name
	}
}

// bindingChanges are the ways in which evidence can be for something else.
var bindingChanges = map[string]func(*Binding){
	"staking contract": func(b *Binding) { b.Staking[19] ^= 1 },
	"epoch before":     func(b *Binding) { b.Epoch-- },
	"epoch after":      func(b *Binding) { b.Epoch++ },
	"node address":     func(b *Binding) { b.NodeAddress[0] ^= 1 },
	"peer key":         func(b *Binding) { b.PeerKey[31] ^= 1 },
	"encryption key":   func(b *Binding) { b.EncryptionKey[0] ^= 0x80 },
	"keys exchanged":   func(b *Binding) { b.PeerKey, b.EncryptionKey = b.EncryptionKey, b.PeerKey },
}

func TestDevnetMeasurementGolden(t *testing.T) {
	m := DevnetMeasurement()
	require.Equal(t, "31133e4bd3900828f089dddf8853f8b66b0649d818a0c7522e613f0fff49ac49"+
		"ce9b012ba961fd3a4058a4f820856341", hex.EncodeToString(m[:]))
}
