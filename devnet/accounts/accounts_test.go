package accounts

import (
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func TestDevelopmentAccountsAreTheOnesOtherChainsUse(t *testing.T) {
	want := []string{
		"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
		"0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
		"0x90F79bf6EB2c4f870365E785982E1f101E93b906",
		"0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
		"0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc",
		"0x976EA74026E726554dB657fA54763abd0C3a0aa9",
		"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",
		"0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f",
		"0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
	}
	got := Development()
	require.Len(t, got, Count)
	for i, a := range got {
		require.Equal(t, want[i], a.Address.Hex())
		require.Equal(t, i, a.Index)
	}
	require.Equal(t, "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
		hex.EncodeToString(crypto.FromECDSA(got[0].Key)))
	require.Equal(t, "m/44'/60'/0'/0/3", got[3].Path)

	got[0].Address = common.Address{}
	require.Equal(t, want[0], Development()[0].Address.Hex(), "a caller changed everyone's accounts")
}

// The passphrase vectors published with BIP-39 (English word list).
func TestSeedVectors(t *testing.T) {
	for sentence, want := range map[string]string{
		strings.Repeat("abandon ", 11) + "about": "c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04",
		strings.Repeat("zoo ", 11) + "wrong":     "ac27495480225222079d7be181583751e86f571027b0497b5b5d11218e0a8a13332572917f0f8e5a589620c6f15b11c61dee327651a14c34e18231052e48c069",
	} {
		require.Equal(t, want, hex.EncodeToString(seed(sentence, "TREZOR")), sentence)
	}
}

// Test vectors 1 and 4 of BIP-32; the latter has a private key with a leading zero byte.
func TestChildKeyVectors(t *testing.T) {
	for _, v := range []struct {
		seed  string
		key   string
		steps []uint32
		want  []string
	}{
		{
			seed:  "000102030405060708090a0b0c0d0e0f",
			key:   "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35",
			steps: []uint32{0 + hardened, 1, 2 + hardened, 2, 1000000000},
			want: []string{
				"edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea",
				"3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368",
				"cbce0d719ecf7431d88e6a89fa1483e02e35092af60c042b1df2ff59fa424dca",
				"0f479245fb19a38a1954c5c7c0ebab2f9bdfd96a17563ef28a6a4b1a2a764ef4",
				"471b76e389e528d6de6d816857e012c5455051cad6660850e58372a6c3e6e7c8",
			},
		},
		{
			seed:  "3ddd5602285899a946114506157c7997e5444528f3003f6134712147db19b678",
			key:   "12c0d59c7aa3a10973dbd3f478b65f2516627e3fe61e00c345be9a477ad2e215",
			steps: []uint32{0 + hardened, 1 + hardened},
			want: []string{
				"00d948e9261e41362a688b916f297121ba6bfb2274a3575ac0e456551dfd7f7e",
				"3a2086edd7d9df86c3487a5905a1712a9aa664bce8cc268141e07549eaa8661d",
			},
		},
	} {
		raw, err := hex.DecodeString(v.seed)
		require.NoError(t, err)
		node, err := master(raw)
		require.NoError(t, err)
		require.Equal(t, v.key, node.key.String())
		for i, step := range v.steps {
			node, err = node.child(step)
			require.NoError(t, err)
			require.Equal(t, v.want[i], node.key.String())
		}
	}
}

func TestDeriveRefusesWhatIsNotAMnemonic(t *testing.T) {
	for name, v := range map[string]struct {
		mnemonic string
		count    int
		want     string
	}{
		"too short":  {"test junk", 1, "this one has 2"},
		"13 words":   {strings.Repeat("test ", 13), 1, "this one has 13"},
		"upper case": {strings.Repeat("test ", 11) + "Junk", 1, "word 12"},
		"not ASCII":  {"tést " + strings.Repeat("test ", 11), 1, "word 1 "},
		"negative":   {Mnemonic, -1, "-1 is not between"},
		"too many":   {Mnemonic, maxAccounts + 1, "10001 is not between"},
	} {
		_, err := Derive(v.mnemonic, v.count)
		require.ErrorContains(t, err, v.want, name)
	}
	spaced, err := Derive("  "+strings.ReplaceAll(Mnemonic, " ", "\t\n "), 1)
	require.NoError(t, err)
	require.Equal(t, Development()[0].Address, spaced[0].Address)
}

func TestAllocGivesEachAccountTenThousandEther(t *testing.T) {
	alloc := Alloc(Development())
	require.Len(t, alloc, Count)
	want, _ := new(big.Int).SetString("10000000000000000000000", 10)
	for _, a := range Development() {
		require.Zero(t, want.Cmp(alloc[a.Address].Balance))
	}
}
