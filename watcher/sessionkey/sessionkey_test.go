package sessionkey_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/permission"
	"github.com/conclave-network/conclave/watcher/sessionkey"
	"github.com/conclave-network/conclave/watcher/sign"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var (
	ctx   = context.Background()
	owner = chaintest.Key("owner")
	bob   = chaintest.Key("bob")
)

// world is a network in epoch 1 with a PKP of the owner's.
type world struct {
	*chaintest.Network
	t      *testing.T
	client *chain.Client
	tips   *watcher.Tips
	gates  []*gate.Gate
	nodes  []*sessionkey.Signer
	token  *big.Int
	public []byte
}

func newWorld(t *testing.T) *world {
	t.Helper()
	n := chaintest.Deploy(t, chaintest.Start(t))
	n.Join("a", "b", "c")
	n.Genesis()
	c := n.Dial()
	w := &world{Network: n, t: t, client: c, tips: watcher.NewTips(store.Block{}), token: n.Mint(owner)}
	var err error
	w.public, err = w.views().Latest().Pubkey(ctx, w.token)
	require.NoError(t, err)
	w.gates = gatetest.Gates(gatetest.Keysets(t, size, 1, chaintest.RootKey()), chaintest.ChainID, w.tips)
	for _, g := range w.gates {
		w.nodes = append(w.nodes, &sessionkey.Signer{Gate: g, Views: w.views(), Rand: rand.Reader})
	}
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

// permit grants a wallet scopes on the PKP.
func (w *world) permit(who *ecdsa.PrivateKey, scopes ...int64) {
	w.t.Helper()
	list := []*big.Int{}
	for _, s := range scopes {
		list = append(list, big.NewInt(s))
	}
	w.Send(owner, w.Contracts.PKPPermissions, nil, w.Permissions.PackAddPermittedAddress(w.token, gatetest.Address(who), list))
	w.move()
}

// message is what the SDK asks to be signed: with a placeholder for the PKP's address.
func (w *world) message(change func(*session.SignIn)) string {
	w.t.Helper()
	in := gatetest.SignIn(session.Placeholder, func(s *session.SignIn) {
		s.URI = gatetest.KeyURI(gatetest.SessionKey(1))
		s.Grants = []session.Grant{{Request: gatetest.Signing}}
	})
	if change != nil {
		change(&in)
	}
	text, err := in.Text()
	require.NoError(w.t, err)
	return text
}

func (w *world) ask(who *ecdsa.PrivateKey) sessionkey.Ask {
	w.t.Helper()
	return sessionkey.Ask{
		SessionKeyURI: gatetest.KeyURI(gatetest.SessionKey(1)), Message: w.message(nil), PublicKey: w.public, Epoch: 1,
		Methods: []gate.AuthMethod{{Type: 1, AccessToken: gatetest.Token(w.t, who)}},
	}
}

// injected is a message in which the client says what only nodes may say.
func (w *world) injected(inReCap bool) string {
	w.t.Helper()
	m, err := siwe.Parse(w.message(func(s *session.SignIn) { s.Grants = nil }))
	require.NoError(w.t, err)
	m.Resources = []string{"LIT-resolvedAuthContext://*"}
	if inReCap {
		rc := recap.New()
		require.NoError(w.t, rc.AddContext(json.RawMessage(`{"auth_context":{"authSigAddress":"`+gatetest.Address(bob).Hex()+`"}}`)))
		m.Statement, m.Resources = rc.Statement(), []string{rc.Encode()}
	}
	text, err := siwe.Build(*m)
	require.NoError(w.t, err)
	return text
}

// signIn asks nodes, and checks that all write the same.
func (w *world) signIn(ask sessionkey.Ask, nodes []*sessionkey.Signer) (shares []bls.Share, first sessionkey.Answer) {
	w.t.Helper()
	for i, n := range nodes {
		got, err := n.Sign(ctx, ask)
		require.NoError(w.t, err)
		if i == 0 {
			first = got
		}
		require.Equal(w.t, first.Message, got.Message)
		require.Equal(w.t, first.DataSigned, got.DataSigned)
		require.Equal(w.t, first.NetworkKey, got.NetworkKey)
		shares = append(shares, got.Share)
	}
	require.Equal(w.t, session.DataSigned(first.Message), first.DataSigned)
	return shares, first
}

// capability combines shares as the SDK does.
func (w *world) capability(shares []bls.Share, got sessionkey.Answer) session.AuthSig {
	w.t.Helper()
	keys := w.gates[0].Keysets.Current()
	v, err := bls.NewVerifier(keys.Keys.BLS.Public)
	require.NoError(w.t, err)
	sig, bad, err := bls.CombineVerified(v, got.DataSigned[:], shares)
	require.NoError(w.t, err)
	require.Empty(w.t, bad)
	raw, err := json.Marshal(map[string]string{"ProofOfPossession": common.Bytes2Hex(sig[:])})
	require.NoError(w.t, err)
	return session.AuthSig{
		Sig: string(raw), Algo: session.AlgoNetwork, DerivedVia: session.ViaNetwork, SignedMessage: got.Message, Address: w.pkp().Hex(),
	}
}

// verify has node 0 look at a session by the capability.
func (w *world) verify(capability session.AuthSig) (*auth.Caller, error) {
	pass, err := w.gates[0].Enter(ctx, 1)
	require.NoError(w.t, err)
	return pass.Verify(ctx, gatetest.Session(w.t, gatetest.SessionKey(1), capability, gatetest.URL(0), gatetest.Signing), auth.Requirement{
		Accept: auth.Session, Ability: recap.SignPKP, Resource: recap.Resource{Prefix: recap.PKP, ID: common.BigToHash(w.token).Hex()[2:]},
	})
}

func TestPKPSignsIn(t *testing.T) {
	w := newWorld(t)
	w.permit(bob, 2)
	k := tss.Threshold(size)
	for name, c := range map[string]struct {
		who  *ecdsa.PrivateKey
		sign bool
	}{"owner": {owner, true}, "who may sign in only": {bob, false}} {
		t.Run(name, func(t *testing.T) {
			shares, got := w.signIn(w.ask(c.who), w.nodes[1:])
			require.Len(t, shares, k)
			capability := w.capability(shares, got)
			caller, err := w.verify(capability)
			require.NoError(t, err)
			require.Equal(t, auth.Network, caller.SignedBy)
			require.Equal(t, w.pkp(), *caller.Ethereum)
			require.Len(t, caller.Contexts, 1)
			require.Equal(t, gatetest.Address(c.who).Hex(), caller.Contexts[0].AuthSigAddress)
			who := permission.OfCaller(caller, chaintest.ChainID, w.pkp())
			r, err := permission.Decide(ctx, w.views().Latest(), w.token, who, permission.SignAnything)
			require.NoError(t, err)
			require.Equal(t, c.sign, r.Allowed, "a session lends nothing that its maker has not")
			// Another text under the signature is not the network's.
			capability.SignedMessage = strings.Replace(capability.SignedMessage, "Nonce: 0", "Nonce: 1", 1)
			_, err = w.verify(capability)
			require.Equal(t, auth.Invalid, auth.CodeOf(err))
		})
	}

	// One share too few is nothing.
	shares, got := w.signIn(w.ask(owner), w.nodes[:k-1])
	v, err := bls.NewVerifier(w.gates[0].Keysets.Current().Keys.BLS.Public)
	require.NoError(t, err)
	_, _, err = bls.CombineVerified(v, got.DataSigned[:], shares)
	require.Error(t, err)

	// A permission that ends, ends the session's use with the PKP's key.
	shares, got = w.signIn(w.ask(owner), w.nodes)
	caller, err := w.verify(w.capability(shares[:k], got))
	require.NoError(t, err)
	may := func() bool {
		r, err := permission.Decide(ctx, w.views().Latest(), w.token, permission.OfCaller(caller, chaintest.ChainID, w.pkp()), permission.SignAnything)
		require.NoError(t, err)
		return r.Allowed
	}
	require.True(t, may())
	w.Send(owner, w.Contracts.PKPNFT, nil, w.NFT.PackBurn(w.token))
	require.False(t, may())
}

// The address may be the PKP's own from the start, and the message may grant nothing and say nothing.
func TestMessagesThatDiffer(t *testing.T) {
	w := newWorld(t)
	for name, change := range map[string]func(*session.SignIn){
		"address is there": func(s *session.SignIn) { s.Address = w.pkp() },
		"no grants":        func(s *session.SignIn) { s.Grants = nil },
		"own statement":    func(s *session.SignIn) { s.Statement = "Hello" },
		"a day":            func(s *session.SignIn) { s.Expiration = gatetest.Now.Add(24 * time.Hour) },
	} {
		ask := w.ask(owner)
		ask.Message = w.message(change)
		_, got := w.signIn(ask, w.nodes)
		require.Contains(t, got.Message, w.pkp().Hex(), name)
		require.NotContains(t, got.Message, session.Placeholder.Hex(), name)
	}
	ask := w.ask(owner)
	ask.Epoch = 0 // the client does not say
	w.signIn(ask, w.nodes)
}

func TestRefusals(t *testing.T) {
	w := newWorld(t)
	carol := chaintest.Key("carol")
	w.permit(carol) // without a scope
	good := func() sessionkey.Ask { return w.ask(owner) }
	try := func(change func(*sessionkey.Ask)) error {
		ask := good()
		change(&ask)
		got, err := w.nodes[0].Sign(ctx, ask)
		require.Error(t, err)
		require.Zero(t, got)
		return err
	}
	token := func(text string) func(*sessionkey.Ask) {
		return func(a *sessionkey.Ask) { a.Methods[0].AccessToken = text }
	}
	message := func(change func(*session.SignIn)) func(*sessionkey.Ask) {
		return func(a *sessionkey.Ask) { a.Message = w.message(change) }
	}
	_, err := w.nodes[0].Sign(ctx, good())
	require.NoError(t, err)

	for name, who := range map[string]*ecdsa.PrivateKey{"a stranger": bob, "one permitted without a scope": carol} {
		var refused *watcher.RefusedError
		require.ErrorAs(t, try(token(gatetest.Token(t, who))), &refused, name)
		require.Contains(t, refused.Reason, "PKPPermissions.addPermittedAddress")
	}

	sig := gatetest.WalletSig(t, owner, gatetest.SignIn(gatetest.Address(owner), nil))
	forged := func(change func(raw []byte) []byte) string {
		spoilt := sig
		spoilt.Sig = hexutil.Encode(change(hexutil.MustDecode(sig.Sig)))
		return gatetest.JSON(t, spoilt)
	}
	high := func(raw []byte) []byte {
		s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(raw[32:64]))
		return append(append(bytes.Clone(raw[:32]), common.BigToHash(s).Bytes()...), 27+28-raw[64])
	}
	via := func(derivedVia string) string {
		other := sig
		other.DerivedVia = derivedVia
		return gatetest.JSON(t, other)
	}
	late := gatetest.WalletSig(t, owner, gatetest.SignIn(gatetest.Address(owner), func(s *session.SignIn) {
		s.IssuedAt, s.Expiration = gatetest.Now.Add(-time.Hour), gatetest.Now.Add(-time.Second)
	}))
	for name, c := range map[string]struct {
		token string
		code  auth.Code
	}{
		"nothing":             {"", auth.Invalid},
		"no object":           {`"x"`, auth.Invalid},
		"high s":              {forged(high), auth.Invalid},
		"64 bytes":            {forged(func(raw []byte) []byte { return raw[:64] }), auth.Invalid},
		"another's name":      {forged(func(raw []byte) []byte { raw[0] ^= 1; return raw }), auth.Invalid},
		"expired":             {gatetest.JSON(t, late), auth.Expired},
		"a session":           {string(gatetest.WalletSession(t, owner, gatetest.URL(0))), auth.WrongKindOfAuthSig},
		"Solana":              {via(session.ViaSolana), auth.WrongKindOfAuthSig},
		"Cosmos":              {via(session.ViaCosmos), auth.WrongKindOfAuthSig},
		"the network's":       {via(session.ViaNetwork), auth.WrongKindOfAuthSig},
		"contract, not asked": {via(session.ViaContract), auth.WrongKindOfAuthSig},
		"several":             {`{"solana":` + gatetest.JSON(t, sig) + `}`, auth.WrongKindOfAuthSig},
		"a capability":        {gatetest.JSON(t, gatetest.Capability(t, owner, gatetest.SessionKey(1), gatetest.Signing)), auth.Invalid},
	} {
		err := try(token(c.token))
		require.ErrorAs(t, err, new(*auth.Error), name)
		require.Equal(t, c.code, auth.CodeOf(err), "%s: %v", name, err)
	}

	for name, c := range map[string]struct {
		want   error
		change func(*sessionkey.Ask)
	}{
		"no method":           {sessionkey.ErrMethods, func(a *sessionkey.Ask) { a.Methods = nil }},
		"two methods":         {sessionkey.ErrMethods, func(a *sessionkey.Ask) { a.Methods = append(a.Methods, a.Methods[0]) }},
		"Google":              {gate.ErrMethod, func(a *sessionkey.Ask) { a.Methods[0].Type = 5 }},
		"a type that wraps":   {gate.ErrMethod, func(a *sessionkey.Ask) { a.Methods[0].Type = 1<<32 + 1 }},
		"no key":              {sign.ErrKey, func(a *sessionkey.Ask) { a.PublicKey = nil }},
		"key off the curve":   {sign.ErrKey, func(a *sessionkey.Ask) { a.PublicKey = append(bytes.Clone(a.PublicKey[:64]), a.PublicKey[64]^1) }},
		"key in another form": {sign.ErrKey, func(a *sessionkey.Ask) { a.PublicKey = append([]byte{6 + w.public[64]&1}, w.public[1:]...) }},
		"compressed key":      {sign.ErrKey, func(a *sessionkey.Ask) { a.PublicKey = append([]byte{2}, w.public[1:33]...) }},
		"no PKP's key":        {permission.ErrNoPKP, func(a *sessionkey.Ask) { a.PublicKey = crypto.FromECDSAPub(&bob.PublicKey) }},
		"an epoch to come":    {gate.ErrEpoch, func(a *sessionkey.Ask) { a.Epoch = 3 }},
		"the greatest epoch":  {gate.ErrEpoch, func(a *sessionkey.Ask) { a.Epoch = 1<<64 - 1 }},
		"no message":          {sessionkey.ErrMessage, func(a *sessionkey.Ask) { a.Message = "" }},
		"another session key": {sessionkey.ErrMessage, func(a *sessionkey.Ask) { a.SessionKeyURI = gatetest.KeyURI(gatetest.SessionKey(2)) }},
		"no session key":      {sessionkey.ErrMessage, func(a *sessionkey.Ask) { a.SessionKeyURI = "https://localhost/login" }},
		"another address":     {sessionkey.ErrMessage, message(func(s *session.SignIn) { s.Address = gatetest.Address(owner) })},
		"issued long ago":     {session.ErrIssue, message(func(s *session.SignIn) { s.IssuedAt = gatetest.Now.Add(-3 * time.Minute) })},
		"issued in future":    {session.ErrIssue, message(func(s *session.SignIn) { s.IssuedAt = gatetest.Now.Add(3 * time.Minute) })},
		"expired message": {session.ErrIssue, message(func(s *session.SignIn) {
			s.IssuedAt, s.Expiration = gatetest.Now.Add(-time.Minute), gatetest.Now
		})},
		"lives too long":       {session.ErrIssue, message(func(s *session.SignIn) { s.Expiration = gatetest.Now.Add(31 * 24 * time.Hour) })},
		"own context":          {session.ErrInjection, func(a *sessionkey.Ask) { a.Message = w.injected(true) }},
		"own context in words": {session.ErrInjection, func(a *sessionkey.Ask) { a.Message = w.injected(false) }},
	} {
		require.ErrorIs(t, try(c.change), c.want, name)
	}

	refused := errors.New("no chain")
	w.nodes[0].Views = chain.NewViews(broken{refused}, w.Contracts)
	require.ErrorIs(t, try(func(*sessionkey.Ask) {}), refused)
	w.tips.Set(store.Block{}, 0)
	require.ErrorIs(t, try(func(*sessionkey.Ask) {}), gate.ErrNotReady)
}

// broken is a chain that cannot be asked.
type broken struct{ err error }

func (b broken) Call(context.Context, common.Address, []byte, common.Hash) ([]byte, error) {
	return nil, b.err
}
