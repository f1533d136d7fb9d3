package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// Rhythm of waiting for an answer.
const (
	answerPoll = 200 * time.Millisecond
	tellEvery  = 10 * time.Second
)

// answer is a signature that stands on chain and has been verified twice.
type answer struct {
	R         common.Hash    `json:"r"`
	S         common.Hash    `json:"s"`
	V         uint8          `json:"v"`
	Fulfiller common.Address `json:"fulfiller"`
	Tx        common.Hash    `json:"tx"`
	Block     uint64         `json:"block"`
	Blocks    uint64         `json:"blocks"`            // from request to answer
	Seconds   float64        `json:"seconds,omitempty"` // from sending the request to seeing the answer
	Signer    common.Address `json:"signer"`
	Verified  verified       `json:"verified"`
}

// verified says who has checked a signature.
type verified struct {
	Go       bool `json:"go"`
	Contract bool `json:"contract"`
}

func (x *answer) text(t *table) {
	t.row("r", "%s", x.R)
	t.row("s", "%s", x.S)
	t.row("v", "%d", x.V)
	t.row("signer", "%s (checked here and by the Coordinator)", x.Signer)
	t.row("answered by", "%s in block %d, %d after the request", x.Fulfiller, x.Block, x.Blocks)
	if x.Seconds > 0 {
		t.row("time", "%.1f s", x.Seconds)
	}
}

// await waits until a request for a signature is answered and verifies the answer.
func (a *app) await(ctx context.Context, s *session, id common.Hash, begin time.Time) (*answer, error) {
	if _, err := a.fulfilled(ctx, s, id, begin); err != nil {
		return nil, err
	}
	req, err := s.view().Request(ctx, id)
	if err != nil {
		return nil, err
	}
	x, err := s.answer(ctx, id, req)
	if err != nil {
		return nil, err
	}
	x.Seconds = time.Since(begin).Seconds()
	return x, nil
}

// fulfilled waits until a request of any kind is answered. One that expires is an error, and if nodes have refused it, their
// reason is it.
func (a *app) fulfilled(ctx context.Context, s *session, id common.Hash, begin time.Time) (chain.Asked, error) {
	a.progress("request %s: waiting for the answer", id)
	tick := time.NewTicker(answerPoll)
	defer tick.Stop()
	told := time.Now()
	for {
		// The head is read first: a request that is open after its last block stays unanswered.
		head, err := s.chain.Head(ctx)
		var req chain.Asked
		if err == nil {
			req, err = s.view().Asked(ctx, id)
		}
		switch {
		case err != nil && ctx.Err() != nil:
			return req, ctx.Err()
		case err != nil: // the endpoint may come back
			if time.Since(told) >= tellEvery {
				a.progress("%v", err)
			}
		case req.Status == chain.RequestFulfilled:
			return req, nil
		case req.Status == chain.RequestExpired || head.Number > req.ExpiresAt:
			return req, s.unanswered(ctx, id, req)
		}
		if time.Since(told) >= tellEvery {
			told = time.Now()
			a.progress("%.0f s, block %d, expires after block %d", time.Since(begin).Seconds(), head.Number, req.ExpiresAt)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return req, ctx.Err()
		}
	}
}

// unanswered says why there is no answer, as far as the nodes tell: what most of them refuse it for. Reasons of actions
// differ in what each node came to.
func (s *session) unanswered(ctx context.Context, id common.Hash, req chain.Asked) error {
	expired := fmt.Errorf("request %s was not answered by block %d", id, req.ExpiresAt)
	advice := "get the fee back: conclave request expire " + id.Hex()
	nodes, err := s.nodesOf(ctx, req.Epoch)
	if err != nil {
		return hint(expired, "%s", advice)
	}
	reasons, refusals := map[string]int{}, 0
	most := ""
	for _, view := range askRequest(ctx, nodes, id) {
		if view.Work != nil && view.Work.Status == string(store.StatusRefused) {
			refusals++
			if reasons[view.Work.Reason]++; reasons[view.Work.Reason] > reasons[most] {
				most = view.Work.Reason
			}
		}
	}
	if reasons[most] > len(nodes)/2 || req.Kind == chain.KindAction && refusals > len(nodes)/2 {
		return hint(&refusedError{most}, "%s", advice)
	}
	return hint(expired, "%s", advice)
}

// errSignature means that the chain holds an answer that does not verify, which honest contracts never take.
var errSignature = errors.New("the answer on chain does not verify")

// answer reads the answer of a fulfilled request and verifies it, here and by the Coordinator.
func (s *session) answer(ctx context.Context, id common.Hash, req chain.SignatureRequest) (*answer, error) {
	bound := coordinator.NewCoordinator()
	abi := bound.GetABI()
	logs, err := s.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(req.CreatedAt), // to the newest
		Addresses: []common.Address{s.net.Contracts.Coordinator},
		Topics:    [][]common.Hash{{abi.Events["SignatureFulfilled"].ID}, {id}},
	})
	if err != nil {
		return nil, fmt.Errorf("read the answer's event: %w", bareURL(err))
	}
	if len(logs) != 1 {
		return nil, fmt.Errorf("read the answer's event: there are %d, 1 is expected", len(logs))
	}
	e, err := bound.UnpackSignatureFulfilledEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("read the answer's event: %w", err)
	}
	key, err := s.readKey(ctx, req.TokenID)
	if err != nil {
		return nil, err
	}
	x := &answer{
		R: e.R, S: e.S, V: e.V, Fulfiller: e.Fulfiller, Tx: logs[0].TxHash, Block: logs[0].BlockNumber,
		Blocks: logs[0].BlockNumber - req.CreatedAt,
	}
	if x.Signer, err = recoverSigner(req.Digest, x.R, x.S, x.V); err != nil {
		return nil, err
	}
	x.Verified.Go = x.Signer == key.Address
	x.Verified.Contract, err = s.view().VerifySignature(ctx, req.TokenID, req.Digest, store.Signature{R: x.R, S: x.S, V: x.V})
	if err != nil {
		return nil, err
	}
	if !x.Verified.Go || !x.Verified.Contract {
		return nil, fmt.Errorf("%w: signer %s, key %s", errSignature, x.Signer, key.Address)
	}
	return x, nil
}

// recoverSigner returns the address that made a signature, by the Coordinator's rules: v 27 or 28, s in the lower half.
func recoverSigner(digest, r, s common.Hash, v uint8) (common.Address, error) {
	if !crypto.ValidateSignatureValues(v-27, r.Big(), s.Big(), true) {
		return common.Address{}, errSignature
	}
	raw := append(append(append([]byte{}, r[:]...), s[:]...), v-27)
	pub, err := crypto.SigToPub(digest[:], raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", errSignature, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}
