package rehearsal

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/worker"
)

// Stage is what tests of one project run with.
type Stage struct {
	Pool       *worker.Pool
	Root       string // of the project
	Recordings []Recording
	Recorder   *Recorder // nil: nothing is asked of the real world
}

// Called is an action that may be called: under any of its CIDs.
type Called struct {
	CIDs []string
	Code []byte
}

// Report is what came of a test.
type Report struct {
	Name        string               `json:"name"`
	Passed      bool                 `json:"passed"`
	Differences []Difference         `json:"differences"`
	Missing     []string             `json:"missing"` // questions to the world without a recording
	Code        actions.Code         `json:"code"`
	Message     string               `json:"message"`
	Response    string               `json:"response"`
	Logs        string               `json:"logs"`
	Signatures  map[string]Signature `json:"signatures"`
	Claims      []string             `json:"claims"`
	Usage       actions.Usage        `json:"usage"`
}

// Difference is something that is not as it should be.
type Difference struct {
	What string `json:"what"`
	Want string `json:"want"`
	Got  string `json:"got"`
}

// Run runs a test of an action, which has the CID. The error is of the machine: no worker, limits that bound nothing.
func (s *Stage) Run(ctx context.Context, t *Test, code []byte, cid string, called []Called) (*Report, error) {
	limits := actions.DefaultLimits()
	if len(t.Limits) > 0 {
		if err := json.Unmarshal(t.Limits, &limits); err != nil {
			return nil, fmt.Errorf("limits of the test: %w", err)
		}
	}
	for _, r := range t.Answers {
		if err := r.check(); err != nil {
			return nil, err
		}
	}
	h := &host{
		test: t, shelf: newShelf(append(slices.Clone(t.Answers), s.Recordings...)), recorder: s.Recorder,
		code: map[string][]byte{}, signatures: map[string]Signature{}, claims: []string{}, missing: []string{},
	}
	for _, name := range t.pkps {
		h.keys = append(h.keys, newPKP(name))
	}
	for _, c := range called {
		for _, name := range c.CIDs {
			h.code[name] = c.Code
		}
	}
	stack := []string{cid}
	got, err := s.Pool.Run(ctx, actions.Request{Code: code, Params: t.Params, Limits: limits, Auth: actions.Auth{
		IDs: stack, Stack: stack, Address: t.Auth.Address, Contexts: append([]actions.AuthContext{}, t.Auth.Contexts...),
		Resources: append([]string{}, t.Auth.Resources...), CustomAuthResource: t.Auth.CustomAuthResource,
	}}, h)
	if err != nil {
		return nil, err
	}
	r := &Report{
		Name: t.Name, Missing: h.unanswered(), Code: got.Code, Message: got.Message, Response: got.Response, Logs: got.Logs,
		Signatures: h.signatures, Claims: h.claims, Usage: got.Usage,
	}
	r.Differences = t.Expect.compare(r)
	for _, fault := range got.Faults {
		r.Differences = append(r.Differences, Difference{"fault of the machine", "none", fault.Error()})
	}
	r.Passed = len(r.Differences) == 0 && len(r.Missing) == 0
	return r, nil
}

// compare returns what is not as expected.
func (e Expect) compare(r *Report) []Difference {
	out := []Difference{}
	differ := func(what, want, got string) { out = append(out, Difference{what, want, got}) }
	code := e.Code
	if code == "" {
		code = actions.OK
	}
	if r.Code != code {
		got := string(r.Code)
		if r.Message != "" {
			got += ": " + r.Message
		}
		differ("code", string(code), got)
		return out // the rest follows from it
	}
	if !strings.Contains(r.Message, e.Message) {
		differ("message", "... "+e.Message+" ...", r.Message)
	}
	var text string
	switch {
	case len(e.Response) == 0:
	case json.Unmarshal(e.Response, &text) == nil && text != r.Response && string(e.Response) != "null":
		differ("response", text, r.Response)
	case e.Response[0] != '"' && !sameJSON(e.Response, []byte(r.Response)):
		differ("response", string(e.Response), r.Response)
	}
	if ok, err := regexp.MatchString(e.ResponseMatches, r.Response); err != nil || !ok {
		differ("response", "matches "+e.ResponseMatches, r.Response)
	}
	if e.Logs != nil && *e.Logs != r.Logs {
		differ("logs", *e.Logs, r.Logs)
	}
	for _, part := range e.LogsContain {
		if !strings.Contains(r.Logs, part) {
			differ("logs", "... "+part+" ...", r.Logs)
		}
	}
	if e.Claims != nil && !slices.Equal(e.Claims, r.Claims) {
		differ("claims", strings.Join(e.Claims, ", "), strings.Join(r.Claims, ", "))
	}
	if e.Signatures != nil {
		out = append(out, e.compareSignatures(r.Signatures)...)
	}
	return out
}

func (e Expect) compareSignatures(got map[string]Signature) (out []Difference) {
	if want, have := sortedKeys(e.Signatures), sortedKeys(got); !slices.Equal(want, have) {
		return []Difference{{"signatures", strings.Join(want, ", "), strings.Join(have, ", ")}}
	}
	for _, name := range sortedKeys(e.Signatures) {
		want, sig := e.Signatures[name], got[name]
		what := "signature " + name
		if want.PKP != "" && want.PKP != sig.PKP {
			out = append(out, Difference{what, "by " + want.PKP, "by " + sig.PKP})
		}
		digest := want.Digest
		if want.Message != nil {
			digest = common.Hash(accounts.TextHash([]byte(*want.Message))).Hex()
		}
		if digest != "" && !strings.EqualFold(digest, sig.Digest.Hex()) {
			out = append(out, Difference{what, "on " + digest, "on " + sig.Digest.Hex()})
		}
	}
	return out
}
