package receipt

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/network/typed"
)

// Errors that callers tell apart with errors.Is.
var (
	// ErrSignature: a signature is not the node's on this body and block, or not in the one form that contracts take.
	ErrSignature = errors.New("the receipt has a signature that is not its node's")
	// ErrDomain: the receipt is of another network.
	ErrDomain = errors.New("the receipt is of another network")
	// ErrIncomplete: fewer members of the epoch's set signed than must.
	ErrIncomplete = errors.New("too few members of the epoch's set signed the receipt")
)

// Domain says of which network a receipt is.
type Domain struct {
	ChainID uint64
	Staking common.Address
}

// Digest returns what a node signs.
func (d Domain) Digest(b Body, number uint64, hash common.Hash) (common.Hash, error) {
	return typed.Domain{Name: typed.Receipts, ChainID: d.ChainID, Contract: d.Staking}.Digest(typed.ReceiptPart{
		Receipt: typed.Receipt{
			Kind: uint8(b.Kind), RequestID: b.RequestID, KeyID: b.KeyID, Digest: b.Digest, CID: b.CID, Epoch: b.Epoch,
			Committee: []byte(b.Committee), Outcome: b.Outcome,
		},
		BlockNumber: number, BlockHash: hash,
	})
}

// Sign makes a node's part. The body is checked: what no network says is not signed.
func (d Domain) Sign(key *ecdsa.PrivateKey, b Body, number uint64, hash common.Hash) (Part, error) {
	if err := b.Check(); err != nil {
		return Part{}, err
	}
	digest, err := d.Digest(b, number, hash)
	if err != nil {
		return Part{}, err
	}
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Part{}, fmt.Errorf("sign receipt: %w", err)
	}
	raw[64] += 27
	return Part{crypto.PubkeyToAddress(key.PublicKey), number, hash, Signature(raw)}, nil
}

// Check returns nil if the part is its node's on this body, or wraps ErrSignature. Whether the node has a say is not asked.
func (d Domain) Check(b Body, p Part) error {
	digest, err := d.Digest(b, p.BlockNumber, p.BlockHash)
	if err != nil {
		return err
	}
	raw := p.Signature
	r, s, v := new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:64]), raw[64]-27
	if !crypto.ValidateSignatureValues(v, r, s, true) {
		return fmt.Errorf("%w: %s", ErrSignature, p.Node)
	}
	raw[64] = v
	key, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil || crypto.PubkeyToAddress(*key) != p.Node {
		return fmt.Errorf("%w: %s", ErrSignature, p.Node)
	}
	return nil
}

// Set is what the chain says of the receipt's epoch.
type Set struct {
	Needed int // k
	// Member says whether an address is that of a member who was not kicked.
	Member func(common.Address) (bool, error)
}

// Verify returns the members whose signatures count: at least as many as are needed, each once. Signatures of others do not
// count; one that is false makes the receipt false. Errors wrap ErrDomain, ErrMalformed, ErrSignature or ErrIncomplete, or
// are Member's.
func (r *Receipt) Verify(d Domain, set Set) (members []common.Address, err error) {
	if r.Domain() != d {
		return nil, fmt.Errorf("%w: chain %d, Staking contract %s", ErrDomain, r.ChainID, r.Staking)
	}
	if err := r.Check(); err != nil {
		return nil, err
	}
	seen := make(map[common.Address]bool)
	for _, p := range r.Parts {
		if err := d.Check(r.Body, p); err != nil {
			return nil, err
		}
		member, err := set.Member(p.Node)
		if err != nil {
			return nil, err
		}
		if member && !seen[p.Node] {
			seen[p.Node] = true
			members = append(members, p.Node)
		}
	}
	if set.Needed < 1 || len(members) < set.Needed {
		return members, fmt.Errorf("%w: %d of %d", ErrIncomplete, len(members), set.Needed)
	}
	return members, nil
}
