package access

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/access/internal/jsvalue"
)

// wrapped are the RPC methods that conditions may call, and whether their answer stands under "value" beside a context.
// None of them changes anything.
var wrapped = map[string]bool{
	"getBalance": true, "getAccountInfo": true, "getTokenAccountBalance": true, "getTokenAccountsByDelegate": true,
	"getTokenAccountsByOwner": true, "getBlock": false, "getHealth": false,
}

// Methods that are not Solana's own.
const (
	methodPDA      = "getPDA"
	methodToken    = "balanceOfToken"
	methodMetaplex = "balanceOfMetaplexCollection"
)

// checkSol checks a solRpc condition.
func (ev *evaluation) checkSol(ctx context.Context, l *leaf) (string, bool, error) {
	s := l.sol
	params, err := ev.solParams(l)
	if err != nil {
		return "", false, err
	}
	method, ofPDA := strings.CutSuffix(s.method, "("+methodPDA+")")
	switch {
	case s.method == "":
		return ev.checkSolText(l, params)
	case s.method == methodPDA:
		pda, err := ev.pda(l)
		if err != nil {
			return "", false, err
		}
		return ev.compareText(l, pda.String())
	case s.method == methodToken:
		return ev.checkToken(ctx, l, params)
	case s.method == methodMetaplex:
		return ev.checkCollection(ctx, l, params)
	}
	bare, ok := wrapped[method]
	if !ok || ofPDA != (len(s.pdaParams) > 0) {
		return "", false, fmt.Errorf("%w: Solana method %q is not supported, or does not fit pdaParams", ErrInvalid, short(s.method))
	}
	c, err := ev.cfg.Chains.Solana(l.chain)
	if err != nil {
		return "", false, err
	}
	if ofPDA {
		key, err := ev.pdaField(ctx, c, l)
		if err != nil {
			return "", false, err
		}
		params = []any{key.String()}
	}
	doc, err := solCall(ctx, c, method, params, bare)
	if err != nil {
		return "", false, err
	}
	return ev.compareJSON(l, doc)
}

// solParams substitutes parameters that are strings. Others go to the chain as they are.
func (ev *evaluation) solParams(l *leaf) ([]any, error) {
	out := make([]any, len(l.sol.params))
	for i, p := range l.sol.params {
		if p.Kind != jsvalue.String {
			out[i] = json.RawMessage(jsvalue.Append(nil, p))
			continue
		}
		text, err := ev.caller.substitute(l, p.Str)
		if err != nil {
			return nil, err
		}
		out[i] = text
	}
	return out, nil
}

// checkSolText compares a parameter, such as the caller's address, without asking the chain.
func (ev *evaluation) checkSolText(l *leaf, params []any) (string, bool, error) {
	if len(params) == 1 {
		if text, ok := params[0].(string); ok {
			return ev.compareText(l, text)
		}
	}
	return "", false, fmt.Errorf("%w: without a method there must be one parameter, a string", ErrInvalid)
}

// compareText compares text with the condition's value, which is substituted.
func (ev *evaluation) compareText(l *leaf, got string) (string, bool, error) {
	t := l.test
	var err error
	if t.value, err = ev.caller.substitute(l, t.value); err != nil {
		return "", false, err
	}
	met, err := t.text(got)
	return got, met, err
}

// solCall calls a method and reads the answer; of the wrapped ones what stands under "value".
func solCall(ctx context.Context, c chains.Solana, method string, params []any, wrapped bool) (any, error) {
	raw, err := c.Call(ctx, method, params)
	if err != nil {
		return nil, err
	}
	doc, err := document(raw)
	if err != nil || !wrapped {
		return doc, err
	}
	o, ok := doc.(map[string]any)
	value, has := o["value"]
	if !ok || !has {
		return nil, fmt.Errorf("%w: answer to %s has no value", ErrUnavailable, method)
	}
	return value, nil
}

// checkToken reads the caller's balance of a token, given by its mint, in the associated token account. Without such an
// account the condition is not met. A second parameter can only be the caller: the 2025 node ignored it.
func (ev *evaluation) checkToken(ctx context.Context, l *leaf, params []any) (string, bool, error) {
	owner, err := ev.solCaller(l)
	if err != nil {
		return "", false, err
	}
	if len(params) == 0 || len(params) > 2 || len(params) == 2 && params[1] != owner.String() {
		return "", false, fmt.Errorf("%w: parameters of %s must be a mint, and nobody but the caller", ErrInvalid, methodToken)
	}
	mint, err := pubkeyParam(params[0])
	if err != nil {
		return "", false, err
	}
	account, err := findPDA(associatedTokenProgram, owner[:], tokenProgram[:], mint[:])
	if err != nil {
		return "", false, err
	}
	c, err := ev.cfg.Chains.Solana(l.chain)
	if err != nil {
		return "", false, err
	}
	doc, err := solCall(ctx, c, "getTokenAccountBalance", []any{account.String()}, true)
	if errors.Is(err, chains.ErrNotFound) {
		return "", false, &notMet{"the caller has no account for the token"}
	}
	if err != nil {
		return "", false, err
	}
	return ev.compareJSON(l, doc)
}

