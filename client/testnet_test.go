package client

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"filippo.io/edwards25519"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/session"
)

var (
	keyID    = [32]byte{42}
	tokenID  = big.NewInt(7)
	contract = network.Contracts{Staking: common.Address{1}, KeyRegistry: common.Address{2}, PKPNFT: common.Address{3}}
)

// testnet is a chain that says what it is told, and nodes that answer over HTTP as real ones do: they verify who is
// asking, and give shares and signatures to one account.
type testnet struct {
	t      *testing.T
	key    bls.PublicKey
	shares func(identity string) []bls.Share
	root   *secp256k1.PrivateKey
	pkp    *ecdsa.PrivateKey
	nodes  []*testNode
	person Wallet        // who may decrypt and sign; so may the PKP
	epoch  atomic.Uint64 // of the chain
	kicked map[int]bool
	action func(n *testNode, fields map[string]json.RawMessage) map[string]any // what a run answers
}

type testNode struct {
	net    *testnet
	index  int
	server *httptest.Server
	auth   *auth.Verifier

	mu  sync.Mutex
	bad spoiler
	ids map[string][]string // request ids that came, by path
}

// spoiler answers instead of a node, if it says true.
// spoil makes the node a bad one.
func (n *testNode) spoil(f spoiler) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.bad = f
}

func (n *testNode) came(path string) []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.ids[path])
}

func newTestnet(t *testing.T) *testnet {
	t.Helper()
	n := &testnet{t: t, kicked: map[int]bool{}}
	n.epoch.Store(5)
	n.key, n.shares = nodes(t)
	var err error
	n.root, err = secp256k1.GeneratePrivateKey()
	require.NoError(t, err)
	secret := new(secp256k1.ModNScalar).Set(&n.root.Key).Add(derive.Tweak(keyID)).Bytes()
	n.pkp, err = crypto.ToECDSA(secret[:])
	require.NoError(t, err)
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	n.person = NewWallet(key)
	for i := range 4 {
		n.start(i)
	}
	return n
}

// start starts a node at the end of the list.
func (n *testnet) start(index int) {
	n.t.Helper()
	node := &testNode{net: n, index: index, ids: map[string][]string{}}
	node.server = httptest.NewServer(node)
	n.t.Cleanup(node.server.Close)
	u, err := url.Parse(node.server.URL)
	require.NoError(n.t, err)
	node.auth, err = auth.New(auth.Config{Now: time.Now, NodeAddresses: []string{u.Host}, NetworkKey: func() []byte { return n.key[:] }})
	require.NoError(n.t, err)
	n.nodes = append(n.nodes, node)
}

// options are for clients that give up soon.
func (n *testnet) options() Options {
	return Options{Network: &network.Network{ChainID: 31337, Contracts: contract}, Chain: n, Timeout: 10 * time.Second}
}

func (n *testnet) connect() *Client {
	n.t.Helper()
	c, err := Connect(n.t.Context(), n.options())
	require.NoError(n.t, err)
	n.t.Cleanup(c.Close)
	return c
}

func (n *testnet) session(c *Client, who Signer, a recap.Ability) *Session {
	n.t.Helper()
	s, err := c.NewSession(n.t.Context(), who, SessionOptions{Grants: grants(a)})
	require.NoError(n.t, err)
	return s
}

// ChainID implements Chain.
func (n *testnet) ChainID(context.Context) (*big.Int, error) { return big.NewInt(31337), nil }

// CallContract implements Chain: the views that the client reads.
func (n *testnet) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	switch *call.To {
	case contract.Staking:
		return n.staking(call.Data)
	case contract.KeyRegistry:
		reg, err := keyregistry.KeyRegistryMetaData.ParseABI()
		if err != nil {
			return nil, err
		}
		m, err := reg.MethodById(call.Data)
		if err != nil {
			return nil, err
		}
		if m.Name == "blsPublicKey" {
			return m.Outputs.Pack(n.key[:])
		}
		pub := n.root.PubKey()
		return m.Outputs.Pack(keyregistry.IKeyRegistryRootKeys{
			Secp256k1X: common.BigToHash(pub.X()), Secp256k1Y: common.BigToHash(pub.Y()),
			Ed25519: [32]byte(new(edwards25519.Point).ScalarBaseMult(ed25519Root).Bytes()),
		})
	}
	nft, err := pkpnft.PKPNFTMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	m, err := nft.MethodById(call.Data)
	if err != nil {
		return nil, err
	}
	if m.Name == "derivedKeyId" {
		return m.Outputs.Pack(keyID)
	}
	return m.Outputs.Pack(crypto.FromECDSAPub(&n.pkp.PublicKey))
}

