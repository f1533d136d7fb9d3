package ecdsashare

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// MaxMembers is the largest committee.
const MaxMembers = 255

const maskInfo = "conclave/ecdsashare/1"

// wideLen bytes modulo the group order are uniform up to 2^-128.
const wideLen = 48

var (
	// ErrShare is wrapped where a share is malformed.
	ErrShare = errors.New("invalid ECDSA share")
	// ErrTooFew is wrapped where there are not enough shares.
	ErrTooFew = errors.New("too few ECDSA shares")
	// ErrDisagree is wrapped where shares are of different signatures.
	ErrDisagree = errors.New("ECDSA shares disagree")
	// ErrSignature is wrapped where a signature, given or combined, does not verify.
	ErrSignature = errors.New("invalid ECDSA signature")
)

// Signature is an ECDSA signature over secp256k1 in Ethereum's form. S is at most half the group order.
type Signature struct {
	R, S [32]byte // big endian
	V    uint8    // 27 or 28: 27 plus the parity of the y of R
}

// Share is one node's part of a signature, with all that the SDK needs of the rest.
type Share struct {
	Index     int      // position of the node in the epoch's set
	Part      [32]byte // big endian, below the group order
	BigR      [33]byte // R, SEC 1 compressed
	PublicKey [65]byte // SEC 1 uncompressed
	Digest    [32]byte
}

// Split returns the share of member, 0 to members-1, of a committee of members. index is the node's position in the
// epoch's set. sig must be a signature of key on digest, with a low s: anything else wraps ErrSignature, so no share of
// something that does not verify leaves a node. All members must call it with the same signature, members and, each,
// its rank in the same order of the committee.
func Split(sig Signature, digest [32]byte, key *secp256k1.PublicKey, index, member, members int) (Share, error) {
	if members < 2 || members > MaxMembers || member < 0 || member >= members || index < 0 || index >= MaxMembers {
		return Share{}, fmt.Errorf("%w: member %d of %d at position %d", ErrShare, member, members, index)
	}
	if err := verify(sig, digest, key); err != nil {
		return Share{}, err
	}
	share := Share{Index: index, Digest: digest, PublicKey: [65]byte(key.SerializeUncompressed())}
	share.BigR[0] = secp256k1.PubKeyFormatCompressedEven + sig.V - 27
	copy(share.BigR[1:], sig.R[:])
	if _, err := secp256k1.ParsePubKey(share.BigR[:]); err != nil {
		return Share{}, fmt.Errorf("%w: R: %w", ErrSignature, err)
	}
	var part secp256k1.ModNScalar
	if member < members-1 {
		mask, err := share.mask(sig.S, member, members)
		if err != nil {
			return Share{}, err
		}
		part.Set(&mask)
	} else {
		part.SetBytes(&sig.S)
		for j := range members - 1 {
			mask, err := share.mask(sig.S, j, members)
			if err != nil {
				return Share{}, err
			}
			part.Add(mask.Negate())
		}
	}
	share.Part = part.Bytes()
	return share, nil
}

// mask returns z_j. Its fields but Part are set.
func (s *Share) mask(key [32]byte, j, members int) (secp256k1.ModNScalar, error) {
	info := []byte(maskInfo)
	info = append(info, s.Digest[:]...)
	info = append(info, s.BigR[:]...)
	info = append(info, s.PublicKey[:]...)
	info = append(info, byte(members), byte(j))
	wide, err := hkdf.Key(sha256.New, key[:], nil, string(info), wideLen)
	if err != nil {
		return secp256k1.ModNScalar{}, fmt.Errorf("derive mask: %w", err)
	}
	// wide = hi * 2^128 + lo, with hi of 256 bits, which SetBytes reduces.
	var hi, lo, shift secp256k1.ModNScalar
	var low [32]byte
	copy(low[16:], wide[32:])
	hi.SetBytes((*[32]byte)(wide[:32]))
	lo.SetBytes(&low)
	shift.SetByteSlice(binary.BigEndian.AppendUint64([]byte{1}, 0)) // 2^64
	return *hi.Mul(&shift).Mul(&shift).Add(&lo), nil
}

