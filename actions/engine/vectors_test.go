package engine_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
)

// vectors are calls and what npm's packages, or node, answer to them: written by tools/actionlibs/vectors/make.mjs.
type vectors struct {
	Setup string
	Cases []struct{ Code, Want string }
}

// TestLibraries makes the calls of the vectors in actions and compares every answer.
func TestLibraries(t *testing.T) {
	for _, name := range []string{"ethers", "jwt", "uint8arrays", "webcrypto", "web"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			raw, err := os.ReadFile("testdata/" + name + ".json")
			require.NoError(t, err)
			var v vectors
			require.NoError(t, json.Unmarshal(raw, &v))
			require.Greater(t, len(v.Cases), 100)
			var calls strings.Builder
			for _, c := range v.Cases {
				calls.WriteString("async()=>(" + c.Code + "),\n")
			}
			out := run(t, v.Setup+`(async () => {
				const all = [];
				for (const call of [`+calls.String()+`]) all.push(await call().then(show).catch(show));
				Lit.Actions.setResponse({response: JSON.stringify(all)});
			})()`, func(in *engine.Input) {
				in.Limits.ResponseBytes, in.Limits.Nesting = 1<<20, 5000
				in.Limits.Wall = 10 * time.Minute // the race detector on a busy machine
			})
			require.Equal(t, actions.OK, out.Code, out.Message)
			var got []string
			require.NoError(t, json.Unmarshal([]byte(out.Response), &got))
			require.Len(t, got, len(v.Cases))
			for i, c := range v.Cases {
				if got[i] != c.Want {
					t.Errorf("%s\n got  %.600s\n want %.600s", c.Code, got[i], c.Want)
				}
			}
		})
	}
}
