package ceremony

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/watcher/p2p"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// toy is a machine of three rounds (broadcast; broadcast and direct; direct) that collects what it is given.
type toy struct {
	self, n int
	got     []tss.Message
}

func (t *toy) Protocol() string { return "toy" }
func (t *toy) Self() int        { return t.self }
func (t *toy) Rounds() []tss.RoundSpec {
	return []tss.RoundSpec{{Broadcast: 32}, {Broadcast: 32, Direct: 16}, {Direct: 16}}
}
func (t *toy) Parties() (out []int) {
	for i := range t.n {
		out = append(out, i)
	}
	return out
}
func (t *toy) Start() ([]tss.Message, error) { return t.messages(1), nil }
func (t *toy) Done() bool                    { return len(t.got) == 4*(t.n-1) }

func (t *toy) messages(round uint8) (out []tss.Message) {
	spec := t.Rounds()[round-1]
	if spec.Broadcast > 0 {
		out = append(out, tss.Message{Round: round, From: t.self, To: tss.Broadcast, Payload: fmt.Appendf(nil, "all %d %d", round, t.self)})
	}
	for i := range t.n {
		if spec.Direct > 0 && i != t.self {
			out = append(out, tss.Message{Round: round, From: t.self, To: i, Payload: fmt.Appendf(nil, "%d to %d", t.self, i)})
		}
	}
	return out
}

func (t *toy) Deliver(m tss.Message) ([]tss.Message, error) {
	t.got = append(t.got, m)
	switch len(t.got) {
	case t.n - 1:
		return t.messages(2), nil
	case 3 * (t.n - 1):
		return t.messages(3), nil
	}
	return nil, nil
}

// network connects managers in memory. change sees every frame; what it returns is delivered.
type network struct {
	managers map[p2p.PeerKey]*Manager
	keys     []p2p.PeerKey
	private  []ed25519.PrivateKey
	change   func(from, to int, f frame) []frame
}

type end struct {
	net  *network
	self int
}

func (e end) Send(to p2p.PeerKey, _ string, data []byte) error {
	f, err := decode(bytes.Clone(data))
	if err != nil {
		return err
	}
	out := []frame{f}
	receiver := e.net.index(to)
	if e.net.change != nil {
		out = e.net.change(e.self, receiver, f)
	}
	for _, f := range out {
		e.net.managers[to].Receive(e.net.keys[e.self], f.encode())
	}
	return nil
}

func (n *network) index(k p2p.PeerKey) int {
	for i, have := range n.keys {
		if have == k {
			return i
		}
	}
	return -1
}

func newNetwork(t *testing.T, n int) *network {
	net := &network{managers: make(map[p2p.PeerKey]*Manager)}
	for i := range n {
		_, priv, err := ed25519.GenerateKey(nil)
		require.NoError(t, err)
		key := p2p.PeerKey(priv.Public().(ed25519.PublicKey))
		net.keys, net.private = append(net.keys, key), append(net.private, priv)
		net.managers[key] = New(end{net, i}, func(m []byte) []byte { return ed25519.Sign(priv, m) }, slog.New(slog.DiscardHandler))
	}
	return net
}

func (n *network) members() map[int]p2p.PeerKey {
	out := make(map[int]p2p.PeerKey)
	for i, k := range n.keys {
		out[i] = k
	}
	return out
}

// run runs one ceremony of toys and returns each party's machine and error.
func (n *network) run(ctx context.Context, id byte) ([]*toy, []error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	toys, errs := make([]*toy, len(n.keys)), make([]error, len(n.keys))
	done := make(chan int)
	for i, k := range n.keys {
		toys[i] = &toy{self: i, n: len(n.keys)}
		go func() {
			errs[i] = n.managers[k].Run(ctx, Spec{ID: [32]byte{id}, Machine: toys[i], Members: n.members()})
			done <- i
		}()
	}
	for range n.keys {
		<-done
	}
	return toys, errs
}

// sign makes party from's broadcast frame of another payload.
func (n *network) sign(from int, f frame, payload string) frame {
	f.data = []byte(payload)
	m := tss.Message{Round: f.round, Payload: f.data}
	said := Statement{Protocol: "toy", ID: f.id, Round: f.round, From: from, Hash: hashOf(m.Payload)}
	f.sig = [signatureSize]byte(ed25519.Sign(n.private[from], said.Bytes()))
	return f
}

