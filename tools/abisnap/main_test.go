package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// vault keeps its state in a namespace, through a library with one of its own, and in a struct of structs.
const vault = `
pragma solidity 0.8.37;

abstract contract Governed {}

library Ledger {
    /// @custom:storage-location erc7201:test.storage.Ledger
    struct Book { uint128 paid; uint128 owed; }

    function book() internal pure returns (Book storage b) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("test.storage.Ledger")) - 1)) & ~bytes32(uint256(0xff));
        assembly { b.slot := slot }
    }

    function pay(uint256 times) internal { book().paid += 1; if (times > 1) pay(times - 1); }
}

contract Vault is Governed {
    enum Mood { Idle, Busy }

    struct Account { address owner; uint96 balance; Mood mood; }

    /// @custom:storage-location erc7201:test.storage.Vault
    struct VaultStorage {
        uint64 count;
        address keeper;
        mapping(uint256 id => Account) accounts;
        Account[2] first;
    }

    bytes32 private constant STORAGE = SLOT;

    function pay() external { Ledger.pay(2); }
}

contract Plain { uint256 public a; mapping(address => bool) public b; }
`

// repository returns a root with the compiler and one contract file.
func repository(t *testing.T, source string) string {
	t.Helper()
	root := t.TempDir()
	real, err := filepath.Abs("../..")
	require.NoError(t, err)
	for _, name := range []string{"foundry.toml", "tools", "node_modules"} {
		require.NoError(t, os.Symlink(filepath.Join(real, name), filepath.Join(root, name)))
	}
	require.NoError(t, os.Mkdir(filepath.Join(root, "src"), 0o755))
	put(t, root, source)
	return root
}

func put(t *testing.T, root, source string) {
	t.Helper()
	source = strings.Replace(source, "SLOT", slotOf("test.storage.Vault"), 1)
	require.NoError(t, os.WriteFile(filepath.Join(root, "src", "Vault.sol"), []byte(source), 0o644))
}

func TestSnapshotsShowNamespaces(t *testing.T) {
	root := repository(t, vault)
	require.NoError(t, run(root, "src", "out", false))
	require.NoError(t, run(root, "src", "out", true))
	raw, err := os.ReadFile(filepath.Join(root, "out", "storage", "Vault.json"))
	require.NoError(t, err)
	var s storage
	require.NoError(t, json.Unmarshal(raw, &s))
	account := []member{
		{"owner", "0", 0, "address"}, {"balance", "0", 20, "uint96"}, {"mood", "1", 0, "enum Vault.Mood"},
	}
	require.Equal(t, storage{
		State: []member{},
		Namespaces: []namespace{
			{"test.storage.Ledger", slotOf("test.storage.Ledger"), "Ledger.Book", []member{
				{"paid", "0", 0, "uint128"}, {"owed", "0", 16, "uint128"},
			}},
			{"test.storage.Vault", slotOf("test.storage.Vault"), "Vault.VaultStorage", []member{
				{"count", "0", 0, "uint64"},
				{"keeper", "0", 8, "address"},
				{"accounts", "1", 0, "mapping(uint256 => struct Vault.Account)"},
				{"first", "2", 0, "struct Vault.Account[2]"},
			}},
		},
		Types: map[string]kind{
			"struct Vault.Account": {Bytes: "64", Members: account},
			"enum Vault.Mood":      {Bytes: "1", Values: []string{"Idle", "Busy"}},
		},
	}, s)
	plain, err := os.ReadFile(filepath.Join(root, "out", "storage", "Plain.json"))
	require.NoError(t, err)
	require.Contains(t, string(plain), "mapping(address => bool)")
}

func TestCheckFailsOnChangedLayout(t *testing.T) {
	root := repository(t, vault)
	require.NoError(t, run(root, "src", "out", false))
	for _, change := range []struct{ name, from, to, file string }{
		{"reordered", "uint64 count;\n        address keeper;", "address keeper;\n        uint64 count;", "Vault.json"},
		{"retyped", "uint64 count;", "int64 count;", "Vault.json"},
		{"widened", "uint64 count;", "uint128 count;", "Vault.json"},
		{"renamed", "uint64 count;", "uint64 number;", "Vault.json"},
		{"inserted", "uint64 count;", "uint64 count; bool open;", "Vault.json"},
		{"removed", "Account[2] first;", "", "Vault.json"},
		{"value of a mapping", "mapping(uint256 id => Account)", "mapping(uint256 id => address)", "Vault.json"},
		{"struct inside", "address owner; uint96 balance;", "uint96 balance; address owner;", "Vault.json"},
		{"enum inside", "Idle, Busy", "Busy, Idle", "Vault.json"},
		{"library's struct", "uint128 paid; uint128 owed;", "uint128 owed; uint128 paid;", "Vault.json"},
		{"plain state", "uint256 public a;", "uint128 public a;", "Plain.json"},
	} {
		t.Run(change.name, func(t *testing.T) {
			require.Contains(t, vault, change.from)
			put(t, root, strings.Replace(vault, change.from, change.to, 1))
			err := run(root, "src", "out", true)
			require.ErrorIs(t, err, errStale)
			require.ErrorContains(t, err, filepath.Join("storage", change.file))
		})
	}
	put(t, root, vault+"\n// a comment moves no number that is written\n")
	require.NoError(t, run(root, "src", "out", true))
}

func TestCheckFailsOnChangedInterface(t *testing.T) {
	root := repository(t, vault)
	require.NoError(t, run(root, "src", "out", false))
	put(t, root, strings.Replace(vault, "function pay() external", "function pay() external payable", 1))
	err := run(root, "src", "out", true)
	require.ErrorIs(t, err, errStale)
	require.ErrorContains(t, err, `"stateMutability": "payable"`)
}

func TestCheckFailsOnMissingAndOrphanedFiles(t *testing.T) {
	root := repository(t, vault)
	require.ErrorContains(t, run(root, "src", "out", true), "abi/Vault.json is missing")
	require.NoError(t, run(root, "src", "out", false))
	require.NoError(t, os.WriteFile(filepath.Join(root, "out", "abi", "Gone.json"), nil, 0o644))
	require.ErrorContains(t, run(root, "src", "out", true), "abi/Gone.json belongs to no contract")
	require.NoError(t, run(root, "src", "out", false))
	require.NoError(t, run(root, "src", "out", true))
}

func TestRefusesNamespaceAtAnotherSlot(t *testing.T) {
	root := repository(t, strings.Replace(vault, "SLOT", "0x"+strings.Repeat("12", 31)+"00", 1))
	require.ErrorContains(t, run(root, "src", "out", false), "Vault.VaultStorage says that it stands at test.storage.Vault")
}

func TestRefusesPlainStateBehindProxy(t *testing.T) {
	root := repository(t, strings.Replace(vault, "enum Mood", "uint256 private _stray; enum Mood", 1))
	require.ErrorContains(t, run(root, "src", "out", false), "has state outside of namespaces: _stray")
}

// The example in ERC-7201.
func TestSlotOf(t *testing.T) {
	require.Equal(t, "0x183a6125c38840424c4a85fa12bab2ab606c4b6d0e7cc73c0c06ba5300eab500", slotOf("example.main"))
}
