package chain_test

import (
	"bytes"
	"math"
	"math/big"
	"net/netip"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/schedules"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/chain/chaintest"
	"github.com/conclave-network/conclave/watcher/store"
)

func must[T any](v T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		require.NoError(t, err)
		return v
	}
}

// TestViews reads through every view once, so that each fits its ABI.
func TestViews(t *testing.T) {
	n, token := live(t)
	c := dial(t, n.Anvil.WS())
	views := chain.NewViews(c, n.Contracts)
	require.NoError(t, c.VerifyCode(ctx, n.Contracts))
	id := n.Request(owner, token, digest(1))
	head, err := c.Head(ctx)
	require.NoError(t, err)
	me, node := crypto.PubkeyToAddress(owner.PublicKey), crypto.PubkeyToAddress(n.Nodes[1].PublicKey)

	for name, v := range map[string]chain.View{"pinned": views.At(head.Ref()), "latest": views.Latest()} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, chain.StateActive, must(v.State(ctx))(t))
			require.Equal(t, "Active", must(v.State(ctx))(t).String())
			e := must(v.Epoch(ctx))(t)
			require.Equal(t, uint64(1), e.Number)
			require.Equal(t, uint64(3600), e.Length)
			require.Equal(t, uint64(600), e.Timeout)
			require.Zero(t, e.Retries)
			require.NotZero(t, e.EndTime)
			require.NotZero(t, must(v.LockedAt(ctx))(t))
			set := must(v.SetOf(ctx, 1))(t)
			require.Len(t, set, 3)
			require.Equal(t, node, set[1].Address)
			require.Equal(t, netip.MustParseAddr("127.0.0.1"), set[1].IPv4)
			require.Equal(t, uint16(8001), set[1].Port)
			require.Equal(t, uint16(9001), set[1].P2PPort)
			require.Equal(t, crypto.Keccak256Hash([]byte("peer/b")), common.Hash(set[1].PeerKey))
			require.Equal(t, big.NewInt(1000), set[1].Stake)
			require.Empty(t, must(v.SetOf(ctx, 9))(t))
			require.Empty(t, must(v.NextSet(ctx))(t))
			require.Len(t, must(v.JoinedNodes(ctx))(t), 3)
			member, i, err := v.MemberIndex(ctx, 1, node)
			require.NoError(t, err)
			require.True(t, member)
			require.Equal(t, uint64(1), i)
			require.Equal(t, uint64(3), must(v.SetSize(ctx, 1))(t))
			require.Equal(t, uint64(3), must(v.Quorum(ctx, 1))(t))
			_, err = v.Quorum(ctx, 9)
			require.ErrorContains(t, err, "out of range")
			require.False(t, must(v.IsReady(ctx, node))(t))
			require.Equal(t, uint64(3), must(v.MinNodes(ctx))(t))
			require.Equal(t, big.NewInt(100), must(v.MinStake(ctx))(t))
			require.Equal(t, n.Token, must(v.StakingToken(ctx))(t))
			require.Equal(t, n.Contracts.KeyRegistry, must(v.LinkedKeyRegistry(ctx))(t))

			require.True(t, must(v.HasRootKeys(ctx))(t))
			require.Equal(t, chaintest.RootKeys(), must(v.RootKeys(ctx))(t))
			require.Len(t, must(v.DealCommitments(ctx, 1, 0))(t), 3)
			votes := must(v.RootKeyVotes(ctx, 1, 0))(t)
			require.Len(t, votes, 3)
			require.Equal(t, votes[0], votes[2])
			require.NotZero(t, votes[0])

			require.Equal(t, me, must(v.Owner(ctx, token))(t))
			require.True(t, must(v.Exists(ctx, token))(t))
			require.False(t, must(v.Exists(ctx, big.NewInt(1)))(t))
			keyID := must(v.KeyID(ctx, token))(t)
			addr := must(v.EthAddress(ctx, token))(t)
			require.Equal(t, addr, must(v.DeriveAddress(ctx, keyID))(t))
			pub := must(crypto.UnmarshalPubkey(must(v.Pubkey(ctx, token))(t)))(t)
			require.Equal(t, addr, crypto.PubkeyToAddress(*pub))
			require.Equal(t, chaintest.MintCost, must(v.MintCost(ctx))(t))
			require.True(t, must(v.MaySignAnything(ctx, token, me))(t))
			require.False(t, must(v.MaySignAnything(ctx, token, node))(t))
			_, err = v.KeyID(ctx, big.NewInt(1))
			require.True(t, chain.IsRevert(err, "PKPNFTUnknownToken"), "%v", err)
			require.Equal(t, "PKPNFTUnknownToken(tokenId 1)", chain.DecodeRevert(err))

			r := must(v.Request(ctx, id))(t)
			require.Equal(t, chain.RequestOpen, r.Status)
			require.Equal(t, "Open", r.Status.String())
			require.Equal(t, digest(1), r.Digest)
			require.Equal(t, token, r.TokenID)
			require.Equal(t, head.Number, r.CreatedAt)
			require.Equal(t, head.Number+50, r.ExpiresAt)
			require.Equal(t, chain.RequestNone, must(v.Request(ctx, common.Hash{1}))(t).Status)
			require.Equal(t, uint64(1), must(v.RequestCount(ctx))(t))
			require.Equal(t, []common.Hash{id}, must(v.RequestIDs(ctx, 0, 10))(t))
			require.Equal(t, chain.CoordinatorParams{MinFee: chaintest.MinFee, MaxExpiryBlocks: 100, AttemptBlocks: 5}, must(v.CoordinatorParams(ctx))(t))
			must(v.FeesOf(ctx, 1))(t)
			sr, ss, sv := n.Sign(token, digest(1))
			require.True(t, must(v.VerifySignature(ctx, token, digest(1), store.Signature{R: sr, S: ss, V: sv}))(t))
			require.False(t, must(v.VerifySignature(ctx, token, digest(2), store.Signature{R: sr, S: ss, V: sv}))(t))

			require.Zero(t, must(v.EvidenceOf(ctx, 1, node))(t))
			require.False(t, must(v.EvidenceCounts(ctx, 1, node))(t))
			require.Equal(t, chain.AttestationPolicy{
				Measurements: map[common.Hash]uint64{{1}: math.MaxUint64}, DevnetRoot: common.Hash{2},
			}, must(v.AttestationPolicy(ctx))(t))
			require.Equal(t, actions.DefaultLimits(), must(v.ActionLimits(ctx))(t))
			require.False(t, must(v.RootKeysAgreed(ctx, 1, 0))(t), "they are final")
			require.Contains(t, must(v.RootKeyVotes(ctx, 1, 0))(t), chain.RootKeysHash(chaintest.RootKeys()))
		})
	}

	// What is pinned does not move, and is gone when its block is.
	sr, ss, sv := n.Sign(token, digest(1))
	n.Send(n.Deployer, n.Contracts.Coordinator, nil, n.Coordinator.PackFulfilSignature(id, sr, ss, sv))
	require.Equal(t, chain.RequestOpen, must(views.At(head.Ref()).Request(ctx, id))(t).Status)
	require.Equal(t, chain.RequestFulfilled, must(views.Latest().Request(ctx, id))(t).Status)
	n.Anvil.Do("anvil_reorg", 2, [][]any{})
	_, err = views.At(head.Ref()).Request(ctx, id)
	require.ErrorIs(t, err, chain.ErrUnknownBlock)

	_, err = chain.NewViews(c, chain.Contracts{}).Latest().State(ctx)
	require.ErrorIs(t, err, chain.ErrNoCode)
	_, err = chain.NewViews(c, chain.Contracts{Staking: common.Address{1}}).Latest().State(ctx)
	require.ErrorIs(t, err, chain.ErrNoCode)
}

