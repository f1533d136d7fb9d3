package auxdata

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

var update = flag.Bool("update", false, "regenerate the test auxiliary data and the fuzz seeds made of them")

const privateFile = "testdata/private.hex"

func TestMain(m *testing.M) {
	// tss-lib's logging package starts one goroutine when the process does.
	goleak.VerifyTestMain(m, goleak.IgnoreCurrent())
}

// testPrivate returns three nodes' auxiliary data, which protect nothing. That Generate makes such data is tested by
// itself; here they save time.
var testPrivate = sync.OnceValue(func() []*Private {
	data, err := os.ReadFile(privateFile)
	if err != nil {
		panic(err)
	}
	var keys []*Private
	for scanner := bufio.NewScanner(bytes.NewReader(data)); scanner.Scan(); {
		raw, err := hex.DecodeString(scanner.Text())
		if err != nil {
			panic(err)
		}
		key, err := ParsePrivate(raw)
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
	}
	return keys
})

func contextOf(i int) [32]byte { return [32]byte{0: 'c', 31: byte(i)} }

// testRecords returns the records of nodes 0 and 1, as their maker has them.
var testRecords = sync.OnceValue(func() []*Record {
	var records []*Record
	for i, key := range testPrivate()[:2] {
		rec, err := key.Prove(contextOf(i), rand.Reader)
		if err != nil {
			panic(err)
		}
		records = append(records, rec)
	}
	return records
})

// received returns a record as another node gets it.
func received(t testing.TB, rec *Record) *Record {
	t.Helper()
	out, err := ParseRecord(rec.Bytes())
	require.NoError(t, err)
	return out
}

func TestUpdateFixtures(t *testing.T) {
	if !*update {
		t.Skip("only with -update")
	}
	var out bytes.Buffer
	for range 3 {
		key, err := Generate(context.Background(), rand.Reader, nil)
		require.NoError(t, err)
		fmt.Fprintf(&out, "%x\n", key.Bytes())
	}
	require.NoError(t, os.WriteFile(privateFile, out.Bytes(), 0o600))

	seed := func(target string, values ...any) {
		dir := "testdata/fuzz/" + target
		require.NoError(t, os.MkdirAll(dir, 0o755))
		text := "go test fuzz v1\n"
		for _, v := range values {
			switch v := v.(type) {
			case []byte:
				text += fmt.Sprintf("[]byte(%q)\n", v)
			case uint32:
				text += fmt.Sprintf("uint32(%d)\n", v)
			}
		}
		require.NoError(t, os.WriteFile(dir+"/seed", []byte(text), 0o644))
	}
	records := testRecords()
	pair, err := testPrivate()[0].ProvePair(records[0], records[1], rand.Reader)
	require.NoError(t, err)
	seed("FuzzParsePrivate", testPrivate()[2].Bytes())
	seed("FuzzParsePublic", testPrivate()[2].Public().Bytes())
	seed("FuzzParseRecord", records[0].Bytes()[:200])
	seed("FuzzParsePairProof", pair.Bytes())
	seed("FuzzRecordPatched", uint32(1+contextBytes), make([]byte, modulusBytes))
	seed("FuzzPairProofPatched", uint32(PairProofSize-vBytes), bytes.Repeat([]byte{0xff}, vBytes))
}
