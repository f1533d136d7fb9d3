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
	// mayDeal says why a node of the next set must not deal from a share.
	mayDeal func(party, index int) error
}

// source finds out what is handed on from an epoch to the next set; nil before the first.
func (w *Worker) source(ctx context.Context, v chain.View, epoch uint64, set []chain.Node, self int) (*source, error) {
	if epoch == 0 {
		return nil, nil
	}
	old, err := v.SetOf(ctx, epoch)
	if err != nil {
		return nil, fmt.Errorf("read set of epoch %d: %w", epoch, err)
	}
	out := &source{index: -1, mayDeal: func(party, index int) error {
		if index >= len(old) || old[index].ID != set[party].ID {
			return fmt.Errorf("deals from share %d, which is not its own", index)
		}
		return nil
	}}
	keys, err := w.Keysets.Of(epoch)
	if errors.Is(err, keyset.ErrNone) { // joins now, or has lost its share
		out.public, err = w.fetchSharing(ctx, v, epoch, set, self)
		return out, err
	}
	if err != nil {
		return nil, err
	}
	out.public, out.keys, out.index = keys.Keys.Publics(), keys.Keys, keys.Self
	return out, nil
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
func (w *Worker) serveSharing(_ context.Context, _ p2p.PeerKey, request []byte) ([]byte, error) {
	if len(request) != 8 {
		return nil, errors.New("request is not an epoch")
	}
	keys, err := w.Keysets.Of(binary.BigEndian.Uint64(request))
	if err != nil {
		return nil, err
	}
	return keys.Keys.Publics().Marshal(), nil
}
