package worker_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/conclave-network/conclave/actions"
)

// book is a Host that writes down what it is asked, word by word, and answers from what it was told beforehand. What it
// was not told, it refuses.
type book struct {
	mu    sync.Mutex
	asked []string
	code  map[string]string // actions by CID
	leads bool
	fail  error                     // what every operation ends with, if not nil
	block func(ctx context.Context) // what every operation does first
}

var _ actions.Host = (*book)(nil)

// note writes an operation down with its arguments as JSON.
func (b *book) note(ctx context.Context, operation string, args ...any) error {
	if b.block != nil {
		b.block(ctx)
	}
	text, err := json.Marshal(args)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked = append(b.asked, operation+string(text))
	return b.fail
}

func (b *book) notes() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.asked...)
}

func (b *book) Fetch(ctx context.Context, r actions.FetchRequest) (actions.FetchResponse, error) {
	return actions.FetchResponse{
		URL: r.URL, Status: 200, StatusText: "OK", Headers: [][2]string{{"Content-Type", "application/json"}, {"X-A", "1"}}, Body: []byte(`{"a":1}`),
	}, b.note(ctx, "fetch", r)
}

func (b *book) ActionCode(ctx context.Context, cid string) ([]byte, error) {
	if err := b.note(ctx, "code", cid); err != nil {
		return nil, err
	}
	code, ok := b.code[cid]
	if !ok {
		return nil, &actions.Refused{Reason: "no such action"}
	}
	return []byte(code), nil
}

func (b *book) IsPermitted(ctx context.Context, q actions.PermissionQuery) (bool, error) {
	return true, b.note(ctx, "isPermitted", q)
}

func (b *book) Permitted(ctx context.Context, q actions.PermissionQuery) (actions.Permitted, error) {
	var p actions.Permitted
	switch q.Kind {
	case "action":
		p.Actions = []string{"QmA"}
	case "address":
		p.Addresses = []string{"0xa"}
	case "authMethod":
		p.AuthMethods = []actions.AuthMethod{{Type: 1, ID: "0x01", UserPubkey: "0x"}}
	case "scopes":
		p.Scopes = []bool{false, true}
	}
	return p, b.note(ctx, "permitted", q)
}

func (b *book) LatestNonce(ctx context.Context, address, chain string) (uint64, error) {
	return 7, b.note(ctx, "latestNonce", address, chain)
}

func (b *book) RPCURL(ctx context.Context, chain string) (string, error) {
	return "https://rpc.example", b.note(ctx, "rpcUrl", chain)
}

func (b *book) CallContract(ctx context.Context, chain, txn string) (string, error) {
	return "0x01", b.note(ctx, "callContract", chain, txn)
}

func (b *book) Sign(ctx context.Context, r actions.SignRequest) (string, error) {
	if r.Combine {
		return `{"r":"02aa","s":"bb","v":0}`, b.note(ctx, "sign", r)
	}
	return "success", b.note(ctx, "sign", r)
}

func (b *book) SignAsAction(ctx context.Context, r actions.SignRequest) (string, error) {
	return "signed", b.note(ctx, "signAsAction", r)
}

func (b *book) ActionPublicKey(ctx context.Context, scheme, cid string) (string, error) {
	return "0x04", b.note(ctx, "actionPublicKey", scheme, cid)
}

func (b *book) VerifyActionSignature(ctx context.Context, scheme, cid string, message []byte, signature string) (bool, error) {
	return true, b.note(ctx, "verifyActionSignature", scheme, cid, message, signature)
}

func (b *book) ClaimKey(ctx context.Context, keyID string) error {
	return b.note(ctx, "claimKey", keyID)
}

func (b *book) CheckConditions(ctx context.Context, c actions.Conditions) (bool, error) {
	return true, b.note(ctx, "checkConditions", c)
}

func (b *book) Decrypt(ctx context.Context, r actions.DecryptRequest) (string, error) {
	return "plain", b.note(ctx, "decrypt", r)
}

func (b *book) Encrypt(ctx context.Context, conditions json.RawMessage, plaintext []byte) (actions.Encrypted, error) {
	return actions.Encrypted{Ciphertext: "c", DataToEncryptHash: "h"}, b.note(ctx, "encrypt", conditions, plaintext)
}

func (b *book) Broadcast(ctx context.Context, name, value string) ([]string, error) {
	return []string{"one", value}, b.note(ctx, "broadcast", name, value)
}

func (b *book) RunOnceLeads(ctx context.Context, name string, _ bool) (bool, error) {
	return b.leads, b.note(ctx, "runOnceLeads", name)
}

func (b *book) RunOnceSettle(ctx context.Context, name, value string) error {
	return b.note(ctx, "runOnceSettle", name, value)
}

func (b *book) RunOnceAwait(ctx context.Context, name string) (string, error) {
	return "of the leader", b.note(ctx, "runOnceAwait", name)
}

// forgetful is a book that writes fetches down nowhere.
type forgetful struct{ book }

func (*forgetful) Fetch(context.Context, actions.FetchRequest) (actions.FetchResponse, error) {
	return actions.FetchResponse{Status: 200}, nil
}

// errEndpoint is what an action must never read.
var errEndpoint = errors.New("dial https://user:password@rpc.internal: refused")

func wrap(s string) string {
	return fmt.Sprintf("(async () => { const L = Lit.Actions; const value = await (async () => { %s })(); L.setResponse({response: JSON.stringify(value === undefined ? null : value)}) })()", s)
}
