package api

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/sessionkey"
)

// SessionSigner lets PKPs sign in; *sessionkey.Signer is one.
type SessionSigner interface {
	Sign(ctx context.Context, ask sessionkey.Ask) (sessionkey.Answer, error)
}

// Claimer promises keys to identities; *claim.Claimer is one.
type Claimer interface {
	Claim(ctx context.Context, ask claim.Ask) (claim.Answer, error)
}

// maxMethods bounds how many auth methods are read of a request.
const maxMethods = 16

// maxSIWE bounds a session's message in bytes.
const maxSIWE = 16 << 10

// methodWire is an auth method as clients send it.
type methodWire struct {
	Type        uint64 `json:"authMethodType"`
	AccessToken string `json:"accessToken"`
}

// sessionAnswer is a share of a session's signature as the SDK combines it. It drops answers with an empty member.
type sessionAnswer struct {
	Result         string    `json:"result"`
	SignatureShare bls.Share `json:"signatureShare"`
	ShareIndex     int       `json:"shareIndex"`
	CurveType      string    `json:"curveType"`
	SIWEMessage    string    `json:"siweMessage"`
	DataSigned     string    `json:"dataSigned"`
	BLSRootPubkey  string    `json:"blsRootPubkey"`
}

func (s *SDK) signSessionKey(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, sessionAsk, s.SessionSigner.Sign, func(_ sessionkey.Ask, got sessionkey.Answer) (int, any) {
		return http.StatusOK, sessionAnswer{
			Result: "success", SignatureShare: got.Share, ShareIndex: int(got.Share.ID()) - 1, CurveType: "BLS",
			SIWEMessage: got.Message, DataSigned: hex.EncodeToString(got.DataSigned[:]), BLSRootPubkey: hex.EncodeToString(got.NetworkKey),
		}
	})
}

func sessionAsk(r *http.Request) (ask sessionkey.Ask, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	var key string
	var methods []methodWire
	curve := "BLS"
	err = errors.Join(
		member(fields, "sessionKey", &ask.SessionKeyURI), member(fields, "siweMessage", &ask.Message),
		member(fields, "pkpPublicKey", &key), member(fields, "authMethods", &methods),
		optional(fields, "curveType", &curve), optional(fields, "epoch", &ask.Epoch),
	)
	switch {
	case err != nil:
		return ask, err
	case curve != "BLS":
		return ask, invalid("curveType is not BLS")
	case len(methods) > maxMethods:
		return ask, invalid("authMethods are too many")
	case len(ask.SessionKeyURI) > maxName || len(ask.Message) > maxSIWE:
		return ask, invalid("sessionKey or siweMessage is too long")
	}
	for _, m := range methods {
		ask.Methods = append(ask.Methods, gate.AuthMethod(m))
	}
	if ask.PublicKey, err = publicKey("pkpPublicKey", key); err != nil {
		return ask, err
	}
	if present(fields, "code") || present(fields, "litActionIpfsId") {
		action, err := actionOf(fields, "litActionIpfsId")
		if err != nil {
			return ask, err
		}
		ask.Action = &action
	}
	return ask, nil
}

// claimAnswer is a node's promise of a key. The SDK reads the first two members; mintTo and epoch say what was signed.
type claimAnswer struct {
	Signature    string         `json:"signature"`
	DerivedKeyID string         `json:"derivedKeyId"`
	MintTo       common.Address `json:"mintTo"` // who must bring the claim to the chain; zero for anyone
	Epoch        uint64         `json:"epoch"`
}

func (s *SDK) claim(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, claimAsk, s.Claimer.Claim, func(_ claim.Ask, got claim.Answer) (int, any) {
		return http.StatusAccepted, claimAnswer{
			hex.EncodeToString(got.Signature[:]), hex.EncodeToString(got.KeyID[:]), got.Beneficiary, got.Epoch,
		}
	})
}

func claimAsk(r *http.Request) (ask claim.Ask, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	var m methodWire
	err = errors.Join(member(fields, "authMethod", &m), optional(fields, "forRelay", &ask.ForRelay), optional(fields, "epoch", &ask.Epoch))
	ask.Method = gate.AuthMethod(m)
	return ask, err
}
