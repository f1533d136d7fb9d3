package epoch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// lastCallGas is the gas limit of calls of which the last node's does more than the others': an estimate made while
// another was still to come would be too low.
const lastCallGas = 600_000

// prepare brings this node from a locked set to ready: attest, check all peers, make shares, vote for a fresh key, signal.
func (w *Worker) prepare(ctx context.Context, v chain.View, a attempt, ep chain.Epoch, state chain.State) error {
	set, err := v.NextSet(ctx)
	if err != nil {
		return fmt.Errorf("read next set: %w", err)
	}
	self, member := w.position(set)
	if len(set) == 0 { // the state has changed since it was read; or, in Restore, nobody has been named yet
		return nil
	}
	if !member {
		w.enter(fmt.Sprintf("not in the set of epoch %d", a.epoch))
		return nil
	}
	if state == chain.StateNextValidatorSetLocked { // in Restore it is for governance to give up
		if over, err := w.unlock(ctx, v, set, a, ep); err != nil || over {
			return err
		}
	}
	trouble.At("before attesting")
	if err := w.attest(ctx, v, a.epoch, set[self]); err != nil {
		return fmt.Errorf("own attestation: %w", err)
	}
	stage, err := w.Store.AttemptStage(ctx, a.epoch, a.number)
	if err != nil {
		return err
	}
	switch stage {
	case store.StageNone:
		return w.begin(ctx, v, a, ep, state, set, self)
	case store.StageBegun:
		w.enter(a.String() + " has failed here; waiting for its time-out")
		return nil
	case store.StageErased:
		w.enter(a.String() + " was given up here; waiting for its time-out")
		return nil
	}
	shares, err := w.Store.Shares(ctx, a.epoch, a.number)
	if err != nil {
		return err
	}
	return w.settle(ctx, v, a, shares)
}

// begin makes the shares once all peers are checked.
func (w *Worker) begin(ctx context.Context, v chain.View, a attempt, ep chain.Epoch, state chain.State, set []chain.Node, self int) error {
	if waiting := w.checkPeers(ctx, v, a, set, self); len(waiting) > 0 {
		w.enter("checking peers; waiting for " + strings.Join(waiting, ", "))
		return nil
	}
	from, err := w.source(ctx, v, ep.Number, state, set, self)
	if err != nil {
		return fmt.Errorf("what is handed on: %w", err)
	}
	defer from.wipe()
	// Marked on disk before the first message leaves. A node that restarts in the midst of the ceremonies has lost its
	// secrets: beginning again, with others, would look like a lie to those who have its first messages.
	if err := w.Store.BeginCeremonies(ctx, a.epoch, a.number); err != nil {
		return err
	}
	trouble.At("after beginning")
	return w.makeShares(ctx, v, a, ep, set, self, from)
}

// checkPeers checks all peers at once and names those that are not through yet.
func (w *Worker) checkPeers(ctx context.Context, v chain.View, a attempt, set []chain.Node, self int) []string {
	w.forget(a)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var waiting []string
	for i, n := range set {
		if i == self {
			continue
		}
		wg.Go(func() {
			err := w.checkEvidence(ctx, v, a.epoch, n)
			if err == nil {
				err = w.checkAux(ctx, n)
			}
			if err == nil {
				return
			}
			w.trouble("peer "+n.Address.Hex(), err)
			mu.Lock()
			waiting = append(waiting, n.Address.Hex()[:10])
			mu.Unlock()
		})
	}
	wg.Wait()
	slices.Sort(waiting)
	return waiting
}

// attest makes this node's evidence for an epoch, checks it as peers will, and posts its hash.
func (w *Worker) attest(ctx context.Context, v chain.View, epoch uint64, self chain.Node) error {
	encoded, hash, err := w.Store.Evidence(ctx, epoch)
	if errors.Is(err, store.ErrNotFound) {
		w.enter("attesting")
		encoded, hash, err = w.quote(ctx, epoch, self)
	}
	if err != nil {
		return err
	}
	posted, err := v.EvidenceOf(ctx, epoch, self.Address)
	if err != nil || posted == hash {
		return err
	}
	pol, err := w.policy(ctx, v)
	if err != nil {
		return err
	}
	said, err := attest.VerifyPosted(encoded, hash, w.binding(epoch, self), pol, w.Now())
	if err != nil {
		return fmt.Errorf("peers would refuse it: %w", err)
	}
	return w.send(ctx, chain.Candidate{
		Purpose: fmt.Sprintf("attest/epoch %d/%s", epoch, hash.Hex()),
		To:      w.Views.Contracts().Attestations,
		Data: chain.PackAttestation(epoch, chain.AttestationStatement{
			Evidence: hash, Measurement: attest.MeasurementHash(said.Measurement), TCB: said.RawTCB, Product: said.Product,
		}),
	}, func(ctx context.Context) (bool, error) {
		have, err := w.Views.Latest().EvidenceOf(ctx, epoch, self.Address)
		return err == nil && have == hash, err
	})
}

