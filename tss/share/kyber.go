package share

import (
	"bytes"
	"crypto/cipher"
	"errors"
	"fmt"
	"io"

	"github.com/drand/kyber"
	"github.com/drand/kyber/group/mod"
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

// newGenerator makes kyber's generator in normal mode and returns it with the dealer's secret, the constant term of
// its polynomial. kyber does not hand that out, and it is needed to prove that the dealer knows it; so the bytes that
// kyber picks it from are recorded and it is picked again.
func newGenerator(c Curve, s Session, roster *Roster, secret kyber.Scalar, nonce [32]byte, rand io.Reader) (*generator, kyber.Scalar, error) {
	suite := c.seeded(rand)
	nodes := make([]dkg.Node, s.N)
	for i := range nodes {
		nodes[i] = dkg.Node{Index: uint32(i), Public: roster.keys[i][c.at()].Clone()}
	}
	rec := &recorder{r: rand, seen: make([]byte, 0, recorderCap)}
	defer func() { clear(rec.seen) }()
	config := &dkg.Config{
		Suite:          suite,
		Longterm:       secret.Clone(),
		NewNodes:       nodes,
		Threshold:      s.K,
		Reader:         rec,
		UserReaderOnly: true,
		FastSync:       false, // its justifications would publish shares
		Nonce:          nonce[:],
		Auth:           schnorr.NewScheme(suite),
	}
	d, err := dkg.NewDistKeyHandler(config)
	if err != nil {
		wipeScalar(config.Longterm)
		return nil, nil, fmt.Errorf("start %s generator: %w", c, err)
	}
	constant := suite.Scalar().Pick(random.New(bytes.NewReader(rec.seen)))
	return &generator{c, config, d}, constant, nil
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

// packet returns kyber's form of b as the deal bundle of dealer.
func (g *generator) packet(dealer int, b *bundle, signature []byte) *dkg.DealBundle {
	return &dkg.DealBundle{
		DealerIndex: uint32(dealer),
		Deals:       append([]dkg.Deal(nil), b.deals...), // kyber's Hash sorts in place
		Public:      b.commits,
		SessionID:   bytes.Clone(g.config.Nonce),
		Signature:   signature,
	}
}

// wipe forgets the key pair and drops kyber's state. kyber's polynomial has no accessor: its coefficients stay in
// memory until it is reused.
func (g *generator) wipe() {
	if g == nil || g.config == nil {
		return
	}
	wipeScalar(g.config.Longterm)
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
