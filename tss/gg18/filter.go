package gg18

import (
	"errors"
	"fmt"
	"math/big"

	tsslib "github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/conclave-network/conclave/tss/auxdata"
)

// The constants of GG18's range proofs: q is the order of secp256k1.
var (
	one   = big.NewInt(1)
	order = tsslib.S256().Params().N
	prime = tsslib.S256().Params().P
	q2    = new(big.Int).Mul(order, order)
	q3    = new(big.Int).Mul(q2, order)
	q4    = new(big.Int).Mul(q2, q2)
	q5    = new(big.Int).Mul(q4, order)
	q7    = new(big.Int).Mul(q5, q2)
	// maskSum times NTilde is above every e·rho + gamma with e < q, rho < q NTilde, gamma < q^3 NTilde.
	maskSum = new(big.Int).Add(q3, q2)
)

// rule says which integers a field may hold. Each bound is what an honest sender can reach, with the values excluded
// that it reaches with negligible probability and an attacker on purpose.
type rule int

const (
	hash         rule = iota // [1, 2^256): a commitment or its blinding; the library takes no empty one
	scalar                   // [1, q): zero makes a base multiplication in the library panic
	coordinateX              // [0, p), on the curve together with the next field
	coordinateY              // [0, p)
	ringUnit                 // [2, NTilde of the receiver), coprime to it
	modulusUnit              // [2, N of the ciphertext), coprime to it
	paillierUnit             // [2, N^2), coprime to N
	upToQ3                   // [q, q^3]
	upToQ7                   // [q, q^7]
	upToMask                 // [q, (q^3+q^2) NTilde)
)

// ring is what the rules of one message refer to: the Paillier modulus that its ciphertexts are under and the
// receiver's NTilde.
type ring struct {
	n, nSquare, nTilde, mask *big.Int
}

func newRing(paillier, receiver *auxdata.Public) *ring {
	return &ring{
		n:       paillier.N,
		nSquare: new(big.Int).Mul(paillier.N, paillier.N),
		nTilde:  receiver.NTilde,
		mask:    new(big.Int).Mul(maskSum, receiver.NTilde),
	}
}

func (r rule) check(x *big.Int, ring *ring) error {
	switch r {
	case hash:
		return between(x, one, nil)
	case scalar:
		return between(x, one, order)
	case coordinateX, coordinateY:
		return between(x, new(big.Int), prime)
	case ringUnit:
		return unit(x, ring.nTilde, ring.nTilde)
	case modulusUnit:
		return unit(x, ring.n, ring.n)
	case paillierUnit:
		return unit(x, ring.nSquare, ring.n)
	case upToQ3:
		return between(x, order, new(big.Int).Add(q3, one))
	case upToQ7:
		return between(x, order, new(big.Int).Add(q7, one))
	case upToMask:
		return between(x, order, ring.mask)
	}
	return errors.New("no rule")
}

// between checks low <= x < high. A nil high is no bound.
func between(x, low, high *big.Int) error {
	if x.Cmp(low) < 0 || high != nil && x.Cmp(high) >= 0 {
		return errors.New("out of range")
	}
	return nil
}

// unit checks 1 < x < limit and gcd(x, n) = 1.
func unit(x, limit, n *big.Int) error {
	if x.Cmp(one) <= 0 || x.Cmp(limit) >= 0 {
		return errors.New("out of range")
	}
	if new(big.Int).GCD(nil, nil, new(big.Int).Mod(x, n), n).Cmp(one) != 0 {
		return errors.New("not coprime to the modulus")
	}
	return nil
}

// filter stands between the peers and the library: what it lets through makes the library neither panic nor compute
// for long, and is what an honest party could have sent.
type filter struct {
	self  *ring         // ciphertexts under this party's N
	peers map[int]*ring // ciphertexts under the peer's N, proofs under this party's NTilde
}

func newFilter(self int, committee []int, public map[int]*auxdata.Public) *filter {
	f := &filter{self: newRing(public[self], public[self]), peers: make(map[int]*ring)}
	for _, j := range committee {
		if j != self {
			f.peers[j] = newRing(public[j], public[self])
		}
	}
	return f
}

// parse returns the library's form of a payload and the integers in it, or the error that the sender is blamed with.
func (f *filter) parse(want kind, from int, payload []byte) (tsslib.MessageContent, []*big.Int, error) {
	values, err := decode(want, payload)
	if err != nil {
		return nil, nil, err
	}
	// Ciphertexts of round 1 are under the sender's key, those of round 2 under the receiver's.
	ring := f.self
	if want == kindCiphertext {
		ring = f.peers[from]
	}
	l := layouts[want]
	for i, fd := range l.fields {
		if err := fd.rule.check(values[i], ring); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", fd.name, err)
		}
		if fd.rule == coordinateX && !onCurve(values[i], values[i+1]) {
			return nil, nil, fmt.Errorf("%s: not on the curve", fd.name)
		}
	}
	if err := crossCheck(want, values); err != nil {
		return nil, nil, err
	}
	parts := make([][]byte, len(values))
	for i, v := range values {
		parts[i] = v.Bytes()
	}
	content := l.pack(parts)
	if !content.ValidateBasic() {
		return nil, nil, errors.New("message has an empty value")
	}
	return content, values, nil
}

// CheckBroadcast says what is wrong with a broadcast of a round by itself: its length, or an integer in it that no honest
// party sends. Who has seen nothing else of the run can tell, and nil does not mean that the message was honest.
func CheckBroadcast(round uint8, payload []byte) error {
	k := kindOf(round, false)
	if k == 0 {
		return fmt.Errorf("no broadcast in round %d", round)
	}
	_, _, err := new(filter).parse(k, 0, payload) // broadcasts hold nothing modulo anybody's N
	return err
}

// crossCheck makes the checks that concern several fields or one field of one message.
func crossCheck(k kind, v []*big.Int) error {
	switch k {
	case kindCiphertext:
		if s1, s2 := v[5], v[6]; s1.Cmp(s2) == 0 {
			return errors.New("s1 and s2 are equal")
		}
	case kindShares:
		// The library multiplies the base point by s1 of the proof with check in a goroutine of its own, and panics
		// there if the product is the identity.
		const keyProofS1 = 2 + 10 + 6
		if new(big.Int).Mod(v[keyProofS1], order).Sign() == 0 {
			return errors.New("key proof.s1: multiple of the group order")
		}
	}
	return nil
}

// onCurve reports whether (x, y), both below the field prime, is a point of secp256k1.
func onCurve(x, y *big.Int) bool {
	var fx, fy secp256k1.FieldVal
	if fx.SetByteSlice(x.Bytes()) || fy.SetByteSlice(y.Bytes()) {
		return false
	}
	return secp256k1.NewPublicKey(&fx, &fy).IsOnCurve()
}
