package share

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss"
)

// HelloProtocol is the name of the first phase in messages and blame.
const HelloProtocol = "share/hello"

// helloLen is the length of a hello: for each curve a public key and the proof that its sender has the private key.
var helloLen = func() (n int) {
	for _, c := range curves {
		n += c.PointLen() + c.proofLen()
	}
	return n
}()

// ErrState is returned where a method is called before or after its time: a result that is not there yet, a machine
// that has ended or was started twice. It is the caller's fault, no peer's.
var ErrState = errors.New("called out of turn")

// Hello is one party's side of the first phase: one round, in which every party broadcasts fresh public keys, one per
// curve. They serve one attempt, as the keys under which kyber encrypts shares and signs packets, and are erased after
// it. So who steals a node's long-term keys later cannot read the deals of the past, which a registered encryption key
// would open.
//
// Each key comes with a proof that its sender has the private key, bound to session, position, curve and the sender's
// other keys: nobody can offer another's key as its own and have shares encrypted to that.
//
// A malicious party can send keys that others refuse, and is named; or stay silent, and the phase stalls.
type Hello struct {
	session Session
	secrets *Secrets
	own     []byte
	keys    [][curveCount]kyber.Point
	started bool
	err     error
}

var _ tss.Machine = (*Hello)(nil)

// Secrets holds a party's private keys of one attempt. NewDealer takes it over.
type Secrets struct {
	session Session
	keys    [curveCount]kyber.Scalar
}

// Wipe erases the keys. It may be called twice.
func (s *Secrets) Wipe() {
	for i := range s.keys {
		wipeScalar(s.keys[i])
		s.keys[i] = nil
	}
}

// Format prints [redacted] for every verb.
func (s *Secrets) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// NewHello makes the party's keys from rand, which must be crypto/rand.Reader or as good. It returns an error that
// wraps ErrSession for a session that does not hold together, or that of rand.
func NewHello(s Session, rand io.Reader) (*Hello, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	h := &Hello{session: s, secrets: &Secrets{session: s}, keys: make([][curveCount]kyber.Point, s.N)}
	if err := h.draw(rand); err != nil {
		h.Wipe()
		return nil, err
	}
	return h, nil
}

// draw makes the keys, their proofs and the party's message.
func (h *Hello) draw(rand io.Reader) (err error) {
	defer guard(&err)
	s := h.session
	for _, c := range curves {
		suite := c.seeded(rand)
		x := suite.Scalar().Pick(suite.RandomStream())
		h.secrets.keys[c.at()] = x
		h.keys[s.Self][c.at()] = suite.Point().Mul(x, nil)
	}
	encoded, err := encodeKeys(h.keys[s.Self])
	if err != nil {
		return err
	}
	for _, c := range curves {
		h.own = append(h.own, encoded[c.at()]...)
		proof, err := c.prove(h.secrets.keys[c.at()], helloMessage(s, s.Self, c, encoded), rand)
		if err != nil {
			return err
		}
		h.own = append(h.own, proof...)
	}
	return nil
}

// helloMessage is what the proof of party's key on c is bound to.
func helloMessage(s Session, party int, c Curve, encoded [curveCount][]byte) [32]byte {
	return digest("hello-proof", s.tag(), number(party), []byte{uint8(c)}, encoded[0], encoded[1], encoded[2])
}

func encodeKeys(keys [curveCount]kyber.Point) (out [curveCount][]byte, err error) {
	for i, k := range keys {
		if out[i], err = k.MarshalBinary(); err != nil {
			return out, fmt.Errorf("encode key: %w", err)
		}
	}
	return out, nil
}

// decodeHello reads and verifies the hello of party.
func decodeHello(s Session, party int, payload []byte) (keys [curveCount]kyber.Point, err error) {
	if len(payload) != helloLen {
		return keys, fmt.Errorf("hello of %d bytes, want %d", len(payload), helloLen)
	}
	var encoded, proofs [curveCount][]byte
	for _, c := range curves {
		encoded[c.at()], payload = payload[:c.PointLen()], payload[c.PointLen():]
		proofs[c.at()], payload = payload[:c.proofLen()], payload[c.proofLen():]
		if keys[c.at()], err = c.decodePoint(encoded[c.at()]); err != nil {
			return keys, fmt.Errorf("key: %w", err)
		}
	}
	for _, c := range curves {
		if err := c.verify(keys[c.at()], helloMessage(s, party, c, encoded), proofs[c.at()]); err != nil {
			return keys, fmt.Errorf("%s key: %w", c, err)
		}
	}
	return keys, nil
}

