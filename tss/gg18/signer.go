package gg18

import (
	cryptorand "crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/bnb-chain/tss-lib/v2/common"
	tsslib "github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/auxdata"
)

// Protocol is the name that Signer.Protocol and blame carry.
const Protocol = "gg18/sign"

// ErrNotDone is returned by Signer.Signature before the signature stands.
var ErrNotDone = errors.New("signing is not done")

// Config says what to sign, with whom and with what. All members of the committee must be given the same Session,
// Committee, Tweak, Digest and Public, and shares of the same key and sharing; otherwise the run fails and may blame
// the wrong party.
type Config struct {
	Session   [32]byte // id of this one run: never used twice, not even for a second attempt at the same digest
	Committee []int    // the positions that sign: exactly Share.K, ascending
	Self      int      // this party's position
	Share     KeyShare
	Tweak     [32]byte // h, big endian, below the group order: sign with the key f(0)+h. Zero signs with f(0)
	// Aux is this node's own auxiliary data. Public is everybody's by position, this node's included, each one taken
	// from a record that passed Record.Verify and PairProof.Verify. Nothing below is safe without those proofs.
	Aux    *auxdata.Private
	Public map[int]*auxdata.Public
	Digest [32]byte  // what to sign, in full: leading zeros count
	Rand   io.Reader // nil means crypto/rand
}

// place returns where in the committee a position is, or -1.
func (c *Config) place(position int) int { return slices.Index(c.Committee, position) }

// Signer is one party's side of one signature: a tss.Machine of nine rounds. It is not safe for concurrent use, and
// none of its calls leaves a goroutine behind.
//
// It survives any message of any peer: Deliver returns a *tss.BlameError naming the sender of a message that no
// honest party sends, or a plain error when the run fails and no one is provably at fault, and never a wrong
// signature. After any error the run is over and the secrets of it are let go.
type Signer struct {
	parties []int
	self    int
	digest  [32]byte
	key     *secp256k1.PublicKey

	lib    *library
	filter *filter
	window *window

	round    uint8 // the round that is being received, from 1; 0 before Start
	received map[slot]bool
	theta    *big.Int            // sum of the theta shares of round 3, our own included
	shares   map[int][2]*big.Int // ciphertexts of round 2 by sender
	err      error
	sig      *Signature
}

type slot struct {
	from   int
	direct bool
}

var _ tss.Machine = (*Signer)(nil)

// NewSigner checks cfg and copies what it needs. It fails if the committee is not exactly Share.K ascending positions
// below Share.N with Self among them, if the share contradicts itself, Aux does not belong to Public[Self], a Public
// fails its Check or is shared by two parties, the tweak is not reduced, or the digest is zero.
func NewSigner(cfg Config) (*Signer, error) {
	s, err := newSigner(&cfg)
	if err != nil {
		return nil, fmt.Errorf("new gg18 signer: %w", err)
	}
	return s, nil
}

func newSigner(cfg *Config) (*Signer, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	m, err := reduce(cfg.Digest)
	if err != nil {
		return nil, err
	}
	share, err := newSigningShare(cfg.Share, cfg.Committee, cfg.Tweak)
	if err != nil {
		return nil, err
	}
	rand := &steadyReader{from: cfg.Rand}
	if rand.from == nil {
		rand.from = cryptorand.Reader
	}
	window, err := newWindow(rand)
	if err != nil {
		return nil, err
	}
	if err := rand.failure(); err != nil {
		return nil, err
	}
	lib, err := newLibrary(cfg, share, m, rand)
	if err != nil {
		return nil, err
	}
	public := make(map[int]*auxdata.Public, len(cfg.Committee))
	for _, j := range cfg.Committee {
		public[j] = cfg.Public[j].Clone()
	}
	window.key = cfg.Aux
	return &Signer{
		parties:  slices.Clone(cfg.Committee),
		self:     cfg.Self,
		digest:   cfg.Digest,
		key:      share.key,
		lib:      lib,
		filter:   newFilter(cfg.Self, cfg.Committee, public),
		window:   window,
		received: make(map[slot]bool),
		theta:    new(big.Int),
		shares:   make(map[int][2]*big.Int),
	}, nil
}

