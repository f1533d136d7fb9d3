package share

import (
	"bytes"
	"crypto/cipher"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	"github.com/drand/kyber/group/mod"
	kybershare "github.com/drand/kyber/share"
	"github.com/drand/kyber/share/dkg"
	"github.com/drand/kyber/sign/schnorr"
	"github.com/drand/kyber/util/random"
)

// errInternal is wrapped where kyber did what its source says it does not do.
var errInternal = errors.New("internal error")

// stream is an io.Reader as the cipher.Stream that kyber draws from.
type stream struct{ r io.Reader }

// randError carries a failed read through XORKeyStream, which cannot return it, to guard.
type randError struct{ err error }

// XORKeyStream xors len(src) bytes of the reader onto src. It panics with a randError if the reader fails.
func (s stream) XORKeyStream(dst, src []byte) {
	key := make([]byte, len(src))
	if _, err := io.ReadFull(s.r, key); err != nil {
		panic(randError{err})
	}
	for i := range src {
		dst[i] = src[i] ^ key[i]
	}
	clear(key)
}

// seeded is a suite that draws from one reader, where kyber asks the suite: for the coefficients of polynomials after
// the first, and for Schnorr nonces.
type seeded struct {
	dkg.Suite
	stream cipher.Stream
}

func (s seeded) RandomStream() cipher.Stream { return s.stream }

func (c Curve) seeded(rand io.Reader) seeded { return seeded{c.suite(), stream{rand}} }

// guard turns a panic into an error. It stands at each entry into kyber: kyber panics where the source of randomness
// fails, on a nil or foreign point or scalar, and inside its field arithmetic on lengths that it takes for granted.
// The decoders here let no such value through; guard is for the one that they, or kyber's next version, miss.
func guard(err *error) {
	switch v := recover().(type) {
	case nil:
	case randError:
		*err = fmt.Errorf("read randomness: %w", v.err)
	default:
		*err = fmt.Errorf("%w: kyber panicked: %T", errInternal, v) // the value may hold a secret
	}
}

// recorderCap holds more than kyber reads: 32 bytes for each draw, of which at least every second is in range. A
// recorder that grew would leave copies behind.
const recorderCap = 128 * 32

// recorder keeps what was read from r, for one replay.
type recorder struct {
	r    io.Reader
	seen []byte
}

func (r *recorder) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	r.seen = append(r.seen, p[:n]...)
	return n, err
}

// generator is kyber's side of one curve.
type generator struct {
	curve  Curve
	config *dkg.Config
	dkg    *dkg.DistKeyGenerator
}

// newGenerator makes kyber's generator in normal mode and returns it with the constant term of the party's polynomial:
// a fresh secret, the party's share of old, or nil if it does not deal. kyber does not hand out a fresh one, and it is
// needed to prove that the dealer knows it; so the bytes that kyber picks it from are recorded and it is picked again.
func (d *Dealer) newGenerator(c Curve, old *Keys) (g *generator, constant kyber.Scalar, err error) {
	suite := c.seeded(d.rand)
	// kyber wants a nonce now and signs with it. The run's own takes its place before anything is sent.
	nonce := digest("draft", d.session.tag(), d.roster.hash[:], []byte{uint8(c)})
	rec := &recorder{r: d.rand, seen: make([]byte, 0, recorderCap)}
	defer func() { clear(rec.seen) }()
	g = &generator{curve: c, config: &dkg.Config{ // kyber writes into it: one for each generator
		Suite:          suite,
		Longterm:       d.secrets.keys[c.at()].Clone(),
		NewNodes:       d.nodes(c),
		Threshold:      d.session.K,
		Reader:         rec,
		UserReaderOnly: true,
		FastSync:       false, // its justifications would publish shares
		Nonce:          nonce[:],
		Auth:           schnorr.NewScheme(suite),
	}}
	if d.origin != nil {
		if constant, err = d.origin.configure(g, old); err != nil {
			g.wipe()
			return nil, nil, err
		}
	}
	if g.dkg, err = dkg.NewDistKeyHandler(g.config); err != nil {
		g.wipe()
		wipeScalar(constant)
		return nil, nil, fmt.Errorf("start %s generator: %w", c, err)
	}
	if d.origin == nil {
		constant = suite.Scalar().Pick(random.New(bytes.NewReader(rec.seen)))
	}
	return g, constant, nil
}

