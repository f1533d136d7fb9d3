package execute

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/chain"
)

// view reads the contracts at the block that the run was let in at.
func (r *run) view() chain.View { return r.Views.At(r.pass.At) }

// IsPermitted asks PKPPermissions.
func (r *run) IsPermitted(ctx context.Context, q actions.PermissionQuery) (may bool, err error) {
	token, err := tokenID(q.TokenID)
	if err != nil {
		return false, err
	}
	switch q.Kind {
	case "action":
		id, err := method.ActionID(q.Subject)
		if err != nil {
			return false, actions.Refuse("%v", ErrCID)
		}
		may, err = r.view().IsPermittedAction(ctx, token, id)
		return may, ofView(err)
	case "address":
		if !common.IsHexAddress(q.Subject) {
			return false, actions.Refuse("%.60q is no address", q.Subject)
		}
		may, err = r.view().IsPermittedAddress(ctx, token, common.HexToAddress(q.Subject))
		return may, ofView(err)
	}
	id, ok := hexBytes(q.Subject)
	if !ok {
		return false, actions.Refuse("the user's id is no bytes")
	}
	may, err = r.view().IsPermittedAuthMethod(ctx, token, q.AuthMethodType, id)
	return may, ofView(err)
}

// Permitted lists what PKPPermissions has.
func (r *run) Permitted(ctx context.Context, q actions.PermissionQuery) (out actions.Permitted, err error) {
	token, err := tokenID(q.TokenID)
	if err != nil {
		return out, err
	}
	v := r.view()
	switch q.Kind {
	case "action":
		ids, err := v.PermittedActions(ctx, token)
		out.Actions = []string{}
		for _, id := range ids {
			name, bad := method.ActionCID(id)
			if bad != nil { // granted under something that names no action
				name = hexutil.Encode(id)
			}
			out.Actions = append(out.Actions, name)
		}
		return out, ofView(err)
	case "address":
		users, err := v.PermittedAddresses(ctx, token)
		out.Addresses = []string{}
		for _, u := range users {
			out.Addresses = append(out.Addresses, u.Hex())
		}
		return out, ofView(err)
	case "authMethod":
		grants, err := v.PermittedAuthMethods(ctx, token)
		out.AuthMethods = []actions.AuthMethod{}
		for _, g := range grants {
			if !g.AuthMethodType.IsUint64() { // of an application's own, which JavaScript's numbers cannot hold
				continue
			}
			out.AuthMethods = append(out.AuthMethods, actions.AuthMethod{
				Type: g.AuthMethodType.Uint64(), ID: hexutil.Encode(g.Id), UserPubkey: hexutil.Encode(g.UserPubkey),
			})
		}
		return out, ofView(err)
	}
	id, ok := hexBytes(q.Subject)
	if !ok {
		return out, actions.Refuse("the user's id is no bytes")
	}
	out.Scopes, err = v.PermittedScopes(ctx, token, q.AuthMethodType, id, q.MaxScopeID)
	return out, ofView(err)
}

// tokenID reads a decimal or hexadecimal number of at most 256 bits.
func tokenID(text string) (*big.Int, error) {
	n, ok := new(big.Int).SetString(text, 0)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return nil, actions.Refuse("%.80q is no token id", text)
	}
	return n, nil
}

// ofView tells a revert, such as that of an unknown token, from a chain that cannot be read.
func ofView(err error) error {
	if errors.As(err, new(*chain.RevertError)) {
		return actions.Refuse("the contract refuses: there may be no such PKP")
	}
	return err
}

// LatestNonce returns how many transactions an address has sent.
func (r *run) LatestNonce(ctx context.Context, address, name string) (uint64, error) {
	if !common.IsHexAddress(address) {
		return 0, actions.Refuse("%.60q is no address", address)
	}
	c, _, err := r.Chains.EVM(name)
	if err != nil {
		return 0, ofChain("getLatestNonce", err)
	}
	account, _ := json.Marshal(common.HexToAddress(address)) // an address cannot fail
	raw, err := c.Forward(ctx, "eth_getTransactionCount", []json.RawMessage{account, json.RawMessage(`"latest"`)})
	if err != nil {
		return 0, ofChain("getLatestNonce", err)
	}
	var n hexutil.Uint64
	if err := json.Unmarshal(raw, &n); err != nil {
		return 0, fmt.Errorf("read nonce: %w", err)
	}
	return uint64(n), nil
}

// CallContract does an eth_call of an unsigned or signed transaction: the network's own chain at the run's block, others at
// their newest.
func (r *run) CallContract(ctx context.Context, name, txn string) (string, error) {
	raw, ok := hexBytes(txn)
	if !ok {
		return "", actions.Refuse("txn is not hex")
	}
	to, data, err := CallOf(raw)
	if err != nil {
		return "", err
	}
	c, local, err := r.Chains.EVM(name)
	if err != nil {
		return "", ofChain("callContract", err)
	}
	var at common.Hash
	if local {
		at = r.pass.At.Hash
	}
	out, err := c.Call(ctx, to, data, at)
	if err != nil {
		return "", ofChain("callContract", err)
	}
	return hexutil.Encode(out), nil
}

// CallOf reads receiver and data of a transaction: signed ones as go-ethereum does, unsigned ones by the places of their
// fields (EIP-155 with 6 or 9, EIP-2930 with 8, EIP-1559 with 9).
func CallOf(raw []byte) (to common.Address, data []byte, err error) {
	var tx types.Transaction
	if tx.UnmarshalBinary(raw) == nil && tx.To() != nil {
		return *tx.To(), tx.Data(), nil
	}
	place, body := 3, raw
	switch raw[0] {
	case types.AccessListTxType:
		place, body = 4, raw[1:]
	case types.DynamicFeeTxType:
		place, body = 5, raw[1:]
	}
	fields, err := rlpList(body)
	if err != nil || len(fields) <= place+2 || len(fields[place]) != common.AddressLength {
		return to, nil, actions.Refuse("txn is no transaction to a contract, in RLP")
	}
	return common.BytesToAddress(fields[place]), fields[place+2], nil
}
