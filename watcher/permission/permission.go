// Package permission decides whether somebody may use a PKP, by the state of the chain at one block, and says by which
// rule, or what would have to change. What decides and what explains is one code path.
//
// The rules are those of PKPPermissions: the owner and permitted addresses with scope 1 may have anything signed; other
// auth methods may do what their scopes say. Scope 1 (sign anything) includes scope 2 (personal sign), which is enough
// for a session.
//
// Threat line: names of auth methods are public, so a Who must hold only what somebody has proven. What cannot be read
// is an error, never a permission.
package permission

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
)

// Scope is what a permission is for.
type Scope uint64

// The scopes of PKPPermissions.
const (
	SignAnything Scope = 1
	PersonalSign Scope = 2
)

// Method is an auth method as PKPPermissions knows it.
type Method struct {
	Type method.Type
	ID   []byte
}

// Who is what somebody has proven to be.
type Who struct {
	Addresses []common.Address // wallets, and PKPs as wallets
	Methods   []Method         // everything else that grants can name
}

// Rule is a rule of PKPPermissions.
type Rule string

// The rules, in the order in which they are tried.
const (
	ByAddress Rule = "PKPPermissions.maySignAnything"                   // owner, or permitted address with scope 1
	ByMethod  Rule = "PKPPermissions.isPermittedAuthMethodScopePresent" // auth method with a scope
	None      Rule = ""
)

// Ruling is what the chain says.
type Ruling struct {
	Allowed bool
	KeyID   common.Hash // of the PKP's key
	Rule    Rule        // the one that allows; None if none does
	With    string      // who or what it allows: an address, or type and id of a method
	Remedy  string      // the call that would allow it; empty if Allowed
}

// Errors that callers tell apart with errors.Is.
var (
	ErrNoPKP = errors.New("there is no such PKP")
	// ErrChain: the chain could not be read. What it wraps is for the log.
	ErrChain = errors.New("the node cannot read the chain now")
)

// Decide reads whether who may use a PKP for what scope stands for. An error is ErrNoPKP or wraps ErrChain.
func Decide(ctx context.Context, v chain.View, tokenID *big.Int, who Who, scope Scope) (Ruling, error) {
	// Asks for the key, not the token: a burnt token's key goes on to exist, ruled by its grants alone.
	keyID, err := v.KeyID(ctx, tokenID)
	if errors.As(err, new(*chain.RevertError)) {
		return Ruling{}, ErrNoPKP
	} else if err != nil {
		return Ruling{}, fmt.Errorf("%w: %w", ErrChain, err)
	}
	for _, a := range who.Addresses {
		may, err := v.MaySignAnything(ctx, tokenID, a)
		if err != nil {
			return Ruling{}, fmt.Errorf("%w: %w", ErrChain, err)
		}
		if may {
			return Ruling{Allowed: true, KeyID: keyID, Rule: ByAddress, With: a.Hex()}, nil
		}
	}
	for _, m := range who.methods(scope) {
		for s := SignAnything; s <= scope; s++ {
			may, err := v.HasScope(ctx, tokenID, uint64(m.Type), m.ID, uint64(s))
			if err != nil {
				return Ruling{}, fmt.Errorf("%w: %w", ErrChain, err)
			}
			if may {
				return Ruling{Allowed: true, KeyID: keyID, Rule: ByMethod, With: m.String()}, nil
			}
		}
	}
	return Ruling{KeyID: keyID, Remedy: who.remedy(tokenID, scope)}, nil
}

// methods are what grants can name. Addresses are among them where scope 1, which ByAddress covers, is not all that
// counts.
func (w Who) methods(scope Scope) []Method {
	out := slices.Clone(w.Methods)
	if scope != SignAnything {
		for _, a := range w.Addresses {
			out = append(out, Method{method.EthWallet, a.Bytes()})
		}
	}
	return out
}

func (w Who) remedy(tokenID *big.Int, scope Scope) string {
	token := common.BigToHash(tokenID)
	if len(w.Addresses) > 0 {
		return fmt.Sprintf("PKPPermissions.addPermittedAddress(%s, %s, [%d]) by the owner, or a transfer of the PKP", token, w.Addresses[0], scope)
	}
	if len(w.Methods) > 0 {
		m := w.Methods[0]
		return fmt.Sprintf("PKPPermissions.addPermittedAuthMethod(%s, (%d, %s, 0x), [%d]) by the owner", token, m.Type, hexutil.Encode(m.ID), scope)
	}
	return "prove an address or another auth method"
}

func (m Method) String() string {
	return fmt.Sprintf("auth method %d, id %s", m.Type, hexutil.Encode(m.ID))
}

// Wallet is who somebody is that has proven a wallet: its address, and the hashed forms under which applications may
// have permitted it.
func Wallet(a common.Address) Who {
	who := Who{Addresses: []common.Address{a}}
	ids := method.EthWalletIDs(a)
	for _, id := range ids[1:] {
		who.Methods = append(who.Methods, Method{method.EthWallet, id})
	}
	return who
}

// OfCaller is who a caller is, on the network's own chain. A contract wallet counts only if it is a contract of that
// chain. A session that the network signed for a PKP stands for that PKP, wherever it goes, until it expires. Only for
// using that very key it does not: there it stands for whoever proved to be allowed to sign in when it was signed, as
// long as the chain allows them what they ask for. A PKP may own itself, and then whoever may only sign in with it, or
// could once, would have anything signed in its name.
func OfCaller(c *auth.Caller, chainID uint64, pkp common.Address) Who {
	if c.Ethereum == nil || (c.ContractChainID != 0 && c.ContractChainID != chainID) {
		return Who{}
	}
	if c.SignedBy != auth.Network {
		return Wallet(*c.Ethereum)
	}
	if *c.Ethereum != pkp {
		return Who{Addresses: []common.Address{*c.Ethereum}}
	}
	var who Who
	for _, context := range c.Contexts {
		who.add(context)
	}
	return who
}

// add takes over what the network found out when it signed a session. Where an action vouched, that is all that counts: it
// was permitted, and what else was proved was for it to judge.
func (w *Who) add(c session.AuthContext) {
	if len(c.ActionIPFSIDStack) > 0 {
		if id, err := method.ActionID(c.ActionIPFSIDStack[0]); err == nil {
			w.Methods = append(w.Methods, Method{method.Action, id})
		}
		return
	}
	if common.IsHexAddress(c.AuthSigAddress) {
		wallet := Wallet(common.HexToAddress(c.AuthSigAddress))
		w.Addresses = append(w.Addresses, wallet.Addresses...)
		w.Methods = append(w.Methods, wallet.Methods...)
	}
	for _, m := range c.AuthMethodContexts {
		if id, err := method.Hashed(method.Type(m.AuthMethodType), m.UserID, m.AppID); err == nil {
			w.Methods = append(w.Methods, Method{method.Type(m.AuthMethodType), id.Bytes()})
		}
	}
}
