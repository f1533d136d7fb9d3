package gg18

import (
	"bytes"
	"crypto/rand"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// Attacks run with a committee of two, positions 0 and 2 of a 2-of-3 key, because signing costs grow with k(k-1);
// position 0 is the attacker. What needs more parties says so.
const (
	attacker = 0
	victim   = 2
)

var pair = []int{attacker, victim}

// attack runs a signing in which every message of the attacker goes through tamper, checks that no party has a
// signature, and returns the victim's error.
func attack(t *testing.T, tamper tsstest.Tamper) error {
	t.Helper()
	signers, machines := newSigners(t, deal(3, 2).configs(pair, random32(), [32]byte{}, random32()))
	errs := tsstest.Run(machines, func(msg tss.Message, receiver int) []tss.Message {
		if msg.From != attacker {
			return []tss.Message{msg}
		}
		return tamper(msg, receiver)
	})
	require.Error(t, errs[1])
	_, err := signers[1].Signature()
	require.ErrorIs(t, err, ErrNotDone)
	require.False(t, signers[1].Done())
	// The run is over: nothing revives it.
	_, err = signers[1].Deliver(tss.Message{Round: 1, From: attacker, To: victim})
	require.Error(t, err)
	_, err = signers[1].Start()
	require.Error(t, err)
	return errs[1]
}

// requireBlamed checks that err blames the attacker, in a round, for a reason.
func requireBlamed(t *testing.T, err error, round uint8, reason string) {
	t.Helper()
	require.Equal(t, []int{attacker}, tss.Culprits(err), "%v", err)
	require.ErrorContains(t, err, reason)
	var blame *tss.BlameError
	require.ErrorAs(t, err, &blame)
	require.Equal(t, round, blame.Round)
	require.Equal(t, Protocol, blame.Protocol)
}

// on applies f to the payloads of one kind.
func on(k kind, f func(payload []byte) []byte) tsstest.Tamper {
	return func(msg tss.Message, _ int) []tss.Message {
		if kindOf(msg.Round, msg.To != tss.Broadcast) == k {
			msg.Payload = f(msg.Payload)
		}
		return []tss.Message{msg}
	}
}

// set returns a tamper step that sets named fields of a payload of kind k, name and value by turns.
func set(k kind, pairs ...any) func([]byte) []byte {
	return func(payload []byte) []byte {
		for i := 0; i < len(pairs); i += 2 {
			at, width := locate(k, pairs[i].(string))
			pairs[i+1].(*big.Int).FillBytes(payload[at : at+width])
		}
		return payload
	}
}

// locate returns offset and width of a field.
func locate(k kind, name string) (at, width int) {
	at = 1
	for _, f := range layouts[k].fields {
		if f.name == name {
			return at, f.width
		}
		at += f.width
	}
	panic("no field " + name)
}

func get(k kind, name string, payload []byte) *big.Int {
	at, width := locate(k, name)
	return new(big.Int).SetBytes(payload[at : at+width])
}

func TestAttackValues(t *testing.T) {
	zero := new(big.Int)
	top := func(bytes int) *big.Int { return new(big.Int).Sub(new(big.Int).Lsh(one, uint(8*bytes)), one) }
	nAttacker, nVictim := testPublic()[attacker].N, testPublic()[victim].N
	square := new(big.Int).Mul(nAttacker, nAttacker)
	victimPre := testAux()[victim].PreParams()
	attackerFactor := testAux()[attacker].PreParams().PaillierSK.P
	victimFactor := victimPre.PaillierSK.P
	ringFactor := new(big.Int).Add(new(big.Int).Lsh(victimPre.P, 1), one)
	// A point whose x has a second 32-byte form, x+p.
	smallX := big.NewInt(1)
	smallY := new(big.Int).ModSqrt(big.NewInt(8), prime)
	require.NotNil(t, smallY)

	cases := make(map[kind][]probeCase)
	for _, c := range []struct {
		name   string
		kind   kind
		fields []any
		reason string
	}{
		{"ciphertext zero", kindCiphertext, []any{"ciphertext", zero}, "ciphertext: out of range"},
		{"ciphertext one", kindCiphertext, []any{"ciphertext", one}, "ciphertext: out of range"},
		{"ciphertext N squared", kindCiphertext, []any{"ciphertext", square}, "ciphertext: out of range"},
		{"ciphertext beyond N squared", kindCiphertext, []any{"ciphertext", top(squareBytes)}, "ciphertext: out of range"},
		{"ciphertext multiple of a factor", kindCiphertext, []any{"ciphertext", attackerFactor}, "ciphertext: not coprime"},
		{"ciphertext N", kindCiphertext, []any{"ciphertext", nAttacker}, "ciphertext: not coprime"},
		{"range proof s one", kindCiphertext, []any{"s", one}, "s: out of range"},
		{"range proof s multiple of a factor", kindCiphertext, []any{"s", attackerFactor}, "s: not coprime"},
		{"range proof z one", kindCiphertext, []any{"z", one}, "z: out of range"},
		{"range proof z multiple of a factor", kindCiphertext, []any{"z", ringFactor}, "z: not coprime"},
		{"range proof w zero", kindCiphertext, []any{"w", zero}, "w: out of range"},
		{"range proof u beyond N squared", kindCiphertext, []any{"u", top(squareBytes)}, "u: out of range"},
		{"range proof s1 equals s2", kindCiphertext, []any{"s1", q2, "s2", q2}, "equal"},
		{"range proof s1 beyond q^3", kindCiphertext, []any{"s1", new(big.Int).Add(q3, one)}, "s1: out of range"},
		{"range proof s1 below q", kindCiphertext, []any{"s1", big.NewInt(5)}, "s1: out of range"},
		{"range proof s2 too large", kindCiphertext, []any{"s2", top(maskBytes)}, "s2: out of range"},
		{"commitment zero", kindGamma, []any{"commitment", zero}, "commitment: out of range"},

		{"answer zero", kindShares, []any{"c1", zero}, "c1: out of range"},
		{"answer one", kindShares, []any{"c2", one}, "c2: out of range"},
		{"answer beyond N squared", kindShares, []any{"c1", top(squareBytes)}, "c1: out of range"},
		{"answer multiple of a factor", kindShares, []any{"c2", victimFactor}, "c2: not coprime"},
		{"answer N", kindShares, []any{"c1", nVictim}, "c1: not coprime"},
		{"gamma proof v multiple of a factor", kindShares, []any{"gamma proof.v", victimFactor}, "gamma proof.v: not coprime"},
		{"gamma proof s1 beyond q^3", kindShares, []any{"gamma proof.s1", top(q3Bytes)}, "gamma proof.s1: out of range"},
		{"gamma proof t1 beyond q^7", kindShares, []any{"gamma proof.t1", top(q7Bytes)}, "gamma proof.t1: out of range"},
		{"gamma proof t2 too large", kindShares, []any{"gamma proof.t2", top(maskBytes)}, "gamma proof.t2: out of range"},
		{"key proof s1 the group order", kindShares, []any{"key proof.s1", order}, "multiple of the group order"},
		{"key proof s1 multiple of the group order", kindShares, []any{"key proof.s1", q2}, "multiple of the group order"},
		{"key proof u identity", kindShares, []any{"key proof.u.x", zero, "key proof.u.y", zero}, "not on the curve"},
		{"key proof u off the curve", kindShares, []any{"key proof.u.y", big.NewInt(7)}, "not on the curve"},
		{"key proof u of twice the length", kindShares,
			[]any{"key proof.u.x", new(big.Int).Add(smallX, prime), "key proof.u.y", smallY}, "out of range"},

		{"theta zero", kindTheta, []any{"theta", zero}, "theta: out of range"},
		{"theta the group order", kindTheta, []any{"theta", order}, "theta: out of range"},

		{"Gamma identity", kindOpenGamma, []any{"Gamma.x", zero, "Gamma.y", zero}, "not on the curve"},
		{"Gamma off the curve", kindOpenGamma, []any{"Gamma.x", big.NewInt(5)}, "not on the curve"},
		{"schnorr alpha identity", kindOpenGamma, []any{"alpha.x", zero, "alpha.y", zero}, "not on the curve"},
		{"schnorr t zero", kindOpenGamma, []any{"t", zero}, "t: out of range"},
		{"schnorr t the group order", kindOpenGamma, []any{"t", order}, "t: out of range"},

		{"commitment to V zero", kindCommitV, []any{"commitment", zero}, "commitment: out of range"},
		{"V identity", kindOpenV, []any{"V.x", zero, "V.y", zero}, "not on the curve"},
		{"A off the curve", kindOpenV, []any{"A.y", big.NewInt(3)}, "not on the curve"},
		{"A's proof t zero", kindOpenV, []any{"t", zero}, "t: out of range"},
		{"V's proof v zero", kindOpenV, []any{"v", zero}, "v: out of range"},
		{"V's proof u beyond the order", kindOpenV, []any{"u", top(scalarBytes)}, "u: out of range"},

		{"commitment to U zero", kindCommitU, []any{"commitment", zero}, "commitment: out of range"},
		{"U identity", kindOpenU, []any{"U.x", zero, "U.y", zero}, "not on the curve"},
		{"T off the curve", kindOpenU, []any{"T.y", big.NewInt(3)}, "not on the curve"},

		{"s zero", kindS, []any{"s", zero}, "s: out of range"},
		{"s the group order", kindS, []any{"s", order}, "s: out of range"},
	} {
		cases[c.kind] = append(cases[c.kind], probeCase{c.name, set(c.kind, c.fields...), c.reason})
	}
	probeRun(t, cases)
}

// Well-formed values that only the library can refuse.
func TestAttackProofs(t *testing.T) {
	smallX := big.NewInt(1)
	smallY := new(big.Int).ModSqrt(big.NewInt(8), prime)
	for _, c := range []struct {
		name   string
		kind   kind
		fields []any
		reason string
	}{
		{"range proof of another ciphertext", kindCiphertext, []any{"ciphertext", big.NewInt(1234567)}, "Bob_mid"},
		{"answers not as proven", kindShares, []any{"c1", big.NewInt(12345), "c2", big.NewInt(54321)}, errConversion.Error()},
		{"key proof s2 changed", kindShares, []any{"key proof.s2", q7}, errConversion.Error()},
		{"Gamma other than committed", kindOpenGamma, []any{"Gamma.x", smallX, "Gamma.y", smallY}, "commitment"},
		{"blinding other than committed", kindOpenGamma, []any{"blinding", big.NewInt(9)}, "commitment"},
		{"schnorr t wrong", kindOpenGamma, []any{"t", big.NewInt(77)}, "prove"},
		{"V other than committed", kindOpenV, []any{"V.x", smallX, "V.y", smallY}, "commitment"},
		{"V's proof wrong", kindOpenV, []any{"u", big.NewInt(77)}, "verify for Vj"},
		{"U other than committed", kindOpenU, []any{"U.x", smallX, "U.y", smallY}, "commitment"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			requireBlamed(t, attack(t, on(c.kind, set(c.kind, c.fields...))), c.kind.round(), c.reason)
		})
	}
}

