package epoch

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/internal/trouble"
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

// birth is one run of the ceremonies that give an attempt's shares.
type birth struct {
	*Worker
	attempt
	set     []chain.Node
	self    int
	from    *source
	id      [32]byte // of all of it
	members map[int]p2p.PeerKey
}

// makeShares runs one attempt's ceremonies: agree on auxiliary data and on who deals, exchange fresh keys, commit, deal,
// store. Its result is staged shares; what follows is settle's.
func (w *Worker) makeShares(ctx context.Context, v chain.View, a attempt, ep chain.Epoch, set []chain.Node, self int, from *source) error {
	ctx, cancel, err := w.whileCurrent(ctx, v, a, ep)
	if err != nil {
		return err
	}
	defer cancel()
	b := &birth{
		Worker: w, attempt: a, set: set, self: self, from: from, id: w.sessionID(a, set), members: make(map[int]p2p.PeerKey, len(set)),
	}
	for i, n := range set {
		b.members[i] = n.PeerKey
	}
	begun := w.Now()
	keys, err := b.run(ctx)
	if err != nil {
		return err
	}
	defer keys.Wipe()
	trouble.At("before staging")
	if err := w.stage(ctx, a, keys); err != nil {
		return err
	}
	trouble.At("after staging")
	w.Log.Info("shares made", "epoch", a.epoch, "attempt", a.number, "n", len(set), "took", w.Now().Sub(begun))
	return nil
}

// run takes the ceremonies one after another.
func (b *birth) run(ctx context.Context) (*share.Keys, error) {
	agree, err := b.newAgreement(ctx)
	if err != nil {
		return nil, err
	}
	if err := b.ceremony(ctx, "agreeing on auxiliary data and dealers", agree); err != nil {
		return nil, err
	}
	if err := b.keepAgreed(ctx, b.set, b.self); err != nil {
		return nil, err
	}
	session, origin, err := b.session(agree)
	if err != nil {
		return nil, err
	}
	hello, err := share.NewHello(session, b.Rand)
	if err != nil {
		return nil, err
	}
	defer hello.Wipe()
	if err := b.ceremony(ctx, "exchanging keys", hello); err != nil {
		return nil, err
	}
	roster, secrets, err := hello.Result()
	if err != nil {
		return nil, err
	}
	dealer, err := b.dealer(session, origin, roster, secrets)
	if err != nil {
		return nil, err
	}
	defer dealer.Wipe()
	commitments, err := b.commitments(ctx, dealer)
	if err != nil {
		return nil, err
	}
	deal, err := dealer.Run(commitments)
	if err != nil {
		return nil, err
	}
	defer deal.Wipe()
	if err := b.ceremony(ctx, "dealing", deal); err != nil {
		return nil, err
	}
	return deal.Keys()
}

// ceremony runs one machine between all members of the set.
func (b *birth) ceremony(ctx context.Context, name string, m tss.Machine) error {
	b.enter(b.String() + ": " + name)
	trouble.At(name)
	id := crypto.Keccak256Hash(b.id[:], []byte(name))
	if err := b.Ceremonies.Run(ctx, ceremony.Spec{ID: id, Epoch: b.epoch, Machine: m, Members: b.members}); err != nil {
		b.blame(b.String()+": "+name, b.set, err)
		return fmt.Errorf("%s: %s: %w", b.attempt, name, err)
	}
	return nil
}

// session is what the dealing is bound to: where keys are handed on also to which, and by whom.
func (b *birth) session(agree *agreement) (share.Session, share.Origin, error) {
	if b.from == nil {
		s, err := share.NewSession(b.id, len(b.set), b.self)
		return s, share.Origin{}, err
	}
	origin := share.Origin{Public: b.from.public, Dealers: b.choose(agree.dealers)}
	s, err := share.NewReshareSession(b.id, len(b.set), b.self, origin)
	return s, origin, err
}

// dealer makes this node's deals: of a fresh key, or of the share that it hands on.
func (b *birth) dealer(s share.Session, origin share.Origin, roster *share.Roster, secrets *share.Secrets) (*share.Dealer, error) {
	if b.from == nil {
		return share.NewDealer(s, roster, secrets, b.Rand)
	}
	return share.NewReshareDealer(s, roster, secrets, origin, b.from.keys, b.Rand)
}

// choose takes as many of those who can deal as are needed: each more could make the attempt fail and adds nothing. The
// next attempt begins with the next one, so that one who deals badly is not always among them.
func (b *birth) choose(can map[int]int) map[int]int {
	positions := slices.Sorted(maps.Keys(can))
	k := min(b.from.public.Secp256k1.K, len(positions)) // too few are refused where they are dealt with
	chosen := make(map[int]int, k)
	for i := range k {
		p := positions[(uint64(i)+b.number)%uint64(len(positions))]
		chosen[p] = can[p]
	}
	return chosen
}

// commitments collects what binds the dealers to their deals, before any is sent. A fresh key's stand on chain, so that
// nobody can choose its part of the key by the others'. Where a key is handed on there is nothing to choose.
func (b *birth) commitments(ctx context.Context, dealer *share.Dealer) ([][32]byte, error) {
	if b.from == nil {
		return b.commit(ctx, b.attempt, b.set, b.self, dealer.Commitment())
	}
	m, err := share.NewCommit(dealer)
	if err != nil {
		return nil, err
	}
	if err := b.ceremony(ctx, "committing to deals", m); err != nil {
		return nil, err
	}
	return m.Commitments()
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

// blame logs who is at fault, by address, as far as that is known, and has it judged. The end of the process is nobody's
// fault.
func (w *Worker) blame(about string, set []chain.Node, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	w.Blame(about, set, err)
	for _, i := range tss.Culprits(err) {
		w.Log.Error("node misbehaved in a ceremony", "node", set[i].Address, "error", err)
	}
	if len(tss.Culprits(err)) == 0 {
		w.Log.Warn("ceremony failed", "about", about, "involved", addresses(set, ceremony.Involved(err)), "error", err)
	}
}

func addresses(set []chain.Node, positions []int) (out []common.Address) {
	for _, i := range positions {
		out = append(out, set[i].Address)
	}
	return out
}
