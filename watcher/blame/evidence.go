package blame

import (
	"encoding/binary"
	"errors"

	"github.com/conclave-network/conclave/tss/frost"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/watcher/ceremony"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// maxPortable bounds evidence that is passed on: statements, signatures and the broadcast of a signing protocol.
const maxPortable = 4 << 10

// broadcasts says of each protocol what is wrong with a broadcast by itself.
var broadcasts = map[string]func(round uint8, payload []byte) error{
	gg18.Protocol:  gg18.CheckBroadcast,
	frost.Protocol: frost.CheckBroadcast,
}

func cannotBe(s ceremony.Statement, payload []byte) error {
	if check := broadcasts[s.Protocol]; check != nil {
		return check(s.Round, payload)
	}
	return nil
}

// convict returns the reason to kick the node with a peer key, if evidence shows one to anybody. It must be of the epoch:
// who has been kicked for something is not kicked for it again when it comes back.
func convict(key p2p.PeerKey, epoch uint64, evidence [][]byte) (chain.Reason, bool) {
	o, err := ceremony.Convict(key, evidence, cannotBe)
	switch {
	case err != nil || o.Epoch != epoch:
		return chain.ReasonNone, false
	case o.Equivocation:
		return chain.ReasonEquivocation, true
	default:
		return chain.ReasonInvalidShare, true
	}
}

var errMalformed = errors.New("malformed evidence")

// join writes parts one after another, each with its length in 4 bytes, as many as fit.
func join(parts [][]byte, limit int) (out []byte) {
	for _, p := range parts {
		if len(out)+4+len(p) > limit {
			return out
		}
		out = append(binary.BigEndian.AppendUint32(out, uint32(len(p))), p...)
	}
	return out
}

// split reads what join writes.
func split(b []byte) (parts [][]byte, err error) {
	for len(b) > 0 {
		if len(b) < 4 || uint64(binary.BigEndian.Uint32(b)) > uint64(len(b)-4) {
			return nil, errMalformed
		}
		end := 4 + binary.BigEndian.Uint32(b)
		parts = append(parts, b[4:end])
		b = b[end:]
	}
	return parts, nil
}

// newFault makes what is stored of a fault.
func newFault(epoch, node uint64, reason chain.Reason, about, detail string, evidence [][]byte) store.Fault {
	return store.Fault{
		Epoch: epoch, Node: node, Reason: uint8(reason), About: clip(about), Detail: clip(detail), Evidence: join(evidence, store.MaxFault),
	}
}

// clip bounds a text that may hold what a peer sent.
func clip(s string) string { return s[:min(len(s), 1024)] }
