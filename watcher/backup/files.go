package backup

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// ErrParty is wrapped where a file does not describe a recovery party.
var ErrParty = errors.New("not a description of a recovery party")

const maxPartyFile = 16 << 10

// description is the file of a party.
type description struct {
	Threshold int      `json:"threshold"`
	Members   []string `json:"members"`
}

// FormatParty writes the description of a party: JSON with threshold and the members' age recipients.
func FormatParty(p backup.Party) []byte {
	out, err := json.MarshalIndent(description{p.Threshold, p.Recipients()}, "", "  ")
	if err != nil {
		panic(err) // strings and a number: cannot happen
	}
	return append(out, '\n')
}

// ParseParty reads what FormatParty wrote. Errors wrap ErrParty or tss/backup's error of that name.
func ParseParty(text []byte) (backup.Party, error) {
	v, err := strictjson.Parse(text, strictjson.Limits{Size: maxPartyFile, Depth: 2, Values: backup.MaxMembers + 3})
	if err != nil {
		return backup.Party{}, fmt.Errorf("%w: %w", ErrParty, err)
	}
	if v.Kind != strictjson.Object || len(v.Members) != 2 {
		return backup.Party{}, fmt.Errorf("%w: it has other members than threshold and members", ErrParty)
	}
	members, ok := v.Get("members").Strings()
	if !ok {
		return backup.Party{}, fmt.Errorf("%w: members is no list of age recipients", ErrParty)
	}
	threshold, err := strconv.ParseUint(v.Get("threshold").Text, 10, 8)
	if v.Get("threshold").Kind != strictjson.Number || err != nil {
		return backup.Party{}, fmt.Errorf("%w: threshold is no number of members", ErrParty)
	}
	return backup.NewParty(int(threshold), members)
}

// ReadParty reads the file of a party.
func ReadParty(path string) (backup.Party, error) {
	raw, err := readBounded(path, maxPartyFile)
	if err != nil {
		return backup.Party{}, err
	}
	p, err := ParseParty(raw)
	if err != nil {
		return backup.Party{}, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// ReadBlinder reads the file of a blinder, which only its owner may read.
func ReadBlinder(path string) (backup.Blinder, error) {
	raw, err := identity.ReadSecret(path)
	if err != nil {
		return backup.Blinder{}, fmt.Errorf("read blinder: %w", err)
	}
	defer clear(raw)
	b, err := backup.ParseBlinder(string(bytes.TrimSpace(raw)))
	if err != nil {
		return backup.Blinder{}, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// ReadIdentity reads the file of an age X25519 identity, as age-keygen writes it, which only its owner may read.
func ReadIdentity(path string) (*age.X25519Identity, error) {
	raw, err := identity.ReadSecret(path)
	if err != nil {
		return nil, fmt.Errorf("read identity: %w", err)
	}
	defer clear(raw)
	ids, err := age.ParseIdentities(bytes.NewReader(raw))
	if err != nil || len(ids) != 1 {
		return nil, fmt.Errorf("%s does not hold one age identity", path)
	}
	id, ok := ids[0].(*age.X25519Identity)
	if !ok {
		return nil, fmt.Errorf("%s holds no X25519 identity", path)
	}
	return id, nil
}

// Read reads the file of a backup and verifies it.
func Read(path string) (*backup.Backup, error) {
	raw, err := readBounded(path, backup.MaxLen)
	if err != nil {
		return nil, err
	}
	b, err := backup.Read(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// Name is the file name of a node's backup of an epoch. The party is part of it, so that a new party gets a new file.
func Name(epoch uint64, node common.Address, party backup.Party) string {
	hash := party.Hash()
	return fmt.Sprintf("epoch-%d-%s-party-%s.backup", epoch, node.Hex(), hex.EncodeToString(hash[:4]))
}

// Write writes a backup to a file that must not exist yet, and reads it again from there.
func Write(path string, b *backup.Backup) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("create folder of backups: %w", err)
	}
	if err := identity.WriteNew(path, b.Marshal()); err != nil {
		return err
	}
	again, err := Read(path)
	if err == nil && again.ID() != b.ID() {
		err = fmt.Errorf("%s holds something else than was written", path)
	}
	return err
}

// readBounded reads a file of at most so many bytes.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, err
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("%s has more than %d bytes", path, most)
	}
	return raw, nil
}
