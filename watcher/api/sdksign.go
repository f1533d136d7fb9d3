package api

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/sign"
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
	handle(s, w, r, signAsk, s.PKPSigner.Sign, func(ask sign.Ask, got sign.Answer) (int, any) {
		out := pkpSignAnswer{Success: true, SignedData: ints(ask.Digest[:]), SignatureShare: ecdsashare.Abstain(got.Position)}
		if got.IsMember {
			out.SignatureShare = got.Share.PKPSign()
		}
		return http.StatusOK, out
	})
}

// wholeAnswer is a signature from a node that knows it.
type wholeAnswer struct {
	Signature signature      `json:"signature"`
	Address   common.Address `json:"address"`   // of the key
	ReceiptID common.Hash    `json:"receiptId"` // of the request
}

// pkpSignWhole answers with the signature itself: the caller believes the first one that verifies, whichever node lies.
func (s *SDK) pkpSignWhole(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, signAsk, s.PKPSigner.Sign, func(_ sign.Ask, got sign.Answer) (int, any) {
		return http.StatusOK, wholeAnswer{signature{got.Signature.R, got.Signature.S, got.Signature.V}, got.Address, got.ID}
	})
}

// signAsk reads a request for a signature.
func signAsk(r *http.Request) (ask sign.Ask, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	var digest []*int // null is no number
	var key string
	err = errors.Join(member(fields, "toSign", &digest), member(fields, "pubkey", &key), optional(fields, "epoch", &ask.Epoch))
	if err != nil {
		return ask, err
	}
	if ask.PublicKey, err = publicKey("pubkey", key); err != nil {
		return ask, err
	}
	if len(digest) != len(ask.Digest) {
		return ask, invalid("toSign is not 32 bytes: hash the message first")
	}
	for i, b := range digest {
		if b == nil || *b < 0 || *b > 255 {
			return ask, invalid("toSign holds a number that is no byte")
		}
		ask.Digest[i] = byte(*b)
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
