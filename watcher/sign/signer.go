package sign

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// ErrExpired means that the request's last block has passed.
var ErrExpired = errors.New("request has expired")

// ceremonyTime bounds one signing ceremony; k = 7 on two loaded cores takes half of it.
const ceremonyTime = 60 * time.Second

// maxCeremonies is how many requests a node signs at a time. A request that does not find k nodes gives its slot up
// at the end of each attempt and queues again.
const maxCeremonies = 4

// Config is what a Signer works with.
type Config struct {
	ChainID       uint64
	Coordinator   common.Address
	AttemptBlocks uint64 // from the Coordinator
	Store         *store.Store
	Tips          *watcher.Tips
	Keysets       *keyset.Holder
	Ceremonies    *ceremony.Manager
	Send          ceremony.Sender
	Log           *slog.Logger
}

// Signer is the threshold step for requests on chain. It is safe for concurrent use.
type Signer struct {
	Config
	slots chan struct{} // holds an entry for each attempt that takes part in signing now

	mu    sync.Mutex
	boxes map[common.Hash]*mailbox
	early *earlyMail
}

// New returns a signer. Its Receive must be registered for Topic.
func New(c Config) *Signer {
	return &Signer{
		Config: c, slots: make(chan struct{}, maxCeremonies),
		boxes: make(map[common.Hash]*mailbox), early: newEarlyMail(),
	}
}

// job is one request being signed here.
type job struct {
	*Signer
	req    watcher.Request
	keys   *keyset.Keyset
	keyID  common.Hash
	public *secp256k1.PublicKey // of the derived key
	box    *mailbox
	// suspects are positions that were silent or at fault in an earlier attempt: taken only if there is nobody else.
	suspects map[int]bool
	log      *slog.Logger
}

// Sign takes part until a signature is there, made with or without this node.
func (s *Signer) Sign(ctx context.Context, req watcher.Request, d watcher.Decision) (store.Signature, error) {
	keys, err := s.Keysets.Of(req.Epoch)
	if err != nil {
		return store.Signature{}, err
	}
	root, err := secp256k1.ParsePubKey(keys.Keys.Secp256k1.PublicKey())
	if err != nil {
		return store.Signature{}, fmt.Errorf("root key: %w", err)
	}
	public, err := derive.PublicKey(root, d.KeyID)
	if err != nil {
		return store.Signature{}, fmt.Errorf("key of request: %w", err)
	}
	j := &job{
		Signer: s, req: req, keys: keys, keyID: d.KeyID, public: public,
		suspects: make(map[int]bool), log: s.Log.With("request", req.ID, "key", d.KeyID, "epoch", req.Epoch),
	}
	j.box = s.open(req.ID)
	defer s.close(req.ID)
	return j.run(ctx)
}

// run goes from attempt to attempt.
func (j *job) run(ctx context.Context) (store.Signature, error) {
	var tried uint64
	var any bool
	for {
		tip, _, moved := j.Tips.Now()
		if tip.Number > j.req.ExpiresAt {
			return store.Signature{}, fmt.Errorf("at block %d: %w", tip.Number, ErrExpired)
		}
		number := j.attemptAt(tip.Number)
		if !any || number > tried {
			any, tried = true, number
			sig, err := j.attempt(ctx, number)
			if err == nil || ctx.Err() != nil {
				return sig, err
			}
			j.log.Info("signing attempt ended without signature", "attempt", number, "error", err)
			continue
		}
		if sig, ok := j.box.signed(); ok && j.verify(sig) == nil {
			return sig, nil
		}
		select {
		case <-ctx.Done():
			return store.Signature{}, ctx.Err()
		case <-moved:
		case <-j.box.mail:
		}
	}
}

// attemptAt is the clock: blocks since the request, by the chain's own unit.
func (j *job) attemptAt(block uint64) uint64 {
	return (block - min(block, j.req.CreatedAt)) / max(j.AttemptBlocks, 1)
}

// errMoved ends an attempt whose time is over.
var errMoved = errors.New("the attempt's time is over")

// attempt takes part in one attempt: as leader or member, until it has a signature or its time is over. It first takes
// one of the node's slots and keeps it for the attempt, so that a node that says it is ready can begin at once: with
// slots taken later, nodes could wait for each other in a circle.
func (j *job) attempt(ctx context.Context, number uint64) (store.Signature, error) {
	free := j.slots
	defer func() {
		if free == nil {
			<-j.slots
		}
	}()
	lead := leader(j.req.ID, j.req.Epoch, number, len(j.keys.Nodes))
	for {
		tip, _, moved := j.Tips.Now()
		if j.attemptAt(tip.Number) != number || tip.Number > j.req.ExpiresAt {
			return store.Signature{}, errMoved
		}
		if sig, ok := j.box.signed(); ok && j.verify(sig) == nil {
			return sig, nil
		}
		if free == nil {
			committee, ok, err := j.committee(number, lead)
			if err != nil {
				return store.Signature{}, err
			}
			if ok {
				return j.ceremony(ctx, number, committee)
			}
		}
		select {
		case <-ctx.Done():
			return store.Signature{}, ctx.Err()
		case <-moved:
		case <-j.box.mail:
		case free <- struct{}{}:
			free = nil
			if err := j.begin(ctx, number); err != nil {
				return store.Signature{}, err
			}
		}
	}
}

