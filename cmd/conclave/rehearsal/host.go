package rehearsal

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/signature"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/execute"
)

// host is the world of one test.
type host struct {
	test     *Test
	shelf    *Shelf
	recorder *Recorder         // nil: nothing is asked of the real world
	code     map[string][]byte // of actions that may be called, by CID
	keys     []pkp

	mu         sync.Mutex
	missing    []string // questions that no recording answers
	signatures map[string]Signature
	claims     []string
}

var _ actions.Host = (*host)(nil)

// Signature is one that an action had made by a test key.
type Signature struct {
	PKP       string        `json:"pkp"` // name of the test key; empty for the action's own
	TestKey   bool          `json:"testKey"`
	PublicKey string        `json:"publicKey"`
	Digest    common.Hash   `json:"dataSigned"`
	Signature hexutil.Bytes `json:"signature"` // r, s and v
}

// answer finds the recording of a question, or asks the real world if that is wanted.
func (h *host) answer(ctx context.Context, q Recording, f actions.FetchRequest) (Recording, error) {
	if r, ok := h.shelf.find(q); ok {
		return r, nil
	}
	if h.recorder != nil {
		r, err := h.recorder.ask(ctx, q, f)
		if err == nil {
			h.shelf.add(r)
		}
		return r, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.missing = append(h.missing, q.String())
	return q, actions.Refuse("no recording of %s", q)
}

func (h *host) Fetch(ctx context.Context, f actions.FetchRequest) (actions.FetchResponse, error) {
	body := string(f.Body)
	r, err := h.answer(ctx, Recording{Fetch: &FetchAsk{f.Method, f.URL, &body}}, f)
	if err != nil {
		return actions.FetchResponse{}, err
	}
	got := r.response()
	got.URL = f.URL
	return got, nil
}

func (h *host) CallContract(ctx context.Context, chain, txn string) (out string, err error) {
	raw, err := hexutil.Decode("0x" + strings.TrimPrefix(txn, "0x"))
	if err != nil || len(raw) == 0 {
		return "", actions.Refuse("txn is not hex")
	}
	to, data, err := execute.CallOf(raw)
	if err != nil {
		return "", err
	}
	r, err := h.answer(ctx, Recording{Call: &CallAsk{chain, to.Hex(), hexutil.Encode(data)}}, actions.FetchRequest{})
	if err != nil {
		return "", err
	}
	if json.Unmarshal(r.Result, &out) != nil {
		return "", actions.Refuse("the recording of %s is not hex", r)
	}
	return out, nil
}

func (h *host) LatestNonce(ctx context.Context, address, chain string) (out uint64, err error) {
	r, err := h.answer(ctx, Recording{Nonce: &NonceAsk{chain, address}}, actions.FetchRequest{})
	if err != nil {
		return 0, err
	}
	if json.Unmarshal(r.Result, &out) != nil {
		return 0, actions.Refuse("the recording of %s is not a number", r)
	}
	return out, nil
}

func (h *host) RPCURL(_ context.Context, chain string) (string, error) {
	return execute.RPCAddress(chain), nil
}

func (h *host) ActionCode(_ context.Context, cid string) ([]byte, error) {
	if code, ok := h.code[cid]; ok {
		return code, nil
	}
	return nil, actions.Refuse("no action %.80q: name its source in the test's actions", cid)
}

// permitted is what the test says of a PKP.
func (h *host) permitted(token string) (Permitted, error) {
	want, ok := new(big.Int).SetString(token, 0)
	if ok {
		for _, p := range h.test.Permitted {
			if id, ok := new(big.Int).SetString(p.TokenID, 0); ok && id.Cmp(want) == 0 {
				return p, nil
			}
		}
	}
	return Permitted{}, actions.Refuse("the test says nothing of PKP %.80s: add it to permitted", token)
}

func (h *host) IsPermitted(_ context.Context, q actions.PermissionQuery) (bool, error) {
	p, err := h.permitted(q.TokenID)
	if err != nil {
		return false, err
	}
	list := p.Actions
	switch q.Kind {
	case "address":
		list = p.Addresses
	case "authMethod":
		list = nil
		for _, m := range p.AuthMethods {
			if m.Type == q.AuthMethodType {
				list = append(list, m.ID)
			}
		}
	}
	for _, one := range list {
		if one == q.Subject || q.Kind != "action" && strings.EqualFold(one, q.Subject) {
			return true, nil
		}
	}
	return false, nil
}

func (h *host) Permitted(_ context.Context, q actions.PermissionQuery) (out actions.Permitted, err error) {
	p, err := h.permitted(q.TokenID)
	if err != nil {
		return out, err
	}
	out.Actions, out.Addresses = p.Actions, p.Addresses
	for _, m := range p.AuthMethods {
		out.AuthMethods = append(out.AuthMethods, actions.AuthMethod{Type: m.Type, ID: m.ID, UserPubkey: m.UserPubkey})
		if q.Kind == "scopes" && m.Type == q.AuthMethodType && strings.EqualFold(m.ID, q.Subject) {
			out.Scopes = make([]bool, q.MaxScopeID)
			for _, s := range m.Scopes {
				if s >= 0 && s < len(out.Scopes) {
					out.Scopes[s] = true
				}
			}
		}
	}
	return out, nil
}

func (h *host) Sign(_ context.Context, r actions.SignRequest) (string, error) {
	if err := signature.Check(r); err != nil {
		return "", err
	}
	public := "0x" + strings.ToLower(strings.TrimPrefix(r.PublicKey, "0x"))
	for _, k := range h.keys {
		if k.publicKey() == public {
			return h.sign(r, k, k.name)
		}
	}
	return "", actions.Refuse("no test key has public key %.140s: use ${pkp:NAME.publicKey} in the test", r.PublicKey)
}

// sign signs with a test key. A whole signature goes to the action, others to who asked.
func (h *host) sign(r actions.SignRequest, k pkp, name string) (string, error) {
	if err := signature.Check(r); err != nil {
		return "", err
	}
	if r.Scheme == signature.Ed25519 {
		return signature.WholeEd25519(ed25519.Sign(k.beside, r.ToSign), k.besideKey())
	}
	digest := signature.Digest(r)
	sig, err := crypto.Sign(digest[:], k.key)
	if err != nil {
		return "", err
	}
	if r.Combine {
		return signature.Whole([32]byte(sig[:32]), [32]byte(sig[32:64]), sig[64])
	}
	sig[64] += 27
	h.mu.Lock()
	defer h.mu.Unlock()
	h.signatures[r.Name] = Signature{name, true, k.publicKey(), digest, sig}
	return "success", nil
}

func actionKey(cid string) pkp { return newKeys("action", cid) }

func (h *host) SignAsAction(ctx context.Context, r actions.SignRequest) (string, error) {
	stack := actions.StackOf(ctx)
	r.Combine = true
	return h.sign(r, actionKey(stack[len(stack)-1]), "")
}

func (h *host) ActionPublicKey(_ context.Context, scheme, cid string) (string, error) {
	if err := signature.CheckScheme(scheme); err != nil {
		return "", err
	}
	if _, err := method.ActionID(cid); err != nil {
		return "", actions.Refuse("%v", err)
	}
	if scheme == signature.Ed25519 {
		return "0x" + hex.EncodeToString(actionKey(cid).besideKey()), nil
	}
	return actionKey(cid).publicKey(), nil
}

func (h *host) VerifyActionSignature(ctx context.Context, scheme, cid string, message []byte, text string) (bool, error) {
	public, err := h.ActionPublicKey(ctx, scheme, cid)
	if err != nil {
		return false, err
	}
	if scheme == signature.Ed25519 {
		return signature.VerifyEd25519(common.FromHex(public), message, text), nil
	}
	return signature.Verify(common.FromHex(public), message, text), nil
}

func (h *host) ClaimKey(_ context.Context, keyID string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.claims = append(h.claims, keyID)
	return nil
}

func (h *host) CheckConditions(context.Context, actions.Conditions) (bool, error) {
	if h.test.ConditionsMet == nil {
		return false, actions.Refuse("conditions are not evaluated in a test: say what they come to by conditionsMet")
	}
	return *h.test.ConditionsMet, nil
}

// sealed begins a ciphertext that Encrypt made: it hides nothing, and no node opens it.
const sealed = "conclave-action-test:"

func (h *host) Encrypt(_ context.Context, conditions json.RawMessage, plaintext []byte) (actions.Encrypted, error) {
	hash := sha256.Sum256(plaintext)
	text := sealed + hex.EncodeToString(crypto.Keccak256(conditions)) + ":" + base64.StdEncoding.EncodeToString(plaintext)
	return actions.Encrypted{Ciphertext: text, DataToEncryptHash: hex.EncodeToString(hash[:])}, nil
}

func (h *host) Decrypt(ctx context.Context, r actions.DecryptRequest) (string, error) {
	met, err := h.CheckConditions(ctx, r.Conditions)
	if err != nil {
		return "", err
	}
	if !met {
		return "", actions.Refuse("the conditions are not met")
	}
	plaintext, ok := h.test.Decryptions[r.DataToEncryptHash]
	if under := sealed + hex.EncodeToString(crypto.Keccak256(r.Conditions.Conditions)) + ":"; !ok && strings.HasPrefix(r.Ciphertext, under) {
		raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(r.Ciphertext, under))
		plaintext, ok = string(raw), err == nil
	}
	if hash := sha256.Sum256([]byte(plaintext)); !ok || hex.EncodeToString(hash[:]) != r.DataToEncryptHash {
		return "", actions.Refuse("no network is there to decrypt: give the plaintext with this dataToEncryptHash in decryptions")
	}
	return plaintext, nil
}

func (h *host) Broadcast(_ context.Context, _, value string) ([]string, error) {
	return []string{value}, nil
}

func (h *host) RunOnceLeads(context.Context, string, bool) (bool, error) { return true, nil }

func (h *host) RunOnceSettle(context.Context, string, string) error { return nil }

func (h *host) RunOnceAwait(context.Context, string) (string, error) {
	return "", actions.Refuse("this is the one node that there is: it leads")
}

func (h *host) unanswered() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.missing
}
