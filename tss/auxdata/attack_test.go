package auxdata

import (
	"crypto/rand"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/crypto/facproof"
	"github.com/bnb-chain/tss-lib/v2/crypto/modproof"
	"github.com/stretchr/testify/require"
)

// modp2048 is the prime of RFC 3526 group 14.
const modp2048 = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74" +
	"020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437" +
	"4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED" +
	"EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05" +
	"98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB" +
	"9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B" +
	"E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718" +
	"3995497CEA956AE515D2261898FA051015728E5A8AACAA68FFFFFFFFFFFFFFFF"

// tampered returns a copy of node 0's record, as received, changed by f.
func tampered(t testing.TB, f func(*Record)) *Record {
	rec := received(t, testRecords()[0])
	f(rec)
	return rec
}

// requireRefused checks that the record is refused, quickly and with want in the error.
func requireRefused(t *testing.T, rec *Record, want string) {
	t.Helper()
	start := time.Now()
	err := rec.Verify(contextOf(0))
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorContains(t, err, want)
	require.Less(t, time.Since(start), 20*time.Second)
	// And it cannot be used for a pair proof.
	_, err = testPrivate()[1].ProvePair(testRecords()[1], rec, rand.Reader)
	require.ErrorIs(t, err, ErrNotVerified)
}

func TestAttackModulus(t *testing.T) {
	key := testPrivate()[0]
	pub := key.public
	prime, _ := new(big.Int).SetString(modp2048, 16)
	bit := func(n uint) *big.Int { return new(big.Int).Lsh(one, n) }
	// odd returns an odd number of the given length without small factors, for the checks that come after those.
	odd := func(bits int) *big.Int {
		n := new(big.Int).SetBit(bit(uint(bits-1)), 0, 1)
		for !coprime(n, primorial()) {
			n.Add(n, two)
		}
		return n
	}
	smallFactor := new(big.Int).Mul(big.NewInt(65521), odd(2033))
	require.Equal(t, ModulusBits, smallFactor.BitLen())
	for _, c := range []struct {
		name string
		n    *big.Int
		want string
	}{
		{"zero", new(big.Int), "bits"},
		{"one", one, "bits"},
		{"negative", new(big.Int).Neg(pub.N), "bits"},
		{"2047 bits", odd(2047), "bits"},
		{"2049 bits", odd(2049), "bits"},
		{"65537 bits", bit(65536), "bits"},
		{"even", new(big.Int).Add(pub.N, one), "even"},
		{"factor 65521", smallFactor, "factor below"},
		{"square", new(big.Int).Mul(key.q, key.q), "square"},
		{"prime", prime, "prime"},
	} {
		t.Run("N "+c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { r.public.N = c.n }), c.want)
		})
		t.Run("NTilde "+c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { r.public.NTilde = c.n }), c.want)
		})
	}
	t.Run("N equals NTilde", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.public.NTilde = clone(r.public.N) }), "equal")
	})
	t.Run("N and NTilde share a factor", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.public.NTilde = new(big.Int).Mul(key.p, key.qt) }), "share a factor")
	})
	t.Run("N of another node", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.public.N = testPrivate()[1].public.N }), "N:")
	})
	t.Run("missing", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.public.H2 = nil }), "missing")
	})
}

func TestAttackBases(t *testing.T) {
	key := testPrivate()[0]
	pub := key.public
	// crt returns the x that is a modulo pt and b modulo qt.
	crt := func(a, b *big.Int) *big.Int {
		x := new(big.Int).Sub(b, a)
		x.Mul(x, new(big.Int).ModInverse(key.pt, key.qt)).Mod(x, key.qt)
		return x.Mul(x, key.pt).Add(x, a)
	}
	for _, c := range []struct {
		name string
		h    *big.Int
		want string
	}{
		{"zero", new(big.Int), "(1, NTilde-1)"},
		{"one", one, "(1, NTilde-1)"},
		{"minus one", new(big.Int).Sub(pub.NTilde, one), "(1, NTilde-1)"},
		{"NTilde", pub.NTilde, "(1, NTilde-1)"},
		{"beyond NTilde", new(big.Int).Add(pub.NTilde, two), "(1, NTilde-1)"},
		{"a factor", key.pt, "modulo a factor"},
		{"one modulo a factor", crt(one, big.NewInt(4)), "modulo a factor"},
		{"minus one modulo a factor", crt(new(big.Int).Sub(key.pt, one), big.NewInt(4)), "modulo a factor"},
		{"no square", crt(new(big.Int).Sub(key.pt, big.NewInt(4)), big.NewInt(4)), "not a square"},
	} {
		t.Run("h1 "+c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { r.public.H1 = c.h }), c.want)
		})
		t.Run("h2 "+c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { r.public.H2 = c.h }), c.want)
		})
	}
	t.Run("h1 equals h2", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.public.H2 = clone(r.public.H1) }), "equal")
	})
	t.Run("h1 of another group", func(t *testing.T) {
		// Jacobi symbol 1, so that only a proof can tell.
		requireRefused(t, tampered(t, func(r *Record) { r.public.H1 = nonSquare(key) }), "modulus proof")
	})
}

