package ceremony

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

// Statement is what a party signs when it broadcasts: that this is what it says to all in a round of a run. An honest
// party never signs two that differ in their hash alone.
type Statement struct {
	Protocol string
	Epoch    uint64   // whose nodes run the ceremony
	ID       [32]byte // of the ceremony
	Round    uint8
	From     int // its position in the set
	Hash     [sha256.Size]byte
}

const (
	statementDomain = "conclave/ceremony/broadcast/v2\x00"
	statementTail   = 8 + 32 + 1 + 2 + sha256.Size
)

// Bytes is what is signed: domain | length of protocol 1 | protocol | epoch 8 | id 32 | round 1 | from 2 | hash 32.
func (s Statement) Bytes() []byte {
	b := append([]byte(statementDomain), byte(len(s.Protocol)))
	b = append(b, s.Protocol...)
	b = binary.BigEndian.AppendUint64(b, s.Epoch)
	b = append(b, s.ID[:]...)
	b = append(b, s.Round)
	b = binary.BigEndian.AppendUint16(b, uint16(s.From))
	return append(b, s.Hash[:]...)
}

// errEvidence means that evidence shows nothing.
var errEvidence = errors.New("evidence shows no fault")

// ParseStatement reads what Bytes writes, and nothing else.
func ParseStatement(b []byte) (s Statement, err error) {
	head := len(statementDomain) + 1
	if len(b) < head || string(b[:head-1]) != statementDomain || len(b) != head+int(b[head-1])+statementTail {
		return s, fmt.Errorf("%w: not a statement", errEvidence)
	}
	s.Protocol, b = string(b[head:head+int(b[head-1])]), b[head+int(b[head-1]):]
	s.Epoch, b = binary.BigEndian.Uint64(b), b[8:]
	s.ID, s.Round = [32]byte(b[:32]), b[32]
	s.From, s.Hash = int(binary.BigEndian.Uint16(b[33:])), [sha256.Size]byte(b[35:])
	return s, nil
}

// Offence is what evidence shows.
type Offence struct {
	Statement         // the culprit's, or the first of two
	Equivocation bool // it said two different things; otherwise one that cannot be
}

// Convict returns what evidence shows to anybody against the node with this peer key; an error if it shows nothing. There
// are two forms, and both name the run, so that nothing of another serves:
//
//	equivocation:  statement | signature | another statement for the same slot | signature
//	bad broadcast: statement | signature | payload | ...   the payload is none that an honest party could send
//
// check says what is wrong with a broadcast by itself, without the rest of the run; nil if nothing, or if it cannot tell.
// The evidence may come from anyone.
func Convict(key p2p.PeerKey, evidence [][]byte, check func(s Statement, payload []byte) error) (o Offence, err error) {
	if len(evidence) < 3 {
		return o, errEvidence
	}
	if o.Statement, err = signed(key, evidence[0], evidence[1]); err != nil {
		return o, err
	}
	if len(evidence) == 4 {
		if second, err := signed(key, evidence[2], evidence[3]); err == nil {
			same := second
			same.Hash = o.Hash
			if same != o.Statement || second.Hash == o.Hash {
				return o, fmt.Errorf("%w: two statements that do not contradict each other", errEvidence)
			}
			o.Equivocation = true
			return o, nil
		}
	}
	if hashOf(evidence[2]) != o.Hash {
		return o, fmt.Errorf("%w: payload is not what was signed", errEvidence)
	}
	if check(o.Statement, evidence[2]) == nil {
		return o, fmt.Errorf("%w: by itself the broadcast may be honest", errEvidence)
	}
	return o, nil
}

func signed(key p2p.PeerKey, statement, signature []byte) (Statement, error) {
	s, err := ParseStatement(statement)
	if err == nil && !key.Verify(statement, signature) {
		err = fmt.Errorf("%w: statement is not signed by the node", errEvidence)
	}
	return s, err
}

// statement is what a party of this session signs.
func (s *session) statement(round uint8, from int, hash [sha256.Size]byte) Statement {
	return Statement{Protocol: s.machine.Protocol(), Epoch: s.epoch, ID: s.id, Round: round, From: from, Hash: hash}
}

// equivocation is the evidence for two different broadcasts.
func (s *session) equivocation(round uint8, a, b echo) [][]byte {
	return [][]byte{
		s.statement(round, int(a.party), a.hash).Bytes(), a.sig[:],
		s.statement(round, int(b.party), b.hash).Bytes(), b.sig[:],
	}
}

// broadcastEvidence shows what a party broadcast.
func (s *session) broadcastEvidence(round uint8, e echo, payload []byte) [][]byte {
	return [][]byte{s.statement(round, int(e.party), e.hash).Bytes(), e.sig[:], payload}
}

// document puts the signed broadcast for which the machine blames its sender in front of the machine's own evidence. A
// direct message is not signed: what is wrong with it only its receiver knows.
func (s *session) document(msg tss.Message, err error) {
	var blame *tss.BlameError
	if msg.To != tss.Broadcast || !errors.As(err, &blame) || len(blame.Culprits) != 1 || blame.Culprits[0] != msg.From {
		return
	}
	e, ok := s.sealed[msg.Round][msg.From]
	if ok && hashOf(msg.Payload) == e.hash {
		blame.Evidence = append(s.broadcastEvidence(msg.Round, e, msg.Payload), blame.Evidence...)
	}
}
