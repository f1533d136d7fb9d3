package execute

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/claim"
	"github.com/conclave-network/conclave/watcher/decrypt"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/internal/places"
	"github.com/conclave-network/conclave/watcher/meet"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// Errors that callers tell apart with errors.Is, besides those of packages gate and auth.
var (
	// ErrAsk: the request names no action, or two.
	ErrAsk = errors.New("give code or an IPFS id, and not both")
	// ErrCID: the action's name is not a CID in its usual form.
	ErrCID = errors.New("not a CID of an action: want CIDv0 (Qm...), or CIDv1 of the file in base32 (bafk..., bafy...)")
	// ErrCode: the code could not be had.
	ErrCode = errors.New("the node cannot get the action's code from IPFS")
	// ErrBusy: this caller has as many actions running as one may have.
	ErrBusy = errors.New("this caller has too many actions running")
	// ErrRun: the node could not run it. What it wraps is for the log.
	ErrRun = errors.New("the node cannot run actions now")
)

// Codes finds the code of actions. Errors that wrap ErrCID or ErrCode may be shown.
type Codes interface {
	// Code returns the verified code that a canonical CID names, at most most bytes.
	Code(ctx context.Context, cid string, most int) ([]byte, error)
	// Name returns the CID of code that a request brings along: CIDv0, as `ipfs add` makes it.
	Name(code []byte) (string, error)
}

// Runner runs code; *worker.Pool is one.
type Runner interface {
	Run(ctx context.Context, request actions.Request, host actions.Host) (actions.Result, error)
}

// Fetcher does HTTP for actions; *fetch.Fetcher is one.
type Fetcher interface {
	Do(ctx context.Context, r actions.FetchRequest) (actions.FetchResponse, error)
}

// Limits reads what bounds a run at a block; *chain.ActionLimits is one.
type Limits interface {
	At(ctx context.Context, block store.BlockRef) (actions.Limits, error)
}

// Accounts tells contracts from other accounts; *chain.Client is one.
type Accounts interface {
	HasCode(ctx context.Context, account common.Address, at common.Hash) (bool, error)
}

// Config is what an Executor works with.
type Config struct {
	ChainID   uint64
	Gate      *gate.Gate
	Views     *chain.Views
	Chains    *chains.Set
	Evaluator *access.Evaluator // of conditions that actions ask about
	Signer    *sign.Online
	Claimer   *claim.Claimer
	Board     *meet.Board
	Codes     Codes
	Runner    Runner
	Fetcher   Fetcher
	Limits    Limits
	Store     *store.Store // keeps what runs for requests on chain came to
	Accounts  Accounts     // of the network's own chain; for requests on chain
	Journal   *Journal     // of runs, for those who asked for them
	Rand      io.Reader
	Log       *slog.Logger
}

// Executor runs actions for callers. It is safe for concurrent use.
type Executor struct {
	Config
	places *places.Places[string]
}

// maxOfCaller is how many actions of one caller run at a time.
const maxOfCaller = 8

// New returns an Executor.
func New(c Config) *Executor {
	return &Executor{Config: c, places: places.New[string](maxOfCaller, ErrBusy)}
}

// Ask is a request to run an action. The client sends the same to every node, but for the proof.
type Ask struct {
	Code      []byte // exactly one of Code and CID
	CID       string
	Params    json.RawMessage // an object; empty for none
	Proof     json.RawMessage // a session that was lent execution of the action
	Methods   []gate.AuthMethod
	Epoch     uint64 // as the client sees it; 0 if it does not say
	RequestID string // the client's own: runs with another id have nothing to do with each other
}

// Answer is how a run ended, and this node's part of what it brought about.
type Answer struct {
	CID    string
	Run    common.Hash
	Result actions.Result
	Signed []Signed
	Claims []Claim
}

// Signed is a signature that the action asked for in its caller's name.
type Signed struct {
	Name   string
	Digest [32]byte
	sign.Answer
}

// Claim is this node's promise of a key.
type Claim struct {
	KeyName string // as the action called it
	claim.Answer
}

// Execute runs one action. Errors are those of this package and of package gate, or *auth.Error; how the action ended is
// in the answer.
func (e *Executor) Execute(ctx context.Context, ask Ask) (Answer, error) {
	pass, err := e.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return Answer{}, err
	}
	cid, err := e.name(ask)
	if err != nil {
		return Answer{}, err
	}
	caller, err := pass.Verify(ctx, ask.Proof, auth.Requirement{
		Accept: auth.Session, Resource: recap.Resource{Prefix: recap.Action, ID: cid}, Ability: recap.Execute,
	})
	if err != nil {
		return Answer{}, err
	}
	r := &run{Executor: e, pass: pass, caller: caller, asker: decrypt.Asker(caller), root: cid, name: ask.RequestID}
	if r.contexts, err = r.prove(ctx, ask.Methods); err != nil {
		return Answer{}, err
	}
	r.id = e.id(r, ask)
	return r.execute(ctx, ask)
}

