package decrypt

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/btcutil"
	"github.com/btcsuite/btcd/btcutil/bech32"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/client"
	form "github.com/conclave-network/conclave/network/receipt"
	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/gate"
	"github.com/conclave-network/conclave/watcher/gate/gatetest"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/receipt"
	"github.com/conclave-network/conclave/watcher/store"
)

const size = 4

var (
	alice = chaintest.Key("alice")
	bob   = chaintest.Key("bob")
)

// nodes are a network's nodes after genesis, in epoch 5.
func nodes(t *testing.T) (bls.PublicKey, []*Decrypter) {
	t.Helper()
	set, err := chains.New(chains.Config{LocalChain: []string{"yellowstone"}}, chains.Options{Local: vouching{}, LocalID: chaintest.ChainID})
	require.NoError(t, err)
	t.Cleanup(set.Close)
	evaluator, err := access.NewEvaluator(access.Config{Chains: set})
	require.NoError(t, err)
	sets := gatetest.Keysets(t, size, 5, chaintest.RootKey())
	var out []*Decrypter
	for _, g := range gatetest.Gates(sets, chaintest.ChainID, watcher.NewTips(store.Block{Hash: common.Hash{1}})) {
		g.Contracts = set
		out = append(out, New(Config{Gate: g, Evaluator: evaluator, Chains: set, Rand: rand.Reader}))
	}
	return bls.PublicKey(sets[0].Keys.BLS.PublicKey()), out
}

// vouching is the network's own chain, on which every contract vouches for everything.
type vouching struct{ chains.EVM }

func (vouching) Confirm(context.Context, common.Address, []byte, common.Hash) ([]byte, error) {
	return common.RightPadBytes(hexutil.MustDecode("0x1626ba7e"), 32), nil
}

// only is the condition "is this wallet".
func only(who common.Address) json.RawMessage {
	return json.RawMessage(`[{"contractAddress":"","chain":"ethereum","standardContractType":"","method":"",` +
		`"parameters":[":userAddress"],"returnValueTest":{"comparator":"=","value":"` + who.Hex() + `"}}]`)
}

// sessionFor is a session of a wallet, lent and asking for one resource, for the node at a URL.
func sessionFor(t *testing.T, key *ecdsa.PrivateKey, id, url string) json.RawMessage {
	t.Helper()
	request := session.Request{Resource: recap.Resource{Prefix: recap.AccessControl, ID: id}, Ability: recap.Decrypt}
	return gatetest.Session(t, gatetest.SessionKey(1), gatetest.Capability(t, key, gatetest.SessionKey(1), request), url, request)
}

func TestOwnerDecryptsOthersDoNot(t *testing.T) {
	key, all := nodes(t)
	conditions := only(gatetest.Address(alice))
	sealed, err := client.Encrypt(rand.Reader, key, access.Hash(conditions), []byte("for alice"))
	require.NoError(t, err)
	ask := Ask{Field: access.EVMBasicField, Conditions: conditions, Epoch: 5}
	_, err = hex.Decode(ask.DataHash[:], []byte(sealed.DataToEncryptHash))
	require.NoError(t, err)

	var shares []bls.Share
	for i, d := range all[1:] { // one node is away
		ask.AuthSig = sessionFor(t, alice, "*", gatetest.URL(i+1))
		got, err := d.Share(context.Background(), ask)
		require.NoError(t, err)
		require.Equal(t, access.Met, got.Explain.Outcome)
		shares = append(shares, got.Share)
	}
	data, bad, err := client.Decrypt(key, tss.Threshold(size), access.Hash(conditions), shares, sealed)
	require.NoError(t, err)
	require.Empty(t, bad)
	require.Equal(t, "for alice", string(data))

	ask.AuthSig = sessionFor(t, bob, "*", gatetest.URL(0))
	got, err := all[0].Share(context.Background(), ask)
	require.ErrorIs(t, err, ErrRefused)
	require.Equal(t, access.NotMet, got.Explain.Outcome, "it says why")
	require.Zero(t, got.Share)
}

// Shares for other conditions, which the caller meets, are of no use for the ciphertext.
func TestSharesOfOtherConditionsDoNotDecrypt(t *testing.T) {
	key, all := nodes(t)
	sealed, err := client.Encrypt(rand.Reader, key, access.Hash(only(gatetest.Address(alice))), []byte("for alice"))
	require.NoError(t, err)
	ask := Ask{Field: access.EVMBasicField, Conditions: only(gatetest.Address(bob))}
	_, err = hex.Decode(ask.DataHash[:], []byte(sealed.DataToEncryptHash))
	require.NoError(t, err)
	var shares []bls.Share
	for i, d := range all {
		ask.AuthSig = sessionFor(t, bob, "*", gatetest.URL(i))
		got, err := d.Share(context.Background(), ask)
		require.NoError(t, err)
		shares = append(shares, got.Share)
	}
	_, _, err = client.Decrypt(key, tss.Threshold(size), access.Hash(only(gatetest.Address(alice))), shares, sealed)
	require.Error(t, err)
}

