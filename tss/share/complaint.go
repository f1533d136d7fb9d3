package share

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/drand/kyber"

	"github.com/conclave-network/conclave/tss"
)

// An acknowledgement is one of
//
//	1(1) run(32) bundles(32)                                    all deals are good
//	2(1) run(32) curve(1) dealer(2) key(point) proof(64)        the deal of dealer on curve is not
//
// In the second, key is the Diffie-Hellman point under which the deal was encrypted, with a proof that it is the right
// one. It lets everybody decrypt that one deal and see who is right, so every complaint is decided and no dealer
// justifies itself by publishing shares, as kyber's protocol would have it. What it reveals belongs to an attempt that
// the complaint has ended: the party that complains never confirms, and without n confirmations there is no key.
const (
	ackOK        = 1
	ackComplaint = 2
)

const (
	okLen     = 1 + 32 + 32
	maxAckLen = 1 + 32 + 1 + 2 + 48 + dleqLen
	gcmTagLen = 16
)

var errAck = errors.New("malformed acknowledgement")

type ack struct {
	run       [32]byte
	bundles   [32]byte   // of an ok
	complaint *complaint // or nil
}

type complaint struct {
	curve  Curve
	dealer int
	key    kyber.Point
	proof  []byte
}

func encodeOK(run, bundles [32]byte) []byte {
	out := append([]byte{ackOK}, run[:]...)
	return append(out, bundles[:]...)
}

func (c *complaint) encode(run [32]byte) ([]byte, error) {
	key, err := c.key.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode key: %w", err)
	}
	out := append([]byte{ackComplaint}, run[:]...)
	out = append(out, uint8(c.curve))
	out = binary.BigEndian.AppendUint16(out, uint16(c.dealer))
	out = append(out, key...)
	return append(out, c.proof...), nil
}

// decodeAck reads the acknowledgement of party from. Each acknowledgement has one encoding.
func decodeAck(s Session, origin *handover, from int, payload []byte) (*ack, error) {
	if len(payload) < 1+32+1 || len(payload) > maxAckLen {
		return nil, fmt.Errorf("%w: %d bytes", errAck, len(payload))
	}
	r := reader{payload}
	kind := r.take(1)[0]
	a := &ack{run: [32]byte(r.take(32))}
	switch kind {
	case ackOK:
		if len(payload) != okLen {
			return nil, fmt.Errorf("%w: ok of %d bytes", errAck, len(payload))
		}
		a.bundles = [32]byte(r.take(32))
		return a, nil
	case ackComplaint:
		c := Curve(r.take(1)[0])
		if !c.valid() {
			return nil, fmt.Errorf("%w: %w", errAck, errCurve)
		}
		if len(r.b) != 2+c.PointLen()+dleqLen {
			return nil, fmt.Errorf("%w: complaint of %d bytes", errAck, len(payload))
		}
		dealer := r.number()
		if dealer >= s.N || dealer == from || !origin.deals(dealer) {
			return nil, fmt.Errorf("%w: complaint about %d", errAck, dealer)
		}
		key, err := c.decodePoint(r.take(c.PointLen()))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errAck, err)
		}
		a.complaint = &complaint{c, dealer, key, bytes.Clone(r.b)}
		return a, nil
	}
	return nil, fmt.Errorf("%w: kind %d", errAck, kind)
}

// complaintContext is what the proof of a complaint is bound to.
func complaintContext(run [32]byte, from, dealer int, c Curve) [32]byte {
	return digest("complaint", run[:], number(from), number(dealer), []byte{uint8(c)})
}

// openOwn decrypts the share that dealer made for this party and checks that it is a scalar and not zero.
func (r *Run) openOwn(c Curve, dealer int) error {
	encrypted := r.bundles[dealer][c.at()].dealFor(r.session.Self)
	R, err := c.decodePoint(encrypted[:c.PointLen()])
	if err != nil {
		return err
	}
	plain, err := c.open(c.suite().Point().Mul(r.secrets.keys[c.at()], R), encrypted)
	if err != nil {
		return err
	}
	defer clear(plain)
	s, err := c.decodeScalar(plain)
	if err != nil {
		return err
	}
	wipeScalar(s)
	return nil
}

