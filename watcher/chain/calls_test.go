package chain

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestCallsWithoutAnAnswerAreCounted(t *testing.T) {
	code := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage
			Method string
		}
		_ = json.NewDecoder(r.Body).Decode(&call)
		w.Header().Set("Content-Type", "application/json")
		switch {
		case call.Method == "eth_chainId":
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x1"}`, call.ID)
		case code == 0:
			w.WriteHeader(http.StatusBadGateway)
		default:
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":"no"}}`, call.ID, code)
		}
	}))
	defer s.Close()
	c, err := Dial(t.Context(), ClientConfig{URL: s.URL})
	require.NoError(t, err)
	defer c.Close()
	before, _ := c.Calls()
	for _, answer := range []struct{ code, unanswered int }{{3, 0}, {limited, 1}, {0, 2}, {-32000, 2}} {
		code = answer.code
		_, err := c.Balance(t.Context(), common.Address{})
		require.Error(t, err)
		_, unanswered := c.Calls()
		require.EqualValues(t, answer.unanswered, unanswered, answer.code)
	}
	made, _ := c.Calls()
	require.EqualValues(t, 4, made-before)
}
