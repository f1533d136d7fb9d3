package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/network/receipt"
)

// Draft is what this node says of an operation, and its own signature of that.
type Draft struct {
	Body receipt.Body
	Own  receipt.Part
}

// PeerPart is another node's signature of the receipt of a request.
type PeerPart struct {
	Request common.Hash
	Part    receipt.Part
}

// SetSigned is SetSignature together with the node's part of the receipt, in one transaction: after a crash there are both
// or none. If another signature stands, nothing changes, and that one is returned.
func (s *Store) SetSigned(ctx context.Context, id common.Hash, sig Signature, d Draft) (kept Signature, err error) {
	err = s.write(ctx, fmt.Sprintf("record signature and receipt for %s", id), func(tx *sql.Tx) error {
		var first bool
		w, err := s.change(ctx, tx, id, func(w *Work) error {
			first = w.sign(sig)
			return nil
		})
		if err != nil {
			return err
		}
		kept = *w.Signature
		if !first {
			return nil
		}
		return s.addReceipt(ctx, tx, d)
	})
	if err != nil {
		return Signature{}, err
	}
	return kept, nil
}

// AddReceipts stores what this node says of operations, in one transaction. For each request the first stays.
func (s *Store) AddReceipts(ctx context.Context, drafts []Draft) error {
	return s.write(ctx, "record receipts", func(tx *sql.Tx) error {
		for _, d := range drafts {
			if err := s.addReceipt(ctx, tx, d); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Store) addReceipt(ctx context.Context, tx *sql.Tx, d Draft) error {
	b := d.Body
	res, err := tx.ExecContext(ctx, `INSERT INTO receipts (request, kind, key, digest, cid, epoch, committee, outcome, created)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		b.RequestID[:], int64(b.Kind), b.KeyID[:], b.Digest[:], b.CID, int64(b.Epoch), []byte(b.Committee), b.Outcome[:], s.stamp())
	if err != nil {
		return err
	}
	if fresh, err := res.RowsAffected(); err != nil || fresh == 0 {
		return err // what others signed, and this node before, is about the first
	}
	return addPart(ctx, tx, PeerPart{b.RequestID, d.Own})
}

// AddParts stores other nodes' signatures, in one transaction. The first of each node stays; those of receipts that are not
// there are left out. The caller has checked them.
func (s *Store) AddParts(ctx context.Context, parts []PeerPart) error {
	return s.write(ctx, "record parts of receipts", func(tx *sql.Tx) error {
		for _, p := range parts {
			if err := addPart(ctx, tx, p); err != nil {
				return err
			}
		}
		return nil
	})
}

func addPart(ctx context.Context, tx *sql.Tx, p PeerPart) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO receipt_parts (request, node, pin_number, pin_hash, signature)
		SELECT request, ?, ?, ?, ? FROM receipts WHERE request = ? ON CONFLICT DO NOTHING`,
		p.Part.Node[:], int64(p.Part.BlockNumber), p.Part.BlockHash[:], p.Part.Signature[:], p.Request[:])
	return err
}

const selectReceipts = `SELECT kind, request, key, digest, cid, epoch, committee, outcome FROM receipts`

func scanBody(r row) (b receipt.Body, err error) {
	var kind int64
	var committee []byte
	err = r.Scan(&kind, fixed(b.RequestID[:]), fixed(b.KeyID[:]), fixed(b.Digest[:]), &b.CID, num{&b.Epoch}, &committee, fixed(b.Outcome[:]))
	b.Kind, b.Committee = receipt.Kind(kind), receipt.Committee(committee)
	return b, err
}

func scanPart(r row) (p receipt.Part, err error) {
	err = r.Scan(fixed(p.Node[:]), num{&p.BlockNumber}, fixed(p.BlockHash[:]), fixed(p.Signature[:]))
	return p, err
}

// Receipt returns what this node says of a request, and who has signed that, in ascending order of addresses; ErrNotFound
// if it says nothing.
func (s *Store) Receipt(ctx context.Context, id common.Hash) (receipt.Body, []receipt.Part, error) {
	doing := fmt.Sprintf("read receipt of %s", id)
	b, err := scanBody(s.handle().QueryRowContext(ctx, selectReceipts+` WHERE request = ?`, id[:]))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err != nil {
		return b, nil, fault(doing, err)
	}
	parts, err := query(ctx, s, doing, scanPart,
		`SELECT node, pin_number, pin_hash, signature FROM receipt_parts WHERE request = ? ORDER BY node`, id[:])
	return b, parts, err
}

// ReceiptsBelow returns what this node says of the newest requests of an epoch whose receipts have fewer than so many
// signatures, at most limit of them.
func (s *Store) ReceiptsBelow(ctx context.Context, epoch uint64, signatures int, since time.Time, limit int) ([]receipt.Body, error) {
	return query(ctx, s, "read incomplete receipts", scanBody, selectReceipts+` WHERE created >= ? AND epoch = ? AND
		(SELECT count(*) FROM receipt_parts WHERE receipt_parts.request = receipts.request) < ? ORDER BY created DESC LIMIT ?`,
		since.UnixMilli(), int64(epoch), signatures, limit)
}

// PruneReceipts drops all receipts but the newest keep, and those that are older than a time. It returns how many.
func (s *Store) PruneReceipts(ctx context.Context, keep int, before time.Time) (int64, error) {
	return s.drop(ctx, "drop old receipts", `DELETE FROM receipts WHERE created < ? OR created <=
		(SELECT created FROM receipts ORDER BY created DESC LIMIT 1 OFFSET ?)`, before.UnixMilli(), keep)
}
