package auxdata

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzParsePrivate(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		if key, err := ParsePrivate(data); err == nil {
			require.Equal(t, data, key.Bytes())
		}
	})
}

func FuzzParsePublic(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		if public, err := ParsePublic(data); err == nil {
			require.Equal(t, data, public.Bytes())
		}
	})
}

func FuzzParseRecord(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		rec, err := ParseRecord(data)
		if err != nil {
			return
		}
		require.Equal(t, data, rec.Bytes())
		_ = rec.check()
	})
}

func FuzzParsePairProof(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		proof, err := ParsePairProof(data)
		if err != nil {
			return
		}
		require.Equal(t, data, proof.Bytes())
		_ = proof.check(testPrivate()[0].public.N, testPrivate()[1].public.NTilde)
	})
}

// patch overwrites data from offset on, as far as it goes.
func patch(data []byte, offset uint32, with []byte) []byte {
	out := bytes.Clone(data)
	copy(out[int(offset)%len(out):], with)
	return out
}

// FuzzRecordPatched reaches the checks behind the length check: a valid record, overwritten in one place.
func FuzzRecordPatched(f *testing.F) {
	valid := testRecords()[0].Bytes()
	f.Fuzz(func(t *testing.T, offset uint32, with []byte) {
		data := patch(valid, offset, with)
		rec, err := ParseRecord(data)
		if err != nil {
			return
		}
		require.Equal(t, data, rec.Bytes())
		if err := rec.Verify(contextOf(0)); err == nil && !bytes.Equal(data, valid) {
			t.Fatal("changed record accepted")
		}
	})
}

// FuzzPairProofPatched is the same for pair proofs.
func FuzzPairProofPatched(f *testing.F) {
	records := testRecords()
	proof, err := testPrivate()[0].ProvePair(records[0], records[1], rand.Reader)
	require.NoError(f, err)
	valid := proof.Bytes()
	f.Fuzz(func(t *testing.T, offset uint32, with []byte) {
		data := patch(valid, offset, with)
		got, err := ParsePairProof(data)
		if err != nil {
			return
		}
		require.Equal(t, data, got.Bytes())
		if err := got.Verify(records[0], records[1]); err == nil && !bytes.Equal(data, valid) {
			t.Fatal("changed proof accepted")
		}
	})
}
