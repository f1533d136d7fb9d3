package attest

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	"github.com/google/go-sev-guest/verify/trust"
)

// trustedRoots maps a product line to the chains that are believed for it, as the library wants it.
type trustedRoots map[string][]*trust.AMDRootCerts

// supported reports whether evidence of a processor line can be judged. Turin's cannot: its certificates have another
// structure (version 1: 8 byte hardware id, a level for the FMC) and its TCB_VERSION another layout, neither of which
// go-sev-guest v0.15.0 reads, so comparing its versions would compare the wrong bytes.
func supported(line string) bool { return line == "Milan" || line == "Genoa" }

// amdRoots returns AMD's chains for Milan and Genoa from the bundles compiled into go-sev-guest. The library's
// own default set lacks the intermediates that sign VLEK certificates, so the two bundles of a line are joined.
var amdRoots = sync.OnceValues(func() (trustedRoots, error) {
	roots := trustedRoots{}
	for _, line := range []struct {
		name       string
		vcek, vlek []byte
	}{
		{"Milan", trust.AskArkMilanVcekBytes, trust.AskArkMilanVlekBytes},
		{"Genoa", trust.AskArkGenoaVcekBytes, trust.AskArkGenoaVlekBytes},
	} {
		ask, ark, err := parseBundle(line.vcek)
		if err != nil {
			return nil, fmt.Errorf("read AMD's VCEK chain for %s: %w", line.name, err)
		}
		asvk, vlekARK, err := parseBundle(line.vlek)
		if err != nil {
			return nil, fmt.Errorf("read AMD's VLEK chain for %s: %w", line.name, err)
		}
		if !bytes.Equal(ark.Raw, vlekARK.Raw) {
			return nil, fmt.Errorf("AMD's two chains for %s have different roots", line.name)
		}
		roots[line.name] = []*trust.AMDRootCerts{rootCerts(line.name, ask, asvk, ark)}
	}
	return roots, nil
})

// parseBundle reads an intermediate and a root in PEM.
func parseBundle(bundle []byte) (intermediate, root *x509.Certificate, err error) {
	first, second, err := kds.ParseProductCertChain(bundle)
	if err != nil {
		return nil, nil, err
	}
	if intermediate, err = x509.ParseCertificate(first); err != nil {
		return nil, nil, err
	}
	if root, err = x509.ParseCertificate(second); err != nil {
		return nil, nil, err
	}
	return intermediate, root, nil
}

func rootCerts(line string, ask, asvk, ark *x509.Certificate) *trust.AMDRootCerts {
	r := trust.AMDRootCertsProduct(line)
	r.ProductCerts = &trust.ProductCerts{Ask: ask, Asvk: asvk, Ark: ark}
	return r
}

// DevnetChain reports whether chainID is one of the two on which a development root may be believed: 1337 and 31337,
// the defaults of geth and anvil. No other network may use them.
func DevnetChain(chainID uint64) bool { return chainID == 1337 || chainID == 31337 }

// rootsFor returns the chains to believe for this evidence. Evidence without a chain of its own is held against
// AMD's. A chain in evidence is believed on a development chain only, and only if the policy names its root. The
// chain id is asked here, in Go, although the contract's constructor asks too: a wrong or upgraded contract on a
// real chain must not be able to turn hardware attestation off.
func rootsFor(e Evidence, pol Policy) (roots trustedRoots, devnet bool, err error) {
	if len(e.ARK) == 0 {
		roots, err := amdRoots()
		if err != nil {
			return nil, false, fmt.Errorf("%w: %w", ErrRoot, err)
		}
		return roots, false, nil
	}
	if !DevnetChain(pol.ChainID) {
		return nil, false, fmt.Errorf("%w: a development root is presented on chain %d", ErrRoot, pol.ChainID)
	}
	if pol.DevnetRootHash == (common.Hash{}) {
		return nil, false, fmt.Errorf("%w: a development root is presented, but the network names none", ErrRoot)
	}
	if got := crypto.Keccak256Hash(e.ARK); got != pol.DevnetRootHash {
		return nil, false, fmt.Errorf("%w: development root %s, the network names %x", ErrRoot, got, pol.DevnetRootHash)
	}
	ask, ark, err := parseDevnetChain(e.ASK, e.ARK)
	if err != nil {
		return nil, false, fmt.Errorf("%w: %w", ErrRoot, err)
	}
	return trustedRoots{devnetProductLine: {rootCerts(devnetProductLine, ask, nil, ark)}}, true, nil
}

// parseDevnetChain reads a development root and the intermediate that it signed.
func parseDevnetChain(askDER, arkDER []byte) (ask, ark *x509.Certificate, err error) {
	if ark, err = x509.ParseCertificate(arkDER); err != nil {
		return nil, nil, fmt.Errorf("parse ARK: %w", err)
	}
	if err := ark.CheckSignatureFrom(ark); err != nil {
		return nil, nil, fmt.Errorf("ARK is not signed by itself: %w", err)
	}
	if ask, err = x509.ParseCertificate(askDER); err != nil {
		return nil, nil, fmt.Errorf("parse ASK: %w", err)
	}
	if err := ask.CheckSignatureFrom(ark); err != nil {
		return nil, nil, fmt.Errorf("ASK is not signed by ARK: %w", err)
	}
	return ask, ark, nil
}

// intermediate returns the certificate that must have signed cert, or nil.
func (roots trustedRoots) intermediate(line string, key abi.ReportSigner) *x509.Certificate {
	of := roots[line]
	switch {
	case len(of) == 0:
		return nil
	case key == abi.VlekReportSigner:
		return of[0].ProductCerts.Asvk
	default:
		return of[0].ProductCerts.Ask
	}
}

// validAt returns ErrValidity unless now lies within the certificate's validity period.
func validAt(cert *x509.Certificate, now time.Time) error {
	if now.Before(cert.NotBefore) || now.After(cert.NotAfter) {
		return fmt.Errorf("%w: %s is not between %s and %s", ErrValidity, now.UTC().Format(time.RFC3339),
			cert.NotBefore.Format(time.RFC3339), cert.NotAfter.Format(time.RFC3339))
	}
	return nil
}