// nodes are the parties as kyber knows them, with their keys of this attempt.
func (d *Dealer) nodes(c Curve) []dkg.Node {
	out := make([]dkg.Node, d.session.N)
	for i := range out {
		out[i] = dkg.Node{Index: uint32(i), Public: d.roster.keys[i][c.at()].Clone()}
	}
	return out
}

// configure turns the generator's configuration into that of a reshare, and returns the party's share of old, if it
// has one. kyber keeps pointers to all that it is given, so it is given copies.
func (h *handover) configure(g *generator, old *Keys) (kyber.Scalar, error) {
	for party, node := range g.config.NewNodes {
		if h.deals(party) { // old members that do not take part are left out
			g.config.OldNodes = append(g.config.OldNodes, dkg.Node{Index: uint32(h.index(party)), Public: node.Public.Clone()})
		}
	}
	for _, p := range h.commits[g.curve.at()] {
		g.config.PublicCoeffs = append(g.config.PublicCoeffs, p.Clone())
	}
	g.config.OldThreshold = len(g.config.PublicCoeffs)
	if old == nil {
		return nil, nil
	}
	share := old.All()[g.curve.at()]
	encoded := share.Secret.Bytes()
	defer clear(encoded)
	secret, err := g.curve.decodeScalar(encoded)
	if err != nil {
		return nil, fmt.Errorf("old %s share: %w", g.curve, err)
	}
	g.config.Share = &dkg.DistKeyShare{
		Commits: g.config.PublicCoeffs,
		Share:   &kybershare.PriShare{I: share.Index, V: secret},
	}
	return secret.Clone(), nil
}

// deals makes the dealer's bundle. It can be called once. kyber takes the randomness of the share encryption from
// crypto/rand, whatever reader it was given (encrypt/ecies, Encrypt).
func (g *generator) deals() (*bundle, error) {
	b, err := g.dkg.Deals()
	if err != nil {
		return nil, fmt.Errorf("make %s deals: %w", g.curve, err)
	}
	return &bundle{curve: g.curve, commits: b.Public, deals: b.Deals}, nil
}

// bind replaces the nonce that kyber puts into packets. kyber reads the nonce from the Config each time, so all
// packets that it makes or takes from now on are bound to nonce; the deals that it signed before were never sent.
func (g *generator) bind(nonce [32]byte) { g.config.Nonce = nonce[:] }

// packet returns kyber's form of b as the deal bundle of the dealer that kyber knows under index.
func (g *generator) packet(index int, b *bundle, signature []byte) *dkg.DealBundle {
	return &dkg.DealBundle{
		DealerIndex: uint32(index),
		Deals:       append([]dkg.Deal(nil), b.deals...), // kyber's Hash sorts in place
		Public:      b.commits,
		SessionID:   bytes.Clone(g.config.Nonce),
		Signature:   signature,
	}
}

// wipe forgets the key pair and the copy of an old share, and drops kyber's state. kyber's polynomial has no accessor:
// its other coefficients stay in memory until it is reused.
func (g *generator) wipe() {
	if g == nil || g.config == nil {
		return
	}
	wipeScalar(g.config.Longterm)
	if g.config.Share != nil {
		wipeScalar(g.config.Share.Share.V)
	}
	g.config, g.dkg = nil, nil
}

// wipeScalar overwrites s as far as its type allows.
func wipeScalar(s kyber.Scalar) {
	if s == nil {
		return
	}
	if i, ok := s.(*mod.Int); ok { // BLS12-381: Zero would leave the big.Int's words
		words := i.V.Bits()
		clear(words[:cap(words)])
	}
	s.Zero()
}
