// Package sessionkey lets a PKP sign in: for whoever may sign with the PKP, a node gives its share of the network's BLS
// signature that lends a session key what the client's message says. With k shares the client has a capability that all
// nodes take for the PKP's.
//
// One request: prove the auth method, read on chain whether it may use the PKP, write into the message what was found
// out, sign. All nodes write the same bytes, so they need not talk to each other.
//
// Threat line: the client chooses the message. It may not speak of what only the network may say (ErrInjection), for
// another session key, address or time than the request is about. Signed is a hash of 32 bytes under a domain of its own,
// never an identity that a ciphertext was encrypted to. For the PKP's own key, revoked permissions count at once: a
// session only says who was allowed when it began, and every use asks the chain again. Everywhere else a session is the
// PKP's until it expires. The token that proves a wallet goes to every node and is bound to no session key: one bad node
// that receives it can sign in with it elsewhere until it expires, so clients should make it short-lived.
package sessionkey

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sign"
)

// Errors that callers tell apart with errors.Is, besides those of packages gate and permission.
var (
	// ErrMethods: a request must bring exactly one auth method, or an action and at most one.
	ErrMethods = errors.New("exactly one auth method is needed, or an action that proves one")
	// ErrMessage: the client's message is malformed, or is for another session key, address or time than it may be.
	ErrMessage = errors.New("the session's message cannot be signed")
)

// Ask is a request for a share of a session's signature.
type Ask struct {
	SessionKeyURI string // lit:session: and the session's public key
	Message       string // SIWE, as the client wrote it
	PublicKey     []byte // of the PKP: 65 bytes
	Methods       []gate.AuthMethod
	Action        *execute.Ask // says whether the caller may sign in; nil for none. Only code, CID and params count
	Epoch         uint64       // as the client sees it; 0 if it does not say
}

// Answer is a share, and what it is a share of.
type Answer struct {
	Share      bls.Share
	Message    string   // as signed: the client's, with the PKP's address and what the node found out
	DataSigned [32]byte // the hash of it that is signed
	NetworkKey []byte   // that the signature is for: 48 bytes
}

// Signer answers requests. It is safe for concurrent use.
type Signer struct {
	Gate    *gate.Gate
	Views   *chain.Views
	Actions *execute.Alone // runs actions that say who somebody is; nil: none may
	Rand    io.Reader
}

// Sign answers one request. Errors are those of this package and of packages gate and permission,
// sign.ErrKey, *auth.Error, or *watcher.RefusedError; of others the text is not for the caller.
func (s *Signer) Sign(ctx context.Context, ask Ask) (Answer, error) {
	pkp, err := sign.ParsePKP(ask.PublicKey)
	if err != nil {
		return Answer{}, err
	}
	if len(ask.Methods) > 1 || len(ask.Methods) == 0 && ask.Action == nil {
		return Answer{}, ErrMethods
	}
	pass, err := s.Gate.Enter(ctx, ask.Epoch)
	if err != nil {
		return Answer{}, err
	}
	context, who, err := s.prove(ctx, pass, ask)
	if err != nil {
		return Answer{}, err
	}
	ruling, err := permission.Decide(ctx, s.Views.At(pass.At), pkp.TokenID, who, permission.PersonalSign)
	if err != nil {
		return Answer{}, err
	}
	pass.Log(ctx).Debug("decided", "allowed", ruling.Allowed, "block_hash", pass.At.Hash)
	if !ruling.Allowed {
		return Answer{}, &watcher.RefusedError{Reason: fmt.Sprintf(
			"%s may not sign in as this PKP at block %d; what would allow it: %s", described(context), pass.At.Number, ruling.Remedy)}
	}
	text, err := session.Rebuild(session.Issue{
		SessionKeyURI: ask.SessionKeyURI, Message: ask.Message, PKP: pkp.Address(),
		Context: context,
	}, pass.Now())
	if err != nil {
		return Answer{}, fmt.Errorf("%w: %w", ErrMessage, err)
	}
	out := Answer{Message: text, DataSigned: session.DataSigned(text), NetworkKey: pass.Keys.Keys.BLS.PublicKey()}
	if out.Share, err = bls.SignShare(s.Rand, pass.Keys.Keys.BLS, out.DataSigned[:]); err != nil {
		return Answer{}, fmt.Errorf("make share: %w", err)
	}
	return out, nil
}

// prove finds out who is asking: a wallet, or what an action vouches for. With an action its word is what counts, and the
// wallet is what it was told.
func (s *Signer) prove(ctx context.Context, pass gate.Pass, ask Ask) (out session.AuthContext, who permission.Who, err error) {
	var wallet *common.Address
	if len(ask.Methods) == 1 {
		w, err := pass.VerifyMethod(ctx, ask.Methods[0])
		if err != nil {
			return out, who, err
		}
		wallet, who = &w, permission.Wallet(w)
		out.AuthSigAddress = w.Hex()
		out.AuthMethodContexts = []session.MethodContext{{
			UserID: w.Hex(), AppID: method.WalletApp, AuthMethodType: uint32(method.EthWallet), UsedForSignSessionKeyRequest: true,
		}}
	}
	if ask.Action == nil {
		return out, who, nil
	}
	if s.Actions == nil {
		return out, who, execute.ErrRun
	}
	proof, err := s.Actions.Prove(ctx, pass, *ask.Action, wallet, out.AuthMethodContexts)
	if err != nil {
		return out, who, err
	}
	id, err := method.ActionID(proof.CID)
	if err != nil {
		return out, who, err
	}
	out.ActionIPFSIDStack, out.CustomAuthResource = []string{proof.CID}, proof.Resource
	return out, permission.Who{Methods: []permission.Method{{Type: method.Action, ID: id}}}, nil
}

// described names who was proved.
func described(c session.AuthContext) string {
	if len(c.ActionIPFSIDStack) > 0 {
		return "action " + c.ActionIPFSIDStack[0]
	}
	return c.AuthSigAddress
}
