package gg18

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/crypto"
	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	tsslib "github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"go.uber.org/zap"
)

func init() {
	// tss-lib logs through a logger that any package or environment variable of the process can turn up. It gets one
	// that writes nothing.
	common.Logger.SugaredLogger = *zap.NewNop().Sugar()
}

// library is tss-lib's signing party with the channels that it answers through. They are buffered for a whole round,
// so that it never blocks: each call is made, and then they are drained.
type library struct {
	party tsslib.Party
	ids   tsslib.SortedPartyIDs // in the order of the committee
	out   chan tsslib.Message
	end   chan *common.SignatureData
	rand  *steadyReader
}

// newLibrary assembles tss-lib's save data for exactly the committee from copies of everything, and makes the party.
func newLibrary(cfg *Config, share *signingShare, m *big.Int, rand *steadyReader) (*library, error) {
	k := len(cfg.Committee)
	keys := partyKeys(cfg, share.key)
	ids := make(tsslib.UnSortedPartyIDs, k)
	save := keygen.NewLocalPartySaveData(k)
	for j, position := range cfg.Committee {
		ids[j] = tsslib.NewPartyID(fmt.Sprint(position), fmt.Sprint(position), keys[j])
		public := cfg.Public[position].Clone()
		x, err := ecPoint(share.shares[j])
		if err != nil {
			return nil, err
		}
		save.Ks[j] = keys[j]
		save.BigXj[j] = x
		save.NTildej[j], save.H1j[j], save.H2j[j] = public.NTilde, public.H1, public.H2
		save.PaillierPKs[j] = &paillier.PublicKey{N: public.N}
		if position == cfg.Self {
			save.ShareID = keys[j]
		}
	}
	var err error
	if save.ECDSAPub, err = ecPoint(share.key); err != nil {
		return nil, err
	}
	secret := share.secret.Bytes()
	save.Xi = new(big.Int).SetBytes(secret[:])
	save.LocalPreParams = cfg.Aux.PreParams()

	l := &library{
		ids:  tsslib.SortPartyIDs(ids),
		out:  make(chan tsslib.Message, 2*k),
		end:  make(chan *common.SignatureData, 1),
		rand: rand,
	}
	params := tsslib.NewParameters(tsslib.S256(), tsslib.NewPeerContext(l.ids), l.ids[cfg.place(cfg.Self)], k, k-1)
	params.SetRand(rand)
	params.SetPartialKeyRand(rand)
	l.party = signing.NewLocalParty(m, params, save, l.out, l.end, len(cfg.Digest))
	return l, nil
}

// partyKeys returns the integers by which tss-lib knows the parties of this run.
//
// tss-lib hashes them into the session id that all of its proofs but Alice's range proof are bound to, and else uses
// them only modulo q, as the coordinates of the Shamir shares. Its own session nonce is the constant 0. So each key is
// the coordinate plus q times a hash of the session: the arithmetic does not notice, and no proof of one run is good
// in another.
func partyKeys(cfg *Config, key *secp256k1.PublicKey) []*big.Int {
	h := sha256.New()
	h.Write([]byte("conclave/gg18/session/v1\x00"))
	h.Write(cfg.Session[:])
	h.Write(cfg.Digest[:])
	h.Write(key.SerializeCompressed())
	for _, v := range append([]int{cfg.Share.N, cfg.Share.K}, cfg.Committee...) {
		h.Write(binary.BigEndian.AppendUint32(nil, uint32(v)))
	}
	lift := new(big.Int).SetBytes(h.Sum(nil))
	lift.Mul(lift, order)

	keys := make([]*big.Int, len(cfg.Committee))
	for j, position := range cfg.Committee {
		keys[j] = new(big.Int).Add(lift, big.NewInt(int64(position)+1))
	}
	return keys
}

// start runs the library's first round.
func (l *library) start() ([]tsslib.ParsedMessage, *common.SignatureData, *tsslib.Error) {
	if err := l.party.Start(); err != nil {
		return nil, nil, err
	}
	out, end := l.drain()
	return out, end, nil
}

// update gives the library a message of the party at place j of the committee.
func (l *library) update(content tsslib.MessageContent, j int, broadcast bool) ([]tsslib.ParsedMessage, *common.SignatureData, *tsslib.Error) {
	from := l.ids[j]
	routing := tsslib.MessageRouting{From: from, IsBroadcast: broadcast}
	wire := &tsslib.MessageWrapper{From: from.MessageWrapper_PartyID, IsBroadcast: broadcast}
	if _, err := l.party.Update(tsslib.NewMessage(routing, content, wire)); err != nil {
		return nil, nil, err
	}
	out, end := l.drain()
	return out, end, nil
}

func (l *library) drain() (out []tsslib.ParsedMessage, end *common.SignatureData) {
	for {
		select {
		case msg := <-l.out:
			// What the library sends is what it can itself receive.
			out = append(out, msg.(tsslib.ParsedMessage))
		case end = <-l.end:
		default:
			return out, end
		}
	}
}

func ecPoint(p *secp256k1.PublicKey) (*crypto.ECPoint, error) {
	return crypto.NewECPoint(tsslib.S256(), p.X(), p.Y())
}
