package frost

import (
	"bytes"
	"testing"

	"filippo.io/edwards25519"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/edwards"
)

// fuzzRun is the run that fuzzed payloads claim to be of.
var fuzzRun = runID([32]byte{1}, trio, []byte("key"), []byte("message"))

func FuzzCommitment(f *testing.F) {
	g := edwards25519.NewGeneratorPoint()
	f.Add(commitment{g, g}.encode(fuzzRun))
	for _, c := range badPoints(f) {
		b := commitment{g, g}.encode(fuzzRun)
		copy(b[headLen:], c.point)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := decodeCommitment(fuzzRun, b)
		if err != nil {
			return
		}
		if !bytes.Equal(c.encode(fuzzRun), b) {
			t.Fatal("accepted commitments that encode otherwise")
		}
		for _, p := range []*edwards25519.Point{c.hiding, c.binding} {
			q := new(edwards25519.Point).MultByCofactor(p)
			if q.Equal(edwards25519.NewIdentityPoint()) == 1 {
				t.Fatal("accepted a point of small order")
			}
		}
	})
}

func FuzzShare(f *testing.F) {
	f.Add(encodeShare(fuzzRun, edwards.Small(7)))
	f.Add(encodeShare(fuzzRun, edwards25519.NewScalar().Negate(edwards.Small(1))))
	f.Fuzz(func(t *testing.T, b []byte) {
		z, err := decodeShare(fuzzRun, b)
		if err == nil && !bytes.Equal(encodeShare(fuzzRun, z), b) {
			t.Fatal("accepted a share that encodes otherwise")
		}
	})
}

// FuzzDeliver gives a party anything in place of one peer's two messages.
func FuzzDeliver(f *testing.F) {
	d := deal(f, 4)
	configs := d.configs(trio, [32]byte{2}, [32]byte{}, []byte("m"))
	f.Add(make([]byte, commitmentLen), make([]byte, shareLen), true)
	f.Add([]byte{kindCommitment}, []byte{kindShare}, false)
	f.Fuzz(func(t *testing.T, first, second []byte, head bool) {
		signers, _ := newSigners(t, configs)
		var out [3][]tss.Message
		for i, s := range signers {
			var err error
			out[i], err = s.Start()
			require.NoError(t, err)
		}
		s := signers[0]
		if head { // past the checks of form
			first = append(append([]byte{kindCommitment}, s.run[:]...), first...)
			second = append(append([]byte{kindShare}, s.run[:]...), second...)
		}
		_, err := s.Deliver(out[1][0])
		require.NoError(t, err)
		if _, err = s.Deliver(tss.Message{Round: 1, From: 3, To: tss.Broadcast, Payload: first}); err == nil {
			_, err = s.Deliver(tss.Message{Round: 2, From: 3, To: tss.Broadcast, Payload: second})
		}
		if err == nil || !bytes.Equal(intsToBytes(tss.Culprits(err)), []byte{3}) {
			t.Fatalf("not blamed on its sender: %v", err)
		}
	})
}

func intsToBytes(in []int) (out []byte) {
	for _, i := range in {
		out = append(out, byte(i))
	}
	return out
}
