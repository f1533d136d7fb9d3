// Command vectors writes what Go says of random inputs, for the contracts to be held to: derived keys, key ids, request
// ids, EIP-712 digests and canonical encodings. contracts/test/SharedVectors.t.sol reads the file.
//
//	vectors [-cases 1000] [-seed N] [-out FILE]
//
// The file is 0x and the ABI encoding of (uint64 seed, Case[]) in hex. Without -seed the seed is the clock's and is
// printed: a failing run can be repeated. Everything is public: the secrets here are no one's.
package main

import (
	"encoding/hex"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/mr-tron/base58"

	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/tss/derive"
)

func main() {
	cases := flag.Int("cases", 1000, "number of cases")
	seed := flag.Uint64("seed", 0, "seed of the random inputs; the clock's if 0")
	out := flag.String("out", "cache/vectors.hex", "file to write")
	flag.Parse()
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	if err := run(*cases, *seed, *out); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	fmt.Printf("%d cases in %s, seed %d\n", *cases, *out, *seed)
}

func run(cases int, seed uint64, out string) error {
	r := rand.New(rand.NewPCG(seed, 0))
	list := make([]vector, cases)
	for i := range list {
		var err error
		if list[i], err = newVector(r); err != nil {
			return fmt.Errorf("case %d of seed %d: %w", i, seed, err)
		}
	}
	raw, err := arguments.Pack(seed, list)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	return os.WriteFile(out, []byte("0x"+hex.EncodeToString(raw)), 0o644)
}

// vector is SharedVectorsTest.Case: first what goes in, then what must come out.
type vector struct {
	// in
	RootX, RootY *big.Int
	KeyId        [32]byte
	ChainId      uint64
	Contract     common.Address
	Account      common.Address
	Serial       uint32
	Cid          string
	A, B, C      [32]byte
	N            [3]uint32
	// out
	Tweak        *big.Int
	X, Y         *big.Int
	Derived      common.Address
	PkpKeyId     [32]byte
	ActionKeyId  [32]byte
	RequestId    [32]byte
	RootKeysHash [32]byte
	Registration [32]byte
	Replacement  [32]byte
	Kick         [32]byte
	Claim        [32]byte
	ActionResult [32]byte
	ReceiptPart  [32]byte
}

func newVector(r *rand.Rand) (v vector, err error) {
	root := secp256k1.PrivKeyFromBytes(word(r)).PubKey()
	v.RootX, v.RootY = root.X(), root.Y()
	v.KeyId = [32]byte(word(r))
	pub, err := derive.PublicKey(root, v.KeyId)
	if err != nil {
		return v, err
	}
	h := derive.Tweak(v.KeyId).Bytes()
	v.Tweak, v.X, v.Y, v.Derived = new(big.Int).SetBytes(h[:]), pub.X(), pub.Y(), derive.Address(pub)

	v.ChainId, v.Contract, v.Account = 1+r.Uint64N(1<<40), common.BytesToAddress(word(r)), common.BytesToAddress(word(r))
	v.Serial, v.Cid = r.Uint32()>>1, base58.Encode(append([]byte{0x12, 0x20}, word(r)...))
	v.A, v.B, v.C = [32]byte(word(r)), [32]byte(word(r)), [32]byte(word(r))
	v.N = [3]uint32{r.Uint32(), uint32(r.Uint64N(1 << 16)), uint32(r.Uint64N(7))}

	v.PkpKeyId = typed.PKPKeyID(v.ChainId, v.Contract, uint64(v.Serial))
	v.ActionKeyId = typed.ActionKeyID(v.Cid)
	v.RequestId = typed.RequestID(v.ChainId, v.Contract, uint64(v.Serial), v.A, v.B, v.Account)
	v.RootKeysHash = crypto.Keccak256Hash(v.RootX.FillBytes(make([]byte, 32)), v.RootY.FillBytes(make([]byte, 32)),
		v.KeyId[:], v.A[:], v.B[:], v.C[:], v.KeyId[:])
	return v, v.sign()
}

