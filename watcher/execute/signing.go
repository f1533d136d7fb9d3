package execute

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/signature"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// Sign has the network sign with a PKP's key. The signature goes to the caller, in parts, or, with Combine, to the action.
func (r *run) Sign(ctx context.Context, s actions.SignRequest) (string, error) {
	subject, err := subjectOf(s)
	if err != nil {
		return "", err
	}
	raw, ok := hexBytes(s.PublicKey)
	if !ok {
		return "", actions.Refuse("publicKey is not hex")
	}
	pkp, err := sign.ParsePKP(raw)
	if err != nil {
		return "", actions.Refuse("publicKey is %v", err)
	}
	scope := permission.SignAnything
	if s.Personal {
		scope = permission.PersonalSign
	}
	order := sign.Order{Request: watcher.Request{TokenID: pkp.TokenID}, Who: r.who(ctx, pkp), Authorizer: &pkpAuthority{r, scope}}
	return r.sign(ctx, s, subject, pkp.Key.SerializeCompressed(), order)
}

// SignAsAction has the network sign with the running action's own key: that of no action that called it, or that it calls.
func (r *run) SignAsAction(ctx context.Context, s actions.SignRequest) (string, error) {
	s.Combine = true
	subject, err := subjectOf(s)
	if err != nil {
		return "", err
	}
	cid := running(ctx)
	key, err := r.actionKey(subject.Scheme, cid)
	if err != nil {
		return "", err
	}
	return r.sign(ctx, s, subject, key.Bytes(), sign.Order{Authorizer: &actionAuthority{r, derive.ActionKeyID(cid)}})
}

// subjectOf returns what is signed.
func subjectOf(s actions.SignRequest) (sign.Subject, error) {
	if err := signature.Check(s); err != nil {
		return sign.Subject{}, err
	}
	if s.Scheme == signature.Ed25519 {
		return sign.OfMessage(s.ToSign), nil
	}
	return sign.OfDigest(signature.Digest(s)), nil
}