func (c *Config) check() error {
	share := &c.Share
	if share.N < 2 || share.N > maxParties || share.K < 2 || share.K > share.N {
		return fmt.Errorf("no threshold signing with k=%d of n=%d", share.K, share.N)
	}
	if len(c.Committee) != share.K {
		return fmt.Errorf("committee of %d, want exactly %d", len(c.Committee), share.K)
	}
	for j, p := range c.Committee {
		if p < 0 || p >= share.N || j > 0 && p <= c.Committee[j-1] {
			return errors.New("committee is not an ascending list of positions")
		}
	}
	if c.place(c.Self) < 0 || share.Index != c.Self {
		return fmt.Errorf("party %d with the share of party %d is not in the committee", c.Self, share.Index)
	}
	if c.Aux == nil {
		return errors.New("no auxiliary data")
	}
	all := make([]*auxdata.Public, 0, len(c.Committee))
	for _, p := range c.Committee {
		if err := c.Public[p].Check(); err != nil {
			return fmt.Errorf("auxiliary data of party %d: %w", p, err)
		}
		all = append(all, c.Public[p])
	}
	if err := auxdata.CheckDistinct(all); err != nil {
		return err
	}
	if !c.Aux.Public().Equal(c.Public[c.Self]) {
		return errors.New("own auxiliary data differ from the public ones")
	}
	return nil
}

// Protocol returns "gg18/sign".
func (s *Signer) Protocol() string { return Protocol }

// Parties returns the committee, ascending.
func (s *Signer) Parties() []int { return slices.Clone(s.parties) }

// Self returns this party's position.
func (s *Signer) Self() int { return s.self }

// Rounds returns nine rounds. Every payload has exactly the length given, so the limits are tight.
func (s *Signer) Rounds() []tss.RoundSpec { return roundSpecs() }

// Done reports whether the signature stands.
func (s *Signer) Done() bool { return s.sig != nil }

// PublicKey returns the key that the signature is for, tweak included.
func (s *Signer) PublicKey() Point { return toPoint(s.key) }

// Signature returns the result, or ErrNotDone. It has been verified under PublicKey.
func (s *Signer) Signature() (Signature, error) {
	if s.sig == nil {
		return Signature{}, ErrNotDone
	}
	return *s.sig, nil
}

// Start returns the messages of round 1.
func (s *Signer) Start() (out []tss.Message, err error) {
	if s.round != 0 || s.err != nil {
		return nil, errors.New("gg18 signer was started before")
	}
	defer s.conclude(&out, &err)
	s.round = 1
	msgs, _, libErr := s.lib.start()
	if libErr != nil {
		return nil, fmt.Errorf("gg18 round 1: %w", libErr)
	}
	return s.outgoing(msgs)
}

// Deliver takes one message of another party. See Signer for its errors; a message that the driver should not have
// delivered (of another round, a second time, not for this party) is a plain error, and ends the run as well.
func (s *Signer) Deliver(msg tss.Message) (out []tss.Message, err error) {
	if s.err != nil {
		return nil, fmt.Errorf("gg18 run is over: %w", s.err)
	}
	if s.sig != nil {
		return nil, errors.New("gg18 run is over: signature stands")
	}
	defer s.conclude(&out, &err)
	k, err := s.admit(msg)
	if err != nil {
		return nil, err
	}
	content, values, err := s.filter.parse(k, msg.From, msg.Payload)
	if err != nil {
		blame := tss.Blame(Protocol, msg.Round, msg.From, err)
		blame.Evidence = [][]byte{slices.Clone(msg.Payload)}
		return nil, blame
	}
	s.received[slot{msg.From, k.direct()}] = true
	last := s.roundComplete()
	if err := s.beforeUpdate(k, msg.From, values, last); err != nil {
		return nil, err
	}
	sent, end, libErr := s.lib.update(content, slices.Index(s.parties, msg.From), !k.direct())
	if libErr != nil {
		return nil, s.blame(msg.Round, libErr)
	}
	if !last {
		if len(sent) > 0 || end != nil {
			return nil, errors.New("gg18: library went ahead of its round")
		}
		return nil, nil
	}
	return s.advance(sent, end)
}

// admit checks that msg is one that this party waits for, and returns the kind that it must be of.
func (s *Signer) admit(msg tss.Message) (kind, error) {
	if msg.From == s.self || !slices.Contains(s.parties, msg.From) || msg.To != tss.Broadcast && msg.To != s.self {
		return 0, fmt.Errorf("gg18: message from %d to %d delivered to %d", msg.From, msg.To, s.self)
	}
	if msg.Round != s.round {
		return 0, fmt.Errorf("gg18: message of round %d delivered in round %d", msg.Round, s.round)
	}
	direct := msg.To != tss.Broadcast
	k := kindOf(msg.Round, direct)
	if k == 0 {
		return 0, tss.Blame(Protocol, msg.Round, msg.From, errors.New("message not expected in this round"))
	}
	if s.received[slot{msg.From, direct}] {
		return 0, fmt.Errorf("gg18: second message of round %d from %d: %w", msg.Round, msg.From, tss.ErrDuplicate)
	}
	return k, nil
}

