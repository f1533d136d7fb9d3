package epoch

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// TopicSharing is the question for the public part of a sharing: epoch (8 bytes, big endian) -> its encoding. Who joins
// checks it against the hash on chain.
const TopicSharing = "/conclave/sharing/1"

// source is what an attempt hands on: the sharing of the current epoch, and this node's share of it if it holds one. Nil
// where fresh keys are made.
type source struct {
	public share.Publics
	keys   *share.Keys // nil: this node deals nothing
	index  int         // of keys in the old sharing; -1 if there are none
	own    bool        // keys are a copy that is to be wiped
	// mayDeal says why a node of the next set must not deal from a share.
	mayDeal func(party, index int) error
}

// wipe erases the copy of keys, if it is one.
func (s *source) wipe() {
	if s != nil && s.own {
		s.keys.Wipe()
	}
}

// source finds out what is handed on from an epoch to the next set; nil before the first. After a disaster shares may have
// been recovered from backups by any node: then whose is whose shows when they deal.
func (w *Worker) source(ctx context.Context, v chain.View, epoch uint64, state chain.State, set []chain.Node, self int) (*source, error) {
	if epoch == 0 {
		return nil, nil
	}
	old, err := v.SetOf(ctx, epoch)
	if err != nil {
		return nil, fmt.Errorf("read set of epoch %d: %w", epoch, err)
	}
	out := &source{index: -1, mayDeal: func(party, index int) error {
		own := index < len(old) && (state == chain.StateRestore || old[index].ID == set[party].ID)
		if !own {
			return fmt.Errorf("deals from share %d, which is not its own", index)
		}
		return nil
	}}
	keys, err := w.Keysets.Of(epoch)
	if err == nil {
		out.public, out.keys, out.index = keys.Keys.Publics(), keys.Keys, keys.Self
		return out, nil
	}
	if state == chain.StateRestore {
		if err = w.recovered(ctx, v, epoch, out); err == nil || !errors.Is(err, store.ErrNotFound) {
			return out, err
		}
	}
	out.public, err = w.fetchSharing(ctx, v, epoch, set, self) // it joins now, or has lost its share
	return out, err
}

// recovered takes what was recovered from a backup, if it is of the sharing that the chain names.
func (w *Worker) recovered(ctx context.Context, v chain.View, epoch uint64, out *source) error {
	found, err := w.Store.Recovered(ctx, epoch)
	if err != nil {
		return err
	}
	keys, err := keyset.Opened(found.Shares)
	if err != nil {
		return err
	}
	want, err := v.SharingHashOf(ctx, epoch)
	if err == nil && common.Hash(keys.Publics().Hash()) != want {
		err = errors.New("the recovered shares are of another sharing than the one on chain")
	}
	if err != nil {
		keys.Wipe()
		return err
	}
	out.public, out.keys, out.index, out.own = keys.Publics(), keys, found.Index, true
	return nil
}

// fetchSharing asks the other nodes for the public part of an epoch's sharing until one answers with what the chain has
// the hash of.
func (w *Worker) fetchSharing(ctx context.Context, v chain.View, epoch uint64, set []chain.Node, self int) (share.Publics, error) {
	want, err := v.SharingHashOf(ctx, epoch)
	if err != nil {
		return share.Publics{}, fmt.Errorf("read sharing hash: %w", err)
	}
	err = errors.New("no other node")
	for i, n := range set {
		if i == self {
			continue
		}
		var raw []byte
		if raw, err = w.Host.Request(ctx, n.PeerKey, TopicSharing, binary.BigEndian.AppendUint64(nil, epoch), share.MaxPublicsLen); err != nil {
			continue
		}
		var public share.Publics
		if public, err = share.UnmarshalPublics(raw); err != nil {
			continue
		}
		if common.Hash(public.Hash()) == want {
			return public, nil
		}
		err = fmt.Errorf("%s shows another sharing than the chain has the hash of", n.Address)
	}
	return share.Publics{}, fmt.Errorf("fetch the sharing of epoch %d: %w", epoch, err)
}

// serveSharing answers TopicSharing.
func (w *Worker) serveSharing(ctx context.Context, _ p2p.PeerKey, request []byte) ([]byte, error) {
	if len(request) != 8 {
		return nil, errors.New("request is not an epoch")
	}
	epoch := binary.BigEndian.Uint64(request)
	if keys, err := w.Keysets.Of(epoch); err == nil {
		return keys.Keys.Publics().Marshal(), nil
	}
	found, err := w.Store.Recovered(ctx, epoch)
	for _, s := range found.Shares {
		s.Secret.Wipe()
	}
	return found.Publics, err
}