func TestRefusals(t *testing.T) {
	_, all := nodes(t)
	conditions := only(gatetest.Address(alice))
	hash := access.Hash(conditions)
	exact := hex.EncodeToString(hash[:]) + "/" + hex.EncodeToString(make([]byte, 32))
	good := func() Ask {
		return Ask{
			Field: access.EVMBasicField, Conditions: conditions, Epoch: 5, AuthSig: sessionFor(t, alice, exact, gatetest.URL(0)),
		}
	}
	_, err := all[0].Share(context.Background(), good())
	require.NoError(t, err, "lent for exactly this identity")

	code := func(want auth.Code, change func(*Ask)) {
		t.Helper()
		ask := good()
		change(&ask)
		_, err := all[0].Share(context.Background(), ask)
		var refusal *auth.Error
		require.ErrorAs(t, err, &refusal)
		require.Equal(t, want, refusal.Code, "%v", err)
	}
	code(auth.ScopeTooLimited, func(a *Ask) { a.DataHash[0]++ })
	code(auth.ScopeTooLimited, func(a *Ask) { a.Conditions = append(json.RawMessage(" "), a.Conditions...) })
	code(auth.Invalid, func(a *Ask) { a.AuthSig = sessionFor(t, alice, "*", gatetest.URL(1)) })
	code(auth.Invalid, func(a *Ask) { a.AuthSig = json.RawMessage(`{}`) })

	fails := func(want error, change func(*Ask)) {
		t.Helper()
		ask := good()
		change(&ask)
		_, err := all[0].Share(context.Background(), ask)
		require.ErrorIs(t, err, want)
	}
	fails(gate.ErrEpoch, func(a *Ask) { a.Epoch = 3 })
	fails(gate.ErrEpoch, func(a *Ask) { a.Epoch = 7 })
	fails(access.ErrInvalid, func(a *Ask) { a.Conditions = json.RawMessage(`[]`) })
	fails(access.ErrInvalid, func(a *Ask) { a.Field = access.SolRPCField })
	for _, epoch := range []uint64{0, 4, 5} {
		ask := good()
		ask.Epoch = epoch
		_, err := all[0].Share(context.Background(), ask)
		require.NoError(t, err, "epoch %d", epoch)
	}
	tips := all[0].Gate.Tips
	all[0].Gate.Tips = watcher.NewTips(store.Block{})
	fails(gate.ErrNotReady, func(*Ask) {})
	all[0].Gate.Tips = tips
	gatetest.Hold(all[0].Gate.Keysets)
	fails(gate.ErrNotReady, func(*Ask) {})
}

// The node's own machine knows it by another address.
func TestLoopbackAddressIsTheNodes(t *testing.T) {
	_, all := nodes(t)
	for _, url := range []string{"http://127.0.0.1:8470", "http://localhost:8470"} {
		_, err := all[0].Share(context.Background(), Ask{
			Field: access.EVMBasicField, Conditions: only(gatetest.Address(alice)), AuthSig: sessionFor(t, alice, "*", url),
		})
		require.NoError(t, err, url)
	}
}

// A contract wallet is asked on the chain that the request names, otherwise on its message's, and counts only there.
func TestContractWalletsCountOnTheirChain(t *testing.T) {
	_, all := nodes(t)
	on := func(chain string) json.RawMessage {
		return json.RawMessage(strings.Replace(string(only(gatetest.Address(alice))), `"chain":"ethereum"`, `"chain":"`+chain+`"`, 1))
	}
	ask := Ask{Field: access.EVMBasicField, Conditions: on("yellowstone"), Chain: "yellowstone", AuthSig: contractWallet(t, 1)}
	_, err := all[0].Share(context.Background(), ask)
	require.NoError(t, err)
	for _, other := range []string{"ethereum", "polygon"} {
		ask.Conditions = on(other)
		got, err := all[0].Share(context.Background(), ask)
		require.ErrorIs(t, err, ErrRefused)
		require.Contains(t, got.Explain.Items[0].Reason, "contract wallet of chain 31337")
	}

	ask.Conditions, ask.AuthSig = on("yellowstone"), contractWallet(t, chaintest.ChainID)
	for _, name := range []string{"", "polygon", "no such chain"} {
		ask.Chain = name
		_, err := all[0].Share(context.Background(), ask)
		require.NoError(t, err, "the message's chain is asked")
	}
	ask.AuthSig = contractWallet(t, 1)
	_, err = all[0].Share(context.Background(), ask)
	var refusal *auth.Error
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, auth.ContractRefused, refusal.Code)
	require.ErrorContains(t, err, "asks no contracts on chain 1")
}

