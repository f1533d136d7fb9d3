package access

// Field is a request field that carries conditions. A request uses exactly one of the four.
type Field string

// The fields, in the order in which a request is searched for them.
const (
	EVMBasicField    Field = "accessControlConditions"
	EVMContractField Field = "evmContractConditions"
	SolRPCField      Field = "solRpcConditions"
	UnifiedField     Field = "unifiedAccessControlConditions"
)

// Fields returns all four, in the order in which a request is searched for them.
func Fields() []Field { return []Field{EVMBasicField, EVMContractField, SolRPCField, UnifiedField} }

// Kind is the kind of one condition, by the name that conditionType has for it.
type Kind string

// The kinds of conditions.
const (
	EVMBasic    Kind = "evmBasic"
	EVMContract Kind = "evmContract"
	SolRPC      Kind = "solRpc"
	Cosmos      Kind = "cosmos"
)

// kinds returns which kinds of conditions a field may hold; nil for a field that does not exist.
func (f Field) kinds() []Kind {
	switch f {
	case EVMBasicField:
		return []Kind{EVMBasic}
	case EVMContractField:
		return []Kind{EVMContract}
	case SolRPCField:
		return []Kind{SolRPC}
	case UnifiedField:
		return []Kind{EVMBasic, EVMContract, SolRPC, Cosmos}
	}
	return nil
}

// Limits of what Parse and Canonical read.
const (
	MaxBytes  = 128 << 10 // of a request field
	MaxLeaves = 30        // conditions in a field, nested ones too
	maxDepth  = 32        // arrays and objects inside each other
	maxValues = 8192      // values of any kind
)
