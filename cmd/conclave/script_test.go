package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write docs/cli.md and the expectations of scripts anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"conclave": main})
}

// TestScript runs testdata/script/*.txtar with the command itself, against a chain with contracts and fixed root keys.
//
// Besides testscript's own commands there are:
//
//	fails CODE ARG...    conclave ARG... fails with that exit code
//	grab NAME REGEXP     sets NAME to what the first group of REGEXP matched in the last command's standard output
//	answer               signs and answers all open requests, as the network would; waits for one
//	mine N               makes N blocks
//	receipt FILE KEYS    writes a receipt that accounts have signed, by their numbers; the nodes' are 7, 8 and 9
//	edit FILE OLD NEW    replaces what the expression OLD matches
//	get URL FILE         fetches over HTTP
//	hold DIR POSITION    puts the shares of epoch 1 into the data folder of a node
//	agekey FILE          makes an age identity; sets RECIPIENT to its recipient
func TestScript(t *testing.T) {
	buildWorker(t)
	n := startTestnet(t)
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"), UpdateScripts: *update, RequireUniqueNames: true,
		Setup: func(e *testscript.Env) error { return n.setup(e) },
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fails": fails, "grab": grab, "answer": n.answer, "mine": n.mine, "receipt": n.receipt, "edit": edit, "get": get, "hold": n.hold, "agekey": agekey,
		},
	})
}

// buildWorker puts the worker of actions beside the command that scripts run.
func buildWorker(t *testing.T) {
	t.Helper()
	command, err := exec.LookPath("conclave")
	require.NoError(t, err)
	out, err := exec.Command("go", "build", "-o", filepath.Join(filepath.Dir(command), "conclave-action"), "../../actions/cmd/conclave-action").CombinedOutput()
	require.NoError(t, err, string(out))
}

// setup gives a script the network file and key files.
func (n *testnet) setup(e *testscript.Env) error {
	dir := e.Getenv("WORK")
	if err := n.net.Save(filepath.Join(dir, "network.json")); err != nil {
		return err
	}
	for i, key := range n.keys {
		name := filepath.Join(dir, strconv.Itoa(i)+".key")
		if err := os.WriteFile(name, []byte(key.hex+"\n"), 0o600); err != nil {
			return err
		}
		e.Setenv("ADDRESS"+strconv.Itoa(i), key.address.Hex())
	}
	e.Setenv("RPC", n.net.RPCURL)
	e.Setenv(networkVariable, filepath.Join(dir, "network.json"))
	return n.setupWorld(e)
}

// fails runs conclave and checks its exit code. What it printed is for the commands stdout and stderr.
func fails(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: fails CODE ARG...")
	}
	err := ts.Exec("conclave", args[1:]...)
	var code interface{ ExitCode() int }
	got := 0
	if err != nil {
		if !asExit(err, &code) {
			ts.Fatalf("conclave: %v", err)
		}
		got = code.ExitCode()
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, %s expected", got, args[0])
	}
}

func asExit(err error, code *interface{ ExitCode() int }) bool {
	c, ok := err.(interface{ ExitCode() int })
	*code = c
	return ok
}

func grab(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: grab NAME REGEXP")
	}
	re, err := regexp.Compile(args[1])
	ts.Check(err)
	match := re.FindStringSubmatch(ts.ReadFile("stdout"))
	if len(match) != 2 {
		ts.Fatalf("no match for %s", args[1])
	}
	ts.Setenv(args[0], match[1])
}

func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edit FILE OLD NEW")
	}
	re, err := regexp.Compile(args[1])
	ts.Check(err)
	text := ts.ReadFile(args[0])
	if !re.MatchString(text) {
		ts.Fatalf("%s does not match %s", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(re.ReplaceAllString(text, args[2])), 0o644))
}

func (n *testnet) mine(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: mine N")
	}
	count, err := strconv.ParseUint(args[0], 10, 32)
	ts.Check(err)
	_, err = n.chain.Mine(context.Background(), count)
	ts.Check(err)
}

func (n *testnet) answer(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: answer")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	ts.Check(n.answerOpen(ctx))
}

// TestDocs compares docs/cli.md with the commands.
func TestDocs(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "cli.md")
	want := document((&app{stdout: os.Stdout, stderr: os.Stderr}).root())
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "write it anew: go test ./cmd/conclave -run TestDocs -update")
}

func TestUnits(t *testing.T) {
	for in, want := range map[string]string{"1000": "1000", "0.5": "0.5", "0.000000000000000001": "0.000000000000000001", "0": "0", "7.250": "7.25"} {
		n, err := parseUnits(in)
		require.NoError(t, err, in)
		require.Equal(t, want, amount{n}.units())
	}
	for _, in := range []string{"", "-1", "1e3", "1/2", "0.0000000000000000001", "0x10", "1_0", strings.Repeat("9", 80), "NaN", "Inf"} {
		_, err := parseUnits(in)
		require.Error(t, err, in)
	}
}

func TestParse(t *testing.T) {
	for _, in := range []string{"", "-1", "+1", "0x", "0x-1", "1_0", "g", "0x1" + strings.Repeat("0", 64)} {
		_, err := parseUint256(in)
		require.Error(t, err, in)
	}
	for in, want := range map[string]string{"12": "12", "0x0c": "12", "0": "0"} {
		n, err := parseUint256(in)
		require.NoError(t, err)
		require.Equal(t, want, fmt.Sprint(n))
	}
	const good = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	for _, in := range []string{good, strings.ToLower(good), "0x" + strings.ToUpper(good[2:])} {
		_, err := parseAddress(in)
		require.NoError(t, err, in)
	}
	for _, in := range []string{"", good[2:], good[:40], strings.Replace(good, "f39F", "F39F", 1), "0x" + strings.Repeat("g", 40)} {
		_, err := parseAddress(in)
		require.Error(t, err, in)
	}
}
