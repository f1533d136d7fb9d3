package main

import (
	"fmt"
	"math/big"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tools/soljson"
)

// storage is a contract's storage layout as it is written.
type storage struct {
	State      []member        `json:"state"`
	Namespaces []namespace     `json:"namespaces"`
	Types      map[string]kind `json:"types"`
}

type member struct {
	Label  string `json:"label"`
	Slot   string `json:"slot"`
	Offset int    `json:"offset"`
	Type   string `json:"type"`
}

// namespace is an ERC-7201 namespace: a struct at a slot that follows from the id. Slots of members count from there.
type namespace struct {
	ID      string   `json:"id"`
	Slot    string   `json:"slot"`
	Struct  string   `json:"struct"`
	Members []member `json:"members"`
}

// kind is a type whose name does not say how it is stored.
type kind struct {
	Bytes   string   `json:"bytes"`
	Members []member `json:"members,omitempty"` // of a struct
	Values  []string `json:"values,omitempty"`  // of an enum
}

// layouts knows the namespaces of all contracts of one run of the compiler.
type layouts struct {
	index map[int]soljson.Node
	enums map[string][]string
	// declared are the annotated structs by node number.
	declared map[int]*declared
}

type declared struct {
	id, slot   string
	name, file string
	layout     soljson.Layout
}

var annotation = regexp.MustCompile(`@custom:storage-location\s+(\S+)`)

// newLayouts finds all structs that are annotated as ERC-7201 namespaces and asks the compiler how each would be laid
// out: namespaces are no state variables, so a layout of the contract does not show them. Each one is made the
// state variable of a contract that exists only for this.
func newLayouts(project *soljson.Project, compiled *soljson.Output) (*layouts, error) {
	l := &layouts{index: compiled.Index(), enums: map[string][]string{}, declared: map[int]*declared{}}
	for file, source := range compiled.Sources {
		if err := l.find(file, source.AST); err != nil {
			return nil, err
		}
	}
	const probes = "probes.sol"
	var text strings.Builder
	files := map[string]int{}
	for n, d := range l.declared {
		if _, seen := files[d.file]; !seen {
			files[d.file] = len(files)
			fmt.Fprintf(&text, "import %q as File%d;\n", d.file, files[d.file])
		}
		fmt.Fprintf(&text, "contract Probe%d { File%d.%s s; }\n", n, files[d.file], d.name)
	}
	if len(l.declared) == 0 {
		return l, nil
	}
	probed, err := project.Compile(nil, map[string]string{probes: text.String()},
		map[string][]string{probes: {"storageLayout"}})
	if err != nil {
		return nil, err
	}
	for n, d := range l.declared {
		d.layout = probed.Contracts[probes][fmt.Sprintf("Probe%d", n)].StorageLayout
	}
	return l, nil
}

// find looks for annotated structs and for enums in one file.
func (l *layouts) find(file string, ast soljson.Node) error {
	var failed error
	scan := func(n soljson.Node) {
		switch n.Kind() {
		case "EnumDefinition":
			var values []string
			for _, v := range n.List("members") {
				values = append(values, v.Text("name"))
			}
			l.enums["enum "+n.Text("canonicalName")] = values
		case "StructDefinition":
			m := annotation.FindStringSubmatch(n.Child("documentation").Text("text"))
			if m == nil {
				return
			}
			id, ok := strings.CutPrefix(m[1], "erc7201:")
			if !ok {
				failed = fmt.Errorf("%s: unknown storage location %q", file, m[1])
				return
			}
			d := &declared{id: id, slot: slotOf(id), name: n.Text("canonicalName"), file: file}
			if !mentions(ast, d) {
				failed = fmt.Errorf("%s: %s says that it stands at %s, whose slot %s is not in this file",
					file, d.name, id, d.slot)
			}
			l.declared[n.ID()] = d
		}
	}
	for _, n := range ast.List("nodes") {
		scan(n)
		for _, inner := range n.List("nodes") {
			scan(inner)
		}
	}
	return failed
}

// mentions reports whether a file holds the namespace's slot, as a number or as the string that it follows from.
func mentions(ast soljson.Node, d *declared) bool {
	found := false
	ast.Walk(func(n soljson.Node) bool {
		if n.Kind() == "Literal" && (strings.EqualFold(n.Text("value"), d.slot) || n.Text("value") == d.id) {
			found = true
		}
		return !found
	})
	return found
}

