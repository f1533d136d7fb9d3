package frost

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/edwards"
	"github.com/conclave-network/conclave/tss/tsstest"
)

var trio = []int{0, 1, 3}

// tampered runs three parties of which the last one's messages of a round are altered, and returns everybody's errors.
func tampered(t *testing.T, round uint8, alter func(payload []byte) []byte) ([]*Signer, []error) {
	t.Helper()
	signers, machines := newSigners(t, deal(t, 4).configs(trio, random32(), randomTweak(t), []byte("m")))
	errs := tsstest.Run(machines, func(m tss.Message, _ int) []tss.Message {
		if m.From == trio[2] && m.Round == round {
			m.Payload = alter(m.Payload)
		}
		return []tss.Message{m}
	})
	return signers, errs
}

// requireBlamed checks that the honest two name the third, and have no signature.
func requireBlamed(t *testing.T, signers []*Signer, errs []error, want error) {
	t.Helper()
	for i := range 2 {
		var blame *tss.BlameError
		require.ErrorAs(t, errs[i], &blame)
		require.Equal(t, []int{trio[2]}, blame.Culprits)
		require.Equal(t, Protocol, blame.Protocol)
		require.NotEmpty(t, blame.Evidence)
		require.ErrorIs(t, blame, want)
		require.False(t, signers[i].Done())
		require.True(t, isZero(signers[i].share.secret), "the share stays in memory")
		require.Nil(t, signers[i].nonces)
	}
}

// torsion is a point of order 8.
var torsion = []byte{
	0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
	0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
}

// mixed is the base point plus the point of order 8.
func mixed(t testing.TB) []byte {
	t.Helper()
	p, err := new(edwards25519.Point).SetBytes(torsion)
	require.NoError(t, err)
	require.Equal(t, 1, new(edwards25519.Point).MultByCofactor(p).Equal(edwards25519.NewIdentityPoint()), "of order 8")
	return p.Add(p, edwards25519.NewGeneratorPoint()).Bytes()
}

// littleEndian writes a number in 32 bytes.
func littleEndian(n *big.Int) []byte {
	b := n.FillBytes(make([]byte, 32))
	slices.Reverse(b)
	return b
}

func badPoints(t testing.TB) map[string]struct {
	point []byte
	want  error
} {
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	one := littleEndian(big.NewInt(1))
	minusZero := bytes.Clone(one)
	minusZero[31] |= 0x80
	return map[string]struct {
		point []byte
		want  error
	}{
		"torsion":                {torsion, edwards.ErrSubgroup},
		"base point and torsion": {mixed(t), edwards.ErrSubgroup},
		"order 4":                {make([]byte, 32), edwards.ErrSubgroup},
		"order 2":                {littleEndian(new(big.Int).Sub(p, big.NewInt(1))), edwards.ErrSubgroup},
		"identity":               {one, edwards.ErrIdentity},
		"identity with sign":     {minusZero, edwards.ErrPoint},
		"identity as p+1":        {littleEndian(new(big.Int).Add(p, big.NewInt(1))), edwards.ErrPoint},
		"zero as p":              {littleEndian(p), edwards.ErrPoint},
		"no point":               {littleEndian(big.NewInt(2)), edwards.ErrPoint},
		"all ones":               {bytes.Repeat([]byte{0xff}, 32), edwards.ErrPoint},
	}
}

func TestBadCommitmentsAreBlamed(t *testing.T) {
	for name, c := range badPoints(t) {
		for _, offset := range []int{headLen, headLen + 32} {
			t.Run(name, func(t *testing.T) {
				signers, errs := tampered(t, 1, func(b []byte) []byte {
					copy(b[offset:], c.point)
					return b
				})
				requireBlamed(t, signers, errs, c.want)
			})
		}
	}
}

