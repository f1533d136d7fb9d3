package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/pkppermissions"
)

func (v View) permissions() common.Address { return v.views.contracts.PKPPermissions }

// IsPermittedAction says whether an action, by its id in PKPPermissions, is permitted on a PKP, with whatever scope.
func (v View) IsPermittedAction(ctx context.Context, tokenID *big.Int, id []byte) (bool, error) {
	return one[bool](ctx, v, abis.pkpPermissions, v.permissions(), "isPermittedAction", tokenID, id)
}

// IsPermittedAddress says whether an address owns a PKP or is permitted on it, with whatever scope.
func (v View) IsPermittedAddress(ctx context.Context, tokenID *big.Int, user common.Address) (bool, error) {
	return one[bool](ctx, v, abis.pkpPermissions, v.permissions(), "isPermittedAddress", tokenID, user)
}

// IsPermittedAuthMethod says whether an auth method is permitted on a PKP, with whatever scope.
func (v View) IsPermittedAuthMethod(ctx context.Context, tokenID *big.Int, method uint64, id []byte) (bool, error) {
	return one[bool](ctx, v, abis.pkpPermissions, v.permissions(), "isPermittedAuthMethod", tokenID, num(method), id)
}

// PermittedActions returns the ids of the actions that are permitted on a PKP.
func (v View) PermittedActions(ctx context.Context, tokenID *big.Int) ([][]byte, error) {
	return one[[][]byte](ctx, v, abis.pkpPermissions, v.permissions(), "getPermittedActions", tokenID)
}

// PermittedAddresses returns the owner of a PKP, and the addresses that are permitted on it.
func (v View) PermittedAddresses(ctx context.Context, tokenID *big.Int) ([]common.Address, error) {
	return one[[]common.Address](ctx, v, abis.pkpPermissions, v.permissions(), "getPermittedAddresses", tokenID)
}

// AuthMethod is a grant of PKPPermissions.
type AuthMethod = pkppermissions.IPKPPermissionsAuthMethod

// PermittedAuthMethods returns all grants on a PKP.
func (v View) PermittedAuthMethods(ctx context.Context, tokenID *big.Int) ([]AuthMethod, error) {
	return one[[]AuthMethod](ctx, v, abis.pkpPermissions, v.permissions(), "getPermittedAuthMethods", tokenID)
}

// PermittedScopes returns which scopes below most an auth method has on a PKP.
func (v View) PermittedScopes(ctx context.Context, tokenID *big.Int, method uint64, id []byte, most uint64) ([]bool, error) {
	return one[[]bool](ctx, v, abis.pkpPermissions, v.permissions(), "getPermittedAuthMethodScopes", tokenID, num(method), id, num(most))
}
