package secp256k1

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/drand/kyber/sign/schnorr"
	kybertest "github.com/drand/kyber/util/test"
	"github.com/stretchr/testify/require"
)

const inner = "SECP256K1_KYBER_GROUP_TEST"

// TestKyberGroup runs kyber's own test of a group. It has one expectation that we refuse on purpose, that the point at
// infinity can be decoded; so it runs in a child process whose complaints are read, and that must be the only one.
func TestKyberGroup(t *testing.T) {
	if os.Getenv(inner) != "" {
		kybertest.GroupTest(t, Suite{})
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestKyberGroup$", "-test.v")
	cmd.Env = append(os.Environ(), inner+"=1")
	out, err := cmd.CombinedOutput()
	require.Error(t, err)
	complaints := regexp.MustCompile(`(?m)^\s+test\.go:\d+: (.*)$`).FindAllStringSubmatch(string(out), -1)
	require.NotEmpty(t, complaints, "%s", out)
	var refused int
	for _, c := range complaints {
		switch {
		case strings.HasPrefix(c[1], "Could not unmarshall binary [0 0 "):
			refused++
		case c[1] == "" || strings.HasPrefix(c[1], "Testing group") || strings.HasPrefix(c[1], "shared secret"):
		default:
			t.Errorf("kyber complains: %s", c[1])
		}
	}
	require.Equal(t, 1, refused, "%s", out)
	require.NotContains(t, string(out), "panic")
}

// TestSchnorr signs and verifies with kyber's scheme, which reduces a 64-byte hash and asks IsInCorrectGroup.
func TestSchnorr(t *testing.T) {
	scheme := schnorr.NewScheme(Suite{})
	private, public := scheme.NewKeyPair(Suite{}.RandomStream())
	sig, err := scheme.Sign(private, []byte("message"))
	require.NoError(t, err)
	require.NoError(t, scheme.Verify(public, []byte("message"), sig))
	require.Error(t, scheme.Verify(public, []byte("massage"), sig))
	bad := bytes.Clone(sig)
	copy(bad, make([]byte, PointLen))
	require.Error(t, scheme.Verify(public, []byte("message"), bad), "infinity as R")
	bad = bytes.Clone(sig)
	copy(bad[PointLen:], order.Bytes())
	require.Error(t, scheme.Verify(public, []byte("message"), bad), "s = n")
}
