package session

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// SignIn is a capability to be signed: what createSiweMessageWithRecaps and createSiweMessageWithCapacityDelegation of
// @lit-protocol/auth-helpers 7.4.0 take. Zero values of Domain, Statement, URI, ChainID and Expiration stand for that
// package's defaults.
type SignIn struct {
	Domain     string // default localhost
	Address    common.Address
	Statement  string
	URI        string // KeyURI and a session key, or DelegationURI; default https://localhost/login
	ChainID    uint64 // default 1
	Nonce      string // at least 8 letters and digits; the SDK takes a recent block hash
	IssuedAt   time.Time
	Expiration time.Time // default a week after IssuedAt
	Grants     []Grant
}

// Grant is an ability to be granted.
type Grant struct {
	Request
	Note json.RawMessage // condition, an object; nil for none
}

// Text returns the message for the wallet to sign.
func (s SignIn) Text() (string, error) {
	m := siwe.Message{
		Domain: or(s.Domain, "localhost"), Address: s.Address, URI: or(s.URI, "https://localhost/login"), ChainID: s.ChainID, Nonce: s.Nonce,
		Statement: or(s.Statement, "This is a test statement.  You can put anything you want here."), IssuedAt: siwe.NewTime(s.IssuedAt),
	}
	if m.ChainID == 0 {
		m.ChainID = 1
	}
	if s.Expiration.IsZero() {
		s.Expiration = s.IssuedAt.Add(7 * 24 * time.Hour)
	}
	expires := siwe.NewTime(s.Expiration)
	m.ExpirationTime = &expires
	if len(s.Grants) > 0 {
		rc := recap.New()
		for _, g := range s.Grants {
			if err := rc.Merge(g.Resource, g.Ability, g.Note); err != nil {
				return "", fmt.Errorf("write sign-in message: %w", err)
			}
		}
		m.Statement += " " + rc.Statement()
		m.Resources = []string{rc.Encode()}
	}
	text, err := siwe.Build(m)
	if err != nil {
		return "", fmt.Errorf("write sign-in message: %w", err)
	}
	return text, nil
}

func or(s, instead string) string {
	if s == "" {
		return instead
	}
	return s
}

// CapacityNote is the condition of a delegated capacity credit.
type CapacityNote struct {
	TokenIDs  []string         // of credits, decimal; nil for any of the signer's
	Delegates []common.Address // nil for anybody; empty for nobody
	Uses      string           // decimal; "" for no limit
}

// JSON writes the note with its members in canonical order, as they end up in a ReCap.
func (n CapacityNote) JSON() json.RawMessage {
	b := []byte{'{'}
	list := func(name string, items []string) {
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(b, `"`+name+`":[`...)
		for i, item := range items {
			if i > 0 {
				b = append(b, ',')
			}
			b = strictjson.AppendString(b, item)
		}
		b = append(b, ']')
	}
	if n.Delegates != nil {
		hexes := make([]string, len(n.Delegates))
		for i, d := range n.Delegates {
			hexes[i] = strings.TrimPrefix(d.Hex(), "0x")
		}
		list("delegate_to", hexes)
	}
	if n.TokenIDs != nil {
		list("nft_id", n.TokenIDs)
	}
	if n.Uses != "" {
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(b, `"uses":`...)
		b = strictjson.AppendString(b, n.Uses)
	}
	return append(b, '}')
}

// ParseCapacityNote reads the condition of a delegated capacity credit. Unknown members are refused: they could be
// limits that the signer meant. Errors wrap ErrFormat.
func ParseCapacityNote(raw json.RawMessage) (n CapacityNote, err error) {
	v, err := strictjson.Parse(raw, messageLimits)
	if err != nil {
		return n, fmt.Errorf("%w: delegation: %w", ErrFormat, err)
	}
	if v.Kind != strictjson.Object {
		return n, fmt.Errorf("%w: delegation is not an object", ErrFormat)
	}
	for _, m := range v.Members {
		var err error
		switch m.Name {
		case "nft_id":
			n.TokenIDs, err = readDecimals(m.Value)
		case "delegate_to":
			n.Delegates, err = readAddresses(m.Value)
		case "uses":
			n.Uses = m.Value.Text
			if m.Value.Kind != strictjson.String || !isDecimal(m.Value.Text) {
				err = errors.New("not a decimal number in quotes")
			}
		default:
			err = errors.New("unknown member")
		}
		if err != nil {
			return CapacityNote{}, fmt.Errorf("%w: delegation: %.40q: %w", ErrFormat, m.Name, err)
		}
	}
	return n, nil
}

func readDecimals(v strictjson.Value) ([]string, error) {
	ids, ok := v.Strings()
	if !ok {
		return nil, errors.New("not a list of texts")
	}
	for _, id := range ids {
		if !isDecimal(id) {
			return nil, errors.New("not a list of decimal numbers")
		}
	}
	return ids, nil
}

func readAddresses(v strictjson.Value) ([]common.Address, error) {
	texts, ok := v.Strings()
	if !ok {
		return nil, errors.New("not a list of texts")
	}
	out := make([]common.Address, 0, len(texts))
	for _, text := range texts {
		if !common.IsHexAddress(text) {
			return nil, errors.New("not a list of addresses")
		}
		out = append(out, common.HexToAddress(text))
	}
	return out, nil
}

// isDecimal reports whether s is a decimal number of at most 78 digits, which is as long as a uint256 can be.
func isDecimal(s string) bool {
	return s != "" && len(s) <= 78 && strings.Trim(s, "0123456789") == ""
}
