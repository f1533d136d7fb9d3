package watcher

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/store"
)

// Request is one question to the network: sign Digest or Message with the key of TokenID, or run an Action and sign what it responds
// with the action's own key. It was asked on chain, or of every node over HTTP.
type Request struct {
	ID        common.Hash // bound to chain, contract and content: by the Coordinator, or by package sign
	TokenID   *big.Int    // of an action: the PKP that it is about; zero for none
	Scheme    store.Scheme
	Digest    common.Hash // what is signed, or the hash of Message; of an action: zero until it has run here
	Message   []byte      // of a scheme that hashes what it signs; bounded
	Action    *Action     // on chain: what is to be run; nil for a signature
	Requester common.Address
	Epoch     uint64    // whose nodes answer
	CreatedAt uint64    // on chain: block in which it was asked
	ExpiresAt uint64    // on chain: last block in which an answer counts
	Deadline  time.Time // over HTTP: when this node gives up; zero for requests on chain
	// Meet is what nodes meet by to sign, where that is more than the ID: nodes that came to another result, and would sign
	// another digest, must not wait for each other. Zero: the ID.
	Meet common.Hash
}

// Action is what a request on chain asks to be run.
type Action struct {
	CID    string
	KeyID  common.Hash // of the key that belongs to the action
	Params []byte
	Payer  common.Address // the requester, or the Schedules contract
}

// Caller is who is asking, once that is proven.
type Caller struct {
	Address common.Address
	Who     permission.Who // over HTTP: all that PKPPermissions may know them by
}

// Decision is a node's own answer to whether it takes part, and the block whose state it decided on.
type Decision struct {
	Allowed bool
	Reason  string // why not, in words that a person can act on
	Pinned  store.BlockRef
	KeyID   common.Hash // of the key that signs; set if Allowed
}

// Receiver knows which requests are open on the confirmed chain, oldest first.
type Receiver interface {
	Open(ctx context.Context) ([]Request, error)
}

// Authenticator proves who is asking. For a request on chain that is the sender of the transaction, whom the chain
// has authenticated.
type Authenticator interface {
	Authenticate(ctx context.Context, req Request) (Caller, error)
}

// Authorizer decides from the chain's state at one pinned block. Unknown is refusal; an error means that it could not
// read what it needs, and is asked again later.
type Authorizer interface {
	Authorize(ctx context.Context, req Request, who Caller) (Decision, error)
}

// Threshold produces the answer together with enough other nodes. It calls decide at the start of each attempt and
// takes part only if it is allowed then; an error of decide ends it. It returns when the answer is there, whoever made
// it, or when ctx ends; a ceremony that has begun for a request over HTTP is finished first. What it returns has been
// verified.
type Threshold interface {
	Sign(ctx context.Context, req Request, decide func(context.Context) (Decision, error)) (store.Signature, error)
}

// Responder brings the answer to whoever asked. It returns nil once the chain has it, from this node or another.
type Responder interface {
	Respond(ctx context.Context, req Request, answer store.Signature) error
}

// Recorder keeps what a node decided and did, on disk before its effect is visible.
type Recorder interface {
	// Recall returns the stored answer if there is one.
	Recall(ctx context.Context, req Request) (answer store.Signature, found bool, err error)
	Decided(ctx context.Context, req Request, decision Decision) error
	// Answered stores an answer. The first one wins and is returned.
	Answered(ctx context.Context, req Request, answer store.Signature) (store.Signature, error)
	Responded(ctx context.Context, req Request) error
	Ended(ctx context.Context, id common.Hash, reason string) error
}
