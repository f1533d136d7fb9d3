package execute

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/timelock"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/meet"
)

// CheckConditions says whether somebody meets conditions: the caller, or who else signed.
func (r *run) CheckConditions(ctx context.Context, c actions.Conditions) (bool, error) {
	conditions, err := access.ParseOfAction(c.Conditions)
	if err != nil {
		return false, actions.Refuse("%v", err)
	}
	who := r.asker
	if !absent(c.AuthSig) {
		other, err := r.verify(ctx, c, auth.Requirement{Accept: auth.AnyWallet})
		if err != nil {
			return false, err
		}
		who = decrypt.Asker(other)
	}
	return r.meets(ctx, conditions, who)
}

func absent(raw json.RawMessage) bool {
	raw = bytes.TrimSpace(raw)
	return len(raw) == 0 || string(raw) == "null"
}

// verify finds out who made the signature that an action brings along.
func (r *run) verify(ctx context.Context, c actions.Conditions, need auth.Requirement) (*auth.Caller, error) {
	need.ChainID = r.Chains.ID(c.Chain)
	caller, err := r.pass.Verify(ctx, c.AuthSig, need)
	var bad *auth.Error
	if errors.As(err, &bad) {
		return nil, actions.Refuse("authSig: %v", bad)
	}
	return caller, err
}

// meets checks conditions for somebody, as the action that runs.
func (r *run) meets(ctx context.Context, c *access.Conditions, who access.Caller) (bool, error) {
	who.ActionCID = running(ctx)
	result, err := r.Evaluator.Evaluate(ctx, c, who, access.AtBlock(r.pass.At.Hash))
	switch {
	case errors.Is(err, access.ErrInvalid):
		return false, actions.Refuse("%v", err)
	case err != nil:
		return false, err
	}
	return result.Allowed, nil
}

// Decrypt opens a ciphertext: each node that finds the conditions met shows its share to the others, or only to the one that
// shall know the plaintext.
func (r *run) Decrypt(ctx context.Context, d actions.DecryptRequest) (string, error) {
	if r.table == nil {
		return "", actions.Refuse("an action that runs for a condition must not decrypt")
	}
	conditions, err := access.ParseOfAction(d.Conditions.Conditions)
	if err != nil {
		return "", actions.Refuse("%v", err)
	}
	sum, err := hex.DecodeString(d.DataToEncryptHash)
	if err != nil || len(sum) != sha256.Size {
		return "", actions.Refuse("dataToEncryptHash is not 64 hex digits")
	}
	ciphertext, err := base64.StdEncoding.DecodeString(d.Ciphertext)
	if err != nil {
		return "", actions.Refuse("ciphertext is not base64")
	}
	hash := [32]byte(sum)
	identity := access.Identity(conditions.Hash, hash)
	who, err := r.opener(ctx, d.Conditions, conditions, hash)
	if err != nil {
		return "", err
	}
	met, err := r.meets(ctx, conditions, who)
	if err != nil {
		return "", err
	}
	if !met {
		return "", actions.Refuse("%v", decrypt.ErrRefused)
	}
	share, err := bls.SignShare(r.Rand, r.pass.Keys.Keys.BLS, []byte(identity))
	if err != nil {
		return "", fmt.Errorf("make share: %w", err)
	}
	sealed := sealed{identity: []byte(identity), hash: hash, ciphertext: ciphertext, share: share}
	slot := slotName("open", identity, r.times("open\x00"+identity))
	r.opened(slot, identity, hash)
	if d.Single {
		return r.openAlone(ctx, slot, sealed)
	}
	return r.open(ctx, slot, sealed)
}

// sealed is a ciphertext, and this node's share of what opens it.
type sealed struct {
	identity   []byte
	hash       [32]byte
	ciphertext []byte
	share      bls.Share
}

