package share

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReduceScalarIsModuloTheOrder(t *testing.T) {
	for _, c := range Curves() {
		zero, one := c.Group().Scalar().Zero(), c.Group().Scalar().One()
		require.True(t, c.ReduceScalar(nil).Equal(zero), c)
		require.True(t, c.ReduceScalar([]byte{1}).Equal(one), c)
		require.True(t, c.ReduceScalar(c.order().Bytes()).Equal(zero), c)
		minusOne := new(big.Int).Sub(c.order(), big.NewInt(1))
		require.True(t, c.ReduceScalar(minusOne.FillBytes(make([]byte, 64))).Equal(c.Group().Scalar().Neg(one)), c)
	}
}
