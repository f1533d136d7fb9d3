package e2e

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/staking"
	api "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/network/deploy"
	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// epochLength is how long epochs last in tests of what happens between them: the nodes begin the next one by themselves.
const epochLength = 8 * time.Second

// living is a network whose epochs go by. It is the test's own, so these tests run beside each other, after all others.
func living(t *testing.T) *testnet {
	t.Helper()
	t.Parallel()
	dir, err := os.MkdirTemp(folder, t.Name()+"-")
	require.NoError(t, err)
	n := &testnet{dir: dir}
	t.Cleanup(func() {
		if t.Failed() {
			n.dump(t)
		}
		n.close()
	})
	n.overlap = "30s" // so that epochs end for those who still ask in them
	n.genesis(t, func(p *deploy.Parameters) {
		p.Staking.EpochLength, p.Staking.Timeout = uint32(epochLength/time.Second), 60
	})
	return n
}

// epoch is the current one by the chain.
func (n *testnet) epoch() (number uint64, set []common.Address) {
	n.t.Helper()
	abi := staking.NewStaking()
	at := abi.Instance(n.chain.eth, n.net.Contracts.Staking)
	ep, err := bind.Call(at, nil, abi.PackEpoch(), abi.UnpackEpoch)
	require.NoError(n.t, err)
	nodes, err := bind.Call(at, nil, abi.PackSetOf(ep.Number), abi.UnpackSetOf)
	require.NoError(n.t, err)
	for _, node := range nodes {
		set = append(set, node.NodeAddress)
	}
	return ep.Number.Uint64(), set
}

// serve waits until an epoch later than one has begun whose set is these nodes, and all of them serve it.
func (n *testnet) serve(after uint64, nodes ...*member) (epoch uint64) {
	n.t.Helper()
	want := make(map[common.Address]bool)
	for _, m := range nodes {
		want[m.address] = true
	}
	untilWithin(n.t, 3*patience, fmt.Sprintf("a set of %d nodes serves", len(nodes)), func() (bool, string) {
		number, set := n.epoch()
		same := number > after && len(set) == len(want) && !slices.ContainsFunc(set, func(a common.Address) bool { return !want[a] })
		seen := fmt.Sprintf("epoch %d has %d nodes", number, len(set))
		for _, m := range nodes {
			s, err := m.status()
			same = same && err == nil && s.Epoch == number
			seen += fmt.Sprintf("; %s: %s", m.name, s.Phase)
		}
		epoch = number
		return same, seen
	})
	return epoch
}

// leave takes nodes out of the sets to come.
func (n *testnet) leave(nodes ...*member) {
	n.t.Helper()
	for _, m := range nodes {
		r := n.enrol("leave", m)
		require.Zero(n.t, r.code, r.stderr)
	}
}

// roots are the public keys that must never change.
func (n *testnet) roots() keyregistry.IKeyRegistryRootKeys {
	n.t.Helper()
	abi := keyregistry.NewKeyRegistry()
	keys, err := bind.Call(abi.Instance(n.chain.eth, n.net.Contracts.KeyRegistry), nil, abi.PackRootKeys(), abi.UnpackRootKeys)
	require.NoError(n.t, err)
	return keys
}

// customers ask all the time: each request must be answered.
type customers struct {
	t      *testing.T
	stop   context.CancelFunc
	done   sync.WaitGroup
	signed atomic.Int64
	opened atomic.Int64

	mu     sync.Mutex
	faults []error
}

