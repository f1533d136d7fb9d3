package share

import (
	"bytes"
	"crypto/rand"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// The session of the fuzz targets and of the seeds in testdata/fuzz: n = 3, k = 3. The seeds were made with -update.
const (
	fuzzLabel = "fuzz"
	fuzzN     = 3
)

var update = flag.Bool("update", false, "write the seeds of the fuzz targets anew")

func fuzzSession(self int) Session {
	s, err := NewSession(testID(fuzzLabel), fuzzN, self)
	if err != nil {
		panic(err)
	}
	return s
}

// fuzzRoster stands in for the hash of a roster in proofs of seeds.
var fuzzRoster = testID("fuzz roster")

func FuzzHello(f *testing.F) {
	f.Fuzz(func(t *testing.T, payload []byte) {
		keys, err := decodeHello(fuzzSession(0), 1, payload)
		if err != nil {
			return
		}
		if len(payload) != helloLen {
			t.Fatalf("accepted %d bytes", len(payload))
		}
		rest := payload
		encoded, err := encodeKeys(keys)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range curves {
			if !bytes.Equal(encoded[i], rest[:c.PointLen()]) {
				t.Fatal("accepted a key that encodes otherwise")
			}
			rest = rest[c.PointLen()+c.proofLen():]
		}
	})
}

func FuzzBundles(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		s := fuzzSession(0)
		if _, err := decodeBundles(s, 1, data); err == nil && len(data) != bundlesLen(s.N, s.K) {
			t.Fatalf("accepted %d bytes", len(data))
		}
		// Of the right length, so that what is behind that check is reached.
		data = append(bytes.Clone(data), make([]byte, bundlesLen(s.N, s.K))...)[:bundlesLen(s.N, s.K)]
		bundles, err := decodeBundles(s, 1, data)
		if err != nil {
			return
		}
		var again []byte
		for _, b := range bundles {
			e, err := b.encode()
			if err != nil {
				t.Fatal(err)
			}
			again = append(again, e...)
			if len(b.commits) != s.K || len(b.deals) != s.N-1 || b.dealFor(1) != nil {
				t.Fatal("accepted a wrong number of commitments or deals")
			}
		}
		if !bytes.Equal(again, data) {
			t.Fatal("accepted bundles that encode otherwise")
		}
		_ = verifyBundles(s, fuzzRoster, 1, bundles)
	})
}

func FuzzAck(f *testing.F) {
	f.Fuzz(func(t *testing.T, payload []byte) {
		a, err := decodeAck(fuzzSession(0), nil, 1, payload)
		if err != nil {
			return
		}
		again := encodeOK(a.run, a.bundles)
		if a.complaint != nil {
			if a.complaint.dealer == 1 || a.complaint.dealer >= fuzzN {
				t.Fatal("accepted a complaint about nobody")
			}
			if again, err = a.complaint.encode(a.run); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(again, payload) {
			t.Fatal("accepted an acknowledgement that encodes otherwise")
		}
	})
}

func FuzzShare(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := UnmarshalShare(data)
		if err != nil {
			return
		}
		again, err := s.Marshal()
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("accepted a share that encodes otherwise: %v", err)
		}
	})
}

func FuzzPublic(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := UnmarshalPublic(data)
		if err != nil {
			return
		}
		again, err := p.Marshal()
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("accepted a public part that encodes otherwise: %v", err)
		}
		for i := range p.N {
			_ = p.VerificationKey(i)
		}
	})
}

