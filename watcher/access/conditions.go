package access

import (
	"crypto/sha256"

	"github.com/conclave-network/conclave/watcher/access/internal/jsvalue"
)

// Conditions are a request field that Parse has accepted. They do not change, and may be evaluated by several goroutines.
type Conditions struct {
	// Field is where they were.
	Field Field
	// Hash is the SHA-256 of the field's bytes, which ciphertexts are bound to.
	Hash [sha256.Size]byte

	root   group
	leaves []*leaf // in the order in which they are written
}

// Len is the number of conditions, nested ones counted, operators not.
func (c *Conditions) Len() int { return len(c.leaves) }

// group is one array: items with an operator between each two.
type group struct {
	items []item
	ops   []operator // len(items)-1
}

// item is a leaf or a group in it.
type item struct {
	leaf  *leaf
	group *group
}

type operator string

const (
	opAnd operator = "and"
	opOr  operator = "or"
)

// leaf is one condition. Of the four pointers that belong to its kind one is set.
type leaf struct {
	index    int // in Conditions.leaves
	chain    string
	test     returnTest
	basic    *basicCondition
	contract *contractCondition
	sol      *solCondition
	cosmos   *cosmosCondition
}

func (l *leaf) kind() Kind {
	switch {
	case l.basic != nil:
		return EVMBasic
	case l.contract != nil:
		return EVMContract
	case l.sol != nil:
		return SolRPC
	}
	return Cosmos
}

// returnTest is what the value found is compared with. evmBasic conditions have no key.
type returnTest struct {
	key, comparator, value string
}

type basicCondition struct {
	address  string // contractAddress
	standard string // standardContractType
	method   string
	params   []string
}

type contractCondition struct {
	address  string
	function string // functionName; what is called is the function of the ABI
	params   []string
	name     string // of the ABI
	inputs   []abiParam
	outputs  []abiParam
}

type abiParam struct{ name, typ string }

type solCondition struct {
	method    string
	params    []jsvalue.Value // strings, but for what raw HTTP callers send
	pdaParams []string
	offset    float64
	fields    []jsvalue.Member
	pdaKey    string
}

type cosmosCondition struct {
	path   string
	method string
	params []string
}
