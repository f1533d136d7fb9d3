package access

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/conclave-network/conclave/watcher/access/internal/jsvalue"
)

// Parse reads a request field, as the SDK sends it or with conditionType on its items. Every error wraps ErrInvalid. What
// actions write is for ParseOfAction.
//
// It is as strict as the SDK's schemas: members are all there, of the right type, and no others; chains are of the closed
// list. Beyond them it refuses what those do not look at: expressions in which operators and conditions do not alternate,
// more than MaxLeaves conditions, more than MaxBytes, strings with lone surrogates, members named twice. It accepts
// parameters of Solana conditions that are no strings, as the 2025 node did. What methods, parameters and comparators
// mean is found out by evaluation, so that a condition which nothing can check does not take down one beside it.
func Parse(field Field, raw json.RawMessage) (*Conditions, error) {
	kinds := field.kinds()
	if kinds == nil {
		return nil, fmt.Errorf("%w: no field %.40q", ErrInvalid, field)
	}
	v, err := read(raw)
	if err != nil {
		return nil, err
	}
	p := parser{kinds: kinds, unified: field == UnifiedField, out: &Conditions{Field: field, Hash: Hash(raw)}}
	p.implicit = field == EVMBasicField && !hasOperator(v)
	root, err := p.group(v, true)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrInvalid, field, err)
	}
	p.out.root = root
	return p.out, nil
}

type parser struct {
	kinds    []Kind
	unified  bool
	implicit bool // operators may be missing, meaning "and", in the outermost array
	out      *Conditions
}

// hasOperator says whether there is an operator anywhere in nested arrays.
func hasOperator(v jsvalue.Value) bool {
	return v.Has("operator") || slices.ContainsFunc(v.Items, hasOperator)
}

func (p *parser) group(v jsvalue.Value, outermost bool) (g group, err error) {
	if v.Kind != jsvalue.Array {
		return g, fmt.Errorf("malformed expression: no array")
	}
	for _, item := range v.Items {
		isOp := item.Has("operator")
		wantOp := len(g.items) > len(g.ops)
		if wantOp && !isOp && outermost && p.implicit {
			g.ops = append(g.ops, opAnd)
			wantOp = false
		}
		if isOp != wantOp {
			return g, fmt.Errorf("malformed expression: conditions and operators do not alternate")
		}
		if isOp {
			op, err := parseOperator(item)
			if err != nil {
				return g, err
			}
			g.ops = append(g.ops, op)
			continue
		}
		it, err := p.item(item)
		if err != nil {
			return g, err
		}
		g.items = append(g.items, it)
	}
	if len(g.items) != len(g.ops)+1 {
		return g, fmt.Errorf("malformed expression: an array is empty or ends with an operator")
	}
	return g, nil
}

func (p *parser) item(v jsvalue.Value) (item, error) {
	if v.Kind == jsvalue.Array {
		g, err := p.group(v, false)
		return item{group: &g}, err
	}
	if len(p.out.leaves) == MaxLeaves {
		return item{}, fmt.Errorf("more than %d conditions", MaxLeaves)
	}
	l, err := p.leaf(v)
	if err != nil {
		return item{}, fmt.Errorf("condition %d: %w", len(p.out.leaves)+1, err)
	}
	l.index = len(p.out.leaves)
	p.out.leaves = append(p.out.leaves, l)
	return item{leaf: l}, nil
}

func parseOperator(v jsvalue.Value) (operator, error) {
	r := shape(v, "operator")
	op := operator(r.text("operator"))
	if r.err == nil && op != opAnd && op != opOr {
		r.fail("operator is %.20q", op)
	}
	return op, r.err
}

// marks are members that only one kind of condition has; the items of a unified field are told apart by them.
var marks = map[Kind]string{EVMBasic: "standardContractType", EVMContract: "functionAbi", SolRPC: "pdaInterface", Cosmos: "path"}

func (p *parser) leaf(v jsvalue.Value) (*leaf, error) {
	if v.Kind != jsvalue.Object {
		return nil, fmt.Errorf("no object")
	}
	kind := p.kinds[0]
	if p.unified {
		kind = ""
		for _, k := range p.kinds {
			if v.Has(marks[k]) {
				kind = k
				break
			}
		}
	}
	if t := v.Get("conditionType"); t.Kind != jsvalue.Undefined && (t.Kind != jsvalue.String || Kind(t.Str) != kind) {
		return nil, fmt.Errorf("conditionType is %.20q, the members are those of %q", t.Str, kind)
	}
	switch kind {
	case EVMBasic:
		return parseBasic(v)
	case EVMContract:
		return parseContract(v)
	case SolRPC:
		return parseSol(v, p.unified)
	case Cosmos:
		return parseCosmos(v)
	}
	return nil, fmt.Errorf("the members are those of no kind of condition")
}