func (n *testnet) staking(data []byte) ([]byte, error) {
	st, err := staking.StakingMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	m, err := st.MethodById(data)
	if err != nil {
		return nil, err
	}
	var set []staking.IStakingNode
	var active []staking.IStakingValidator
	for i, node := range n.nodes {
		u, err := url.Parse(node.server.URL)
		if err != nil {
			return nil, err
		}
		at := netip.MustParseAddrPort(u.Host)
		ip := new(big.Int).SetBytes(at.Addr().AsSlice())
		address := common.BigToAddress(big.NewInt(int64(100 + i)))
		set = append(set, staking.IStakingNode{NodeAddress: address, Stake: new(big.Int), Id: new(big.Int)})
		if !n.kicked[i] {
			active = append(active, staking.IStakingValidator{
				Ip: uint32(ip.Uint64()), Ipv6: new(big.Int), Port: uint32(at.Port()), NodeAddress: address,
				Reward: new(big.Int), SenderPubKey: new(big.Int), ReceiverPubKey: new(big.Int),
			})
		}
	}
	if m.Name == "setOf" {
		return m.Outputs.Pack(set)
	}
	e := staking.IStakingEpoch{EpochLength: new(big.Int), Number: new(big.Int).SetUint64(n.epoch.Load()), EndTime: new(big.Int), Retries: new(big.Int), Timeout: new(big.Int)}
	return m.Outputs.Pack(e, big.NewInt(int64(2*len(set)/3+1)), active)
}

// ServeHTTP implements http.Handler.
func (n *testNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	bad := n.bad
	n.ids[r.URL.Path] = append(n.ids[r.URL.Path], r.Header.Get("X-Request-Id"))
	n.mu.Unlock()
	if bad != nil && bad(n, w, r) {
		return
	}
	raw, err := io.ReadAll(r.Body)
	var fields map[string]json.RawMessage
	if err != nil || json.Unmarshal(raw, &fields) != nil {
		refuse(w, http.StatusBadRequest, "NodeInvalidRequest", 0)
		return
	}
	if string(fields["epoch"]) != fmt.Sprint(n.net.epoch.Load()) {
		refuse(w, http.StatusConflict, "NodeWrongEpoch", 0)
		return
	}
	switch r.URL.Path {
	case "/web/handshake":
		key := hex.EncodeToString(n.net.key[:])
		answer(w, map[string]any{"networkPublicKey": key, "subnetPublicKey": key, "hdRootPubkeys": []string{hex.EncodeToString(n.net.root.PubKey().SerializeCompressed())}})
	case "/web/encryption/sign":
		n.share(w, r, fields)
	case "/v1/pkp/sign":
		n.sign(w, r, fields)
	case "/web/sign_session_key/v1":
		n.lend(w, r, fields)
	case "/web/execute/v1":
		n.execute(w, r, fields)
	default:
		refuse(w, http.StatusNotFound, "", 0)
	}
}

func (n *testNode) share(w http.ResponseWriter, r *http.Request, fields map[string]json.RawMessage) {
	var dataHash string
	_ = json.Unmarshal(fields["dataToEncryptHash"], &dataHash)
	c, err := access.Parse(access.EVMBasicField, fields["accessControlConditions"])
	if err != nil {
		refuse(w, http.StatusBadRequest, "NodeInvalidAccessControlConditions", 0)
		return
	}
	id := hex.EncodeToString(c.Hash[:]) + "/" + dataHash
	need := auth.Requirement{Accept: auth.Session | auth.AnyWallet, Resource: recap.Resource{Prefix: recap.AccessControl, ID: id}, Ability: recap.Decrypt}
	if n.admit(w, r, fields, need) {
		answer(w, map[string]any{"result": "success", "signatureShare": n.net.shares("lit-accesscontrolcondition://" + id)[n.index], "shareIndex": n.index})
	}
}

