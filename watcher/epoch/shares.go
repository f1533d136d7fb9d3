package epoch

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// stage stores the shares of an attempt, encrypted, before anybody hears of them.
func (w *Worker) stage(ctx context.Context, a attempt, keys *share.Keys) error {
	shares, err := keyset.Stored(keys)
	if err != nil {
		return err
	}
	defer func() {
		for _, s := range shares {
			s.Wipe()
		}
	}()
	return w.Store.Stage(ctx, a.epoch, a.number, shares)
}

// serveEpochs makes this node serve what the confirmed chain says: the current epoch, and older ones while requests that
// began in them are finished. It reports whether nothing is left to do about that before another block comes.
func (w *Worker) serveEpochs(ctx context.Context) (settled bool, err error) {
	tip, _, _ := w.Tips.Now()
	if tip.Hash == (common.Hash{}) {
		return false, nil // nothing is processed yet
	}
	v := w.Views.At(tip.Ref())
	ep, err := v.Epoch(ctx)
	if err != nil || ep.Number == 0 {
		return false, err
	}
	infos, err := w.Store.ShareInfos(ctx)
	if err != nil {
		return false, err
	}
	gone, err := w.retire(ctx, infos, ep.Number, tip.Time)
	if err != nil {
		w.trouble("old shares", err)
	}
	for _, info := range infos { // after a restart
		if info.State == store.ShareLive && info.Epoch < ep.Number && !gone[info.Epoch] {
			if _, err := w.hold(ctx, v, info.Epoch); err != nil {
				w.trouble(fmt.Sprintf("epoch %d", info.Epoch), err)
			}
		}
	}
	member, err := w.hold(ctx, v, ep.Number)
	if k := w.Keysets.Current(); k != nil {
		w.mu.Lock()
		w.serves = k.Epoch
		w.mu.Unlock()
	}
	return err == nil && (!member || w.holds(ep.Number)), err
}

func (w *Worker) holds(epoch uint64) bool {
	_, err := w.Keysets.Of(epoch)
	return err == nil
}

// hold makes the shares of an epoch live, once, and hands them out. member is false for a node that is not in its set.
func (w *Worker) hold(ctx context.Context, v chain.View, epoch uint64) (member bool, err error) {
	if w.holds(epoch) {
		return true, nil
	}
	set, err := v.SetOf(ctx, epoch)
	if err != nil {
		return false, fmt.Errorf("read set of epoch %d: %w", epoch, err)
	}
	self, member := w.position(set)
	if !member {
		return false, nil
	}
	own, ok := w.own()
	if !ok {
		return true, nil // loading: a moment
	}
	keys, err := w.live(ctx, v, epoch)
	if err != nil {
		return true, fmt.Errorf("cannot serve epoch %d: %w", epoch, err)
	}
	if keys.Secp256k1.Index != self || keys.Secp256k1.N != len(set) {
		return true, fmt.Errorf("epoch %d: share is for position %d of %d, chain says %d of %d",
			epoch, keys.Secp256k1.Index, keys.Secp256k1.N, self, len(set))
	}
	public, err := w.proven(ctx, set, self, own)
	if err != nil {
		return true, err
	}
	w.Keysets.Add(&keyset.Keyset{Epoch: epoch, Self: self, Nodes: set, Keys: keys, Aux: own.private, Public: public})
	w.Log.Info("serving epoch", "epoch", epoch, "position", self, "n", len(set))
	return true, nil
}

// live returns the epoch's live shares. Staged ones become live only if their sharing is the one that the chain names:
// several attempts give the same keys, and their shares do not go together.
func (w *Worker) live(ctx context.Context, v chain.View, epoch uint64) (*share.Keys, error) {
	onChain, err := v.RootKeys(ctx)
	if err != nil {
		return nil, fmt.Errorf("read root keys: %w", err)
	}
	sharing, err := v.SharingHashOf(ctx, epoch)
	if err != nil {
		return nil, fmt.Errorf("read sharing hash: %w", err)
	}
	infos, err := w.Store.ShareInfos(ctx)
	if err != nil {
		return nil, err
	}
	tried := make(map[uint64]bool)
	for _, info := range infos {
		if info.Epoch != epoch || info.State == store.ShareErased || tried[info.Attempt] {
			continue
		}
		tried[info.Attempt] = true
		shares, err := w.Store.Shares(ctx, epoch, info.Attempt)
		if err != nil {
			return nil, err
		}
		keys, err := matching(shares, onChain, sharing)
		if err == nil {
			trouble.At("before promoting")
			err = w.Store.Promote(ctx, epoch, info.Attempt)
			trouble.At("after promoting")
			return keys, err
		}
		w.trouble(fmt.Sprintf("shares of epoch %d attempt %d", epoch, info.Attempt), err)
	}
	return nil, errors.New("there is no share of what the chain names in this data folder")
}

// matching opens shares whose public part is what the chain names.
func matching(shares []store.Share, onChain chain.RootKeys, sharing common.Hash) (*share.Keys, error) {
	keys, err := keyset.Opened(shares)
	if err != nil {
		return nil, err
	}
	mine, err := rootKeys(keys)
	switch {
	case err != nil:
	case mine != onChain:
		err = errors.New("shares are of other root keys than those on chain")
	case common.Hash(keys.Publics().Hash()) != sharing:
		err = errors.New("shares are of another sharing than the one on chain")
	}
	if err != nil {
		keys.Wipe()
		return nil, err
	}
	return keys, nil
}

// proven collects what was proven of each node's auxiliary data.
func (w *Worker) proven(ctx context.Context, set []chain.Node, self int, own auxiliary) (map[int]*auxdata.Public, error) {
	all, err := w.Store.ProvenPeers(ctx)
	if err != nil {
		return nil, err
	}
	out := map[int]*auxdata.Public{self: own.private.Public()}
	for i, n := range set {
		for _, p := range all { // oldest first: the newest stays
			if i == self || p.Peer != n.Address || !p.Proven {
				continue
			}
			if out[i], err = auxdata.ParsePublic(p.Public); err != nil {
				return nil, fmt.Errorf("stored auxiliary data of %s: %w", n.Address, err)
			}
		}
		if out[i] == nil {
			return nil, fmt.Errorf("no proven auxiliary data of %s in this data folder", n.Address)
		}
	}
	return out, nil
}
