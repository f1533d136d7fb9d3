package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/watcher/store"
)

// ownerOfABI is ERC-721's own: the contracts' interfaces do not repeat it.
var ownerOfABI = func() abi.ABI {
	a, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"ownerOf","stateMutability":"view",
		"inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"address"}]}]`))
	if err != nil {
		panic(err) // a literal: cannot happen
	}
	return a
}()

func (v View) pkp() common.Address { return v.views.contracts.PKPNFT }

// Owner returns who controls a PKP. An unknown token is a revert.
func (v View) Owner(ctx context.Context, tokenID *big.Int) (common.Address, error) {
	return one[common.Address](ctx, v, ownerOfABI, v.pkp(), "ownerOf", tokenID)
}

// Exists says whether a PKP is there: minted and not burnt.
func (v View) Exists(ctx context.Context, tokenID *big.Int) (bool, error) {
	return one[bool](ctx, v, abis.pkpNFT, v.pkp(), "exists", tokenID)
}

// KeyID returns the key id that a PKP's key is derived from. An unknown token is a revert.
func (v View) KeyID(ctx context.Context, tokenID *big.Int) (common.Hash, error) {
	h, err := one[[32]byte](ctx, v, abis.pkpNFT, v.pkp(), "derivedKeyId", tokenID)
	return h, err
}

// EthAddress returns the Ethereum address of a PKP's key.
func (v View) EthAddress(ctx context.Context, tokenID *big.Int) (common.Address, error) {
	return one[common.Address](ctx, v, abis.pkpNFT, v.pkp(), "getEthAddress", tokenID)
}

// Pubkey returns a PKP's public key: 65 bytes, 0x04 || x || y.
func (v View) Pubkey(ctx context.Context, tokenID *big.Int) ([]byte, error) {
	b, err := one[[]byte](ctx, v, abis.pkpNFT, v.pkp(), "getPubkey", tokenID)
	if err == nil && len(b) != 65 {
		return nil, fmt.Errorf("read getPubkey: %d bytes, want 65", len(b))
	}
	return b, err
}

// MintCost returns what minting costs, in wei.
func (v View) MintCost(ctx context.Context) (*big.Int, error) {
	return one[*big.Int](ctx, v, abis.pkpNFT, v.pkp(), "mintCost")
}

// MaySignAnything is the one rule for on-chain requests: whether user may have the PKP sign any digest.
func (v View) MaySignAnything(ctx context.Context, tokenID *big.Int, user common.Address) (bool, error) {
	return one[bool](ctx, v, abis.pkpPermissions, v.views.contracts.PKPPermissions, "maySignAnything", tokenID, user)
}

// HasScope says whether an auth method, by its type and id, is permitted on a PKP with a scope.
func (v View) HasScope(ctx context.Context, tokenID *big.Int, method uint64, id []byte, scope uint64) (bool, error) {
	return one[bool](ctx, v, abis.pkpPermissions, v.views.contracts.PKPPermissions, "isPermittedAuthMethodScopePresent",
		tokenID, num(method), id, num(scope))
}

// RequestStatus is ICoordinator.Status.
type RequestStatus uint8

// The statuses of a request on chain.
const (
	RequestNone RequestStatus = iota
	RequestOpen
	RequestFulfilled
	RequestExpired
)