// probe is a signer that is shown bad versions of each message before the good one. Each goes to a copy of the signer
// as it stands: a refusal by the filter does not touch the library, so one run serves for all of them.
type probe struct {
	*Signer
	t     *testing.T
	cases map[kind][]probeCase
	done  int
}

type probeCase struct {
	name   string
	f      func(payload []byte) []byte
	reason string
}

func (p *probe) Deliver(msg tss.Message) ([]tss.Message, error) {
	k := kindOf(msg.Round, msg.To != tss.Broadcast)
	for _, c := range p.cases[k] {
		bad := msg
		bad.Payload = c.f(bytes.Clone(msg.Payload))
		signer := *p.Signer
		out, err := signer.Deliver(bad)
		require.Nil(p.t, out, c.name)
		requireBlamed(p.t, err, msg.Round, c.reason)
		require.Equal(p.t, [][]byte{bad.Payload}, err.(*tss.BlameError).Evidence, c.name)
		require.False(p.t, signer.Done())
		p.done++
	}
	return p.Signer.Deliver(msg)
}

// probeRun shows the victim every case, then checks that the run ends well.
func probeRun(t *testing.T, cases map[kind][]probeCase) {
	t.Helper()
	key, digest := deal(3, 2), random32()
	signers, machines := newSigners(t, key.configs(pair, digest, [32]byte{}, random32()))
	p := &probe{Signer: signers[1], t: t, cases: cases}
	machines[1] = p
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	requireSignatures(t, signers, digest, key.commits[0])
	want := 0
	for _, c := range cases {
		want += len(c)
	}
	require.Equal(t, want, p.done)
}