// Check says whether the request names one action, and in the usual form: ErrAsk, ErrCID or nil.
func (a Ask) Check() error {
	if (len(a.Code) == 0) == (a.CID == "") {
		return ErrAsk
	}
	if a.CID == "" {
		return nil
	}
	if _, err := method.ActionID(a.CID); err != nil {
		return ErrCID
	}
	return nil
}

// name returns the CID of what is asked for.
func (e *Executor) name(ask Ask) (string, error) {
	if err := ask.Check(); err != nil {
		return "", err
	}
	if ask.CID != "" {
		return ask.CID, nil
	}
	return e.Codes.Name(ask.Code)
}

// id names a run. It is the same at every node.
func (e *Executor) id(r *run, ask Ask) common.Hash {
	b := []byte("conclave/run/v1\x00")
	b = binary.BigEndian.AppendUint64(b, e.ChainID)
	b = binary.BigEndian.AppendUint64(b, r.pass.Keys.Epoch)
	for _, part := range []string{r.root, string(ask.Params), r.address(), string(r.caller.SessionKey), ask.RequestID} {
		b = append(b, crypto.Keccak256([]byte(part))...)
	}
	for _, c := range r.contexts {
		b = append(b, crypto.Keccak256([]byte(c.UserID))...)
	}
	return crypto.Keccak256Hash(b)
}

// prove verifies the auth methods that come along. All must hold: an action must not see fewer than its caller meant.
func (r *run) prove(ctx context.Context, methods []gate.AuthMethod) (out []session.MethodContext, err error) {
	for _, c := range r.caller.Contexts {
		out = append(out, c.AuthMethodContexts...)
	}
	for _, m := range methods {
		wallet, err := r.pass.VerifyMethod(ctx, m)
		if err != nil {
			return nil, err
		}
		out = append(out, session.MethodContext{UserID: wallet.Hex(), AppID: method.WalletApp, AuthMethodType: uint32(m.Type)})
	}
	return out, nil
}

// execute runs the action in one of the caller's places.
func (r *run) execute(ctx context.Context, ask Ask) (Answer, error) {
	leave, err := r.places.Enter(r.address())
	if err != nil {
		return Answer{}, err
	}
	defer leave()
	// Two equal runs at a time would lay their values into the same slots. One that is sent again after it ended runs again,
	// and its signatures are found, not made anew.
	next, err := r.places.Alone(ctx, r.id)
	if err != nil {
		return Answer{}, err
	}
	defer next()
	code, err := r.prepare(ctx, ask)
	if err != nil {
		return Answer{}, err
	}
	r.table = r.Board.Open(r.id, r.pass.Keys)
	defer r.table.Close()
	result, err := r.launch(ctx, code, ask.Params)
	if err != nil {
		return Answer{}, err
	}
	return Answer{CID: r.root, Run: r.id, Result: result, Signed: r.signed, Claims: r.claims}, nil
}

// prepare reads the limits and gets the code.
func (r *run) prepare(ctx context.Context, ask Ask) (code []byte, err error) {
	if r.limits, err = r.Limits.At(ctx, r.pass.At); err != nil {
		return nil, fmt.Errorf("%w: limits: %w", ErrRun, err)
	}
	return r.code(ctx, ask)
}

// launch has a worker run the action.
func (r *run) launch(ctx context.Context, code []byte, params json.RawMessage) (actions.Result, error) {
	begun := time.Now()
	trail.Log(ctx, r.Log).Debug("action begins", "run", r.id, "cid", r.root)
	result, err := r.Runner.Run(ctx, actions.Request{Code: code, Params: params, Auth: r.auth(), Limits: r.limits}, r)
	if err != nil {
		return actions.Result{}, fmt.Errorf("%w: %w", ErrRun, err)
	}
	took := time.Since(begun)
	r.note(ctx, result, took)
	r.Journal.add(r.record(result, begun, took))
	return result, nil
}

// code is what the request brought along, or what its CID names.
func (r *run) code(ctx context.Context, ask Ask) ([]byte, error) {
	if len(ask.Code) > 0 {
		return ask.Code, nil
	}
	return r.Codes.Code(ctx, r.root, r.limits.CodeBytes)
}

// note writes to the log what the operator should know.
func (r *run) note(ctx context.Context, result actions.Result, took time.Duration) {
	log := trail.Log(ctx, r.Log).With("run", r.id, "cid", r.root)
	for _, fault := range result.Faults {
		log.Warn("an operation of an action failed", "error", fault)
	}
	log.Debug("action ended", "code", result.Code, "took", took)
}
