package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/conclave-network/conclave/devnet/supervisor"
)

// child is a process of ours.
type child struct {
	cmd   *exec.Cmd
	ended chan struct{}
	err   error // once ended is closed
}

// begin starts a prepared command. The main goroutine calls it: see init.
func begin(cmd *exec.Cmd) (*child, error) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	tie(cmd.SysProcAttr)
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c := &child{cmd: cmd, ended: make(chan struct{})}
	return c, nil
}

// reap waits for the process in the background. What reads its pipes must have ended by then, so it says when.
func (c *child) reap(after <-chan struct{}) {
	go func() {
		if after != nil {
			<-after
		}
		c.err = c.cmd.Wait()
		close(c.ended)
	}()
}

// stop sends a signal and waits; what does not end is killed.
func (c *child) stop(sig os.Signal, within time.Duration) error {
	_ = c.cmd.Process.Signal(sig) // it may have ended
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case <-c.ended:
		return c.err
	case <-timer.C:
		_ = c.cmd.Process.Kill()
		<-c.ended
		return fmt.Errorf("did not end within %v of the signal", within)
	}
}

// startDevnet starts the network and returns what its event "ready" says.
func (d *demo) startDevnet(ctx context.Context) (*supervisor.Devnet, float64, error) {
	cmd := exec.Command(d.binary, "devnet", "--json", "--dir", d.dir, "--port", "0", "--nodes", strconv.Itoa(d.count))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, 0, err
	}
	if d.devnet, err = begin(cmd); err != nil {
		return nil, 0, err
	}
	d.events = make(chan supervisor.Event, 64)
	read := make(chan struct{})
	go func() {
		defer close(read)
		defer close(d.events)
		lines := bufio.NewScanner(out)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var e supervisor.Event
			if json.Unmarshal(lines.Bytes(), &e) == nil {
				d.events <- e
			}
		}
	}()
	d.devnet.reap(read)
	for {
		e, err := d.next(ctx)
		if err != nil {
			return nil, 0, err
		}
		switch e.Kind {
		case supervisor.EventStep:
			fmt.Printf("      %5.1f s  %s\n", e.Elapsed, e.Message)
		case supervisor.EventReady:
			return e.Devnet, e.Elapsed, nil
		}
	}
}

// next is the network's next event.
func (d *demo) next(ctx context.Context) (e supervisor.Event, err error) {
	select {
	case e, ok := <-d.events:
		if !ok {
			return e, errors.New("the network has ended")
		}
		return e, nil
	case <-ctx.Done():
		return e, ctx.Err()
	}
}

// kill kills a node's process as a power cut would, and waits until the network has noticed.
func (d *demo) kill(ctx context.Context, n supervisor.Node) error {
	if err := syscall.Kill(n.PID, syscall.SIGKILL); err != nil {
		return fmt.Errorf("kill node %d: %w", n.Index, err)
	}
	for {
		e, err := d.next(ctx)
		if err != nil {
			return err
		}
		if e.Kind == supervisor.EventExit && e.Node == n.Index {
			return nil
		}
	}
}

// restart runs a node again in its folder, as an operator would.
func (d *demo) restart(n supervisor.Node) (*child, error) {
	log, err := os.OpenFile(n.Log, os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command(d.binary, "node", "run", "--data", n.Data)
	cmd.Stdout, cmd.Stderr = log, log
	c, err := begin(cmd)
	if err != nil {
		return nil, err
	}
	c.reap(nil)
	d.others = append(d.others, c)
	return c, nil
}

// stopAll ends everything that was started, however the checks went.
func (d *demo) stopAll() error {
	var errs []error
	for _, c := range d.others {
		if err := c.stop(syscall.SIGTERM, 15*time.Second); err != nil {
			errs = append(errs, fmt.Errorf("restarted node: %w", err))
		}
	}
	if d.devnet != nil {
		go func() { // so that the reader of the events can end
			for range d.events {
			}
		}()
		if err := d.devnet.stop(os.Interrupt, 30*time.Second); err != nil {
			errs = append(errs, fmt.Errorf("devnet: %w", err))
		}
	}
	return errors.Join(errs...)
}

// left lists processes whose command line names our folder.
func (d *demo) left() ([]string, error) {
	entries, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		return nil, err
	}
	var found []string
	for _, path := range entries {
		raw, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.ESRCH) {
			continue // it has ended meanwhile, or is not ours
		}
		if err != nil {
			return nil, err
		}
		if strings.Contains(string(raw), d.dir) {
			found = append(found, strings.ReplaceAll(string(raw), "\x00", " "))
		}
	}
	for _, n := range d.pids {
		if err := syscall.Kill(n, 0); err == nil {
			found = append(found, fmt.Sprintf("process %d", n))
		}
	}
	return found, nil
}

// tails prints the ends of the nodes' logs.
func (d *demo) tails() {
	const lines = 12
	logs, _ := filepath.Glob(filepath.Join(d.dir, "nodes", "*", "node.log")) // the pattern is well-formed
	for _, path := range logs {
		raw, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		all := strings.Split(strings.TrimSpace(string(raw)), "\n")
		fmt.Printf("--- %s\n%s\n", path, strings.Join(all[max(0, len(all)-lines):], "\n"))
	}
}
