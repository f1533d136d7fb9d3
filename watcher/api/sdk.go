package api

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
	"github.com/conclave-network/conclave/watcher/keyset"
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
	Executor      Executor
	// Yield makes actions leave the processors to a request of another class, until resume is called.
	Yield func() (resume func())
	Log   *slog.Logger

	lanes [classes]lane
	large chan struct{}
}

// routes adds the SDK's routes, with and without a slash at the end.
func (s *SDK) routes(mux *router) {
	s.prepare()
	for path, h := range map[string]http.HandlerFunc{
		"/web/handshake":           s.limited(cheap, s.handshake),
		"/web/encryption/sign":     s.limited(cheap, s.encryptionSign),
		"/web/pkp/sign/v1":         s.limited(signing, s.pkpSign),
		"/v1/pkp/sign":             s.limited(signing, s.pkpSignWhole),
		"/web/sign_session_key/v1": s.limited(cheap, s.signSessionKey),
		"/web/pkp/claim":           s.limited(cheap, s.claim),
		"/web/execute/v1":          s.limited(running, s.execute),
		"/v1/actions/logs":         s.limited(cheap, s.actionLogs),
		"/v1/explain":              s.limited(cheap, s.explain),
	} {
		mux.HandleFunc("POST "+path, h)
		mux.HandleFunc("POST "+path+"/{$}", h)
	}
	mux.HandleFunc("GET /web/blockhash", s.blockhash)
	mux.HandleFunc("GET /web/blockhash/{$}", s.blockhash)
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
	if err := greeting(r); err != nil {
		s.fail(w, r, err)
		return
	}
	tip, _, _ := s.Tips.Now()
	out := handshakeAnswer{
		ServerPublicKey: missing, SubnetPublicKey: missing, NetworkPublicKey: missing, NetworkPublicKeySet: missing,
		ClientSDKVersion: clip(r.Header.Get("X-Lit-SDK-Version")), HDRootPubkeys: []string{}, LatestBlockhash: tip.Hash.Hex(),
	}
	if keys := s.Keysets.Current(); keys != nil {
		network, hd := roots(keys)
		self := keys.Nodes[keys.Self].PeerKey
		out.ServerPublicKey = hex.EncodeToString(self[:])
		out.SubnetPublicKey, out.NetworkPublicKey, out.NetworkPublicKeySet = network, network, network
		out.HDRootPubkeys = hd
	}
	answer(w, http.StatusOK, out)
}

// greeting reads what the SDK sends when it connects. Nothing is made of it: the challenge is for attestations, which
// the SDK of this version is told not to ask for.
func greeting(r *http.Request) error {
	fields, err := body(r)
	if err != nil {
		return err
	}
	var client, challenge string
	var epoch uint64
	err = errors.Join(member(fields, "clientPublicKey", &client), optional(fields, "challenge", &challenge), optional(fields, "epoch", &epoch))
	switch {
	case err != nil:
		return err
	case len(client) > maxName:
		return invalid("clientPublicKey is too long")
	case !isHex(challenge):
		return invalid("challenge is not hex, or too long")
	}
	return nil
}

func (s *SDK) blockhash(w http.ResponseWriter, _ *http.Request) {
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
	handle(s, w, r, decryptAsk, s.Sharer.Share, func(_ decrypt.Ask, got decrypt.Answer) (int, any) {
		return http.StatusOK, signAnswer{"success", got.Share, int(got.Share.ID()) - 1}
	})
}

// decryptAsk reads a request for a share of a decryption key.
func decryptAsk(r *http.Request) (ask decrypt.Ask, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	var dataHash string
	ask.Field, ask.Conditions, err = conditionsOf(fields)
	if err = errors.Join(err, member(fields, "dataToEncryptHash", &dataHash), optional(fields, "chain", &ask.Chain),
		optional(fields, "epoch", &ask.Epoch), object(fields, "authSig", &ask.AuthSig)); err != nil {
		return ask, err
	}
	sum, err := hex.DecodeString(dataHash)
	switch {
	case err != nil || len(sum) != len(ask.DataHash):
		return ask, invalid("dataToEncryptHash is not 64 hex digits")
	case len(ask.Chain) > maxName:
		return ask, invalid("chain is too long")
	case ask.Field == "":
		return ask, invalid("there are no access control conditions")
	}
	copy(ask.DataHash[:], sum)
	if id, err := sharedID(r); err == nil {
		ask.RequestID = id
	}
	return ask, nil
}

// handle is the shape of every route that has something done: read what is asked, have it done, write what came of it.
func handle[A, R any](s *SDK, w http.ResponseWriter, r *http.Request, read func(*http.Request) (A, error),
	do func(context.Context, A) (R, error), write func(A, R) (code int, body any)) {
	ask, err := read(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	got, err := do(r.Context(), ask)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	showReceipts(w, got)
	code, body := write(ask, got)
	answer(w, code, body)
}

// conditionsOf returns the first field of conditions that a request has, as the SDK's nodes read it; none is "".
func conditionsOf(fields map[string]json.RawMessage) (access.Field, json.RawMessage, error) {
	for _, f := range access.Fields() {
		if !present(fields, string(f)) {
			continue
		}
		if raw := fields[string(f)]; raw[0] == '[' {
			return f, raw, nil
		}
		return f, nil, fmt.Errorf("%w: %s is not an array", access.ErrInvalid, f)
	}
	return "", nil, nil
}

// body reads a JSON object. Members that nobody asks for are ignored: the SDK sends some. A member that is there twice
// is refused, since two readers could take one each.
func body(r *http.Request) (map[string]json.RawMessage, error) {
	return bodyWithin(r, maxBody, maxValues)
}

// bodyWithin is body with its own limits of bytes and of values.
func bodyWithin(r *http.Request, size, values int) (map[string]json.RawMessage, error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, invalid("the body was cut off")
	}
	v, err := strictjson.Parse(raw, strictjson.Limits{Size: size, Depth: maxDepth, Values: values})
	switch {
	case err != nil:
		return nil, invalid("the body cannot be read: " + err.Error())
	case v.Kind != strictjson.Object:
		return nil, invalid("the body is not a JSON object")
	}
	fields := make(map[string]json.RawMessage, len(v.Members))
	for _, m := range v.Members {
		fields[m.Name] = m.Value.Raw
	}
	return fields, nil
}

// member reads a member that must be there.
func member(fields map[string]json.RawMessage, name string, into any) error {
	if !present(fields, name) {
		return invalid(name + " is missing")
	}
	if json.Unmarshal(fields[name], into) != nil {
		return invalid(name + " has the wrong type")
	}
	return nil
}

// optional reads a member that may be missing.
func optional(fields map[string]json.RawMessage, name string, into any) error {
	if !present(fields, name) {
		return nil
	}
	return member(fields, name, into)
}

// present reports whether a member is there.
func present(fields map[string]json.RawMessage, name string) bool {
	raw, ok := fields[name]
	return ok && string(raw) != "null"
}

// object reads a member that must be an object, as it stands: what is in it is for others to read.
func object(fields map[string]json.RawMessage, name string, into *json.RawMessage) error {
	if !present(fields, name) {
		return invalid(name + " is missing")
	}
	if *into = fields[name]; (*into)[0] != '{' {
		return invalid(name + " is not an object")
	}
	return nil
}

// isHex reports whether s is bytes in hex, and not many of them.
func isHex(s string) bool {
	_, err := hex.DecodeString(s)
	return err == nil && len(s) <= maxName
}

// clip bounds what is said back of a header.
func clip(s string) string {
	const most = 32
	return strings.ToValidUTF8(s[:min(len(s), most)], "")
}
