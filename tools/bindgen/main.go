// Command bindgen writes the Go bindings (abigen v2) of this repository's contracts from forge's artifacts.
//
//	bindgen [-check] [-artifacts out] [-out bindings]
//
// One package per contract, named like the contract in lower case. With -check nothing is written: the command
// fails and names each file that is missing or differs from what would be generated.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// contracts are the ones that Go code deploys or calls.
var contracts = []string{
	"ActionLimits",
	"Allowlist",
	"AnswerBook",
	"Attestations",
	"CiphertextStore",
	"ConclaveProxy",
	"ConclaveTimelock",
	"ConclaveToken",
	"ConstantProductPool",
	"ContractResolver",
	"Coordinator",
	"CurveComb",
	"DcaVault",
	"DepositBox",
	"ExampleToken",
	"KeyRegistry",
	"Multisender",
	"PKPHelper",
	"PKPNFT",
	"PKPNFTMetadata",
	"PKPPermissions",
	"PaymentDelegation",
	"PrimeRegistry",
	"RateLimitNFT",
	"ReceiptLog",
	"Schedules",
	"Staking",
	"StakingBalances",
}

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	artifacts := flag.String("artifacts", "out", "forge's output directory")
	out := flag.String("out", "bindings", "directory of the generated packages")
	flag.Parse()
	if err := run(*artifacts, *out, *check); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(1)
	}
}

func run(artifacts, out string, check bool) error {
	var stale []error
	for _, name := range contracts {
		code, err := generate(filepath.Join(artifacts, name+".sol", name+".json"), name)
		if err != nil {
			return fmt.Errorf("generate %s: %w", name, err)
		}
		dir := filepath.Join(out, strings.ToLower(name))
		file := filepath.Join(dir, strings.ToLower(name)+".go")
		if check {
			have, err := os.ReadFile(file)
			if err != nil || !bytes.Equal(have, code) {
				stale = append(stale, fmt.Errorf("%s is not what the contracts generate; run scripts/generate", file))
			}
			continue
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, code, 0o644); err != nil {
			return err
		}
	}
	return errors.Join(stale...)
}

// artifact is the part of forge's JSON that bindings need.
type artifact struct {
	ABI      json.RawMessage
	Bytecode struct {
		Object         string
		LinkReferences map[string]any
	}
}

func generate(path, name string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var a artifact
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, err
	}
	if len(a.Bytecode.LinkReferences) > 0 {
		return nil, errors.New("has unlinked libraries")
	}
	code, err := abigen.BindV2([]string{name}, []string{string(a.ABI)}, []string{a.Bytecode.Object},
		strings.ToLower(name), map[string]string{}, map[string]string{})
	return []byte(code), err
}
