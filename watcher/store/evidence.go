package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// PutEvidence stores the node's own attestation evidence for an epoch and returns keccak256 of it, which goes on
// chain. Later evidence replaces it: a restarted node may have to make new.
func (s *Store) PutEvidence(ctx context.Context, epoch uint64, evidence []byte) (common.Hash, error) {
	hash := crypto.Keccak256Hash(evidence)
	return hash, s.write(ctx, fmt.Sprintf("store evidence for epoch %d", epoch), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO evidence (epoch, bytes, hash, created) VALUES (?, ?, ?, ?)
			ON CONFLICT (epoch) DO UPDATE SET bytes = excluded.bytes, hash = excluded.hash, created = excluded.created`,
			int64(epoch), evidence, hash[:], s.stamp())
		return err
	})
}

// Evidence returns the node's own evidence for an epoch and its hash; ErrNotFound if there is none.
func (s *Store) Evidence(ctx context.Context, epoch uint64) (evidence []byte, hash common.Hash, err error) {
	err = s.handle().QueryRowContext(ctx, `SELECT bytes, hash FROM evidence WHERE epoch = ?`, int64(epoch)).Scan(&evidence, fixed(hash[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return evidence, hash, fault(fmt.Sprintf("read evidence for epoch %d", epoch), err)
}

// SetPeerEvidence says that the peer's evidence with this hash was checked and found good for the epoch. A later one
// replaces it.
func (s *Store) SetPeerEvidence(ctx context.Context, epoch uint64, peer common.Address, hash common.Hash) error {
	return s.write(ctx, fmt.Sprintf("record evidence of %s", peer), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO peer_evidence (epoch, peer, hash, at) VALUES (?, ?, ?, ?)
			ON CONFLICT (epoch, peer) DO UPDATE SET hash = excluded.hash, at = excluded.at`,
			int64(epoch), peer[:], hash[:], s.stamp())
		return err
	})
}

// PeerEvidence returns the hash of the peer's evidence that was found good for the epoch; ErrNotFound if none was.
// It still has to be compared with the one on chain.
func (s *Store) PeerEvidence(ctx context.Context, epoch uint64, peer common.Address) (hash common.Hash, err error) {
	err = s.handle().QueryRowContext(ctx, `SELECT hash FROM peer_evidence WHERE epoch = ? AND peer = ?`, int64(epoch), peer[:]).Scan(fixed(hash[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return hash, fault(fmt.Sprintf("read evidence of %s", peer), err)
}