// Combine adds up the shares and returns the signature of key on digest that they make, with a low s. key and digest
// are the caller's own, not what nodes say. At least k shares are needed, and all are added: which to leave out nobody
// can tell. Errors wrap ErrShare, ErrTooFew, ErrDisagree or ErrSignature; none names a culprit, but shares whose
// digest, key or R differ from the others' are easily found by the caller.
func Combine(k int, digest [32]byte, key *secp256k1.PublicKey, shares []Share) (Signature, error) {
	switch {
	case k < 1 || len(shares) > MaxMembers || key == nil:
		return Signature{}, fmt.Errorf("%w: %d shares, need %d", ErrShare, len(shares), k)
	case len(shares) < k:
		return Signature{}, fmt.Errorf("%w: %d, need %d", ErrTooFew, len(shares), k)
	}
	var sum secp256k1.ModNScalar
	var seen [MaxMembers]bool
	public := [65]byte(key.SerializeUncompressed())
	for _, s := range shares {
		var part secp256k1.ModNScalar
		switch {
		case s.Index < 0 || s.Index >= MaxMembers || seen[s.Index]:
			return Signature{}, fmt.Errorf("%w: position %d missing or twice", ErrShare, s.Index)
		case s.Digest != digest || s.PublicKey != public || s.BigR != shares[0].BigR:
			return Signature{}, fmt.Errorf("%w: share of position %d", ErrDisagree, s.Index)
		case part.SetBytes(&s.Part) != 0:
			return Signature{}, fmt.Errorf("%w: part of position %d is not reduced", ErrShare, s.Index)
		}
		seen[s.Index] = true
		sum.Add(&part)
	}
	sig, err := assemble(shares[0].BigR, &sum)
	if err != nil {
		return Signature{}, err
	}
	if err := verify(sig, digest, key); err != nil {
		return Signature{}, err
	}
	return sig, nil
}

// assemble returns the signature with this R and s, after making s low.
func assemble(bigR [33]byte, s *secp256k1.ModNScalar) (Signature, error) {
	if _, err := secp256k1.ParsePubKey(bigR[:]); err != nil {
		return Signature{}, fmt.Errorf("%w: R: %w", ErrShare, err)
	}
	sig := Signature{V: 27 + bigR[0] - secp256k1.PubKeyFormatCompressedEven}
	copy(sig.R[:], bigR[1:])
	if s.IsOverHalfOrder() {
		s.Negate()
		sig.V = 27 + 28 - sig.V
	}
	sig.S = s.Bytes()
	return sig, nil
}

// verify returns nil if sig is a signature of key on digest that recovers to key and has a low s.
func verify(sig Signature, digest [32]byte, key *secp256k1.PublicKey) error {
	var r, s secp256k1.ModNScalar
	switch {
	case key == nil || !key.IsOnCurve():
		return fmt.Errorf("%w: no public key", ErrSignature)
	case digest == [32]byte{}: // anyone can sign it for any key, and no hash is zero
		return fmt.Errorf("%w: digest is zero", ErrSignature)
	case r.SetBytes(&sig.R) != 0 || s.SetBytes(&sig.S) != 0 || r.IsZero() || s.IsZero() || s.IsOverHalfOrder():
		return fmt.Errorf("%w: out of range", ErrSignature)
	case sig.V != 27 && sig.V != 28:
		return fmt.Errorf("%w: v is %d", ErrSignature, sig.V)
	case !ecdsa.NewSignature(&r, &s).Verify(digest[:], key):
		return fmt.Errorf("%w: does not verify", ErrSignature)
	}
	compact := append([]byte{sig.V}, append(sig.R[:], sig.S[:]...)...)
	recovered, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil || !recovered.IsEqual(key) {
		return fmt.Errorf("%w: recovers to another key", ErrSignature)
	}
	return nil
}
