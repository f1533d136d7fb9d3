package epoch

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/secret"
	"github.com/conclave-network/conclave/watcher/store"
)

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// stage stores the shares of an attempt, encrypted, before anybody hears of them.
func (w *Worker) stage(ctx context.Context, a attempt, keys *share.Keys) error {
	for _, s := range keys.All() {
		plain, err := s.Marshal()
		if err != nil {
			return err
		}
		sealed := secret.New(plain)
		err = w.Store.PutStaged(ctx, store.ShareKey{Epoch: a.epoch, Attempt: a.number, Curve: store.Curve(s.Curve.String())}, sealed)
		sealed.Wipe()
		if err != nil {
			return err
		}
	}
	return nil
}

// openKeys puts a keyset's three shares together and wipes the stored form.
func openKeys(shares []store.Share) (*share.Keys, error) {
	var keys share.Keys
	seen := 0
	for _, s := range shares {
		got, err := share.UnmarshalShare(s.Secret.Reveal())
		s.Secret.Wipe()
		if err != nil {
			return nil, fmt.Errorf("stored share %s: %w", s.ShareKey, err)
		}
		if got.Curve.String() != string(s.Curve) {
			return nil, fmt.Errorf("stored share %s is of %s", s.ShareKey, got.Curve)
		}
		switch got.Curve {
		case share.Secp256k1:
			keys.Secp256k1 = got
		case share.Ed25519:
			keys.Ed25519 = got
		case share.BLS12381G1:
			keys.BLS = got
		}
		seen++
	}
	if seen != len(keys.All()) {
		return nil, fmt.Errorf("keyset has %d of %d shares", seen, len(keys.All()))
	}
	return &keys, nil
}

// activate makes the shares of the active epoch live, once, and hands them out.
func (w *Worker) activate(ctx context.Context, v chain.View, epoch uint64) error {
	if _, err := w.Keysets.Of(epoch); err == nil {
		return nil
	}
	set, err := v.SetOf(ctx, epoch)
	if err != nil {
		return fmt.Errorf("read set of epoch %d: %w", epoch, err)
	}
	self, member := w.position(set)
	if !member {
		w.enter(fmt.Sprintf("not in the set of epoch %d", epoch))
		return nil
	}
	if err := w.peers(set); err != nil {
		return err
	}
	own, ok := w.own()
	if !ok {
		return nil // loading: a moment
	}
	keys, err := w.live(ctx, v, epoch)
	if err != nil {
		w.enter(fmt.Sprintf("cannot serve epoch %d", epoch))
		return err
	}
	if keys.Secp256k1.Index != self || keys.Secp256k1.N != len(set) {
		return fmt.Errorf("epoch %d: share is for position %d of %d, chain says %d of %d",
			epoch, keys.Secp256k1.Index, keys.Secp256k1.N, self, len(set))
	}
	public, err := w.proven(ctx, set, self, own)
	if err != nil {
		return err
	}
	w.Keysets.Set(&keyset.Keyset{Epoch: epoch, Self: self, Nodes: set, Keys: keys, Aux: own.private, Public: public})
	w.enter(fmt.Sprintf("serving epoch %d", epoch))
	return nil
}

// live returns the epoch's live shares. Staged shares become live only if their keys are those on chain.
func (w *Worker) live(ctx context.Context, v chain.View, epoch uint64) (*share.Keys, error) {
	onChain, err := v.RootKeys(ctx)
	if err != nil {
		return nil, fmt.Errorf("read root keys: %w", err)
	}
	shares, err := w.Store.Live(ctx, epoch)
	if err == nil {
		return matching(shares, onChain)
	}
	if !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	infos, err := w.Store.ShareInfos(ctx)
	if err != nil {
		return nil, err
	}
	for _, info := range infos {
		if info.Epoch != epoch || info.State != store.ShareStaged {
			continue
		}
		staged, err := w.Store.Staged(ctx, epoch, info.Attempt)
		if err != nil {
			return nil, err
		}
		keys, err := matching(staged, onChain)
		if err == nil {
			return keys, w.Store.Promote(ctx, epoch, info.Attempt)
		}
		w.trouble("staged shares", err)
	}
	return nil, fmt.Errorf("epoch %d: no share of the root keys on chain in this data folder", epoch)
}

// matching opens shares whose public keys are those on chain.
func matching(shares []store.Share, onChain chain.RootKeys) (*share.Keys, error) {
	keys, err := openKeys(shares)
	if err != nil {
		return nil, err
	}
	mine, err := rootKeys(keys)
	if err == nil && mine != onChain {
		err = errors.New("shares are of other root keys than those on chain")
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
