// Package explain says which rule on chain allows or refuses something, at which block, and which call would change that.
// It goes the same code path as the decision itself, but for the proof of who is asking: whoever asks may ask about any
// address, since all that is read is public.
//
// Threat line: an explanation gives nothing but public state, and costs the node as much as a decision: it is limited in
// the same way. Addresses of endpoints are never in it.
package explain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// Question is what would be asked for, and by whom. It has a public key or conditions.
type Question struct {
	Address   common.Address // who would ask
	PublicKey []byte         // to sign with this PKP: 65 bytes
	SignIn    bool           // to sign in as this PKP, not to have anything signed

	Field      access.Field // to decrypt under these conditions
	Conditions json.RawMessage
	Solana     string // address on Solana, if that is needed
}

// Explanation is what the chain says.
type Explanation struct {
	Allowed    bool
	Block      store.BlockRef // whose state was read
	Rule       string         // the rule that allows, or that would have to
	With       string         // who or what it allows
	Remedy     string         // the call that would change a refusal
	Conditions *access.Node   // what each condition said
}

// ErrQuestion: the question asks for nothing, or for two things.
var ErrQuestion = errors.New("ask about a public key or about conditions")

// Explainer answers questions. It is safe for concurrent use.
type Explainer struct {
	Gate      *gate.Gate
	Views     *chain.Views
	Evaluator *access.Evaluator
}

// Explain answers one question. Errors are those of packages gate and permission, sign.ErrKey, ErrQuestion, or wrap
// access.ErrInvalid or access.ErrUnavailable; of others the text is not for the caller.
func (e *Explainer) Explain(ctx context.Context, q Question) (Explanation, error) {
	pass, err := e.Gate.Enter(ctx, 0)
	if err != nil {
		return Explanation{}, err
	}
	switch {
	case (q.Field == "") == (q.PublicKey == nil):
		return Explanation{}, ErrQuestion
	case q.PublicKey != nil:
		return e.permission(ctx, pass, q)
	default:
		return e.conditions(ctx, pass, q)
	}
}

func (e *Explainer) permission(ctx context.Context, pass gate.Pass, q Question) (Explanation, error) {
	pkp, err := sign.ParsePKP(q.PublicKey)
	if err != nil {
		return Explanation{}, err
	}
	scope := permission.SignAnything
	if q.SignIn {
		scope = permission.PersonalSign
	}
	ruling, err := permission.Decide(ctx, e.Views.At(pass.At), pkp.TokenID, permission.Wallet(q.Address), scope)
	out := Explanation{
		Allowed: ruling.Allowed, Block: pass.At, Rule: string(ruling.Rule), With: ruling.With, Remedy: ruling.Remedy,
	}
	if !out.Allowed {
		out.Rule = string(permission.ByAddress)
	}
	return out, err
}

func (e *Explainer) conditions(ctx context.Context, pass gate.Pass, q Question) (Explanation, error) {
	conditions, err := access.Parse(q.Field, q.Conditions)
	if err != nil {
		return Explanation{}, err
	}
	result, err := e.Evaluator.Evaluate(ctx, conditions, access.Caller{EVM: &q.Address, Solana: q.Solana},
		access.AtBlock(pass.At.Hash), access.Exhaustive())
	if err != nil {
		return Explanation{}, err
	}
	out := Explanation{
		Allowed: result.Allowed, Block: pass.At, Rule: "access control conditions", With: q.Address.Hex(), Conditions: &result.Explain,
	}
	if !out.Allowed {
		out.With, out.Remedy = "", remedy(result.Explain)
	}
	return out, nil
}

// remedy says of the first condition that is not met what it would have to find.
func remedy(n access.Node) string {
	if n.Kind != "" {
		if n.Outcome != access.NotMet {
			return ""
		}
		if n.Test == "" {
			return n.Reason
		}
		return fmt.Sprintf("change on %s what %s answers: it is %s, and the test is %s", n.Chain, strings.TrimSpace(n.Asked), n.Found, n.Test)
	}
	for _, item := range n.Items {
		if r := remedy(item); r != "" {
			return r
		}
	}
	return ""
}
