package api

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/conclave-network/conclave/actions"
)

// Bounds of single arguments. What is longer has no meaning for anything behind the host.
const (
	maxName       = 256
	maxKey        = 1024
	maxToSign     = 64 << 10
	maxConditions = 256 << 10
	maxText       = 1 << 20
	maxHeaders    = 64
	maxURL        = 8 << 10
	maxScope      = 100
)

// table has every operation that the prelude's functions stand on, but for "call", which starts a worker.
var table = map[string]operation{
	"fetch": op(fetches, func(ctx context.Context, h actions.Host, r actions.FetchRequest) (any, error) {
		if err := checkFetch(r); err != nil {
			return nil, err
		}
		return h.Fetch(ctx, r)
	}),

	"isPermitted": op(contractCalls, func(ctx context.Context, h actions.Host, q actions.PermissionQuery) (any, error) {
		if err := checkQuery(q, "action", "address", "authMethod"); err != nil {
			return nil, err
		}
		return h.IsPermitted(ctx, q)
	}),
	"permitted": op(contractCalls, func(ctx context.Context, h actions.Host, q actions.PermissionQuery) (any, error) {
		if err := checkQuery(q, "action", "address", "authMethod", "scopes"); err != nil {
			return nil, err
		}
		return h.Permitted(ctx, q)
	}),
	"latestNonce": op(contractCalls, func(ctx context.Context, h actions.Host, a struct{ Address, Chain string }) (any, error) {
		if err := texts(maxName, "address", a.Address, "chain", a.Chain); err != nil {
			return nil, err
		}
		return h.LatestNonce(ctx, a.Address, a.Chain)
	}),
	"rpcUrl": op(plain, func(ctx context.Context, h actions.Host, a struct{ Chain string }) (any, error) {
		if err := text("chain", a.Chain, maxName); err != nil {
			return nil, err
		}
		return h.RPCURL(ctx, a.Chain)
	}),
	"callContract": op(contractCalls, func(ctx context.Context, h actions.Host, a struct{ Chain, Txn string }) (any, error) {
		if err := first(text("chain", a.Chain, maxName), text("txn", a.Txn, maxText)); err != nil {
			return nil, err
		}
		return h.CallContract(ctx, a.Chain, a.Txn)
	}),

	"sign": op(signatures, func(ctx context.Context, h actions.Host, r actions.SignRequest) (any, error) {
		if err := first(checkSign(r), text("publicKey", r.PublicKey, maxKey)); err != nil {
			return nil, err
		}
		return h.Sign(ctx, r)
	}),
	"signAsAction": op(signatures, func(ctx context.Context, h actions.Host, r actions.SignRequest) (any, error) {
		if err := checkSign(r); err != nil {
			return nil, err
		}
		if r.PublicKey != "" || r.Personal {
			return nil, actions.Refuse("an action signs with its own key only")
		}
		return h.SignAsAction(ctx, r)
	}),
	"actionPublicKey": op(plain, func(ctx context.Context, h actions.Host, a struct{ SigningScheme, ActionIpfsCid string }) (any, error) {
		if err := texts(maxName, "signingScheme", a.SigningScheme, "actionIpfsCid", a.ActionIpfsCid); err != nil {
			return nil, err
		}
		return h.ActionPublicKey(ctx, a.SigningScheme, a.ActionIpfsCid)
	}),
	"verifyActionSignature": op(plain, func(ctx context.Context, h actions.Host, a verification) (any, error) {
		if err := first(texts(maxName, "signingScheme", a.SigningScheme, "actionIpfsCid", a.ActionIpfsCid),
			text("signOutput", a.SignOutput, maxKey), size("toSign", a.ToSign, maxToSign)); err != nil {
			return nil, err
		}
		return h.VerifyActionSignature(ctx, a.SigningScheme, a.ActionIpfsCid, a.ToSign, a.SignOutput)
	}),
	"claimKey": op(signatures, func(ctx context.Context, h actions.Host, a struct{ KeyID string }) (any, error) {
		if err := text("keyId", a.KeyID, maxKey); err != nil {
			return nil, err
		}
		return "success", h.ClaimKey(ctx, a.KeyID)
	}),

	"checkConditions": op(contractCalls, func(ctx context.Context, h actions.Host, c actions.Conditions) (any, error) {
		if err := checkConditions(c); err != nil {
			return nil, err
		}
		return h.CheckConditions(ctx, c)
	}),
	"decrypt": op(decrypts, func(ctx context.Context, h actions.Host, r actions.DecryptRequest) (any, error) {
		if err := first(checkConditions(r.Conditions), text("ciphertext", r.Ciphertext, maxText),
			text("dataToEncryptHash", r.DataToEncryptHash, maxName)); err != nil {
			return nil, err
		}
		return h.Decrypt(ctx, r)
	}),
	"encrypt": op(plain, func(ctx context.Context, h actions.Host, a encryption) (any, error) {
		if err := first(list("accessControlConditions", a.Conditions, maxConditions), size("to_encrypt", a.Plaintext, maxText)); err != nil {
			return nil, err
		}
		return h.Encrypt(ctx, a.Conditions, a.Plaintext)
	}),

	"broadcast": op(broadcasts, func(ctx context.Context, h actions.Host, a named) (any, error) {
		if err := first(text("name", a.Name, maxName), size("value", []byte(a.Value), maxText)); err != nil {
			return nil, err
		}
		return h.Broadcast(ctx, a.Name, a.Value)
	}),
	"runOnceLeads": op(broadcasts, func(ctx context.Context, h actions.Host, a leading) (any, error) {
		if err := text("name", a.Name, maxName); err != nil {
			return nil, err
		}
		return h.RunOnceLeads(ctx, a.Name, a.Wait)
	}),
	"runOnceSettle": op(plain, func(ctx context.Context, h actions.Host, a named) (any, error) {
		if err := first(text("name", a.Name, maxName), size("value", []byte(a.Value), maxText)); err != nil {
			return nil, err
		}
		return nil, h.RunOnceSettle(ctx, a.Name, a.Value)
	}),
	"runOnceAwait": op(plain, func(ctx context.Context, h actions.Host, a struct{ Name string }) (any, error) {
		if err := text("name", a.Name, maxName); err != nil {
			return nil, err
		}
		return h.RunOnceAwait(ctx, a.Name)
	}),
}

