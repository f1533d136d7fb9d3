package epoch

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// sessionID binds an attempt's ceremonies to chain, contracts, epoch, attempt and set.
func (w *Worker) sessionID(a attempt, set []chain.Node) [32]byte {
	c := w.Views.Contracts()
	b := []byte("conclave/epoch/v1\x00")
	b = binary.BigEndian.AppendUint64(b, w.ChainID)
	b = append(append(b, c.Staking[:]...), c.KeyRegistry[:]...)
	b = binary.BigEndian.AppendUint64(b, a.epoch)
	b = binary.BigEndian.AppendUint64(b, a.number)
	for _, n := range set {
		b = append(append(b, n.Address[:]...), n.PeerKey[:]...)
	}
	return crypto.Keccak256Hash(b)
}

// dkg runs one attempt: agree on auxiliary data, exchange fresh keys, commit on chain, deal, store. Its result is
// staged shares; what follows is settle's.
func (w *Worker) dkg(ctx context.Context, v chain.View, a attempt, ep chain.Epoch, set []chain.Node, self int) (err error) {
	ctx, cancel, err := w.whileCurrent(ctx, v, a, ep)
	if err != nil {
		return err
	}
	defer cancel()
	begun := w.Now()
	members := make(map[int]p2p.PeerKey, len(set))
	for i, n := range set {
		members[i] = n.PeerKey
	}
	session, err := share.NewSession(w.sessionID(a, set), len(set), self)
	if err != nil {
		return err
	}
	run := func(name string, m tss.Machine) error {
		w.enter(a.String() + ": " + name)
		id := crypto.Keccak256Hash(session.ID[:], []byte(name))
		if err := w.Ceremonies.Run(ctx, ceremony.Spec{ID: id, Machine: m, Members: members}); err != nil {
			w.blame(set, err)
			return fmt.Errorf("%s: %s: %w", a, name, err)
		}
		return nil
	}

	agree, err := w.newAgreement(ctx, set, self)
	if err != nil {
		return err
	}
	if err := run("agreeing on auxiliary data", agree); err != nil {
		return err
	}
	if err := w.keepAgreed(ctx, set, self); err != nil {
		return err
	}
	hello, err := share.NewHello(session, w.Rand)
	if err != nil {
		return err
	}
	defer hello.Wipe()
	if err := run("exchanging keys", hello); err != nil {
		return err
	}
	roster, secrets, err := hello.Result()
	if err != nil {
		return err
	}
	dealer, err := share.NewDealer(session, roster, secrets, w.Rand)
	if err != nil {
		return err
	}
	defer dealer.Wipe()
	commitments, err := w.commit(ctx, a, set, self, dealer.Commitment())
	if err != nil {
		return err
	}
	deal, err := dealer.Run(commitments)
	if err != nil {
		return err
	}
	defer deal.Wipe()
	if err := run("dealing", deal); err != nil {
		return err
	}
	keys, err := deal.Keys()
	if err != nil {
		return err
	}
	defer keys.Wipe()
	if err := w.stage(ctx, a, keys); err != nil {
		return err
	}
	w.Log.Info("keys generated", "epoch", a.epoch, "attempt", a.number, "n", len(set), "k", session.K, "took", w.Now().Sub(begun))
	return nil
}

// commit posts this dealer's commitment and waits until those of all stand in a confirmed block.
func (w *Worker) commit(ctx context.Context, a attempt, set []chain.Node, self int, commitment [32]byte) ([][32]byte, error) {
	w.enter(a.String() + ": committing to deals")
	err := w.send(ctx, chain.Candidate{
		Purpose: "commit/" + a.String(),
		To:      w.Views.Contracts().KeyRegistry,
		Data:    keyregistry.NewKeyRegistry().PackCommitDeals(uint256(a.epoch), uint256(a.number), commitment),
	}, func(ctx context.Context) (bool, error) {
		have, err := w.Views.Latest().DealCommitments(ctx, a.epoch, a.number)
		return err == nil && self < len(have) && have[self] == commitment, err
	})
	if err != nil {
		return nil, err
	}
	var out [][32]byte
	err = w.until(ctx, func(ctx context.Context) (bool, error) {
		tip, _, _ := w.Tips.Now()
		have, err := w.Views.At(tip.Ref()).DealCommitments(ctx, a.epoch, a.number)
		if err != nil || len(have) != len(set) {
			return false, err
		}
		out = out[:0]
		for _, h := range have {
			if h == (common.Hash{}) {
				return false, nil
			}
			out = append(out, h)
		}
		return true, nil
	})
	return out, err
}

// blame logs who is at fault, by address, as far as that is known. The end of the process is nobody's fault.
func (w *Worker) blame(set []chain.Node, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	for _, i := range tss.Culprits(err) {
		w.Log.Error("node misbehaved in a ceremony", "node", set[i].Address, "error", err)
	}
	if len(tss.Culprits(err)) > 0 {
		return
	}
	for _, i := range ceremony.Involved(err) {
		w.Log.Warn("ceremony failed; this node may have to do with it", "node", set[i].Address, "error", err)
	}
}
