package api

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/watcher/execute"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

func TestReceiptsAreServed(t *testing.T) {
	id := common.Hash{7}
	h := Handler(fake{work: map[common.Hash]store.Work{id: {}}}, nil)
	rec := ask(h, http.MethodGet, "/v1/receipts/"+id.Hex())
	require.Equal(t, http.StatusOK, rec.Code)
	got, err := receipt.Parse(rec.Body.Bytes())
	require.NoError(t, err, "it is one, and in the order that contracts want")
	require.Equal(t, id, got.RequestID)
	require.Len(t, got.Parts, 2)
	for path, code := range map[string]int{
		common.Hash{8}.Hex(): http.StatusNotFound, id.Hex()[2:]: http.StatusBadRequest, id.Hex() + "00": http.StatusBadRequest,
		"0x": http.StatusBadRequest, strings.Repeat("z", 66): http.StatusBadRequest,
	} {
		require.Equal(t, code, ask(h, http.MethodGet, "/v1/receipts/"+path).Code, path)
	}
}

// Whoever asked learns under which id the receipt will be.
func TestAnswersNameTheirReceipts(t *testing.T) {
	told := &steps{signed: sign.Answer{ID: common.Hash{1}}, ran: ranWell(true)}
	told.ran.Run, told.ran.Signed = common.Hash{2}, []execute.Signed{{Name: "a", Answer: sign.Answer{ID: common.Hash{3}}}, {Name: "b", Answer: sign.Answer{ID: common.Hash{4}}}}
	shares := &sharer{id: common.Hash{5}}
	header := func(h http.Handler, path, body string) string {
		t.Helper()
		rec := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
		r.Header.Set(requestID, "lit_1")
		h.ServeHTTP(rec, r)
		require.Equal(t, http.StatusOK, rec.Code)
		return rec.Header().Get(receiptID)
	}
	require.Equal(t, common.Hash{1}.Hex(), header(handlerOf(told), signPath, signWire))
	require.Equal(t, common.Hash{1}.Hex(), header(handlerOf(told), "/v1/pkp/sign", signWire))
	require.Equal(t, common.Hash{2}.Hex()+", "+common.Hash{3}.Hex()+", "+common.Hash{4}.Hex(), header(handlerOf(told), executePath, runWire))
	require.Equal(t, common.Hash{5}.Hex(), header(Handler(fake{}, newSDK(shares)), "/web/encryption/sign", signBody("[{}]")))
	require.Equal(t, "lit_1", shares.asked[0].RequestID)
	require.Empty(t, header(Handler(fake{}, newSDK(&sharer{})), "/web/encryption/sign", signBody("[{}]")), "no receipt, no header")

	// An id that this node made is no other node's.
	r := httptest.NewRequest(http.MethodPost, "/web/encryption/sign", strings.NewReader(signBody("[{}]")))
	Handler(fake{}, newSDK(shares)).ServeHTTP(httptest.NewRecorder(), r)
	require.Empty(t, shares.asked[1].RequestID)
}
