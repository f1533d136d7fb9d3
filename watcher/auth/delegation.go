package auth

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Delegation lends the use of capacity credits. Its signature is good; whether Payer owns the credits is not checked.
type Delegation struct {
	// ID names the delegation for counting its uses: keccak256 of payer, digest of the message, and place in it. Unlike a hash
	// of the signature it cannot be changed by whoever uses it.
	ID common.Hash
	// Payer signed the delegation; ContractChainID is the chain that vouched for a contract wallet, or 0.
	Payer           common.Address
	ContractChainID uint64
	// TokenIDs are the credits, decimal; nil for any of the payer's.
	TokenIDs []string
	// Delegates may use them: nil is anybody, and an empty list is nobody, as the SDK documents it.
	Delegates []common.Address
	// Uses is how often, decimal; "" for no limit.
	Uses    string
	Expires time.Time
}

// Covers reports whether the delegation is for the address.
func (d Delegation) Covers(who common.Address) bool {
	return d.Delegates == nil || slices.Contains(d.Delegates, who)
}

// delegation checks a capability whose URI says that it lends capacity credits. The bool says whether it does.
func (c *check) delegation(ctx context.Context, sig session.AuthSig) ([]Delegation, bool, error) {
	m, err := siwe.Parse(sig.SignedMessage)
	if err != nil || m.URI != session.DelegationURI {
		return nil, false, nil
	}
	kind := kindOf(sig)
	if isSession(sig) || kind&(Wallet|Contract|Network) == 0 {
		return nil, true, refuse(Invalid, "a signature derived via %.40q is no delegation", sig.DerivedVia)
	}
	// A payer may lend for as long as it likes; the credits themselves end.
	if err := c.inTime(m, 0); err != nil {
		return nil, true, err
	}
	rc, err := recap.FromMessage(m)
	if err != nil {
		return nil, true, err
	}
	if kind != Network && rc.Mentions(recap.ResolvedAuthContext) {
		return nil, true, session.ErrInjection
	}
	base := Delegation{Payer: m.Address, Expires: m.ExpirationTime.At()}
	found, err := notes(rc, base, m)
	if err != nil {
		return nil, true, err
	}
	chain, err := c.signature(ctx, sig, kind, m)
	if err != nil {
		return nil, true, err
	}
	for i := range found {
		found[i].ContractChainID = chain
	}
	return found, true, nil
}

// notes makes a delegation of each condition. A resource other than * stands for the credit that it names.
func notes(rc *recap.ReCap, base Delegation, m *siwe.Message) ([]Delegation, error) {
	var found []Delegation
	for i, note := range rc.Notes(recap.RateLimit) {
		n, err := session.ParseCapacityNote(note.Text)
		if err != nil {
			return nil, err
		}
		d := base
		d.ID = crypto.Keccak256Hash(m.Address.Bytes(), siwe.Digest(m.Raw()).Bytes(), word(uint64(i)))
		d.TokenIDs, d.Delegates, d.Uses = n.TokenIDs, n.Delegates, n.Uses
		if id := note.ResourceID; id != recap.Any {
			if d.TokenIDs != nil && !slices.Contains(d.TokenIDs, id) {
				return nil, refuse(Invalid, "the delegation is of credit %.80q and of others", id)
			}
			d.TokenIDs = []string{id}
		}
		found = append(found, d)
	}
	if found == nil {
		return nil, refuse(ScopeTooLimited, "the delegation lends nothing")
	}
	return found, nil
}