func TestAttackLogProof(t *testing.T) {
	pub := testPrivate()[0].public
	for _, c := range []struct {
		name string
		f    func(*logProof)
		want string
	}{
		{"nil commitment", func(f *logProof) { f.alpha[7] = nil }, "no unit"},
		{"nil response", func(f *logProof) { f.t[127] = nil }, "response out of range"},
		{"empty", func(f *logProof) { *f = logProof{} }, "no unit"},
		{"zero commitment", func(f *logProof) { f.alpha[0] = new(big.Int) }, "no unit"},
		{"commitment is a factor", func(f *logProof) { f.alpha[0] = testPrivate()[0].pt }, "no unit"},
		{"commitment beyond NTilde", func(f *logProof) { f.alpha[0].Add(f.alpha[0], pub.NTilde) }, "no unit"},
		{"zero response", func(f *logProof) { f.t[3] = new(big.Int) }, "response out of range"},
		{"response of 65537 bits", func(f *logProof) { f.t[3] = new(big.Int).Lsh(one, 65536) }, "response out of range"},
	} {
		t.Run(c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { c.f(r.log12) }), c.want)
			requireRefused(t, tampered(t, func(r *Record) { c.f(r.log21) }), c.want)
		})
	}
	// The proofs alone, without the modulus proofs that would notice as well.
	t.Run("wrong response", func(t *testing.T) {
		rec := tampered(t, func(r *Record) { r.log12.t[127].Add(r.log12.t[127], one) })
		require.ErrorIs(t, rec.log12.verify(pub.H1, pub.H2, pub.NTilde), ErrRefused)
	})
	t.Run("directions swapped", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.log12, r.log21 = r.log21, r.log12 }), "modulus proof")
		rec := testRecords()[0]
		require.ErrorIs(t, rec.log21.verify(pub.H1, pub.H2, pub.NTilde), ErrRefused)
	})
}

func TestAttackModulusProof(t *testing.T) {
	for _, c := range []struct {
		name string
		f    func(*modulusProof, *big.Int)
		want string
	}{
		{"w zero", func(f *modulusProof, _ *big.Int) { f.w = new(big.Int) }, "Jacobi"},
		{"w a square", func(f *modulusProof, _ *big.Int) { f.w = big.NewInt(4) }, "Jacobi"},
		{"w beyond n", func(f *modulusProof, n *big.Int) { f.w.Add(f.w, n) }, "Jacobi"},
		{"fewer iterations", func(f *modulusProof, _ *big.Int) { f.a.Rsh(f.a, 1) }, "iterations"},
		{"more iterations", func(f *modulusProof, _ *big.Int) { f.b.Lsh(f.b, 1) }, "iterations"},
		{"zero root", func(f *modulusProof, _ *big.Int) { f.x[79] = new(big.Int) }, "no unit"},
		{"nil root", func(f *modulusProof, _ *big.Int) { f.z[79] = nil }, "no unit"},
		{"root beyond n", func(f *modulusProof, n *big.Int) { f.z[0].Add(f.z[0], n) }, "no unit"},
		{"wrong fourth root", func(f *modulusProof, _ *big.Int) { f.x[79].Add(f.x[79], one) }, "fourth root 79"},
		{"wrong n-th root", func(f *modulusProof, _ *big.Int) { f.z[79].Add(f.z[79], one) }, "n-th root 79"},
		{"sign flipped", func(f *modulusProof, _ *big.Int) { f.a.SetBit(f.a, 5, f.a.Bit(5)^1) }, "fourth root 5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			requireRefused(t, tampered(t, func(r *Record) { c.f(r.modN, r.public.N) }), c.want)
			requireRefused(t, tampered(t, func(r *Record) { c.f(r.modNTilde, r.public.NTilde) }), c.want)
		})
	}
	t.Run("proofs swapped", func(t *testing.T) {
		requireRefused(t, tampered(t, func(r *Record) { r.modN, r.modNTilde = r.modNTilde, r.modN }), "N:")
	})
}

