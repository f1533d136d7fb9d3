package api

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

// PKPSigner makes signatures with the keys of PKPs; *sign.Online is one.
type PKPSigner interface {
	Sign(ctx context.Context, ask sign.Ask) (sign.Answer, error)
}

// pkpSignAnswer is a node's part of a signature as the SDK adds it up.
type pkpSignAnswer struct {
	Success        bool               `json:"success"`
	SignedData     []int              `json:"signedData"`
	SignatureShare ecdsashare.PKPSign `json:"signatureShare"`
}

// pkpSign answers with this node's part. The SDK wants an answer of all nodes: one without a part says so with status 200.
func (s *SDK) pkpSign(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, signAskSDK, s.PKPSigner.Sign, func(ask sign.Ask, got sign.Answer) (int, any) {
		out := pkpSignAnswer{Success: true, SignedData: ints(ask.Digest[:]), SignatureShare: ecdsashare.Abstain(got.Position)}
		if got.IsMember {
			out.SignatureShare = got.Share.PKPSign()
		}
		return http.StatusOK, out
	})
}

// wholeAnswer is a signature of ECDSA from a node that knows it.
type wholeAnswer struct {
	Signature signature      `json:"signature"`
	Address   common.Address `json:"address"` // of the key
}

// ed25519Answer is a signature of Ed25519.
type ed25519Answer struct {
	Signature hexutil.Bytes `json:"signature"` // 64 bytes
	PublicKey hexutil.Bytes `json:"publicKey"` // 32 bytes
}

// pkpSignWhole answers with the signature itself: the caller believes the first one that verifies, whichever node lies.
func (s *SDK) pkpSignWhole(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, signAsk, s.PKPSigner.Sign, func(_ sign.Ask, got sign.Answer) (int, any) {
		if key, ok := got.Key.(sign.EcdsaKey); ok {
			return http.StatusOK, wholeAnswer{signature{got.Signature.R, got.Signature.S, got.Signature.V}, common.Address(derive.Address(key.PublicKey))}
		}
		return http.StatusOK, ed25519Answer{got.Signature.Ed25519(), got.Key.Bytes()}
	})
}

// signAskSDK reads a request of the SDK, whose answer has the form of one scheme.
func signAskSDK(r *http.Request) (sign.Ask, error) {
	ask, err := signAsk(r)
	if err == nil && ask.Scheme != store.EcdsaK256 {
		err = invalid("this endpoint signs with " + store.EcdsaK256.String() + " only: /v1/pkp/sign signs with others")
	}
	return ask, err
}

// signAsk reads a request for a signature.
func signAsk(r *http.Request) (ask sign.Ask, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	var toSign []*int // null is no number
	var key string
	scheme := store.EcdsaK256.String()
	err = errors.Join(member(fields, "toSign", &toSign), member(fields, "pubkey", &key), optional(fields, "epoch", &ask.Epoch),
		optional(fields, "signingScheme", &scheme))
	if err != nil {
		return ask, err
	}
	if ask.PublicKey, err = publicKey("pubkey", key); err != nil {
		return ask, err
	}
	if ask.Subject, err = subjectOf(scheme, toSign); err != nil {
		return ask, err
	}
	if present(fields, "authMethods") && strings.TrimSpace(string(fields["authMethods"])) != "[]" {
		return ask, &auth.Error{Code: auth.NoAuthMethodsHere, Err: errors.New("this endpoint takes session signatures only")}
	}
	if err = object(fields, "authSig", &ask.Proof); err != nil {
		return ask, err
	}
	ask.RequestID, err = sharedID(r)
	return ask, err
}

// subjectOf reads what is to be signed.
func subjectOf(scheme string, toSign []*int) (sign.Subject, error) {
	content := make([]byte, len(toSign))
	for i, b := range toSign {
		if b == nil || *b < 0 || *b > 255 {
			return sign.Subject{}, invalid("toSign holds a number that is no byte")
		}
		content[i] = byte(*b)
	}
	switch s, ok := store.ParseScheme(scheme); {
	case !ok:
		return sign.Subject{}, sign.ErrScheme
	case s == store.SchnorrEd25519:
		return sign.OfMessage(content), nil
	case len(content) != common.HashLength:
		return sign.Subject{}, invalid("toSign is not 32 bytes: hash the message first")
	}
	return sign.OfDigest(common.Hash(content)), nil
}

// sharedID returns the client's id of the request: all nodes must get the same one to meet for it.
func sharedID(r *http.Request) (string, error) {
	id := r.Header.Get(requestID)
	if strings.HasPrefix(id, ownIDs) {
		return "", invalid(requestID + " is missing or malformed: send the same one to every node")
	}
	return id, nil
}

// publicKey reads 65 bytes of hex digits, with or without 0x.
func publicKey(name, text string) ([]byte, error) {
	key, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(key) != 65 {
		return nil, invalid(name + " is not an uncompressed public key of 65 bytes in hex digits")
	}
	return key, nil
}

func ints(b []byte) []int {
	out := make([]int, len(b))
	for i, v := range b {
		out[i] = int(v)
	}
	return out
}
