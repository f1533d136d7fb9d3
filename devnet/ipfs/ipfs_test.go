package ipfs_test

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
	"github.com/conclave-network/conclave/devnet/ipfs"
)

func start(t *testing.T, dir string) *ipfs.Server {
	t.Helper()
	s, err := ipfs.Start(dir, "127.0.0.1:0")
	require.NoError(t, err)
	return s
}

// post writes data as a file in a form and returns the status and the named member of the answer.
func post(t *testing.T, url, member string, data []byte) (int, string) {
	t.Helper()
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", "x")
	require.NoError(t, err)
	_, err = part.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	res, err := http.Post(url, w.FormDataContentType(), &form)
	require.NoError(t, err)
	defer res.Body.Close()
	var said map[string]any
	require.NoError(t, json.NewDecoder(res.Body).Decode(&said))
	name, _ := said[member].(string)
	return res.StatusCode, name
}

func get(t *testing.T, url string) (int, []byte) {
	t.Helper()
	res, err := http.Get(url)
	require.NoError(t, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, raw
}

func TestBlocksAreThereAfterARestart(t *testing.T) {
	dir := t.TempDir()
	s := start(t, dir)
	status, key := post(t, s.URL()+"/api/v0/add?cid-version=1", "Hash", []byte("hello"))
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq", key, "the CID that every IPFS node gives")
	require.NoError(t, s.Close())

	s = start(t, dir)
	defer s.Close()
	status, data := get(t, s.URL()+"/ipfs/"+key+"?format=raw")
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "hello", string(data))
	status, _ = get(t, s.URL()+"/ipfs/"+strings.Replace(key, "bafkreibm6jg", "bafkreibm6jh", 1)+"?format=raw")
	require.NotEqual(t, http.StatusOK, status)
}

func TestFilesOfManyBlocks(t *testing.T) {
	s := start(t, t.TempDir())
	defer s.Close()
	for version, option := range map[int]string{dag.V0: "", dag.V1: "?cid-version=1"} {
		for _, size := range []int{0, 5, 256 << 10, 3<<20 + 7} {
			data := bytes.Repeat([]byte("conclave"), size/8+1)[:size]
			status, key := post(t, s.URL()+"/api/v0/add"+option, "Hash", data)
			require.Equal(t, http.StatusOK, status, size)
			want, err := dag.CID(data, version)
			require.NoError(t, err)
			require.Equal(t, want.String(), key)
			status, got := get(t, s.URL()+"/ipfs/"+key)
			require.Equal(t, http.StatusOK, status, size)
			require.True(t, bytes.Equal(data, got), size)
		}
	}
}

func TestWritesAreBounded(t *testing.T) {
	s := start(t, t.TempDir())
	defer s.Close()
	status, key := post(t, s.URL()+"/api/v0/add", "Hash", make([]byte, ipfs.MaxFile+1))
	require.Equal(t, http.StatusRequestEntityTooLarge, status)
	require.Empty(t, key)
	status, key = post(t, s.URL()+"/api/v0/add?cid-version=2", "Hash", []byte("x"))
	require.Equal(t, http.StatusBadRequest, status)
	require.Empty(t, key)
	for _, body := range []string{"", "nothing"} {
		res, err := http.Post(s.URL()+"/api/v0/add", "text/plain", strings.NewReader(body))
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, http.StatusBadRequest, res.StatusCode)
	}
}
