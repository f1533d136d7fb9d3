package identity

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age/plugin"
	"github.com/stretchr/testify/require"

	"crypto/ecdh"
)

func TestCreateAndLoad(t *testing.T) {
	dir := t.TempDir()
	unlock := filepath.Join(dir, "elsewhere", "unlock.key")
	made, err := Create(filepath.Join(dir, "node"), unlock)
	require.NoError(t, err)
	got, err := Load(filepath.Join(dir, "node"), unlock)
	require.NoError(t, err)
	require.Equal(t, made.Address(), got.Address())
	require.Equal(t, made.PeerKey(), got.PeerKey())
	require.Equal(t, made.EncryptionKey(), got.EncryptionKey())

	_, err = Create(filepath.Join(dir, "node"), unlock)
	require.ErrorIs(t, err, ErrExists)
}

func TestEncryptionKeyIsTheRecipientsPoint(t *testing.T) {
	id, err := generate()
	require.NoError(t, err)
	raw := id.EncryptionKey()
	pub, err := ecdh.X25519().NewPublicKey(raw[:])
	require.NoError(t, err)
	encoded, err := plugin.EncodeX25519Recipient(pub)
	require.NoError(t, err)
	require.Equal(t, id.Seal().Recipient().String(), encoded)
}

func TestLoadRefuses(t *testing.T) {
	dir := t.TempDir()
	unlock := filepath.Join(dir, "unlock.key")
	_, err := Create(dir, unlock)
	require.NoError(t, err)
	keys := filepath.Join(dir, File)

	t.Run("another unlock key", func(t *testing.T) {
		other := filepath.Join(t.TempDir(), "other.key")
		_, err := loadOrCreateUnlock(other)
		require.NoError(t, err)
		_, err = Load(dir, other)
		require.ErrorIs(t, err, ErrUnlock)
	})
	t.Run("key file readable by others", func(t *testing.T) {
		require.NoError(t, os.Chmod(keys, 0o644))
		_, err := Load(dir, unlock)
		require.ErrorIs(t, err, ErrPermissions)
		require.NoError(t, os.Chmod(keys, 0o600))
	})
	t.Run("damaged key file", func(t *testing.T) {
		raw, err := os.ReadFile(keys)
		require.NoError(t, err)
		raw[len(raw)-1] ^= 1
		require.NoError(t, os.WriteFile(keys, raw, 0o600))
		_, err = Load(dir, unlock)
		require.ErrorIs(t, err, ErrUnlock)
	})
	t.Run("missing unlock key", func(t *testing.T) {
		_, err := Load(dir, filepath.Join(dir, "nowhere"))
		require.ErrorIs(t, err, os.ErrNotExist)
	})
}

func TestNothingSecretPrints(t *testing.T) {
	id, err := generate()
	require.NoError(t, err)
	f := id.encode()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		text := strings.ToLower(fmt.Sprintf(verb, id))
		for _, secret := range []string{f.Node, f.Peer, strings.ToLower(f.Seal)} {
			require.NotContains(t, text, secret)
		}
	}
}
