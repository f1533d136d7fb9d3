package access

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// Caller is who asks. Everything in it has been proven before: this package believes it.
type Caller struct {
	// EVM is the wallet or PKP address; nil if the caller proved none.
	EVM *common.Address
	// EVMChainID is the chain whose contract at EVM vouched for the caller: there the address counts, and nowhere else, as it
	// may be somebody else's on another chain. 0: a key did, and the address counts on every chain.
	EVMChainID uint64
	// Solana is the wallet's base58 address; empty if the caller proved none.
	Solana string
	// Cosmos are bech32 addresses by the name of the chain as conditions spell it. A wallet of a chain with several names,
	// such as cheqdMainnet and cheqdTestnet, stands under each.
	Cosmos map[string]string
	// SIWE is what the caller's signed EIP-4361 message says; nil if there is none.
	SIWE *SIWE
	// LitParams are the values for :litParam:<name>, by name. See LitParams.
	LitParams map[string]string
	// ActionCID is the running action that asks on the caller's behalf; empty if none does.
	ActionCID string

	chainID func(name string) uint64 // of an EVM chain, by the name that conditions use
}

// SIWE is the part of a Sign-In with Ethereum message that conditions look at.
type SIWE struct {
	Domain    string
	Resources []string
}

// Limits of what LitParams reads.
const (
	maxLitParams = 64
	maxLitParam  = 4096 // bytes of a value
)

// LitParams reads the resources of a signed message that have the form litParam:<name>:<value>, the value in unpadded
// base64url of UTF-8. Of several with one name the first counts. Others are left alone. Errors wrap ErrInvalid.
func LitParams(resources []string) (map[string]string, error) {
	out := map[string]string{}
	for _, r := range resources {
		rest, ok := strings.CutPrefix(r, "litParam:")
		if !ok {
			continue
		}
		name, value, ok := strings.Cut(rest, ":")
		if !ok || name == "" {
			return nil, fmt.Errorf("%w: resource %q is no litParam:<name>:<value>", ErrInvalid, short(r))
		}
		if len(value) > base64.RawURLEncoding.EncodedLen(maxLitParam) || len(out) == maxLitParams {
			return nil, fmt.Errorf("%w: litParam resources are too many or too long", ErrInvalid)
		}
		text, err := base64.RawURLEncoding.Strict().DecodeString(value)
		if err != nil || !utf8.Valid(text) {
			return nil, fmt.Errorf("%w: value of litParam %q is no base64url of UTF-8", ErrInvalid, short(name))
		}
		if _, dup := out[name]; !dup {
			out[name] = string(text)
		}
	}
	return out, nil
}

// Names that stand for something else wherever conditions hold parameters.
const (
	userAddress = ":userAddress"
	currentCID  = ":currentActionIpfsId"
	litParam    = ":litParam:"
)

// notMet is why a condition does not hold, where there is no value that could be compared: the caller did not prove or
// bring something, or the chain does not have it.
type notMet struct{ reason string }

func (e *notMet) Error() string { return e.reason }

var bech32 = regexp.MustCompile(`^[a-z0-9]{3,128}$`)

// evm is the caller's EVM address, if it counts on a condition's chain.
func (c *Caller) evm(l *leaf) (common.Address, error) {
	switch {
	case c.EVM == nil:
		return common.Address{}, &notMet{"the caller proved no EVM address"}
	case c.EVMChainID != 0 && (c.chainID == nil || c.chainID(l.chain) != c.EVMChainID):
		return common.Address{}, &notMet{fmt.Sprintf("the caller is a contract wallet of chain %d, which this chain is not", c.EVMChainID)}
	}
	return *c.EVM, nil
}

// address is the caller's address on a condition's chain.
func (c *Caller) address(l *leaf) (string, error) {
	switch l.kind() {
	case EVMBasic, EVMContract:
		a, err := c.evm(l)
		return a.Hex(), err
	case SolRPC:
		if c.Solana == "" {
			return "", &notMet{"the caller proved no Solana address"}
		}
		return c.Solana, nil
	}
	a := c.Cosmos[l.chain]
	if a == "" {
		return "", &notMet{"the caller proved no address on " + l.chain}
	}
	if !bech32.MatchString(a) { // it becomes part of paths
		return "", fmt.Errorf("%w: the caller's address on %s is no address", ErrInvalid, l.chain)
	}
	return a, nil
}

// substitute replaces a parameter that stands for something of the caller's. One that the caller did not bring is notMet;
// the 2025 node compared with the empty string, or the parameter's own name, instead.
func (c *Caller) substitute(l *leaf, param string) (string, error) {
	switch {
	case param == userAddress:
		return c.address(l)
	case param == currentCID:
		if c.ActionCID == "" {
			return "", &notMet{"no action is running"}
		}
		return c.ActionCID, nil
	case strings.HasPrefix(param, litParam):
		name := param[len(litParam):]
		v, ok := c.LitParams[name]
		if !ok {
			return "", &notMet{fmt.Sprintf("the caller brought no litParam %q", short(name))}
		}
		return v, nil
	}
	return param, nil
}

func (c *Caller) substituteAll(l *leaf, params []string) ([]string, error) {
	out := make([]string, len(params))
	for i, p := range params {
		var err error
		if out[i], err = c.substitute(l, p); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// evmAddress reads 20 bytes of hex, with or without 0x.
func evmAddress(s string) (common.Address, error) {
	if !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("%w: %q is no EVM address", ErrInvalid, short(s))
	}
	return common.HexToAddress(s), nil
}
