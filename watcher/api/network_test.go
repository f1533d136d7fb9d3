package api

import (
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/netip"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
)

var facts = Facts{
	Name: "devnet", ChainID: 31337, Contracts: map[string]common.Address{"staking": {1}}, Chains: []string{"yellowstone"}, Version: "v1",
}

// keysOf is a keyset of four nodes whose root keys are the groups' generators.
func keysOf(t *testing.T) *keyset.Keyset {
	root, err := hex.DecodeString(generator)
	require.NoError(t, err)
	point, err := hex.DecodeString("97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb")
	require.NoError(t, err)
	keys := &keyset.Keyset{Epoch: 5, Self: 2, Keys: &share.Keys{
		Secp256k1: share.Share{Public: share.Public{Curve: share.Secp256k1, N: 4, K: 3, Commits: [][]byte{root}}},
		BLS:       share.Share{Public: share.Public{Curve: share.BLS12381G1, N: 4, K: 3, Commits: [][]byte{point}}},
	}}
	for i := range 4 {
		keys.Nodes = append(keys.Nodes, chain.Node{
			Address: common.Address{byte(i + 1)}, IPv4: netip.MustParseAddr("203.0.113.7"), Port: uint16(7470 + i), PeerKey: common.Hash{byte(i)},
		})
	}
	return keys
}

func TestNetwork(t *testing.T) {
	sdk := newSDK(&sharer{})
	c := configOf(fake{}, sdk)
	c.Facts = facts
	h := newFace(c)
	read := func() (out networkAnswer) {
		rec := ask(h, http.MethodGet, "/v1/network")
		require.Equal(t, http.StatusOK, rec.Code)
		require.NoError(t, json.Unmarshal(rec.Body.Bytes(), &out))
		return out
	}
	out := read()
	require.Equal(t, facts, out.Facts)
	require.Zero(t, out.Epoch)
	require.Empty(t, out.Nodes)
	require.Equal(t, 1<<20, out.Limits.BodyBytes)
	require.Equal(t, 30, out.Limits.Conditions)
	require.Equal(t, classLimit{16, 60, 1 << 20}, out.Limits.Classes["signing"])
	require.Equal(t, classLimit{16, 90, 4 << 20}, out.Limits.Classes["running"])

	sdk.Keysets.Add(keysOf(t))
	out = read()
	require.EqualValues(t, 5, out.Epoch)
	require.Equal(t, 4, out.N)
	require.Equal(t, 3, out.K)
	require.Equal(t, nodeEntry{1, common.Address{2}, "203.0.113.7:7471"}, out.Nodes[1])
	code, greeted := post(t, h, "/web/handshake", `{"clientPublicKey":"test","challenge":"00"}`)
	require.Equal(t, http.StatusOK, code)
	require.Equal(t, greeted["networkPublicKey"], out.NetworkPublicKey)
	require.Equal(t, greeted["hdRootPubkeys"], []any{out.HDRootPubkeys[0], out.HDRootPubkeys[1]})
	require.Len(t, out.NetworkPublicKey, 96)
}
