// Package primitives is the cryptography that scripts reach: functions by name, from plain values to plain values. It
// keeps nothing between two calls; keys go in and out as DER.
//
// Threat line: names and arguments come from hostile code. Every size and every amount of work is bounded before the work
// begins, and no argument makes Call panic. What a script does with these keys can hurt that script alone: no key of a
// node or of the network is ever in here.
package primitives

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// Fault is the error of every function, with the name that WebCrypto has for its kind.
type Fault struct{ Name, Message string }

func (f *Fault) Error() string { return f.Name + ": " + f.Message }

func fault(name, format string, args ...any) error {
	return &Fault{name, fmt.Sprintf(format, args...)}
}

// The names of faults, those of WebCrypto's DOMException.
const (
	dataError    = "DataError"         // a key is not what it is said to be
	operation    = "OperationError"    // it cannot be done with these values
	notSupported = "NotSupportedError" // nobody does that here
)

// Bounds of arguments.
const (
	maxData   = 64 << 20 // bytes of anything
	maxSecret = 1 << 20  // bytes of secrets, salts, labels and keys in text
	maxDER    = 16 << 10 // bytes of a key
)

// functions are all there are. Each says what it takes and gives where it is defined.
var functions = map[string]func(*arguments) (any, error){
	"digest": digest, "hmac": mac, "hkdf": expand, "pbkdf2": stretch, "scrypt": stretchHard,
	"aesGCMSeal": gcmSeal, "aesGCMOpen": gcmOpen, "aesCBCSeal": cbcSeal, "aesCBCOpen": cbcOpen, "aesCTR": ctr,
	"secp256k1Public": secpPublic, "secp256k1Sign": secpSign, "secp256k1Recover": secpRecover,
	"secp256k1Shared": secpShared, "secp256k1Add": secpAdd,
	"importDER": importDER, "importPEM": importPEM, "importRaw": importRaw, "importJWK": importJWK,
	"exportRaw": exportRaw, "exportJWK": exportJWK, "publicOf": publicOf, "generate": generate,
	"ecdsaSign": ecdsaSign, "ecdsaVerify": ecdsaVerify, "rsaSign": rsaSign, "rsaVerify": rsaVerify,
	"ed25519Sign": edSign, "ed25519Verify": edVerify, "ecdh": agree, "rsaOAEPSeal": oaepSeal, "rsaOAEPOpen": oaepOpen,
}

// Call does name. Arguments are []byte, string, float64, int64 or bool; others are refused. A result is []byte, bool,
// string, int, or []any of these. It changes no argument and keeps none. Errors are *Fault.
func Call(name string, args ...any) (any, error) {
	f, ok := functions[name]
	if !ok {
		return nil, fault(notSupported, "there is no %.40q", name)
	}
	a := &arguments{values: args}
	result, err := f(a)
	if a.err != nil { // what was read as nothing must not look like a result
		return nil, a.err
	}
	return result, err
}

// arguments are read one after another. The first that is wrong is what Call returns, so every function reads all it
// needs, looks at err, and only then begins to work.
type arguments struct {
	values []any
	next   int
	err    error
}

func (a *arguments) take() any {
	a.next++
	if a.next > len(a.values) {
		a.wrong("is missing")
		return nil
	}
	return a.values[a.next-1]
}

func (a *arguments) wrong(how string) {
	if a.err == nil {
		a.err = fault("TypeError", "argument %d %s", a.next, how)
	}
}

// bytes returns at most most bytes, which belong to the script.
func (a *arguments) bytes(most int) []byte {
	b, ok := a.take().([]byte)
	if !ok {
		a.wrong("is not bytes")
	} else if len(b) > most {
		a.wrong(fmt.Sprintf("is longer than %d bytes", most))
		return nil
	}
	return b
}

func (a *arguments) text() string {
	s, ok := a.take().(string)
	if !ok {
		a.wrong("is not text")
	} else if len(s) > maxSecret {
		a.wrong("is too long")
		return ""
	}
	return s
}

func (a *arguments) flag() bool {
	b, ok := a.take().(bool)
	if !ok {
		a.wrong("is not true or false")
	}
	return b
}

// number returns a whole number from least to most.
func (a *arguments) number(least, most int) int {
	var n int64
	switch v := a.take().(type) {
	case int64:
		n = v
	case float64:
		if v != math.Trunc(v) || math.Abs(v) > 1<<53 {
			a.wrong("is not a whole number")
			return least
		}
		n = int64(v)
	default:
		a.wrong("is not a number")
		return least
	}
	if n < int64(least) || n > int64(most) {
		a.wrong(fmt.Sprintf("is not from %d to %d", least, most))
		return least
	}
	return int(n)
}

// Names returns the names of all functions, in order.
func Names() []string { return slices.Sorted(maps.Keys(functions)) }
