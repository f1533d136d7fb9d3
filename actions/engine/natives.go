package engine

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja_nodejs/url"

	"github.com/conclave-network/conclave/actions"
	"github.com/conclave-network/conclave/actions/engine/primitives"
)

// natives returns the object of Go functions that the prelude builds on. Scripts never get hold of it. The functions
// take strings and Uint8Arrays only, which the prelude has made itself.
func (r *gojaRuntime) natives() *goja.Object {
	o := r.vm.NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"call":       r.hostCall,
		"setTimer":   r.setTimer,
		"clearTimer": r.clearTimer,
		"respond":    r.respond,
		"log":        r.log,
		"depth":      r.depth,
		"random":     r.random,
		"encode":     r.encode,
		"decode":     r.decode,
		"primitive":  r.primitive,
		"script":     r.load,
	} {
		_ = o.Set(name, f) // a plain object takes every name
	}
	module, exports := r.vm.NewObject(), r.vm.NewObject()
	_ = module.Set("exports", exports)
	url.Require(r.vm, module) // URL and URLSearchParams, without the loader of modules that comes with the package
	_ = o.Set("url", exports)
	return o
}

// throw makes a script see a TypeError.
func (r *gojaRuntime) throw(format string, args ...any) {
	panic(r.vm.NewTypeError(append([]any{format}, args...)...))
}

// respond(text) sets the response; the last one counts.
func (r *gojaRuntime) respond(call goja.FunctionCall) goja.Value {
	text := call.Argument(0).String()
	if len(text) > r.limits.ResponseBytes {
		r.end(actions.ResponseLimit, "the response is longer than %d bytes", r.limits.ResponseBytes)
		return goja.Undefined()
	}
	r.response = text
	return goja.Undefined()
}

// log(line) adds a line. What is over the limit ends the run; the lines before it stay.
func (r *gojaRuntime) log(call goja.FunctionCall) goja.Value {
	line := call.Argument(0).String()
	if r.logs.Len()+len(line)+1 > r.limits.LogBytes {
		r.end(actions.LogLimit, "logs are longer than %d bytes", r.limits.LogBytes)
		return goja.Undefined()
	}
	r.logs.WriteString(line)
	r.logs.WriteByte('\n')
	return goja.Undefined()
}

// depth(text) throws if JSON nests deeper than the engine's parser may go.
func (r *gojaRuntime) depth(call goja.FunctionCall) goja.Value {
	if most := r.limits.Nesting; most > 0 && jsonDepth(call.Argument(0).String(), most) > most {
		panic(r.vm.NewTypeError("JSON nests deeper than %d", most))
	}
	return goja.Undefined()
}

// maxRandom is WebCrypto's bound for one call.
const maxRandom = 65536

// random(n) returns n random bytes.
func (r *gojaRuntime) random(call goja.FunctionCall) goja.Value {
	n := call.Argument(0).ToInteger()
	if n < 0 || n > maxRandom {
		r.throw("more than %d random bytes at once", maxRandom)
	}
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return r.buffer(b)
}

// encode(bytes, encoding) returns text.
func (r *gojaRuntime) encode(call goja.FunctionCall) goja.Value {
	b := r.bytes(call.Argument(0))
	switch encoding := call.Argument(1).String(); encoding {
	case "utf8":
		if !utf8.Valid(b) {
			return goja.Null() // the prelude decides what that means
		}
		return r.vm.ToValue(string(b))
	case "utf8lossy":
		return r.vm.ToValue(string([]rune(string(b)))) // a replacement character for each byte that belongs to none
	case "hex":
		return r.vm.ToValue(hex.EncodeToString(b))
	case "base64":
		return r.vm.ToValue(base64.StdEncoding.EncodeToString(b))
	case "base64nopad":
		return r.vm.ToValue(base64.RawStdEncoding.EncodeToString(b))
	case "base64url":
		return r.vm.ToValue(base64.RawURLEncoding.EncodeToString(b))
	default:
		r.throw("unknown encoding %q", encoding)
		return nil
	}
}

// decode(text, encoding) returns bytes.
func (r *gojaRuntime) decode(call goja.FunctionCall) goja.Value {
	text := call.Argument(0).String()
	var b []byte
	var err error
	switch encoding := call.Argument(1).String(); encoding {
	case "utf8":
		b = []byte(text)
	case "hex":
		b, err = hex.DecodeString(text)
	case "base64":
		b, err = base64.StdEncoding.DecodeString(text)
	case "base64nopad":
		b, err = base64.RawStdEncoding.DecodeString(text)
	case "base64url":
		b, err = base64.RawURLEncoding.DecodeString(text)
	default:
		r.throw("unknown encoding %q", encoding)
	}
	if err != nil {
		r.throw("the text is not encoded as it should be")
	}
	return r.buffer(b)
}

// primitive(name, ...) does a function of package primitives. It returns the name of a fault and its message, or
// nothing and the result, with bytes as ArrayBuffers.
func (r *gojaRuntime) primitive(call goja.FunctionCall) goja.Value {
	args := make([]any, 0, len(call.Arguments))
	for _, v := range call.Arguments[min(1, len(call.Arguments)):] {
		args = append(args, plain(v))
	}
	result, err := primitives.Call(call.Argument(0).String(), args...)
	var fault *primitives.Fault
	if errors.As(err, &fault) {
		return r.vm.NewArray(fault.Name, fault.Message)
	}
	return r.vm.NewArray("", r.value(result))
}

// plain returns the Go value of text, numbers, truth values and Uint8Arrays, and nil for everything else. It runs no code
// of the script.
func plain(v goja.Value) any {
	if o, ok := v.(*goja.Object); ok && o.ExportType() != bytesType {
		return nil
	}
	return v.Export()
}

// value is what a script sees of a result of package primitives.
func (r *gojaRuntime) value(v any) any {
	switch v := v.(type) {
	case []byte:
		return r.vm.NewArrayBuffer(v)
	case []any:
		all := make([]any, len(v))
		for i := range v {
			all[i] = r.value(v[i])
		}
		return r.vm.NewArray(all...)
	}
	return v
}

// script(name) returns the function that a script of ours is.
func (r *gojaRuntime) load(call goja.FunctionCall) goja.Value {
	f, err := r.script(call.Argument(0).String())
	if err != nil {
		panic(r.vm.NewGoError(err))
	}
	return r.vm.ToValue(func(call goja.FunctionCall) goja.Value {
		value, err := f(goja.Undefined(), call.Arguments...)
		if err != nil {
			panic(err)
		}
		return value
	})
}

func (r *gojaRuntime) buffer(b []byte) goja.Value { return r.vm.ToValue(r.vm.NewArrayBuffer(b)) }

var bytesType = reflect.TypeFor[[]byte]()

// bytes returns the bytes of a Uint8Array.
func (r *gojaRuntime) bytes(v goja.Value) []byte {
	o, ok := v.(*goja.Object)
	if !ok || o.ExportType() != bytesType {
		r.throw("bytes are not a Uint8Array")
	}
	b, _ := o.Export().([]byte)
	return b
}

// authJSON is what the prelude makes Lit.Auth of.
func authJSON(a actions.Auth) string {
	if a.Stack == nil {
		a.Stack = []string{}
	}
	if a.Contexts == nil {
		a.Contexts = []actions.AuthContext{}
	}
	if a.Resources == nil {
		a.Resources = []string{}
	}
	text, err := json.Marshal(a)
	if err != nil { // strings and numbers always encode
		panic(fmt.Sprintf("encode auth: %v", err))
	}
	return string(text)
}