// complain encodes the complaint about dealer's deal on c, and keeps the verdict that everybody will reach.
func (r *Run) complain(c Curve, dealer int) ([]byte, error) {
	self := r.session.Self
	encrypted := r.bundles[dealer][c.at()].dealFor(self)
	R, err := c.decodePoint(encrypted[:c.PointLen()])
	if err != nil {
		return nil, err
	}
	x := r.secrets.keys[c.at()]
	key := c.suite().Point().Mul(x, R)
	proof, err := c.proveDLEQ(complaintContext(r.id, self, dealer, c), x, r.roster.keys[self][c.at()], R, key, r.rand)
	if err != nil {
		return nil, err
	}
	own := &complaint{c, dealer, key, proof}
	payload, err := own.encode(r.id)
	if err != nil {
		return nil, err
	}
	verdict := r.judge(self, own, payload)
	if culprits := tss.Culprits(verdict); len(culprits) != 1 || culprits[0] != dealer {
		return nil, fmt.Errorf("%w: own complaint does not hold: %w", errInternal, verdict)
	}
	errors.As(verdict, &r.complaint)
	return payload, nil
}

// judge decides a complaint of party from and returns a *tss.BlameError that names who is at fault: the dealer, in
// round 1, or from, in round 2. Everybody who has the bundles reaches the same verdict.
func (r *Run) judge(from int, c *complaint, payload []byte) error {
	dealer := r.bundles[c.dealer][c.curve.at()]
	blame := func(round uint8, culprit int, err error) error {
		b := tss.Blame(RunProtocol, round, culprit, err)
		b.Evidence = [][]byte{bytes.Clone(r.encoded[c.dealer]), bytes.Clone(payload)}
		return b
	}
	encrypted := dealer.dealFor(from)
	R, err := c.curve.decodePoint(encrypted[:c.curve.PointLen()])
	if err != nil {
		return err // decodeBundles has seen to it
	}
	context := complaintContext(r.id, from, c.dealer, c.curve)
	if err := c.curve.verifyDLEQ(context, r.roster.keys[from][c.curve.at()], R, c.key, c.proof); err != nil {
		return blame(roundAcks, from, fmt.Errorf("complaint about %d: %w", c.dealer, err))
	}
	if err := c.curve.checkDeal(dealer.commits, from, c.key, encrypted); err != nil {
		return blame(roundDeals, c.dealer, fmt.Errorf("%s share for %d: %w", c.curve, from, err))
	}
	return blame(roundAcks, from, fmt.Errorf("complaint about a good share from %d", c.dealer))
}

// checkDeal decrypts a deal for receiver under key and checks the share against the dealer's commitments.
func (c Curve) checkDeal(commits []kyber.Point, receiver int, key kyber.Point, encrypted []byte) error {
	plain, err := c.open(key, encrypted)
	if err != nil {
		return err
	}
	defer clear(plain)
	s, err := c.decodeScalar(plain)
	if err != nil {
		return err
	}
	defer wipeScalar(s)
	return c.checkShare(commits, receiver, s)
}

// checkShare returns an error unless secret*G is the value of the committed polynomial for party index.
func (c Curve) checkShare(commits []kyber.Point, index int, secret kyber.Scalar) error {
	if !c.suite().Point().Mul(secret, nil).Equal(c.evaluate(commits, index)) {
		return errors.New("share is not on the committed polynomial")
	}
	return nil
}

// open decrypts what kyber's ecies.Encrypt made, given the Diffie-Hellman point rather than the private key:
// HKDF-SHA256 of the point, without salt or info, gives an AES-256-GCM key and nonce (kyber encrypt/ecies, Decrypt).
func (c Curve) open(key kyber.Point, encrypted []byte) ([]byte, error) {
	secret, err := key.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode key: %w", err)
	}
	const keyLen, nonceLen = 32, 12
	derived, err := hkdf.Key(sha256.New, secret, nil, "", keyLen+nonceLen)
	if err != nil {
		return nil, fmt.Errorf("derive key: %w", err)
	}
	defer clear(derived)
	block, err := aes.NewCipher(derived[:keyLen])
	if err != nil {
		return nil, fmt.Errorf("start cipher: %w", err)
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("start cipher: %w", err)
	}
	plain, err := gcm.Open(nil, derived[keyLen:], encrypted[c.PointLen():], nil)
	if err != nil {
		return nil, fmt.Errorf("decrypt share: %w", err)
	}
	return plain, nil
}