func TestBadSharesAreBlamed(t *testing.T) {
	order, _ := new(big.Int).SetString("7237005577332262213973186563042994240857116359379907606001950938285454250989", 10)
	for name, c := range map[string]struct {
		alter func(z []byte)
		want  error
	}{
		"off by one bit":      {func(z []byte) { z[0] ^= 1 }, errShare},
		"zero":                {func(z []byte) { clear(z) }, errShare},
		"negative":            {func(z []byte) { s, _ := edwards.DecodeScalar(z); copy(z, s.Negate(s).Bytes()) }, errShare},
		"the group order":     {func(z []byte) { copy(z, littleEndian(order)) }, edwards.ErrScalar},
		"not reduced":         {func(z []byte) { addOrder(z, order) }, edwards.ErrScalar},
		"all ones":            {func(z []byte) { copy(z, bytes.Repeat([]byte{0xff}, 32)) }, edwards.ErrScalar},
		"with the high bit 1": {func(z []byte) { z[31] |= 0x80 }, edwards.ErrScalar},
	} {
		t.Run(name, func(t *testing.T) {
			signers, errs := tampered(t, 2, func(b []byte) []byte {
				c.alter(b[headLen:])
				return b
			})
			requireBlamed(t, signers, errs, c.want)
		})
	}
}

// addOrder adds the group order: the same scalar modulo it, in another encoding.
func addOrder(z []byte, order *big.Int) {
	b := bytes.Clone(z)
	slices.Reverse(b)
	copy(z, littleEndian(new(big.Int).Add(new(big.Int).SetBytes(b), order)))
}

// A share that does not fit is shown by the share and by what its sender had committed to.
func TestEvidenceOfAWrongShare(t *testing.T) {
	signers, errs := tampered(t, 2, func(b []byte) []byte {
		b[headLen] ^= 1
		return b
	})
	var blame *tss.BlameError
	require.ErrorAs(t, errs[0], &blame)
	require.Len(t, blame.Evidence, 2)
	z, err := decodeShare(signers[0].run, blame.Evidence[0])
	require.NoError(t, err)
	c, err := decodeCommitment(signers[0].run, blame.Evidence[1])
	require.NoError(t, err)
	g := *signers[0].group
	require.Equal(t, g.commitments[trio[2]].hiding.Bytes(), c.hiding.Bytes())
	require.False(t, g.fits(trio[2], z))
}

func TestBadFormsAreBlamed(t *testing.T) {
	for round := uint8(1); round <= rounds; round++ {
		for name, alter := range map[string]func([]byte) []byte{
			"empty":       func([]byte) []byte { return nil },
			"short":       func(b []byte) []byte { return b[:len(b)-1] },
			"head only":   func(b []byte) []byte { return b[:headLen] },
			"wrong kind":  func(b []byte) []byte { b[0] ^= 3; return b },
			"wrong run":   func(b []byte) []byte { b[1] ^= 1; return b },
			"other round": func(b []byte) []byte { b[0] = 3 - b[0]; return b },
		} {
			signers, errs := tampered(t, round, alter)
			for i := range 2 {
				require.Equal(t, []int{trio[2]}, tss.Culprits(errs[i]), "%s in round %d", name, round)
				require.False(t, signers[i].Done())
			}
		}
		_, errs := tampered(t, round, func(b []byte) []byte { return append(b, 0) })
		require.Equal(t, []int{trio[2]}, tss.Culprits(errs[0]), "too long is refused by the inbox")
	}
}

