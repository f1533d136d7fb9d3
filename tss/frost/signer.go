package frost

import (
	"crypto/ed25519"
	cryptorand "crypto/rand"
	"errors"
	"fmt"
	"io"
	"slices"

	"filippo.io/edwards25519"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/share"
)

// Protocol is the name that Signer.Protocol and blame carry.
const Protocol = "frost-ed25519/sign"

var (
	// ErrNotDone is returned by Signer.Signature before the signature stands.
	ErrNotDone = errors.New("signing is not done")
	errShare   = errors.New("signature share does not fit the sender's commitments and public share")
)

// Config says what to sign, with whom and with what. All members of the committee must be given the same Session,
// Committee, Tweak and Message, and shares of the same key and sharing.
type Config struct {
	Session   [32]byte // id of this one run: never used twice, not even for a second attempt at the same message
	Committee []int    // the positions that sign: exactly Share.K, ascending
	Share     *share.Share
	Tweak     [32]byte // h, little endian, below the group order: sign with the key f(0)+h. Zero signs with f(0)
	Message   []byte   // what to sign, in full: Ed25519 hashes it itself. It may be empty
	Rand      io.Reader
}

// Signature is a signature of RFC 8032: R, then z, little endian.
type Signature [ed25519.SignatureSize]byte

// Signer is one party's side of one signature: a tss.Machine of two rounds. It is not safe for concurrent use.
//
// It survives any message of any peer: Deliver returns a *tss.BlameError naming the sender of a message that no honest
// party sends, and never a wrong signature. After any error, and once its answer is out, the secrets of the run are erased.
type Signer struct {
	committee []int
	self      int
	run       [32]byte
	message   []byte
	rand      io.Reader
	share     *signingShare
	key       []byte

	round       uint8 // the round that is being received, from 1; 0 before Start
	nonces      *nonces
	commitments map[int]commitment
	group       *group
	z           *edwards25519.Scalar // sum of the signature shares
	received    map[int]bool         // whose signature shares are in it
	err         error
	sig         *Signature
}

var _ tss.Machine = (*Signer)(nil)

// NewSigner checks cfg and copies what it needs. It fails if the share is not one of an Ed25519 key or does not match its
// commitments, the committee is not exactly K ascending positions with the share's among them, or the tweak is not reduced
// or gives no key. Rand may be nil: crypto/rand.
func NewSigner(cfg Config) (*Signer, error) {
	if cfg.Share == nil {
		return nil, errors.New("new frost signer: no share")
	}
	s, err := newSigningShare(cfg.Share, cfg.Committee, cfg.Tweak)
	if err != nil {
		return nil, fmt.Errorf("new frost signer: %w", err)
	}
	return newSigner(cfg.Session, cfg.Committee, cfg.Share.Index, s, cfg.Message, cfg.Rand), nil
}

func newSigner(session [32]byte, committee []int, self int, s *signingShare, message []byte, rand io.Reader) *Signer {
	if rand == nil {
		rand = cryptorand.Reader
	}
	key := s.key.Bytes()
	return &Signer{
		committee: slices.Clone(committee), self: self, run: runID(session, committee, key, message),
		message: slices.Clone(message), rand: rand, share: s, key: key,
		commitments: make(map[int]commitment), z: edwards25519.NewScalar(), received: make(map[int]bool),
	}
}

// Protocol returns "frost-ed25519/sign".
func (s *Signer) Protocol() string { return Protocol }

// Parties returns the committee, ascending.
func (s *Signer) Parties() []int { return slices.Clone(s.committee) }

// Self returns this party's position.
func (s *Signer) Self() int { return s.self }

// Rounds returns two rounds of broadcasts. Every payload has exactly the length given.
func (s *Signer) Rounds() []tss.RoundSpec { return roundSpecs() }

// Done reports whether the signature stands.
func (s *Signer) Done() bool { return s.sig != nil }

// PublicKey returns the key that the signature is for, tweak included.
func (s *Signer) PublicKey() ed25519.PublicKey { return slices.Clone(s.key) }

// Signature returns the result, or ErrNotDone. It has been verified under PublicKey.
func (s *Signer) Signature() (Signature, error) {
	if s.sig == nil {
		return Signature{}, ErrNotDone
	}
	return *s.sig, nil
}

// Start draws the nonces and returns the commitments to them. A second call is an error, and changes nothing.
func (s *Signer) Start() ([]tss.Message, error) {
	if s.round != 0 || s.err != nil {
		return nil, errors.New("frost signer was started before")
	}
	s.round = 1
	n, err := newNonces(s.rand, s.share.secret)
	if err != nil {
		return nil, s.end(fmt.Errorf("frost round 1: %w", err))
	}
	s.nonces = n
	own := n.commitment()
	s.commitments[s.self] = own
	return s.broadcast(own.encode(s.run)), nil
}

