package wallet

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxKeyFile bounds what ReadKey reads: 64 hex digits with some white space around them.
const maxKeyFile = 256

// Key is an account's secp256k1 key. It prints as its address.
type Key struct{ secret *ecdsa.PrivateKey }

// NewKey wraps a key on go-ethereum's curve.
func NewKey(secret *ecdsa.PrivateKey) Key { return Key{secret} }

// ECDSA returns the private key itself, for code that signs on its own.
func (k Key) ECDSA() *ecdsa.PrivateKey { return k.secret }

// Address returns the account.
func (k Key) Address() common.Address { return crypto.PubkeyToAddress(k.secret.PublicKey) }

// SignTx implements Account.
func (k Key) SignTx(_ context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.secret)
}

// String names the key by its account.
func (k Key) String() string { return k.Address().Hex() }

// GoString keeps %#v from printing the key.
func (k Key) GoString() string { return "wallet.Key(" + k.String() + ")" }

// KeyFileError says what is wrong with a key file. It never holds what the file holds.
type KeyFileError struct {
	Path    string
	Problem string
	hint    string
	err     error
}

// Error names the file and the problem.
func (e *KeyFileError) Error() string { return fmt.Sprintf("key file %s %s", e.Path, e.Problem) }

// Hint says what to do.
func (e *KeyFileError) Hint() string { return e.hint }

// Unwrap gives the file system's error, if that is the cause.
func (e *KeyFileError) Unwrap() error { return e.err }

const keyFileForm = "a key file holds one private key as 64 hex digits, with or without 0x"

// ReadKey reads a private key: 32 bytes as hex, with or without 0x, white space around it. The file must be a regular
// one that only its owner may read (mode 0600 or stricter). Every error is a *KeyFileError.
func ReadKey(path string) (Key, error) {
	fail := func(problem, hint string, err error) (Key, error) {
		return Key{}, &KeyFileError{path, problem, hint, err}
	}
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fail("does not exist", keyFileForm, err)
	case err != nil:
		return fail("cannot be opened: "+bare(err), "check its owner and mode", err)
	}
	defer f.Close()
	st, err := f.Stat()
	switch {
	case err != nil:
		return fail("cannot be read: "+bare(err), keyFileForm, err)
	case !st.Mode().IsRegular():
		return fail("is not a regular file", keyFileForm, nil)
	case st.Mode().Perm()&0o077 != 0:
		return fail(fmt.Sprintf("has mode %04o: others may read it", st.Mode().Perm()), "chmod 600 "+path, nil)
	}
	raw, err := io.ReadAll(io.LimitReader(f, maxKeyFile+1))
	if err != nil {
		return fail("cannot be read: "+bare(err), keyFileForm, err)
	}
	digits := bytes.TrimPrefix(bytes.TrimSpace(raw), []byte("0x"))
	if len(raw) > maxKeyFile || len(digits) != 64 {
		return fail("does not hold 64 hex digits", keyFileForm, nil)
	}
	secret := make([]byte, 32)
	if _, err := hex.Decode(secret, digits); err != nil {
		return fail("does not hold 64 hex digits", keyFileForm, nil)
	}
	key, err := crypto.ToECDSA(secret)
	if err != nil {
		return fail("holds a number that is no secp256k1 key", keyFileForm, nil)
	}
	return Key{key}, nil
}

// WriteKey writes a key file that must not exist yet, mode 0600, in a folder that must exist.
func WriteKey(path string, secret *ecdsa.PrivateKey) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	_, err = fmt.Fprintf(f, "0x%x\n", crypto.FromECDSA(secret))
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write key file %s: %w", filepath.Base(path), errors.Join(err, os.Remove(path)))
	}
	return nil
}

// bare leaves the path out of an error of the file system: the message has it already.
func bare(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}