func FuzzPublics(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := UnmarshalPublics(data)
		if err != nil {
			return
		}
		if !bytes.Equal(p.Marshal(), data) {
			t.Fatal("accepted a public part that encodes otherwise")
		}
		// What is accepted can be handed on.
		o := Origin{Public: p, Dealers: map[int]int{}}
		for i := range p.BLS.K {
			o.Dealers[i] = p.BLS.N - 1 - i
		}
		s, err := NewReshareSession(testID(fuzzLabel), p.BLS.N, 0, o)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := newHandover(s, o); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzCommitment(f *testing.F) {
	f.Fuzz(func(t *testing.T, deals bool, payload []byte) {
		got, err := decodeCommitment(payload, deals)
		if err != nil {
			return
		}
		if !bytes.Equal(got[:], payload) || deals == (got == [32]byte{}) {
			t.Fatal("accepted a commitment of the wrong party")
		}
	})
}

func FuzzPoint(f *testing.F) {
	f.Fuzz(func(t *testing.T, curve uint8, data []byte) {
		c := Curve(curve)
		p, err := c.decodePoint(data)
		if err != nil {
			return
		}
		again, err := p.MarshalBinary()
		if err != nil || !bytes.Equal(again, data) {
			t.Fatal("accepted a point that encodes otherwise")
		}
		// q*P is the identity, with q-1 as -1: so no torsion part.
		suite := c.suite()
		minus := suite.Point().Mul(suite.Scalar().SetInt64(-1), p)
		if !minus.Add(minus, p).Equal(suite.Point().Null()) || p.Equal(suite.Point().Null()) {
			t.Fatal("accepted a point outside the subgroup")
		}
	})
}

func FuzzScalar(f *testing.F) {
	f.Fuzz(func(t *testing.T, curve uint8, data []byte) {
		s, err := Curve(curve).decodeScalar(data)
		if err != nil {
			return
		}
		again, err := s.MarshalBinary()
		if err != nil || !bytes.Equal(again, data) {
			t.Fatal("accepted a scalar that encodes otherwise")
		}
	})
}

// stagesOf returns party 0's run as it stands in each of the three rounds.
func stagesOf(f *testing.F, runs []*Run) []*Run {
	stages := make([]*Run, 3)
	if _, err := runs[0].Start(); err != nil {
		f.Fatal(err)
	}
	stages[0] = snapshot(runs[0])
	runs[0].round = 0
	tsstest.Run(machines(runs), func(m tss.Message, receiver int) []tss.Message {
		if receiver == 0 && m.From == 1 && m.Round > 1 && stages[m.Round-1] == nil && runs[0].round == m.Round {
			stages[m.Round-1] = snapshot(runs[0])
		}
		return []tss.Message{m}
	})
	for i, s := range stages {
		if s == nil {
			f.Fatalf("no snapshot of round %d", i+1)
		}
	}
	return stages
}

// FuzzDeliver gives one message to a run in each of its three rounds, for a fresh key and for a reshare in which
// party 1 deals and party 3 does not. It must not panic, and blame nobody but the sender.
func FuzzDeliver(f *testing.F) {
	stages := stagesOf(f, newRuns(f, newDealers(f, fuzzLabel, fuzzN)))
	h := newHanding(fuzzLabel, fuzzN+1, stay(keysOf(f, fuzzLabel, fuzzN), 0, 1, 2))
	stages = append(stages, stagesOf(f, h.runs(f))...)
	f.Fuzz(func(t *testing.T, stage, round uint8, from, to int, payload []byte) {
		r := snapshot(stages[int(stage)%len(stages)])
		payload = bytes.Clone(payload)
		switch { // the hash that a good message has there, so that what is behind it is reached
		case round == roundDeals && len(payload) >= 32:
			copy(payload, r.roster.hash[:])
		case round == roundAcks && len(payload) > 32:
			copy(payload[1:], r.id[:])
		case round == roundConfirms && len(payload) >= 32:
			copy(payload, r.confirm[:])
		}
		_, err := r.Deliver(tss.Message{Round: round, From: from, To: to, Payload: payload})
		for _, culprit := range tss.Culprits(err) {
			if culprit != from {
				t.Fatalf("message of %d blames %d", from, culprit)
			}
		}
		if r.Done() {
			t.Fatal("one message finished the run")
		}
		if err == nil && len(payload) == 0 {
			t.Fatal("accepted nothing")
		}
	})
}

// snapshot copies what a run changes or wipes.
func snapshot(r *Run) *Run {
	c := *r
	c.got = append([]bool(nil), r.got...)
	c.bundles = append(c.bundles[:0:0], r.bundles...)
	c.encoded = append(c.encoded[:0:0], r.encoded...)
	secrets := *r.secrets
	c.secrets = &secrets
	for i, curve := range curves {
		secrets.keys[i] = curve.suite().Scalar().Set(r.secrets.keys[i])
		g := *r.generators[i]
		config := *g.config
		config.Longterm = config.Longterm.Clone()
		g.config = &config
		c.generators[i] = &g
	}
	return &c
}

// TestFuzzSeeds writes the seeds with -update, and otherwise checks that the good ones are still taken.
func TestFuzzSeeds(t *testing.T) {
	if *update {
		writeSeeds(t)
	}
	seed := func(target, label string) []byte {
		raw, err := os.ReadFile(filepath.Join("testdata", "fuzz", target, label))
		require.NoError(t, err)
		var out []byte
		lines := bytes.Split(bytes.TrimSpace(raw), []byte("\n"))
		_, err = fmt.Sscanf(string(lines[len(lines)-1]), "[]byte(%q)", &out)
		require.NoError(t, err)
		return out
	}
	_, err := decodeHello(fuzzSession(0), 1, seed("FuzzHello", "good"))
	require.NoError(t, err)
	bundles, err := decodeBundles(fuzzSession(0), 1, seed("FuzzBundles", "good"))
	require.NoError(t, err)
	require.NoError(t, verifyBundles(fuzzSession(0), fuzzRoster, 1, bundles))
	_, err = decodeAck(fuzzSession(0), nil, 1, seed("FuzzAck", "ok"))
	require.NoError(t, err)
	for _, c := range curves {
		_, err = decodeAck(fuzzSession(0), nil, 1, seed("FuzzAck", "complaint-"+c.String()))
		require.NoError(t, err)
		_, err = UnmarshalShare(seed("FuzzShare", c.String()))
		require.NoError(t, err)
		_, err = UnmarshalPublic(seed("FuzzPublic", c.String()))
		require.NoError(t, err)
		_, err = UnmarshalPublics(seed("FuzzPublics", "good"))
		require.NoError(t, err)
		_, err = decodeCommitment(seed("FuzzCommitment", "dealer"), true)
		require.NoError(t, err)
		_, err = c.decodePoint(seed("FuzzPoint", c.String()))
		require.NoError(t, err)
		_, err = c.decodeScalar(seed("FuzzScalar", c.String()))
		require.NoError(t, err)
	}
}

func writeSeeds(t *testing.T) {
	write := func(target, label string, args ...any) {
		dir := filepath.Join("testdata", "fuzz", target)
		require.NoError(t, os.MkdirAll(dir, 0o755))
		out := "go test fuzz v1\n"
		for _, a := range args {
			switch v := a.(type) {
			case []byte:
				out += fmt.Sprintf("[]byte(%q)\n", v)
			case uint8:
				out += fmt.Sprintf("byte(%q)\n", rune(v))
			case bool:
				out += fmt.Sprintf("bool(%t)\n", v)
			case int:
				out += fmt.Sprintf("int(%d)\n", v)
			}
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, label), []byte(out), 0o644))
	}
	h, err := NewHello(fuzzSession(1), rand.Reader)
	require.NoError(t, err)
	write("FuzzHello", "good", h.own)
	write("FuzzHello", "short", h.own[:helloLen-1])

	dealers := newDealers(t, fuzzLabel, fuzzN)
	d := dealers[1]
	d.roster.hash = fuzzRoster
	for _, c := range curves {
		evilPoly(t, d, c, randomPoly(c, 3), nil)
	}
	write("FuzzBundles", "good", d.encoded)
	write("FuzzBundles", "cut", d.encoded[:len(d.encoded)-1])
	swapped := append(bytes.Clone(d.encoded[Secp256k1.bundleLen(3, 3):]), d.encoded[:Secp256k1.bundleLen(3, 3)]...)
	write("FuzzBundles", "curves-in-another-order", swapped)

	write("FuzzAck", "ok", encodeOK(testID("run"), testID("bundles")))
	write("FuzzAck", "empty", []byte{})
	keys := keysOf(t, fuzzLabel, fuzzN)[1]
	for i, c := range curves {
		l := &complaint{c, 2, c.suite().Point().Base(), bytes.Repeat([]byte{1}, dleqLen)}
		b, err := l.encode(testID("run"))
		require.NoError(t, err)
		write("FuzzAck", "complaint-"+c.String(), b)
		b, err = keys.All()[i].Marshal()
		require.NoError(t, err)
		write("FuzzShare", c.String(), b)
		b, err = keys.All()[i].Public.Marshal()
		require.NoError(t, err)
		write("FuzzPublic", c.String(), b)
		write("FuzzPoint", c.String(), uint8(c), keys.All()[i].PublicKey())
		write("FuzzScalar", c.String(), uint8(c), keys.All()[i].Secret.Bytes())
	}
	publics := keys.Publics().Marshal()
	write("FuzzPublics", "good", publics)
	write("FuzzPublics", "cut", publics[:len(publics)-1])
	commitment := testID("commitment")
	write("FuzzCommitment", "dealer", true, commitment[:])
	write("FuzzCommitment", "none", false, make([]byte, commitmentLen))
	write("FuzzPoint", "torsion", uint8(Ed25519), unhex(t, "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"))
	write("FuzzPoint", "identity", uint8(BLS12381G1), append([]byte{0xc0}, make([]byte, 47)...))
	for round := uint8(1); round <= 3; round++ {
		write("FuzzDeliver", name("round-", round), round-1, round, 1, tss.Broadcast, d.encoded[:64])
	}
	roster := testID("roster")
	write("FuzzDeliver", "reshare-no-dealer", uint8(3), uint8(1), 3, tss.Broadcast, roster[:])
	write("FuzzDeliver", "reshare-dealer", uint8(3), uint8(1), 1, tss.Broadcast, make([]byte, dealsLen(fuzzN+1, 3)))
	write("FuzzDeliver", "reshare-confirm", uint8(5), uint8(3), 1, tss.Broadcast, make([]byte, confirmLen))
	write("FuzzDeliver", "ok", uint8(1), uint8(2), 1, tss.Broadcast, encodeOK(testID("run"), testID("bundles")))
}