// opener is in whose name a ciphertext is opened. A session that was not lent decryption of just this, or of all, stands for
// nobody: conditions on the action alone can still be met. Who asks on chain stands for itself: what comes out is public
// anyway, and the request names the code.
func (r *run) opener(ctx context.Context, c actions.Conditions, parsed *access.Conditions, data [32]byte) (access.Caller, error) {
	need := auth.Requirement{
		Accept: auth.Session | auth.AnyWallet, Ability: recap.Decrypt,
		Resource: recap.Resource{Prefix: recap.AccessControl, ID: hex.EncodeToString(parsed.Hash[:]) + "/" + hex.EncodeToString(data[:])},
	}
	if !absent(c.AuthSig) {
		other, err := r.verify(ctx, c, need)
		if err != nil {
			return access.Caller{}, err
		}
		return decrypt.Asker(other), nil
	}
	if r.onChain != nil {
		return r.asker, nil
	}
	if !r.caller.Allows(need.Resource, need.Ability) {
		return access.Caller{}, nil
	}
	return r.asker, nil
}

// openAlone has the first node of the order open it, or the next where that one is gone, or ended without doing so. Each gets
// the shares in a slot of its own, and says when it has opened it; the others learn no more than that.
func (r *run) openAlone(ctx context.Context, slot string, e sealed) (string, error) {
	for rank, leader := range r.order(slot) {
		place := fmt.Sprintf("%s/%d", slot, rank)
		if err := r.show(place, e.share[:], leader); err != nil {
			return "", err
		}
		done := place + "/done"
		if leader == r.table.Self() {
			plain, err := r.open(ctx, place, e, leader)
			if err == nil {
				err = r.show(done, nil)
			}
			return plain, err
		}
		_, err := r.table.Get(ctx, leader, done, meet.Patience{Away: away})
		if err == nil {
			return "", nil
		}
		if !errors.Is(err, meet.ErrAbsent) {
			return "", err
		}
	}
	return "", actions.Refuse("no node is left to open it")
}

// open shows this node's share, to all or only to some, and gathers k of them.
func (r *run) open(ctx context.Context, slot string, e sealed, only ...int) (string, error) {
	if err := r.show(slot, e.share[:], only...); err != nil {
		return "", err
	}
	shares := []bls.Share{e.share}
	for v := range r.others(ctx, slot, meet.Patience{Away: away}) {
		s, err := bls.ParseShare(v.Data)
		if err != nil || int(s.ID()) != v.position+1 {
			continue
		}
		if shares = append(shares, s); len(shares) < r.table.K() {
			continue
		}
		sig, _, err := bls.CombineAny(bls.PublicKey(r.pass.Keys.Keys.BLS.PublicKey()), r.table.K(), e.identity, shares)
		if errors.Is(err, bls.ErrTooFew) { // a share is bad: more are needed
			continue
		}
		if err != nil {
			return "", fmt.Errorf("combine shares: %w", err)
		}
		return e.plaintext(sig)
	}
	return "", actions.Refuse("%d of %d nodes opened it, %d must: elsewhere the conditions were not met, or the action ended", len(shares), r.table.N(), r.table.K())
}

// plaintext decrypts with the network's signature. Actions get texts: bytes that are none must be encrypted as one.
func (e sealed) plaintext(sig bls.Signature) (string, error) {
	plain, err := timelock.Decrypt(sig[:], e.ciphertext)
	if err != nil || sha256.Sum256(plain) != e.hash {
		return "", actions.Refuse("the ciphertext is not one of these conditions and this hash")
	}
	if !utf8.Valid(plain) {
		return "", actions.Refuse("the plaintext is no text in UTF-8: encrypt bytes in base64 for actions")
	}
	return string(plain), nil
}

// Encrypt encrypts under conditions. Every node makes another ciphertext: its randomness is its own.
func (r *run) Encrypt(_ context.Context, conditions json.RawMessage, plaintext []byte) (actions.Encrypted, error) {
	parsed, err := access.ParseOfAction(conditions)
	if err != nil {
		return actions.Encrypted{}, actions.Refuse("%v", err)
	}
	hash := sha256.Sum256(plaintext)
	key := r.pass.Keys.Keys.BLS.PublicKey()
	out, err := timelock.Encrypt(r.Rand, key, []byte(access.Identity(parsed.Hash, hash)), plaintext)
	if err != nil {
		return actions.Encrypted{}, actions.Refuse("encrypt: %v", err)
	}
	return actions.Encrypted{Ciphertext: base64.StdEncoding.EncodeToString(out), DataToEncryptHash: hex.EncodeToString(hash[:])}, nil
}
