package gg18

import (
	"bytes"
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// transcript is what the attacker sends the victim in a run in which it is honest.
var transcript = sync.OnceValue(func() map[kind][]byte {
	var machines []tss.Machine
	for _, cfg := range deal(3, 2).configs(pair, random32(), [32]byte{}, random32()) {
		s, err := NewSigner(cfg)
		if err != nil {
			panic(err)
		}
		machines = append(machines, s)
	}
	seen := make(map[kind][]byte)
	for _, err := range tsstest.Run(machines, func(msg tss.Message, _ int) []tss.Message {
		if msg.From == attacker {
			seen[kindOf(msg.Round, msg.To != tss.Broadcast)] = bytes.Clone(msg.Payload)
		}
		return []tss.Message{msg}
	}) {
		if err != nil {
			panic(err)
		}
	}
	return seen
})

func TestUpdateSeeds(t *testing.T) {
	if !*update {
		t.Skip("only with -update")
	}
	for k, name := range fuzzTargets {
		dir := "testdata/fuzz/" + name
		require.NoError(t, os.MkdirAll(dir, 0o755))
		seed := fmt.Sprintf("go test fuzz v1\n[]byte(%q)\n", transcript()[k])
		require.NoError(t, os.WriteFile(dir+"/honest", []byte(seed), 0o644))
	}
}

// Every honest message passes the filter, and its payload is the only encoding of it.
func TestFilterPassesHonest(t *testing.T) {
	f := newFilter(victim, pair, testPublic())
	require.Len(t, transcript(), len(layouts))
	specs := roundSpecs()
	require.Len(t, specs, rounds)
	for k, payload := range transcript() {
		content, _, err := f.parse(k, attacker, payload)
		require.NoError(t, err)
		gotKind, again, err := encode(content)
		require.NoError(t, err)
		require.Equal(t, k, gotKind)
		require.Equal(t, payload, again)
		if k.direct() {
			require.Len(t, payload, specs[k.round()-1].Direct)
		} else {
			require.Len(t, payload, specs[k.round()-1].Broadcast)
		}
	}
}

// One fuzz target for each kind, named here for their seeds.
var fuzzTargets = map[kind]string{
	kindCiphertext: "FuzzFilterCiphertext",
	kindGamma:      "FuzzFilterGamma",
	kindShares:     "FuzzFilterShares",
	kindTheta:      "FuzzFilterTheta",
	kindOpenGamma:  "FuzzFilterOpenGamma",
	kindCommitV:    "FuzzFilterCommitV",
	kindOpenV:      "FuzzFilterOpenV",
	kindCommitU:    "FuzzFilterCommitU",
	kindOpenU:      "FuzzFilterOpenU",
	kindS:          "FuzzFilterS",
}

// fuzzFilter checks that what passes the filter is within its bounds and encodes to itself.
func fuzzFilter(f *testing.F, k kind) {
	filter := newFilter(victim, pair, testPublic())
	f.Fuzz(func(t *testing.T, payload []byte) {
		content, values, err := filter.parse(k, attacker, payload)
		if err != nil {
			return
		}
		require.True(t, content.ValidateBasic())
		require.Len(t, values, len(layouts[k].fields))
		_, again, err := encode(content)
		require.NoError(t, err)
		require.Equal(t, payload, again)
	})
}

func FuzzFilterCiphertext(f *testing.F) { fuzzFilter(f, kindCiphertext) }
func FuzzFilterGamma(f *testing.F)      { fuzzFilter(f, kindGamma) }
func FuzzFilterShares(f *testing.F)     { fuzzFilter(f, kindShares) }
func FuzzFilterTheta(f *testing.F)      { fuzzFilter(f, kindTheta) }
func FuzzFilterOpenGamma(f *testing.F)  { fuzzFilter(f, kindOpenGamma) }
func FuzzFilterCommitV(f *testing.F)    { fuzzFilter(f, kindCommitV) }
func FuzzFilterOpenV(f *testing.F)      { fuzzFilter(f, kindOpenV) }
func FuzzFilterCommitU(f *testing.F)    { fuzzFilter(f, kindCommitU) }
func FuzzFilterOpenU(f *testing.F)      { fuzzFilter(f, kindOpenU) }
func FuzzFilterS(f *testing.F)          { fuzzFilter(f, kindS) }
