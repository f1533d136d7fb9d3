package ecdsashare

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

// TestSplitRefusesBadSignatures: a node must not hand out parts of what does not verify.
func TestSplitRefusesBadSignatures(t *testing.T) {
	s := sign("split")
	n := secp256k1.Params().N
	high := s.sig
	new(big.Int).Sub(n, new(big.Int).SetBytes(s.sig.S[:])).FillBytes(high.S[:])
	high.V = 55 - high.V // good for everybody but those who want a low s
	parity, other, zeroR, zeroS, order := s.sig, s.sig, s.sig, s.sig, s.sig
	parity.V = 55 - parity.V
	other.V = 29
	zeroR.R, zeroS.S = [32]byte{}, [32]byte{}
	n.FillBytes(order.S[:])
	for name, sig := range map[string]Signature{
		"high s": high, "other parity": parity, "v": other, "r is 0": zeroR, "s is 0": zeroS, "s is n": order, "empty": {},
		"another message's": sign("another").sig,
	} {
		_, err := Split(sig, s.digest, s.key, 0, 0, 3)
		require.ErrorIs(t, err, ErrSignature, name)
	}
	_, err := Split(s.sig, [32]byte{1}, s.key, 0, 0, 3)
	require.ErrorIs(t, err, ErrSignature)
	_, err = Split(s.sig, [32]byte{}, s.key, 0, 0, 3)
	require.ErrorIs(t, err, ErrSignature)
	_, err = Split(s.sig, s.digest, sign("another").key, 0, 0, 3)
	require.ErrorIs(t, err, ErrSignature)
	_, err = Split(s.sig, s.digest, nil, 0, 0, 3)
	require.ErrorIs(t, err, ErrSignature)
	_, err = Split(s.sig, s.digest, new(secp256k1.PublicKey), 0, 0, 3)
	require.ErrorIs(t, err, ErrSignature)
	for _, c := range [][3]int{{0, 0, 0}, {0, 0, 1}, {0, -1, 3}, {0, 3, 3}, {-1, 0, 3}, {255, 0, 3}, {0, 0, 256}} {
		_, err = Split(s.sig, s.digest, s.key, c[0], c[1], c[2])
		require.ErrorIs(t, err, ErrShare, c)
	}
}

// TestCombineRefuses what hostile nodes can put into shares.
func TestCombineRefuses(t *testing.T) {
	s := sign("combine")
	other := sign("another")
	for name, c := range map[string]struct {
		want   error
		change func(shares []Share)
	}{
		"part plus one":       {ErrSignature, func(x []Share) { x[1].Part[31]++ }},
		"part is zero":        {ErrSignature, func(x []Share) { x[1].Part = [32]byte{} }},
		"part is not reduced": {ErrShare, func(x []Share) { secp256k1.Params().N.FillBytes(x[1].Part[:]) }},
		"part is whole s":     {ErrSignature, func(x []Share) { x[1].Part = s.sig.S }},
		"twice":               {ErrShare, func(x []Share) { x[1] = x[0] }},
		"position negative":   {ErrShare, func(x []Share) { x[1].Index = -1 }},
		"position too large":  {ErrShare, func(x []Share) { x[1].Index = MaxMembers }},
		"other digest":        {ErrDisagree, func(x []Share) { x[1].Digest = other.digest }},
		"other digest, first": {ErrDisagree, func(x []Share) { x[0].Digest = other.digest }},
		"other key":           {ErrDisagree, func(x []Share) { x[1].PublicKey = [65]byte(other.key.SerializeUncompressed()) }},
		"other R":             {ErrDisagree, func(x []Share) { copy(x[1].BigR[1:], other.sig.R[:]) }},
		"R negated":           {ErrDisagree, func(x []Share) { x[1].BigR[0] ^= 1 }},
		"all R negated": {ErrSignature, func(x []Share) {
			for i := range x {
				x[i].BigR[0] ^= 1
			}
		}},
		"all R off the curve": {ErrShare, func(x []Share) {
			for i := range x {
				x[i].BigR = [33]byte{2, 32: 5} // x = 5 has no y
			}
		}},
		"another signature's share": {ErrDisagree, func(x []Share) { x[1] = other.shares(t, []int{0, 1, 2})[1] }},
		"parts cancel": {ErrSignature, func(x []Share) {
			x[0].Part, x[1].Part, x[2].Part = [32]byte{31: 1}, [32]byte{31: 1}, [32]byte{}
			new(big.Int).Sub(secp256k1.Params().N, big.NewInt(2)).FillBytes(x[2].Part[:])
		}},
	} {
		shares := s.shares(t, []int{0, 1, 2})
		c.change(shares)
		sig, err := Combine(3, s.digest, s.key, shares)
		require.ErrorIs(t, err, c.want, name)
		require.Zero(t, sig, name)
	}
	good := s.shares(t, []int{0, 1, 2})
	_, err := Combine(3, other.digest, s.key, good)
	require.ErrorIs(t, err, ErrDisagree)
	_, err = Combine(3, s.digest, other.key, good)
	require.ErrorIs(t, err, ErrDisagree)
	_, err = Combine(3, s.digest, nil, good)
	require.ErrorIs(t, err, ErrShare)
	_, err = Combine(0, s.digest, s.key, nil)
	require.ErrorIs(t, err, ErrShare)
	_, err = Combine(4, s.digest, s.key, good)
	require.ErrorIs(t, err, ErrTooFew)
	_, err = Combine(3, s.digest, s.key, make([]Share, MaxMembers+1))
	require.ErrorIs(t, err, ErrShare)
}

