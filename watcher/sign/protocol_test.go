package sign

import (
	"bytes"
	"crypto/ed25519"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/store"
)

// ceremonyOf is what every member of a committee is given.
func ceremonyOf(t *testing.T, what Subject) []Ceremony {
	t.Helper()
	root, err := crypto.GenerateKey()
	require.NoError(t, err)
	sets := gatetest.Keysets(t, 4, 1, root)
	committee := []int{0, 2, 3}
	var out []Ceremony
	for _, p := range committee {
		out = append(out, Ceremony{ID: [32]byte{9}, Committee: slices.Clone(committee), Keys: sets[p], KeyID: [32]byte{7}, Subject: what})
	}
	return out
}

func machinesOf(t *testing.T, ceremonies []Ceremony) (out []tss.Machine) {
	t.Helper()
	p, err := protocolFor(ceremonies[0].Scheme)
	require.NoError(t, err)
	for _, c := range ceremonies {
		m, err := p.Machine(c)
		require.NoError(t, err)
		out = append(out, m)
	}
	return out
}

// What callers count on, whatever the protocol: see docs/protocols/signing.md. GG18 needs auxiliary data, which the tests
// with a network have.
func TestContractOfProtocols(t *testing.T) {
	seen := map[store.Scheme]bool{}
	for _, p := range protocols {
		require.False(t, seen[p.Scheme()], "one protocol in use for each scheme")
		seen[p.Scheme()] = true
		require.Positive(t, p.Time(3))
		require.LessOrEqual(t, p.Time(3), p.Time(7))
		require.Less(t, p.Time(7), AskTime+time.Minute)
		got, err := protocolFor(p.Scheme())
		require.NoError(t, err)
		require.Equal(t, p, got)
	}
	require.Len(t, seen, 2)
	_, err := protocolFor(2)
	require.Error(t, err)
	_, err = gg18Protocol{}.Machine(ceremonyOf(t, OfDigest(common.Hash{1}))[0])
	require.ErrorContains(t, err, "no auxiliary data")
}

func TestFrostProtocol(t *testing.T) {
	message := []byte("message")
	ceremonies := ceremonyOf(t, OfMessage(message))
	machines := machinesOf(t, ceremonies)
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	key, err := KeyOf(store.SchnorrEd25519, ceremonies[0].Keys.Keys, ceremonies[0].KeyID)
	require.NoError(t, err)
	for _, m := range machines {
		sig, err := m.(Machine).Signature()
		require.NoError(t, err)
		require.NoError(t, key.Verify(ceremonies[0].Subject, sig))
		require.True(t, ed25519.Verify(key.Bytes(), message, sig.Ed25519()))

		require.Error(t, key.Verify(OfMessage([]byte("another")), sig))
		for name, spoil := range map[string]func(*store.Signature){
			"v":  func(s *store.Signature) { s.V = 27 },
			"R":  func(s *store.Signature) { s.R[0] ^= 1 },
			"S":  func(s *store.Signature) { s.S[0] ^= 1 },
			"+l": func(s *store.Signature) { s.S = plusOrder(s.S) },
		} {
			bad := sig
			spoil(&bad)
			require.Error(t, key.Verify(ceremonies[0].Subject, bad), name)
		}
	}
	require.NoError(t, ceremonies[0].Keys.Keys.Ed25519.Check(), "the node's own share is not erased with the run's")
}

// plusOrder adds the group order to a scalar, little endian.
func plusOrder(s common.Hash) common.Hash {
	order, _ := new(big.Int).SetString("7237005577332262213973186563042994240857116359379907606001950938285454250989", 10)
	b := s[:]
	slices.Reverse(b)
	out := new(big.Int).Add(new(big.Int).SetBytes(b), order).FillBytes(make([]byte, 32))
	slices.Reverse(out)
	return common.Hash(out)
}

// A node that crashed in a ceremony, or whose disk was set back to before it, may be asked for the same ceremony again with
// the same share. What it then says has nothing in common with what it said: no nonce comes back. And a machine that is made
// again cannot go on where the other one was.
func TestCeremonyMadeAgainRepeatsNothing(t *testing.T) {
	ceremonies := ceremonyOf(t, OfMessage([]byte("message")))
	var said [][]byte
	for range 4 {
		machines := machinesOf(t, ceremonies)
		out, err := machines[0].Start()
		require.NoError(t, err)
		for _, before := range said {
			for i := 33; i < len(before); i += 32 { // after kind and run
				require.NotContains(t, string(out[0].Payload), string(before[i:i+32]))
			}
		}
		said = append(said, bytes.Clone(out[0].Payload))
	}

	var answers []tss.Message
	machines := machinesOf(t, ceremonies)
	for _, err := range tsstest.Run(machines, func(m tss.Message, receiver int) []tss.Message {
		if m.Round == 2 && receiver == 0 {
			answers = append(answers, m)
		}
		return []tss.Message{m}
	}) {
		require.NoError(t, err)
	}
	again := machinesOf(t, ceremonies)[0]
	_, err := again.Deliver(answers[0])
	require.Error(t, err, "round 2 without round 1 of the same machine")
	_, err = again.(Machine).Signature()
	require.Error(t, err)
}

func TestSubjects(t *testing.T) {
	require.NoError(t, OfDigest(common.Hash{1}).Check())
	require.ErrorIs(t, OfDigest(common.Hash{}).Check(), ErrDigest)
	require.NoError(t, OfMessage(nil).Check(), "the empty message")
	require.NoError(t, OfMessage(make([]byte, MaxSigned)).Check())
	require.ErrorIs(t, OfMessage(make([]byte, MaxSigned+1)).Check(), ErrMessage)
	other := OfMessage([]byte("a"))
	other.Message = []byte("b")
	require.ErrorIs(t, other.Check(), ErrMessage, "a digest that is not the message's")
	require.ErrorIs(t, Subject{Scheme: 2, Digest: common.Hash{1}}.Check(), ErrScheme)
	_, err := KeyOf(2, ceremonyOf(t, OfMessage(nil))[0].Keys.Keys, [32]byte{})
	require.ErrorIs(t, err, ErrScheme)
}
