package gg18

import (
	"bytes"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

func TestAttackDelivery(t *testing.T) {
	t.Run("silent", func(t *testing.T) {
		for _, k := range []kind{kindCiphertext, kindGamma, kindShares, kindOpenGamma, kindS} {
			t.Run(layouts[k].fields[0].name, func(t *testing.T) {
				t.Parallel()
				err := attack(t, func(msg tss.Message, _ int) []tss.Message {
					if kindOf(msg.Round, msg.To != tss.Broadcast) == k {
						return nil
					}
					return []tss.Message{msg}
				})
				require.ErrorIs(t, err, tsstest.ErrStalled)
			})
		}
	})
	t.Run("duplicated", func(t *testing.T) {
		t.Parallel()
		digest, key := random32(), deal(3, 2)
		signers, machines := newSigners(t, key.configs(pair, digest, [32]byte{}, random32()))
		for _, err := range tsstest.Run(machines, func(msg tss.Message, _ int) []tss.Message {
			return []tss.Message{msg, msg, msg}
		}) {
			require.NoError(t, err)
		}
		requireSignatures(t, signers, digest, key.commits[0])
	})
	t.Run("second version", func(t *testing.T) {
		t.Parallel()
		err := attack(t, func(msg tss.Message, _ int) []tss.Message {
			if msg.Round != 5 {
				return []tss.Message{msg}
			}
			other := msg
			other.Payload = bytes.Clone(msg.Payload)
			other.Payload[20] ^= 1
			return []tss.Message{msg, other}
		})
		require.ErrorIs(t, err, tss.ErrEquivocation)
		require.Equal(t, []int{attacker}, tss.Culprits(err))
	})
	t.Run("delivered twice", func(t *testing.T) {
		t.Parallel()
		key := deal(4, 3)
		committee := []int{0, 1, 2}
		_, machines := newSigners(t, key.configs(committee, random32(), [32]byte{}, random32()))
		out, err := machines[0].Start()
		require.NoError(t, err)
		_, err = machines[2].Start()
		require.NoError(t, err)
		for _, msg := range out {
			if msg.To == tss.Broadcast {
				_, err := machines[2].Deliver(msg)
				require.NoError(t, err)
				_, err = machines[2].Deliver(msg)
				require.ErrorIs(t, err, tss.ErrDuplicate)
				require.Nil(t, tss.Culprits(err))
			}
		}
	})
	t.Run("out of turn", func(t *testing.T) {
		signers, _ := newSigners(t, deal(3, 2).configs(pair, random32(), [32]byte{}, random32()))
		_, err := signers[1].Start()
		require.NoError(t, err)
		for _, msg := range []tss.Message{
			{Round: 2, From: attacker, To: victim, Payload: transcript()[kindShares]},
			{Round: 0, From: attacker, To: victim},
			{Round: 255, From: attacker, To: tss.Broadcast},
			{Round: 1, From: victim, To: tss.Broadcast},
			{Round: 1, From: 1, To: tss.Broadcast},
			{Round: 1, From: -7, To: tss.Broadcast},
			{Round: 1, From: attacker, To: 1},
		} {
			unstarted := *signers[0]
			_, err := unstarted.Deliver(msg)
			require.Error(t, err, "before start")
			started := *signers[1]
			_, err = started.Deliver(msg)
			require.Error(t, err)
			require.Nil(t, tss.Culprits(err))
		}
	})
}

// A broadcast that differs between receivers fails for someone and never gives a signature that is wrong. It takes
// three parties.
func TestAttackEquivocation(t *testing.T) {
	t.Parallel()
	key := deal(4, 3)
	committee := []int{0, 1, 3}
	for _, k := range []kind{kindTheta, kindS} {
		signers, machines := newSigners(t, key.configs(committee, random32(), [32]byte{}, random32()))
		errs := tsstest.Run(machines, func(msg tss.Message, receiver int) []tss.Message {
			if msg.Round == k.round() && msg.From == attacker && receiver == 3 {
				v := get(k, layouts[k].fields[0].name, msg.Payload)
				set(k, layouts[k].fields[0].name, v.Mod(v.Add(v, one), order))(msg.Payload)
			}
			return []tss.Message{msg}
		})
		// Blame means nothing here: the echo check of a real run, which this network lacks, is what it relies on.
		require.Error(t, errs[2])
		require.False(t, signers[2].Done())
	}
}

// replay gives the victim a message of the kinds given as the attacker sent it in an earlier run.
func replay(old map[kind][]byte, kinds ...kind) tsstest.Tamper {
	return func(msg tss.Message, _ int) []tss.Message {
		if k := kindOf(msg.Round, msg.To != tss.Broadcast); slices.Contains(kinds, k) {
			msg.Payload = bytes.Clone(old[k])
		}
		return []tss.Message{msg}
	}
}

func TestAttackReplay(t *testing.T) {
	key, digest := deal(3, 2), random32()
	run := func(t *testing.T, session [32]byte, tamper tsstest.Tamper) (map[kind][]byte, error) {
		signers, machines := newSigners(t, key.configs(pair, digest, [32]byte{}, session))
		seen := make(map[kind][]byte)
		errs := tsstest.Run(machines, func(msg tss.Message, receiver int) []tss.Message {
			if msg.From != attacker {
				return []tss.Message{msg}
			}
			seen[kindOf(msg.Round, msg.To != tss.Broadcast)] = bytes.Clone(msg.Payload)
			return tamper(msg, receiver)
		})
		require.Equal(t, errs[1] == nil, signers[1].Done())
		return seen, errs[1]
	}
	session := random32()
	old, err := run(t, session, tsstest.Honest)
	require.NoError(t, err)
	for _, k := range []kind{kindShares, kindOpenGamma, kindOpenV, kindOpenU} {
		t.Run(layouts[k].fields[0].name, func(t *testing.T) {
			t.Parallel()
			_, err := run(t, random32(), replay(old, k))
			require.Equal(t, []int{attacker}, tss.Culprits(err), "%v", err)
		})
	}
	// Commitment and opening from the same old run agree with each other, and the point in them is proven. Only the
	// session in the proof's challenge, which tss-lib by itself makes the same for every run, shows that it is old.
	t.Run("commitment with its opening", func(t *testing.T) {
		t.Parallel()
		_, err := run(t, random32(), replay(old, kindGamma, kindOpenGamma))
		requireBlamed(t, err, 4, "failed to prove bigGamma")
	})
	t.Run("control: same session", func(t *testing.T) {
		t.Parallel()
		_, err := run(t, session, replay(old, kindGamma, kindOpenGamma))
		// The proof is accepted, and the run fails later, because the attacker's R is not the victim's.
		requireBlamed(t, err, 6, "verify for Vj")
	})
}
