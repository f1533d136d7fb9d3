package chain

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/conclave-network/conclave/watcher/store"
)

// Kinds of events besides those of package store. Every event in the contracts'
// ABIs has a kind: "<contract>.<event>". These are the ones that code names.
const (
	KindFeesClaimed     store.Kind = "coordinator.FeesClaimed"
	KindNodeJoined      store.Kind = "staking.NodeJoined"
	KindStateChanged    store.Kind = "staking.StateChanged"
	KindNextSetLocked   store.Kind = "staking.NextValidatorSetWasLocked"
	KindNextSetUnlocked store.Kind = "staking.NextValidatorSetUnlocked"
	KindReadySignalled  store.Kind = "staking.ReadyForNextEpochSignalled"
	KindEpochAdvanced   store.Kind = "staking.EpochAdvanced"
	KindDealsCommitted  store.Kind = "keyregistry.DealsCommitted"
	KindRootKeysVoted   store.Kind = "keyregistry.RootKeysVoted"
	KindRootKeysSet     store.Kind = "keyregistry.RootKeysSet"
	KindPKPMinted       store.Kind = "pkpnft.PubkeyRoutingDataSet"
	KindEvidencePosted  store.Kind = "attestations.EvidencePosted"
)

// The payload of an event is a JSON object of its arguments by the names in the ABI: addresses and bytes in hex,
// numbers as JSON numbers of any size, tuples as objects. Payload reads it into one of the structs below.

// SignatureRequested is the payload of store.KindRequested: all that there is to know of a request.
type SignatureRequested struct {
	RequestID common.Hash    `json:"requestId"`
	TokenID   *big.Int       `json:"tokenId"`
	Requester common.Address `json:"requester"`
	Digest    common.Hash    `json:"digest"`
	Fee       *big.Int       `json:"fee"` // wei
	ExpiresAt uint64         `json:"expiresAt"`
	Epoch     uint64         `json:"epoch"`
}

// SignatureFulfilled is the payload of store.KindFulfilled.
type SignatureFulfilled struct {
	RequestID common.Hash    `json:"requestId"`
	R         common.Hash    `json:"r"`
	S         common.Hash    `json:"s"`
	V         uint8          `json:"v"`
	Fulfiller common.Address `json:"fulfiller"`
}

// SignatureExpired is the payload of store.KindExpired.
type SignatureExpired struct {
	RequestID common.Hash `json:"requestId"`
	Refund    *big.Int    `json:"refund"` // wei
}

// ActionRequested is the payload of store.KindActionRequested: all that there is to know of a request.
type ActionRequested struct {
	RequestID   common.Hash    `json:"requestId"`
	ActionKeyID common.Hash    `json:"actionKeyId"`
	Requester   common.Address `json:"requester"`
	Payer       common.Address `json:"payer"`
	TokenID     *big.Int       `json:"tokenId"` // zero for none
	CID         string         `json:"cid"`
	Params      hexutil.Bytes  `json:"params"`
	ExpiresAt   uint64         `json:"expiresAt"`
	Epoch       uint64         `json:"epoch"`
}

// ScheduleFired is the payload of store.KindScheduleFired.
type ScheduleFired struct {
	ScheduleID *big.Int    `json:"scheduleId"`
	RequestID  common.Hash `json:"requestId"`
	Occurrence common.Hash `json:"occurrence"` // zero for triggers of time
}

// ScheduleRegistered is what a schedule runs, of the payload of store.KindScheduleRegistered.
type ScheduleRegistered struct {
	CID    string        `json:"cid"`
	Params hexutil.Bytes `json:"params"`
}

// EpochAdvanced is the payload of KindEpochAdvanced.
type EpochAdvanced struct {
	EpochNumber uint64 `json:"epochNumber"`
	EndTime     uint64 `json:"endTime"` // Unix seconds
}

// NextSetLocked is the payload of KindNextSetLocked.
type NextSetLocked struct {
	EpochNumber uint64           `json:"epochNumber"`
	Attempt     uint64           `json:"attempt"`
	Nodes       []common.Address `json:"nodes"`
}

// RootKeysVoted is the payload of KindRootKeysVoted.
type RootKeysVoted struct {
	EpochNumber uint64         `json:"epochNumber"`
	Attempt     uint64         `json:"attempt"`
	Node        common.Address `json:"node"`
	KeysHash    common.Hash    `json:"keysHash"`
}

// DealsCommitted is the payload of KindDealsCommitted.
type DealsCommitted struct {
	EpochNumber uint64         `json:"epochNumber"`
	Attempt     uint64         `json:"attempt"`
	Node        common.Address `json:"node"`
	Index       uint64         `json:"index"`
	Commitment  common.Hash    `json:"commitment"`
}

// EvidencePosted is the payload of KindEvidencePosted.
type EvidencePosted struct {
	EpochNumber  uint64         `json:"epochNumber"`
	Node         common.Address `json:"node"`
	EvidenceHash common.Hash    `json:"evidenceHash"`
}

// PKPMinted is the payload of KindPKPMinted.
type PKPMinted struct {
	TokenID      *big.Int      `json:"tokenId"`
	Pubkey       hexutil.Bytes `json:"pubkey"`
	KeyType      *big.Int      `json:"keyType"`
	DerivedKeyID common.Hash   `json:"derivedKeyId"`
}

// Payload reads an event's arguments into T, such as SignatureRequested. Arguments that T does not name are ignored.
func Payload[T any](e store.Event) (out T, err error) {
	if err := json.Unmarshal(e.Payload, &out); err != nil {
		return out, fmt.Errorf("read arguments of %s in block %d: %w", e.Kind, e.Block.Number, err)
	}
	return out, nil
}
