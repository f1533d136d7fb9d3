package meet

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/p2p"
)

// Topic is the libp2p protocol of questions for values.
const Topic = "/conclave/meet/1"

// Bounds in bytes, and of questions that one peer may have waiting.
const (
	MaxSlot  = 128
	MaxValue = 256 << 10

	headSize    = 32 + 8 + 1
	maxQuestion = headSize + MaxSlot
	maxAnswer   = 1 + ed25519.SignatureSize + MaxValue
	maxWaiting  = 256
)

// Status says what is known of a slot at a node.
type Status byte

// The statuses.
const (
	Here    Status = 1 // the value comes along
	Pending Status = 2 // the node runs this, and has not come to that slot
	Unknown Status = 3 // the node does not run this, as far as it knows
	Over    Status = 4 // the node ran this, and ended without a value there, or has none for who asks
)

var errMalformed = errors.New("malformed message")

// question is what travels to a node.
type question struct {
	run   common.Hash
	epoch uint64
	wait  bool // for the value, a few seconds
	slot  string
}

func (q question) encode() []byte {
	b := binary.BigEndian.AppendUint64(append([]byte(nil), q.run[:]...), q.epoch)
	b = append(b, 0)
	if q.wait {
		b[len(b)-1] = 1
	}
	return append(b, q.slot...)
}

func decodeQuestion(b []byte) (q question, err error) {
	if len(b) <= headSize || len(b) > maxQuestion || b[headSize-1] > 1 {
		return q, errMalformed
	}
	return question{common.Hash(b[:32]), binary.BigEndian.Uint64(b[32:40]), b[40] == 1, string(b[headSize:])}, nil
}

// Value is what a node laid on its table.
type Value struct {
	Data      []byte
	Signature []byte // ed25519, by the node's peer key, over run, epoch, slot and Data
}

func encodeAnswer(s Status, v Value) []byte {
	if s != Here {
		return []byte{byte(s)}
	}
	return append(append([]byte{byte(Here)}, v.Signature...), v.Data...)
}

func decodeAnswer(b []byte) (Status, Value, error) {
	if len(b) == 0 || len(b) > maxAnswer {
		return 0, Value{}, errMalformed
	}
	switch s := Status(b[0]); {
	case s == Here && len(b) >= 1+ed25519.SignatureSize:
		return s, Value{Signature: b[1 : 1+ed25519.SignatureSize], Data: b[1+ed25519.SignatureSize:]}, nil
	case s >= Pending && s <= Over && len(b) == 1:
		return s, Value{}, nil
	}
	return 0, Value{}, errMalformed
}

// statement is what a node signs.
func (q question) statement(data []byte) []byte {
	hash := sha256.Sum256(data)
	slot := sha256.Sum256([]byte(q.slot))
	b := append([]byte("conclave/meet/v1\x00"), q.run[:]...)
	b = binary.BigEndian.AppendUint64(b, q.epoch)
	return append(append(b, slot[:]...), hash[:]...)
}

// signedBy says whether v is what the node with this key laid under the slot.
func (q question) signedBy(key p2p.PeerKey, v Value) bool {
	return key.Verify(q.statement(v.Data), v.Signature)
}