// A modulus of 17 primes, 16 of them of 64 bits, with which a malicious party reads its peers' nonces.
var weakModulus = sync.OnceValues(func() (factors []*big.Int, n *big.Int) {
	for {
		factors = nil
		small := big.NewInt(1)
		for range 16 {
			f, _ := rand.Prime(rand.Reader, 64)
			factors = append(factors, f)
			small.Mul(small, f)
		}
		large, _ := rand.Prime(rand.Reader, ModulusBits-small.BitLen()+1)
		n = new(big.Int).Mul(small, large)
		// P = 3 mod 4 is what the forger needs of the large prime, and n-th roots to exist.
		if factors = append(factors, large); large.Bit(1) == 1 && n.BitLen() == ModulusBits && coprime(n, order(factors)) {
			return factors, n
		}
	}
})

func order(factors []*big.Int) *big.Int {
	phi := big.NewInt(1)
	for _, f := range factors {
		phi.Mul(phi, new(big.Int).Sub(f, one))
	}
	return phi
}

// forgeModulusProof makes a proof for a modulus of any number of primes. Choose w zero modulo all primes but the last,
// P, so that wy is zero modulo them for every y and so is its fourth root; modulo P one of wy, -wy is a square, and
// its square root, which is a square, has a square root again.
func forgeModulusProof(session []byte, factors []*big.Int, n *big.Int) *modproof.ProofMod {
	p := factors[len(factors)-1]
	rest := new(big.Int).Quo(n, p)
	w, _ := rand.Int(rand.Reader, p)
	w.Mul(w, rest)
	f := &modproof.ProofMod{W: w, A: new(big.Int).Lsh(one, modIterations), B: new(big.Int).Lsh(one, modIterations)}
	nInverse := new(big.Int).ModInverse(n, order(factors))
	root := new(big.Int).Rsh(new(big.Int).Add(p, one), 2)
	transcript := []*big.Int{w, n}
	for i := range modIterations {
		y := common.SHA512_256i_TAGGED(session, transcript...)
		transcript = append(transcript, y.Mod(y, n))
		f.Z[i] = new(big.Int).Exp(y, nInverse, n)
		f.B.SetBit(f.B, i, 1)
		v := new(big.Int).Mul(w, y)
		if v.Mod(v, p); big.Jacobi(v, p) != 1 {
			f.A.SetBit(f.A, i, 1)
			v.Sub(p, v)
		}
		v.Exp(v, root, p).Exp(v, root, p)
		// 0 modulo rest, v modulo p.
		v.Mul(v, new(big.Int).ModInverse(rest, p)).Mod(v, p)
		f.X[i] = v.Mul(v, rest)
	}
	return f
}

// The library accepts a record whose Paillier modulus has 17 prime factors: its modulus proof, its factor proof and
// its length. (Makriyannis, Yomtov and Galansky 2023, CVE-2023-33241, through the hole that tss-lib #323 closed.)
func TestAttackForgedModulusProof(t *testing.T) {
	factors, n := weakModulus()
	forged := received(t, testRecords()[0])
	forged.public.N = n
	session := forged.session("N")
	proof := forgeModulusProof(session, factors, n)
	require.True(t, proof.Verify(session, n), "the library must accept the forgery, or it is none")

	// Its factor proof is honest: n is a product of two numbers of the same size.
	verifier := testPrivate()[1].public
	p := factors[len(factors)-1]
	fac, err := facproof.NewProof(session, curve(), n, verifier.NTilde, verifier.H1, verifier.H2, new(big.Int).Quo(n, p), p, rand.Reader)
	require.NoError(t, err)
	require.True(t, fac.Verify(session, curve(), n, verifier.NTilde, verifier.H1, verifier.H2))

	forged.modN = &modulusProof{w: proof.W, x: proof.X, z: proof.Z, a: proof.A, b: proof.B}
	require.NoError(t, forged.public.Check(), "nothing but the proof shows the factors")
	requireRefused(t, forged, "Jacobi symbol -1")

	// With a w that passes, half of the challenges have no root for a third prime, and the rest never need x = 0.
	forged.modN.w = testRecords()[0].modN.w
	requireRefused(t, forged, "N:")
}

