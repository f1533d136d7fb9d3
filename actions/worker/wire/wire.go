// Package wire is what a worker and its supervisor say to each other over two pipes: frames of a kind, an id and bytes.
//
//	length uint32 | kind uint8 | id uint32 | body      length counts what follows it; numbers are big-endian
//
// Threat line: on the supervisor's side every frame is written by hostile code. A frame is refused by its length before
// a byte of its body is read, and each kind has its own bound.
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
)

// Kind says what a frame is.
type Kind uint8

// The kinds. A worker sends Ready once, then Calls, then Done once; it gets Run once, then a Reply or Refused per call.
const (
	Ready   Kind = iota + 1 // no body
	Run                     // JSON of engine.Input
	Call                    // name of the operation, a line break, JSON of its arguments
	Reply                   // JSON
	Refused                 // text
	Done                    // JSON of engine.Output
)

// Frame is one message. ID pairs calls with their answers.
type Frame struct {
	Kind Kind
	ID   uint32
	Body []byte
}

const header = 1 + 4 // kind and id

// ErrFrame: the other side sent what is no frame of a kind and length that may come.
var ErrFrame = errors.New("not a frame that may come here")

// Reader reads frames. Limits holds the most bytes of body of each kind that may come; others may not.
type Reader struct {
	From   io.Reader
	Limits map[Kind]int
}

// Next returns the next frame. Errors are io.EOF at the end, ErrFrame, and those of the pipe.
func (r *Reader) Next() (Frame, error) {
	var head [4 + header]byte
	if _, err := io.ReadFull(r.From, head[:]); err != nil {
		return Frame{}, err
	}
	length := binary.BigEndian.Uint32(head[:4])
	f := Frame{Kind: Kind(head[4]), ID: binary.BigEndian.Uint32(head[5:])}
	most, known := r.Limits[f.Kind]
	if !known || length < header || uint64(length-header) > uint64(most) {
		return Frame{}, fmt.Errorf("%w: kind %d of %d bytes", ErrFrame, f.Kind, length)
	}
	f.Body = make([]byte, length-header)
	if _, err := io.ReadFull(r.From, f.Body); err != nil {
		return Frame{}, fmt.Errorf("%w: cut short", ErrFrame)
	}
	return f, nil
}

// Writer writes frames. It is safe for concurrent use.
type Writer struct {
	To io.Writer
	mu sync.Mutex
}

// Send writes one frame.
func (w *Writer) Send(f Frame) error {
	if uint64(len(f.Body)) > 1<<31 {
		return ErrFrame
	}
	head := make([]byte, 4+header, 4+header+len(f.Body))
	binary.BigEndian.PutUint32(head, uint32(header+len(f.Body)))
	head[4] = byte(f.Kind)
	binary.BigEndian.PutUint32(head[5:], f.ID)
	w.mu.Lock()
	defer w.mu.Unlock()
	_, err := w.To.Write(append(head, f.Body...))
	return err
}
