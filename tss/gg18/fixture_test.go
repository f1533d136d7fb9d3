package gg18

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/auxdata"
)

// -update makes the test keys in testdata anew, then everything that depends on them.
var update = flag.Bool("update", false, "regenerate the test auxiliary data")

const (
	auxFile    = "testdata/aux.hex"
	auxParties = 7
)

func TestMain(m *testing.M) {
	// tss-lib's logging package starts one goroutine when the process does.
	goleak.VerifyTestMain(m, goleak.IgnoreCurrent())
}

// testAux returns auxiliary data for tests, by position. They are in testdata because making seven takes as long as
// all other tests together; making them is tested in package auxdata. They protect nothing.
var testAux = sync.OnceValue(func() []*auxdata.Private {
	data, err := os.ReadFile(auxFile)
	if err != nil {
		panic(err)
	}
	var keys []*auxdata.Private
	scanner := bufio.NewScanner(bytes.NewReader(data))
	for scanner.Scan() {
		raw, err := hex.DecodeString(scanner.Text())
		if err != nil {
			panic(err)
		}
		key, err := auxdata.ParsePrivate(raw)
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
	}
	return keys
})

func TestUpdateAux(t *testing.T) {
	if !*update {
		t.Skip("only with -update")
	}
	var out bytes.Buffer
	for range auxParties {
		key, err := auxdata.Generate(context.Background(), rand.Reader, nil)
		require.NoError(t, err)
		fmt.Fprintf(&out, "%x\n", key.Bytes())
	}
	require.NoError(t, os.WriteFile(auxFile, out.Bytes(), 0o600))
}

func testPublic() map[int]*auxdata.Public {
	public := make(map[int]*auxdata.Public)
	for i, key := range testAux() {
		public[i] = key.Public()
	}
	return public
}

// dealt is a key shared by a dealer: a unit test of signing needs shares, not the DKG that makes them.
type dealt struct {
	n, k    int
	commits []Point
	shares  []Secret
}

func deal(n, k int) *dealt {
	d := &dealt{n: n, k: k}
	coefficients := make([]*secp256k1.PrivateKey, k)
	for i := range coefficients {
		key, err := secp256k1.GeneratePrivateKey()
		if err != nil {
			panic(err)
		}
		coefficients[i] = key
		d.commits = append(d.commits, toPoint(key.PubKey()))
	}
	for i := range n {
		x := new(secp256k1.ModNScalar).SetInt(uint32(i + 1))
		var sum secp256k1.ModNScalar
		for j := k - 1; j >= 0; j-- {
			sum.Mul(x).Add(&coefficients[j].Key)
		}
		d.shares = append(d.shares, sum.Bytes())
	}
	return d
}

func (d *dealt) share(i int, committee []int) KeyShare {
	public, err := PublicShares(d.commits, committee)
	if err != nil {
		panic(err)
	}
	return KeyShare{Index: i, N: d.n, K: d.k, Secret: d.shares[i], PublicShares: public, PublicKey: d.commits[0]}
}

// configs returns what each member of the committee signs with.
func (d *dealt) configs(committee []int, digest, tweak, session [32]byte) []Config {
	configs := make([]Config, len(committee))
	for j, i := range committee {
		configs[j] = Config{
			Session: session, Committee: slices.Clone(committee), Self: i, Share: d.share(i, committee), Tweak: tweak,
			Aux: testAux()[i], Public: testPublic(), Digest: digest,
		}
	}
	return configs
}

func newSigners(t testing.TB, configs []Config) ([]*Signer, []tss.Machine) {
	t.Helper()
	signers, machines := make([]*Signer, len(configs)), make([]tss.Machine, len(configs))
	for j, cfg := range configs {
		s, err := NewSigner(cfg)
		require.NoError(t, err)
		signers[j], machines[j] = s, s
	}
	return signers, machines
}

func random32() (b [32]byte) {
	_, _ = rand.Read(b[:])
	return b
}