func TestAttackRecordMoved(t *testing.T) {
	rec := testRecords()[0]
	t.Run("context asked for", func(t *testing.T) {
		require.ErrorIs(t, received(t, rec).Verify(contextOf(1)), ErrRefused)
		require.ErrorIs(t, rec.Verify(contextOf(1)), ErrRefused, "also when it has been verified for its own")
	})
	t.Run("context rewritten", func(t *testing.T) {
		moved := received(t, rec)
		moved.context = contextOf(9)
		err := moved.Verify(contextOf(9))
		require.ErrorIs(t, err, ErrRefused)
	})
	t.Run("ring parameters of another record", func(t *testing.T) {
		other := testRecords()[1]
		requireRefused(t, tampered(t, func(r *Record) {
			r.public.NTilde, r.public.H1, r.public.H2 = other.public.NTilde, other.public.H1, other.public.H2
			r.log12, r.log21, r.modNTilde = other.log12, other.log21, other.modNTilde
		}), "N:")
	})
}

func TestAttackPairProof(t *testing.T) {
	records := testRecords()
	key := testPrivate()[0]
	good, err := key.ProvePair(records[0], records[1], rand.Reader)
	require.NoError(t, err)
	require.NoError(t, good.Verify(records[0], records[1]))

	q := curve().Params().N
	huge := new(big.Int).Lsh(one, 1<<17)
	for _, c := range []struct {
		name string
		f    func(*PairProof)
		want string
	}{
		{"zero commitment", func(f *PairProof) { f.t = new(big.Int) }, "no unit"},
		{"nil commitment", func(f *PairProof) { f.p = nil }, "no unit"},
		{"commitment is a factor", func(f *PairProof) { f.q = testPrivate()[1].pt }, "no unit"},
		{"w1 of 131072 bits", func(f *PairProof) { f.w1 = huge }, "w1"},
		{"w2 of 131072 bits", func(f *PairProof) { f.w2 = huge }, "w2"},
		{"v of 131072 bits", func(f *PairProof) { f.v = huge }, "v of"},
		{"sigma of 131072 bits", func(f *PairProof) { f.sigma = huge }, "sigma"},
		{"z1 of 131072 bits", func(f *PairProof) { f.z1 = huge }, "z1"},
		{"negative z2", func(f *PairProof) { f.z2 = big.NewInt(-1) }, "z2"},
		{"missing v", func(f *PairProof) { f.v = nil }, "v of"},
		{"z1 changed", func(f *PairProof) { f.z1 = new(big.Int).Add(f.z1, q) }, "wrong"},
		{"session of another pair", func(f *PairProof) { f.verifier[0]++ }, "another pair"},
		{"session of another prover", func(f *PairProof) { f.prover[0]++ }, "another pair"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bad := *good
			c.f(&bad)
			err := bad.Verify(records[0], records[1])
			require.ErrorIs(t, err, ErrRefused)
			require.ErrorContains(t, err, c.want)
		})
	}
	t.Run("for another verifier", func(t *testing.T) {
		require.ErrorIs(t, good.Verify(records[1], records[0]), ErrRefused)
		require.ErrorIs(t, good.Verify(records[0], records[0]), ErrRefused)
		// Names replaced too: only the proof's session is left to notice.
		bad := *good
		bad.prover, bad.verifier = records[1].Hash(), records[0].Hash()
		require.ErrorIs(t, bad.Verify(records[1], records[0]), ErrRefused)
	})
	t.Run("verifier with NTilde zero", func(t *testing.T) {
		zero := tampered(t, func(r *Record) { r.public.NTilde = new(big.Int) })
		require.ErrorIs(t, good.Verify(records[0], zero), ErrNotVerified)
		_, err := key.ProvePair(records[0], zero, rand.Reader)
		require.ErrorIs(t, err, ErrNotVerified)
	})
	t.Run("unverified prover", func(t *testing.T) {
		require.ErrorIs(t, good.Verify(received(t, records[0]), records[1]), ErrNotVerified)
	})
	t.Run("record of another node", func(t *testing.T) {
		_, err := key.ProvePair(records[1], records[0], rand.Reader)
		require.ErrorContains(t, err, "not of this node")
	})
}
