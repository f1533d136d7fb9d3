package auth

import (
	"encoding/hex"

	"github.com/drand/kyber"
	bls12381 "github.com/drand/kyber-bls12381"
	"github.com/drand/kyber/pairing"
	//lint:ignore SA1019 only its aggregation is broken, and one signature of one key is checked here
	"github.com/drand/kyber/sign/bls"

	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// blsDomain is the domain tag of the network's signatures: keys in G1, signatures in G2, proof-of-possession scheme.
const blsDomain = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"

// blsSuite is only read.
var blsSuite pairing.Suite = bls12381.NewBLS12381SuiteWithDST(nil, []byte(blsDomain))

var blsSigLimits = strictjson.Limits{Size: 1 << 10, Depth: 1, Values: 4}

// verifyNetwork checks that the network's BLS key signed the message for a PKP session. The signature is the text of a JSON
// object, {"ProofOfPossession":"<192 hex digits>"}.
func (c *check) verifyNetwork(text string, m *siwe.Message) error {
	v, err := strictjson.Parse([]byte(text), blsSigLimits)
	if err != nil {
		return refuse(Invalid, "the network's signature: %w", err)
	}
	raw, err := hex.DecodeString(v.Get("ProofOfPossession").Text)
	if err != nil || len(raw) != 96 {
		return refuse(Invalid, "the network's signature is not 96 bytes in hex")
	}
	key, err := c.networkKey()
	if err != nil {
		return err
	}
	if err := c.spend(); err != nil {
		return err
	}
	data := session.DataSigned(m.Raw())
	if err := bls.NewSchemeOnG2(blsSuite).Verify(key, data[:], raw); err != nil { // checks curve and subgroup of the signature
		return refuse(Invalid, "%w: it is not the network's over this message", errSignature)
	}
	return nil
}

// networkKey decodes the network's key once for each request.
func (c *check) networkKey() (kyber.Point, error) {
	if c.key != nil {
		return c.key, nil
	}
	var raw []byte
	if c.cfg.NetworkKey != nil {
		raw = c.cfg.NetworkKey()
	}
	if raw == nil {
		return nil, refuse(Invalid, "the network has no key yet, so it has signed nothing")
	}
	p := blsSuite.G1().Point()
	if err := p.UnmarshalBinary(raw); err != nil || p.Equal(blsSuite.G1().Point().Null()) {
		// Not the caller's fault. With the identity as key, the identity would be a signature of everything.
		return nil, refuse(ChainFailed, "the network's key is not a point of G1")
	}
	c.key = p
	return p, nil
}
