package e2e

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// ran is what conclave action run prints.
type ran struct {
	RequestID, Response, Logs string
	Signatures                map[string]struct {
		DataSigned common.Hash
		PublicKey  hexutil.Bytes
		Signature  hexutil.Bytes
	}
}

// action writes an action's source and returns its path and its CID.
func (d desk) action(name, source string) (path, cid string) {
	d.t.Helper()
	path = d.write(name, source)
	r := d.run("action", "publish", "--dry-run", path)
	require.Zero(d.t, r.code, r.stderr)
	return path, strings.TrimSpace(r.out)
}

// TestCommandLineRunsActions writes an action in TypeScript, tests it without the network, permits it on a PKP, and has the
// network run it for somebody who may not use the PKP himself.
func TestCommandLineRunsActions(t *testing.T) {
	n := shared(t)
	d := n.desk()
	var key struct {
		PubKey  hexutil.Bytes
		Address common.Address
	}
	d.ok(&key, "pkp", "show", n.token.String())
	path, cid := d.action("greet.ts", `
		declare const publicKey: string, name: string;
		const letters = async function* (text: string) { yield* text; };
		let greeting = "hello ";
		for await (const letter of letters(name)) greeting += letter;
		await Lit.Actions.ethPersonalSignMessageEcdsa({ message: greeting, publicKey, sigName: "greeting" });
		console.log(Lit.Auth.actionIpfsIdStack[0], Lit.Auth.authSigAddress);
		Lit.Actions.setResponse({ response: greeting });`)
	d.write("greet.test.json", `{"action": "greet.ts", "params": {"publicKey": "${pkp:a.publicKey}", "name": "you"}, "auth": {"authSigAddress": "0x1"},
		"expect": {"response": "hello you", "logs": "${cid} 0x1\n", "signatures": {"greeting": {"pkp": "a", "message": "hello you"}}}}`)
	r := d.run("action", "test", d.path("greet.test.json"))
	require.Zero(t, r.code, r.stderr+r.out)

	params, err := json.Marshal(map[string]string{"publicKey": key.PubKey.String(), "name": "world"})
	require.NoError(t, err)
	run := []string{"action", "run", "--code", path, "--params", "@" + d.write("params.json", string(params)), "--key-file", d.key(n.stranger)}
	refused := d.run(run...)
	require.Equal(t, 1, refused.code, refused.stderr)
	require.Contains(t, refused.stderr, "may have this signed")

	var ignored struct{}
	d.ok(&ignored, "action", "permit", n.token.String(), cid, "--scope", "personal-sign", "--key-file", d.key(n.owner))
	var got ran
	d.until(&got, run...)
	var put struct{ CID string }
	d.ok(&put, "action", "publish", path, "--ipfs", n.files.URL())
	require.Equal(t, cid, put.CID)
	d.ok(&got, append([]string{"action", "run", "--cid", cid, "--pkp", n.token.String()}, run[4:]...)...)
	require.Equal(t, "hello world", got.Response)
	require.Equal(t, cid+" "+n.stranger.Address.Hex()+"\n", got.Logs)
	sig := got.Signatures["greeting"]
	require.Equal(t, key.PubKey, sig.PublicKey)
	require.Equal(t, common.Hash(accounts.TextHash([]byte("hello world"))), sig.DataSigned)
	sig.Signature[64] -= 27
	signer, err := crypto.SigToPub(sig.DataSigned[:], sig.Signature)
	require.NoError(t, err)
	require.Equal(t, key.Address, crypto.PubkeyToAddress(*signer))

	var told struct {
		Nodes []struct {
			Runs []struct{ IpfsID, Code, Logs string }
		}
	}
	d.ok(&told, "action", "logs", got.RequestID, "--key-file", d.key(n.stranger))
	require.Len(t, told.Nodes, len(n.nodes))
	ended := 0
	for _, node := range told.Nodes {
		for _, run := range node.Runs { // one that was not needed may still run
			require.Equal(t, []string{cid, "ok", got.Logs}, []string{run.IpfsID, run.Code, run.Logs})
			ended++
		}
	}
	require.GreaterOrEqual(t, ended, 3)
	d.ok(&told, "action", "logs", got.RequestID, "--key-file", d.key(n.owner))
	for _, node := range told.Nodes {
		require.Empty(t, node.Runs, "of somebody else")
	}

	d.ok(&ignored, "action", "permit", n.token.String(), cid, "--revoke", "--key-file", d.key(n.owner))
}

