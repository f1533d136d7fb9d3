package gg18

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	tsslib "github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/conclave-network/conclave/tss"
)

// kind is the first byte of every payload.
type kind byte

const (
	kindCiphertext kind = 0x11 // round 1, direct
	kindGamma      kind = 0x12 // round 1, broadcast
	kindShares     kind = 0x21
	kindTheta      kind = 0x31
	kindOpenGamma  kind = 0x41
	kindCommitV    kind = 0x51
	kindOpenV      kind = 0x61
	kindCommitU    kind = 0x71
	kindOpenU      kind = 0x81
	kindS          kind = 0x91
)

const rounds = 9

func (k kind) round() uint8 { return uint8(k >> 4) }

func (k kind) direct() bool { return k == kindCiphertext || k == kindShares }

// kindOf returns the kind that belongs in a slot, or 0.
func kindOf(round uint8, direct bool) kind {
	for k := range layouts {
		if k.round() == round && k.direct() == direct {
			return k
		}
	}
	return 0
}

// Widths in bytes. See rule for the exact bounds.
const (
	scalarBytes = 32
	modBytes    = 256 // below N or NTilde
	squareBytes = 512 // below N^2
	q3Bytes     = 96  // at most q^3
	q7Bytes     = 224 // at most q^7
	maskBytes   = 352 // below (q^3 + q^2) NTilde
)

// field is one integer of a payload.
type field struct {
	name  string
	width int
	rule  rule
}

// layout is what a payload of one kind consists of after its first byte: integers of fixed width, big endian. So a
// payload has one length and every message one encoding, and nothing of what a peer sends is ever parsed as protobuf.
type layout struct {
	fields []field
	// pack makes the library's message of the integers, unpack the reverse.
	pack   func(parts [][]byte) tsslib.MessageContent
	unpack func(tsslib.MessageContent) ([][]byte, bool)
}

func (l *layout) size() int {
	size := 1
	for _, f := range l.fields {
		size += f.width
	}
	return size
}

var commitment = []field{{"commitment", scalarBytes, hash}}

func point(name string) []field {
	return []field{{name + ".x", scalarBytes, coordinateX}, {name + ".y", scalarBytes, coordinateY}}
}

// rangeProof is Alice's proof that her ciphertext holds a small number: GG18, ePrint 2019/114, appendix A.1.
func rangeProof() []field {
	return []field{
		{"z", modBytes, ringUnit}, {"u", squareBytes, paillierUnit}, {"w", modBytes, ringUnit},
		{"s", modBytes, modulusUnit}, {"s1", q3Bytes, upToQ3}, {"s2", maskBytes, upToMask},
	}
}

// bobProof is Bob's proof of how he made his ciphertext: GG18, appendices A.2 (with check) and A.3.
func bobProof(name string) []field {
	return []field{
		{name + ".z", modBytes, ringUnit}, {name + ".z'", modBytes, ringUnit}, {name + ".t", modBytes, ringUnit},
		{name + ".v", squareBytes, paillierUnit}, {name + ".w", modBytes, ringUnit}, {name + ".s", modBytes, modulusUnit},
		{name + ".s1", q3Bytes, upToQ3}, {name + ".s2", maskBytes, upToMask},
		{name + ".t1", q7Bytes, upToQ7}, {name + ".t2", maskBytes, upToMask},
	}
}

