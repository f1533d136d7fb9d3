package watcher

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/conclave-network/conclave/watcher/store"
	"github.com/conclave-network/conclave/watcher/trail"
)

// Steps are the parts of the workflow.
type Steps struct {
	Receiver
	Authenticator
	Authorizer
	Threshold
	Responder
	Recorder
	Log *slog.Logger // of each request's way; nil: none
}

// Handle takes one request on chain the whole way. It may be called again for the same request at any time, after any
// crash: each step first looks what is done already.
func (s Steps) Handle(ctx context.Context, req Request) error {
	who, err := s.Authenticate(ctx, req)
	if err != nil {
		return fmt.Errorf("authenticate: %w", err)
	}
	trail.Log(ctx, s.Log).Debug("caller authenticated", "kind", "chain", "caller", who.Address)
	answer, err := s.Answer(ctx, req, who)
	if err != nil {
		return err
	}
	if err := s.Respond(ctx, req, answer); err != nil {
		return fmt.Errorf("respond: %w", err)
	}
	trail.Log(ctx, s.Log).Info("request answered on chain")
	return s.Responded(ctx, req)
}

// Answer is the part of the way that requests on chain and over HTTP share: the stored answer, or else one that is made
// now, by whoever may have it. For requests over HTTP it must be called with a caller who was allowed a moment ago.
func (s Steps) Answer(ctx context.Context, req Request, who Caller) (store.Signature, error) {
	answer, found, err := s.Recall(ctx, req)
	if err != nil {
		return answer, fmt.Errorf("recall: %w", err)
	}
	if found {
		trail.Log(ctx, s.Log).Debug("answer is stored already")
		return answer, nil
	}
	decide := func(ctx context.Context) (Decision, error) { return s.decide(ctx, req, who) }
	if answer, err = s.Sign(ctx, req, decide); err != nil {
		return answer, fmt.Errorf("threshold: %w", err)
	}
	// Kept even if nobody waits any more: the others have it, and who asks again must get the same.
	if answer, err = s.Answered(context.WithoutCancel(ctx), req, answer); err != nil {
		return answer, fmt.Errorf("record answer: %w", err)
	}
	trail.Log(ctx, s.Log).Debug("answer recorded", "committee", answer.Committee)
	return answer, nil
}

// decide authorises and records the decision. A refusal is a *RefusedError.
func (s Steps) decide(ctx context.Context, req Request, who Caller) (Decision, error) {
	decision, err := s.Authorize(ctx, req, who)
	if err != nil {
		return decision, fmt.Errorf("authorise: %w", err)
	}
	trail.Log(ctx, s.Log).Debug("decided", "allowed", decision.Allowed, "reason", decision.Reason, "epoch", req.Epoch,
		"block", decision.Pinned.Number, "block_hash", decision.Pinned.Hash)
	if err := s.Decided(ctx, req, decision); err != nil {
		return decision, fmt.Errorf("record decision: %w", err)
	}
	if !decision.Allowed {
		return decision, &RefusedError{Reason: decision.Reason}
	}
	return decision, nil
}

// RefusedError says that this node does not take part in a request.
type RefusedError struct{ Reason string }

func (e *RefusedError) Error() string { return "refused: " + e.Reason }
