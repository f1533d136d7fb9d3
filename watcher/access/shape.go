package access

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/conclave-network/conclave/watcher/access/chains"
	"github.com/conclave-network/conclave/watcher/access/internal/jsvalue"
)

// object reads an object's members; the first fault stays.
type object struct {
	v   jsvalue.Value
	err error
}

// shape checks that v is an object with no members but the ones named.
func shape(v jsvalue.Value, names ...string) *object {
	r := &object{v: v}
	if v.Kind != jsvalue.Object {
		r.fail("no object")
	}
	for _, m := range v.Members {
		if !slices.Contains(names, m.Name) {
			r.fail("unknown member %.40q", m.Name)
		}
	}
	return r
}

func (r *object) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format, args...)
	}
}

func (r *object) text(name string) string {
	v := r.v.Get(name)
	if v.Kind != jsvalue.String {
		r.fail("%s is no string", name)
	}
	if !utf8.ValidString(v.Str) {
		r.fail("%s holds a lone surrogate", name)
	}
	return v.Str
}

func (r *object) list(name string) []jsvalue.Value {
	v := r.v.Get(name)
	if v.Kind != jsvalue.Array {
		r.fail("%s is no array", name)
	}
	return v.Items
}

func (r *object) texts(name string) []string {
	items := r.list(name)
	out := make([]string, len(items))
	for i, v := range items {
		if v.Kind != jsvalue.String {
			r.fail("%s holds something else than strings", name)
		}
		if !utf8.ValidString(v.Str) {
			r.fail("%s holds a lone surrogate", name)
		}
		out[i] = v.Str
	}
	return out
}

func (r *object) chain(kind chains.Kind) string {
	name := r.text("chain")
	if k, ok := chains.KindOf(name); r.err == nil && (!ok || k != kind) {
		r.fail("%.40q is no chain of kind %s", name, kind)
	}
	return name
}

func (r *object) test(keyed bool) (t returnTest) {
	names := []string{"comparator", "value"}
	if keyed {
		names = append(names, "key")
	}
	in := shape(r.v.Get("returnValueTest"), names...)
	if t.comparator, t.value = in.text("comparator"), in.text("value"); keyed {
		t.key = in.text("key")
	}
	if in.err != nil {
		r.fail("returnValueTest: %w", in.err)
	}
	return t
}

func parseBasic(v jsvalue.Value) (*leaf, error) {
	r := shape(v, "conditionType", "contractAddress", "chain", "standardContractType", "method", "parameters", "returnValueTest")
	l := &leaf{basic: &basicCondition{
		address: r.text("contractAddress"), standard: r.text("standardContractType"), method: r.text("method"), params: r.texts("parameters"),
	}, chain: r.chain(chains.EVMKind), test: r.test(false)}
	return l, r.err
}

func parseContract(v jsvalue.Value) (*leaf, error) {
	r := shape(v, "conditionType", "contractAddress", "functionName", "functionParams", "functionAbi", "chain", "returnValueTest")
	c := &contractCondition{address: r.text("contractAddress"), function: r.text("functionName"), params: r.texts("functionParams")}
	abi := shape(v.Get("functionAbi"), "name", "type", "inputs", "outputs", "constant", "stateMutability")
	c.name = abi.text("name")
	c.inputs, c.outputs = abi.params("inputs"), abi.params("outputs")
	abi.text("stateMutability")
	if abi.v.Has("type") {
		abi.text("type")
	}
	if k := abi.v.Get("constant").Kind; k != jsvalue.Undefined && k != jsvalue.Bool {
		abi.fail("constant is no boolean")
	}
	if abi.err != nil {
		r.fail("functionAbi: %w", abi.err)
	}
	return &leaf{contract: c, chain: r.chain(chains.EVMKind), test: r.test(true)}, r.err
}

func (r *object) params(name string) (out []abiParam) {
	for _, v := range r.list(name) {
		p := shape(v, "name", "type", "internalType")
		out = append(out, abiParam{p.text("name"), p.text("type")})
		if v.Has("internalType") {
			p.text("internalType")
		}
		if p.err != nil {
			r.fail("%s: %w", name, p.err)
		}
	}
	return out
}

// parseSol reads both versions: the first has nothing about program derived addresses, and no place in a unified field.
func parseSol(v jsvalue.Value, unified bool) (*leaf, error) {
	r := shape(v, "conditionType", "method", "params", "pdaParams", "pdaInterface", "pdaKey", "chain", "returnValueTest")
	c := &solCondition{method: r.text("method"), params: r.list("params")}
	if !wellFormed(c.params) {
		r.fail("params holds a lone surrogate")
	}
	if v.Has("pdaParams") {
		c.pdaParams = r.texts("pdaParams")
	}
	if unified || v.Has("pdaParams") || v.Has("pdaInterface") || v.Has("pdaKey") {
		pda := shape(v.Get("pdaInterface"), "offset", "fields")
		offset := pda.v.Get("offset")
		if offset.Kind != jsvalue.Number && (offset.Kind != jsvalue.String || offset.Str != "") {
			pda.fail("offset is no number")
		}
		fields := pda.v.Get("fields")
		if fields.Kind != jsvalue.Object {
			pda.fail("fields is no object")
		}
		if !wellFormed([]jsvalue.Value{fields}) {
			pda.fail("fields holds a lone surrogate")
		}
		if pda.err != nil {
			r.fail("pdaInterface: %w", pda.err)
		}
		c.offset, c.fields, c.pdaKey = offset.Num, fields.Members, r.text("pdaKey")
	}
	return &leaf{sol: c, chain: r.chain(chains.SolanaKind), test: r.test(true)}, r.err
}

func parseCosmos(v jsvalue.Value) (*leaf, error) {
	r := shape(v, "conditionType", "path", "chain", "method", "parameters", "returnValueTest")
	c := &cosmosCondition{path: r.text("path")}
	if v.Has("method") {
		c.method = r.text("method")
	}
	if v.Has("parameters") {
		c.params = r.texts("parameters")
	}
	return &leaf{cosmos: c, chain: r.chain(chains.CosmosKind), test: r.test(true)}, r.err
}

// wellFormed says whether no string in the values holds a lone surrogate.
func wellFormed(values []jsvalue.Value) bool {
	return !slices.ContainsFunc(values, func(v jsvalue.Value) bool {
		bad := !utf8.ValidString(v.Str) || !wellFormed(v.Items)
		for _, m := range v.Members {
			bad = bad || !utf8.ValidString(m.Name) || !wellFormed([]jsvalue.Value{m.Value})
		}
		return bad
	})
}

// short cuts s for messages.
func short(s string) string {
	if len(s) <= 80 {
		return s
	}
	return strings.ToValidUTF8(s[:80], "") + "..."
}
