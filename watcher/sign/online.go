package sign

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/internal/places"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// AskTime is how long a node tries to answer a request over HTTP.
const AskTime = 50 * time.Second

// Errors that callers tell apart with errors.Is, besides those of packages gate and auth.
var (
	// ErrDigest: no signature says anything about the digest.
	ErrDigest = errors.New("digest is zero modulo the group order")
	// ErrMessage: the message is longer than what is signed.
	ErrMessage = fmt.Errorf("the message is longer than %d bytes", MaxSigned)
	// ErrScheme: the keys of this network do not sign like that.
	ErrScheme = fmt.Errorf("the signing scheme is not one of this network's: %s, %s", store.EcdsaK256, store.SchnorrEd25519)
	// ErrBusy: this caller has as many requests in hand as one may have.
	ErrBusy = errors.New("this caller has too many requests in hand")
	// ErrNotMet: fewer than k nodes have taken the request.
	ErrNotMet = errors.New("fewer nodes than are needed have taken the request: they are busy, or it was not sent to them")
	// ErrNoQuorum: not enough nodes came together in time.
	ErrNoQuorum = errors.New("not enough nodes took part in time")
)

// Ask is a request over HTTP for a signature. The client sends the same to every node, but for the proof, which each
// node gets its own of.
type Ask struct {
	Subject
	PublicKey []byte          // of the PKP, whatever the scheme: 65 bytes, 0x04 || x || y, of secp256k1
	Proof     json.RawMessage // a session that was lent signing with this PKP
	Epoch     uint64          // as the client sees it; 0 if it does not say
	RequestID string          // the client's own: equal requests with another id are signed anew
}

// Answer is a signature, and this node's part in it.
type Answer struct {
	Signature store.Signature
	Key       Key // that made it
	// Share is this node's part of the signature for whoever adds up parts: of ECDSA only. IsMember is false for nodes that
	// took no part: they have none.
	Share    ecdsashare.Share
	IsMember bool
	Position int // of this node in the set
}

// OnlineConfig is what an Online works with. Steps needs no Receiver, Responder or Authorizer.
type OnlineConfig struct {
	Gate      *gate.Gate
	Authority *AskAuthority
	Steps     watcher.Steps
	ChainID   uint64
}

// Online answers requests over HTTP. It is safe for concurrent use.
//
// Every node decides for itself about what the client sent to it. Nodes meet for a request by its id, which hashes all that
// it is about: key, digest, caller, session and the client's own id. So a node never signs because another one asks, and
// what one client asks for is never mixed up with what another does.
type Online struct {
	OnlineConfig
	places *places.Places[common.Address]
}

// maxOfCaller is how many requests of one caller a node has in hand: less than a node takes in all, so that nobody alone
// can keep the others out.
const maxOfCaller = 12

// NewOnline returns an Online.
func NewOnline(c OnlineConfig) *Online {
	return &Online{OnlineConfig: c, places: places.New[common.Address](maxOfCaller, ErrBusy)}
}

// Sign answers one request. Errors are those of package gate, *auth.Error, *watcher.RefusedError, or one of this package's;
// of others the text is not for the caller.
func (o *Online) Sign(ctx context.Context, ask Ask) (Answer, error) {
	pkp, err := ParsePKP(ask.PublicKey)
	if err != nil {
		return Answer{}, err
	}
	if err := ask.Check(); err != nil {
		return Answer{}, err
	}
	pass, err := o.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return Answer{}, err
	}
	caller, err := pass.Verify(ctx, ask.Proof, auth.Requirement{
		Accept:   auth.Session,
		Resource: recap.Resource{Prefix: recap.PKP, ID: common.BigToHash(pkp.TokenID).Hex()[2:]},
		Ability:  recap.SignPKP,
	})
	if err != nil {
		return Answer{}, err
	}
	if caller.Ethereum == nil {
		return Answer{}, &watcher.RefusedError{Reason: "a PKP signs for Ethereum addresses only"}
	}
	leave, err := o.places.Enter(*caller.Ethereum)
	if err != nil {
		return Answer{}, err
	}
	defer leave()
	req := watcher.Request{
		TokenID: pkp.TokenID, Requester: *caller.Ethereum, Epoch: pass.Keys.Epoch, Deadline: pass.Now().Add(AskTime),
	}
	ask.Subject.Set(&req)
	req.ID = o.id(req, caller, ask.RequestID)
	who := watcher.Caller{Address: *caller.Ethereum, Who: permission.OfCaller(caller, o.ChainID, pkp.Address())}
	return o.make(ctx, Order{Request: req, Who: who, Authorizer: o.Authority}, pass.Keys)
}

