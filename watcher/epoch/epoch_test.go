package epoch

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/tsstest"
)

// agreements are n parties that hold the same list.
func agreements(n int) (out []*agreement, machines []tss.Machine) {
	var hashes []byte
	for i := range n {
		hashes = append(hashes, bytes.Repeat([]byte{byte(i + 1)}, 32)...)
	}
	for i := range n {
		out = append(out, &agreement{
			self: i, n: n, hashes: bytes.Clone(hashes), left: n - 1, index: i, dealers: make(map[int]int),
			mayDeal: func(party, index int) error {
				if party != index {
					return errors.New("not its own")
				}
				return nil
			},
		})
		machines = append(machines, out[i])
	}
	return out, machines
}

func TestEqualListsAgree(t *testing.T) {
	parties, machines := agreements(4)
	parties[2].index = -1 // joins now
	for _, err := range tsstest.Run(machines, nil) {
		require.NoError(t, err)
	}
	for _, p := range parties {
		require.Equal(t, map[int]int{0: 0, 1: 1, 3: 3}, p.dealers)
	}
}

func TestNodeThatDealsFromAnothersShareIsNamed(t *testing.T) {
	parties, machines := agreements(4)
	parties[2].index = 1
	errs := tsstest.Run(machines, nil)
	for _, i := range []int{0, 1, 3} {
		require.Equal(t, []int{2}, tss.Culprits(errs[i]))
	}
}

// After a disaster nobody knows whose share is whose: of two who deal from the same one of them lies.
func TestTwoNodesDoNotDealFromOneShare(t *testing.T) {
	parties, machines := agreements(4)
	for _, p := range parties {
		p.mayDeal = func(int, int) error { return nil }
	}
	parties[3].index = 1
	errs := tsstest.Run(machines, nil)
	for _, i := range []int{0, 2} {
		require.ErrorContains(t, errs[i], "deal from share 1")
		require.Nil(t, tss.Culprits(errs[i]))
	}
}

func TestNodesThatHandOnDifferentSharingsDoNotGoOn(t *testing.T) {
	parties, machines := agreements(3)
	parties[1].origin[0]++
	errs := tsstest.Run(machines, nil)
	for _, err := range errs {
		require.ErrorContains(t, err, "differ on what is handed on")
		require.Nil(t, tss.Culprits(err))
	}
}

func TestNodeThatShowedAnotherRecordThanItAnnouncesIsNamed(t *testing.T) {
	parties, machines := agreements(4)
	parties[2].hashes[2*32]++ // it holds another record than it showed to the others
	errs := tsstest.Run(machines, nil)
	for _, i := range []int{0, 1, 3} {
		require.Equal(t, []int{2}, tss.Culprits(errs[i]))
	}
}

func TestNodeThatShowsTwoRecordsIsNoticed(t *testing.T) {
	parties, machines := agreements(4)
	parties[1].hashes[3*32]++ // party 3 showed it another record than the others
	errs := tsstest.Run(machines, nil)
	for _, i := range []int{0, 1} {
		require.ErrorContains(t, errs[i], "record of node 3")
		require.Nil(t, tss.Culprits(errs[i]), "who lies is not known")
	}
}

func TestListOfWrongLengthIsBlamed(t *testing.T) {
	_, machines := agreements(3)
	errs := tsstest.Run(machines, func(m tss.Message, _ int) []tss.Message {
		if m.From == 1 {
			m.Payload = m.Payload[:31]
		}
		return []tss.Message{m}
	})
	require.Equal(t, []int{1}, tss.Culprits(errs[0]))
}

func TestTurnsComeOneAfterAnother(t *testing.T) {
	const since = 100
	for number := range uint64(9) {
		first := -1
		for self := range 4 {
			if turn(self, 4, number, since, since) {
				require.Equal(t, -1, first, "two nodes go first")
				first = self
			}
			require.True(t, turn(self, 4, number, since, since+6), "everybody has had a turn after six blocks")
		}
		require.EqualValues(t, number%4, first)
	}
}
