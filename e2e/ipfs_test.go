package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/client/store/ipfs"
	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestActionsOnIPFS publishes actions, one of them of several blocks, and runs them by CID. The last node knows no gateway:
// it has them from the others.
func TestActionsOnIPFS(t *testing.T) {
	n := shared(t)
	const code = `Lit.Actions.setResponse({ response: "by CID " + n });`
	files := ipfs.Store{API: n.files.URL(), Gateway: n.files.URL()}
	var cids []string
	for _, text := range []string{code, code + "//" + strings.Repeat("long ", 200_000)} {
		reference, err := files.Put(t.Context(), []byte(text))
		require.NoError(t, err)
		cids = append(cids, strings.TrimPrefix(reference, ipfs.Scheme))
	}
	blocks := func() int {
		entries, err := os.ReadDir(filepath.Join(n.nodes[size-1].data(), "ipfs"))
		require.NoError(t, err)
		return len(entries)
	}
	before := blocks()
	steps := n.script("ipfs.mjs", append([]string{secretOf(accounts.Development()[7]), n.context()}, cids...)...)
	require.Equal(t, append(cids, "a CID that nobody has"), steps)
	// One block, and a root with four below. The client does not wait for the last node.
	until(t, "the last node has the blocks", func() (bool, string) { return blocks() == before+6, strconv.Itoa(blocks() - before) })
}
