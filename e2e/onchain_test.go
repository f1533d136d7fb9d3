package e2e

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"testing"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/answerbook"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/client/store/ipfs"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/store"
)

var (
	books    = answerbook.NewAnswerBook()
	plans    = schedules.NewSchedules()
	registry = keyregistry.NewKeyRegistry()
)

// publish puts an action on the IPFS that the nodes read, and returns its CID.
func (n *testnet) publish(code string) string {
	n.t.Helper()
	reference, err := ipfs.Store{API: n.files.URL(), Gateway: n.files.URL()}.Put(n.t.Context(), []byte(code))
	require.NoError(n.t, err)
	return strings.TrimPrefix(reference, ipfs.Scheme)
}

// askAction asks for an action on chain and returns the request's id.
func (n *testnet) askAction(cid, params string, expiresAfter uint64) common.Hash {
	n.t.Helper()
	r := n.do(n.owner, n.net.Contracts.Coordinator, n.params.Coordinator.ActionFee,
		coord.PackRequestActionWithKey(n.token, cid, []byte(params), expiresAfter, 0))
	return r.Logs[0].Topics[1]
}

// logsOf returns the logs of a contract's event, by its first topic and what else is given.
func (n *testnet) logsOf(contract common.Address, topics ...common.Hash) []types.Log {
	n.t.Helper()
	q := ethereum.FilterQuery{Addresses: []common.Address{contract}}
	for _, t := range topics {
		q.Topics = append(q.Topics, []common.Hash{t})
	}
	logs, err := n.chain.eth.FilterLogs(context.Background(), q)
	require.NoError(n.t, err)
	return logs
}

// actionAnswered waits until an action's request is fulfilled and returns what it responded.
func (n *testnet) actionAnswered(id common.Hash) *coordinator.CoordinatorActionFulfilled {
	n.t.Helper()
	until(n.t, "the action is answered", func() (bool, string) {
		return n.statusOf(id) == chain.RequestFulfilled, n.works(id)
	})
	logs := n.logsOf(n.net.Contracts.Coordinator, coord.GetABI().Events["ActionFulfilled"].ID, id)
	require.Len(n.t, logs, 1)
	e, err := coord.UnpackActionFulfilledEvent(&logs[0])
	require.NoError(n.t, err)
	return e
}

// TestActionIsAskedForOnChain has an action run that signs with the PKP that the request names. One recovery shows that the
// action's identity said what it said.
func TestActionIsAskedForOnChain(t *testing.T) {
	n := shared(t)
	cid := n.publish(`(async () => {
		const sig = await Lit.Actions.signAndCombineEcdsa({ toSign: new Uint8Array(32).fill(9), publicKey, sigName: "s" });
		Lit.Actions.setResponse({ response: ethers.utils.defaultAbiCoder.encode(["address", "uint256", "bytes"],
			[Lit.Auth.authSigAddress, n * 2, "0x" + JSON.parse(sig).r]) });
	})();`)
	key, err := bind.Call(nft.Instance(n.chain.eth, n.net.Contracts.PKPNFT), nil, nft.PackGetPubkey(n.token), nft.UnpackGetPubkey)
	require.NoError(t, err)
	params := fmt.Sprintf(`{"publicKey":"0x%x","n":21}`, key)
	id := n.askAction(cid, params, expiry)
	e := n.actionAnswered(id)
	require.Equal(t, common.BytesToHash(n.owner.Address[:]).Bytes(), e.Result[:32])
	require.Equal(t, int64(42), new(big.Int).SetBytes(e.Result[32:64]).Int64())

	keyID := crypto.Keccak256Hash([]byte("lit_action_" + cid))
	identity, err := bind.Call(registry.Instance(n.chain.eth, n.net.Contracts.KeyRegistry), nil, registry.PackDeriveAddress(keyID), registry.UnpackDeriveAddress)
	require.NoError(t, err)
	digest, err := typed.Domain{Name: typed.Coordinator, ChainID: n.net.ChainID, Contract: n.net.Contracts.Coordinator}.Digest(typed.ActionResult{
		RequestID: id, ActionKeyID: keyID, ParamsHash: crypto.Keccak256Hash([]byte(params)), ResultHash: crypto.Keccak256Hash(e.Result),
	})
	require.NoError(t, err)
	signer, err := crypto.SigToPub(digest[:], append(append(append([]byte{}, e.R[:]...), e.S[:]...), e.V-27))
	require.NoError(t, err)
	require.Equal(t, identity, crypto.PubkeyToAddress(*signer))
}

