package auth

import (
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Caller is who proved to be asking.
type Caller struct {
	// Kinds holds the kinds of proof: one, or several if there is an address on several kinds of chains.
	Kinds Kind
	// SignedBy says who made a session's capability: Wallet, Contract or Network. It is 0 without a session.
	SignedBy Kind

	// Ethereum is the address of the wallet, contract wallet or PKP; nil if none was proved.
	Ethereum *common.Address
	// ContractChainID is the chain whose contract at Ethereum vouched, or 0. The same address may be somebody else's on
	// another chain, so it should count only for conditions about that chain.
	ContractChainID uint64
	// Solana is a base58 address, Cosmos are bech32 addresses, by the kind of chain: cosmos or kyve.
	Solana string
	Cosmos map[string]string

	// SessionKey is the session's public key; nil without a session.
	SessionKey ed25519.PublicKey
	// SIWE is the message by which the Ethereum address signed in: its domain and resources may be used in conditions.
	// It is nil for Solana and Cosmos.
	SIWE *siwe.Message
	// LitParams are the values of the message's litParam:<name>:<base64url> resources.
	LitParams map[string]string
	// Contexts are what the nodes found out when they signed a PKP session; only SignedBy Network has any.
	Contexts []session.AuthContext
	// Delegations are the capacity credits that others lent and whose signatures are good. Whether they are for this
	// caller, and not used up, is for the meter to decide.
	Delegations []Delegation
	// Ignored says why other capabilities of a session did not count.
	Ignored []error

	// Expires is when the proof stops being good; zero for Solana and Cosmos, whose texts have no end.
	Expires time.Time

	message *session.Message // of a session
	grants  *recap.ReCap     // of its capability
}

// Allows reports whether the session was lent the ability on the resource, and asks for it. It is false for callers
// without a session: other proofs say nothing about abilities.
func (c *Caller) Allows(r recap.Resource, a recap.Ability) bool {
	return c.message != nil && c.grants != nil && c.message.Wants(r, a) && c.grants.Grants(r, a)
}

// add takes over what another proof shows. Each kind of chain occurs once.
func (c *Caller) add(o *Caller) {
	c.Kinds |= o.Kinds
	if o.Ethereum != nil {
		c.Ethereum, c.ContractChainID, c.SIWE, c.LitParams = o.Ethereum, o.ContractChainID, o.SIWE, o.LitParams
	}
	if o.Solana != "" {
		c.Solana = o.Solana
	}
	for chain, addr := range o.Cosmos {
		if c.Cosmos == nil {
			c.Cosmos = map[string]string{}
		}
		c.Cosmos[chain] = addr
	}
	if c.Expires.IsZero() || !o.Expires.IsZero() && o.Expires.Before(c.Expires) {
		c.Expires = o.Expires
	}
}

const litParam = "litParam:"

// litParams reads the parameters among resources. One that cannot be read, or comes twice, is refused: conditions would
// otherwise see other values than the signer meant.
func litParams(resources []string) (map[string]string, error) {
	var out map[string]string
	for _, r := range resources {
		rest, ok := strings.CutPrefix(r, litParam)
		if !ok {
			continue
		}
		name, encoded, ok := strings.Cut(rest, ":")
		value, err := base64.RawURLEncoding.Strict().DecodeString(encoded)
		if !ok || name == "" || err != nil || !utf8.Valid(value) {
			return nil, fmt.Errorf("resource %.60q is not litParam:<name>:<base64url>", r)
		}
		if _, twice := out[name]; twice {
			return nil, fmt.Errorf("litParam %.40q comes twice", name)
		}
		if out == nil {
			out = map[string]string{}
		}
		out[name] = string(value)
	}
	return out, nil
}
