package p2p

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// ErrFrameTooLarge means that the other side announced more bytes than the topic allows. Nothing of it was read.
var ErrFrameTooLarge = errors.New("frame exceeds the topic's limit")

// writeFrame writes the length (4 bytes, big endian) and the bytes.
func writeFrame(w io.Writer, data []byte) error {
	buf := make([]byte, 4+len(data))
	binary.BigEndian.PutUint32(buf, uint32(len(data)))
	copy(buf[4:], data)
	_, err := w.Write(buf)
	return err
}

// readFrame reads one frame of at most limit bytes. io.EOF means a clean end between frames. Memory grows with what
// arrives, not with what is announced.
func readFrame(r io.Reader, limit int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(head[:])
	if uint64(n) > uint64(limit) {
		return nil, fmt.Errorf("%d bytes, limit %d: %w", n, limit, ErrFrameTooLarge)
	}
	data, err := io.ReadAll(io.LimitReader(r, int64(n)))
	if err != nil {
		return nil, err
	}
	if len(data) < int(n) {
		return nil, io.ErrUnexpectedEOF
	}
	return data, nil
}
