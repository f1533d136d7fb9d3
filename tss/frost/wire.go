package frost

import (
	"crypto/sha512"
	"encoding/binary"
	"errors"

	"filippo.io/edwards25519"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/edwards"
)

// A payload is a byte for its kind, the hash of what the run is about, and points or scalars of 32 bytes:
//
//	1 | run | D | E
//	2 | run | z
const (
	kindCommitment = 1
	kindShare      = 2

	headLen       = 1 + 32
	commitmentLen = headLen + 32 + 32
	shareLen      = headLen + 32

	rounds = 2
)

var (
	errForm = errors.New("payload has the wrong form")
	errRun  = errors.New("payload is of another session, committee, key or message")
)

func roundSpecs() []tss.RoundSpec {
	return []tss.RoundSpec{{Broadcast: commitmentLen}, {Broadcast: shareLen}}
}

// commitment is what a party publishes of its nonces.
type commitment struct{ hiding, binding *edwards25519.Point }

func (c commitment) encode(run [32]byte) []byte {
	return append(append(append([]byte{kindCommitment}, run[:]...), c.hiding.Bytes()...), c.binding.Bytes()...)
}

// decodeCommitment reads the payload of round 1.
func decodeCommitment(run [32]byte, b []byte) (c commitment, err error) {
	body, err := open(kindCommitment, commitmentLen, run, b)
	if err != nil {
		return c, err
	}
	if c.hiding, err = edwards.DecodePoint(body[:32]); err != nil {
		return c, err
	}
	c.binding, err = edwards.DecodePoint(body[32:])
	return c, err
}

func encodeShare(run [32]byte, z *edwards25519.Scalar) []byte {
	return append(append([]byte{kindShare}, run[:]...), z.Bytes()...)
}

// decodeShare reads the payload of round 2.
func decodeShare(run [32]byte, b []byte) (*edwards25519.Scalar, error) {
	body, err := open(kindShare, shareLen, run, b)
	if err != nil {
		return nil, err
	}
	return edwards.DecodeScalar(body)
}

// open checks what stands before the content, and returns that.
func open(kind byte, length int, run [32]byte, b []byte) ([]byte, error) {
	switch {
	case len(b) != length || b[0] != kind:
		return nil, errForm
	case [32]byte(b[1:headLen]) != run:
		return nil, errRun
	}
	return b[headLen:], nil
}

// runID hashes all that the members of a run must have in common.
func runID(session [32]byte, committee []int, key, message []byte) [32]byte {
	b := append([]byte("conclave/frost/v1\x00"), session[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(committee)))
	for _, p := range committee {
		b = binary.BigEndian.AppendUint32(b, uint32(p))
	}
	b = append(b, key...)
	return sha512.Sum512_256(append(b, hash(message)...))
}

// CheckBroadcast says what is wrong with a broadcast of a round by itself: its form, or a point or scalar that no honest
// party sends. Who has seen nothing else of the run can tell, and nil does not mean that the message was honest.
func CheckBroadcast(round uint8, payload []byte) (err error) {
	if len(payload) < headLen {
		return errForm
	}
	run := [32]byte(payload[1:headLen])
	switch round {
	case 1:
		_, err = decodeCommitment(run, payload)
	case rounds:
		_, err = decodeShare(run, payload)
	default:
		err = errForm
	}
	return err
}