type verification struct {
	SigningScheme, ActionIpfsCid, SignOutput string
	ToSign                                   []byte
}

type encryption struct {
	Conditions json.RawMessage
	Plaintext  []byte
}

type named struct{ Name, Value string }

type leading struct {
	Name string
	Wait bool
}

var methods = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}

// checkFetch bounds the parts; what the address means is for the host.
func checkFetch(r actions.FetchRequest) error {
	if !slices.Contains(methods, r.Method) {
		return actions.Refuse("fetch: no such method")
	}
	if !slices.Contains([]string{"follow", "manual", "error"}, r.Redirect) {
		return actions.Refuse("fetch: no such redirect mode")
	}
	if len(r.Headers) > maxHeaders {
		return actions.Refuse("fetch: more than %d headers", maxHeaders)
	}
	for _, h := range r.Headers {
		if len(h[0]) > maxName || len(h[1]) > maxURL {
			return actions.Refuse("fetch: a header is too long")
		}
	}
	return text("url", r.URL, maxURL)
}

func checkQuery(q actions.PermissionQuery, kinds ...string) error {
	if !slices.Contains(kinds, q.Kind) {
		return actions.Refuse("no such kind of permission")
	}
	if q.MaxScopeID > maxScope {
		return actions.Refuse("maxScopeId is more than %d", maxScope)
	}
	return first(text("tokenId", q.TokenID, maxName), size("subject", []byte(q.Subject), maxKey))
}

func checkSign(r actions.SignRequest) error {
	return first(text("signingScheme", r.Scheme, maxName), text("sigName", r.Name, maxName), size("toSign", r.ToSign, maxToSign),
		size("publicKey", []byte(r.PublicKey), maxKey))
}

func checkConditions(c actions.Conditions) error {
	return first(list("conditions", c.Conditions, maxConditions), size("authSig", c.AuthSig, maxConditions), text("chain", c.Chain, maxName))
}

// text refuses s if it is empty or longer than most bytes.
func text(name, s string, most int) error {
	if s == "" {
		return actions.Refuse("%s is missing", name)
	}
	return size(name, []byte(s), most)
}

// texts is text for pairs of names and values.
func texts(most int, pairs ...string) error {
	for i := 0; i < len(pairs); i += 2 {
		if err := text(pairs[i], pairs[i+1], most); err != nil {
			return err
		}
	}
	return nil
}

func size(name string, b []byte, most int) error {
	if len(b) > most {
		return actions.Refuse("%s is longer than %d bytes", name, most)
	}
	return nil
}

// list refuses what is no JSON array of at most most bytes.
func list(name string, raw json.RawMessage, most int) error {
	if len(raw) == 0 || raw[0] != '[' {
		return actions.Refuse("%s is not an array", name)
	}
	return size(name, raw, most)
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