// crowd begins the load: signatures and decryptions over HTTP, and requests on chain. What is decrypted was encrypted
// before the first of them.
func (n *testnet) crowd(t *testing.T) *customers {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	l := &customers{t: t, stop: cancel}
	c, err := api.Connect(ctx, api.Options{Network: n.net, Timeout: 2 * patience})
	require.NoError(t, err)
	who, err := c.NewSession(ctx, api.NewWallet(n.owner.Key), api.SessionOptions{
		Grants: []wire.Request{api.All(recap.Decrypt), api.All(recap.SignPKP)},
	})
	require.NoError(t, err)
	key, err := c.PKP(ctx, n.token)
	require.NoError(t, err)
	rule := fmt.Appendf(nil, `[{"contractAddress":%q,"standardContractType":"ERC721","chain":"yellowstone","method":"ownerOf",
		"parameters":[%q],"returnValueTest":{"comparator":"=","value":":userAddress"}}]`, n.net.Contracts.PKPNFT.Hex(), n.token.String())
	sealed, err := c.Encrypt(access.EVMBasicField, json.RawMessage(rule), "yellowstone", api.DataString, []byte("of the first epoch"))
	require.NoError(t, err)

	l.loop(ctx, 2*time.Second, &l.signed, func(i int) error {
		_, err := c.Sign(context.Background(), who, key, sha256.Sum256(fmt.Appendf(nil, "%s/%d", t.Name(), i))) // verifies it
		return err
	})
	l.loop(ctx, 200*time.Millisecond, &l.opened, func(int) error {
		got, err := c.Decrypt(context.Background(), who, sealed)
		if err == nil && string(got.Data) != "of the first epoch" {
			err = fmt.Errorf("decrypted %q", got.Data)
		}
		return err
	})
	t.Cleanup(func() {
		cancel()
		l.done.Wait()
		c.Close()
	})
	return l
}

func (l *customers) loop(ctx context.Context, pause time.Duration, count *atomic.Int64, ask func(i int) error) {
	l.done.Go(func() {
		for i := 0; ctx.Err() == nil; i++ {
			begin := time.Now()
			if err := ask(i); err != nil {
				l.mu.Lock()
				l.faults = append(l.faults, fmt.Errorf("at %s, after %v: %w", begin.UTC().Format("15:04:05.000"), time.Since(begin), err))
				l.mu.Unlock()
				continue
			}
			count.Add(1)
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		}
	})
}

// end stops the load; nobody may have gone without an answer.
func (l *customers) end() {
	l.t.Helper()
	l.stop()
	l.done.Wait()
	l.t.Logf("%d signatures, %d decryptions", l.signed.Load(), l.opened.Load())
	require.Empty(l.t, l.faults, "requests failed")
	require.Positive(l.t, l.signed.Load())
	require.Positive(l.t, l.opened.Load())
}

// TestSetsChangeUnderLoad takes a network from 4 to 5, 7, 5 and 4 nodes, none of the first four among the last, while
// people ask all the time. Nobody goes without an answer, keys stay, and what the first epoch's key sealed opens in the
// last.
func TestSetsChangeUnderLoad(t *testing.T) {
	n := living(t)
	roots := n.roots()
	first := slices.Clone(n.nodes)
	others := []*member{n.equip(), n.equip(), n.equip(), n.equip()}
	for _, m := range others {
		m.run() // each makes its auxiliary data, which takes a while, before it joins
	}
	n.untilThese(others, "has auxiliary data", (*member).prepared)
	load := n.crowd(t)

	serving := append(slices.Clone(first), others[0])
	n.enlist(others[0])
	n.serve(0, serving...) // 5
	serving = append(serving, others[1], others[2])
	n.enlist(others[1], others[2])
	n.serve(0, serving...) // 7
	n.leave(first[0], first[1])
	n.serve(0, serving[2:]...) // 5
	n.leave(first[2])
	n.serve(0, serving[3:]...) // 4
	serving = append(serving[3:], others[3])
	serving[1].stop() // what it proves to the one who joins, it has to find again
	serving[1].run()
	n.untilThese(serving[:4], "ready", (*member).ready)
	n.enlist(others[3])
	n.serve(0, serving...) // 5
	n.leave(first[3])
	last := n.serve(0, serving[1:]...) // 4: all of them new
	require.Equal(t, roots, n.roots())
	load.end()
	t.Logf("epoch %d", last)
}
