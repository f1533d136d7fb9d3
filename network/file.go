package network

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// maxFile bounds what Load reads. A network file has about 1,500 bytes.
const maxFile = 64 << 10

// Load reads a network file. The error names the file and every field that is unknown, missing or malformed; a file
// that does not exist satisfies errors.Is(err, fs.ErrNotExist).
func Load(path string) (*Network, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load network file: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("load network file %s: %w", path, err)
	}
	if len(raw) > maxFile {
		return nil, fmt.Errorf("load network file %s: it is larger than %d bytes", path, maxFile)
	}
	n := new(Network)
	// Called directly: json.Unmarshal would look at the syntax first and answer in its own words.
	if err := n.UnmarshalJSON(raw); err != nil {
		return nil, fmt.Errorf("load network file %s: %w", path, err)
	}
	return n, nil
}

// Save writes the network file, readable by everyone. The file appears whole or not at all: a reader never sees half
// of it, and after an error the old one, if any, still stands. Missing directories are made.
func (n *Network) Save(path string) error {
	if err := n.save(path); err != nil {
		return fmt.Errorf("save network file %s: %w", path, err)
	}
	return nil
}

func (n *Network) save(path string) (err error) {
	flat, err := n.MarshalJSON()
	if err != nil {
		return err
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, flat, "", "  "); err != nil {
		return err
	}
	pretty.WriteByte('\n')

	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(tmp.Name()))
		}
	}()
	_, err = tmp.Write(pretty.Bytes())
	// The content reaches the disk before the name does: a crash leaves the old file or the new one, never an empty one.
	err = errors.Join(err, tmp.Chmod(0o644), tmp.Sync(), tmp.Close())
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
