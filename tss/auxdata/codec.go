package auxdata

import "math/big"

// Everything here is encoded as fixed-width big-endian integers one after the other: an encoding has one length, so it
// is canonical and bounded without a length field that a peer could lie about.

type writer struct{ buf []byte }

func newWriter(size int) *writer { return &writer{buf: make([]byte, 0, size)} }

func (w *writer) bytes(b []byte) { w.buf = append(w.buf, b...) }

// int appends x, which must fit: callers write only values that they have bounded.
func (w *writer) int(x *big.Int, width int) {
	w.buf = append(w.buf, make([]byte, width)...)
	x.FillBytes(w.buf[len(w.buf)-width:])
}

func (w *writer) ints(xs []*big.Int, width int) {
	for _, x := range xs {
		w.int(x, width)
	}
}

// reader takes an encoding apart whose whole length has been checked before.
type reader struct{ buf []byte }

func (r *reader) bytes(n int) []byte {
	b := r.buf[:n]
	r.buf = r.buf[n:]
	return b
}

func (r *reader) int(width int) *big.Int { return new(big.Int).SetBytes(r.bytes(width)) }

func (r *reader) ints(xs []*big.Int, width int) {
	for i := range xs {
		xs[i] = r.int(width)
	}
}