func TestAllPartiesFinishWithTheSameBroadcasts(t *testing.T) {
	for _, n := range []int{2, 3, 4, 7} {
		toys, errs := newNetwork(t, n).run(t.Context(), 1)
		require.NoError(t, errors.Join(errs...))
		for _, toy := range toys {
			require.Len(t, toy.got, 4*(n-1))
		}
	}
}

func TestEquivocatedBroadcastNamesTheSender(t *testing.T) {
	net := newNetwork(t, 4)
	net.change = func(from, to int, f frame) []frame {
		if from == 2 && to == 3 && f.kind == kindData && f.round == 2 && !f.direct {
			return []frame{net.sign(2, f, "another")}
		}
		return []frame{f}
	}
	toys, errs := net.run(t.Context(), 1)
	named := 0
	for i, err := range errs {
		require.Error(t, err)
		require.LessOrEqual(t, len(toys[i].got), 3, "a split broadcast reached a machine")
		var blame *tss.BlameError
		if i != 2 && errors.As(err, &blame) {
			require.Equal(t, []int{2}, blame.Culprits)
			require.Len(t, blame.Evidence, 4)
			require.True(t, net.keys[2].Verify(blame.Evidence[0], blame.Evidence[1]))
			require.True(t, net.keys[2].Verify(blame.Evidence[2], blame.Evidence[3]))
			require.NotEqual(t, blame.Evidence[0], blame.Evidence[2])
			named++
		}
	}
	require.NotZero(t, named)
}

func TestLyingEchoNamesTheLiar(t *testing.T) {
	net := newNetwork(t, 4)
	net.change = func(from, to int, f frame) []frame {
		if from == 1 && f.kind == kindEcho && f.round == 1 {
			f.echoes[0].hash[0] ^= 1
		}
		return []frame{f}
	}
	_, errs := net.run(t.Context(), 1)
	for i, err := range errs {
		if c := tss.Culprits(err); i != 1 && c != nil {
			require.Equal(t, []int{1}, c)
		}
	}
	require.NotNil(t, tss.Culprits(errs[0]))
}

func TestBroadcastNotSignedByItsSender(t *testing.T) {
	net := newNetwork(t, 3)
	net.change = func(from, to int, f frame) []frame {
		if from == 0 && f.kind == kindData && !f.direct {
			f.sig[3] ^= 1
		}
		return []frame{f}
	}
	_, errs := net.run(t.Context(), 1)
	require.Equal(t, []int{0}, tss.Culprits(errs[1]))
}

func TestOversizedMessageNamesTheSender(t *testing.T) {
	net := newNetwork(t, 3)
	net.change = func(from, to int, f frame) []frame {
		if from == 0 && f.kind == kindData && !f.direct && f.round == 1 {
			return []frame{net.sign(0, f, "thirty-three bytes are too many..")}
		}
		return []frame{f}
	}
	_, errs := net.run(t.Context(), 1)
	require.Equal(t, []int{0}, tss.Culprits(errs[1]))
}

func TestDuplicatesAreHarmless(t *testing.T) {
	net := newNetwork(t, 4)
	net.change = func(_, _ int, f frame) []frame { return []frame{f, f} }
	_, errs := net.run(t.Context(), 1)
	require.NoError(t, errors.Join(errs...))
}

func TestReplayFromAnotherCeremonyIsRefused(t *testing.T) {
	net := newNetwork(t, 3)
	var old []frame
	net.change = func(from, to int, f frame) []frame {
		if from == 0 && to == 1 && f.kind == kindData && !f.direct {
			old = append(old, f)
		}
		return []frame{f}
	}
	_, errs := net.run(t.Context(), 1)
	require.NoError(t, errors.Join(errs...))
	net.change = func(from, to int, f frame) []frame {
		if from == 0 && to == 1 && f.kind == kindData && !f.direct && f.round == 1 {
			replayed := old[0]
			replayed.id = f.id
			return []frame{replayed}
		}
		return []frame{f}
	}
	_, errs = net.run(t.Context(), 2)
	require.Equal(t, []int{0}, tss.Culprits(errs[1]))
	require.ErrorIs(t, net.managers[net.keys[0]].Run(t.Context(), Spec{ID: [32]byte{1}, Machine: &toy{0, 3, nil}, Members: net.members()}), ErrUsed)
}

