package e2e

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/staking"
	api "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// TestNetworkIsRestoredFromBackupsOnFreshNodes is the drill of docs/operations.md: four nodes write their backups, and their
// disks are lost. Three of the backups, each with the pieces of another three of five members, are put into fresh nodes, which
// governance has hand the keys on. A PKP signs under the address that it had, and an old ciphertext opens.
func TestNetworkIsRestoredFromBackupsOnFreshNodes(t *testing.T) {
	t.Parallel() // it has a network of its own
	dir, err := os.MkdirTemp(folder, t.Name()+"-")
	require.NoError(t, err)
	n := &testnet{dir: dir}
	t.Cleanup(func() {
		if t.Failed() {
			n.dump(t)
		}
		n.close()
	})
	n.genesis(t)
	p := n.recoveryParty(3, 5)
	old := slices.Clone(n.nodes)
	for _, m := range old {
		p.join(m)
	}
	files := make([]string, len(old))
	for i, m := range old {
		files[i] = p.written(m, 1)
	}
	roots := n.roots()
	sealed := n.encryptForToken("kept through the fire")

	for _, m := range old {
		m.kill()
		require.NoError(t, os.RemoveAll(m.data()))
	}
	n.govern(staking.NewStaking().PackPause())
	var fresh []*member
	for range old {
		fresh = append(fresh, n.equip())
	}
	for i, trio := range [][]int{{0, 1, 2}, {4, 2, 0}, {1, 3, 4}} {
		p.restore(files[i], p.blinder(old[i]), fresh[i+1], trio) // the first of the new ones has nothing
	}
	n.enlist(fresh...)
	n.untilThese(fresh, "has auxiliary data", (*member).prepared)
	n.govern(staking.NewStaking().PackRestore())
	n.govern(staking.NewStaking().PackLockForRestore(n.idsOf(fresh...)))
	n.serve(1, fresh...)
	require.Equal(t, roots, n.roots())

	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	c, err := api.Connect(ctx, api.Options{Network: n.net, Timeout: patience})
	require.NoError(t, err)
	defer c.Close()
	who := n.ownersSession(ctx, c)
	got, err := c.Decrypt(ctx, who, sealed)
	require.NoError(t, err)
	require.Equal(t, "kept through the fire", string(got.Data))
	key, err := c.PKP(ctx, n.token)
	require.NoError(t, err)
	_, err = c.Sign(ctx, who, key, sha256.Sum256([]byte("after the fire"))) // verifies it
	require.NoError(t, err)
	for i := range 3 { // what was recovered has done its duty: the folder is no fresh one any more
		fresh[i+1].kill()
		r := conclave(t, p.restoring(files[i], p.blinder(old[i]), fresh[i+1])...)
		require.Equal(t, 1, r.code)
		require.Contains(t, r.stderr, "there are shares of epoch 2")
	}
}

// recovery is a party, with its members' keys and the operators' blinders in files.
type recovery struct {
	n       *testnet
	dir     string
	members []string // files of identities
}

func (n *testnet) recoveryParty(threshold, size int) *recovery {
	n.t.Helper()
	p := &recovery{n: n, dir: filepath.Join(n.dir, "recovery")}
	require.NoError(n.t, os.Mkdir(p.dir, 0o700))
	args := []string{"backup", "party", "new", "--threshold", fmt.Sprint(threshold), "--out", p.file()}
	for i := range size {
		id, err := age.GenerateX25519Identity()
		require.NoError(n.t, err)
		path := filepath.Join(p.dir, fmt.Sprintf("member%d.key", i+1))
		require.NoError(n.t, os.WriteFile(path, []byte(id.String()+"\n"), 0o600))
		p.members, args = append(p.members, path), append(args, "--member", id.Recipient().String())
	}
	p.conclave(args...)
	return p
}

func (p *recovery) file() string             { return filepath.Join(p.dir, "party.json") }
func (p *recovery) blinder(m *member) string { return filepath.Join(p.dir, m.name+".blinder") }
func (p *recovery) folder(m *member) string  { return filepath.Join(p.dir, m.name) }

// conclave runs a command that must succeed, on the network's file.
func (p *recovery) conclave(args ...string) string {
	p.n.t.Helper()
	r := conclave(p.n.t, append(args, "--json", "--network", p.n.file(), "--rpc", p.n.chain.http())...)
	require.Zero(p.n.t, r.code, "%v: %s", args, r.stderr)
	return r.out
}