func (w *Worker) quote(ctx context.Context, epoch uint64, self chain.Node) ([]byte, common.Hash, error) {
	evidence, err := w.Quoter.Quote(ctx, w.binding(epoch, self).ReportData())
	if err != nil {
		return nil, common.Hash{}, err
	}
	encoded, err := evidence.Encode()
	if err != nil {
		return nil, common.Hash{}, err
	}
	hash, err := w.Store.PutEvidence(ctx, epoch, encoded)
	return encoded, hash, err
}

// settle takes an attempt's shares to the chain: votes for fresh keys, and signals ready once the keys are those that the
// chain accepts.
func (w *Worker) settle(ctx context.Context, v chain.View, a attempt, shares []store.Share) error {
	keys, err := keyset.Opened(shares)
	if err != nil {
		return err
	}
	defer keys.Wipe()
	accepted, err := w.accepted(ctx, v, a, keys)
	if err != nil || !accepted {
		return err
	}
	ready, err := v.IsReady(ctx, w.Identity.Address())
	if err != nil || ready {
		w.enter("ready for " + a.String() + "; waiting for the others")
		return err
	}
	w.enter("signalling ready for " + a.String())
	return w.send(ctx, chain.Candidate{
		Purpose:  "ready/" + a.String(),
		To:       w.Views.Contracts().Staking,
		Data:     staking.NewStaking().PackSignalReadyForNextEpoch(uint256(a.epoch), uint256(a.number), keys.Publics().Hash()),
		GasLimit: lastCallGas,
	}, func(ctx context.Context) (bool, error) {
		return w.Views.Latest().IsReady(ctx, w.Identity.Address())
	})
}

// accepted reports whether the chain accepts the keys of this node's shares. Fresh ones it brings to the vote.
func (w *Worker) accepted(ctx context.Context, v chain.View, a attempt, keys *share.Keys) (bool, error) {
	mine, err := rootKeys(keys)
	if err != nil {
		return false, err
	}
	if a.epoch > 1 {
		onChain, err := v.RootKeys(ctx)
		if err == nil && onChain != mine {
			err = fmt.Errorf("%s: this node's shares are of other keys than those on chain", a)
		}
		return err == nil, err
	}
	agreed, err := v.RootKeysAgreed(ctx, a.epoch, a.number)
	if err != nil {
		return false, err
	}
	if !agreed {
		return false, w.vote(ctx, a, mine)
	}
	// Unanimous, so by this node's own vote too; it was for these keys, unless the data folder is another's.
	votes, err := v.RootKeyVotes(ctx, a.epoch, a.number)
	if err == nil && !slices.Contains(votes, chain.RootKeysHash(mine)) {
		w.enter("the root keys that were agreed on are not those of " + a.String() + ": this node cannot serve")
		err = fmt.Errorf("%s: agreed root keys differ from this node's", a)
	}
	return err == nil, err
}

// vote says which keys the DKG gave.
func (w *Worker) vote(ctx context.Context, a attempt, keys chain.RootKeys) error {
	voted := func(ctx context.Context) (bool, error) {
		v := w.Views.Latest()
		set, err := v.NextSet(ctx)
		if err != nil {
			return false, err
		}
		self, member := w.position(set)
		votes, err := v.RootKeyVotes(ctx, a.epoch, a.number)
		return err == nil && member && self < len(votes) && votes[self] != (common.Hash{}), err
	}
	if there, err := voted(ctx); err != nil || there {
		w.enter("voted; waiting for the others")
		return err
	}
	w.enter("voting for the root keys")
	return w.send(ctx, chain.Candidate{
		Purpose:  "vote/" + a.String(),
		To:       w.Views.Contracts().KeyRegistry,
		Data:     keyregistry.NewKeyRegistry().PackVoteRootKeys(uint256(a.epoch), uint256(a.number), keys),
		GasLimit: lastCallGas,
	}, voted)
}

// rootKeys is the form in which the registry takes the public keys.
func rootKeys(k *share.Keys) (out chain.RootKeys, err error) {
	if out.Secp256k1X, out.Secp256k1Y, err = k.Secp256k1.Secp256k1XY(); err != nil {
		return out, err
	}
	copy(out.Ed25519[:], k.Ed25519.PublicKey())
	bls, err := k.BLS.BLSG1Uncompressed()
	if err != nil {
		return out, err
	}
	for i := range out.Bls12381 {
		copy(out.Bls12381[i][:], bls[32*i:])
	}
	return out, nil
}
