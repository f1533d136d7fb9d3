package e2e

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	api "github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// orders is a shop that takes its time: it answers each order with its number, once it is told to.
type orders struct {
	server *httptest.Server
	came   chan int
	answer chan struct{}
}

func openShop(t *testing.T) *orders {
	o := &orders{came: make(chan int, 16), answer: make(chan struct{})}
	next := make(chan int, 1)
	next <- 1
	o.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		number := <-next
		next <- number + 1
		o.came <- number
		select {
		case <-o.answer:
			fmt.Fprintf(w, "order %d", number)
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(o.server.Close)
	return o
}

// url is under a name that the nodes of the test network let actions follow to this machine.
func (o *orders) url(t *testing.T) string {
	_, port, err := net.SplitHostPort(o.server.Listener.Addr().String())
	require.NoError(t, err)
	return "http://" + net.JoinHostPort("localhost", port)
}

const orderOnce = `(async () => {
	const said = await Lit.Actions.runOnce({ waitForResponse: true, name: "order" }, async () => (await fetch(shop)).text());
	Lit.Actions.setResponse({ response: said });
})();`

// TestActionsOutliveANode kills a node, and in another run all workers of a node, while an action runs on all of them. The
// others end it, whichever node led; nobody hears of an order that another node does not know.
func TestActionsOutliveANode(t *testing.T) {
	n := shared(t)
	c, err := api.Connect(t.Context(), api.Options{Network: n.net, Timeout: 2 * patience})
	require.NoError(t, err)
	defer c.Close()
	who, err := c.NewSession(t.Context(), api.NewWallet(n.stranger.Key), api.SessionOptions{Grants: []wire.Request{api.All(recap.Execute)}})
	require.NoError(t, err)
	victim := n.nodes[0]
	for name, strike := range map[string]func(){
		"a killed node": victim.kill,
		"killed workers": func() {
			for _, pid := range workersOf(t, victim.p.cmd.Process.Pid) {
				_ = syscall.Kill(pid, syscall.SIGKILL) // it may end at this moment
			}
		},
	} {
		shop := openShop(t)
		params, err := json.Marshal(map[string]string{"shop": shop.url(t)})
		require.NoError(t, err)
		type outcome struct {
			*api.Executed
			error
		}
		done := make(chan outcome, 1)
		go func() {
			got, err := c.Execute(t.Context(), who, api.Execution{Code: []byte(orderOnce), Params: params})
			done <- outcome{got, err}
		}()
		require.Equal(t, 1, <-shop.came, name)
		strike()
		close(shop.answer)
		got := <-done
		require.NoError(t, got.error, name)
		orders := 1 + len(shop.came) // the second by the node that took over
		require.LessOrEqual(t, orders, 2, name)
		require.Equal(t, fmt.Sprintf("order %d", orders), got.Response, name)
		if !victim.p.alive() {
			victim.run()
		}
		n.allReady()
		again, err := c.Execute(t.Context(), who, api.Execution{Code: []byte(orderOnce), Params: params, Choose: api.MostCommon})
		require.NoError(t, err, name)
		require.Len(t, again.Answers, len(n.nodes), name)
	}
}

// workersOf returns the processes that a node runs actions in.
func workersOf(t testing.TB, node int) (pids []int) {
	t.Helper()
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	require.NoError(t, err)
	for _, path := range stats {
		raw, err := os.ReadFile(path)
		if err != nil { // it has ended
			continue
		}
		name, rest, _ := strings.Cut(string(raw), ") ")
		fields := strings.Fields(rest)
		if len(fields) > 1 && strings.HasSuffix(name, "(conclave-action") && fields[1] == strconv.Itoa(node) {
			pid, err := strconv.Atoi(filepath.Base(filepath.Dir(path)))
			require.NoError(t, err)
			pids = append(pids, pid)
		}
	}
	require.NotEmpty(t, pids)
	return pids
}