func TestClient(t *testing.T) {
	a := chaintest.Start(t)
	_, err := chain.Dial(ctx, chain.ClientConfig{URL: a.WS(), ChainID: 1})
	require.ErrorIs(t, err, chain.ErrWrongChain)
	require.ErrorContains(t, err, "serves chain 31337, this network is on chain 1; check the RPC URL")
	_, err = chain.Dial(ctx, chain.ClientConfig{URL: "ftp://x"})
	require.ErrorContains(t, err, "ftp")
	_, err = chain.Dial(ctx, chain.ClientConfig{URL: "http://user:KEY@127.0.0.1:1/KEY?k=KEY"})
	require.Error(t, err)
	require.NotContains(t, err.Error(), "KEY")
	_, err = chain.Dial(ctx, chain.ClientConfig{URL: "ws://user:KEY@127.0.0.1:1/KEY?k=KEY"})
	require.Error(t, err)
	require.NotContains(t, err.Error(), "KEY")

	for _, url := range []string{a.WS(), a.HTTP()} {
		c := dial(t, url)
		require.Equal(t, uint64(chaintest.ChainID), c.ChainID())
		err = c.VerifyCode(ctx, chain.Contracts{Staking: common.Address{1}})
		require.ErrorIs(t, err, chain.ErrNoCode)
		require.ErrorContains(t, err, "staking at 0x01")
		_, err = c.BlockByNumber(ctx, 1000)
		require.ErrorIs(t, err, chain.ErrUnknownBlock)
		head, err := c.Head(ctx)
		require.NoError(t, err)
		logs, err := c.LogsOf(ctx, head.Ref(), []common.Address{{1}})
		require.NoError(t, err)
		require.Empty(t, logs)
		c.Close()
		_, err = c.Head(ctx)
		require.ErrorIs(t, err, chain.ErrClosed)
	}

	// Killed: an error at once; found again when it is back.
	c := dial(t, a.WS())
	a.Kill()
	chaintest.Until(t, "loss noticed", func() bool { _, err := c.Head(ctx); return err != nil })
	b := chaintest.StartAt(t, a.Port)
	chaintest.Until(t, "server found again", func() bool { _, err := c.Head(ctx); return err == nil })
	require.Equal(t, uint64(2), c.Dials())
	// Back on another chain: never mistaken for the right one.
	b.Kill()
	chaintest.StartAt(t, a.Port, "--chain-id", "5")
	chaintest.Until(t, "wrong chain noticed", func() bool {
		_, err := c.Head(ctx)
		require.Error(t, err)
		return chain.IsWrongChain(err)
	})
}

