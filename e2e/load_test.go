package e2e

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	api "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// TestManyAskAtOnce has 200 decryptions and then 50 signatures asked for at the same time. Nodes may say that they are
// busy; in the end each is given what it asked for, and nobody what another asked for.
func TestManyAskAtOnce(t *testing.T) {
	n := shared(t)
	c, err := api.Connect(t.Context(), api.Options{Network: n.net, Timeout: 2 * patience})
	require.NoError(t, err)
	defer c.Close()
	who, err := c.NewSession(t.Context(), api.NewWallet(n.owner.Key), api.SessionOptions{
		Grants: []wire.Request{api.All(recap.Decrypt), api.All(recap.SignPKP)},
	})
	require.NoError(t, err)
	rule := fmt.Appendf(nil, `[{"contractAddress":%q,"standardContractType":"ERC721","chain":"yellowstone","method":"ownerOf",
		"parameters":[%q],"returnValueTest":{"comparator":"=","value":":userAddress"}}]`, n.net.Contracts.PKPNFT.Hex(), n.token.String())

	atOnce(t, "decryptions", 200, func(i int) error {
		secret := fmt.Sprintf("secret %d of %s", i, t.Name())
		e, err := c.Encrypt(access.EVMBasicField, json.RawMessage(rule), "yellowstone", api.DataString, []byte(secret))
		if err != nil {
			return err
		}
		got, err := c.Decrypt(t.Context(), who, e)
		if err == nil && string(got.Data) != secret {
			err = fmt.Errorf("%q instead of %q", got.Data, secret)
		}
		return err
	})
	key, err := c.PKP(t.Context(), n.token)
	require.NoError(t, err)
	atOnce(t, "signatures", 50, func(i int) error {
		_, err := c.Sign(t.Context(), who, key, sha256.Sum256(fmt.Appendf(nil, "%s/%d", t.Name(), i))) // verifies it
		return err
	})
}

// TestManyAskThroughThePublishedClient has the published client, which does not wait for a place, ask for 50 signatures at
// once: see sdk/crowd.mjs.
func TestManyAskThroughThePublishedClient(t *testing.T) {
	n := shared(t)
	args := []string{n.context(), "50"}
	for _, a := range accounts.Development()[4:7] {
		args = append(args, secretOf(a))
	}
	require.Equal(t, []string{"connect", "each is answered or told to come again", "afterwards there is room"}, n.script("crowd.mjs", args...))
}

// atOnce runs something many times at the same time, and logs how long it took.
func atOnce(t *testing.T, what string, count int, run func(i int) error) {
	t.Helper()
	took := make([]time.Duration, count)
	errs := make([]error, count)
	var wg sync.WaitGroup
	begin := time.Now()
	for i := range count {
		wg.Go(func() {
			errs[i] = run(i)
			took[i] = time.Since(begin)
		})
	}
	wg.Wait()
	for i, err := range errs {
		require.NoError(t, err, "%s, number %d", what, i)
	}
	slices.Sort(took)
	t.Logf("%d %s at once: half of them after %v, all after %v", count, what, took[count/2].Round(time.Millisecond), took[count-1].Round(time.Millisecond))
}