// until runs a command until it succeeds: nodes decide at a confirmed block.
func (d desk) until(into any, args ...string) {
	d.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		r := d.run(append(args, "--json")...)
		if r.code == 0 {
			require.NoError(d.t, json.Unmarshal([]byte(r.out), into), r.out)
			return
		}
		require.True(d.t, time.Now().Before(deadline), r.stderr)
	}
}

// TestCommandLineSaysHowNodesDiffer: an action that answers differently on each node is no time-out.
func TestCommandLineSaysHowNodesDiffer(t *testing.T) {
	n := shared(t)
	d := n.desk()
	path, _ := d.action("random.js", `Lit.Actions.setResponse({ response: crypto.randomUUID() });`)
	run := []string{"action", "run", "--code", path, "--key-file", d.key(n.stranger)}
	r := d.run(run...)
	require.Equal(t, 1, r.code, r.stderr)
	require.Regexp(t, `(?m)^error: the nodes' responses differ, 3 must be the same: 1 of them: "[0-9a-f-]{36}", 1 of them: `, r.stderr)
	require.Regexp(t, `(?m)^hint: what an action signs or answers must not depend on`, r.stderr)
	var got ran
	d.ok(&got, append(run, "--response", "most-common")...)
	require.Len(t, got.Response, 36)

	path, _ = d.action("throw.js", `throw new Error("on purpose");`)
	r = d.run("action", "run", "--code", path, "--key-file", d.key(n.stranger))
	require.Equal(t, 1, r.code, r.stderr)
	require.Contains(t, r.stderr, "on purpose")
}

// TestActionsImportPackages bundles packages that npm installed and runs them in a worker.
func TestActionsImportPackages(t *testing.T) {
	r := conclave(t, "action", "test", filepath.Join("sdk", "packages.test.json"))
	require.Zero(t, r.code, r.stderr+r.out)
	r = conclave(t, "action", "publish", "--dry-run", "--json", filepath.Join("sdk", "packages.ts"))
	require.Zero(t, r.code, r.stderr)
	var made struct {
		Manifest struct {
			Lockfile struct{ Name, SHA256 string }
			Inputs   map[string]any
		}
	}
	require.NoError(t, json.Unmarshal([]byte(r.out), &made))
	raw, err := os.ReadFile(filepath.Join("sdk", "package-lock.json"))
	require.NoError(t, err)
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(raw)), made.Manifest.Lockfile.SHA256)
	require.True(t, made.Manifest.Inputs["node_modules/ethers/lib.esm/index.js"] != nil)
}

// TestNewProjectsHaveRightTypes gives a new project to the TypeScript compiler.
func TestNewProjectsHaveRightTypes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	r := conclave(t, "action", "new", dir)
	require.Zero(t, r.code, r.stderr)
	tsc, err := filepath.Abs(filepath.Join("sdk", "node_modules", ".bin", "tsc"))
	require.NoError(t, err)
	action := filepath.Join(dir, "src", "action.ts")
	source, err := os.ReadFile(action)
	require.NoError(t, err)
	const wrong = "// @ts-expect-error a response is a string\nLit.Actions.setResponse({ response: 1 });\n"
	require.NoError(t, os.WriteFile(action, append(source, wrong...), 0o600))
	out, err := exec.Command(tsc, "-p", dir).CombinedOutput()
	require.NoError(t, err, string(out))
}