func TestDecoderSkipsWhatIsNotOurs(t *testing.T) {
	contracts := chain.Contracts{Coordinator: common.Address{1}, PKPPermissions: common.Address{2}}
	d := chain.NewDecoder(contracts)
	requested := crypto.Keccak256Hash([]byte("SignatureRequested(bytes32,uint256,address,bytes32,uint256,uint64,uint64)"))
	good := types.Log{
		Address: contracts.Coordinator, Topics: []common.Hash{requested, {1}, {2}, {31: 3}}, Data: make([]byte, 128),
	}
	e, err := d.Decode(good)
	require.NoError(t, err)
	require.Equal(t, store.KindRequested, e.Kind)
	require.Equal(t, common.Hash{1}, e.RequestID)

	change := func(f func(*types.Log)) types.Log {
		l := good
		l.Topics = append([]common.Hash(nil), good.Topics...)
		f(&l)
		return l
	}
	for name, c := range map[string]struct {
		log  types.Log
		want error
	}{
		"no topics":        {change(func(l *types.Log) { l.Topics = nil }), chain.ErrNotOurs},
		"other contract":   {change(func(l *types.Log) { l.Address = common.Address{9} }), chain.ErrNotOurs},
		"other's event":    {change(func(l *types.Log) { l.Address = contracts.PKPPermissions }), chain.ErrNotOurs},
		"unknown event":    {change(func(l *types.Log) { l.Topics[0] = common.Hash{7} }), chain.ErrNotOurs},
		"topic missing":    {change(func(l *types.Log) { l.Topics = l.Topics[:3] }), chain.ErrMalformed},
		"topic too many":   {change(func(l *types.Log) { l.Topics = append(l.Topics, common.Hash{}) }), chain.ErrMalformed},
		"data cut":         {change(func(l *types.Log) { l.Data = l.Data[:127] }), chain.ErrMalformed},
		"no data":          {change(func(l *types.Log) { l.Data = nil }), chain.ErrMalformed},
		"uint64 too large": {change(func(l *types.Log) { l.Data = append(make([]byte, 64), append([]byte{1}, make([]byte, 63)...)...) }), chain.ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := d.Decode(c.log)
			require.ErrorIs(t, err, c.want)
		})
	}
	e, err = d.Decode(change(func(l *types.Log) { l.Data = make([]byte, 1<<20) }))
	require.NoError(t, err)
	require.JSONEq(t, `{"truncated":true}`, string(e.Payload))
	require.Equal(t, common.Hash{1}, e.RequestID)
}

