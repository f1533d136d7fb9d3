package actions

import (
	"context"
	"encoding/json"
)

// Host is all that an action reaches outside its own memory: one value per run. Arguments come from hostile code; their
// shapes are checked, bounded and counted by package api before a method is called, what they mean is the host's to judge.
//
// Methods are called concurrently, must return soon after ctx ends, and return *Refused for what the action may read.
type Host interface {
	// Fetch does one HTTP exchange.
	Fetch(ctx context.Context, r FetchRequest) (FetchResponse, error)
	// ActionCode returns the code that cid names, verified to be that.
	ActionCode(ctx context.Context, cid string) ([]byte, error)

	IsPermitted(ctx context.Context, q PermissionQuery) (bool, error)
	Permitted(ctx context.Context, q PermissionQuery) (Permitted, error)
	LatestNonce(ctx context.Context, address, chain string) (uint64, error)
	// RPCURL returns an address that strangers may know: never an operator's own with a key in it.
	RPCURL(ctx context.Context, chain string) (string, error)
	// CallContract does an eth_call of an unsigned transaction, RLP in hex, and returns hex.
	CallContract(ctx context.Context, chain, txn string) (string, error)

	// Sign starts a signature whose shares go to the caller, or, with Combine, returns the whole of it.
	Sign(ctx context.Context, r SignRequest) (string, error)
	// SignAsAction signs with the key that belongs to the running action.
	SignAsAction(ctx context.Context, r SignRequest) (string, error)
	ActionPublicKey(ctx context.Context, scheme, cid string) (string, error)
	VerifyActionSignature(ctx context.Context, scheme, cid string, message []byte, signature string) (bool, error)
	ClaimKey(ctx context.Context, keyID string) error

	CheckConditions(ctx context.Context, c Conditions) (bool, error)
	Decrypt(ctx context.Context, r DecryptRequest) (string, error)
	Encrypt(ctx context.Context, conditions json.RawMessage, plaintext []byte) (Encrypted, error)

	// Broadcast sends value to all nodes and returns the values of all.
	Broadcast(ctx context.Context, name, value string) ([]string, error)
	// RunOnceLeads says whether this node is the one that runs what name stands for. With wait it answers no only when
	// another node has told what came out; without, as soon as another one is there to run it.
	RunOnceLeads(ctx context.Context, name string, wait bool) (bool, error)
	// RunOnceSettle tells the others what came out, or that there is nothing to tell.
	RunOnceSettle(ctx context.Context, name, value string) error
	// RunOnceAwait waits for what the leader tells.
	RunOnceAwait(ctx context.Context, name string) (string, error)
}

// FetchRequest is one HTTP exchange that an action asks for.
type FetchRequest struct {
	URL      string      `json:"url"`
	Method   string      `json:"method"`
	Headers  [][2]string `json:"headers"`
	Body     []byte      `json:"body"`
	Redirect string      `json:"redirect"` // "follow", "manual" or "error"
}

// FetchResponse is what came of it.
type FetchResponse struct {
	URL        string      `json:"url"` // after redirects
	Redirected bool        `json:"redirected"`
	Status     int         `json:"status"`
	StatusText string      `json:"statusText"`
	Headers    [][2]string `json:"headers"`
	Body       []byte      `json:"body"`
}

// PermissionQuery asks what the chain allows on a PKP.
type PermissionQuery struct {
	Kind           string `json:"kind"`    // "action", "address", "authMethod" or, for Permitted only, "scopes"
	TokenID        string `json:"tokenId"` // decimal or 0x and hex
	Subject        string `json:"subject"` // CID, address, or hex of a user's id
	AuthMethodType uint64 `json:"authMethodType"`
	MaxScopeID     uint64 `json:"maxScopeId"`
}

// Permitted is the answer to a query for a list; the field of its kind is set.
type Permitted struct {
	Actions     []string     `json:"actions"`
	Addresses   []string     `json:"addresses"`
	AuthMethods []AuthMethod `json:"authMethods"`
	Scopes      []bool       `json:"scopes"`
}

// AuthMethod is one that is permitted on a PKP, in the chain's words.
type AuthMethod struct {
	Type       uint64 `json:"authMethodType"`
	ID         string `json:"id"`         // hex
	UserPubkey string `json:"userPubkey"` // hex
}

// SignRequest asks for one signature.
type SignRequest struct {
	Scheme    string `json:"scheme"` // Lit's name of it, such as EcdsaK256Sha256
	ToSign    []byte `json:"toSign"`
	PublicKey string `json:"publicKey"` // hex; empty for an action's own key
	Name      string `json:"name"`      // under which the caller finds it
	Personal  bool   `json:"personal"`  // ToSign is a message to be signed as EIP-191 says
	Combine   bool   `json:"combine"`
}

// Conditions are access control conditions and who shall meet them.
type Conditions struct {
	Conditions json.RawMessage `json:"conditions"`
	AuthSig    json.RawMessage `json:"authSig"` // null for who asked for the run
	Chain      string          `json:"chain"`
}

// DecryptRequest asks for a plaintext under conditions.
type DecryptRequest struct {
	Conditions
	Ciphertext        string `json:"ciphertext"`
	DataToEncryptHash string `json:"dataToEncryptHash"`
	Single            bool   `json:"single"` // only one node shall learn it; the others get an empty string
}

// Encrypted is a ciphertext and the hash that its conditions are bound to.
type Encrypted struct {
	Ciphertext        string `json:"ciphertext"`
	DataToEncryptHash string `json:"dataToEncryptHash"`
}

type stackKey struct{}

// WithStack returns a context for the operations of the action at the end of stack, which names it and those that called
// it, outermost first.
func WithStack(ctx context.Context, stack []string) context.Context {
	return context.WithValue(ctx, stackKey{}, stack)
}

// StackOf returns which action asks for an operation, and which ones called it, outermost first. Only the worker's side
// of the node writes it: the last is the code that runs, whatever that says.
func StackOf(ctx context.Context) []string {
	stack, _ := ctx.Value(stackKey{}).([]string)
	return stack
}