// Whoever speaks last cannot replay what another said, nor what it or another said in another session, with another
// message, tweak, key or committee.
func TestReplays(t *testing.T) {
	d, session, tweak, message := deal(t, 4), random32(), randomTweak(t), []byte("m")
	now := d.configs(trio, session, tweak, message)
	for name, then := range map[string][]Config{
		"of another session": d.configs(trio, random32(), tweak, message),
		"of another message": d.configs(trio, session, tweak, []byte("n")),
		"of another tweak":   d.configs(trio, session, randomTweak(t), message),
		"of another key":     deal(t, 4).configs(trio, session, tweak, message),
		"of another set":     d.configs([]int{0, 2, 3}, session, tweak, message),
	} {
		for round := uint8(1); round <= rounds; round++ {
			var recorded []byte
			_, machines := newSigners(t, then)
			for _, err := range tsstest.Run(machines, func(m tss.Message, _ int) []tss.Message {
				if m.From == 3 && m.Round == round {
					recorded = m.Payload
				}
				return []tss.Message{m}
			}) {
				require.NoError(t, err)
			}
			signers, machines := newSigners(t, now)
			errs := tsstest.Run(machines, func(m tss.Message, _ int) []tss.Message {
				if m.From == 3 && m.Round == round {
					m.Payload = recorded
				}
				return []tss.Message{m}
			})
			require.ErrorIs(t, errs[0], errRun, name)
			requireBlamed(t, signers, errs, errRun)
		}
	}

	// Another's commitments in the same run are taken: they give nothing without the nonces behind them.
	var others []byte
	signers, machines := newSigners(t, now)
	errs := tsstest.Run(machines, func(m tss.Message, _ int) []tss.Message {
		switch {
		case m.Round == 1 && m.From == 0:
			others = m.Payload
		case m.Round == 1 && m.From == 3:
			m.Payload = others
		}
		return []tss.Message{m}
	})
	require.Equal(t, []int{3}, tss.Culprits(errs[0]))
	require.False(t, signers[0].Done())
}

// A member that shows different commitments to different members gets no signature. That it cannot, the ceremony's echo
// sees to; here nobody compares.
func TestEquivocation(t *testing.T) {
	d := deal(t, 4)
	configs := d.configs(trio, random32(), randomTweak(t), []byte("m"))
	twin, err := NewSigner(configs[2])
	require.NoError(t, err)
	other, err := twin.Start()
	require.NoError(t, err)
	signers, machines := newSigners(t, configs)
	errs := tsstest.Run(machines, func(m tss.Message, receiver int) []tss.Message {
		if m.From == 3 && m.Round == 1 && receiver == 1 {
			m.Payload = other[0].Payload
		}
		return []tss.Message{m}
	})
	for i, s := range signers {
		require.Error(t, errs[i])
		require.False(t, s.Done())
	}

	// Two messages in one slot are evidence by themselves.
	_, machines = newSigners(t, configs)
	errs = tsstest.Run(machines, func(m tss.Message, receiver int) []tss.Message {
		if m.From == 3 && m.Round == 1 && receiver == 1 {
			return []tss.Message{m, {Round: 1, From: 3, To: tss.Broadcast, Payload: other[0].Payload}}
		}
		return []tss.Message{m}
	})
	require.ErrorIs(t, errs[1], tss.ErrEquivocation)
	require.Equal(t, []int{3}, tss.Culprits(errs[1]))
}

// ready returns a signer that waits for the last commitment, and that commitment.
func ready(t *testing.T) (s *Signer, last tss.Message) {
	t.Helper()
	signers, _ := newSigners(t, deal(t, 4).configs(trio, random32(), randomTweak(t), []byte("m")))
	var out [3][]tss.Message
	for i, s := range signers {
		var err error
		out[i], err = s.Start()
		require.NoError(t, err)
	}
	_, err := signers[0].Deliver(out[1][0])
	require.NoError(t, err)
	return signers[0], out[2][0]
}

// One run answers once: whatever else comes, the nonces of the first answer are gone.
func TestNoncesAreUsedOnce(t *testing.T) {
	s, last := ready(t)
	hiding, binding := s.nonces.hiding, s.nonces.binding
	answer, err := s.Deliver(last)
	require.NoError(t, err)
	require.Len(t, answer, 1)
	require.Nil(t, s.nonces)
	require.True(t, isZero(hiding) && isZero(binding) && isZero(s.share.secret), "erased, not only dropped")

	_, err = s.Start()
	require.ErrorContains(t, err, "started before")
	changed := last
	changed.Payload = bytes.Clone(last.Payload)
	copy(changed.Payload[headLen:], new(edwards25519.Point).ScalarBaseMult(randomScalar(t)).Bytes())
	out, err := s.Deliver(changed)
	require.Error(t, err, "round 1 is over")
	require.Empty(t, out)
}

