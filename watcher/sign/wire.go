package sign

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/store"
)

// Topic is the libp2p protocol of the messages around a signing ceremony.
const Topic = "/conclave/sign/1"

// MaxMessage bounds a message on Topic in bytes.
const MaxMessage = headSize + signatureSize + 255

const (
	kindReady  = 1 // to the leader: the sender has decided to sign and has nothing else to do
	kindBegin  = 2 // from the leader: these positions sign
	kindSigned = 3 // from anyone: this is the signature

	headSize      = 1 + 32 + 8 + 8
	signatureSize = 65
)

var errMalformed = errors.New("malformed signing message")

// message is what travels on Topic.
//
//	kind 1 | request 32 | epoch 8 | attempt 8 | body
//	begin body:  positions, one byte each, ascending
//	signed body: r 32 | s 32 | v 1 | positions of its committee, as in begin
type message struct {
	kind      byte
	request   common.Hash
	epoch     uint64
	attempt   uint64
	committee []int
	signature store.Signature
}

func (m message) encode() []byte {
	b := append([]byte{m.kind}, m.request[:]...)
	b = binary.BigEndian.AppendUint64(b, m.epoch)
	b = binary.BigEndian.AppendUint64(b, m.attempt)
	switch m.kind {
	case kindBegin:
		b = append(b, encodeCommittee(m.committee)...)
	case kindSigned:
		b = append(append(b, m.signature.R[:]...), m.signature.S[:]...)
		b = append(append(b, m.signature.V), m.signature.Committee...)
	}
	return b
}

// decode parses what a peer sent; encode of the result gives the same bytes.
func decode(raw []byte) (m message, err error) {
	if len(raw) < headSize || len(raw) > MaxMessage {
		return m, errMalformed
	}
	m.kind, m.request = raw[0], common.Hash(raw[1:33])
	m.epoch, m.attempt = binary.BigEndian.Uint64(raw[33:]), binary.BigEndian.Uint64(raw[41:])
	body := raw[headSize:]
	switch m.kind {
	case kindReady:
		if len(body) != 0 {
			return m, errMalformed
		}
	case kindBegin:
		if m.committee, err = decodeCommittee(string(body)); err != nil {
			return m, err
		}
	case kindSigned:
		if len(body) < signatureSize {
			return m, errMalformed
		}
		m.signature = store.Signature{
			R: common.Hash(body[:32]), S: common.Hash(body[32:64]), V: body[64], Committee: string(body[signatureSize:]),
		}
		if _, err = decodeCommittee(m.signature.Committee); err != nil {
			return m, err
		}
	default:
		return m, errMalformed
	}
	return m, nil
}

// encodeCommittee writes positions one byte each.
func encodeCommittee(positions []int) string {
	b := make([]byte, len(positions))
	for i, p := range positions {
		b[i] = byte(p)
	}
	return string(b)
}

// decodeCommittee reads positions; they must ascend.
func decodeCommittee(s string) (positions []int, err error) {
	for i := range len(s) {
		if i > 0 && s[i-1] >= s[i] {
			return nil, errMalformed
		}
		positions = append(positions, int(s[i]))
	}
	return positions, nil
}