// Protocol returns HelloProtocol.
func (h *Hello) Protocol() string { return HelloProtocol }

// Parties returns all positions of the session.
func (h *Hello) Parties() []int { return h.session.parties() }

// Self returns the party's position.
func (h *Hello) Self() int { return h.session.Self }

// Rounds returns the one round: a broadcast of fixed length.
func (h *Hello) Rounds() []tss.RoundSpec { return []tss.RoundSpec{{Broadcast: helloLen}} }

// Start returns the party's broadcast. It returns ErrState when called twice.
func (h *Hello) Start() ([]tss.Message, error) {
	if h.started {
		return nil, fmt.Errorf("start: %w", ErrState)
	}
	h.started = true
	return []tss.Message{{Round: 1, From: h.session.Self, To: tss.Broadcast, Payload: bytes.Clone(h.own)}}, nil
}

// Deliver takes the hello of another party. A *tss.BlameError names it for keys that do not decode, a proof that does
// not hold, or a key that another party has too. In the last case it names both: each has shown to know the private
// key, and honest parties tell theirs to nobody.
func (h *Hello) Deliver(m tss.Message) (_ []tss.Message, err error) {
	defer guard(&err)
	switch {
	case h.err != nil:
		return nil, h.err
	case !h.started || m.Round != 1 || m.To != tss.Broadcast || m.From < 0 || m.From >= h.session.N || m.From == h.session.Self:
		return nil, fmt.Errorf("deliver round %d from %d: %w", m.Round, m.From, ErrState)
	case h.keys[m.From][0] != nil:
		return nil, tss.ErrDuplicate
	}
	keys, err := decodeHello(h.session, m.From, m.Payload)
	if err != nil {
		h.err = tss.Blame(HelloProtocol, 1, m.From, err)
		return nil, h.err
	}
	for other, have := range h.keys {
		for i := range have {
			if have[i] == nil || !have[i].Equal(keys[i]) {
				continue
			}
			b := tss.Blame(HelloProtocol, 1, m.From, fmt.Errorf("%s key of %d is that of %d", curves[i], m.From, other))
			if other != h.session.Self {
				b.Culprits = []int{min(other, m.From), max(other, m.From)}
			}
			h.err = b
			return nil, h.err
		}
	}
	h.keys[m.From] = keys
	return nil, nil
}

// Done reports whether the keys of all parties are there.
func (h *Hello) Done() bool {
	if h.err != nil || !h.started {
		return false
	}
	for _, k := range h.keys {
		if k[0] == nil {
			return false
		}
	}
	return true
}

// Result returns all parties' keys and the party's own private keys, once: the second call, and one before Done,
// returns ErrState.
func (h *Hello) Result() (*Roster, *Secrets, error) {
	if !h.Done() || h.secrets == nil {
		return nil, nil, fmt.Errorf("result of hello: %w", ErrState)
	}
	roster, err := newRoster(h.session, h.keys)
	if err != nil {
		return nil, nil, err
	}
	secrets := h.secrets
	h.secrets = nil
	return roster, secrets, nil
}

// Wipe erases the private keys unless Result has handed them out. It ends the machine.
func (h *Hello) Wipe() {
	if h.secrets != nil {
		h.secrets.Wipe()
		h.secrets = nil
	}
	if h.err == nil {
		h.err = ErrState
	}
}

// Roster holds the public keys of all parties for one attempt. It is read-only and may be shared.
type Roster struct {
	session Session
	keys    [][curveCount]kyber.Point
	encoded [][curveCount][]byte
	hash    [32]byte
}

func newRoster(s Session, keys [][curveCount]kyber.Point) (*Roster, error) {
	r := &Roster{session: s, keys: keys}
	var all []byte
	for _, k := range keys {
		encoded, err := encodeKeys(k)
		if err != nil {
			return nil, err
		}
		r.encoded = append(r.encoded, encoded)
		all = append(all, bytes.Join(encoded[:], nil)...)
	}
	r.hash = digest("roster", s.tag(), all)
	return r, nil
}

// Hash returns the hash of session and keys. It is the same for all parties that saw the same broadcasts.
func (r *Roster) Hash() [32]byte { return r.hash }

// Key returns the encoded public key of party on curve, or nil if there is no such party or curve.
func (r *Roster) Key(party int, curve Curve) []byte {
	if party < 0 || party >= len(r.encoded) || !curve.valid() {
		return nil
	}
	return bytes.Clone(r.encoded[party][curve.at()])
}
