package session

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// Values of AuthSig.DerivedVia and AuthSig.Algo that the SDK writes.
const (
	ViaWallet      = "web3.eth.personal.sign"
	ViaContract    = "EIP1271"
	ViaContract256 = "EIP1271_SHA256"
	ViaSolana      = "solana.signMessage"
	ViaBackpack    = "backpack.signMessage" // a Solana wallet
	ViaCosmos      = "cosmos.signArbitrary"
	ViaKeplr       = "keplr"
	ViaSession     = "litSessionSignViaNacl"
	ViaNetwork     = "lit.bls"

	AlgoSession = "ed25519"
	AlgoNetwork = "LIT_BLS"
)

// Limits of what is parsed, in bytes and numbers.
const (
	MaxAuthSig      = 512 << 10 // an envelope with everything in it
	MaxMessage      = 256 << 10 // the text that a session key signs
	MaxSignature    = 16 << 10  // text of a signature: those of contract wallets have no fixed length
	MaxCapabilities = 16
	MaxRequests     = 128
)

var authSigLimits = strictjson.Limits{Size: MaxAuthSig, Depth: 4, Values: 256}

// ErrFormat is what every error of parsing wraps.
var ErrFormat = errors.New("malformed authSig")

// AuthSig is a signature with what was signed, by whom and how. Every field is as untrusted as the signature.
type AuthSig struct {
	Sig           string
	DerivedVia    string
	SignedMessage string
	Address       string
	Algo          string // "" if absent
}

// ParseAuthSig reads an envelope. Members it does not know are ignored.
func ParseAuthSig(raw []byte) (AuthSig, error) {
	v, err := strictjson.Parse(raw, authSigLimits)
	if err != nil {
		return AuthSig{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return readAuthSig(v)
}

// ParseEnvelope reads the authSig member of a request: one envelope, or one for each chain, by the SDK's names of kinds
// of chains (ethereum, solana, cosmos, kyve). The map has the single key "" if there is one envelope only.
func ParseEnvelope(raw []byte) (map[string]AuthSig, error) {
	v, err := strictjson.Parse(raw, authSigLimits)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if v.Kind != strictjson.Object {
		return nil, fmt.Errorf("%w: not an object", ErrFormat)
	}
	if v.Get("sig").Kind != strictjson.Absent {
		a, err := readAuthSig(v)
		return map[string]AuthSig{"": a}, err
	}
	out := map[string]AuthSig{}
	for _, m := range v.Members {
		switch m.Name {
		case "ethereum", "solana", "cosmos", "kyve":
		default:
			return nil, fmt.Errorf("%w: neither a signature nor a kind of chain: %.40q", ErrFormat, m.Name)
		}
		if out[m.Name], err = readAuthSig(m.Value); err != nil {
			return nil, fmt.Errorf("%s: %w", m.Name, err)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: empty", ErrFormat)
	}
	return out, nil
}

func readAuthSig(v strictjson.Value) (a AuthSig, err error) {
	if v.Kind != strictjson.Object {
		return a, fmt.Errorf("%w: not an object", ErrFormat)
	}
	for _, f := range []struct {
		name     string
		into     *string
		max      int
		optional bool
	}{
		{"sig", &a.Sig, MaxSignature, false},
		{"derivedVia", &a.DerivedVia, 64, false},
		{"signedMessage", &a.SignedMessage, MaxMessage, false},
		{"address", &a.Address, 128, false},
		{"algo", &a.Algo, 64, true},
	} {
		m := v.Get(f.name)
		if f.optional && !m.Has() {
			continue
		}
		if m.Kind != strictjson.String || m.Text == "" {
			return a, fmt.Errorf("%w: %s is missing or not a text", ErrFormat, f.name)
		}
		if len(m.Text) > f.max {
			return a, fmt.Errorf("%w: %s of %d bytes, at most %d", ErrFormat, f.name, len(m.Text), f.max)
		}
		*f.into = m.Text
	}
	return a, nil
}

// MarshalJSON writes the envelope with its members in the order in which the SDK writes them, which is part of what a
// session key signs.
func (a AuthSig) MarshalJSON() ([]byte, error) { return a.appendJSON(nil), nil }

var _ json.Marshaler = AuthSig{}

func (a AuthSig) appendJSON(b []byte) []byte {
	member := func(name, text string) {
		sep := byte(',')
		if name == "sig" {
			sep = '{'
		}
		b = append(append(b, sep), `"`+name+`":`...)
		b = strictjson.AppendString(b, text)
	}
	member("sig", a.Sig)
	if a.Algo != "" && a.DerivedVia == ViaNetwork {
		member("algo", a.Algo)
	}
	member("derivedVia", a.DerivedVia)
	member("signedMessage", a.SignedMessage)
	member("address", a.Address)
	if a.Algo != "" && a.DerivedVia != ViaNetwork {
		member("algo", a.Algo)
	}
	return append(b, '}')
}
