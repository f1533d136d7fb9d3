package chains_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// A path comes from a stranger. Whatever it is, it leads to the configured host, below the configured base.
func FuzzCosmosPath(f *testing.F) {
	for _, p := range []string{"/a/b", "/../x", "//evil", "/%2e%2e/x", "/a?b=/../c", "/:80@evil", "/a%00"} {
		f.Add(p)
	}
	var asked atomic.Value
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Store(r.URL.Path)
		fmt.Fprint(w, "{}")
	}))
	f.Cleanup(s.Close)
	set, err := chains.New(chains.Config{Chains: map[string]chains.Chain{"cosmos": {Kind: chains.CosmosKind, URLs: []string{s.URL + "/base"}}}}, chains.Options{})
	require.NoError(f, err)
	f.Cleanup(set.Close)
	c, err := set.Cosmos("cosmos")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, path string) {
		asked.Store("")
		if _, err := c.Get(ctx, path); err != nil {
			require.True(t, errors.Is(err, chains.ErrRefused) || errors.Is(err, chains.ErrUnavailable))
			return
		}
		require.True(t, strings.HasPrefix(asked.Load().(string), "/base/"), asked.Load())
		require.NotContains(t, strings.Split(asked.Load().(string), "/"), "..")
	})
}
