package blame

import (
	"context"
	"encoding/binary"
	"slices"
	"sync"
	"time"

	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// Topic: epoch (8 bytes, big endian) -> portable evidence that the node has, for each culprit: id 8 | length 4 | parts.
const Topic = "/conclave/faults/1"

const (
	maxItems    = 64
	maxAnswer   = maxItems * (8 + 4 + maxPortable)
	fetchingFor = 10 * time.Second
)

// serve answers a peer.
func (j *Judge) serve(ctx context.Context, request []byte) (out []byte, err error) {
	if len(request) != 8 {
		return nil, errMalformed
	}
	faults, err := j.Store.Faults(ctx, binary.BigEndian.Uint64(request))
	if err != nil {
		return nil, err
	}
	items := 0
	for _, f := range faults {
		if !f.Portable || items == maxItems {
			continue
		}
		items++
		out = binary.BigEndian.AppendUint64(out, f.Node)
		out = append(binary.BigEndian.AppendUint32(out, uint32(len(f.Evidence))), f.Evidence...)
	}
	return out, nil
}

// fetch asks all nodes of the set for evidence of the current epoch, and keeps what convinces this one.
func (j *Judge) fetch(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, fetchingFor)
	defer cancel()
	ep, err := j.Views.Latest().Epoch(ctx)
	if err != nil {
		j.Log.Debug("epoch not read", "error", err)
		return
	}
	keys, err := j.Keysets.Of(ep.Number)
	if err != nil {
		return // not of this set; or the first, where every node is in every ceremony and sees for itself
	}
	request := binary.BigEndian.AppendUint64(nil, keys.Epoch)
	var wg sync.WaitGroup
	answers := make([][]byte, len(keys.Nodes))
	for i := range keys.Nodes {
		if i == keys.Self {
			continue
		}
		wg.Go(func() {
			answer, err := j.Peers.Request(ctx, keys.Peer(i), Topic, request, maxAnswer)
			if err != nil {
				j.Log.Debug("peer not asked for evidence", "peer", keys.Address(i), "error", err)
			}
			answers[i] = answer
		})
	}
	wg.Wait()
	known, err := j.Store.Faults(ctx, keys.Epoch)
	if err != nil {
		j.Log.Warn("faults not read", "error", err)
		return
	}
	for i, answer := range answers {
		for _, f := range j.believe(keys.Nodes, keys.Epoch, answer) {
			same := func(k store.Fault) bool { return k.Portable && k.Node == f.Node && k.Reason == f.Reason }
			if slices.ContainsFunc(known, same) {
				continue
			}
			f.About = "shown by " + keys.Address(i).Hex()
			if err := j.Store.PutFault(ctx, f); err != nil {
				j.Log.Warn("fault not recorded", "error", err)
				return
			}
			known = append(known, f)
			j.Log.Error("node misbehaved, as evidence shows", "node id", f.Node, "reason", chain.Reason(f.Reason), "shown by", keys.Address(i))
		}
	}
}

// believe returns the faults that an answer shows, each of a node of the set. This node's own is not among them.
func (j *Judge) believe(set []chain.Node, epoch uint64, answer []byte) (out []store.Fault) {
	for len(answer) > 12 {
		id, length := binary.BigEndian.Uint64(answer), binary.BigEndian.Uint32(answer[8:])
		answer = answer[12:]
		if uint64(length) > uint64(len(answer)) || length > maxPortable {
			return out
		}
		evidence := answer[:length]
		answer = answer[length:]
		at := slices.IndexFunc(set, func(n chain.Node) bool { return n.ID == id && n.Address != j.Self })
		parts, err := split(evidence)
		if at < 0 || err != nil {
			continue
		}
		if reason, ok := convict(p2p.PeerKey(set[at].PeerKey), epoch, parts); ok {
			f := newFault(epoch, id, reason, "", "evidence by the node's own signature", parts)
			f.Portable = true
			out = append(out, f)
		}
	}
	return out
}
