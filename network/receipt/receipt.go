package receipt

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Version is that of the form. The version of what is signed is in its EIP-712 domain.
const Version = 1

// Bounds of a receipt.
const (
	MaxSize  = 128 << 10 // bytes of JSON
	MaxCID   = 96        // bytes; as in contracts/src/lib/ActionIdentity.sol
	maxNodes = 255       // a set has no more
)

// ErrMalformed: it is no receipt, or one that no network makes.
var ErrMalformed = errors.New("malformed receipt")

// Kind says what was done.
type Kind uint8

// The kinds.
const (
	Sign       Kind = 1 // a committee signed with a key
	Action     Kind = 2 // nodes ran an action, and came to the same
	Decryption Kind = 3 // nodes gave shares of a decryption key, each alone
)

var kinds = map[Kind]string{Sign: "sign", Action: "action", Decryption: "decryption"}

// String returns the kind's name.
func (k Kind) String() string {
	if name, ok := kinds[k]; ok {
		return name
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// MarshalText writes the kind's name; ErrMalformed if it has none.
func (k Kind) MarshalText() ([]byte, error) {
	if name, ok := kinds[k]; ok {
		return []byte(name), nil
	}
	return nil, fmt.Errorf("%w: kind %d", ErrMalformed, uint8(k))
}

// UnmarshalText reads a kind's name.
func (k *Kind) UnmarshalText(text []byte) error {
	for kind, name := range kinds {
		if name == string(text) {
			*k = kind
			return nil
		}
	}
	return fmt.Errorf("%w: kind %.20q", ErrMalformed, text)
}

// Committee is positions in the epoch's set, one byte each, ascending. In JSON it is a list of numbers.
type Committee string

// MarshalJSON writes the positions.
func (c Committee) MarshalJSON() ([]byte, error) {
	list := make([]int, len(c))
	for i := range len(c) {
		list[i] = int(c[i])
	}
	return json.Marshal(list)
}

// UnmarshalJSON reads positions.
func (c *Committee) UnmarshalJSON(raw []byte) error {
	var list []*uint8
	if err := json.Unmarshal(raw, &list); err != nil || list == nil {
		return fmt.Errorf("%w: committee", ErrMalformed)
	}
	out := make([]byte, len(list))
	for i, p := range list {
		if p == nil {
			return fmt.Errorf("%w: committee", ErrMalformed)
		}
		out[i] = *p
	}
	*c = Committee(out)
	return nil
}

// Body is what all who sign a receipt say alike.
type Body struct {
	Kind      Kind        `json:"kind"`
	RequestID common.Hash `json:"requestId"`
	KeyID     common.Hash `json:"keyId"`  // that signed; of a decryption keccak256 of the identity
	Digest    common.Hash `json:"digest"` // that was signed; keccak256 of what the action responded; the data's hash
	CID       string      `json:"cid"`    // of the action that asked, or that was asked for; empty if there is none
	Epoch     uint64      `json:"epoch"`
	Committee Committee   `json:"committee"` // who signed together; empty where each node acted alone
	Outcome   common.Hash `json:"outcome"`   // keccak256(r || s || v) of the signature; zero where there is none to show
}

// Check returns ErrMalformed for what no network says.
func (b Body) Check() error {
	fail := func(what string) error { return fmt.Errorf("%w: %s", ErrMalformed, what) }
	switch {
	case kinds[b.Kind] == "":
		return fail("kind")
	case b.RequestID == (common.Hash{}):
		return fail("request id")
	case b.Epoch == 0:
		return fail("epoch")
	case len(b.CID) > MaxCID || !isCID(b.CID):
		return fail("cid")
	case len(b.Committee) >= maxNodes:
		return fail("committee")
	case b.Kind == Sign && len(b.Committee) == 0:
		return fail("a signature without a committee")
	}
	for i := 1; i < len(b.Committee); i++ {
		if b.Committee[i-1] >= b.Committee[i] {
			return fail("committee")
		}
	}
	return nil
}

// isCID reports whether a text has letters and digits only, as CIDs in base58, base36 and base32 do.
func isCID(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

// Part is one node's signature of a receipt.
type Part struct {
	Node        common.Address `json:"node"`        // whose signature it is said to be
	BlockNumber uint64         `json:"blockNumber"` // at whose state it decided
	BlockHash   common.Hash    `json:"blockHash"`
	Signature   Signature      `json:"signature"`
}

// Signature is r, s and v, with low s and v 27 or 28.
type Signature [65]byte

// MarshalText writes 0x and hex digits.
func (s Signature) MarshalText() ([]byte, error) { return hexutil.Bytes(s[:]).MarshalText() }

// UnmarshalText reads 0x and 130 hex digits.
func (s *Signature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("signature", text, s[:])
}

// Receipt is a body and the parts that somebody has of it. Whether they are enough, Verify says.
type Receipt struct {
	Version int            `json:"version"`
	ChainID uint64         `json:"chainId"`
	Staking common.Address `json:"staking"`
	Body
	Parts []Part `json:"signatures"` // in strictly ascending order of nodes, as contracts want them
}

// New makes a receipt of a body and parts in any order.
func New(d Domain, b Body, parts []Part) *Receipt {
	r := &Receipt{Version: Version, ChainID: d.ChainID, Staking: d.Staking, Body: b, Parts: slices.Clone(parts)}
	slices.SortFunc(r.Parts, func(a, b Part) int { return a.Node.Cmp(b.Node) })
	return r
}

// Domain is the one whose receipt it says that it is.
func (r *Receipt) Domain() Domain { return Domain{r.ChainID, r.Staking} }

// Parse reads a receipt. Errors wrap ErrMalformed. No signature is checked.
func Parse(raw []byte) (*Receipt, error) {
	if len(raw) > MaxSize {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrMalformed, MaxSize)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	r := new(Receipt)
	if err := dec.Decode(r); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	_, more := dec.Token()
	switch {
	case more != io.EOF:
		return nil, fmt.Errorf("%w: something follows it", ErrMalformed)
	case r.Version != Version:
		return nil, fmt.Errorf("%w: its version is %d, not %d", ErrMalformed, r.Version, Version)
	case len(r.Parts) > maxNodes:
		return nil, fmt.Errorf("%w: %d signatures", ErrMalformed, len(r.Parts))
	}
	for i := 1; i < len(r.Parts); i++ {
		if r.Parts[i-1].Node.Cmp(r.Parts[i].Node) >= 0 {
			return nil, fmt.Errorf("%w: its nodes do not ascend", ErrMalformed)
		}
	}
	return r, r.Check()
}