// A disk that is put back has forgotten what its node took part in. The node begins the same ceremony again, with other
// secrets: the others do not, since a ceremony runs once, and nothing comes of it.
func TestNodeThatForgotACeremonyRepeatsItAlone(t *testing.T) {
	net := newNetwork(t, 3)
	_, errs := net.run(t.Context(), 1)
	require.NoError(t, errors.Join(errs...))
	net.managers[net.keys[0]] = New(end{net, 0}, func(m []byte) []byte { return ed25519.Sign(net.private[0], m) }, slog.New(slog.DiscardHandler))
	again := &toy{self: 0, n: 3}
	ctx, cancel := context.WithCancel(t.Context())
	asked := make(chan struct{}, 64)
	net.change = func(from, _ int, f frame) []frame {
		require.Zero(t, from, "the others say nothing")
		asked <- struct{}{}
		return []frame{f}
	}
	done := make(chan error, 1)
	go func() {
		done <- net.managers[net.keys[0]].Run(ctx, Spec{ID: [32]byte{1}, Machine: again, Members: net.members()})
	}()
	for range 2 { // its first messages have arrived at both
		<-asked
	}
	for _, k := range net.keys[1:] {
		require.ErrorIs(t, net.managers[k].Run(t.Context(), Spec{ID: [32]byte{1}, Machine: &toy{self: net.index(k), n: 3}, Members: net.members()}), ErrUsed)
	}
	cancel()
	require.Error(t, <-done)
	require.Empty(t, again.got)
}

func TestSilentPartyIsNamedWhenTimeIsUp(t *testing.T) {
	net := newNetwork(t, 3)
	net.change = func(from, _ int, f frame) []frame {
		if from == 2 {
			return nil
		}
		return []frame{f}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, errs := net.run(ctx, 1)
	var silent *SilentError
	require.True(t, errors.As(errs[0], &silent) || errors.As(errs[0], new(*AbortError)))
	if silent != nil {
		require.Equal(t, []int{2}, silent.Parties)
	}
}

func TestLostConnectionEndsTheCeremony(t *testing.T) {
	net := newNetwork(t, 3)
	net.change = func(from, to int, f frame) []frame {
		if from == 2 && f.kind == kindData {
			net.managers[net.keys[to]].Lost(net.keys[2])
			return nil
		}
		return []frame{f}
	}
	// A loss from before a party has begun shows only as silence.
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	_, errs := net.run(ctx, 1)
	for _, err := range errs {
		require.Error(t, err)
	}
}

func TestFloodIsBounded(t *testing.T) {
	net := newNetwork(t, 3)
	f := frame{kind: kindData, direct: true, round: 1, data: make([]byte, 100<<10)}
	m := net.managers[net.keys[0]]
	for i := range 1000 {
		f.id[0], f.id[1] = byte(i), byte(i>>8)
		m.Receive(net.keys[1], f.encode())
	}
	require.LessOrEqual(t, m.early[net.keys[1]].bytes, earlyBytes)
	require.LessOrEqual(t, len(m.early[net.keys[1]].frames), earlyFrames)
}

func TestEarlyFramesAreKept(t *testing.T) {
	net := newNetwork(t, 3)
	errs := make(chan error, 3)
	start := func(i int) {
		errs <- net.managers[net.keys[i]].Run(t.Context(), Spec{ID: [32]byte{9}, Machine: &toy{i, 3, nil}, Members: net.members()})
	}
	go start(0)
	go start(1)
	require.Eventually(t, func() bool {
		m := net.managers[net.keys[2]]
		m.mu.Lock()
		defer m.mu.Unlock()
		return m.early[net.keys[0]] != nil && m.early[net.keys[1]] != nil
	}, 10*time.Second, time.Millisecond)
	go start(2)
	for range 3 {
		require.NoError(t, <-errs)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(frame{kind: kindData, round: 1, data: []byte("payload")}.encode())
	f.Add(frame{kind: kindData, round: 1, direct: true}.encode())
	f.Add(frame{kind: kindEcho, round: 2, echoes: []echo{{party: 0}, {party: 2}}}.encode())
	f.Add(frame{kind: kindAbort, data: []byte{1, 3}}.encode())
	f.Add(frame{kind: kindAsk, round: 2, asks: []ask{{0, lacksEcho}, {2, lacksAll}}}.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := decode(raw)
		if err == nil && !bytes.Equal(got.encode(), raw) {
			t.Fatal("decoding is not canonical")
		}
	})
}
