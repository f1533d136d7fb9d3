package sign_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/ecdsashare"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	bob   = chaintest.Key("bob")
)

// world is a chain with a PKP of the owner's, and four nodes that watch it.
type world struct {
	*chaintest.Network
	t      testing.TB
	client *chain.Client
	tips   *watcher.Tips
	sets   []*keyset.Keyset
	gates  []*gate.Gate
	token  *big.Int
	public []byte
}

func newWorld(t testing.TB) *world {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c")
	n.Genesis()
	c := n.Dial()
	w := &world{Network: n, t: t, client: c, tips: watcher.NewTips(store.Block{}), token: n.Mint(owner)}
	var err error
	w.public, err = w.views().Latest().Pubkey(ctx, w.token)
	require.NoError(t, err)
	w.sets = gatetest.Keysets(t, size, 1, chaintest.RootKey())
	w.gates = gatetest.Gates(w.sets, chaintest.ChainID, w.tips)
	w.move()
	return w
}

func (w *world) views() *chain.Views { return chain.NewViews(w.client, w.Contracts) }

// move lets the nodes see the newest block.
func (w *world) move() {
	w.t.Helper()
	b, err := w.client.Head(ctx)
	require.NoError(w.t, err)
	w.tips.Set(b, 0)
}

func (w *world) pkp() common.Address {
	return common.BytesToAddress(crypto.Keccak256(w.public[1:])[12:])
}

// addressOf is the address of a key of secp256k1.
func addressOf(key sign.Key) common.Address {
	return common.Address(derive.Address(key.(sign.EcdsaKey).PublicKey))
}

func (w *world) permit(who common.Address) {
	w.t.Helper()
	w.Send(owner, w.Contracts.PKPPermissions, nil, w.Permissions.PackAddPermittedAddress(w.token, who, []*big.Int{big.NewInt(1)}))
	w.move()
}

func (w *world) revoke(who common.Address) {
	w.t.Helper()
	w.Send(owner, w.Contracts.PKPPermissions, nil, w.Permissions.PackRemovePermittedAddress(w.token, who))
	w.move()
}

func openStore(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(ctx, store.Options{Path: filepath.Join(t.TempDir(), "node.db")})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

// online is what a node answers with.
func (w *world) online(i int, threshold watcher.Threshold, s *store.Store) *sign.Online {
	asks := &sign.AskAuthority{Views: w.views(), Tips: w.tips, Keysets: w.gates[i].Keysets}
	return sign.NewOnline(sign.OnlineConfig{Gate: w.gates[i], Authority: asks, ChainID: chaintest.ChainID, Steps: watcher.Steps{
		Authorizer: asks, Threshold: threshold, Recorder: sign.Recorder{Store: s},
	}})
}

// ask is what a client sends to a node.
func (w *world) ask(who *ecdsa.PrivateKey, i int, id string) sign.Ask {
	w.t.Helper()
	return sign.Ask{
		Subject: sign.OfDigest(crypto.Keccak256Hash([]byte("to be signed"))), PublicKey: w.public, Epoch: 1, RequestID: id,
		Proof: gatetest.WalletSession(w.t, who, gatetest.URL(i)),
	}
}

// recorder is a threshold step that keeps what it is asked, and signs as the whole network would.
type recorder struct {
	w         *world
	committee string
	wait      func(ctx context.Context) error // before it signs; nil for no wait

	mu    sync.Mutex
	asked []watcher.Request
}

func (r *recorder) Sign(ctx context.Context, req watcher.Request, decide func(context.Context) (watcher.Decision, error)) (store.Signature, error) {
	r.mu.Lock()
	r.asked = append(r.asked, req)
	r.mu.Unlock()
	if r.wait != nil {
		if err := r.wait(ctx); err != nil {
			return store.Signature{}, err
		}
	}
	if _, err := decide(ctx); err != nil {
		return store.Signature{}, err
	}
	rr, s, v := r.w.Network.Sign(req.TokenID, req.Digest)
	return store.Signature{R: rr, S: s, V: v, Committee: r.committee}, nil
}

func (r *recorder) count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.asked)
}

func (r *recorder) last() watcher.Request { return r.asked[len(r.asked)-1] }

