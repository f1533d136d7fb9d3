package supervisor

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/wallet"
)

// Names in the folder. The lock file also marks the folder as ours; it stays when the rest is removed.
const (
	lockFile    = "devnet.lock"
	NetworkFile = "network.json" // the network file
	StateFile   = "devnet.json"  // a Devnet
	accountsDir = "accounts"     // N.key
	nodesDir    = "nodes"        // I, the data folder of node I
	ipfsDir     = "ipfs"         // blocks of the IPFS node
	secretsDir  = "secrets"      // what opens the nodes' keys, and their attestation keys
)

// ours are the names that this package and the network file make, that of an unfinished write included.
var ours = []string{lockFile, NetworkFile, StateFile, StateFile + ".new", accountsDir, nodesDir, ipfsDir, secretsDir}

// folder is a locked folder of ours.
type folder struct {
	path string
	lock *os.File
}

// openFolder makes or takes over a folder, and empties it of what an earlier run left.
func openFolder(path string, reset bool) (f *folder, err error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find folder %s: %w", path, err)
	}
	if err := os.MkdirAll(abs, 0o755); err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	names, err := list(abs)
	if err != nil {
		return nil, err
	}
	if len(names) > 0 && !slices.Contains(names, lockFile) {
		return nil, fault(fmt.Errorf("folder %s holds files that are not a development network's: %s", abs, some(names)),
			"choose another --dir: what is in this one would be in danger")
	}
	held, err := lock(filepath.Join(abs, lockFile))
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = held.Close()
		}
	}()
	foreign := slices.DeleteFunc(names, func(n string) bool { return slices.Contains(ours, n) })
	if len(foreign) > 0 && !reset {
		return nil, fault(fmt.Errorf("folder %s holds files that are not a development network's: %s", abs, some(foreign)),
			"move them away, or remove them together with everything else by --reset")
	}
	for _, n := range append(foreign, NetworkFile, StateFile, accountsDir, nodesDir, ipfsDir, secretsDir) {
		if err := os.RemoveAll(filepath.Join(abs, n)); err != nil {
			return nil, fmt.Errorf("remove what an earlier development network left: %w", err)
		}
	}
	for _, n := range []string{accountsDir, nodesDir, ipfsDir, secretsDir} {
		if err := os.Mkdir(filepath.Join(abs, n), 0o700); err != nil {
			return nil, fmt.Errorf("make folder: %w", err)
		}
	}
	return &folder{abs, held}, nil
}

func list(path string) ([]string, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, fmt.Errorf("read folder: %w", err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, nil
}

// some names a few files.
func some(names []string) string {
	const few = 3
	if len(names) > few {
		return fmt.Sprintf("%s and %d others", strings.Join(names[:few], ", "), len(names)-few)
	}
	return strings.Join(names, ", ")
}

// lock takes the lock file, which the kernel frees when the process ends however it ends.
func lock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open lock file: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		defer f.Close()
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		by := "another process"
		if raw, _ := io.ReadAll(io.LimitReader(f, 20)); len(raw) > 0 {
			by = "process " + strings.TrimSpace(string(raw))
		}
		return nil, fault(fmt.Errorf("a development network runs in %s already (%s)", filepath.Dir(path), by),
			"stop it, or choose another --dir")
	}
	// The number is for the message above only.
	if f.Truncate(0) == nil {
		_, _ = f.WriteString(strconv.Itoa(os.Getpid()) + "\n")
	}
	return f, nil
}

func (f *folder) close() error { return f.lock.Close() }

func (f *folder) join(parts ...string) string {
	return filepath.Join(append([]string{f.path}, parts...)...)
}

func (f *folder) networkFile() string      { return f.join(NetworkFile) }
func (f *folder) data(node int) string     { return f.join(nodesDir, strconv.Itoa(node)) }
func (f *folder) log(node int) string      { return filepath.Join(f.data(node), "node.log") }
func (f *folder) unlock(node int) string   { return f.join(secretsDir, strconv.Itoa(node)+".unlock") }
func (f *folder) signer(node int) string   { return f.join(secretsDir, strconv.Itoa(node)+".signer") }
func (f *folder) keyFile(index int) string { return f.join(accountsDir, strconv.Itoa(index)+".key") }

// writeAccounts writes the key files of the development accounts.
func (f *folder) writeAccounts() ([]Account, error) {
	var out []Account
	for _, a := range accounts.Development() {
		path := f.keyFile(a.Index)
		if err := wallet.WriteKey(path, a.Key); err != nil {
			return nil, err
		}
		out = append(out, Account{a.Index, a.Address, path})
	}
	return out, nil
}

// writeSecret writes a file that only its owner may read.
func writeSecret(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// writeState writes devnet.json, whole or not at all.
func (f *folder) writeState(d *Devnet) error {
	raw, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %w", StateFile, err)
	}
	path := f.join(StateFile)
	// A crash may have left the temporary file of an earlier run.
	if err := os.Remove(path + ".new"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("write %s: %w", StateFile, err)
	}
	if err := writeSecret(path+".new", append(raw, '\n')); err != nil {
		return err
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write %s: %w", StateFile, err)
	}
	return nil
}
