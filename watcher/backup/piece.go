package backup

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/conclave-network/conclave/tss/backup"
)

// ErrNotForUs means that a piece was encrypted to somebody else, or is none.
var ErrNotForUs = errors.New("no piece that was encrypted to this node")

// maxPieceFile bounds the file of a piece: age adds some hundred bytes.
const maxPieceFile = 4 << 10

// SealPiece encrypts a piece to the one who restores.
func SealPiece(p *backup.Piece, to *age.X25519Recipient) ([]byte, error) {
	plain := p.Marshal()
	defer clear(plain)
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, fmt.Errorf("encrypt piece: %w", err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("encrypt piece: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("encrypt piece: %w", err)
	}
	return out.Bytes(), nil
}

// ReadPiece reads the file of a piece and decrypts it. Who made it is not known: Backup.Recover checks what it says.
func ReadPiece(path string, id *age.X25519Identity) (*backup.Piece, error) {
	raw, err := readBounded(path, maxPieceFile)
	if err != nil {
		return nil, err
	}
	r, err := age.Decrypt(bytes.NewReader(raw), id)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, ErrNotForUs)
	}
	plain, err := io.ReadAll(io.LimitReader(r, maxPieceFile))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, ErrNotForUs)
	}
	defer clear(plain)
	p, err := backup.UnmarshalPiece(plain)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}
