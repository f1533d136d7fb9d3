package gg18

import (
	"crypto/rand"
	"math/big"
	"testing"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/crypto"
	"github.com/bnb-chain/tss-lib/v2/crypto/mta"
	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	tsslib "github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// What the filter refuses is not refused for form's sake: the library, which meets these values in goroutines that it
// starts itself, panics on them. Here they are given to it directly.
func TestLibraryPanics(t *testing.T) {
	alice, bob := testAux()[0].PreParams(), testAux()[1].Public()
	pk := &paillier.PublicKey{N: alice.PaillierSK.N}
	ec := tsslib.S256()
	k := big.NewInt(12345)
	c, proof, err := mta.AliceInit(ec, pk, k, bob.NTilde, bob.H1, bob.H2, rand.Reader)
	require.NoError(t, err)

	t.Run("ciphertext with a factor of N", func(t *testing.T) {
		require.Panics(t, func() { proof.Verify(ec, pk, bob.NTilde, bob.H1, bob.H2, alice.PaillierSK.P) })
	})
	t.Run("key proof s1 multiple of the group order", func(t *testing.T) {
		x := big.NewInt(777)
		bigX := crypto.ScalarBaseMult(ec, x)
		_, cB, _, proofB, err := mta.BobMidWC([]byte("s"), ec, pk, proof, x, c, alice.NTildei, alice.H1i, alice.H2i,
			bob.NTilde, bob.H1, bob.H2, bigX, rand.Reader)
		require.NoError(t, err)
		require.True(t, proofB.Verify([]byte("s"), ec, pk, alice.NTildei, alice.H1i, alice.H2i, c, cB, bigX))
		proofB.S1 = order
		require.Panics(t, func() {
			proofB.Verify([]byte("s"), ec, pk, alice.NTildei, alice.H1i, alice.H2i, c, cB, bigX)
		})
	})
}

// compare makes the round 2 answer of an attacker who wants to learn whether the victim's k is below d: a ciphertext
// of k - d, over the integers, with a proof that the library accepts.
func compare(t *testing.T, session []byte, victim *paillier.PublicKey, nTilde, h1, h2, cA, d *big.Int) (*big.Int, *mta.ProofBob) {
	t.Helper()
	nSquare := victim.NSquare()
	minusD := new(big.Int).Neg(d)
	encrypted, r, err := victim.EncryptAndReturnRandomness(rand.Reader, new(big.Int).Mod(minusD, victim.N))
	require.NoError(t, err)
	c := new(big.Int).Mul(cA, encrypted)
	c.Mod(c, nSquare)
	proof, err := mta.ProveBob(session, tsslib.S256(), victim, nTilde, h1, h2, cA, c, one, minusD, r, rand.Reader)
	require.NoError(t, err)
	return c, proof
}

// The library's conversion lets Bob compare Alice's nonce share with a number of his choice. The window refuses him
// whatever the result would have been.
func TestAttackNonceComparison(t *testing.T) {
	alice, bob := testAux()[0].PreParams(), testAux()[1].Public()
	pk := &paillier.PublicKey{N: alice.PaillierSK.N}
	ec := tsslib.S256()
	k := common.GetRandomPositiveInt(rand.Reader, order)
	cA, _, err := mta.AliceInit(ec, pk, k, bob.NTilde, bob.H1, bob.H2, rand.Reader)
	require.NoError(t, err)
	w, err := newWindow(rand.Reader)
	require.NoError(t, err)
	w.key = testAux()[0]
	y, err := rand.Int(rand.Reader, q5)
	require.NoError(t, err)
	honest, err := pk.Encrypt(rand.Reader, y.Add(y, new(big.Int).Mul(k, k)))
	require.NoError(t, err)
	require.Empty(t, w.outside(map[int][2]*big.Int{1: {honest, honest}}))

	for name, d := range map[string]*big.Int{"below k": big.NewInt(1), "above k": order} {
		t.Run(name, func(t *testing.T) {
			c, proof := compare(t, []byte("session"), pk, alice.NTildei, alice.H1i, alice.H2i, cA, d)
			share, err := mta.AliceEnd([]byte("session"), ec, pk, proof, alice.H1i, alice.H2i, cA, c, alice.NTildei, alice.PaillierSK)
			require.NoError(t, err, "the library accepts it")
			right := new(big.Int).Mod(new(big.Int).Sub(k, d), order)
			require.Equal(t, d.Cmp(k) < 0, share.Cmp(right) == 0, "and is right exactly if k is not below d")

			require.Equal(t, []int{1}, w.outside(map[int][2]*big.Int{1: {c, honest}}))
			require.Equal(t, []int{1}, w.outside(map[int][2]*big.Int{1: {honest, c}}))
		})
	}
	t.Run("in a run", func(t *testing.T) {
		for _, d := range []*big.Int{big.NewInt(1), order} {
			key := deal(3, 2)
			configs := key.configs(pair, random32(), [32]byte{}, random32())
			session := sessionID(t, &configs[1])
			_, machines := newSigners(t, configs)
			ring := testAux()[victim].PreParams()
			var cA *big.Int
			errs := tsstest.Run(machines, func(msg tss.Message, _ int) []tss.Message {
				switch k := kindOf(msg.Round, msg.To != tss.Broadcast); {
				case k == kindCiphertext && msg.From == victim:
					cA = get(k, "ciphertext", msg.Payload)
				case k == kindShares && msg.From == attacker:
					// The attacker is at place 0 of the committee, and the library appends no byte for it.
					c, p := compare(t, session, &paillier.PublicKey{N: ring.PaillierSK.N}, ring.NTildei, ring.H1i, ring.H2i, cA, d)
					set(k, "c1", c, "gamma proof.z", p.Z, "gamma proof.z'", p.ZPrm, "gamma proof.t", p.T,
						"gamma proof.v", p.V, "gamma proof.w", p.W, "gamma proof.s", p.S, "gamma proof.s1", p.S1,
						"gamma proof.s2", p.S2, "gamma proof.t1", p.T1, "gamma proof.t2", p.T2)(msg.Payload)
				}
				return []tss.Message{msg}
			})
			requireBlamed(t, errs[1], 2, errConversion.Error())
			var blame *tss.BlameError
			require.ErrorAs(t, errs[1], &blame)
			require.Equal(t, errConversion, blame.Err, "the window and a wrong proof are told apart by nothing")
		}
	})
}

// sessionID computes the id that the library binds its proofs to, as anyone in the run can.
func sessionID(t *testing.T, cfg *Config) []byte {
	share, err := newSigningShare(cfg.Share, cfg.Committee, cfg.Tweak)
	require.NoError(t, err)
	params := tsslib.S256().Params()
	in := []*big.Int{params.P, params.N, params.B, params.Gx, params.Gy}
	in = append(in, partyKeys(cfg, share.key)...)
	for _, p := range share.shares {
		in = append(in, p.X(), p.Y())
	}
	for _, get := range []func(int) *big.Int{
		func(i int) *big.Int { return cfg.Public[i].NTilde },
		func(i int) *big.Int { return cfg.Public[i].H1 },
		func(i int) *big.Int { return cfg.Public[i].H2 },
	} {
		for _, i := range cfg.Committee {
			in = append(in, get(i))
		}
	}
	in = append(in, one, new(big.Int))
	return common.SHA512_256i(in...).Bytes()
}

func TestSessionIDsDiffer(t *testing.T) {
	key := deal(3, 2)
	base := key.configs(pair, random32(), [32]byte{}, random32())[0]
	same := base
	require.Equal(t, sessionID(t, &base), sessionID(t, &same))
	for name, f := range map[string]func(*Config){
		"session":   func(c *Config) { c.Session[0]++ },
		"digest":    func(c *Config) { c.Digest[0]++ },
		"tweak":     func(c *Config) { c.Tweak[31]++ },
		"committee": func(c *Config) { c.Committee = []int{0, 1}; c.Share = key.share(0, []int{0, 1}) },
	} {
		other := base
		f(&other)
		require.NotEqual(t, sessionID(t, &base), sessionID(t, &other), name)
	}
	for i, k := range partyKeys(&base, mustParse(base.Share.PublicKey)) {
		require.EqualValues(t, base.Committee[i]+1, new(big.Int).Mod(k, order).Int64())
	}
}

func TestLibraryIsSilent(t *testing.T) {
	require.False(t, common.Logger.Desugar().Core().Enabled(zap.FatalLevel))
}
