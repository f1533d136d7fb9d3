package supervisor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/attest"
)

// each calls f for the nodes 1..n at once and joins the errors. The first error ends the others.
func each(ctx context.Context, n int, f func(ctx context.Context, node int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	for node := 1; node <= n; node++ {
		wg.Go(func() {
			if err := f(ctx, node); err != nil {
				cancel(err)
			}
		})
	}
	wg.Wait()
	return context.Cause(ctx)
}

// initNodes makes the data folders with "node init".
func (r *runner) initNodes(ctx context.Context, l *ledger, authority *attest.DevnetAuthority, base int, gateway string) ([]Node, error) {
	nodes := make([]Node, r.cfg.Nodes)
	err := each(ctx, len(nodes), func(ctx context.Context, i int) error {
		content, err := authority.Issue()
		if err != nil {
			return fmt.Errorf("issue attestation key of node %d: %w", i, err)
		}
		if err := writeSecret(r.folder.signer(i), content); err != nil {
			return err
		}
		http := base + 2*(i-1)
		out, err := r.spawn.run(ctx, r.cfg.Binary, "node", "init", "--json", "--data", r.folder.data(i),
			"--network", r.folder.networkFile(), "--rpc", l.nodes, "--unlock", r.folder.unlock(i), "--listen", loopback,
			"--http-port", strconv.Itoa(http), "--p2p-port", strconv.Itoa(http+1),
			"--confirmations", strconv.Itoa(confirmations), "--devnet-signer", r.folder.signer(i), "--chains", r.cfg.Chains, "--ipfs-gateway", gateway)
		if err != nil {
			return fmt.Errorf("make keys of node %d: %w", i, err)
		}
		var made struct {
			Node common.Address `json:"node"`
		}
		if err := json.Unmarshal(out, &made); err != nil {
			return fmt.Errorf("make keys of node %d: read output: %w", i, err)
		}
		nodes[i-1] = Node{
			Index: i, Address: made.Node, URL: "http://" + net.JoinHostPort(loopback, strconv.Itoa(http)), P2PPort: http + 1,
			Data: r.folder.data(i), Log: r.folder.log(i),
		}
		return nil
	})
	return nodes, err
}

// joinNodes registers the nodes with "node join".
func (r *runner) joinNodes(ctx context.Context, nodes []Node) error {
	return each(ctx, len(nodes), func(ctx context.Context, i int) error {
		if _, err := r.spawn.run(ctx, r.cfg.Binary, "node", "join", "--json", "--data", nodes[i-1].Data); err != nil {
			return fmt.Errorf("register node %d: %w", i, err)
		}
		return nil
	})
}

// startNodes starts "node run" for all nodes, notes their process ids, and returns those that it could start.
func (r *runner) startNodes(nodes []Node) ([]*process, error) {
	var running []*process
	for i := range nodes {
		log, err := os.OpenFile(nodes[i].Log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
		if err != nil {
			return running, fmt.Errorf("open log of node %d: %w", i+1, err)
		}
		cmd := exec.Command(r.cfg.Binary, "node", "run", "--data", nodes[i].Data)
		cmd.Stdout, cmd.Stderr, cmd.Env = log, log, environment()
		p, err := r.spawn.start(cmd)
		if err = errors.Join(err, log.Close()); err != nil {
			return running, fmt.Errorf("start node %d: %w", i+1, err)
		}
		nodes[i].PID = p.pid()
		running = append(running, p)
	}
	return running, nil
}

// stopNodes stops all nodes at once and waits for them.
func (r *runner) stopNodes(running []*process) {
	var wg sync.WaitGroup
	for _, p := range running {
		wg.Go(func() { p.stop(stopGrace) })
	}
	wg.Wait()
}

// untilReady waits until every node says it is ready, and tells what they do meanwhile.
func (r *runner) untilReady(ctx context.Context, running []*process, nodes []Node) error {
	limited, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	err := each(limited, len(nodes), func(ctx context.Context, i int) error {
		tick := time.NewTicker(readyPoll)
		defer tick.Stop()
		phase := ""
		for {
			h, err := r.cfg.Probe(ctx, nodes[i-1].URL)
			if err == nil && h.Phase != phase {
				phase = h.Phase
				r.emit(Event{Kind: EventPhase, Node: i, Message: phase})
			}
			if err == nil && h.Ready {
				return nil
			}
			select {
			case <-tick.C:
			case <-running[i-1].ended:
				return fault(fmt.Errorf("node %d ended before the network was ready: %s; its log ends with: %s", i,
					running[i-1].outcome(), lastLine(nodes[i-1].Log)), "read "+nodes[i-1].Log)
			case <-ctx.Done():
				return context.Cause(ctx)
			}
		}
	})
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		return fault(fmt.Errorf("the nodes were not ready within %v", readyWithin), "read "+r.folder.join(nodesDir, "*", "node.log"))
	}
	return err
}

// watch reports nodes that end, until ctx does.
func (r *runner) watch(ctx context.Context, running []*process) error {
	var wg sync.WaitGroup
	for i, p := range running {
		wg.Go(func() {
			select {
			case <-p.ended:
				r.emit(Event{Kind: EventExit, Node: i + 1, Message: p.outcome()})
			case <-ctx.Done():
			}
		})
	}
	<-ctx.Done()
	wg.Wait()
	r.step("stopping the nodes")
	return nil
}

// lastLine is the end of a log, for an error message.
func lastLine(path string) string {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err.Error()
	}
	var t tail
	_, _ = t.Write(raw)
	lines := splitLines(t.text())
	if len(lines) == 0 {
		return "nothing"
	}
	return lines[len(lines)-1]
}