// Order asks for a signature on behalf of something that this node runs itself, and that enough other nodes run too.
type Order struct {
	Request    watcher.Request // with a Deadline. Nodes meet by its ID, which must hash all that the signature is for
	Who        watcher.Caller
	Authorizer watcher.Authorizer // decides, and names the key
}

// Make answers an order. Errors are those of Sign.
func (o *Online) Make(ctx context.Context, order Order) (Answer, error) {
	if err := subject(order.Request).Check(); err != nil {
		return Answer{}, err
	}
	keys, err := o.Gate.Keysets.Of(order.Request.Epoch)
	if err != nil {
		return Answer{}, fmt.Errorf("%w: %d is over", gate.ErrEpoch, order.Request.Epoch)
	}
	return o.make(ctx, order, keys)
}

func (o *Online) make(ctx context.Context, order Order, keys *keyset.Keyset) (Answer, error) {
	sig, keyID, err := o.answer(ctx, order)
	if err != nil {
		return Answer{}, err
	}
	key, err := KeyOf(order.Request.Scheme, keys.Keys, keyID)
	if err != nil {
		return Answer{}, fmt.Errorf("key of request: %w", err)
	}
	return split(sig, key, order.Request.Digest, keys.Self)
}

// answer decides at once, so that a refusal costs nothing, and then goes the way of all requests.
func (o *Online) answer(ctx context.Context, order Order) (sig store.Signature, keyID common.Hash, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, AskTime, ErrNoQuorum)
	defer cancel()
	req := order.Request
	ctx = trail.Request(ctx, req.ID.Hex())
	leave, err := o.places.Alone(ctx, req.ID) // two would take each other's mail; the second finds the first one's answer
	if err != nil {
		return sig, keyID, err
	}
	defer leave()
	decision, err := order.Authorizer.Authorize(ctx, req, order.Who)
	if err == nil && !decision.Allowed {
		err = &watcher.RefusedError{Reason: decision.Reason}
	}
	if err == nil {
		steps := o.Steps
		steps.Authorizer = order.Authorizer
		sig, err = steps.Answer(ctx, req, order.Who)
	}
	switch {
	case err == nil:
		return sig, decision.KeyID, nil
	case errors.Is(err, keyset.ErrNone): // the epoch ended meanwhile
		return sig, keyID, fmt.Errorf("%w: %d is over", gate.ErrEpoch, req.Epoch)
	case errors.Is(err, ErrExpired), errors.Is(context.Cause(ctx), ErrNoQuorum):
		return sig, keyID, ErrNoQuorum
	}
	return sig, keyID, err
}

// split makes this node's part.
func split(sig store.Signature, key Key, digest common.Hash, self int) (Answer, error) {
	out := Answer{Signature: sig, Key: key, Position: self}
	committee, err := decodeCommittee(sig.Committee)
	if err != nil {
		return Answer{}, fmt.Errorf("stored committee: %w", err)
	}
	for place, p := range committee {
		if p != self {
			continue
		}
		out.IsMember = true
		if k, ok := key.(EcdsaKey); ok {
			out.Share, err = ecdsashare.Split(ecdsashare.Signature{R: sig.R, S: sig.S, V: sig.V}, digest, k.PublicKey, self, place, len(committee))
		}
	}
	return out, err
}

// id names a request over HTTP. It is the same at every node.
func (o *Online) id(req watcher.Request, caller *auth.Caller, requestID string) common.Hash {
	b := append([]byte("conclave/ask/sign/v2\x00"), byte(req.Scheme))
	b = binary.BigEndian.AppendUint64(b, o.ChainID)
	b = binary.BigEndian.AppendUint64(b, req.Epoch)
	token := common.BigToHash(req.TokenID)
	b = append(append(append(b, token[:]...), req.Digest[:]...), req.Requester[:]...)
	session := crypto.Keccak256(caller.SessionKey)
	return crypto.Keccak256Hash(b, session, crypto.Keccak256([]byte(requestID)))
}
