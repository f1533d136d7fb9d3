package e2e

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3bolt"
	"github.com/stretchr/testify/require"

	people "github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/devnet/ipfs"
)

// desk is where people use the command line: a folder with their keys.
type desk struct {
	*testnet
	dir string
}

func (n *testnet) desk() desk {
	n.t.Helper()
	d := desk{n, n.t.(*testing.T).TempDir()}
	for _, who := range []people.Account{n.owner, n.guest, n.stranger} {
		require.NoError(n.t, os.WriteFile(d.key(who), []byte(secretOf(who)), 0o600))
	}
	return d
}

func (d desk) path(name string) string       { return filepath.Join(d.dir, name) }
func (d desk) key(who people.Account) string { return d.path(who.Address.Hex() + ".key") }

func (d desk) write(name, content string) string {
	d.t.Helper()
	require.NoError(d.t, os.WriteFile(d.path(name), []byte(content), 0o600))
	return d.path(name)
}

// run runs a command on the network.
func (d desk) run(args ...string) result {
	d.t.Helper()
	return conclave(d.t, append(args, "--network", filepath.Join(d.testnet.dir, "network.json"))...)
}

// ok runs a command that must succeed, and reads its JSON.
func (d desk) ok(into any, args ...string) {
	d.t.Helper()
	r := d.run(append(args, "--json")...)
	require.Zero(d.t, r.code, r.stderr)
	require.NoError(d.t, json.Unmarshal([]byte(r.out), into), r.out)
}

// decrypts says what a command prints of a ciphertext, to somebody who may read it.
func (d desk) decrypts(who people.Account, reference string, more ...string) string {
	d.t.Helper()
	r := d.run(append([]string{"decrypt", "--in", reference, "--out", "-", "--key-file", d.key(who)}, more...)...)
	require.Zero(d.t, r.code, r.stderr)
	return r.out
}

// TestCommandLineKeepsCiphertexts encrypts for the owner of a PKP and stores the ciphertext everywhere; from there the
// owner decrypts, also while a node is dead, and nobody else.
func TestCommandLineKeepsCiphertexts(t *testing.T) {
	n := shared(t)
	d := n.desk()
	files, err := ipfs.Start(t.TempDir(), "127.0.0.1:0")
	require.NoError(t, err)
	defer files.Close()
	disk, err := s3bolt.NewFile(d.path("s3"))
	require.NoError(t, err)
	require.NoError(t, disk.CreateBucket("ciphertexts"))
	objects := httptest.NewServer(gofakes3.New(disk).Server())
	defer objects.Close()
	t.Setenv("AWS_ENDPOINT_URL", objects.URL)
	t.Setenv("AWS_ACCESS_KEY_ID", "id")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")

	var last string
	for target, pattern := range map[string]string{
		d.path("secret.json"):   "^" + d.path("secret.json") + "$",
		"ipfs://":               "^ipfs://bafkrei[a-z2-7]+$",
		"s3://ciphertexts/new/": "^s3://ciphertexts/new/[0-9a-f]{64}.json$",
		"contract://new":        "^contract://0x[0-9a-f]{40}/0x[0-9a-f]{64}$",
	} {
		secret := "for the owner, by way of " + target
		var done struct{ Reference, DataToEncryptHash string }
		d.ok(&done, "encrypt", "--owns-pkp", n.token.String(), "--in", d.write("plain", secret), "--out", target,
			"--ipfs", files.URL(), "--key-file", d.key(n.stranger)) // who encrypts need not be who decrypts
		require.Regexp(t, pattern, done.Reference)
		require.Equal(t, secret, d.decrypts(n.owner, done.Reference, "--ipfs", files.URL()))
		last = done.Reference
	}
	refused := d.run("decrypt", "--in", last, "--out", d.path("stolen"), "--key-file", d.key(n.stranger), "--ipfs", files.URL())
	require.Equal(t, 3, refused.code, refused.stderr)
	require.Contains(t, refused.stderr, "NodeAccessControlConditionsReturnedNotAuthorized")
	for _, m := range n.nodes {
		require.Contains(t, refused.stderr, fmt.Sprintf("node http://127.0.0.1:%d", m.http))
	}
	require.Regexp(t, "(?m)^hint: ", refused.stderr)
	require.NoFileExists(t, d.path("stolen"))

	n.nodes[1].kill()
	var got struct {
		Faults []struct{ Node, Problem string }
	}
	d.ok(&got, "decrypt", "--in", last, "--out", d.path("read"), "--key-file", d.key(n.owner), "--ipfs", files.URL())
	info, err := os.Stat(d.path("read"))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	for _, f := range got.Faults {
		require.Equal(t, fmt.Sprintf("http://127.0.0.1:%d", n.nodes[1].http), f.Node)
	}
	n.nodes[2].kill()
	tooFew := d.run("decrypt", "--in", last, "--out", d.path("read"), "--key-file", d.key(n.owner), "--ipfs", files.URL())
	require.Equal(t, 1, tooFew.code, tooFew.stderr)
	require.Contains(t, tooFew.stderr, "2 nodes: does not answer")
	n.nodes[1].run()
	n.nodes[2].run()
	n.allReady()
}