func (s RequestStatus) String() string {
	names := [...]string{"None", "Open", "Fulfilled", "Expired"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("RequestStatus(%d)", uint8(s))
}

// RequestKind is ICoordinator.Kind.
type RequestKind uint8

// The kinds of requests on chain.
const (
	KindSignature RequestKind = iota
	KindAction
	KindDecryption
)

// ErrOtherKind says that a request asks for something else than a signature.
var ErrOtherKind = errors.New("not a signature request")

// Asked is a request as the Coordinator holds it. Its Status is RequestNone if there is no such request.
type Asked struct {
	Kind      RequestKind
	Status    RequestStatus
	Subject   common.Hash // the token id, the action's key id, or the hash of the conditions
	Payload   common.Hash // the digest, the hash of the params, or of the plaintext
	TokenID   *big.Int    // of an action: zero for none
	Requester common.Address
	Payer     common.Address
	CreatedAt uint64 // block
	ExpiresAt uint64 // last block in which it may be fulfilled
	Epoch     uint64
	Fee       *big.Int // wei in escrow while open
	Callback  uint32   // gas that the requester is called back with; 0 for no call
}

// SignatureRequest is a request for a signature. Its Status is RequestNone if there is no such request.
type SignatureRequest struct {
	TokenID   *big.Int
	Digest    common.Hash
	Requester common.Address
	CreatedAt uint64 // block
	ExpiresAt uint64 // last block in which it may be fulfilled
	Epoch     uint64
	Status    RequestStatus
	Fee       *big.Int // wei in escrow while open
}

func (v View) coordinator() common.Address { return v.views.contracts.Coordinator }

// Asked returns a request of any kind.
func (v View) Asked(ctx context.Context, id common.Hash) (Asked, error) {
	r, err := one[coordinator.ICoordinatorRequest](ctx, v, abis.coordinator, v.coordinator(), "request", id)
	if err != nil {
		return Asked{}, err
	}
	return Asked{
		RequestKind(r.Kind), RequestStatus(r.Status), r.Subject, r.Payload, r.TokenId, r.Requester, r.Payer,
		r.CreatedAt, r.ExpiresAt, r.Epoch, r.Fee, r.CallbackGas,
	}, nil
}

// Request returns a signature request; ErrOtherKind if it is none.
func (v View) Request(ctx context.Context, id common.Hash) (SignatureRequest, error) {
	r, err := v.Asked(ctx, id)
	if err != nil {
		return SignatureRequest{}, err
	}
	if r.Kind != KindSignature {
		return SignatureRequest{}, fmt.Errorf("read request %s: %w", id, ErrOtherKind)
	}
	return SignatureRequest{r.TokenID, r.Payload, r.Requester, r.CreatedAt, r.ExpiresAt, r.Epoch, r.Status, r.Fee}, nil
}

// RequestCount returns how many requests were ever made.
func (v View) RequestCount(ctx context.Context) (uint64, error) {
	return small(ctx, v, abis.coordinator, v.coordinator(), "requestCount")
}

// RequestIDs returns the ids of the requests start..start+limit-1 in the order they were made, or fewer at the end.
func (v View) RequestIDs(ctx context.Context, start, limit uint64) ([]common.Hash, error) {
	ids, err := hashes(one[[][32]byte](ctx, v, abis.coordinator, v.coordinator(), "requestIds", num(start), num(limit)))
	if err == nil && uint64(len(ids)) > limit {
		return nil, fmt.Errorf("read requestIds: %d ids, asked for %d", len(ids), limit)
	}
	return ids, err
}

// CoordinatorParams are the Coordinator's parameters.
type CoordinatorParams struct {
	MinFee          *big.Int // wei
	MaxExpiryBlocks uint64
	AttemptBlocks   uint64 // how long one signing attempt lasts, in blocks: the clock all nodes share
}

// CoordinatorParams returns the Coordinator's parameters.
func (v View) CoordinatorParams(ctx context.Context) (p CoordinatorParams, err error) {
	if p.MinFee, err = one[*big.Int](ctx, v, abis.coordinator, v.coordinator(), "minFee"); err != nil {
		return CoordinatorParams{}, err
	}
	if p.MaxExpiryBlocks, err = one[uint64](ctx, v, abis.coordinator, v.coordinator(), "maxExpiryBlocks"); err != nil {
		return CoordinatorParams{}, err
	}
	if p.AttemptBlocks, err = one[uint64](ctx, v, abis.coordinator, v.coordinator(), "attemptBlocks"); err != nil {
		return CoordinatorParams{}, err
	}
	return p, nil
}

// MaxResult returns how many bytes an action's result may have.
func (v View) MaxResult(ctx context.Context) (int, error) {
	c, err := one[coordinator.ICoordinatorConfig](ctx, v, abis.coordinator, v.coordinator(), "config")
	return int(c.MaxResult), err
}

// ActionFee returns what a request to run an action pays at least, in wei.
func (v View) ActionFee(ctx context.Context, callbackGas uint32) (*big.Int, error) {
	return one[*big.Int](ctx, v, abis.coordinator, v.coordinator(), "feeFor", uint8(KindAction), callbackGas)
}

// FeesOf returns the fees earned in an epoch, in wei.
func (v View) FeesOf(ctx context.Context, epoch uint64) (*big.Int, error) {
	return one[*big.Int](ctx, v, abis.coordinator, v.coordinator(), "feesOf", num(epoch))
}

// VerifySignature asks the Coordinator whether it would take the signature, by the rules of fulfilSignature.
func (v View) VerifySignature(ctx context.Context, tokenID *big.Int, digest common.Hash, sig store.Signature) (bool, error) {
	return one[bool](ctx, v, abis.coordinator, v.coordinator(), "verifySignature", tokenID, digest, sig.R, sig.S, sig.V)
}
