package s3_test

import (
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3bolt"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/client/store"
	"github.com/conclave-network/conclave/client/store/s3"
)

// serve runs an S3 server that keeps its objects on disk, and points the environment at it.
func serve(t *testing.T) {
	t.Helper()
	disk, err := s3bolt.NewFile(filepath.Join(t.TempDir(), "s3"))
	require.NoError(t, err)
	require.NoError(t, disk.CreateBucket("bucket"))
	server := httptest.NewServer(gofakes3.New(disk).Server())
	t.Cleanup(server.Close)
	t.Setenv("AWS_ENDPOINT_URL", server.URL)
	t.Setenv("AWS_ACCESS_KEY_ID", "id")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
}

func TestRoundTrip(t *testing.T) {
	serve(t)
	for target, want := range map[string]string{
		"s3://bucket/a/b.json": "s3://bucket/a/b.json",
		"s3://bucket/a/":       "s3://bucket/a/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824.json",
		"s3://bucket":          "s3://bucket/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824.json",
	} {
		s, err := s3.Open(target)
		require.NoError(t, err)
		reference, err := s.Put(t.Context(), []byte("hello"))
		require.NoError(t, err)
		require.Equal(t, want, reference)
		got, err := s.Get(t.Context(), reference)
		require.NoError(t, err)
		require.Equal(t, "hello", string(got))
	}
}

func TestRefusals(t *testing.T) {
	serve(t)
	s, err := s3.Open("s3://bucket/x")
	require.NoError(t, err)
	for _, reference := range []string{"s3://bucket/none", "s3://none/none"} {
		_, err = s.Get(t.Context(), reference)
		require.ErrorIs(t, err, store.ErrNotFound, reference)
	}
	for _, reference := range []string{"", "s3://", "s3:///x", "http://bucket/x", "s3://b/" + strings.Repeat("x", 3000)} {
		_, err = s.Get(t.Context(), reference)
		require.ErrorIs(t, err, store.ErrReference, reference)
	}
	_, err = s.Put(t.Context(), make([]byte, store.MaxSize+1))
	require.ErrorIs(t, err, store.ErrTooLarge)
	for _, url := range []string{"ftp://x", "x", "http://h/path"} {
		t.Setenv("AWS_ENDPOINT_URL", url)
		_, err := s3.Open("")
		require.Error(t, err, url)
	}
}