// join has a node of a running network write backups from now on.
func (p *recovery) join(m *member) {
	p.n.t.Helper()
	p.conclave("backup", "blinder", "--out", p.blinder(m))
	m.stop()
	m.configure("backup", map[string]string{"party": p.file(), "blinder": p.blinder(m), "dir": p.folder(m)})
	m.run()
}

// written waits for a node's backup of an epoch and verifies it.
func (p *recovery) written(m *member, epoch uint64) string {
	p.n.t.Helper()
	until(p.n.t, m.name+" has written its backup", func() (bool, string) {
		s, err := m.status()
		return err == nil && s.Backup != nil && s.Backup.Epoch == epoch, fmt.Sprintf("%+v, %v", s.Backup, err)
	})
	found, err := filepath.Glob(filepath.Join(p.folder(m), fmt.Sprintf("epoch-%d-*.backup", epoch)))
	require.NoError(p.n.t, err)
	require.Len(p.n.t, found, 1)
	var r struct{ Node common.Address }
	out := p.conclave("backup", "verify", found[0], "--party", p.file(), "--blinder", p.blinder(m))
	require.NoError(p.n.t, json.Unmarshal([]byte(out), &r))
	require.Equal(p.n.t, m.address, r.Node)
	return found[0]
}

// restore has members give a fresh node its pieces, and the node take them.
func (p *recovery) restore(file, blinder string, m *member, members []int) {
	p.n.t.Helper()
	var to struct{ Recipient string }
	require.NoError(p.n.t, json.Unmarshal([]byte(p.conclave("backup", "recipient", "--data", m.data())), &to))
	args := p.restoring(file, blinder, m)
	for _, i := range members {
		piece := filepath.Join(p.dir, fmt.Sprintf("%s-%d.age", m.name, i))
		p.conclave("backup", "piece", file, "--identity", p.members[i], "--to", to.Recipient, "--out", piece)
		args = append(args, "--piece", piece)
	}
	p.conclave(args...)
}

// restoring is the command, with the pieces that are there already.
func (p *recovery) restoring(file, blinder string, m *member) []string {
	args := []string{"backup", "restore", file, "--data", m.data(), "--blinder", blinder}
	pieces, err := filepath.Glob(filepath.Join(p.dir, m.name+"-*.age"))
	require.NoError(p.n.t, err)
	for _, piece := range pieces {
		args = append(args, "--piece", piece)
	}
	return args
}

// idsOf are the ids under which nodes have joined, ascending.
func (n *testnet) idsOf(nodes ...*member) (ids []*big.Int) {
	n.t.Helper()
	abi := staking.NewStaking()
	joined, err := bind.Call(abi.Instance(n.chain.eth, n.net.Contracts.Staking), nil, abi.PackJoinedNodes(), abi.UnpackJoinedNodes)
	require.NoError(n.t, err)
	for _, j := range joined {
		if slices.ContainsFunc(nodes, func(m *member) bool { return m.address == j.NodeAddress }) {
			ids = append(ids, j.Id)
		}
	}
	require.Len(n.t, ids, len(nodes))
	return ids
}

// ownersSession lets a client decrypt and sign as the token's owner.
func (n *testnet) ownersSession(ctx context.Context, c *api.Client) *api.Session {
	n.t.Helper()
	who, err := c.NewSession(ctx, api.NewWallet(n.owner.Key), api.SessionOptions{
		Grants: []wire.Request{api.All(recap.Decrypt), api.All(recap.SignPKP)},
	})
	require.NoError(n.t, err)
	return who
}

// encryptForToken encrypts to whoever owns the network's token.
func (n *testnet) encryptForToken(text string) *api.Envelope {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	c, err := api.Connect(ctx, api.Options{Network: n.net, Timeout: patience})
	require.NoError(n.t, err)
	defer c.Close()
	rule := fmt.Appendf(nil, `[{"contractAddress":%q,"standardContractType":"ERC721","chain":"yellowstone","method":"ownerOf",
		"parameters":[%q],"returnValueTest":{"comparator":"=","value":":userAddress"}}]`, n.net.Contracts.PKPNFT.Hex(), n.token.String())
	sealed, err := c.Encrypt(access.EVMBasicField, json.RawMessage(rule), "yellowstone", api.DataString, []byte(text))
	require.NoError(n.t, err)
	return sealed
}
