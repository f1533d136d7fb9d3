//go:build deps

package conclave

import (
	_ "filippo.io/age"
	_ "filippo.io/edwards25519"
	_ "github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	_ "github.com/decred/dcrd/dcrec/secp256k1/v4"
	_ "github.com/drand/kyber-bls12381"
	_ "github.com/drand/kyber/share/dkg"
	_ "github.com/ethereum/go-ethereum/eth/catalyst"
	_ "github.com/ethereum/go-ethereum/ethclient"
	_ "github.com/ethereum/go-ethereum/accounts/abi/abigen"
	_ "github.com/google/go-sev-guest/client"
	_ "github.com/google/go-sev-guest/validate"
	_ "github.com/google/go-sev-guest/verify"
	_ "github.com/knadh/koanf/parsers/yaml"
	_ "github.com/knadh/koanf/providers/file"
	_ "github.com/knadh/koanf/v2"
	_ "github.com/libp2p/go-libp2p"
	_ "github.com/mattn/go-sqlite3"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/spf13/cobra"
	_ "github.com/stretchr/testify/require"
	_ "go.uber.org/goleak"
	_ "pgregory.net/rapid"
)
