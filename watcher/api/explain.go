package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/explain"
)

// Explainer says why something is allowed or refused; *explain.Explainer is one.
type Explainer interface {
	Explain(ctx context.Context, q explain.Question) (explain.Explanation, error)
}

// explanation is an Explanation in JSON.
type explanation struct {
	Allowed    bool         `json:"allowed"`
	Block      Block        `json:"block"`
	Rule       string       `json:"rule"`
	With       string       `json:"with"`
	Remedy     string       `json:"remedy"`
	Conditions *access.Node `json:"conditions,omitempty"`
}

func (s *SDK) explain(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, question, s.Explainer.Explain, func(_ explain.Question, got explain.Explanation) (int, any) {
		return http.StatusOK, explanation{
			got.Allowed, Block{got.Block.Number, got.Block.Hash}, got.Rule, got.With, got.Remedy, got.Conditions,
		}
	})
}

// question reads who would ask ("address"), and for what: "pubkey" with "for" sign or session, or a field of conditions.
func question(r *http.Request) (q explain.Question, err error) {
	fields, err := body(r)
	if err != nil {
		return q, err
	}
	var address, key string
	purpose := "sign"
	q.Field, q.Conditions, err = conditionsOf(fields)
	err = errors.Join(err,
		member(fields, "address", &address), optional(fields, "pubkey", &key), optional(fields, "for", &purpose),
		optional(fields, "solanaAddress", &q.Solana),
	)
	switch {
	case err != nil:
		return q, err
	case !common.IsHexAddress(address):
		return q, invalid("address is not an Ethereum address")
	case len(q.Solana) > maxName:
		return q, invalid("solanaAddress is too long")
	case purpose != "sign" && purpose != "session":
		return q, invalid("for is neither sign nor session")
	}
	q.Address, q.SignIn = common.HexToAddress(address), purpose == "session"
	if key != "" {
		q.PublicKey, err = publicKey("pubkey", key)
	}
	return q, err
}