// TestCommandLineAndSDKReadEachOther exchanges files and sessions: see sdk/files.mjs for the steps.
func TestCommandLineAndSDKReadEachOther(t *testing.T) {
	n := shared(t)
	d := n.desk()
	var ignored struct{}
	d.ok(&ignored, "encrypt", "--text", "--owns-pkp", n.token.String(), "--in", d.write("plain", "from the command line"), "--out", d.path("from.json"))
	made := d.run("session", "--resource", "lit-accesscontrolcondition://*", "--resource", "lit-pkp://*", "--key-file", d.key(n.owner))
	require.Zero(t, made.code, made.stderr)
	session := d.write("session.json", made.out)
	var key struct{ PubKey string }
	d.ok(&key, "pkp", "show", n.token.String())
	require.Equal(t, []string{
		"read a file of the command line", "decrypt with a session of the command line", "sign with a session of the command line",
		"write a file for the command line",
	}, n.script("files.mjs", secretOf(n.owner), n.context(), key.PubKey, d.path("from.json"), session, d.path("to.json")))
	require.Equal(t, "from the SDK", d.decrypts(n.owner, d.path("to.json")))
	r := d.run("decrypt", "--in", d.path("to.json"), "--out", "-", "--session", session)
	require.Zero(t, r.code, r.stderr)
	require.Equal(t, "from the SDK", r.out)
}

// TestCommandLineActsForAPKP encrypts for a PKP's address. Only a session that the nodes signed for the PKP decrypts, and
// only who may sign with the PKP gets one.
func TestCommandLineActsForAPKP(t *testing.T) {
	n := shared(t)
	d := n.desk()
	var key struct{ Address common.Address }
	d.ok(&key, "pkp", "show", n.token.String())
	var ignored struct{}
	d.ok(&ignored, "encrypt", "--address", key.Address.Hex(), "--in", d.write("plain", "for the PKP"), "--out", d.path("secret.json"))
	made := d.run("session", "--pkp", n.token.String(), "--resource", "lit-accesscontrolcondition://*", "--key-file", d.key(n.guest))
	require.Zero(t, made.code, made.stderr)
	r := d.run("decrypt", "--in", d.path("secret.json"), "--out", "-", "--session", d.write("session.json", made.out))
	require.Zero(t, r.code, r.stderr)
	require.Equal(t, "for the PKP", r.out)

	r = d.run("decrypt", "--in", d.path("secret.json"), "--out", "-", "--key-file", d.key(n.owner))
	require.Equal(t, 3, r.code, r.stderr)
	r = d.run("session", "--pkp", n.token.String(), "--resource", "lit-accesscontrolcondition://*", "--key-file", d.key(n.stranger))
	require.Equal(t, 3, r.code, r.stderr)
	require.Empty(t, r.out)
}

// TestCommandLineSigns signs with a PKP in all ways and sends a transaction from it, also while a node is dead.
func TestCommandLineSigns(t *testing.T) {
	n := shared(t)
	d := n.desk()
	var key struct{ Address common.Address }
	d.ok(&key, "pkp", "show", n.token.String())
	typed := d.write("typed.json", `{"types":{"EIP712Domain":[{"name":"name","type":"string"}],"Mail":[{"name":"text","type":"string"}]},
		"primaryType":"Mail","domain":{"name":"Conclave"},"message":{"text":"hello"}}`)
	for name, what := range map[string][]string{
		"digest":  {"--digest", n.digestOf("cli").Hex()},
		"message": {"--message", "hello from " + t.Name()},
		"typed":   {"--typed-data", typed},
	} {
		var signed struct {
			Digest    common.Hash
			Signature hexutil.Bytes
		}
		d.ok(&signed, append([]string{"sign", "--pkp", n.token.String(), "--key-file", d.key(n.guest)}, what...)...)
		if name == "message" {
			require.Equal(t, common.BytesToHash(accounts.TextHash([]byte(what[1]))), signed.Digest)
		}
		require.Len(t, signed.Signature, 65)
		signed.Signature[64] -= 27
		public, err := crypto.SigToPub(signed.Digest[:], signed.Signature)
		require.NoError(t, err)
		require.Equal(t, key.Address, crypto.PubkeyToAddress(*public), name)
	}
	refused := d.run("sign", "--pkp", n.token.String(), "--message", "steal", "--key-file", d.key(n.stranger))
	require.Equal(t, 3, refused.code, refused.stderr)
	require.Regexp(t, "(?m)^error: sign: .*\n(node .*\n)+hint: ", refused.stderr)

	n.do(n.owner, key.Address, big.NewInt(1e18), nil)
	n.nodes[3].kill()
	to := common.HexToAddress("0x00000000000000000000000000000000c0ffee01")
	var sent struct {
		From common.Address
		Tx   common.Hash
	}
	d.ok(&sent, "send", "--pkp", n.token.String(), "--to", to.Hex(), "--value", "0.25", "--key-file", d.key(n.owner), "--timeout", "60s")
	require.Equal(t, key.Address, sent.From)
	balance, err := n.chain.eth.BalanceAt(t.Context(), to, nil)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(25e16), balance)
	n.nodes[3].run()
	n.allReady()
}
