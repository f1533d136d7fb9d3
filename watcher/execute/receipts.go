package execute

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/actions"
	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/watcher/receipt"
)

// receipt reports what the action of a caller responded. Nodes that came to something else have another receipt under the
// same id: that of the run.
func (r *run) receipt(result actions.Result) {
	if result.Code != actions.OK {
		return
	}
	r.did(form.Body{
		Kind: form.Action, RequestID: r.id, KeyID: derive.ActionKeyID(r.root), Digest: crypto.Keccak256Hash([]byte(result.Response)),
	})
}

// opened reports that this node shows its share of a decryption key to the others that run the action.
func (r *run) opened(slot, identity string, data [32]byte) {
	r.did(form.Body{
		Kind: form.Decryption, KeyID: crypto.Keccak256Hash([]byte(identity)), Digest: data,
		RequestID: crypto.Keccak256Hash([]byte("conclave/run/open/v1\x00"), r.id[:], crypto.Keccak256([]byte(slot))),
	})
}

func (r *run) did(b form.Body) {
	b.CID, b.Epoch = r.root, r.pass.Keys.Epoch
	r.Receipts.Made(receipt.Operation{Body: b, Pinned: r.pass.At})
}
