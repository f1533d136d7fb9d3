// Package s3 keeps ciphertexts on a server that speaks the protocol of Amazon's S3.
//
// Threat line: the server may give back anything, up to a bound; decryption finds out. Credentials come from the
// environment or a file, as AWS's own tools take them, and are never printed.
package s3

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"github.com/conclave-network/conclave/client/store"
)

// Scheme begins references: s3://BUCKET/KEY.
const Scheme = "s3://"

// Store uses one server.
type Store struct {
	client *minio.Client
	target string
}

// Open uses the server at AWS_ENDPOINT_URL (Amazon's if it is not set) in AWS_REGION, with the credentials in
// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or in AWS's credentials file. target is where Put writes:
// s3://BUCKET/KEY, or s3://BUCKET/FOLDER/ for a name that is the hash of what is put; it may be empty if nothing is put.
func Open(target string) (*Store, error) {
	endpoint, secure := "s3.amazonaws.com", true
	if given := os.Getenv("AWS_ENDPOINT_URL"); given != "" {
		u, err := url.Parse(given)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || strings.Trim(u.Path, "/") != "" {
			return nil, fmt.Errorf("AWS_ENDPOINT_URL is not http(s)://HOST[:PORT]")
		}
		endpoint, secure = u.Host, u.Scheme == "https"
	}
	c, err := minio.New(endpoint, &minio.Options{
		Creds:  credentials.NewChainCredentials([]credentials.Provider{&credentials.EnvAWS{}, &credentials.FileAWSCredentials{}}),
		Secure: secure, Region: region(), MaxRetries: 3,
	})
	if err != nil {
		return nil, fmt.Errorf("open S3: %w", err)
	}
	return &Store{c, target}, nil
}

// region is named, so that the server is not asked for it.
func region() string {
	for _, name := range []string{"AWS_REGION", "AWS_DEFAULT_REGION"} {
		if r := os.Getenv(name); r != "" {
			return r
		}
	}
	return "us-east-1"
}

// Put implements store.Store.
func (s *Store) Put(ctx context.Context, data []byte) (string, error) {
	bucket, key, err := Parse(s.target)
	if err != nil {
		return "", err
	}
	if len(data) > store.MaxSize {
		return "", fmt.Errorf("put on S3: it %w: %d bytes", store.ErrTooLarge, len(data))
	}
	if key == "" || strings.HasSuffix(key, "/") {
		sum := sha256.Sum256(data)
		key += hex.EncodeToString(sum[:]) + ".json"
	}
	_, err = s.client.PutObject(ctx, bucket, key, bytes.NewReader(data), int64(len(data)), minio.PutObjectOptions{ContentType: "application/json"})
	if err != nil {
		return "", fmt.Errorf("put on S3: %w", explain(err))
	}
	return Scheme + bucket + "/" + key, nil
}

// Get implements store.Store.
func (s *Store) Get(ctx context.Context, reference string) ([]byte, error) {
	bucket, key, err := Parse(reference)
	if err != nil {
		return nil, err
	}
	object, err := s.client.GetObject(ctx, bucket, key, minio.GetObjectOptions{})
	if err != nil {
		return nil, fmt.Errorf("get from S3: %w", explain(err))
	}
	defer object.Close()
	data, err := store.ReadAll(object)
	if err != nil {
		return nil, fmt.Errorf("get from S3: %w", explain(err))
	}
	return data, nil
}

// explain says ErrNotFound where the server says so.
func explain(err error) error {
	switch minio.ToErrorResponse(err).Code {
	case minio.NoSuchKey, minio.NoSuchBucket:
		return fmt.Errorf("it %w: %w", store.ErrNotFound, err)
	}
	return err
}

// Parse reads s3://BUCKET/KEY.
func Parse(reference string) (bucket, key string, err error) {
	rest, ok := strings.CutPrefix(reference, Scheme)
	bucket, key, _ = strings.Cut(rest, "/")
	if !ok || bucket == "" || len(reference) > 2048 {
		return "", "", fmt.Errorf("%.80q %w: want %sBUCKET/KEY", reference, store.ErrReference, Scheme)
	}
	return bucket, key, nil
}
