package ipfs_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	nodes "github.com/conclave-network/conclave/actions/ipfs"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/actions/ipfs/kubotest"
	"github.com/conclave-network/conclave/client/store"
	"github.com/conclave-network/conclave/client/store/ipfs"
	node "github.com/conclave-network/conclave/devnet/ipfs"
)

// hello is the reference of "hello".
const hello = "ipfs://bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq"

func TestRoundTrip(t *testing.T) {
	n, err := node.Start(t.TempDir(), "127.0.0.1:0")
	require.NoError(t, err)
	defer n.Close()
	s := ipfs.Store{API: n.URL() + "/", Gateway: n.URL()}
	for _, data := range []string{"", "hello", strings.Repeat("x", 256<<10), strings.Repeat("xyz", 1_000_000)} {
		roundTrip(t, s, data)
	}
	_, err = s.Get(t.Context(), "ipfs://bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4")
	require.ErrorIs(t, err, store.ErrNotFound)
	_, err = s.Put(t.Context(), make([]byte, store.MaxSize+1))
	require.ErrorIs(t, err, store.ErrTooLarge)
}

func roundTrip(t *testing.T, s ipfs.Store, data string) {
	t.Helper()
	reference, err := s.Put(t.Context(), []byte(data))
	require.NoError(t, err)
	got, err := s.Get(t.Context(), reference)
	require.NoError(t, err)
	require.True(t, data == string(got))
	if data == "hello" {
		require.Equal(t, hello, reference)
	}
	want, err := dag.CID([]byte(data), dag.V0)
	require.NoError(t, err)
	reference, err = s.PutAs(t.Context(), []byte(data), dag.V0)
	require.NoError(t, err)
	require.Equal(t, ipfs.Scheme+want.String(), reference)
	got, err = s.Get(t.Context(), reference)
	require.NoError(t, err)
	require.True(t, data == string(got))
}

// TestWithKubo publishes to a real Kubo, by way of which the network's nodes have it too.
func TestWithKubo(t *testing.T) {
	kubo := kubotest.Start(t)
	s := ipfs.Store{API: kubo.API, Gateway: kubo.Gateway}
	loader, err := nodes.New(nodes.Config{Dir: t.TempDir(), Peers: []string{kubo.Peer}})
	require.NoError(t, err)
	defer loader.Close()
	for _, data := range []string{"hello", strings.Repeat("xyz", 1_000_000)} {
		roundTrip(t, s, data)
		reference, err := s.Put(t.Context(), []byte(data))
		require.NoError(t, err)
		cid := strings.TrimPrefix(reference, ipfs.Scheme)
		require.True(t, data == string(kubo.Cat(t, cid)))
		got, err := loader.Get(t.Context(), cid, len(data))
		require.NoError(t, err)
		require.True(t, data == string(got))
	}
}

// TestNobodyIsBelieved has servers lie in both directions.
func TestNobodyIsBelieved(t *testing.T) {
	var say func(w http.ResponseWriter, r *http.Request)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { say(w, r) }))
	defer server.Close()
	s := ipfs.Store{API: server.URL, Gateway: server.URL}
	text := func(t string) func(http.ResponseWriter, *http.Request) {
		return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(t)) }
	}
	for what, c := range map[string]struct {
		say  func(http.ResponseWriter, *http.Request)
		want error
	}{
		"other bytes": {text("hallo"), store.ErrAltered}, "none": {text(""), store.ErrAltered},
		"too many": {text(strings.Repeat("x", dag.MaxBlock+1)), store.ErrTooLarge}, "not found": {http.NotFound, store.ErrNotFound},
	} {
		say = c.say
		_, err := s.Get(t.Context(), hello)
		require.ErrorIs(t, err, c.want, what)
	}
	for what, f := range map[string]func(http.ResponseWriter, *http.Request){
		"another CID": text(`{"Hash":"bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4"}`), "nonsense": text("x"), "nothing": text("{}"),
	} {
		say = f
		_, err := s.Put(t.Context(), []byte("hello"))
		require.ErrorIs(t, err, store.ErrAltered, what)
	}
	say = text("hello")
	got, err := s.Get(t.Context(), hello)
	require.NoError(t, err)
	require.Equal(t, "hello", string(got))
}

func TestParse(t *testing.T) {
	for _, reference := range []string{
		"", "ipfs://", hello[7:], hello + "/x", "ipfs://" + strings.Repeat("b", 200),
		"ipfs://bafyreib2rxk3rybk3aobmv5cjuql3bm2twh4jo5uxgf5kpqcsgz7soitae", // CBOR
		"ipfs://bafkqablimvwgy3y", // the bytes themselves in place of a hash
	} {
		_, err := ipfs.Parse(reference)
		require.ErrorIs(t, err, store.ErrReference, reference)
	}
	for _, reference := range []string{hello, "ipfs://QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o"} {
		_, err := ipfs.Parse(reference)
		require.NoError(t, err)
	}
}