// Messages that are none: every kind cut short, extended, emptied, overwritten with noise, and taken for another.
func TestAttackShape(t *testing.T) {
	cases := make(map[kind][]probeCase)
	for k, l := range layouts {
		overwrite := func(f func([]byte)) func([]byte) []byte {
			return func(p []byte) []byte { f(p[1:]); return p }
		}
		cases[k] = []probeCase{
			{"empty", func([]byte) []byte { return nil }, "payload of"},
			// A decommitment, or a proof, of one value less and of one more.
			{"one value short", func(p []byte) []byte { return p[:len(p)-scalarBytes] }, "payload of"},
			{"one value long", func(p []byte) []byte { return append(p, make([]byte, scalarBytes)...) }, "payload of"},
			{"one byte short", func(p []byte) []byte { return p[:len(p)-1] }, "payload of"},
			{"huge", func([]byte) []byte { return make([]byte, 1<<20) }, "payload of"},
			{"protobuf", func([]byte) []byte { return []byte("\x0a\x10type.googleapis.com/x") }, "payload of"},
			{"wrong type", func(p []byte) []byte { p[0] ^= 0x20; return p }, "message of kind"},
			{"zeros", overwrite(func(p []byte) { clear(p) }), "range"},
		}
		if len(l.fields) > 1 {
			// Of a commitment or a scalar, noise is a possible value. So it is of all integers of a proof, now and then:
			// a ciphertext in front of them is made too large.
			noise := func(p []byte) {
				_, _ = rand.Read(p)
				if l.fields[0].rule == paillierUnit {
					copy(p, bytes.Repeat([]byte{0xff}, 16))
				}
			}
			cases[k] = append(cases[k],
				probeCase{"noise", overwrite(noise), ""},
				probeCase{"all ones", overwrite(func(p []byte) { copy(p, bytes.Repeat([]byte{0xff}, len(p))) }), ""})
		}
	}
	probeRun(t, cases)

	// The same through the inbox, which refuses before the machine sees anything.
	t.Run("too long for the inbox", func(t *testing.T) {
		err := attack(t, on(kindGamma, func(p []byte) []byte { return append(p, 0) }))
		requireBlamed(t, err, 1, "limit")
	})
	t.Run("of a later round", func(t *testing.T) {
		err := attack(t, on(kindGamma, func([]byte) []byte { return transcript()[kindCommitV] }))
		requireBlamed(t, err, 1, "message of kind")
	})
}