// TestContractAsksAnActionAndChecksTheAnswer has a contract ask, which is called back, and which tells by one ecrecover what
// the action said.
func TestContractAsksAnActionAndChecksTheAnswer(t *testing.T) {
	n := shared(t)
	cid := n.publish(`Lit.Actions.setResponse({ response: ethers.utils.hexZeroPad(ethers.utils.hexlify(a * b), 32) });`)
	opts := bind.NewKeyedTransactor(n.owner.Key, new(big.Int).SetUint64(n.net.ChainID))
	at, tx, err := bind.DeployContract(opts, common.FromHex(answerbook.AnswerBookMetaData.Bin), n.chain.eth, books.PackConstructor(n.net.Contracts.Coordinator, cid))
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, n.chain.receipt(tx.Hash()).Status)

	const params = `{"a":6,"b":7}`
	fee, err := bind.Call(coord.Instance(n.chain.eth, n.net.Contracts.Coordinator), nil, coord.PackFeeFor(uint8(chain.KindAction), 200_000), coord.UnpackFeeFor)
	require.NoError(t, err)
	r := n.do(n.guest, at, fee, books.PackAsk([]byte(params), expiry))
	id := r.Logs[0].Topics[1]
	e := n.actionAnswered(id)
	book := books.Instance(n.chain.eth, at)
	kept, err := bind.Call(book, nil, books.PackAnswerOf(id), books.UnpackAnswerOf)
	require.NoError(t, err)
	require.Equal(t, common.LeftPadBytes([]byte{42}, 32), kept)
	for result, want := range map[string]bool{string(kept): true, "43": false} {
		said, err := bind.Call(book, nil, books.PackIsSaid(id, []byte(params), []byte(result), e.R, e.S, e.V), books.UnpackIsSaid)
		require.NoError(t, err)
		require.Equal(t, want, said)
	}
}

// TestActionsAndSchedulesByCommand goes the way of somebody at a terminal.
func TestActionsAndSchedulesByCommand(t *testing.T) {
	n := shared(t)
	d := n.desk()
	key := d.key(n.owner)
	cid := n.publish(`Lit.Actions.setResponse({ response: "hello " + name });`)
	var asked struct {
		RequestID common.Hash
		Answer    struct{ Result hexutil.Bytes }
	}
	d.ok(&asked, "request", "action", cid, "--params", `{"name":"you"}`, "--wait", "--key-file", key)
	require.Equal(t, "hello you", string(asked.Answer.Result))
	var shown struct{ Kind, Status string }
	d.ok(&shown, "request", "show", asked.RequestID.Hex())
	require.Equal(t, "action fulfilled", shown.Kind+" "+shown.Status)

	type schedule struct {
		ScheduleID *big.Int
		Status     string
		Left       string
	}
	var made, after schedule
	d.ok(&made, "schedule", "register", cid, "--trigger", "every-seconds", "--value", "3600", "--budget", "0.002", "--key-file", key)
	require.Equal(t, "live 2000000000000000", made.Status+" "+made.Left)
	id := made.ScheduleID.String()
	d.ok(&after, "schedule", "topup", id, "--value", "0.001", "--key-file", key)
	require.Equal(t, "live 3000000000000000", after.Status+" "+after.Left)
	var list struct{ Schedules []schedule }
	d.ok(&list, "schedule", "list", "--controller", n.owner.Address.Hex())
	require.Contains(t, list.Schedules, after)
	d.ok(&after, "schedule", "cancel", id, "--key-file", key)
	require.Equal(t, "ended 0", after.Status+" "+after.Left)
	d.ok(&after, "schedule", "show", id)
	require.Equal(t, "ended 0", after.Status+" "+after.Left)
}

