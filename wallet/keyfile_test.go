package wallet_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/wallet"
)

const good = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

func write(t *testing.T, content string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	require.NoError(t, os.Chmod(path, mode))
	return path
}

func TestReadKey(t *testing.T) {
	for _, content := range []string{good, "0x" + good, "\n 0x" + strings.ToUpper(good) + " \n"} {
		for _, mode := range []os.FileMode{0o600, 0o400} {
			key, err := wallet.ReadKey(write(t, content, mode))
			require.NoError(t, err)
			require.Equal(t, "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", key.Address().Hex())
			require.NotContains(t, fmt.Sprintf("%v %+v %#v %s", key, key, key, key), good)
		}
	}
}

func TestReadKeyRefuses(t *testing.T) {
	for name, path := range map[string]string{
		"missing":       filepath.Join(t.TempDir(), "none"),
		"folder":        t.TempDir(),
		"group reads":   write(t, good, 0o640),
		"others read":   write(t, good, 0o604),
		"group writes":  write(t, good, 0o620),
		"empty":         write(t, "", 0o600),
		"short":         write(t, good[:63], 0o600),
		"long":          write(t, good+"0", 0o600),
		"no hex":        write(t, "g"+good[1:], 0o600),
		"two keys":      write(t, good+"\n"+good, 0o600),
		"zero":          write(t, strings.Repeat("0", 64), 0o600),
		"beyond order":  write(t, strings.Repeat("f", 64), 0o600),
		"huge":          write(t, strings.Repeat(" ", 1<<20)+good, 0o600),
		"double prefix": write(t, "0x0x"+good, 0o600),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := wallet.ReadKey(path)
			var fault *wallet.KeyFileError
			require.ErrorAs(t, err, &fault)
			require.NotEmpty(t, fault.Hint())
			require.Contains(t, err.Error(), path)
			require.NotContains(t, err.Error(), good[:20])
		})
	}
}

func TestWriteKey(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, wallet.WriteKey(path, key))
	got, err := wallet.ReadKey(path)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), got.Address())
	require.ErrorIs(t, wallet.WriteKey(path, key), os.ErrExist)
}