// What actions are given and respond is needed in full, however long the Coordinator lets it be.
func TestDecodeKeepsWhatActionsAreGiven(t *testing.T) {
	contracts := chain.Contracts{Coordinator: common.Address{1}, Schedules: common.Address{2}}
	d := chain.NewDecoder(contracts)
	bound := coordinator.NewCoordinator().GetABI()
	params := bytes.Repeat([]byte{7}, 128<<10)
	event := bound.Events["ActionRequested"]
	data, err := event.Inputs.NonIndexed().Pack(common.Address{5}, common.Big0, "Qm", params, common.Big1, uint64(9), uint64(1))
	require.NoError(t, err)
	e, err := d.Decode(types.Log{Address: contracts.Coordinator, Topics: []common.Hash{event.ID, {1}, {2}, {31: 3}}, Data: data})
	require.NoError(t, err)
	asked, err := chain.Payload[chain.ActionRequested](e)
	require.NoError(t, err)
	require.Equal(t, params, []byte(asked.Params))
	require.Equal(t, uint64(9), asked.ExpiresAt)

	ended := schedules.NewSchedules().GetABI().Events["ScheduleEnded"]
	e, err = d.Decode(types.Log{Address: contracts.Schedules, Topics: []common.Hash{ended.ID, {31: 4}}})
	require.NoError(t, err)
	require.Equal(t, common.Hash{31: 4}, e.RequestID, "events of a schedule are found by its id")
}

func TestDecodeRevert(t *testing.T) {
	require.Empty(t, chain.DecodeRevert(nil))
	require.Equal(t, "dial failed", chain.DecodeRevert(errorString("dial failed")))
	for _, c := range []struct{ data, want string }{
		{"0x", "reverted without a reason"},
		{"0x1234", "reverted with 0x1234"},
		{"0x12345678", "unknown error 0x12345678"},
		{"0x4e487b710000000000000000000000000000000000000000000000000000000000000011", "panic: arithmetic underflow or overflow"},
		{"0x08c379a0" + "0000000000000000000000000000000000000000000000000000000000000020" +
			"0000000000000000000000000000000000000000000000000000000000000003" + "6e6f210000000000000000000000000000000000000000000000000000000000", `"no!"`},
		{common.Bytes2Hex(crypto.Keccak256([]byte("StakingWrongEpoch(uint256,uint256)"))[:4]) + "", "StakingWrongEpoch with malformed arguments"},
		{"0x" + common.Bytes2Hex(crypto.Keccak256([]byte("StakingWrongEpoch(uint256,uint256)"))[:4]) +
			common.Bytes2Hex(common.LeftPadBytes([]byte{2}, 32)) + common.Bytes2Hex(common.LeftPadBytes([]byte{1}, 32)),
			"StakingWrongEpoch(expected 2, actual 1)"},
	} {
		if c.data[:2] != "0x" {
			c.data = "0x" + c.data
		}
		require.Equal(t, c.want, chain.DecodeRevert(dataError(c.data)))
	}
}

type errorString string

func (e errorString) Error() string { return string(e) }

type dataError string

func (e dataError) Error() string  { return "execution reverted" }
func (e dataError) ErrorCode() int { return 3 }
func (e dataError) ErrorData() any { return string(e) }

func FuzzDecode(f *testing.F) {
	contracts := chain.Contracts{Staking: common.Address{1}, KeyRegistry: common.Address{2}, PKPNFT: common.Address{3},
		PKPPermissions: common.Address{4}, Coordinator: common.Address{5}, Attestations: common.Address{6}, ActionLimits: common.Address{7}}
	d := chain.NewDecoder(contracts)
	topics := chain.EventIDs()
	f.Add(byte(5), 0, uint8(4), []byte{1}, make([]byte, 128))
	f.Add(byte(1), 3, uint8(3), []byte{}, make([]byte, 64))
	f.Fuzz(func(t *testing.T, addr byte, which int, n uint8, topic, data []byte) {
		l := types.Log{Address: common.Address{addr % 8}, Data: data}
		for i := range int(n % 6) {
			if i == 0 {
				l.Topics = append(l.Topics, topics[uint(which)%uint(len(topics))])
				continue
			}
			l.Topics = append(l.Topics, crypto.Keccak256Hash(topic, []byte{byte(i)}))
		}
		e, err := d.Decode(l)
		if err == nil && (e.Kind == "" || len(e.Payload) == 0) {
			t.Fatal("event without kind or payload")
		}
		_ = chain.DecodeRevert(dataError("0x" + common.Bytes2Hex(data)))
		_, _ = chain.Payload[chain.SignatureRequested](e)
	})
}