// A machine that is made again from the same configuration, as after a crash or with a disk that was set back, has other
// nonces, and does not answer to commitments that were not its own: without round 1 of the same machine there is no round 2.
func TestRestartDrawsOtherNonces(t *testing.T) {
	cfg := deal(t, 4).configs(trio, random32(), randomTweak(t), []byte("m"))[0]
	seen := map[string]bool{}
	for range 8 {
		s, err := NewSigner(cfg)
		require.NoError(t, err)
		_, err = s.Deliver(tss.Message{Round: 2, From: 1, To: tss.Broadcast})
		require.ErrorContains(t, err, "round 2 delivered in round 0")
		_, err = s.Start()
		require.Error(t, err, "and the run is over")

		s, err = NewSigner(cfg)
		require.NoError(t, err)
		out, err := s.Start()
		require.NoError(t, err)
		c, err := decodeCommitment(s.run, out[0].Payload)
		require.NoError(t, err)
		for _, p := range []*edwards25519.Point{c.hiding, c.binding} {
			require.False(t, seen[string(p.Bytes())], "a nonce comes back")
			seen[string(p.Bytes())] = true
		}
	}
}

// The nonces hash the share: a generator that is broken and known to the attacker does not give them away.
func TestNoncesDependOnTheShare(t *testing.T) {
	configs := deal(t, 4).configs(trio, random32(), [32]byte{}, []byte("m"))
	var commitments []commitment
	for _, cfg := range configs {
		cfg.Rand = zeros{}
		s, err := NewSigner(cfg)
		require.NoError(t, err)
		_, err = s.Start()
		require.NoError(t, err)
		commitments = append(commitments, s.commitments[s.self])
	}
	require.Equal(t, 0, commitments[0].hiding.Equal(commitments[1].hiding))
	require.Equal(t, 0, commitments[1].hiding.Equal(commitments[2].hiding))
}

// What a driver must not deliver ends the run without an accusation.
func TestStrayMessages(t *testing.T) {
	for name, alter := range map[string]func(*tss.Message){
		"from itself":     func(m *tss.Message) { m.From = 0 },
		"from a stranger": func(m *tss.Message) { m.From = 2 },
		"to another":      func(m *tss.Message) { m.To = 1 },
		"next round":      func(m *tss.Message) { m.Round = 2 },
		"round zero":      func(m *tss.Message) { m.Round = 0 },
		"a second time":   func(m *tss.Message) { m.From = 1 },
	} {
		s, last := ready(t)
		alter(&last)
		_, err := s.Deliver(last)
		require.Error(t, err, name)
		require.Nil(t, tss.Culprits(err), name)
		_, err = s.Deliver(last)
		require.ErrorContains(t, err, "over", name)
		_, err = s.Signature()
		require.ErrorIs(t, err, ErrNotDone)
	}
	s, last := ready(t)
	last.To = 0
	_, err := s.Deliver(last)
	require.Equal(t, []int{3}, tss.Culprits(err), "a direct message is one that no honest party sends")
}

func TestNothingAfterTheEnd(t *testing.T) {
	signers, machines := newSigners(t, deal(t, 4).configs(trio, random32(), [32]byte{}, []byte("m")))
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	_, err := signers[0].Deliver(tss.Message{Round: 2, From: 1, To: tss.Broadcast})
	require.ErrorContains(t, err, "signature stands")
	require.True(t, signers[0].Done())
}

// A party whose own arithmetic goes wrong keeps its share to itself.
func TestOwnWrongShareStaysInside(t *testing.T) {
	s, last := ready(t)
	s.share.secret.Add(s.share.secret, edwards.Small(1))
	out, err := s.Deliver(last)
	require.ErrorIs(t, err, errShare)
	require.Nil(t, tss.Culprits(err))
	require.Empty(t, out)
	require.False(t, errors.Is(err, tss.ErrDuplicate))
}