func TestDisagreeingActionIsToldAsSuch(t *testing.T) {
	n := shared(t)
	id := n.askAction(n.publish(`Lit.Actions.setResponse({ response: String(Math.random()) });`), "", 30)
	n.untilEach("says that the nodes disagree", func(m *member) (bool, string) {
		w := m.work(id)
		return w.Status == store.StatusRefused && strings.Contains(w.Reason, "the nodes disagree: 1 of 4 came to 0x"), w.Reason
	})
	r := conclave(t, "request", "show", id.Hex(), "--nodes", "--network", filepath.Join(n.dir, "network.json"), "--rpc", n.chain.http())
	require.Zero(t, r.code, r.stderr)
	require.Equal(t, size, strings.Count(r.out, "the nodes disagree: 1 of 4 came to 0x"), r.out)
}

// TestAllNodesAreKilledWithAnActionOpen kills them wherever they are in it: before, in, or after their run.
func TestAllNodesAreKilledWithAnActionOpen(t *testing.T) {
	n := shared(t)
	cid := n.publish(`Lit.Actions.setResponse({ response: "the same again" });`)
	n.chain.pause()
	tx := n.send(n.owner, n.net.Contracts.Coordinator, n.params.Coordinator.ActionFee, coord.PackRequestAction(cid, nil, expiry, 0), 1)
	n.chain.mine(2)
	id := common.Hash(n.chain.receipt(tx.Hash()).Logs[0].Topics[1])
	until(t, "a node works on it", func() (bool, string) {
		return n.nodes[1].work(id).Status == store.StatusSigning || n.nodes[1].work(id).Status == store.StatusSigned, n.works(id)
	})
	for _, m := range n.nodes {
		m.kill()
	}
	n.chain.call(nil, "anvil_dropAllTransactions")
	n.chain.resume()
	for _, m := range n.nodes {
		m.run()
	}
	require.Equal(t, "the same again", string(n.actionAnswered(id).Result))
	n.allReady()
}

// register makes a schedule of the owner's whose budget is for five runs: the least that the contract takes.
func (n *testnet) register(terms schedules.ISchedulesTerms, filter schedules.ISchedulesFilter, cid, params string) *big.Int {
	n.t.Helper()
	fee := n.params.Coordinator.ActionFee
	terms.EndsAt, terms.ExpiresAfter, terms.MaxFee, terms.TokenId = n.chain.block(n.chain.head()).Time+3600, 300, fee, new(big.Int)
	r := n.do(n.owner, n.net.Contracts.Schedules, new(big.Int).Mul(fee, big.NewInt(5)), plans.PackRegister(terms, filter, cid, []byte(params)))
	return r.Logs[0].Topics[1].Big()
}

// runs returns the requests of a schedule's runs, oldest first, and how many are answered.
func (n *testnet) runs(id *big.Int) (all []*schedules.SchedulesScheduleFired, answered int) {
	n.t.Helper()
	for _, l := range n.logsOf(n.net.Contracts.Schedules, plans.GetABI().Events["ScheduleFired"].ID, common.BigToHash(id)) {
		e, err := plans.UnpackScheduleFiredEvent(&l)
		require.NoError(n.t, err)
		all = append(all, e)
		if n.statusOf(e.RequestId) == chain.RequestFulfilled {
			answered++
		}
	}
	return all, answered
}

func (n *testnet) untilRuns(id *big.Int, answered int) {
	n.t.Helper()
	until(n.t, fmt.Sprintf("%d runs are answered", answered), func() (bool, string) {
		all, done := n.runs(id)
		return done >= answered, fmt.Sprintf("%d runs, %d answered", len(all), done)
	})
}