// Shares that are well-formed and wrong. Who lied cannot be told from what is published, and nobody is accused.
func TestAttackWrongShares(t *testing.T) {
	increment := func(k kind, name string) tsstest.Tamper {
		return on(k, func(p []byte) []byte {
			v := get(k, name, p)
			v.Mod(v.Add(v, one), order)
			return set(k, name, v)(p)
		})
	}
	for name, tamper := range map[string]tsstest.Tamper{
		"theta": increment(kindTheta, "theta"),
		"s":     increment(kindS, "s"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// The attacker goes on with the share that it should have sent, which may give it away in round 6.
			err := attack(t, tamper)
			require.Subset(t, []int{attacker}, tss.Culprits(err), "%v", err)
		})
	}
	t.Run("theta that makes the sum zero", func(t *testing.T) {
		t.Parallel()
		signers, machines := newSigners(t, deal(3, 2).configs(pair, random32(), [32]byte{}, random32()))
		// A rushing attacker speaks when it has heard all others. The network moves position 0 first, so here it is
		// position 2 that attacks.
		var heard *big.Int
		errs := tsstest.Run(machines, func(msg tss.Message, _ int) []tss.Message {
			if msg.Round != kindTheta.round() {
				return []tss.Message{msg}
			}
			if msg.From == 0 {
				heard = get(kindTheta, "theta", msg.Payload)
			} else {
				set(kindTheta, "theta", new(big.Int).Sub(order, heard))(msg.Payload)
			}
			return []tss.Message{msg}
		})
		require.ErrorContains(t, errs[0], "sum to zero")
		require.Nil(t, tss.Culprits(errs[0]))
		require.False(t, signers[0].Done())
	})
	t.Run("another digest", func(t *testing.T) {
		t.Parallel()
		key := deal(3, 2)
		session := random32()
		configs := key.configs(pair, random32(), [32]byte{}, session)
		configs[0].Digest = random32()
		signers, machines := newSigners(t, configs)
		for i, err := range tsstest.Run(machines, nil) {
			require.Error(t, err)
			require.False(t, signers[i].Done())
		}
	})
}
