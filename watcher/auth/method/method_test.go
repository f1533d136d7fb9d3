package method

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// The vectors are those of @lit-protocol/contracts-sdk 7.4.0; ../testdata/README.md says how they are made.
func vectors(t *testing.T) (v map[string]string) {
	raw, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &v))
	return v
}

func TestIDsAreTheSDKs(t *testing.T) {
	v := vectors(t)
	for _, c := range []struct {
		name      string
		t         Type
		user, app string
	}{
		{"webauthn", WebAuthn, "cred-ID_1", "lit"},
		{"discord", Discord, "42", "1052874239658692668"},
		{"google", GoogleJWT, "1234", "app.googleusercontent.com"},
		{"stytch", StytchOTP, "User-Live-ABC", "Project-Live-DEF"},
		{"stytchEmail", StytchEmail, "Me@Example.com", "Project-Live-DEF"},
	} {
		got, err := Hashed(c.t, c.user, c.app)
		require.NoError(t, err)
		require.Equal(t, v[c.name], got.Hex(), c.name)
	}
}

func TestEthWalletHasThreeForms(t *testing.T) {
	v := vectors(t)
	addr := common.HexToAddress("0x0E0e70e7151a8710A7Dc8A87cbCF5d881Ca7808f")
	ids := EthWalletIDs(addr)
	require.Equal(t, addr.Bytes(), ids[0])
	require.Equal(t, v["ethLower"], hexutil.Encode(ids[1]))
	require.Equal(t, v["ethChecksum"], hexutil.Encode(ids[2]))
}

func TestActionIDs(t *testing.T) {
	const cid = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"
	id, err := ActionID(cid)
	require.NoError(t, err)
	require.Equal(t, vectors(t)["action"], hexutil.Encode(id))
	back, err := ActionCID(id)
	require.NoError(t, err)
	require.Equal(t, cid, back)
	for text, size := range map[string]int{
		"bafybeie5nqv6kd3qnfjupgvz34woh3oksc3iau6abmyajn7qvtf6d2ho34": 34, // version 1 of the same DAGs
		"bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku": 36, // a raw block is something else
	} {
		id, err := ActionID(text)
		require.NoError(t, err, text)
		require.Len(t, id, size)
		back, err := ActionCID(id)
		require.NoError(t, err)
		again, err := ActionID(back)
		require.NoError(t, err)
		require.Equal(t, id, again)
	}
	for _, bad := range []string{
		"", "Qm", cid + "x", cid[:45] + "0", "Qm" + "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
		"BAFKREIHDWDCEFGH4DQKJV67UZCMW7OJEE6XEDZDETOJUZJEVTENXQUVYKU", // the same in capitals
		"f01551220e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"bafyreigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", // dag-cbor
		"bafkqaaa", // identity
		strings.Repeat("b", 1<<16),
	} {
		_, err := ActionID(bad)
		require.ErrorIs(t, err, ErrID, bad)
	}
	for _, bad := range [][]byte{nil, id[:33], append([]byte{0x13}, id[1:]...), append([]byte{1, 0x70}, id...), append([]byte{1, 0x55}, id[:33]...)} {
		_, err := ActionCID(bad)
		require.ErrorIs(t, err, ErrID)
	}
}

func TestActionClaim(t *testing.T) {
	require.Equal(t, crypto.Keccak256Hash([]byte("Qm_my_key")), ActionClaim("Qm", "my_key"))
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		t         Type
		user, app string
	}{{EthWallet, "a", "lit"}, {Action, "a", "b"}, {7, "a", "b"}, {GoogleJWT, "", "b"}, {GoogleJWT, "a", ""}} {
		_, err := Hashed(c.t, c.user, c.app)
		require.ErrorIs(t, err, ErrID)
	}
	require.Equal(t, vectors(t)["custom"], Custom("my-app").String())
}
