package meet

import (
	"bytes"
	"crypto/ed25519"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestMalformedMessages(t *testing.T) {
	good := question{run: common.Hash{1}, epoch: 7, wait: true, slot: "s"}
	for name, raw := range map[string][]byte{
		"empty": nil, "no slot": good.encode()[:headSize], "long slot": question{slot: strings.Repeat("s", MaxSlot+1)}.encode(),
		"other flag": append(append(good.encode()[:headSize-1:headSize-1], 2), 's'),
	} {
		_, err := decodeQuestion(raw)
		require.ErrorIs(t, err, errMalformed, name)
	}
	for name, raw := range map[string][]byte{
		"empty": nil, "status 0": {0}, "status 5": {5}, "short signature": make([]byte, ed25519.SignatureSize), "more after it": {byte(Over), 0},
		"long": append([]byte{byte(Here)}, make([]byte, maxAnswer)...),
	} {
		_, _, err := decodeAnswer(raw)
		require.ErrorIs(t, err, errMalformed, name)
	}
}

func FuzzDecodeQuestion(f *testing.F) {
	f.Add(question{run: common.Hash{1}, epoch: 7, wait: true, slot: "slot"}.encode())
	f.Add(make([]byte, headSize))
	f.Add(make([]byte, maxQuestion+1))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if q, err := decodeQuestion(raw); err == nil && (!bytes.Equal(q.encode(), raw) || q.slot == "" || len(q.slot) > MaxSlot) {
			t.Fatalf("%+v", q)
		}
	})
}

func FuzzDecodeAnswer(f *testing.F) {
	f.Add(encodeAnswer(Here, Value{Data: []byte("data"), Signature: make([]byte, ed25519.SignatureSize)}))
	f.Add(encodeAnswer(Over, Value{}))
	f.Add([]byte{1, 2})
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)).Public().(ed25519.PublicKey)
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, v, err := decodeAnswer(raw)
		if err == nil && !bytes.Equal(encodeAnswer(s, v), raw) {
			t.Fatalf("%d %+v", s, v)
		}
		if err == nil && s == Here && (question{slot: "s"}).signedBy([32]byte(key), v) {
			t.Fatal("nobody signed this")
		}
	})
}