// layouts has one entry for each kind. Numbers of parts in pack and unpack follow the fields above them.
var layouts = map[kind]*layout{
	kindCiphertext: {
		fields: slices.Concat([]field{{"ciphertext", squareBytes, paillierUnit}}, rangeProof()),
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound1Message1{C: p[0], RangeProofAlice: p[1:]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound1Message1)
			return slices.Concat([][]byte{m.GetC()}, m.GetRangeProofAlice()), ok
		},
	},
	kindGamma: {
		fields: commitment,
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound1Message2{Commitment: p[0]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound1Message2)
			return [][]byte{m.GetCommitment()}, ok
		},
	},
	kindShares: {
		fields: slices.Concat(
			[]field{{"c1", squareBytes, paillierUnit}, {"c2", squareBytes, paillierUnit}},
			bobProof("gamma proof"), bobProof("key proof"), point("key proof.u")),
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound2Message{C1: p[0], C2: p[1], ProofBob: p[2:12], ProofBobWc: p[12:24]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound2Message)
			return slices.Concat([][]byte{m.GetC1(), m.GetC2()}, m.GetProofBob(), m.GetProofBobWc()), ok
		},
	},
	kindTheta: {
		fields: []field{{"theta", scalarBytes, scalar}},
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound3Message{Theta: p[0]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound3Message)
			return [][]byte{m.GetTheta()}, ok
		},
	},
	kindOpenGamma: {
		fields: slices.Concat([]field{{"blinding", scalarBytes, hash}}, point("Gamma"),
			point("alpha"), []field{{"t", scalarBytes, scalar}}),
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound4Message{DeCommitment: p[0:3], ProofAlphaX: p[3], ProofAlphaY: p[4], ProofT: p[5]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound4Message)
			return slices.Concat(m.GetDeCommitment(), [][]byte{m.GetProofAlphaX(), m.GetProofAlphaY(), m.GetProofT()}), ok
		},
	},
	kindCommitV: {
		fields: commitment,
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound5Message{Commitment: p[0]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound5Message)
			return [][]byte{m.GetCommitment()}, ok
		},
	},
	kindOpenV: {
		fields: slices.Concat([]field{{"blinding", scalarBytes, hash}}, point("V"), point("A"),
			point("alpha"), []field{{"t", scalarBytes, scalar}},
			point("beta"), []field{{"v", scalarBytes, scalar}, {"u", scalarBytes, scalar}}),
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound6Message{
				DeCommitment: p[0:5], ProofAlphaX: p[5], ProofAlphaY: p[6], ProofT: p[7],
				VProofAlphaX: p[8], VProofAlphaY: p[9], VProofT: p[10], VProofU: p[11],
			}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound6Message)
			return slices.Concat(m.GetDeCommitment(), [][]byte{
				m.GetProofAlphaX(), m.GetProofAlphaY(), m.GetProofT(),
				m.GetVProofAlphaX(), m.GetVProofAlphaY(), m.GetVProofT(), m.GetVProofU(),
			}), ok
		},
	},
	kindCommitU: {
		fields: commitment,
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound7Message{Commitment: p[0]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound7Message)
			return [][]byte{m.GetCommitment()}, ok
		},
	},
	kindOpenU: {
		fields: slices.Concat([]field{{"blinding", scalarBytes, hash}}, point("U"), point("T")),
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound8Message{DeCommitment: p}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound8Message)
			return m.GetDeCommitment(), ok
		},
	},
	kindS: {
		fields: []field{{"s", scalarBytes, scalar}},
		pack: func(p [][]byte) tsslib.MessageContent {
			return &signing.SignRound9Message{S: p[0]}
		},
		unpack: func(c tsslib.MessageContent) ([][]byte, bool) {
			m, ok := c.(*signing.SignRound9Message)
			return [][]byte{m.GetS()}, ok
		},
	},
}

// roundSpecs says exactly how long every payload is.
func roundSpecs() []tss.RoundSpec {
	specs := make([]tss.RoundSpec, rounds)
	for k, l := range layouts {
		if k.direct() {
			specs[k.round()-1].Direct = l.size()
		} else {
			specs[k.round()-1].Broadcast = l.size()
		}
	}
	return specs
}

// encode makes the payload of a message of the library.
func encode(content tsslib.MessageContent) (kind, []byte, error) {
	for k, l := range layouts {
		parts, ok := l.unpack(content)
		if !ok {
			continue
		}
		if len(parts) != len(l.fields) {
			return 0, nil, fmt.Errorf("library's message %#x has %d parts, want %d", byte(k), len(parts), len(l.fields))
		}
		payload := append(make([]byte, 0, l.size()), byte(k))
		for i, f := range l.fields {
			if len(parts[i]) > f.width {
				return 0, nil, fmt.Errorf("%s in the library's message %#x has %d bytes, limit %d", f.name, byte(k), len(parts[i]), f.width)
			}
			payload = append(payload, make([]byte, f.width-len(parts[i]))...)
			payload = append(payload, parts[i]...)
		}
		return k, payload, nil
	}
	return 0, nil, errors.New("library sends a message of unknown type")
}

// decode takes a payload apart. It checks kind and length, nothing else.
func decode(want kind, payload []byte) ([]*big.Int, error) {
	l := layouts[want]
	if len(payload) != l.size() {
		return nil, fmt.Errorf("payload of %d bytes, want %d", len(payload), l.size())
	}
	if payload[0] != byte(want) {
		return nil, fmt.Errorf("message of kind %#x where %#x belongs", payload[0], byte(want))
	}
	rest := payload[1:]
	values := make([]*big.Int, len(l.fields))
	for i, f := range l.fields {
		values[i] = new(big.Int).SetBytes(rest[:f.width])
		rest = rest[f.width:]
	}
	return values, nil
}