// TestSchedulesByTimeRunOnceEachAcrossCrashes ends with a budget that is used up to the last wei.
func TestSchedulesByTimeRunOnceEachAcrossCrashes(t *testing.T) {
	n := shared(t)
	cid := n.publish(`Lit.Actions.setResponse({ response: "due " + what });`)
	often := n.register(schedules.ISchedulesTerms{Trigger: 1, Value: 5, MaxRuns: 100}, schedules.ISchedulesFilter{}, cid, `{"what":"again"}`)
	once := n.register(schedules.ISchedulesTerms{Trigger: 2, Value: n.chain.block(n.chain.head()).Time + 15, MaxRuns: 1},
		schedules.ISchedulesFilter{}, cid, `{"what":"now"}`)
	until(t, "the first run is made", func() (bool, string) { all, _ := n.runs(often); return len(all) > 0, "none" })
	n.nodes[0].kill() // with the run open
	n.untilRuns(often, 2)
	for _, m := range n.nodes {
		m.kill()
	}
	for _, m := range n.nodes {
		m.run()
	}
	n.untilRuns(often, 5)
	n.untilRuns(once, 1)
	n.pass(12, n.nodes...)
	all, answered := n.runs(often)
	require.Len(t, all, 5)
	require.Equal(t, 5, answered)
	now, err := bind.Call(plans.Instance(n.chain.eth, n.net.Contracts.Schedules), nil, plans.PackSchedule(often), plans.UnpackSchedule)
	require.NoError(t, err)
	require.Zero(t, now.Left.Sign(), "the budget has paid for all of them, and for nothing else")
	require.Equal(t, uint32(95), now.RunsLeft)
	all, _ = n.runs(once)
	require.Len(t, all, 1)
	require.Equal(t, "due now", string(n.actionAnswered(all[0].RequestId).Result))
	n.allReady()
}

// TestScheduleOnEventsAcrossAReorganisation has an event move to another block after nodes have seen it. What is answered
// is one run, for the event where it is now.
func TestScheduleOnEventsAcrossAReorganisation(t *testing.T) {
	n := shared(t)
	token := conclavetoken.NewConclaveToken()
	filter := schedules.ISchedulesFilter{Emitter: n.net.Contracts.Token, Mask: 0b101}
	payee := common.BytesToAddress(crypto.Keccak256([]byte(t.Name())))
	filter.Topics[0], filter.Topics[2] = token.GetABI().Events["Approval"].ID, common.BytesToHash(payee[:])
	id := n.register(schedules.ISchedulesTerms{Trigger: 3, MaxRuns: 5}, filter, n.publish(`Lit.Actions.setResponse({ response: "seen" });`), "")
	n.settled()
	n.chain.pause()
	event := n.send(n.owner, n.net.Contracts.Token, nil, token.PackApprove(payee, big.NewInt(1)), 1)
	n.chain.mine(1)
	n.chain.receipt(event.Hash())
	n.followed(n.chain.mine(1)-1, n.nodes...) // all have seen it
	n.chain.reorg(2, event)
	n.chain.resume()
	n.untilRuns(id, 1)
	n.pass(12, n.nodes...)
	logs := n.logsOf(n.net.Contracts.Token, filter.Topics[0], common.BytesToHash(n.owner.Address[:]), common.BytesToHash(payee[:]))
	require.Len(t, logs, 1)
	occurrence := crypto.Keccak256Hash(logs[0].BlockHash[:], logs[0].TxHash[:], common.BigToHash(big.NewInt(int64(logs[0].Index))).Bytes())
	all, answered := n.runs(id)
	require.Equal(t, 1, answered)
	for _, r := range all {
		if n.statusOf(r.RequestId) == chain.RequestFulfilled {
			require.Equal(t, occurrence, common.Hash(r.Occurrence))
		}
	}
}
