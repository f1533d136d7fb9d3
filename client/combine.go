package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/conclave-network/conclave/tss/ecdsashare"
)

// subject is what a share is a share of.
type subject struct {
	digest [32]byte
	key    [65]byte
	bigR   [33]byte
}

// signatures adds up the shares of each signature. Exactly k nodes make a signature and have a share of it.
func (t *tally) signatures() (map[string]ActionSignature, error) {
	out := map[string]ActionSignature{}
	for _, name := range t.names(func(r ran) iter.Seq[string] { return maps.Keys(r.signed) }) {
		shares := map[subject][]ecdsashare.Share{}
		var what []string
		for _, r := range t.runs {
			if s, ok := partOf(r.signed[name], r.Node); ok {
				of := subject{s.Digest, s.PublicKey, s.BigR}
				shares[of] = append(shares[of], s)
				what = append(what, fmt.Sprintf("digest 0x%x of key 0x%x", s.Digest, s.PublicKey))
			}
		}
		sig, ok := t.combine(shares)
		if !ok {
			return nil, disagreement(fmt.Sprintf("shares of signature %.40q", name), what, t.state.k)
		}
		out[name] = sig
	}
	return out, nil
}

// partOf reads a node's share. What is none counts as if the node had none.
func partOf(raw json.RawMessage, n Node) (ecdsashare.Share, bool) {
	s, _, ok, err := ecdsashare.ParseExecute(raw)
	return s, ok && err == nil && s.Index == int(n.ShareID)-1
}

// combine finds the one signature that enough shares make. A node that was not among the k can spoil it by a share of its
// own making: so each is left out in turn where there are more than k.
func (t *tally) combine(all map[subject][]ecdsashare.Share) (ActionSignature, bool) {
	for of, shares := range all {
		key, err := secp256k1.ParsePubKey(of.key[:])
		if err != nil || len(shares) < t.state.k {
			continue
		}
		sig, err := ecdsashare.Combine(t.state.k, of.digest, key, shares)
		for i := 0; errors.Is(err, ecdsashare.ErrSignature) && len(shares) > t.state.k && i < len(shares); i++ {
			others := append(append([]ecdsashare.Share{}, shares[:i]...), shares[i+1:]...)
			sig, err = ecdsashare.Combine(t.state.k, of.digest, key, others)
		}
		if err == nil {
			return ActionSignature{Signature{sig.R, sig.S, sig.V}, of.digest, of.key[:]}, true
		}
	}
	return ActionSignature{}, false
}