// sign fills in the digests.
func (v *vector) sign() error {
	for _, d := range []struct {
		into    *[32]byte
		domain  string
		message typed.Message
	}{
		{&v.Registration, typed.Staking, typed.Registration{
			Staker: v.Account, IPv4: v.N[0], Port: uint16(v.N[1]), P2PPort: uint16(v.N[0]), PeerKey: v.A, EncryptionKey: v.B,
		}},
		{&v.Replacement, typed.Staking, typed.Replacement{
			Staker: v.Account, NodeID: uint64(v.N[0]), NodeAddress: v.Derived,
		}},
		{&v.Kick, typed.Staking, typed.Kick{
			Epoch: uint64(v.N[0]), Attempt: uint64(v.N[1]), NodeID: uint64(v.Serial), Reason: uint8(v.N[2]), EvidenceHash: v.A,
		}},
		{&v.Claim, typed.PKPNFT, typed.Claim{
			DerivedKeyID: v.KeyId, Beneficiary: v.Account, AuthMethodType: new(big.Int).SetBytes(v.A[:]), Epoch: uint64(v.N[0]),
		}},
		{&v.ActionResult, typed.Coordinator, typed.ActionResult{
			RequestID: v.KeyId, ActionKeyID: v.A, ParamsHash: v.B, ResultHash: v.C,
		}},
		{&v.ReceiptPart, typed.Receipts, typed.ReceiptPart{
			Receipt: typed.Receipt{
				Kind: uint8(v.N[2]), RequestID: v.KeyId, KeyID: v.A, Digest: v.B, CID: v.Cid, Epoch: uint64(v.N[0]), Committee: v.C[:], Outcome: v.C,
			},
			BlockNumber: uint64(v.Serial), BlockHash: v.A,
		}},
	} {
		digest, err := typed.Domain{Name: d.domain, ChainID: v.ChainId, Contract: v.Contract}.Digest(d.message)
		if err != nil {
			return err
		}
		*d.into = digest
	}
	return nil
}

// word is 32 bytes; one in eight has runs of zeros or ones, where encodings go wrong.
func word(r *rand.Rand) []byte {
	b := make([]byte, 32)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	if fill := r.Uint32N(16); fill < 2 {
		for i := 1; i < 1+int(r.Uint32N(24)); i++ {
			b[i] = byte(0xff * fill)
		}
	}
	return b
}

// arguments are the types of the file.
var arguments = func() abi.Arguments {
	var members []abi.ArgumentMarshaling
	for _, m := range []struct{ name, kind string }{
		{"rootX", "uint256"}, {"rootY", "uint256"}, {"keyId", "bytes32"}, {"chainId", "uint64"}, {"contract", "address"},
		{"account", "address"}, {"serial", "uint32"}, {"cid", "string"}, {"a", "bytes32"}, {"b", "bytes32"}, {"c", "bytes32"},
		{"n", "uint32[3]"}, {"tweak", "uint256"}, {"x", "uint256"}, {"y", "uint256"}, {"derived", "address"},
		{"pkpKeyId", "bytes32"}, {"actionKeyId", "bytes32"}, {"requestId", "bytes32"}, {"rootKeysHash", "bytes32"},
		{"registration", "bytes32"}, {"replacement", "bytes32"}, {"kick", "bytes32"}, {"claim", "bytes32"},
		{"actionResult", "bytes32"}, {"receiptPart", "bytes32"},
	} {
		members = append(members, abi.ArgumentMarshaling{Name: m.name, Type: m.kind})
	}
	list, err := abi.NewType("tuple[]", "", members)
	if err != nil {
		panic(err) // of literals: cannot happen
	}
	number, err := abi.NewType("uint64", "", nil)
	if err != nil {
		panic(err)
	}
	return abi.Arguments{{Type: number}, {Type: list}}
}()
