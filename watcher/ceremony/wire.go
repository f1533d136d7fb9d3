package ceremony

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
)

// Topic is the libp2p protocol of ceremony frames.
const Topic = "/conclave/ceremony/1"

// MaxFrame bounds a frame on Topic in bytes. Machines set tighter limits for each round.
const MaxFrame = 256 << 10

const (
	kindData  = 1
	kindEcho  = 2
	kindAbort = 3
	kindAsk   = 4

	signatureSize = 64
	headSize      = 1 + 32 + 1
	echoSize      = 1 + sha256.Size + signatureSize
	maxAccused    = 255
)

var errMalformed = errors.New("malformed ceremony frame")

// frame is what travels on Topic.
//
//	kind 1 byte | id 32 | round 1 | body
//	data body:  1 direct or 0 broadcast | signature 64 (broadcast only) | payload
//	echo body:  for each other party, ascending: party 1 | SHA-256 of its broadcast 32 | its signature 64
//	abort body: the positions that it waits for or holds at fault, ascending, one byte each
//	ask body:   for each party that the sender waits for, ascending: party 1 | what it lacks 1
type frame struct {
	kind   byte
	id     [32]byte
	round  uint8
	direct bool
	sig    [signatureSize]byte
	data   []byte // payload, or the accused
	echoes []echo
	asks   []ask
}

// echo is what a party says it received as another party's broadcast.
type echo struct {
	party uint8
	hash  [sha256.Size]byte
	sig   [signatureSize]byte
}

// ask says what a party lacks of another in a round.
type ask struct {
	party uint8
	lacks lack
}

// lack is a set of kinds of frames.
type lack uint8

const (
	lacksBroadcast lack = 1 << iota
	lacksDirect
	lacksEcho

	lacksAll = lacksBroadcast | lacksDirect | lacksEcho
)

func (f frame) encode() []byte {
	var b bytes.Buffer
	b.WriteByte(f.kind)
	b.Write(f.id[:])
	b.WriteByte(f.round)
	switch f.kind {
	case kindData:
		if f.direct {
			b.WriteByte(1)
		} else {
			b.WriteByte(0)
			b.Write(f.sig[:])
		}
		b.Write(f.data)
	case kindEcho:
		for _, e := range f.echoes {
			b.WriteByte(e.party)
			b.Write(e.hash[:])
			b.Write(e.sig[:])
		}
	case kindAbort:
		b.Write(f.data)
	case kindAsk:
		for _, a := range f.asks {
			b.Write([]byte{a.party, byte(a.lacks)})
		}
	}
	return b.Bytes()
}

// decode parses a frame that a peer sent; encode of the result gives the same bytes.
func decode(raw []byte) (f frame, err error) {
	if len(raw) < headSize || len(raw) > MaxFrame {
		return f, errMalformed
	}
	f.kind, f.id, f.round = raw[0], [32]byte(raw[1:33]), raw[33]
	body := raw[headSize:]
	switch f.kind {
	case kindData:
		return f.decodeData(body)
	case kindEcho:
		if len(body)%echoSize != 0 || len(body)/echoSize > 255 {
			return f, errMalformed
		}
		for ; len(body) > 0; body = body[echoSize:] {
			e := echo{party: body[0], hash: [32]byte(body[1:33]), sig: [signatureSize]byte(body[33:echoSize])}
			if n := len(f.echoes); n > 0 && f.echoes[n-1].party >= e.party {
				return f, fmt.Errorf("%w: echoes out of order", errMalformed)
			}
			f.echoes = append(f.echoes, e)
		}
		return f, nil
	case kindAbort:
		for i := range body {
			if len(body) > maxAccused || (i > 0 && body[i-1] >= body[i]) {
				return f, errMalformed
			}
		}
		f.data = body
		return f, nil
	case kindAsk:
		return f.decodeAsk(body)
	default:
		return f, fmt.Errorf("%w: kind %d", errMalformed, f.kind)
	}
}

func (f frame) decodeAsk(body []byte) (frame, error) {
	if len(body) == 0 || len(body)%2 != 0 || len(body) > 2*256 {
		return f, errMalformed
	}
	for ; len(body) > 0; body = body[2:] {
		a := ask{body[0], lack(body[1])}
		if n := len(f.asks); a.lacks == 0 || a.lacks&^lacksAll != 0 || n > 0 && f.asks[n-1].party >= a.party {
			return f, errMalformed
		}
		f.asks = append(f.asks, a)
	}
	return f, nil
}

func (f frame) decodeData(body []byte) (frame, error) {
	if len(body) == 0 || body[0] > 1 {
		return f, errMalformed
	}
	f.direct = body[0] == 1
	body = body[1:]
	if !f.direct {
		if len(body) < signatureSize {
			return f, errMalformed
		}
		f.sig = [signatureSize]byte(body)
		body = body[signatureSize:]
	}
	f.data = body
	return f, nil
}

// hashOf is the hash by which parties compare broadcasts.
func hashOf(payload []byte) [sha256.Size]byte { return sha256.Sum256(payload) }
