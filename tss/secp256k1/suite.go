package secp256k1

import (
	"crypto/cipher"
	"crypto/sha256"
	"hash"

	"github.com/drand/kyber"
	"github.com/drand/kyber/util/random"
	"github.com/drand/kyber/xof/blake2xb"
)

const (
	// ScalarLen is the length of an encoded scalar in bytes.
	ScalarLen = 32
	// PointLen is the length of an encoded point in bytes.
	PointLen = 33
)

// Suite is the group as kyber wants it: kyber.Group, and what kyber's share/dkg asks for besides. The zero value is
// ready, has no state and may be used concurrently.
type Suite struct{}

// String returns the name of the group. kyber compares groups by it.
func (Suite) String() string { return "secp256k1" }

// ScalarLen returns 32.
func (Suite) ScalarLen() int { return ScalarLen }

// Scalar returns a new scalar that is zero.
func (Suite) Scalar() kyber.Scalar { return new(Scalar) }

// PointLen returns 33.
func (Suite) PointLen() int { return PointLen }

// Point returns a new point that is the point at infinity.
func (Suite) Point() kyber.Point { return new(Point) }

// Hash returns SHA-256.
func (Suite) Hash() hash.Hash { return sha256.New() }

// XOF returns BLAKE2Xb keyed with seed, as kyber's other suites do.
func (Suite) XOF(seed []byte) kyber.XOF { return blake2xb.New(seed) }

// RandomStream returns a stream from crypto/rand.
func (Suite) RandomStream() cipher.Stream { return random.New() }
