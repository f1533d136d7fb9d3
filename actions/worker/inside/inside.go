// Package inside is the worker process: it makes one runtime, says that it is ready, runs one action, and ends.
//
// Threat line: hostile code runs in here, and may take the process over. So nothing in here is worth anything: it has no
// secret, no environment, no file and no socket but two pipes, and cannot open any; a system call that computing does not
// need ends it. What it bounds itself, package worker
// bounds again from outside.
package inside

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine"
	"github.com/conclave-network/conclave/actions/worker/wire"
)

// Exit codes of a worker besides 0.
const (
	ExitFailed = 70 // before or beside the action: the supervisor is gone or spoke nonsense
	ExitOpen   = 71 // the kernel does not take the filter of system calls
	ExitMemory = 77 // the action holds more memory than it may
)

// maxStack bounds a goroutine's stack. Go ends the process beyond it, which is how too deep parsing ends.
const maxStack = 64 << 20

// Main is the whole process. It returns the exit code. Where Confine fails, it runs nothing.
func Main(from io.Reader, to, complaints io.Writer, made engine.Engine) int {
	debug.SetMaxStack(maxStack)
	debug.SetGCPercent(-1) // until the runtime is made: collecting takes as long as making
	// The first timer opens what the Go runtime waits with: later, nothing can be opened.
	time.AfterFunc(time.Hour, func() {}).Stop()
	runtime, err := made.New()
	if err != nil {
		fmt.Fprintln(complaints, err)
		return ExitFailed
	}
	practise()
	debug.SetGCPercent(50)
	if err := Confine(); err != nil {
		fmt.Fprintln(complaints, err)
		return ExitOpen
	}
	reader := &wire.Reader{From: from, Limits: map[wire.Kind]int{wire.Run: math.MaxInt32, wire.Reply: math.MaxInt32, wire.Refused: math.MaxInt32}}
	b := &bridge{to: wire.Writer{To: to}, waiting: map[uint32]chan answer{}}
	if b.to.Send(wire.Frame{Kind: wire.Ready}) != nil {
		return ExitFailed
	}
	first, err := reader.Next()
	if err != nil || first.Kind != wire.Run {
		return ExitFailed
	}
	var in engine.Input
	if json.Unmarshal(first.Body, &in) != nil {
		return ExitFailed
	}
	first.Body = nil
	go watchMemory(uint64(in.Limits.Memory))
	go func() { // never joined: the process ends with Main
		b.listen(reader)
		os.Exit(ExitFailed) // nobody is there to answer, or to read how it ends
	}()
	out, err := json.Marshal(runtime.Run(context.Background(), in, b))
	if err != nil || b.to.Send(wire.Frame{Kind: wire.Done, Body: out}) != nil {
		return ExitFailed
	}
	return 0
}

// practise reads and writes once what a run will, so that no action waits until package json has learnt its types.
func practise() {
	in := engine.Input{Params: json.RawMessage("{}"), Auth: actions.Auth{Stack: []string{""}, Contexts: []actions.AuthContext{{}}}}
	raw, _ := json.Marshal(in)
	_ = json.Unmarshal(raw, &in)
	_, _ = json.Marshal(engine.Output{})
}

// watchMemory ends the process when it holds more than limit. The garbage collector works hard before that.
func watchMemory(limit uint64) {
	debug.SetMemoryLimit(int64(limit / 4 * 3))
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	for range time.Tick(2 * time.Millisecond) {
		metrics.Read(samples)
		if samples[0].Value.Uint64()-samples[1].Value.Uint64() > limit {
			os.Exit(ExitMemory)
		}
	}
}

// bridge asks the supervisor.
type bridge struct {
	to      wire.Writer
	mu      sync.Mutex
	last    uint32
	waiting map[uint32]chan answer
}

type answer struct {
	reply []byte
	err   error
}

// Call implements engine.Bridge.
func (b *bridge) Call(ctx context.Context, operation string, args []byte) ([]byte, error) {
	answered := make(chan answer, 1)
	b.mu.Lock()
	b.last++
	id := b.last
	b.waiting[id] = answered
	b.mu.Unlock()
	if err := b.to.Send(wire.Frame{Kind: wire.Call, ID: id, Body: bytes.Join([][]byte{[]byte(operation), args}, []byte("\n"))}); err != nil {
		return nil, err
	}
	select {
	case a := <-answered:
		return a.reply, a.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// listen hands answers to their calls until the supervisor is gone.
func (b *bridge) listen(r *wire.Reader) {
	for {
		f, err := r.Next()
		if err != nil {
			return
		}
		var a answer
		switch f.Kind {
		case wire.Reply:
			a.reply = f.Body
		case wire.Refused:
			a.err = &actions.Refused{Reason: string(f.Body)}
		default:
			a.err = errors.New("the supervisor sent what is no answer")
		}
		b.mu.Lock()
		answered := b.waiting[f.ID]
		delete(b.waiting, f.ID)
		b.mu.Unlock()
		if answered != nil {
			answered <- a
		}
	}
}