// slotOf is ERC-7201: keccak256(abi.encode(uint256(keccak256(id)) - 1)) & ~bytes32(uint256(0xff)).
func slotOf(id string) string {
	n := new(big.Int).SetBytes(crypto.Keccak256([]byte(id)))
	n.Sub(n, big.NewInt(1))
	var word [32]byte
	slot := crypto.Keccak256(n.FillBytes(word[:]))
	slot[31] = 0
	return hexutil.Encode(slot)
}

// of returns the storage layout of a contract: its own and inherited state and namespaces, and those of libraries
// and free functions that its code refers to.
func (l *layouts) of(contract soljson.Node, plain soljson.Layout) (*storage, error) {
	s := &storage{State: []member{}, Namespaces: []namespace{}, Types: map[string]kind{}}
	var err error
	if s.State, err = l.members(s, plain, plain.Storage); err != nil {
		return nil, err
	}
	bases := contract.Ints("linearizedBaseContracts")
	for _, base := range bases {
		if l.index[base].Text("name") == "Governed" && len(s.State) > 0 {
			return nil, fmt.Errorf("is used behind a proxy but has state outside of namespaces: %s", s.State[0].Label)
		}
	}
	for _, d := range l.reached(bases) {
		root := d.layout.Storage[0].Type
		members, err := l.members(s, d.layout, d.layout.Types[root].Members)
		if err != nil {
			return nil, err
		}
		s.Namespaces = append(s.Namespaces, namespace{d.id, d.slot, d.name, members})
	}
	slices.SortFunc(s.Namespaces, func(a, b namespace) int { return strings.Compare(a.ID, b.ID) })
	for i := 1; i < len(s.Namespaces); i++ {
		if s.Namespaces[i].ID == s.Namespaces[i-1].ID {
			return nil, fmt.Errorf("%s is declared twice", s.Namespaces[i].ID)
		}
	}
	return s, nil
}

// reached returns the namespaces of these contracts and of what their code refers to.
func (l *layouts) reached(bases []int) []*declared {
	var found []*declared
	seen := map[int]bool{}
	var visit func(n soljson.Node)
	visit = func(n soljson.Node) {
		n.Walk(func(n soljson.Node) bool {
			if d := l.declared[n.ID()]; d != nil && !slices.Contains(found, d) {
				found = append(found, d)
			}
			id := n.Int("referencedDeclaration")
			if target := l.index[id]; target != nil && !seen[id] && l.shared(target) {
				seen[id] = true
				visit(target)
			}
			return true
		})
	}
	for _, base := range bases {
		visit(l.index[base])
	}
	return found
}

// shared reports whether a node is a function or struct that belongs to no contract but to a library or to a file.
func (l *layouts) shared(n soljson.Node) bool {
	if n.Kind() != "StructDefinition" && n.Kind() != "FunctionDefinition" {
		return false
	}
	scope := l.index[n.Int("scope")]
	return scope.Kind() == "SourceUnit" || scope.Text("contractKind") == "library"
}

// members writes variables down and collects the types in them.
func (l *layouts) members(s *storage, layout soljson.Layout, variables []soljson.Variable) ([]member, error) {
	members := []member{}
	for _, v := range variables {
		members = append(members, member{v.Label, v.Slot, v.Offset, layout.Types[v.Type].Label})
		if err := l.collect(s, layout, v.Type); err != nil {
			return nil, err
		}
	}
	return members, nil
}

// collect adds a type, and those inside it, unless its label says everything.
func (l *layouts) collect(s *storage, layout soljson.Layout, id string) error {
	t, ok := layout.Types[id]
	if !ok || id == "" {
		return nil
	}
	for _, inner := range []string{t.Key, t.Value, t.Base} {
		if err := l.collect(s, layout, inner); err != nil {
			return err
		}
	}
	k := kind{Bytes: t.NumberOfBytes}
	switch {
	case strings.HasPrefix(t.Label, "struct ") && t.Base == "" && t.Value == "":
		if _, seen := s.Types[t.Label]; seen {
			return nil
		}
		s.Types[t.Label] = k // ends the recursion of a struct that holds itself in a mapping
		var err error
		if k.Members, err = l.members(s, layout, t.Members); err != nil {
			return err
		}
	case strings.HasPrefix(t.Label, "enum ") && t.Base == "" && t.Value == "":
		if k.Values = l.enums[t.Label]; k.Values == nil {
			return fmt.Errorf("%s is not known", t.Label)
		}
	case strings.HasPrefix(path.Base(id), "t_userDefinedValueType"):
	default:
		return nil
	}
	s.Types[t.Label] = k
	return nil
}
