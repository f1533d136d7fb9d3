package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const report = `TN:
SF:contracts/src/A.sol
DA:1,5
DA:2,0
DA:3,1
DA:4,1
FN:1,A.f
FNDA:5,A.f
BRDA:2,0,0,1
BRDA:2,0,1,-
LF:4
LH:3
end_of_record
TN:
SF:contracts/src/lib/B.sol
DA:1,0
BRDA:1,0,0,0
end_of_record
TN:
SF:contracts/test/T.sol
DA:1,0
end_of_record
`

func TestCountsLinesAndBranches(t *testing.T) {
	files, err := parse(strings.NewReader(report))
	require.NoError(t, err)
	require.Equal(t, map[string]coverage{
		"contracts/src/A.sol":     {tally{3, 4}, tally{1, 2}},
		"contracts/src/lib/B.sol": {tally{0, 1}, tally{0, 1}},
		"contracts/test/T.sol":    {tally{0, 1}, tally{0, 0}},
	}, files)
}

func TestLineInTwoSectionsCountsOnce(t *testing.T) {
	files, err := parse(strings.NewReader(report + report[:strings.Index(report, "FN:")] + "DA:2,7\nend_of_record\n"))
	require.NoError(t, err)
	require.Equal(t, tally{4, 4}, files["contracts/src/A.sol"].lines)
}

func TestRefusesBadRecords(t *testing.T) {
	for _, bad := range []string{
		"DA:1,1\n", "SF:a\nDA:1\n", "SF:a\nDA:1,x\n", "SF:a\nDA:1,-1\n", "SF:a\nBRDA:1,0,1\n",
		"SF:a\nend_of_record\nDA:1,1\n",
	} {
		_, err := parse(strings.NewReader(bad))
		require.Error(t, err, "%q", bad)
	}
}

func TestGate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "lcov.info")
	require.NoError(t, os.WriteFile(file, []byte(report), 0o644))
	const b = "contracts/src/lib/B.sol"
	var out strings.Builder
	require.NoError(t, run(&out, file, "contracts/src", []string{b}, 50))
	require.Equal(t, `file                     lines           branches
contracts/src/A.sol       75.00 % (3/4)   50.00 % (1/2)
contracts/src/lib/B.sol  not counted     
total                     75.00 % (3/4)   50.00 % (1/2)
`, out.String())

	require.NoError(t, run(&out, file, "contracts/src/", []string{b}, 50))
	err := run(&out, file, "contracts/src", []string{b}, 51)
	require.ErrorIs(t, err, errLow)
	require.ErrorContains(t, err, "50.00 % of branches")
	err = run(&out, file, "contracts/src", nil, 61)
	require.ErrorIs(t, err, errLow)
	require.ErrorContains(t, err, "60.00 % of lines")
	require.ErrorContains(t, run(&out, file, "contracts/src", []string{"contracts/src/Gone.sol"}, 0), "Gone.sol")
	require.ErrorContains(t, run(&out, file, "elsewhere", nil, 0), "no lines under elsewhere")
	require.ErrorIs(t, run(&out, file+".none", "contracts/src", nil, 0), os.ErrNotExist)
}
