package attest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
)

const (
	// devnetRSABits is the size of root and intermediate key. AMD's have 4096 bits; the library checks the
	// algorithm, RSASSA-PSS with SHA-384, and not the size. 2048 bits are out of reach for anybody, and what they
	// protect is worth nothing: two keys of 4096 bits would cost every start of a devnet 1.4 s instead of 0.15 s.
	devnetRSABits = 2048
	// devnetProduct is the processor that development certificates name: family 19h, models 0 to Fh.
	devnetProduct     = "Milan-B1"
	devnetProductLine = "Milan"
)

// Development certificates are always valid: a devnet may turn its chain's clock years ahead.
var (
	devnetNotBefore = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	devnetNotAfter  = time.Date(2120, 1, 1, 0, 0, 0, 0, time.UTC)
)

// DevnetAuthority is the make-believe chip maker of one development network. It lives in memory: the network that
// needs more signers later needs a new authority, or one that was kept. It is safe for concurrent use.
type DevnetAuthority struct {
	mu       sync.Mutex // rand is not safe for concurrent use
	rand     io.Reader
	askKey   *rsa.PrivateKey
	ask, ark *x509.Certificate
}

// NewDevnetAuthority makes a fresh root and an intermediate certified by it, and forgets the root's key. Serial
// numbers and chip ids are read from rand; Go's crypto packages take keys and signature salts from the system's
// generator whatever reader they are handed.
func NewDevnetAuthority(rand io.Reader) (*DevnetAuthority, error) {
	a := &DevnetAuthority{rand: rand}
	arkKey, err := rsa.GenerateKey(rand, devnetRSABits)
	if err != nil {
		return nil, fmt.Errorf("make development root key: %w", err)
	}
	if a.askKey, err = rsa.GenerateKey(rand, devnetRSABits); err != nil {
		return nil, fmt.Errorf("make development intermediate key: %w", err)
	}
	// Nothing checks the root's name, so it says what it is. The intermediate must carry AMD's.
	root := pkix.Name{Organization: []string{"Conclave development network"}, CommonName: "Not AMD: ARK of a devnet"}
	if a.ark, err = a.authority(root, nil, arkKey, arkKey); err != nil {
		return nil, fmt.Errorf("certify development root: %w", err)
	}
	if a.ask, err = a.authority(amdName("SEV-"+devnetProductLine), a.ark, a.askKey, arkKey); err != nil {
		return nil, fmt.Errorf("certify development intermediate: %w", err)
	}
	return a, nil
}

// RootDER returns a copy of the root certificate. It is the ARK in all evidence of this authority's signers.
func (a *DevnetAuthority) RootDER() []byte { return bytes.Clone(a.ark.Raw) }

// RootHash returns keccak256 of RootDER, the value for IAttestations.devnetRootHash.
func (a *DevnetAuthority) RootHash() common.Hash { return crypto.Keccak256Hash(a.ark.Raw) }

// Issue makes a P-384 key with a random chip id, certifies it as the VCEK of a fixed firmware version, and returns the content of
// the node's signer file (see ParseDevnetQuoter). It is a private key: write it with mode 0600, one per node.
func (a *DevnetAuthority) Issue() ([]byte, error) {
	return a.issue(devnetTCB)
}

func (a *DevnetAuthority) issue(tcb TCB) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	key, err := ecdsa.GenerateKey(elliptic.P384(), a.rand)
	if err != nil {
		return nil, fmt.Errorf("make development VCEK: %w", err)
	}
	chipID := make([]byte, abi.ChipIDSize)
	if _, err := io.ReadFull(a.rand, chipID); err != nil {
		return nil, fmt.Errorf("make chip id: %w", err)
	}
	exts, err := vcekExtensions(tcb, chipID)
	if err != nil {
		return nil, fmt.Errorf("encode VCEK extensions: %w", err)
	}
	der, err := x509.CreateCertificate(a.rand, &x509.Certificate{
		SignatureAlgorithm: x509.SHA384WithRSAPSS,
		SerialNumber:       new(big.Int), // AMD's VCEK certificates all have serial number 0
		Subject:            amdName("SEV-VCEK"),
		NotBefore:          devnetNotBefore,
		NotAfter:           devnetNotAfter,
		ExtraExtensions:    exts,
	}, a.ask, key.Public(), a.askKey)
	if err != nil {
		return nil, fmt.Errorf("certify development VCEK: %w", err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("encode development VCEK: %w", err)
	}
	var out bytes.Buffer
	for _, block := range []*pem.Block{
		{Type: signerPEMType, Bytes: pkcs8},
		{Type: certPEMType, Bytes: der},
		{Type: certPEMType, Bytes: a.ask.Raw},
		{Type: certPEMType, Bytes: a.ark.Raw},
	} {
		if err := pem.Encode(&out, block); err != nil {
			return nil, fmt.Errorf("encode development signer: %w", err)
		}
	}
	return out.Bytes(), nil
}

// authority certifies key as a certificate authority; a nil parent makes a root.
func (a *DevnetAuthority) authority(name pkix.Name, parent *x509.Certificate, key, signer *rsa.PrivateKey) (*x509.Certificate, error) {
	serial := make([]byte, 16)
	if _, err := io.ReadFull(a.rand, serial); err != nil {
		return nil, fmt.Errorf("make serial number: %w", err)
	}
	serial[0] = serial[0]&0x7f | 0x40 // positive, and never shorter
	template := &x509.Certificate{
		SignatureAlgorithm:    x509.SHA384WithRSAPSS,
		SerialNumber:          new(big.Int).SetBytes(serial),
		Subject:               name,
		NotBefore:             devnetNotBefore,
		NotAfter:              devnetNotAfter,
		KeyUsage:              x509.KeyUsageCertSign,
		IsCA:                  true,
		BasicConstraintsValid: true,
	}
	if parent == nil {
		parent = template
	}
	der, err := x509.CreateCertificate(a.rand, template, parent, key.Public(), signer)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// amdName is the name that AMD 57230 prescribes for a certificate, and the library checks.
func amdName(commonName string) pkix.Name {
	return pkix.Name{
		Country:            []string{"US"},
		Province:           []string{"CA"},
		Locality:           []string{"Santa Clara"},
		Organization:       []string{"Advanced Micro Devices"},
		OrganizationalUnit: []string{"Engineering"},
		CommonName:         commonName,
	}
}

// vcekExtensions encodes the extensions of AMD 57230, table "VCEK Certificate Extensions": structure version 0,
// product name, the eight bytes of the TCB version, and the chip's hardware id, which stands there without a tag.
func vcekExtensions(tcb TCB, chipID []byte) ([]pkix.Extension, error) {
	name, err := asn1.MarshalWithParams(devnetProduct, "ia5")
	if err != nil {
		return nil, err
	}
	exts := []pkix.Extension{{Id: kds.OidProductName1, Value: name}, {Id: kds.OidHwid, Value: chipID}}
	for _, field := range []struct {
		id    asn1.ObjectIdentifier
		level uint8
	}{
		{kds.OidStructVersion, 0},
		{kds.OidBlSpl, tcb.BootLoader},
		{kds.OidTeeSpl, tcb.TEE},
		{kds.OidSnpSpl, tcb.SNP},
		{kds.OidSpl4, 0},
		{kds.OidSpl5, 0},
		{kds.OidSpl6, 0},
		{kds.OidSpl7, 0},
		{kds.OidUcodeSpl, tcb.Microcode},
	} {
		value, err := asn1.Marshal(int(field.level))
		if err != nil {
			return nil, err
		}
		exts = append(exts, pkix.Extension{Id: field.id, Value: value})
	}
	return exts, nil
}
