package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/watcher/secret"
)

// Aux is the node's auxiliary data: the secret part, and the record that it publishes.
type Aux struct {
	Secret secret.Bytes
	Record []byte
}

// Hash is keccak256 of the record.
func (a Aux) Hash() common.Hash { return crypto.Keccak256Hash(a.Record) }

// PutAux stores the node's auxiliary data, once for its whole life. The same again changes nothing, other data gives
// ErrConflict: peers have proven the stored ones.
func (s *Store) PutAux(ctx context.Context, a Aux) error {
	hash := a.Hash()
	cipher, err := s.seal(a.Secret, "aux", hash.Hex())
	if err != nil {
		return fmt.Errorf("store auxiliary data: %w", err)
	}
	return s.write(ctx, "store auxiliary data", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO aux (id, cipher, record, hash, created) VALUES (1, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			cipher, a.Record, hash[:], s.stamp())
		if err != nil {
			return err
		}
		have, err := s.scanAux(tx.QueryRowContext(ctx, selectAux))
		if err != nil {
			return err
		}
		defer have.Secret.Wipe()
		if !bytes.Equal(have.Record, a.Record) || !have.Secret.Equal(a.Secret) {
			return ErrConflict
		}
		return nil
	})
}

// Aux returns the node's auxiliary data; ErrNotFound if there are none yet.
func (s *Store) Aux(ctx context.Context) (Aux, error) {
	a, err := s.scanAux(s.handle().QueryRowContext(ctx, selectAux))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return a, fault("read auxiliary data", err)
}

const selectAux = `SELECT cipher, record, hash FROM aux WHERE id = 1`

func (s *Store) scanAux(r row) (a Aux, err error) {
	var cipher []byte
	var hash common.Hash
	if err := r.Scan(&cipher, &a.Record, fixed(hash[:])); err != nil {
		return Aux{}, err
	}
	if a.Hash() != hash {
		return Aux{}, fmt.Errorf("%w: record does not have the stored hash", ErrCorrupt)
	}
	a.Secret, err = s.unseal(cipher, "aux", hash.Hex())
	return a, err
}

// Proven says that a peer's published record was checked against its proofs, with what result.
type Proven struct {
	Peer   common.Address // node address
	Record common.Hash    // of the record that was checked
	Proven bool
	Public []byte // what was proven and will be used: the encoding that auxdata.ParsePublic reads; nil if not Proven
	At     time.Time
}

// SetProven stores the result for (Peer, Record); a later result replaces it. At is filled in if it is zero.
func (s *Store) SetProven(ctx context.Context, p Proven) error {
	if p.At.IsZero() {
		p.At = s.now()
	}
	return s.write(ctx, fmt.Sprintf("record proof by %s", p.Peer), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO proven (peer, record, proven, public, at) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (peer, record) DO UPDATE SET proven = excluded.proven, public = excluded.public, at = excluded.at`,
			p.Peer[:], p.Record[:], p.Proven, p.Public, p.At.UnixMilli())
		return err
	})
}

// ProvenPeer returns the result for one record of a peer; ErrNotFound if it was never checked.
func (s *Store) ProvenPeer(ctx context.Context, peer common.Address, record common.Hash) (Proven, error) {
	p, err := scanProven(s.handle().QueryRowContext(ctx, selectProven+` WHERE peer = ? AND record = ?`, peer[:], record[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return p, fault(fmt.Sprintf("read proof by %s", peer), err)
}

// ProvenPeers returns all results, by peer.
func (s *Store) ProvenPeers(ctx context.Context) ([]Proven, error) {
	return query(ctx, s, "read proofs", scanProven, selectProven+` ORDER BY peer, at`)
}

const selectProven = `SELECT peer, record, proven, public, at FROM proven`

func scanProven(r row) (p Proven, err error) {
	err = r.Scan(fixed(p.Peer[:]), fixed(p.Record[:]), &p.Proven, &p.Public, millis{&p.At})
	return p, err
}