func (s *Signer) roundComplete() bool {
	for _, j := range s.parties {
		for _, direct := range []bool{false, true} {
			if j != s.self && kindOf(s.round, direct) != 0 && !s.received[slot{j, direct}] {
				return false
			}
		}
	}
	return true
}

// beforeUpdate keeps what the checks on several messages need, and makes those that come before the library's turn.
func (s *Signer) beforeUpdate(k kind, from int, values []*big.Int, last bool) error {
	switch k {
	case kindShares:
		s.shares[from] = [2]*big.Int{values[0], values[1]}
	case kindTheta:
		s.theta.Add(s.theta, values[0])
		// The library inverts the sum unchecked. Whoever spoke last can choose it; who did is not known.
		if last && new(big.Int).Mod(s.theta, order).Sign() == 0 {
			return errors.New("gg18 round 3: shares of theta sum to zero")
		}
	}
	return nil
}

// advance turns what the library answers to the last message of a round into what this party sends.
func (s *Signer) advance(sent []tsslib.ParsedMessage, end *common.SignatureData) ([]tss.Message, error) {
	if s.round == rounds {
		if end == nil {
			return nil, errors.New("gg18: library ends without a signature")
		}
		sig, err := finish(end, s.digest, s.key)
		if err != nil {
			return nil, fmt.Errorf("gg18 round %d: %w", rounds, err)
		}
		s.sig = &sig
		return nil, nil
	}
	if len(sent) == 0 {
		return nil, fmt.Errorf("gg18: library has nothing to say after round %d", s.round)
	}
	if s.round == kindShares.round() {
		// The library has verified the proofs and converted the shares; nothing of that has left yet.
		if culprits := s.window.outside(s.shares); len(culprits) > 0 {
			return nil, &tss.BlameError{Protocol: Protocol, Round: s.round, Culprits: culprits, Err: errConversion}
		}
		s.shares = nil
	}
	s.round++
	s.received = make(map[slot]bool)
	return s.outgoing(sent)
}

// outgoing encodes messages of the library.
func (s *Signer) outgoing(sent []tsslib.ParsedMessage) ([]tss.Message, error) {
	var out []tss.Message
	for _, m := range sent {
		k, payload, err := encode(m.Content())
		if err != nil {
			return nil, fmt.Errorf("gg18 round %d: %w", s.round, err)
		}
		msg := tss.Message{Round: k.round(), From: s.self, To: tss.Broadcast, Payload: payload}
		if k.direct() {
			if len(m.GetTo()) != 1 {
				return nil, fmt.Errorf("gg18 round %d: library addresses %d parties", s.round, len(m.GetTo()))
			}
			msg.To = s.parties[m.GetTo()[0].Index]
		}
		if k.round() != s.round || m.IsBroadcast() == k.direct() {
			return nil, fmt.Errorf("gg18 round %d: library sends a message of round %d", s.round, k.round())
		}
		if k == kindTheta {
			s.theta.Add(s.theta, new(big.Int).SetBytes(payload[1:]))
		}
		out = append(out, msg)
	}
	return out, nil
}

// blame turns an error of the library into ours. Its culprits are hints: they count when they name others, and not
// when they name this party, as "U doesn't equal T" does.
func (s *Signer) blame(round uint8, err *tsslib.Error) error {
	var culprits []int
	for _, id := range err.Culprits() {
		if id == nil || id.Index < 0 || id.Index >= len(s.parties) {
			continue
		}
		if j := s.parties[id.Index]; j != s.self {
			culprits = append(culprits, j)
		}
	}
	slices.Sort(culprits)
	culprits = slices.Compact(culprits)
	if len(culprits) == 0 {
		return fmt.Errorf("gg18 round %d: %w", round, err)
	}
	cause := err.Cause()
	if round == kindShares.round() {
		// One text for all that can be wrong with a conversion: see window.
		cause = errConversion
	}
	return &tss.BlameError{Protocol: Protocol, Round: round, Culprits: culprits, Err: cause}
}

// conclude is deferred by everything that calls the library: it turns a panic into an error, lets a failure of
// randomness outrank the result, and after an error ends the run.
func (s *Signer) conclude(out *[]tss.Message, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("gg18 round %d: panic: %v", s.round, r)
	}
	if s.lib != nil && *err == nil {
		*err = s.lib.rand.failure()
	}
	if *err != nil {
		s.err, s.sig, *out = *err, nil, nil
	}
	if s.err != nil || s.sig != nil {
		s.lib, s.window, s.shares = nil, nil, nil
	}
}
