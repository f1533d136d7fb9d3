package identity

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"filippo.io/age"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// File is the name of the encrypted key file in a node's data folder.
const File = "keys.age"

// maxFile bounds what is read: a key file is under 1 KiB.
const maxFile = 16 << 10

// Errors that callers tell apart.
var (
	// ErrExists is returned by Create when the data folder already holds keys.
	ErrExists = errors.New("key file already exists")
	// ErrUnlock means that the unlock key does not open the key file.
	ErrUnlock = errors.New("unlock key does not open the key file")
	// ErrPermissions means that others than the owner may read a secret file.
	ErrPermissions = errors.New("secret file is readable by others")
)

// Identity is a node's keys. It prints as its public part only.
type Identity struct {
	node *ecdsa.PrivateKey
	peer ed25519.PrivateKey
	seal *age.X25519Identity
	// sealPublic is the X25519 public key of seal.
	sealPublic [32]byte
}

// Node returns the secp256k1 key of the node address.
func (id *Identity) Node() *ecdsa.PrivateKey { return id.node }

// Address returns the node address.
func (id *Identity) Address() common.Address { return crypto.PubkeyToAddress(id.node.PublicKey) }

// Peer returns the ed25519 key of the libp2p identity.
func (id *Identity) Peer() ed25519.PrivateKey { return id.peer }

// PeerKey returns the ed25519 public key as it is registered on chain.
func (id *Identity) PeerKey() [32]byte { return [32]byte(id.peer.Public().(ed25519.PublicKey)) }

// Seal returns the identity that opens what is encrypted to EncryptionKey.
func (id *Identity) Seal() *age.X25519Identity { return id.seal }

// EncryptionKey returns the X25519 public key as it is registered on chain.
func (id *Identity) EncryptionKey() [32]byte { return id.sealPublic }

// String names the node by its address.
func (id *Identity) String() string { return "node " + id.Address().Hex() }

// GoString keeps %#v from printing keys.
func (id *Identity) GoString() string { return id.String() }

// Create makes new keys in folder dir, encrypted to the unlock key in unlockFile, which is made if it does not exist.
// Both files are written with mode 0600; an existing key file is never replaced (ErrExists).
func Create(dir, unlockFile string) (*Identity, error) {
	path := filepath.Join(dir, File)
	if _, err := os.Stat(path); err == nil {
		return nil, fmt.Errorf("create keys in %s: %w", dir, ErrExists)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("create data folder: %w", err)
	}
	unlock, err := loadOrCreateUnlock(unlockFile)
	if err != nil {
		return nil, err
	}
	id, err := generate()
	if err != nil {
		return nil, err
	}
	plain, err := json.Marshal(id.encode())
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w, err := age.Encrypt(&out, unlock.Recipient())
	if err != nil {
		return nil, fmt.Errorf("encrypt keys: %w", err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("encrypt keys: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("encrypt keys: %w", err)
	}
	if err := WriteNew(path, out.Bytes()); err != nil {
		return nil, err
	}
	return id, nil
}

// Load reads the keys in folder dir with the unlock key in unlockFile. Errors: ErrUnlock, ErrPermissions, or what
// the file system says.
func Load(dir, unlockFile string) (*Identity, error) {
	unlock, err := loadUnlock(unlockFile)
	if err != nil {
		return nil, err
	}
	raw, err := ReadSecret(filepath.Join(dir, File))
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	r, err := age.Decrypt(bytes.NewReader(raw), unlock)
	if err != nil {
		return nil, fmt.Errorf("open %s with %s: %w", filepath.Join(dir, File), unlockFile, ErrUnlock)
	}
	plain, err := io.ReadAll(io.LimitReader(r, maxFile))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", filepath.Join(dir, File), ErrUnlock)
	}
	var f keyFile
	if err := json.Unmarshal(plain, &f); err != nil {
		return nil, fmt.Errorf("key file %s: not in this version's format", filepath.Join(dir, File))
	}
	id, err := f.decode()
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", filepath.Join(dir, File), err)
	}
	return id, nil
}

// keyFile is the plaintext of the key file.
type keyFile struct {
	Version int
	Node    string // 32 bytes hex
	Peer    string // ed25519 seed, 32 bytes hex
	Seal    string // age identity
}

func (id *Identity) encode() keyFile {
	return keyFile{
		Version: 1,
		Node:    hex.EncodeToString(crypto.FromECDSA(id.node)),
		Peer:    hex.EncodeToString(id.peer.Seed()),
		Seal:    id.seal.String(),
	}
}

// decode makes the keys; its errors say nothing of their content.
func (f keyFile) decode() (*Identity, error) {
	if f.Version != 1 {
		return nil, fmt.Errorf("version %d, this program reads version 1", f.Version)
	}
	node, err := crypto.HexToECDSA(f.Node)
	if err != nil {
		return nil, errors.New("node key is damaged")
	}
	seed, err := hex.DecodeString(f.Peer)
	if err != nil || len(seed) != ed25519.SeedSize {
		return nil, errors.New("peer key is damaged")
	}
	seal, err := age.ParseX25519Identity(f.Seal)
	if err != nil {
		return nil, errors.New("encryption key is damaged")
	}
	pub, err := x25519Public(seal)
	if err != nil {
		return nil, err
	}
	return &Identity{node: node, peer: ed25519.NewKeyFromSeed(seed), seal: seal, sealPublic: pub}, nil
}

func generate() (*Identity, error) {
	node, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make node key: %w", err)
	}
	_, peer, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make peer key: %w", err)
	}
	seal, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, fmt.Errorf("make encryption key: %w", err)
	}
	pub, err := x25519Public(seal)
	if err != nil {
		return nil, err
	}
	return &Identity{node: node, peer: peer, seal: seal, sealPublic: pub}, nil
}

// x25519Public computes the raw public key of an age identity, which age itself shows only in bech32.
func x25519Public(id *age.X25519Identity) (pub [32]byte, err error) {
	_, data, err := bech32.Decode(strings.ToLower(id.String()))
	if err != nil {
		return pub, errors.New("encryption key is damaged")
	}
	scalar, err := bech32.ConvertBits(data, 5, 8, false)
	if err != nil {
		return pub, errors.New("encryption key is damaged")
	}
	k, err := ecdh.X25519().NewPrivateKey(scalar)
	if err != nil {
		return pub, errors.New("encryption key is damaged")
	}
	return [32]byte(k.PublicKey().Bytes()), nil
}
