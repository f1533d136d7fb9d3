package api_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/api"
)

// operations that a worker may ask for; each must be refused for arguments that are nothing.
var operations = []string{
	"fetch", "isPermitted", "permitted", "latestNonce", "rpcUrl", "callContract", "sign", "signAsAction", "actionPublicKey",
	"verifyActionSignature", "claimKey", "checkConditions", "decrypt", "encrypt", "broadcast", "runOnceLeads", "runOnceSettle", "runOnceAwait",
}

// TestNothingMalformedReachesTheHost: there is no host, so whatever reached it would panic.
func TestNothingMalformedReachesTheHost(t *testing.T) {
	for _, operation := range operations {
		for _, args := range []string{
			``, `{`, `null`, `[]`, `"x"`, `1`, `{}`, `{} {}`, `{"more":1}`, strings.Repeat("[", 100_000), `{"toSign":"not base64 !"}`,
			`{"name":1}`, `{"name":null}`, `{"url":""}`, `{"chain":"` + strings.Repeat("x", 300) + `"}`, "\xff",
		} {
			t.Run(operation+" "+args[:min(len(args), 20)], func(t *testing.T) {
				desk := api.New(nil, actions.DefaultLimits())
				_, err := desk.Call(context.Background(), operation, []byte(args))
				var refused *actions.Refused
				require.ErrorAs(t, err, &refused)
				require.Less(t, len(refused.Reason), 200)
				require.Equal(t, 1, desk.Usage().HostCalls) // trying counts
			})
		}
	}
}

func TestUnknownOperationsEndTheRun(t *testing.T) {
	for _, operation := range []string{"", "call", "exportKey", "Fetch", "fetch\x00", "__proto__"} {
		_, err := api.New(nil, actions.DefaultLimits()).Call(context.Background(), operation, []byte(`{}`))
		var stop *actions.Stop
		require.ErrorAs(t, err, &stop)
		require.Equal(t, actions.Crashed, stop.Code)
	}
}

// failing is a host whose RPCURL fails.
type failing struct {
	actions.Host
	err error
	url string
}

func (f failing) RPCURL(context.Context, string) (string, error) { return f.url, f.err }

func TestErrorsOfTheHostStayWithTheNode(t *testing.T) {
	secret := errors.New("https://user:password@internal")
	desk := api.New(failing{err: secret}, actions.DefaultLimits())
	for range 100 {
		_, err := desk.Call(context.Background(), "rpcUrl", []byte(`{"chain":"x"}`))
		require.EqualError(t, err, "the node could not do this")
	}
	require.Len(t, desk.Faults(), 16)
	require.ErrorIs(t, desk.Faults()[0], secret)

	desk = api.New(failing{err: fmt.Errorf("ask: %w", &actions.Refused{Reason: "no such chain"})}, actions.DefaultLimits())
	_, err := desk.Call(context.Background(), "rpcUrl", []byte(`{"chain":"x"}`))
	require.EqualError(t, err, "no such chain")
	require.Empty(t, desk.Faults())
}

func TestLongAnswersAreRefused(t *testing.T) {
	limits := actions.DefaultLimits()
	limits.MessageBytes = 100
	_, err := api.New(failing{url: strings.Repeat("x", 101)}, limits).Call(context.Background(), "rpcUrl", []byte(`{"chain":"x"}`))
	require.ErrorContains(t, err, "longer than 100 bytes")
}

func TestDepthIsCounted(t *testing.T) {
	desk := api.New(nil, actions.DefaultLimits())
	require.NoError(t, desk.CountCall(5))
	var stop *actions.Stop
	require.ErrorAs(t, desk.CountCall(6), &stop)
	require.Equal(t, actions.DepthLimit, stop.Code)
	require.Equal(t, 1, desk.Usage().HostCalls)
}
