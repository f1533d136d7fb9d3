package api

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// Limits of the SDK's routes.
const (
	maxBody    = 1 << 20
	maxWorking = 64 // requests that are worked on at a time; more are told to come again
)

// generator is G of secp256k1, compressed: with it the SDK's derivation from [K0, G] is the contracts'.
const generator = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"

// Sharer makes decryption shares; *decrypt.Decrypter is one.
type Sharer interface {
	Share(ctx context.Context, ask decrypt.Ask) (decrypt.Answer, error)
}

// SDK answers what the JavaScript SDK 7.4.0 asks of a node.
type SDK struct {
	Keysets       *keyset.Holder
	Tips          *watcher.Tips
	Sharer        Sharer
	PKPSigner     PKPSigner
	SessionSigner SessionSigner
	Claimer       Claimer
	Explainer     Explainer
	Log           *slog.Logger

	slots chan struct{}
}

// routes adds the SDK's routes, with and without a slash at the end.
func (s *SDK) routes(mux *http.ServeMux) {
	s.slots = make(chan struct{}, maxWorking)
	for path, h := range map[string]http.HandlerFunc{
		"/web/handshake": s.handshake, "/web/encryption/sign": s.encryptionSign,
		"/web/pkp/sign": s.pkpSign, "/web/pkp/sign/v1": s.pkpSign, "/v1/pkp/sign": s.pkpSignWhole,
		"/web/sign_session_key": s.signSessionKey, "/web/sign_session_key/v1": s.signSessionKey, "/web/pkp/claim": s.claim,
		"/v1/explain": s.explain,
	} {
		for _, p := range []string{path, path + "/{$}"} {
			mux.HandleFunc("POST "+p, s.limited(h))
			mux.HandleFunc("OPTIONS "+p, func(w http.ResponseWriter, _ *http.Request) {
				open(w)
				w.WriteHeader(http.StatusNoContent)
			})
		}
	}
	for _, p := range []string{"/web/blockhash", "/web/blockhash/{$}"} {
		mux.HandleFunc("GET "+p, s.blockhash)
	}
}

// open lets pages of any origin ask, with the SDK's headers: authority is in the requests, not in the origin.
func open(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
	h.Set("Access-Control-Allow-Headers", "Content-Type, Accept, X-Lit-SDK-Version, X-Lit-SDK-Type, X-Request-Id")
	h.Set("Access-Control-Max-Age", "86400")
}

// limited bounds a request's body, and how many are worked on at a time.
func (s *SDK) limited(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		open(w)
		select {
		case s.slots <- struct{}{}:
			defer func() { <-s.slots }()
		default:
			w.Header().Set("Retry-After", "1")
			s.fail(w, r, errBusy)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		h(w, r)
	}
}

// handshakeAnswer is what the SDK learns of a node when it connects.
type handshakeAnswer struct {
	ServerPublicKey     string   `json:"serverPublicKey"`
	SubnetPublicKey     string   `json:"subnetPublicKey"`
	NetworkPublicKey    string   `json:"networkPublicKey"`
	NetworkPublicKeySet string   `json:"networkPublicKeySet"`
	ClientSDKVersion    string   `json:"clientSdkVersion"`
	HDRootPubkeys       []string `json:"hdRootPubkeys"`
	Attestation         any      `json:"attestation"`
	LatestBlockhash     string   `json:"latestBlockhash"`
}

// missing is what the SDK expects in place of a key that is not there yet.
const missing = "ERR"

func (s *SDK) handshake(w http.ResponseWriter, r *http.Request) {
	if _, err := body(r); err != nil {
		s.fail(w, r, err)
		return
	}
	tip, _, _ := s.Tips.Now()
	out := handshakeAnswer{
		ServerPublicKey: missing, SubnetPublicKey: missing, NetworkPublicKey: missing, NetworkPublicKeySet: missing,
		ClientSDKVersion: clip(r.Header.Get("X-Lit-SDK-Version")), HDRootPubkeys: []string{}, LatestBlockhash: tip.Hash.Hex(),
	}
	if keys := s.Keysets.Current(); keys != nil {
		network := hex.EncodeToString(keys.Keys.BLS.PublicKey())
		self := keys.Nodes[keys.Self].PeerKey
		out.ServerPublicKey = hex.EncodeToString(self[:])
		out.SubnetPublicKey, out.NetworkPublicKey, out.NetworkPublicKeySet = network, network, network
		out.HDRootPubkeys = []string{hex.EncodeToString(keys.Keys.Secp256k1.PublicKey()), generator}
	}
	answer(w, http.StatusOK, out)
}

func (s *SDK) blockhash(w http.ResponseWriter, _ *http.Request) {
	open(w)
	tip, _, _ := s.Tips.Now()
	answer(w, http.StatusOK, map[string]string{"blockhash": tip.Hash.Hex(), "timestamp": strconv.FormatUint(tip.Time, 10)})
}

// signAnswer is a decryption share as the SDK combines it.
type signAnswer struct {
	Result         string    `json:"result"`
	SignatureShare bls.Share `json:"signatureShare"`
	ShareIndex     int       `json:"shareIndex"`
}

func (s *SDK) encryptionSign(w http.ResponseWriter, r *http.Request) {
	fields, err := body(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	ask := decrypt.Ask{AuthSig: fields["authSig"]}
	ask.Field, ask.Conditions = conditionsOf(fields)
	var dataHash string
	if err := errors.Join(member(fields, "dataToEncryptHash", &dataHash), optional(fields, "epoch", &ask.Epoch)); err != nil {
		s.fail(w, r, err)
		return
	}
	sum, err := hex.DecodeString(dataHash)
	switch {
	case err != nil || len(sum) != len(ask.DataHash):
		err = invalid("dataToEncryptHash is not 64 hex digits")
	case ask.Field == "":
		err = invalid("there are no access control conditions")
	case len(ask.AuthSig) == 0:
		err = invalid("authSig is missing")
	default:
		copy(ask.DataHash[:], sum)
		var got decrypt.Answer
		if got, err = s.Sharer.Share(r.Context(), ask); err == nil {
			answer(w, http.StatusOK, signAnswer{"success", got.Share, int(got.Share.ID()) - 1})
			return
		}
	}
	s.fail(w, r, err)
}

// conditionsOf returns the first field of conditions that a request has, as the SDK's nodes read it; none is "".
func conditionsOf(fields map[string]json.RawMessage) (access.Field, json.RawMessage) {
	for _, f := range access.Fields() {
		if present(fields, string(f)) {
			return f, fields[string(f)]
		}
	}
	return "", nil
}

// body reads a JSON object. Members that nobody asks for are ignored: the SDK sends some.
func body(r *http.Request) (map[string]json.RawMessage, error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, invalid("the body is too long or was cut off")
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil || fields == nil {
		return nil, invalid("the body is not a JSON object")
	}
	return fields, nil
}

// member reads a member that must be there.
func member(fields map[string]json.RawMessage, name string, into any) error {
	raw, ok := fields[name]
	if !ok || string(raw) == "null" {
		return invalid(name + " is missing")
	}
	if json.Unmarshal(raw, into) != nil {
		return invalid(name + " has the wrong type")
	}
	return nil
}

// optional reads a member that may be missing.
func optional(fields map[string]json.RawMessage, name string, into any) error {
	if raw, ok := fields[name]; !ok || string(raw) == "null" {
		return nil
	}
	return member(fields, name, into)
}

// clip bounds what is said back of a header.
func clip(s string) string {
	const most = 32
	return strings.ToValidUTF8(s[:min(len(s), most)], "")
}