func (ev *evaluation) solCaller(l *leaf) (pubkey, error) {
	text, err := ev.caller.address(l)
	if err != nil {
		return pubkey{}, err
	}
	return parsePubkey(text)
}

func pubkeyParam(p any) (pubkey, error) {
	s, ok := p.(string)
	if !ok {
		return pubkey{}, fmt.Errorf("%w: a parameter is no string", ErrInvalid)
	}
	return parsePubkey(s)
}

// pda derives the address that pdaParams describe: a program, then seeds, each text or pubkey:<base58>. Seeds that stand
// for something of the caller's are substituted, which the 2025 node did not do.
func (ev *evaluation) pda(l *leaf) (pubkey, error) {
	params := l.sol.pdaParams
	if len(params) == 0 {
		return pubkey{}, fmt.Errorf("%w: pdaParams name no program", ErrInvalid)
	}
	program, err := parsePubkey(params[0])
	if err != nil {
		return pubkey{}, err
	}
	var seeds [][]byte
	for _, p := range params[1:] {
		text, isKey := strings.CutPrefix(p, "pubkey:")
		if text, err = ev.caller.substitute(l, text); err != nil {
			return pubkey{}, err
		}
		seed := []byte(text)
		if isKey {
			key, err := parsePubkey(text)
			if err != nil {
				return pubkey{}, err
			}
			seed = key[:]
		}
		seeds = append(seeds, seed)
	}
	return findPDA(program, seeds...)
}

// pdaField reads the account at a derived address, takes it apart as pdaInterface says, and returns the public key that
// pdaKey names. Without pdaKey and fields it is the derived address itself.
func (ev *evaluation) pdaField(ctx context.Context, c chains.Solana, l *leaf) (pubkey, error) {
	at, err := ev.pda(l)
	if err != nil || len(l.sol.fields) == 0 && l.sol.pdaKey == "" {
		return at, err
	}
	offset, err := l.sol.fieldOffset()
	if err != nil {
		return pubkey{}, err
	}
	data, _, err := accountData(ctx, c, at)
	if err != nil {
		return pubkey{}, err
	}
	if data == nil {
		return pubkey{}, &notMet{"there is no account at the derived address"}
	}
	if offset+len(pubkey{}) > len(data) {
		return pubkey{}, fmt.Errorf("%w: pdaKey %q lies beyond the account's %d bytes", ErrInvalid, short(l.sol.pdaKey), len(data))
	}
	return pubkey(data[offset : offset+len(pubkey{})]), nil
}

// maxAccount is the size of the largest account on Solana, 10 MiB.
const maxAccount = 10 << 20

// fieldOffset is where the field that pdaKey names starts. Fields follow each other from pdaInterface.offset, in the order
// in which they are written; each has its length in bytes, and the chosen one must be a public key.
func (s *solCondition) fieldOffset() (int, error) {
	whole := func(f float64) bool { return f >= 0 && f <= maxAccount && f == float64(int(f)) }
	at := s.offset
	for _, f := range s.fields {
		size := f.Value.Num
		switch {
		case f.Value.Kind != jsvalue.Number || !whole(size) || !whole(at):
			return 0, fmt.Errorf("%w: offset or a length in pdaInterface is no number of bytes", ErrInvalid)
		case f.Name == s.pdaKey && size != float64(len(pubkey{})):
			return 0, fmt.Errorf("%w: field %q has %v bytes, a public key has 32", ErrInvalid, short(f.Name), size)
		case f.Name == s.pdaKey:
			return int(at), nil
		}
		at += size
	}
	return 0, fmt.Errorf("%w: pdaInterface has no field %q", ErrInvalid, short(s.pdaKey))
}

// accountData reads an account's data and owner; no data and no error if there is none.
func accountData(ctx context.Context, c chains.Solana, at pubkey) ([]byte, pubkey, error) {
	doc, err := solCall(ctx, c, "getAccountInfo", []any{at.String(), map[string]any{"encoding": "base64"}}, true)
	if err != nil || doc == nil {
		return nil, pubkey{}, err
	}
	return decodeAccount(doc)
}

// decodeAccount reads one account as getAccountInfo and getMultipleAccounts give it with base64.
func decodeAccount(doc any) ([]byte, pubkey, error) {
	bad := fmt.Errorf("%w: answer is no account in base64", ErrUnavailable)
	o, _ := doc.(map[string]any)
	pair, _ := o["data"].([]any)
	ownerText, _ := o["owner"].(string)
	if len(pair) != 2 || pair[1] != "base64" {
		return nil, pubkey{}, bad
	}
	text, _ := pair[0].(string)
	data, err := base64.StdEncoding.DecodeString(text)
	owner, ownerErr := parsePubkey(ownerText)
	if err != nil || ownerErr != nil {
		return nil, pubkey{}, bad
	}
	if data == nil {
		data = []byte{}
	}
	return data, owner, nil
}