func TestOnline(t *testing.T) {
	w := newWorld(t)
	nodes := func(t *testing.T) ([]*recorder, []*sign.Online) {
		var recorders []*recorder
		var online []*sign.Online
		for i := range size {
			recorders = append(recorders, &recorder{w: w, committee: "\x00\x01\x03"})
			online = append(online, w.online(i, recorders[i], openStore(t)))
		}
		return recorders, online
	}

	t.Run("parts add up", func(t *testing.T) {
		recorders, online := nodes(t)
		var shares []ecdsashare.Share
		for i, o := range online {
			got, err := o.Sign(ctx, w.ask(owner, i, "a"))
			require.NoError(t, err)
			require.Equal(t, i, got.Position)
			require.Equal(t, i != 2, got.IsMember)
			require.Equal(t, w.pkp(), addressOf(got.Key))
			if got.IsMember {
				shares = append(shares, got.Share)
			}
			require.Equal(t, recorders[0].last().ID, recorders[i].last().ID, "all nodes give it the same id")
		}
		pkp, err := sign.ParsePKP(w.public)
		require.NoError(t, err)
		_, err = ecdsashare.Combine(3, w.ask(owner, 0, "a").Digest, pkp.Key, shares)
		require.NoError(t, err)
	})

	t.Run("ids", func(t *testing.T) {
		recorders, online := nodes(t)
		w.permit(gatetest.Address(bob))
		defer w.revoke(gatetest.Address(bob))
		seen := make(map[common.Hash]string)
		try := func(name string, ask sign.Ask) {
			t.Helper()
			_, err := online[0].Sign(ctx, ask)
			require.NoError(t, err, name)
			id := recorders[0].last().ID
			require.Empty(t, seen[id], name)
			seen[id] = name
		}
		ask := w.ask(owner, 0, "a")
		try("first", ask)
		ask.RequestID = "b"
		try("another X-Request-Id", ask)
		ask.RequestID = ""
		try("no X-Request-Id", ask)
		ask.Digest[0] ^= 1
		try("another digest", ask)
		try("another caller", w.ask(bob, 0, "a"))
		ask = w.ask(owner, 0, "a")
		ask.Proof = gatetest.Session(t, gatetest.SessionKey(2), gatetest.Capability(t, owner, gatetest.SessionKey(2), gatetest.Signing),
			gatetest.URL(0), gatetest.Signing)
		try("another session key", ask)
		other := w.Mint(owner)
		w.move()
		ask = w.ask(owner, 0, "a")
		var err error
		ask.PublicKey, err = w.views().Latest().Pubkey(ctx, other)
		require.NoError(t, err)
		try("another key", ask)
		next := *w.sets[0]
		next.Epoch = 2
		gatetest.Hold(w.gates[0].Keysets, &next)
		defer gatetest.Hold(w.gates[0].Keysets, w.sets[0])
		try("another epoch", w.ask(owner, 0, "a"))
	})

	t.Run("answers are given again, to whoever still may have them", func(t *testing.T) {
		recorders, online := nodes(t)
		w.permit(gatetest.Address(bob))
		first, err := online[0].Sign(ctx, w.ask(bob, 0, "a"))
		require.NoError(t, err)
		again, err := online[0].Sign(ctx, w.ask(bob, 0, "a"))
		require.NoError(t, err)
		require.Equal(t, first, again)
		require.Equal(t, 1, recorders[0].count())
		w.revoke(gatetest.Address(bob))
		_, err = online[0].Sign(ctx, w.ask(bob, 0, "a"))
		require.ErrorAs(t, err, new(*watcher.RefusedError))
	})

	t.Run("who is refused reaches nobody", func(t *testing.T) {
		recorders, online := nodes(t)
		refused := func(name string, change func(*sign.Ask)) error {
			t.Helper()
			ask := w.ask(owner, 0, "a")
			change(&ask)
			got, err := online[0].Sign(ctx, ask)
			require.Error(t, err, name)
			require.Zero(t, got)
			return err
		}
		is := func(name string, want error, change func(*sign.Ask)) {
			t.Helper()
			require.ErrorIs(t, refused(name, change), want, name)
		}
		code := func(name string, want auth.Code, proof json.RawMessage) {
			t.Helper()
			err := refused(name, func(a *sign.Ask) { a.Proof = proof })
			require.ErrorAs(t, err, new(*auth.Error), name)
			require.Equal(t, want, auth.CodeOf(err), name)
		}
		session1 := func(to session.Request, asked session.Request) json.RawMessage {
			return gatetest.Session(t, gatetest.SessionKey(1), gatetest.Capability(t, owner, gatetest.SessionKey(1), to), gatetest.URL(0), asked)
		}
		var reason *watcher.RefusedError
		require.ErrorAs(t, refused("a stranger", func(a *sign.Ask) { a.Proof = gatetest.WalletSession(t, bob, gatetest.URL(0)) }), &reason)
		require.Contains(t, reason.Reason, "addPermittedAddress")
		require.ErrorAs(t, refused("a key of no PKP", func(a *sign.Ask) { a.PublicKey = crypto.FromECDSAPub(&bob.PublicKey) }), &reason)
		require.Contains(t, reason.Reason, "no PKP has this key")

		is("no key", sign.ErrKey, func(a *sign.Ask) { a.PublicKey = nil })
		is("zero key", sign.ErrKey, func(a *sign.Ask) { a.PublicKey = append([]byte{4}, make([]byte, 64)...) })
		is("hybrid key", sign.ErrKey, func(a *sign.Ask) { a.PublicKey = append([]byte{6 + w.public[64]&1}, w.public[1:]...) })
		is("zero digest", sign.ErrDigest, func(a *sign.Ask) { a.Digest = [32]byte{} })
		is("far epoch", gate.ErrEpoch, func(a *sign.Ask) { a.Epoch = 1<<64 - 1 })

		code("a wallet", auth.WrongKindOfAuthSig, json.RawMessage(gatetest.Token(t, owner)))
		code("nothing", auth.Invalid, nil)
		code("another node's", auth.Invalid, gatetest.WalletSession(t, owner, gatetest.URL(1)))
		decrypts := session.Request{Resource: recap.Resource{Prefix: recap.AccessControl, ID: "*"}, Ability: recap.Decrypt}
		other := gatetest.Signing
		other.Resource.ID = strings.Repeat("0", 63) + "1"
		own := gatetest.Signing
		own.Resource.ID = common.BigToHash(w.token).Hex()[2:]
		code("asks for decryption", auth.ScopeTooLimited, session1(gatetest.Signing, decrypts))
		code("was lent decryption", auth.ScopeTooLimited, session1(decrypts, gatetest.Signing))
		code("asks for another PKP", auth.ScopeTooLimited, session1(gatetest.Signing, other))
		code("was lent another PKP", auth.ScopeTooLimited, session1(other, gatetest.Signing))
		require.Zero(t, recorders[0].count())
		_, err := online[0].Sign(ctx, sign.Ask{
			Subject: sign.OfDigest([32]byte{1}), PublicKey: w.public, Epoch: 1, Proof: session1(own, own),
		})
		require.NoError(t, err, "lent for exactly this PKP")
		require.Equal(t, 1, recorders[0].count())
	})

	t.Run("places", func(t *testing.T) {
		recorders, online := nodes(t)
		w.permit(gatetest.Address(bob))
		defer w.revoke(gatetest.Address(bob))
		begun := make(chan struct{}, 100)
		recorders[0].wait = func(ctx context.Context) error {
			begun <- struct{}{}
			<-ctx.Done()
			return ctx.Err()
		}
		goes, leave := context.WithCancel(ctx)
		errs := make(chan error, 100)
		const places = 12
		for i := range places {
			ask := w.ask(owner, 0, string(rune('a'+i)))
			go func() {
				_, err := online[0].Sign(goes, ask)
				errs <- err
			}()
			<-begun
		}
		_, err := online[0].Sign(goes, w.ask(owner, 0, "one more"))
		require.ErrorIs(t, err, sign.ErrBusy)
		others, stop := context.WithCancel(ctx)
		bobs := w.ask(bob, 0, "a")
		go func() {
			_, err := online[0].Sign(others, bobs)
			errs <- err
		}()
		<-begun // somebody else is not kept out
		stop()
		require.ErrorIs(t, <-errs, context.Canceled)
		leave()
		for range places {
			require.ErrorIs(t, <-errs, context.Canceled)
		}
		recorders[0].wait = nil
		_, err = online[0].Sign(ctx, w.ask(owner, 0, "one more"))
		require.NoError(t, err, "who goes away frees the place")
	})

	t.Run("equal requests follow each other", func(t *testing.T) {
		recorders, online := nodes(t)
		begun, finish := make(chan struct{}), make(chan error)
		recorders[0].wait = func(context.Context) error {
			begun <- struct{}{}
			return <-finish
		}
		got := make(chan error, 3)
		ask := w.ask(owner, 0, "a")
		for range 3 {
			go func() {
				_, err := online[0].Sign(ctx, ask)
				got <- err
			}()
		}
		<-begun
		lost := errors.New("lost")
		finish <- lost // the first ends without a signature, the next one tries
		require.ErrorIs(t, <-got, lost)
		<-begun
		finish <- nil // the last one is given what is stored
		require.NoError(t, <-got)
		require.NoError(t, <-got)
		require.Equal(t, 2, recorders[0].count())
	})

	t.Run("ends", func(t *testing.T) {
		recorders, online := nodes(t)
		recorders[0].wait = func(context.Context) error { return sign.ErrExpired }
		_, err := online[0].Sign(ctx, w.ask(owner, 0, "a"))
		require.ErrorIs(t, err, sign.ErrNoQuorum)
		next := *w.sets[0]
		next.Epoch = 2
		defer gatetest.Hold(w.gates[0].Keysets, w.sets[0])
		recorders[0].wait = func(context.Context) error { gatetest.Hold(w.gates[0].Keysets, &next); return nil }
		_, err = online[0].Sign(ctx, w.ask(owner, 0, "b"))
		require.ErrorIs(t, err, gate.ErrEpoch, "the epoch ended meanwhile")
		gatetest.Hold(w.gates[0].Keysets, w.sets[0])
		recorders[0].wait = func(context.Context) error {
			w.Send(owner, w.Contracts.PKPNFT, nil, w.NFT.PackTransferFrom(gatetest.Address(owner), gatetest.Address(bob), w.token))
			w.move()
			return nil
		}
		_, err = online[0].Sign(ctx, w.ask(owner, 0, "c"))
		require.ErrorAs(t, err, new(*watcher.RefusedError), "the permission ended meanwhile")
	})
}
