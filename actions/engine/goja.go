package engine

import (
	"context"
	cryptorand "crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"

	"github.com/conclave-network/conclave/actions"
)

// Goja is the Engine on github.com/dop251/goja.
type Goja struct {
	// Warm names libraries that a runtime loads before it gets code. An action finds all of them either way: what is not
	// warm is loaded when it is first touched, and then the action waits for that.
	Warm []string
}

// libraries are the globals that take long to load, with what loads them: the tables of secp256k1 too, for ethers.
var libraries = map[string]string{"ethers": `ethers.utils.computePublicKey("0x` + strings.Repeat("01", 32) + `")`}

// gojaRuntime is a Runtime. All its methods but post are called from the goroutine of Run.
type gojaRuntime struct {
	vm     *goja.Runtime
	begin  goja.Callable // makes params and auth globals
	newErr goja.Constructor

	limits   actions.Limits
	loop     loop
	stop     *actions.Stop // the first reason to end, if any
	response string
	logs     strings.Builder
	rejected map[*goja.Promise]bool // without a handler so far
}

// New makes a runtime with the globals of the preludes.
func (g Goja) New() (Runtime, error) {
	settle()
	r := &gojaRuntime{vm: goja.New(), rejected: map[*goja.Promise]bool{}}
	r.vm.SetParserOptions(parser.WithDisableSourceMaps)
	r.vm.SetRandSource(random)
	r.vm.SetPromiseRejectionTracker(func(p *goja.Promise, op goja.PromiseRejectionOperation) {
		if op == goja.PromiseRejectionReject {
			r.rejected[p] = true
		} else {
			delete(r.rejected, p)
		}
	})
	r.newErr, _ = goja.AssertConstructor(r.vm.Get("Error"))
	kit := r.vm.NewObject()
	_ = kit.Set("native", r.natives()) // a plain object takes every name
	for _, name := range preludes {
		install, err := r.script(name)
		if err == nil {
			_, err = install(goja.Undefined(), kit)
		}
		if err != nil {
			return nil, fmt.Errorf("install %s: %w", name, err)
		}
	}
	var ok bool
	if r.begin, ok = goja.AssertFunction(kit.Get("begin")); !ok {
		return nil, errors.New("the preludes leave no beginning")
	}
	for _, name := range g.Warm {
		if _, err := r.vm.RunString(libraries[name]); err != nil {
			return nil, fmt.Errorf("load %s: %w", name, err)
		}
	}
	return r, nil
}

// random is a number from 0 up to 1, of the system's randomness.
func random() float64 {
	var b [8]byte
	_, _ = cryptorand.Read(b[:]) // never fails
	return float64(binary.LittleEndian.Uint64(b[:])>>11) / (1 << 53)
}

// Run implements Runtime.
func (r *gojaRuntime) Run(ctx context.Context, in Input, bridge Bridge) (out Output) {
	r.limits = in.Limits
	ctx, cancel := context.WithTimeout(ctx, in.Limits.Wall)
	r.loop = newLoop(ctx, bridge)
	unwatch := context.AfterFunc(ctx, func() { r.vm.Interrupt(ctx.Err()) })
	defer func() {
		// goja panics for some of what native functions cannot do, such as strings beyond all bounds.
		if p := recover(); p != nil {
			out = r.output(r.panicked(p))
		}
		unwatch()
		cancel()
		r.loop.running.Wait()
	}()
	return r.output(r.run(in))
}

func (r *gojaRuntime) run(in Input) *actions.Stop {
	program, stop := r.prepare(in)
	if stop != nil {
		return stop
	}
	value, err := r.vm.RunProgram(program)
	if stop := r.ended(err); stop != nil {
		return stop
	}
	for r.loop.pending > r.loop.idle {
		select {
		case job := <-r.loop.jobs:
			if stop := r.ended(job()); stop != nil {
				return stop
			}
		case <-r.loop.ctx.Done():
			return r.ended(r.loop.ctx.Err())
		}
	}
	if p := promise(value); p != nil && p.State() == goja.PromiseStatePending {
		return &actions.Stop{Code: actions.Unsettled, Message: "the action's promise waits for something that is not under way"}
	}
	return nil
}

// prepare checks what can be checked before code runs, and makes params and auth globals.
func (r *gojaRuntime) prepare(in Input) (*goja.Program, *actions.Stop) {
	program, stop := load(in)
	if stop != nil {
		return nil, stop
	}
	params := in.Params
	if len(params) == 0 {
		params = []byte("{}")
	}
	// The call stack is bounded from here on, not before: the prelude's own calls are few.
	r.vm.SetMaxCallStackSize(in.Limits.CallStack)
	wrong, err := r.begin(goja.Undefined(), r.vm.ToValue(string(params)), r.vm.ToValue(authJSON(in.Auth)))
	if stop := r.ended(err); stop != nil {
		if stop.Code == actions.Exception {
			stop.Code = actions.Params
		}
		return nil, stop
	}
	if text := wrong.String(); text != "" {
		return nil, &actions.Stop{Code: actions.Params, Message: cut(text)}
	}
	return program, nil
}

// load makes a program of code that is within its limits, and of which the engine runs every part as it is meant.
func load(in Input) (*goja.Program, *actions.Stop) {
	if stop := CheckInput(in); stop != nil {
		return nil, stop
	}
	if stop := scan(in.Code, in.Limits.Nesting); stop != nil {
		return nil, stop
	}
	program, err := compile("action", string(in.Code))
	if err != nil {
		return nil, &actions.Stop{Code: actions.Syntax, Message: cut(err.Error())}
	}
	return program, nil
}

