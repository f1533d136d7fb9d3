package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/conclave-network/conclave/watcher/auth/session"
)

// Account is a PKP that signs as an Ethereum account, for who may use it. It is a Signer: a PKP can sign in.
type Account struct {
	Client *Client
	Who    Proof
	Key    PKP
}

// Address is the PKP's Ethereum address.
func (a Account) Address() common.Address { return a.Key.Address }

// SignMessage signs bytes as wallets do (EIP-191).
func (a Account) SignMessage(ctx context.Context, message []byte) (Signature, error) {
	return a.Client.Sign(ctx, a.Who, a.Key, [32]byte(accounts.TextHash(message)))
}

// SignText implements Signer.
func (a Account) SignText(ctx context.Context, text string) (session.AuthSig, error) {
	sig, err := a.SignMessage(ctx, []byte(text))
	return walletSig(a.Key.Address, text, sig.Bytes()), err
}

// SignTypedData signs typed data (EIP-712).
func (a Account) SignTypedData(ctx context.Context, data apitypes.TypedData) (Signature, error) {
	digest, err := TypedDataDigest(data)
	if err != nil {
		return Signature{}, err
	}
	return a.Client.Sign(ctx, a.Who, a.Key, digest)
}

// TypedDataDigest is what is signed of typed data.
func TypedDataDigest(data apitypes.TypedData) (common.Hash, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash typed data: %w", err)
	}
	return common.BytesToHash(digest), nil
}

// SignTx signs a transaction for a chain.
func (a Account) SignTx(ctx context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error) {
	signer := types.LatestSignerForChainID(chainID)
	sig, err := a.Client.Sign(ctx, a.Who, a.Key, signer.Hash(tx))
	if err != nil {
		return nil, err
	}
	return tx.WithSignature(signer, sig.Compact())
}

// Transactor lets bindings of contracts send transactions from the PKP.
func (a Account) Transactor(ctx context.Context, chainID *big.Int) *bind.TransactOpts {
	return &bind.TransactOpts{
		From: a.Key.Address, Context: ctx,
		Signer: func(from common.Address, tx *types.Transaction) (*types.Transaction, error) {
			if from != a.Key.Address {
				return nil, bind.ErrNotAuthorized
			}
			return a.SignTx(ctx, chainID, tx)
		},
	}
}
