package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// acquire takes the lock file, which the kernel frees when the process ends however it ends. The file stays: removing
// it would let two processes hold locks on two files of one name.
func acquire(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, osFault(err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		defer f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			if pid, _ := io.ReadAll(io.LimitReader(f, 20)); len(pid) > 0 {
				return nil, fmt.Errorf("%w (process %s)", ErrInUse, strings.TrimSpace(string(pid)))
			}
			return nil, ErrInUse
		}
		return nil, fmt.Errorf("lock: %w", err)
	}
	// The number is for the message above only, so a disk too full to write it does not matter here.
	if f.Truncate(0) == nil {
		_, _ = fmt.Fprintln(f, os.Getpid())
	}
	return f, nil
}

// osFault is fault for errors of the file system.
func osFault(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("%w: %w", ErrDiskFull, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.EISDIR):
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	}
	return err
}
