// Package conclave holds no code, only a test of the direction in which packages may depend on each other.
package conclave

import (
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/conclave-network/conclave/"

// may says which of the repository's own packages a package may import, by prefix. The longest matching entry counts.
var may = map[string][]string{
	"client":                  {"tss", "bindings", "network", "watcher/access", "watcher/auth"},
	"client/store":            {"client/store", "bindings"},
	"client/store/ipfs":       {"client/store", "actions/ipfs/dag"},
	"devnet/ipfs":             {"actions/ipfs/dag"},
	"tss":                     {"tss"},
	"bindings":                {},
	"network":                 {},
	"network/typed":           {},
	"wallet":                  {"bindings", "network", "watcher/chain"},
	"watcher":                 {"watcher", "actions", "tss", "bindings", "network"},
	"actions":                 {"actions"},
	"actions/fetch":           {"actions"},
	"actions/ipfs":            {"actions/ipfs", "actions/fetch"},
	"actions/ipfs/dag":        {},
	"watcher/secret":          {},
	"watcher/store":           {"watcher/secret"},
	"watcher/chain":           {"watcher/store", "bindings", "actions"},
	"watcher/p2p":             {},
	"watcher/ceremony":        {"tss", "watcher/p2p", "watcher/trail"},
	"watcher/trail":           {},
	"watcher/metrics":         {},
	"watcher/reason":          {},
	"watcher/attest":          {},
	"watcher/auth":            {"watcher/auth", "watcher/access/chains", "watcher/internal/strictjson"},
	"watcher/internal":        {},
	"watcher/access":          {"watcher/access", "watcher/secret"},
	"watcher/identity":        {},
	"watcher/config":          {},
	"watcher/api":             {"watcher", "actions", "tss/bls", "tss/derive", "tss/ecdsashare"},
	"watcher/meet":            {"watcher/p2p", "watcher/keyset"},
	"watcher/meet/meettest":   {"watcher"},
	"devnet/accounts":         {},
	"devnet/devchain":         {},
	"network/deploy":          {"bindings", "network", "actions"},
	"devnet":                  {"devnet", "bindings", "network", "wallet", "watcher"},
	"cmd":                     {"cmd", "actions", "watcher", "client", "devnet", "wallet", "network", "bindings", "tss"},
	"tools":                   {"network/typed", "tss/derive"},
	"tools/abisnap":           {"tools/soljson"},
	"tools/opsdocs":           {"watcher/metrics", "watcher/reason"},
	"tools/analyse":           {"tools/soljson"},
	"e2e":                     {"e2e", "cmd", "watcher", "client", "devnet", "wallet", "network", "bindings", "tss"},
	"watcher/chain/chaintest": {"watcher", "bindings", "devnet", "network"},
}

func TestPackagesDependInOneDirection(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		pkg, own := strings.CutPrefix(fields[0], module)
		if !own {
			continue
		}
		allowed := rule(pkg)
		for _, imported := range fields[1:] {
			dep, own := strings.CutPrefix(imported, module)
			if own && !within(dep, allowed) && !within(dep, []string{pkg}) {
				t.Errorf("%s imports %s", pkg, dep)
			}
		}
	}
}

// rule returns what a package may import.
func rule(pkg string) []string {
	for p := pkg; p != ""; p = p[:max(0, strings.LastIndex(p, "/"))] {
		if allowed, ok := may[p]; ok {
			return allowed
		}
	}
	return nil
}

func within(pkg string, prefixes []string) bool {
	for _, p := range prefixes {
		if pkg == p || strings.HasPrefix(pkg, p+"/") {
			return true
		}
	}
	return false
}