// contractWallet is a proof of a contract wallet at alice's address, whose message names a chain.
func contractWallet(t *testing.T, chainID uint64) json.RawMessage {
	t.Helper()
	m := siwe.Message{
		Domain: "localhost", Address: gatetest.Address(alice), URI: "https://localhost/login", ChainID: chainID, Nonce: "0123456789",
		IssuedAt: siwe.NewTime(gatetest.Now),
	}
	end := siwe.NewTime(gatetest.Now.Add(time.Hour))
	m.ExpirationTime = &end
	raw, err := json.Marshal(session.AuthSig{
		Sig: "0x00", DerivedVia: session.ViaContract, SignedMessage: m.String(), Address: gatetest.Address(alice).Hex(),
	})
	require.NoError(t, err)
	return raw
}

// The SDK's form of a Cosmos signature shows only a digest, and counts where the operator accepts that.
func TestCosmosDigestsAreTheOperatorsChoice(t *testing.T) {
	_, all := nodes(t)
	words, err := bech32.ConvertBits(btcutil.Hash160(crypto.CompressPubkey(&alice.PublicKey)), 8, 5, true)
	require.NoError(t, err)
	address, err := bech32.Encode("cosmos", words)
	require.NoError(t, err)
	digest := sha256.Sum256([]byte("any transaction that was ever signed"))
	sig, err := crypto.Sign(digest[:], alice)
	require.NoError(t, err)
	proof, err := json.Marshal(session.AuthSig{
		Sig: base64.StdEncoding.EncodeToString(sig[:64]), DerivedVia: session.ViaCosmos, SignedMessage: hex.EncodeToString(digest[:]), Address: address,
	})
	require.NoError(t, err)
	ask := Ask{Field: access.UnifiedField, AuthSig: proof, Chain: "cosmos", Conditions: json.RawMessage(
		`[{"conditionType":"cosmos","path":":userAddress","chain":"cosmos","returnValueTest":{"key":"","comparator":"=","value":"` + address + `"}}]`)}
	_, err = all[0].Share(context.Background(), ask)
	var refusal *auth.Error
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, auth.Invalid, refusal.Code)
	require.ErrorContains(t, err, "is a digest, which this node does not accept")

	all[1].Gate.CosmosDigests = true
	got, err := all[1].Share(context.Background(), ask)
	require.NoError(t, err)
	require.Equal(t, access.Met, got.Explain.Outcome)
}

// Nodes that were asked with one client's id have one receipt; other callers, ids and identities have others.
func TestReceiptsAreOfOneAsk(t *testing.T) {
	_, all := nodes(t)
	db, err := store.Open(context.Background(), store.Options{Path: filepath.Join(t.TempDir(), "node.db")})
	require.NoError(t, err)
	defer db.Close()
	domain := form.Domain{ChainID: chaintest.ChainID}
	kept := receipt.New(receipt.Config{
		Domain: domain, Key: alice, Store: db, Keysets: all[0].Gate.Keysets, Send: nobody{}, Keep: 10, Log: slog.New(slog.DiscardHandler),
	})
	all[0].Receipts = kept
	run, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = kept.Run(run)
	}()
	defer func() { stop(); <-done }()
	ask := func(node int, change func(*Ask)) []common.Hash {
		t.Helper()
		a := Ask{Field: access.EVMBasicField, Conditions: only(gatetest.Address(alice)), Epoch: 5, RequestID: "lit_1", AuthSig: sessionFor(t, alice, "*", gatetest.URL(node))}
		change(&a)
		got, err := all[node].Share(context.Background(), a)
		require.NoError(t, err)
		return got.ReceiptIDs()
	}
	same := func(*Ask) {}
	first := ask(0, same)
	require.Len(t, first, 1)
	require.Equal(t, first, ask(0, same))
	require.Equal(t, first, ask(1, same))
	require.NotEqual(t, first, ask(1, func(a *Ask) { a.RequestID = "lit_2" }))
	require.NotEqual(t, first, ask(1, func(a *Ask) { a.DataHash[0]++ }))
	require.NotEqual(t, first, ask(1, func(a *Ask) { a.Conditions = append(json.RawMessage(" "), a.Conditions...) }))
	require.Empty(t, ask(1, func(a *Ask) { a.RequestID = "" }), "no id, no receipt")

	chaintest.Until(t, "the receipt is there", func() bool { _, err := kept.Receipt(context.Background(), first[0]); return err == nil })
	r, err := kept.Receipt(context.Background(), first[0])
	require.NoError(t, err)
	hash := access.Hash(only(gatetest.Address(alice)))
	require.Equal(t, form.Body{
		Kind: form.Decryption, RequestID: first[0], KeyID: crypto.Keccak256Hash([]byte(access.Identity(hash, [32]byte{}))), Epoch: 5,
	}, r.Body)
	require.Len(t, r.Parts, 1)
	require.NoError(t, domain.Check(r.Body, r.Parts[0]))
}

// nobody is reached.
type nobody struct{}

func (nobody) Send(p2p.PeerKey, string, []byte) error { return p2p.ErrUnknownPeer }