// TestHighSum negates all parts and R: the sum is a high s, and its low form the same signature.
func TestHighSum(t *testing.T) {
	s := sign("high")
	shares := s.shares(t, seq(4))
	for i := range shares {
		var part secp256k1.ModNScalar
		part.SetBytes(&shares[i].Part)
		shares[i].Part = part.Negate().Bytes()
		shares[i].BigR[0] ^= 1
	}
	sig, err := Combine(4, s.digest, s.key, shares)
	require.NoError(t, err)
	require.Equal(t, s.sig, sig)
}

func TestJSON(t *testing.T) {
	share := sign("json").shares(t, []int{3, 5})[1]
	b, err := json.Marshal(share.Execute("sig1"))
	require.NoError(t, err)
	got, name, ok, err := ParseExecute(b)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, "sig1", name)
	require.Equal(t, share, got)

	b, err = json.Marshal(share.PKPSign())
	require.NoError(t, err)
	require.Contains(t, string(b), `"share_index":5`)
	// As Lit's nodes wrote them: each text once more in quotes.
	p := share.PKPSign()
	for _, text := range []*string{&p.Digest, &p.SignatureShare, &p.BigR, &p.PublicKey} {
		*text = `"` + *text + `"`
	}
	quoted, err := json.Marshal(p)
	require.NoError(t, err)
	got, ok, err = ParsePKPSign(quoted)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, share, got)

	b, err = json.Marshal(Abstain(2))
	require.NoError(t, err)
	require.Equal(t, `{"digest":"","result":"fail","share_index":2,"signature_share":"","big_r":"","public_key":"","sig_type":"K256"}`, string(b))
	_, ok, err = ParsePKPSign(b)
	require.NoError(t, err)
	require.False(t, ok)
	b, err = json.Marshal(AbstainExecute(2, "sig1"))
	require.NoError(t, err)
	_, name, ok, err = ParseExecute(b)
	require.NoError(t, err)
	require.False(t, ok)
	require.Equal(t, "sig1", name)
}

func TestMalformedJSON(t *testing.T) {
	good := sign("json").shares(t, []int{3, 5})[1]
	for name, change := range map[string]func(p *PKPSign){
		"digest short":       func(p *PKPSign) { p.Digest = p.Digest[2:] },
		"digest 0x":          func(p *PKPSign) { p.Digest = "0x" + p.Digest },
		"part long":          func(p *PKPSign) { p.SignatureShare += "00" },
		"part no hex":        func(p *PKPSign) { p.SignatureShare = strings.Repeat("g", 64) },
		"part not reduced":   func(p *PKPSign) { p.SignatureShare = strings.Repeat("f", 64) },
		"part half quoted":   func(p *PKPSign) { p.SignatureShare = `"` + p.SignatureShare },
		"part one quote":     func(p *PKPSign) { p.SignatureShare = `"` },
		"R uncompressed":     func(p *PKPSign) { p.BigR = p.PublicKey },
		"R off the curve":    func(p *PKPSign) { p.BigR = "02" + strings.Repeat("0", 63) + "5" },
		"R prefix":           func(p *PKPSign) { p.BigR = "05" + p.BigR[2:] },
		"key compressed":     func(p *PKPSign) { p.PublicKey = p.BigR },
		"key off the curve":  func(p *PKPSign) { p.PublicKey = p.PublicKey[:128] + "00" },
		"key hybrid":         func(p *PKPSign) { p.PublicKey = "06" + p.PublicKey[2:] },
		"position negative":  func(p *PKPSign) { p.ShareIndex = -1 },
		"position too large": func(p *PKPSign) { p.ShareIndex = MaxMembers },
		"other curve":        func(p *PKPSign) { p.SigType = "EcdsaCaitSithP256" },
		"failed":             func(p *PKPSign) { p.Result = "fail" },
	} {
		p := good.PKPSign()
		change(&p)
		b, err := json.Marshal(p)
		require.NoError(t, err)
		_, ok, err := ParsePKPSign(b)
		require.ErrorIs(t, err, ErrShare, name)
		require.False(t, ok)
	}
	for _, b := range []string{``, `null`, ` null`, `[]`, `1`, `"x"`, `{`, `{"share_index":1.5}`, `{"share_index":"1"}`, `{"digest":1}`,
		`{"a":"` + strings.Repeat("x", maxJSON) + `"}`} {
		_, _, err := ParsePKPSign([]byte(b))
		require.ErrorIs(t, err, ErrShare, "%.40s", b)
	}
	_, _, _, err := ParseExecute([]byte(`[]`))
	require.ErrorIs(t, err, ErrShare)
}

func FuzzParse(f *testing.F) {
	share := sign("json").shares(f, []int{3, 5})[1]
	for _, v := range []any{share.PKPSign(), share.Execute("sig1"), Abstain(1), AbstainExecute(1, "x")} {
		b, err := json.Marshal(v)
		require.NoError(f, err)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, ok, err := ParsePKPSign(b); err == nil && ok {
			again, err := json.Marshal(s.PKPSign())
			require.NoError(t, err)
			same, ok, err := ParsePKPSign(again)
			require.NoError(t, err)
			require.True(t, ok)
			require.Equal(t, s, same)
			_, _ = Combine(1, s.Digest, share.mustKey(t), []Share{s})
		}
		if s, _, ok, err := ParseExecute(b); err == nil && ok {
			_, err := secp256k1.ParsePubKey(s.BigR[:])
			require.NoError(t, err)
		}
	})
}

func (s Share) mustKey(t testing.TB) *secp256k1.PublicKey {
	t.Helper()
	key, err := secp256k1.ParsePubKey(s.PublicKey[:])
	require.NoError(t, err)
	return key
}
