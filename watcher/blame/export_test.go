package blame

import (
	"encoding/binary"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

// Item is one fault as nodes answer it.
func Item(node uint64, parts ...[]byte) []byte {
	evidence := join(parts, maxPortable)
	out := binary.BigEndian.AppendUint64(nil, node)
	return append(binary.BigEndian.AppendUint32(out, uint32(len(evidence))), evidence...)
}

// Believe is what Fuzz tests.
func (j *Judge) Believe(set []chain.Node, epoch uint64, answer []byte) []store.Fault {
	return j.believe(set, epoch, answer)
}