// begin marks the attempt as begun on disk: what is used in it is used once, whatever happens to this process.
func (j *job) begin(ctx context.Context, number uint64) error {
	fresh, err := j.Store.BeginAttempt(ctx, j.req.ID, number)
	if err == nil && !fresh {
		err = errors.New("begun before a restart; not repeated")
	}
	return err
}

// committee chooses it as leader, or learns it from the leader; ok is false while it is not known.
func (j *job) committee(number uint64, lead int) (committee []int, ok bool, err error) {
	if lead != j.keys.Self {
		j.tell(lead, message{kind: kindReady, attempt: number})
		committee, ok = j.box.begun(number, j.keys.Peer(lead))
		if ok {
			err = j.checkCommittee(committee, lead)
		}
		return committee, ok, err
	}
	committee = j.choose(j.box.readyFor(number))
	if committee == nil {
		return nil, false, nil
	}
	for _, p := range committee {
		if p != j.keys.Self {
			j.tell(p, message{kind: kindBegin, attempt: number, committee: committee})
		}
	}
	return committee, true, nil
}

// ceremony runs the signing protocol with a committee and passes the signature on.
func (j *job) ceremony(ctx context.Context, number uint64, committee []int) (store.Signature, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, ceremonyTime, errors.New("signing took too long"))
	defer cancel()
	id := j.sessionID(number, committee)
	machine, err := j.machine(id, committee)
	if err != nil {
		return store.Signature{}, err
	}
	members := make(map[int]p2p.PeerKey)
	for _, p := range committee {
		members[p] = j.keys.Peer(p)
	}
	begun := time.Now()
	if err := j.Ceremonies.Run(ctx, ceremony.Spec{ID: id, Machine: machine, Members: members}); err != nil {
		j.suspect(err)
		return store.Signature{}, err
	}
	raw, err := machine.Signature()
	if err != nil {
		return store.Signature{}, err
	}
	sig := store.Signature{R: raw.R, S: raw.S, V: raw.V}
	if err := j.verify(sig); err != nil {
		return store.Signature{}, err
	}
	j.log.Info("signature made", "attempt", number, "committee", committee, "took", time.Since(begun))
	for p := range j.keys.Nodes {
		if p != j.keys.Self {
			j.tell(p, message{kind: kindSigned, attempt: number, signature: sig})
		}
	}
	return sig, nil
}

// sessionID binds a ceremony to all that it is about.
func (j *job) sessionID(number uint64, committee []int) [32]byte {
	b := []byte("conclave/sign/v1\x00")
	b = binary.BigEndian.AppendUint64(b, j.ChainID)
	b = append(b, j.Coordinator[:]...)
	b = append(append(append(b, j.req.ID[:]...), j.keyID[:]...), j.req.Digest[:]...)
	b = binary.BigEndian.AppendUint64(b, j.req.Epoch)
	b = binary.BigEndian.AppendUint64(b, number)
	for _, p := range committee {
		b = append(b, byte(p))
	}
	return crypto.Keccak256Hash(b)
}

// machine makes this node's side of the protocol.
func (j *job) machine(id [32]byte, committee []int) (*gg18.Signer, error) {
	s := &j.keys.Keys.Secp256k1
	commits := make([]gg18.Point, len(s.Commits))
	for i, c := range s.Commits {
		if copy(commits[i][:], c) != len(commits[i]) {
			return nil, errors.New("share has a malformed commitment")
		}
	}
	shares, err := gg18.PublicShares(commits, committee)
	if err != nil {
		return nil, err
	}
	plain := s.Secret.Bytes()
	defer clear(plain)
	tweak := derive.Tweak(j.keyID)
	return gg18.NewSigner(gg18.Config{
		Session: id, Committee: committee, Self: j.keys.Self,
		Share: gg18.KeyShare{
			Index: s.Index, N: s.N, K: s.K, Secret: gg18.Secret(plain), PublicShares: shares, PublicKey: commits[0],
		},
		Tweak: tweak.Bytes(), Aux: j.keys.Aux, Public: j.keys.Public, Digest: j.req.Digest,
	})
}

// verify accepts exactly what the Coordinator accepts: low s, v 27 or 28, and the derived key's address.
func (j *job) verify(sig store.Signature) error {
	if sig.V != 27 && sig.V != 28 {
		return fmt.Errorf("signature has v = %d", sig.V)
	}
	raw := append(append(append([]byte{}, sig.R[:]...), sig.S[:]...), sig.V-27)
	if !crypto.ValidateSignatureValues(sig.V-27, sig.R.Big(), sig.S.Big(), true) {
		return errors.New("signature has a value out of range")
	}
	key, err := crypto.SigToPub(j.req.Digest[:], raw)
	if err != nil || crypto.PubkeyToAddress(*key) != common.Address(derive.Address(j.public)) {
		return errors.New("signature is not by the request's key")
	}
	return nil
}

// suspect remembers who kept an attempt from ending, proven or not.
func (j *job) suspect(err error) {
	named := tss.Culprits(err)
	var silent *ceremony.SilentError
	var lost *ceremony.LostError
	switch {
	case named != nil:
		for _, p := range named {
			j.log.Error("node misbehaved in a signing ceremony", "node", j.keys.Address(p), "error", err)
		}
	case errors.As(err, &silent):
		named = silent.Parties
	case errors.As(err, &lost):
		named = []int{lost.Party}
	}
	for _, p := range named {
		j.suspects[p] = p != j.keys.Self
	}
}
