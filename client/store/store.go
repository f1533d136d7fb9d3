// Package store keeps ciphertexts somewhere: in a file here, in its subpackages on IPFS, on an S3-compatible server, and
// in a contract. Package client knows none of them: a ciphertext is bytes, whoever keeps it.
//
// Threat line: what a store gives back may be anything. It is bounded here; where the reference is a hash of the bytes it
// is checked; and whoever decrypts it finds out whether it is what was encrypted. What is put is public.
package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Errors that callers tell apart with errors.Is.
var (
	ErrNotFound  = errors.New("is not in the store")
	ErrTooLarge  = errors.New("is larger than the store takes")
	ErrReference = errors.New("is no reference of this store")
	ErrAltered   = errors.New("is not what the reference names")
)

// MaxSize is how many bytes any store takes or gives: somewhat more than the largest encrypted file.
const MaxSize = 96 << 20

// Store keeps bytes under references.
type Store interface {
	// Put keeps data and returns the reference to get it with.
	Put(ctx context.Context, data []byte) (reference string, err error)
	// Get returns what was put. Errors wrap ErrNotFound, ErrTooLarge, ErrReference or ErrAltered, or say why the store
	// cannot be asked.
	Get(ctx context.Context, reference string) ([]byte, error)
}

// File keeps bytes in a file. References are paths.
type File struct{ Path string }

// Put writes the file, readable by everyone: whole, or not at all.
func (f File) Put(_ context.Context, data []byte) (string, error) {
	if len(data) > MaxSize {
		return "", fmt.Errorf("write file: it %w: %d bytes", ErrTooLarge, len(data))
	}
	part, err := os.CreateTemp(filepath.Dir(f.Path), "."+filepath.Base(f.Path)+".*")
	if err != nil {
		return "", fmt.Errorf("write file: %w", err)
	}
	_, err = part.Write(data)
	if err = errors.Join(err, part.Chmod(0o644), part.Close()); err == nil {
		err = os.Rename(part.Name(), f.Path)
	}
	if err != nil {
		return "", fmt.Errorf("write file: %w", errors.Join(err, os.Remove(part.Name())))
	}
	return f.Path, nil
}

// Get reads a file.
func (f File) Get(_ context.Context, path string) ([]byte, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("file %s %w: %w", path, ErrNotFound, fs.ErrNotExist)
	}
	if err != nil {
		return nil, fmt.Errorf("read file: %w", err)
	}
	defer file.Close()
	data, err := ReadAll(file)
	if err != nil {
		return nil, fmt.Errorf("read file %s: %w", path, err)
	}
	return data, nil
}

// ReadAll reads up to MaxSize bytes, and gives ErrTooLarge if there are more.
func ReadAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, fmt.Errorf("it %w: more than %d bytes", ErrTooLarge, MaxSize)
	}
	return data, nil
}
