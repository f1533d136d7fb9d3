package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/devnet/accounts"
)

// TestPublishedClientRunsActions runs everything of the published packages that has to do with actions: see
// sdk/actions.mjs for the steps.
func TestPublishedClientRunsActions(t *testing.T) {
	n := shared(t)
	people := accounts.Development()
	require.Equal(t, []string{}, n.script("actions.mjs", secretOf(people[7]), secretOf(people[8]), n.context()))
}
