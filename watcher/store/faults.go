package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxFault bounds what a fault's evidence, and each of its texts, take in bytes.
const MaxFault = 64 << 10

// Fault is something that a node did and no honest node does.
type Fault struct {
	Epoch    uint64 // that the chain was in when it was seen
	Node     uint64 // its id on chain
	Reason   uint8  // as the Staking contract numbers them
	About    string // in what it happened
	Detail   string // what happened
	Portable bool   // the evidence convinces anybody
	Evidence []byte
	Created  time.Time
}

// EvidenceHash is keccak256 of the evidence, which goes on chain.
func (f Fault) EvidenceHash() common.Hash { return crypto.Keccak256Hash(f.Evidence) }

// PutFault stores a fault, one for each epoch, node and reason. A later one replaces it, unless that would put evidence
// that convinces only this node in the place of some that convinces anybody.
func (s *Store) PutFault(ctx context.Context, f Fault) error {
	if len(f.Evidence) > MaxFault || len(f.About) > MaxFault || len(f.Detail) > MaxFault {
		return fmt.Errorf("store fault of node %d: more than %d bytes", f.Node, MaxFault)
	}
	if f.Evidence == nil {
		f.Evidence = []byte{}
	}
	return s.write(ctx, fmt.Sprintf("store fault of node %d", f.Node), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO faults (epoch, node, reason, about, detail, portable, evidence, created)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (epoch, node, reason) DO UPDATE SET about = excluded.about,
			detail = excluded.detail, portable = excluded.portable, evidence = excluded.evidence, created = excluded.created
			WHERE excluded.portable >= portable`,
			int64(f.Epoch), int64(f.Node), f.Reason, f.About, f.Detail, f.Portable, f.Evidence, s.stamp())
		return err
	})
}

// Faults returns what nodes did in an epoch, oldest first.
func (s *Store) Faults(ctx context.Context, epoch uint64) ([]Fault, error) {
	return query(ctx, s, "read faults", func(r row) (f Fault, err error) {
		err = r.Scan(num{&f.Epoch}, num{&f.Node}, &f.Reason, &f.About, &f.Detail, &f.Portable, &f.Evidence, millis{&f.Created})
		return f, err
	}, `SELECT epoch, node, reason, about, detail, portable, evidence, created FROM faults WHERE epoch = ?
		ORDER BY created, node, reason`, int64(epoch))
}

// KickVote is a vote of this node's.
type KickVote struct {
	Epoch, Attempt, Node uint64
	Reason               uint8
	Evidence             common.Hash
}

// PutKickVote stores a vote before it is sent. The first in an attempt against a node stays and is returned: the contract
// takes no second one.
func (s *Store) PutKickVote(ctx context.Context, v KickVote) (stored KickVote, err error) {
	err = s.write(ctx, fmt.Sprintf("store vote against node %d", v.Node), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO kick_votes (epoch, attempt, node, reason, evidence, created)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			int64(v.Epoch), int64(v.Attempt), int64(v.Node), v.Reason, v.Evidence[:], s.stamp())
		if err != nil {
			return err
		}
		stored, err = scanKickVote(tx.QueryRowContext(ctx, selectKickVotes+` WHERE epoch = ? AND attempt = ? AND node = ?`,
			int64(v.Epoch), int64(v.Attempt), int64(v.Node)))
		return err
	})
	return stored, err
}

// KickVotes returns this node's votes of an epoch, by attempt and node.
func (s *Store) KickVotes(ctx context.Context, epoch uint64) ([]KickVote, error) {
	return query(ctx, s, "read votes", scanKickVote, selectKickVotes+` WHERE epoch = ? ORDER BY attempt, node`, int64(epoch))
}

// PruneFaults drops faults and votes of epochs before one.
func (s *Store) PruneFaults(ctx context.Context, before uint64) error {
	return s.write(ctx, "prune faults", func(tx *sql.Tx) error {
		for _, text := range []string{`DELETE FROM faults WHERE epoch < ?`, `DELETE FROM kick_votes WHERE epoch < ?`} {
			if _, err := tx.ExecContext(ctx, text, int64(before)); err != nil {
				return err
			}
		}
		return nil
	})
}

const selectKickVotes = `SELECT epoch, attempt, node, reason, evidence FROM kick_votes`

func scanKickVote(r row) (v KickVote, err error) {
	err = r.Scan(num{&v.Epoch}, num{&v.Attempt}, num{&v.Node}, &v.Reason, fixed(v.Evidence[:]))
	return v, err
}