func (n *testNode) sign(w http.ResponseWriter, r *http.Request, fields map[string]json.RawMessage) {
	var ints []int
	var pubkey hexutil.Bytes
	if json.Unmarshal(fields["toSign"], &ints) != nil || json.Unmarshal(fields["pubkey"], &pubkey) != nil {
		refuse(w, http.StatusBadRequest, "NodeInvalidRequest", 0)
		return
	}
	need := auth.Requirement{
		Accept: auth.Session, Ability: recap.SignPKP,
		Resource: recap.Resource{Prefix: recap.PKP, ID: hex.EncodeToString(crypto.Keccak256(pubkey))},
	}
	if !n.admit(w, r, fields, need) {
		return
	}
	if n.signsMessage(w, fields) {
		return
	}
	if len(ints) != 32 {
		refuse(w, http.StatusBadRequest, "NodeInvalidRequest", 0)
		return
	}
	digest := make([]byte, 32)
	for i, b := range ints {
		digest[i] = byte(b)
	}
	answerSignature(w, n.net.signature(digest))
}

// lend gives a share of the network's signature on a message of the PKP.
func (n *testNode) lend(w http.ResponseWriter, r *http.Request, fields map[string]json.RawMessage) {
	var uri, message string
	var methods []struct {
		Type  int    `json:"authMethodType"`
		Token string `json:"accessToken"`
	}
	if json.Unmarshal(fields["sessionKey"], &uri) != nil || json.Unmarshal(fields["siweMessage"], &message) != nil ||
		json.Unmarshal(fields["authMethods"], &methods) != nil || len(methods) != 1 || methods[0].Type != 1 {
		refuse(w, http.StatusBadRequest, "NodeInvalidRequest", 0)
		return
	}
	fields["authSig"] = json.RawMessage(methods[0].Token)
	if !n.admit(w, r, fields, auth.Requirement{Accept: auth.Wallet}) {
		return
	}
	text, err := session.Rebuild(session.Issue{
		SessionKeyURI: uri, Message: message, PKP: crypto.PubkeyToAddress(n.net.pkp.PublicKey),
		Context: session.AuthContext{AuthSigAddress: n.net.person.Address().Hex()},
	}, time.Now())
	if err != nil {
		refuse(w, http.StatusBadRequest, "NodeInvalidRequest", 0)
		return
	}
	n.answerSession(w, text)
}

func (n *testNode) answerSession(w http.ResponseWriter, message string) {
	data := session.DataSigned(message)
	answer(w, map[string]any{
		"result": "success", "signatureShare": n.net.shares(string(data[:]))[n.index], "shareIndex": n.index, "curveType": "BLS",
		"siweMessage": message, "dataSigned": hex.EncodeToString(data[:]), "blsRootPubkey": hex.EncodeToString(n.net.key[:]),
	})
}

// admit verifies who asks.
func (n *testNode) admit(w http.ResponseWriter, r *http.Request, fields map[string]json.RawMessage, need auth.Requirement) bool {
	who, err := n.auth.Verify(r.Context(), fields["authSig"], need)
	switch {
	case err != nil:
		d, _ := auth.CodeOf(err).Describe()
		refuse(w, d.Status, string(auth.CodeOf(err)), 0)
	case *who.Ethereum != n.net.person.Address() && *who.Ethereum != crypto.PubkeyToAddress(n.net.pkp.PublicKey):
		refuse(w, http.StatusUnauthorized, "NodeAccessControlConditionsReturnedNotAuthorized", 0)
	default:
		return true
	}
	return false
}

// signature is the PKP's.
func (n *testnet) signature(digest []byte) Signature {
	sig, err := crypto.Sign(digest, n.pkp)
	if err != nil {
		panic(err)
	}
	return Signature{common.Hash(sig[:32]), common.Hash(sig[32:64]), sig[64] + 27}
}

func answerSignature(w http.ResponseWriter, s Signature) {
	answer(w, map[string]any{"signature": s, "address": "0x"})
}

func answer(w http.ResponseWriter, body any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(body)
}

func refuse(w http.ResponseWriter, status int, code string, after int) {
	if after > 0 {
		w.Header().Set("Retry-After", fmt.Sprint(after))
	}
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errorCode": code, "message": "because\nof " + code, "hint": "do better"})
}

// The ways in which nodes misbehave.

// dead does not answer at all.
// slow answers nothing until the client has gone.
// huge answers more than is read.
// only spoils the answers of one route.
// busyAtFirst says, as often as told, that it is busy.
func grants(all ...recap.Ability) (out []session.Request) {
	for _, a := range all {
		out = append(out, All(a))
	}
	return out
}
