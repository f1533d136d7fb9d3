package api

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
)

// Executor runs actions, and tells what runs said; *execute.Executor is one.
type Executor interface {
	Execute(ctx context.Context, ask execute.Ask) (execute.Answer, error)
	Logs(ctx context.Context, ask execute.LogsAsk) ([]execute.Record, error)
}

// maxActionBody and maxActionValues bound the body of a request that may bring code along, and lists of bytes as numbers.
const (
	maxActionBody   = 4 << 20
	maxActionValues = 1 << 18
)

// executeAnswer is what one node made of an action, as the SDK combines it.
type executeAnswer struct {
	Success       bool                          `json:"success"`
	SignedData    map[string]ecdsashare.Execute `json:"signedData"`
	DecryptedData struct{}                      `json:"decryptedData"`
	ClaimData     map[string]claimAnswer        `json:"claimData"`
	Response      string                        `json:"response"`
	Logs          string                        `json:"logs"`
}

// endedError is an action that something stopped.
type endedError struct{ result actions.Result }

func (e endedError) Error() string {
	const most = 4 << 10
	text := string(e.result.Code) + ": " + e.result.Message
	return text[:min(len(text), most)]
}

func (s *SDK) execute(w http.ResponseWriter, r *http.Request) {
	do := func(ctx context.Context, ask execute.Ask) (execute.Answer, error) {
		got, err := s.Executor.Execute(ctx, ask)
		if err == nil && got.Result.Code != actions.OK {
			err = endedError{got.Result}
		}
		return got, err
	}
	handle(s, w, r, executeAsk, do, func(_ execute.Ask, got execute.Answer) (int, any) {
		out := executeAnswer{
			Success: true, SignedData: map[string]ecdsashare.Execute{}, ClaimData: map[string]claimAnswer{},
			Response: got.Result.Response, Logs: got.Result.Logs,
		}
		for _, sig := range got.Signed {
			if out.SignedData[sig.Name] = ecdsashare.AbstainExecute(sig.Position, sig.Name); sig.IsMember {
				out.SignedData[sig.Name] = sig.Share.Execute(sig.Name)
			}
		}
		for _, c := range got.Claims {
			out.ClaimData[c.KeyName] = claimAnswer{hex.EncodeToString(c.Signature[:]), hex.EncodeToString(c.KeyID[:]), c.Beneficiary, c.Epoch}
		}
		return http.StatusOK, out
	})
}

// executeAsk reads a request to run an action.
func executeAsk(r *http.Request) (ask execute.Ask, err error) {
	fields, err := bodyWithin(r, maxActionBody, maxActionValues)
	if err != nil {
		return ask, err
	}
	if ask, err = actionOf(fields, "ipfsId"); err != nil {
		return ask, err
	}
	var methods []methodWire
	if err = errors.Join(optional(fields, "authMethods", &methods), optional(fields, "epoch", &ask.Epoch)); err != nil {
		return ask, err
	}
	if len(methods) > maxMethods {
		return ask, invalid("authMethods are too many")
	}
	for _, m := range methods {
		ask.Methods = append(ask.Methods, gate.AuthMethod(m))
	}
	if err = object(fields, "authSig", &ask.Proof); err != nil {
		return ask, err
	}
	ask.RequestID, err = sharedID(r)
	return ask, err
}

// actionOf reads which action is meant, by its code in base64 or by its CID in the member of that name, and its params.
func actionOf(fields map[string]json.RawMessage, cid string) (ask execute.Ask, err error) {
	var code string
	if err = errors.Join(optional(fields, "code", &code), optional(fields, cid, &ask.CID)); err != nil {
		return ask, err
	}
	if ask.Code, err = base64.StdEncoding.DecodeString(code); err != nil {
		return ask, invalid("code is not base64")
	}
	if present(fields, "jsParams") {
		err = object(fields, "jsParams", &ask.Params)
	}
	return ask, errors.Join(err, ask.Check())
}
