package receipt

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	form "github.com/conclave-network/conclave/network/receipt"
)

// Topic is the libp2p protocol by which nodes exchange their parts.
const Topic = "/conclave/receipt/1"

// MaxMessage is the size of a message on Topic in bytes: all have the same.
const MaxMessage = 1 + 32 + 8 + 8 + 32 + 65

var errMalformed = errors.New("malformed message about a receipt")

// message is the sender's part of a request's receipt. What it is a part of, each node knows by itself.
//
//	wants 1 | request 32 | epoch 8 | block number 8 | block hash 32 | signature 65
type message struct {
	wants   bool // the sender lacks the receiver's part
	request common.Hash
	epoch   uint64
	part    form.Part // without its node: that is the sender
}

func (m message) encode() []byte {
	b := make([]byte, 1, MaxMessage)
	if m.wants {
		b[0] = 1
	}
	b = append(b, m.request[:]...)
	b = binary.BigEndian.AppendUint64(b, m.epoch)
	b = binary.BigEndian.AppendUint64(b, m.part.BlockNumber)
	b = append(b, m.part.BlockHash[:]...)
	return append(b, m.part.Signature[:]...)
}

// decode parses what a peer sent; encode of the result gives the same bytes.
func decode(raw []byte) (m message, err error) {
	if len(raw) != MaxMessage || raw[0] > 1 {
		return m, errMalformed
	}
	m.wants, m.request, m.epoch = raw[0] == 1, common.Hash(raw[1:33]), binary.BigEndian.Uint64(raw[33:])
	m.part.BlockNumber, m.part.BlockHash = binary.BigEndian.Uint64(raw[41:]), common.Hash(raw[49:81])
	m.part.Signature = form.Signature(raw[81:])
	return m, nil
}
