package watcher

import (
	"context"
	"fmt"
)

// Steps are the parts of the workflow.
type Steps struct {
	Receiver
	Authenticator
	Authorizer
	Threshold
	Responder
	Recorder
}

// Handle takes one request the whole way. It may be called again for the same request at any time, after any crash:
// each step first looks what is done already.
func (s Steps) Handle(ctx context.Context, req Request) error {
	answer, found, err := s.Recall(ctx, req)
	if err != nil {
		return fmt.Errorf("recall: %w", err)
	}
	if !found {
		who, err := s.Authenticate(ctx, req)
		if err != nil {
			return fmt.Errorf("authenticate: %w", err)
		}
		decide := func(ctx context.Context) (Decision, error) { return s.decide(ctx, req, who) }
		if answer, err = s.Sign(ctx, req, decide); err != nil {
			return fmt.Errorf("threshold: %w", err)
		}
		if answer, err = s.Answered(ctx, req, answer); err != nil {
			return fmt.Errorf("record answer: %w", err)
		}
	}
	if err := s.Respond(ctx, req, answer); err != nil {
		return fmt.Errorf("respond: %w", err)
	}
	return s.Responded(ctx, req)
}

// decide authorises and records the decision. A refusal is a *RefusedError.
func (s Steps) decide(ctx context.Context, req Request, who Caller) (Decision, error) {
	decision, err := s.Authorize(ctx, req, who)
	if err != nil {
		return decision, fmt.Errorf("authorise: %w", err)
	}
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