// Deliver takes one message of another party. See Signer for its errors; a message that the driver should not have
// delivered (of another round, a second time, not for this party) is a plain error, and ends the run as well.
func (s *Signer) Deliver(msg tss.Message) ([]tss.Message, error) {
	switch {
	case s.err != nil:
		return nil, fmt.Errorf("frost run is over: %w", s.err)
	case s.sig != nil:
		return nil, errors.New("frost run is over: signature stands")
	}
	if err := s.admit(msg); err != nil {
		return nil, s.end(err)
	}
	var err error
	if msg.Round == 1 {
		s.commitments[msg.From], err = decodeCommitment(s.run, msg.Payload)
	} else {
		err = s.take(msg)
	}
	if err != nil {
		return nil, s.end(s.blame(msg, err))
	}
	return s.advance()
}

// admit checks that msg is one that this party waits for.
func (s *Signer) admit(msg tss.Message) error {
	switch _, committed := s.commitments[msg.From]; {
	case msg.From == s.self || !slices.Contains(s.committee, msg.From) || msg.To != tss.Broadcast && msg.To != s.self:
		return fmt.Errorf("frost: message from %d to %d delivered to %d", msg.From, msg.To, s.self)
	case s.round == 0 || msg.Round != s.round:
		return fmt.Errorf("frost: message of round %d delivered in round %d", msg.Round, s.round)
	case msg.To != tss.Broadcast:
		return tss.Blame(Protocol, msg.Round, msg.From, errors.New("message not expected in this round"))
	case msg.Round == 1 && committed || s.received[msg.From]:
		return fmt.Errorf("frost: second message of round %d from %d: %w", msg.Round, msg.From, tss.ErrDuplicate)
	}
	return nil
}

// take adds the signature share in msg.
func (s *Signer) take(msg tss.Message) error {
	z, err := decodeShare(s.run, msg.Payload)
	if err != nil {
		return err
	}
	if !s.group.fits(msg.From, z) {
		return errShare
	}
	s.received[msg.From] = true
	s.z.Add(s.z, z)
	return nil
}

// blame attributes a refused message. A share that does not fit shows that only beside its sender's commitments.
func (s *Signer) blame(msg tss.Message, err error) error {
	b := tss.Blame(Protocol, msg.Round, msg.From, err)
	b.Evidence = [][]byte{slices.Clone(msg.Payload)}
	if errors.Is(err, errShare) {
		b.Evidence = append(b.Evidence, s.commitments[msg.From].encode(s.run))
	}
	return b
}

// advance goes on where a round is complete.
func (s *Signer) advance() (out []tss.Message, err error) {
	switch {
	case s.round == 1 && len(s.commitments) == len(s.committee):
		out, err = s.answer()
	case s.round == rounds && len(s.received) == len(s.committee):
		err = s.finish()
	}
	if err != nil {
		return nil, s.end(err)
	}
	return out, nil
}

// answer computes this party's signature share, the only use of its nonces, and erases them.
func (s *Signer) answer() ([]tss.Message, error) {
	defer s.wipe()
	var err error
	if s.group, err = newGroup(s.committee, s.key, s.message, s.share.shares, s.commitments); err != nil {
		return nil, fmt.Errorf("frost round 1: %w", err)
	}
	z := s.group.sign(s.self, s.nonces, s.share.secret)
	if !s.group.fits(s.self, z) {
		return nil, fmt.Errorf("frost round 2: own %w", errShare) // a fault of this machine: the share stays inside
	}
	s.round = 2
	s.received[s.self] = true
	s.z.Add(s.z, z)
	return s.broadcast(encodeShare(s.run, z)), nil
}

// finish puts the signature together. All its parts have been checked; another implementation checks the whole.
func (s *Signer) finish() error {
	var sig Signature
	copy(sig[:32], s.group.r)
	copy(sig[32:], s.z.Bytes())
	if !ed25519.Verify(s.key, s.message, sig[:]) {
		return errors.New("frost round 2: signature does not verify")
	}
	s.sig = &sig
	return nil
}

// broadcast is a message to all others in the round that this party has reached.
func (s *Signer) broadcast(payload []byte) []tss.Message {
	return []tss.Message{{Round: s.round, From: s.self, To: tss.Broadcast, Payload: payload}}
}

// end ends the run with err.
func (s *Signer) end(err error) error {
	s.err = err
	s.wipe()
	return err
}

// wipe erases the nonces and this run's copy of the share.
func (s *Signer) wipe() {
	s.nonces.erase()
	erase(s.share.secret)
	s.nonces = nil
}