// sign meets the other nodes for a signature, and lets go as soon as it is known that too few of them want the same. key is
// what names the key among them.
func (r *run) sign(ctx context.Context, s actions.SignRequest, what sign.Subject, key []byte, order sign.Order) (string, error) {
	if r.table == nil {
		return "", actions.Refuse("an action that runs for a condition must not sign")
	}
	if r.onChain != nil && !s.Combine {
		return "", actions.Refuse("%s: who asks on chain gets no signature but the result's: use signAndCombineEcdsa", s.Name)
	}
	if err := what.Check(); err != nil {
		return "", actions.Refuse("%s: %v", s.Name, err)
	}
	use := r.times("sign\x00" + s.Name)
	slot := slotName("sign", s.Name, use)
	what.Set(&order.Request)
	order.Request.Epoch, order.Request.Deadline = r.pass.Keys.Epoch, r.pass.Now().Add(sign.AskTime)
	order.Request.ID = crypto.Keccak256Hash([]byte("conclave/run/sign/v2\x00"), r.id[:], crypto.Keccak256([]byte(slot)),
		[]byte{byte(what.Scheme)}, key, what.Digest[:])
	said := fmt.Sprintf("%s of %x with %x", what.Scheme, what.Digest, key)

	met, err := r.agree(ctx, slot, said, meet.Patience{Away: away})
	if err != nil {
		return "", err
	}
	defer met.stop()
	answer, err := r.Signer.Make(met.ctx, order)
	if err != nil {
		return "", r.unsigned(met, s.Name, err)
	}
	if s.Combine {
		return combined(answer)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range r.signed {
		if r.signed[i].Name == s.Name { // as with responses, the last one counts
			r.signed[i] = Signed{s.Name, order.Request.Digest, answer}
			return "success", nil
		}
	}
	r.signed = append(r.signed, Signed{s.Name, order.Request.Digest, answer})
	return "success", nil
}

// unsigned says to the action why there is no signature.
func (r *run) unsigned(met *meeting, name string, err error) error {
	var no *watcher.RefusedError
	switch {
	case errors.As(err, &no):
		return actions.Refuse("%s: %s", name, no.Reason)
	case met.apart() != nil:
		return actions.Refuse("%s: %v", name, met.apart())
	case errors.Is(err, sign.ErrNotMet), errors.Is(err, sign.ErrNoQuorum):
		return actions.Refuse("%s: %v: %s", name, err, met.tally())
	case errors.Is(err, gate.ErrEpoch):
		return actions.Refuse("%s: %v", name, err)
	}
	return err
}

func combined(a sign.Answer) (string, error) {
	if key, ok := a.Key.(sign.Ed25519Key); ok {
		return signature.WholeEd25519(a.Signature.Ed25519(), key)
	}
	return signature.Whole(a.Signature.R, a.Signature.S, a.Signature.V-27)
}

// actionKey returns the public key of an action.
func (r *run) actionKey(scheme store.Scheme, cid string) (sign.Key, error) {
	if _, err := method.ActionID(cid); err != nil {
		return nil, actions.Refuse("%v", ErrCID)
	}
	return sign.KeyOf(scheme, r.pass.Keys.Keys, derive.ActionKeyID(cid))
}

// namedKey returns the key of an action for a scheme that has a name.
func (r *run) namedKey(name, cid string) (sign.Key, error) {
	if err := signature.CheckScheme(name); err != nil {
		return nil, err
	}
	scheme, ok := store.ParseScheme(name)
	if !ok {
		return nil, sign.ErrScheme
	}
	return r.actionKey(scheme, cid)
}

// ActionPublicKey returns the key that signs as an action: 0x and in hex 65 bytes of secp256k1 or 32 of Ed25519.
func (r *run) ActionPublicKey(_ context.Context, scheme, cid string) (string, error) {
	key, err := r.namedKey(scheme, cid)
	if err != nil {
		return "", err
	}
	if k, ok := key.(sign.EcdsaKey); ok {
		return "0x" + hex.EncodeToString(k.SerializeUncompressed()), nil
	}
	return "0x" + hex.EncodeToString(key.Bytes()), nil
}

// VerifyActionSignature says whether a signature in the form of SignAsAction's is an action's: over 32 bytes with ECDSA,
// over a message with Ed25519.
func (r *run) VerifyActionSignature(_ context.Context, scheme, cid string, message []byte, text string) (bool, error) {
	key, err := r.namedKey(scheme, cid)
	if err != nil {
		return false, err
	}
	if k, ok := key.(sign.EcdsaKey); ok {
		return signature.Verify(k.SerializeCompressed(), message, text), nil
	}
	return signature.VerifyEd25519(key.Bytes(), message, text), nil
}

// ClaimKey promises a key to the caller. Its id hashes the action's CID, so it is the action that says whose it is.
func (r *run) ClaimKey(ctx context.Context, keyID string) error {
	if r.table == nil {
		return actions.Refuse("an action that runs for a condition must not claim keys")
	}
	if r.caller == nil {
		return actions.Refuse("an action that was asked for on chain must not claim keys: nobody gets what the nodes promise")
	}
	if r.caller.Ethereum == nil {
		return actions.Refuse("claimKey: the caller has proved no Ethereum address to mint to")
	}
	promise, err := r.Claimer.Promise(method.ActionClaim(running(ctx), keyID), *r.caller.Ethereum, 0, r.pass.Keys.Epoch)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.claims = append(r.claims, Claim{keyID, promise})
	return nil
}

// who is all in whose name a PKP may be asked to sign: the action, those that called it, and the caller if the session was
// lent that, or if the request on chain names the PKP.
func (r *run) who(ctx context.Context, pkp sign.PKP) watcher.Caller {
	out := watcher.Caller{}
	for _, cid := range actions.StackOf(ctx) {
		if id, err := method.ActionID(cid); err == nil {
			out.Who.Methods = append(out.Who.Methods, permission.Method{Type: method.Action, ID: id})
		}
	}
	if r.onChain != nil {
		if out.Address = r.onChain.Requester; r.onChain.TokenID.Sign() != 0 && r.onChain.TokenID.Cmp(pkp.TokenID) == 0 {
			out.Who.Addresses = append(out.Who.Addresses, out.Address)
		}
		return out
	}
	if r.caller.Ethereum == nil {
		return out
	}
	out.Address = *r.caller.Ethereum
	token := common.BigToHash(pkp.TokenID).Hex()[2:]
	if r.caller.Allows(recap.Resource{Prefix: recap.PKP, ID: token}, recap.SignPKP) {
		who := permission.OfCaller(r.caller, r.ChainID, pkp.Address())
		out.Who.Addresses, out.Who.Methods = who.Addresses, append(out.Who.Methods, who.Methods...)
	}
	return out
}

// pkpAuthority decides by PKPPermissions at the newest processed block.
type pkpAuthority struct {
	*run
	scope permission.Scope
}

// Authorize reads whether who may have it signed.
func (a *pkpAuthority) Authorize(ctx context.Context, req watcher.Request, who watcher.Caller) (watcher.Decision, error) {
	pass, err := a.Gate.In(req.Epoch)
	if err != nil {
		return watcher.Decision{}, err
	}
	d := watcher.Decision{Pinned: pass.At}
	ruling, err := permission.Decide(ctx, a.Views.At(d.Pinned), req.TokenID, who.Who, a.scope)
	switch {
	case errors.Is(err, permission.ErrNoPKP):
		d.Reason = fmt.Sprintf("no PKP has this key at block %d", d.Pinned.Number)
		return d, nil
	case err != nil:
		return d, err
	}
	if d.Allowed, d.KeyID = ruling.Allowed, ruling.KeyID; !d.Allowed {
		d.Reason = fmt.Sprintf("neither the action nor its caller may have this signed by PKP %s at block %d; what would allow it: %s",
			common.BigToHash(req.TokenID), d.Pinned.Number, ruling.Remedy)
	}
	return d, nil
}

// actionAuthority lets an action sign with its own key.
type actionAuthority struct {
	*run
	keyID common.Hash
}

// Authorize allows it as long as the epoch lasts.
func (a *actionAuthority) Authorize(_ context.Context, req watcher.Request, _ watcher.Caller) (watcher.Decision, error) {
	pass, err := a.Gate.In(req.Epoch)
	if err != nil {
		return watcher.Decision{}, err
	}
	return watcher.Decision{Allowed: true, Pinned: pass.At, KeyID: a.keyID}, nil
}

// slotName names a slot of the table: what names hold in an action may be of any length and form.
func slotName(kind, name string, use int) string {
	return fmt.Sprintf("%s/%s/%d", kind, hex.EncodeToString(crypto.Keccak256([]byte(name))), use)
}
