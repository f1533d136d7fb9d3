package backup

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/backup"
	"github.com/conclave-network/conclave/tss/share"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

var (
	// ErrSharing means that a backup is of another sharing than the one on chain.
	ErrSharing = errors.New("backup is not of the sharing that the chain names")
	// ErrNetwork means that a backup is of another network.
	ErrNetwork = errors.New("backup is of another network")
)

// Create makes the backup of an epoch's live shares in a data folder; store.ErrNotFound if there are none.
func Create(ctx context.Context, db *store.Store, epoch uint64, party backup.Party, blinder backup.Blinder, rand io.Reader) (*backup.Backup, error) {
	at, keys, err := live(ctx, db, epoch)
	if err != nil {
		return nil, err
	}
	defer keys.Wipe()
	return backup.Create(at, keys, party, blinder, rand)
}

// live opens an epoch's live shares. They are the caller's to wipe.
func live(ctx context.Context, db *store.Store, epoch uint64) (at backup.Place, keys *share.Keys, err error) {
	chainID, staking, err := db.Network()
	if err != nil {
		return at, nil, err
	}
	stored, err := db.Live(ctx, epoch)
	if err != nil {
		return at, nil, err
	}
	if keys, err = keyset.Opened(stored); err != nil {
		return at, nil, err
	}
	return backup.Place{ChainID: chainID, Staking: staking, Epoch: epoch, Index: keys.Secp256k1.Index}, keys, nil
}

// NewestLive is the newest epoch of which a data folder holds live shares; store.ErrNotFound if there is none.
func NewestLive(ctx context.Context, db *store.Store) (epoch uint64, err error) {
	infos, err := db.ShareInfos(ctx)
	if err != nil {
		return 0, err
	}
	for _, info := range infos {
		if info.State == store.ShareLive {
			epoch = max(epoch, info.Epoch)
		}
	}
	if epoch == 0 {
		return 0, fmt.Errorf("find live shares: %w", store.ErrNotFound)
	}
	return epoch, nil
}

// CheckNetwork compares a backup with the network that it should be of. Errors wrap ErrNetwork.
func CheckNetwork(b *backup.Backup, chainID uint64, staking common.Address) error {
	if b.ChainID != chainID || common.Address(b.Staking) != staking {
		return fmt.Errorf("%w: chain %d, staking contract %s", ErrNetwork, b.ChainID, common.Address(b.Staking))
	}
	return nil
}

// CheckSharing compares a backup with the chain: it must be of the sharing that the epoch's set signalled. It returns
// the address of the node whose shares they are. Errors wrap ErrSharing, or are the chain's.
func CheckSharing(ctx context.Context, v chain.View, b *backup.Backup) (node common.Address, err error) {
	want, err := v.SharingHashOf(ctx, b.Epoch)
	if err != nil {
		return node, fmt.Errorf("read sharing hash: %w", err)
	}
	set, err := v.SetOf(ctx, b.Epoch)
	if err != nil {
		return node, fmt.Errorf("read set of epoch %d: %w", b.Epoch, err)
	}
	if have := common.Hash(b.Publics.Hash()); want == (common.Hash{}) || have != want || b.Index >= len(set) {
		return node, fmt.Errorf("%w: epoch %d is shared as %s, the backup's is %s", ErrSharing, b.Epoch, want, have)
	}
	return set[b.Index].Address, nil
}

// Restore recovers shares from pieces and puts them into a fresh node's data folder, to be handed on. Errors: those of
// Backup.Recover, ErrNetwork, and store.ErrConflict where the folder holds shares that are as new.
func Restore(ctx context.Context, db *store.Store, b *backup.Backup, pieces []*backup.Piece, blinder backup.Blinder) error {
	chainID, staking, err := db.Network()
	if err != nil {
		return err
	}
	if err := CheckNetwork(b, chainID, staking); err != nil {
		return err
	}
	keys, err := b.Recover(pieces, blinder)
	if err != nil {
		return err
	}
	defer keys.Wipe()
	shares, err := keyset.Stored(keys)
	if err != nil {
		return err
	}
	defer func() {
		for _, s := range shares {
			s.Wipe()
		}
	}()
	return db.PutRecovered(ctx, b.Epoch, b.Index, shares, b.Publics.Marshal())
}
