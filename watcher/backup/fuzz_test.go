package backup_test

import (
	"testing"

	"filippo.io/age"

	core "github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/watcher/backup"
)

// FuzzPartyDescription reads descriptions from anywhere. What is taken for one describes the same party when it is written.
func FuzzPartyDescription(f *testing.F) {
	var recipients []string
	for range 2 {
		id, err := age.GenerateX25519Identity()
		if err != nil {
			f.Fatal(err)
		}
		recipients = append(recipients, id.Recipient().String())
	}
	p, err := core.NewParty(2, recipients)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(backup.FormatParty(p))
	f.Add([]byte(`{"threshold": 2, "members": ["age1", "age1"]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := backup.ParseParty(text)
		if err != nil {
			return
		}
		again, err := backup.ParseParty(backup.FormatParty(p))
		if err != nil || again.Hash() != p.Hash() {
			t.Fatalf("written as another party: %v", err)
		}
	})
}
