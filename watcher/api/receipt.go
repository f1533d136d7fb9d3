package api

import (
	"errors"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/conclave-network/conclave/watcher/store"
)

// receiptID is the header that tells the ids of the receipts that an answer's request leaves.
const receiptID = "X-Receipt-Id"

// showReceipts adds the header to an answer that leaves receipts.
func showReceipts(w http.ResponseWriter, answer any) {
	leaves, ok := answer.(interface{ ReceiptIDs() []common.Hash })
	if !ok {
		return
	}
	var ids []string
	for _, id := range leaves.ReceiptIDs() {
		ids = append(ids, id.Hex())
	}
	if len(ids) > 0 {
		w.Header().Set(receiptID, strings.Join(ids, ", "))
	}
}

// pathID reads the request id in a path.
func pathID(r *http.Request) (common.Hash, error) {
	raw, err := hexutil.Decode(r.PathValue("id"))
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, invalid("the request id is not 0x and 64 hex digits")
	}
	return common.Hash(raw), nil
}

// receipt answers with what this node has of a receipt, complete or not: who asks checks it.
func (f *face) receipt(w http.ResponseWriter, r *http.Request, src Source) {
	id, err := pathID(r)
	if err != nil {
		fail(w, r, f.log, err)
		return
	}
	got, err := src.Receipt(r.Context(), id)
	if errors.Is(err, store.ErrNotFound) {
		err = errUnknownReceipt
	}
	if err != nil {
		fail(w, r, f.log, err)
		return
	}
	answer(w, http.StatusOK, got)
}