// Check says what a run of code would end with before its first instruction, and nil if nothing. It parses, which for
// hostile code belongs into a worker: it is for authors, who check their own.
func (Goja) Check(code []byte, limits actions.Limits) *actions.Stop {
	_, stop := load(Input{Code: code, Limits: limits})
	return stop
}

// CheckInput looks at sizes, at the encoding of code and at the nesting of params: little enough to be done in the node,
// before a worker is spent on it.
func CheckInput(in Input) *actions.Stop {
	switch {
	case len(in.Code) > in.Limits.CodeBytes:
		return &actions.Stop{Code: actions.CodeLimit, Message: fmt.Sprintf("code is longer than %d bytes", in.Limits.CodeBytes)}
	case len(in.Params) > in.Limits.ParamsBytes:
		return &actions.Stop{Code: actions.ParamsLimit, Message: fmt.Sprintf("params are longer than %d bytes", in.Limits.ParamsBytes)}
	case !utf8.Valid(in.Code):
		return &actions.Stop{Code: actions.Syntax, Message: "code is not UTF-8"}
	case jsonDepth(string(in.Params), in.Limits.Nesting) > in.Limits.Nesting:
		return &actions.Stop{Code: actions.NestingLimit, Message: fmt.Sprintf("params nest deeper than %d", in.Limits.Nesting)}
	}
	return nil
}

// ended returns the reason to end after a turn of the script that returned err.
func (r *gojaRuntime) ended(err error) *actions.Stop {
	var interrupted *goja.InterruptedError
	var overflow *goja.StackOverflowError
	var exception *goja.Exception
	switch {
	case r.stop != nil:
		return r.stop
	case errors.As(err, &interrupted) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled):
		return r.timeUp()
	case errors.As(err, &overflow):
		return &actions.Stop{Code: actions.StackLimit, Message: fmt.Sprintf("more than %d calls within each other", r.limits.CallStack)}
	case errors.As(err, &exception):
		return &actions.Stop{Code: actions.Exception, Message: r.describe(exception.Value())}
	case err != nil:
		return &actions.Stop{Code: actions.Exception, Message: cut(err.Error())}
	}
	for p := range r.rejected {
		return &actions.Stop{Code: actions.Exception, Message: r.describe(p.Result())}
	}
	return nil
}

func (r *gojaRuntime) timeUp() *actions.Stop {
	if errors.Is(r.loop.ctx.Err(), context.DeadlineExceeded) {
		return &actions.Stop{Code: actions.WallLimit, Message: fmt.Sprintf("the run took longer than %v", r.limits.Wall)}
	}
	return &actions.Stop{Code: actions.Cancelled, Message: "the run was cancelled"}
}

// end makes the run end with code once the script's current instruction is done. Scripts cannot catch it.
func (r *gojaRuntime) end(code actions.Code, format string, args ...any) {
	if r.stop == nil {
		r.stop = &actions.Stop{Code: code, Message: fmt.Sprintf(format, args...)}
	}
	r.vm.Interrupt(r.stop)
}

// describe says what was thrown. That may be anything: an object whose toString throws, or never returns.
func (r *gojaRuntime) describe(v goja.Value) (text string) {
	text = "something that cannot be described was thrown"
	defer func() { _ = recover() }() // interrupted, or too deep: the text stands
	r.vm.Try(func() {
		if o, ok := v.(*goja.Object); ok {
			if stack := o.Get("stack"); stack != nil && goja.IsString(stack) {
				text = cut(stack.String())
				return
			}
		}
		text = cut(v.String())
	})
	return text
}

func (r *gojaRuntime) output(stop *actions.Stop) Output {
	out := Output{Code: actions.OK, Logs: r.logs.String()}
	if stop != nil {
		out.Code, out.Message = stop.Code, stop.Message
	} else {
		out.Response = r.response
	}
	return out
}

var promiseType = reflect.TypeFor[*goja.Promise]()

// promise returns v as a promise, or nil. It runs no code of the script.
func promise(v goja.Value) *goja.Promise {
	if o, ok := v.(*goja.Object); ok && o.ExportType() == promiseType {
		p, _ := o.Export().(*goja.Promise)
		return p
	}
	return nil
}

// panicked reads the panic of a native function: what a trap throws where goja does not expect it, or lengths that no
// memory can hold. The runtime may be in any state, so no code of the script runs for it.
func (r *gojaRuntime) panicked(p any) *actions.Stop {
	switch p.(type) {
	case *goja.Exception, goja.Value:
		return &actions.Stop{Code: actions.Exception, Message: "something that cannot be described was thrown"}
	case *goja.InterruptedError:
		if r.stop != nil {
			return r.stop
		}
		return r.timeUp()
	}
	text := fmt.Sprint(p)
	for _, memory := range []string{"makeslice", "too large", "overflow", "memory"} {
		if strings.Contains(text, memory) {
			return &actions.Stop{Code: actions.MemoryLimit, Message: "a value would be too large"}
		}
	}
	return &actions.Stop{Code: actions.Crashed, Message: "the engine failed: " + cut(text)}
}

// cut bounds a message to whole characters.
func cut(s string) string {
	if len(s) > MaxMessage {
		s = s[:MaxMessage]
	}
	return strings.ToValidUTF8(s, "")
}
