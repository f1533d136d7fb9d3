package identity

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"filippo.io/age"
)

// loadOrCreateUnlock reads the unlock key or makes one where there is none.
func loadOrCreateUnlock(path string) (*age.X25519Identity, error) {
	unlock, err := loadUnlock(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return unlock, err
	}
	unlock, err = age.GenerateX25519Identity()
	if err != nil {
		return nil, fmt.Errorf("make unlock key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("create folder of unlock key: %w", err)
	}
	return unlock, WriteNew(path, []byte(unlock.String()+"\n"))
}

func loadUnlock(path string) (*age.X25519Identity, error) {
	raw, err := ReadSecret(path)
	if err != nil {
		return nil, fmt.Errorf("read unlock key: %w", err)
	}
	unlock, err := age.ParseX25519Identity(string(bytes.TrimSpace(raw)))
	if err != nil {
		return nil, fmt.Errorf("unlock key %s is no age X25519 identity", path)
	}
	return unlock, nil
}

// ReadSecret reads a file of a secret, which only its owner may read (ErrPermissions) and which is small.
func ReadSecret(path string) ([]byte, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if st.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%s has mode %04o: %w (chmod 600)", path, st.Mode().Perm(), ErrPermissions)
	}
	if st.Size() > maxFile {
		return nil, fmt.Errorf("%s has %d bytes, more than any key file", path, st.Size())
	}
	return os.ReadFile(path)
}

// WriteNew writes a file that must not exist yet (fs.ErrExist), whole and durably, mode 0600.
func WriteNew(path string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(tmp.Name())
	if _, err = tmp.Write(data); err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Link(tmp.Name(), path) // fails if path exists: nothing is ever overwritten
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
