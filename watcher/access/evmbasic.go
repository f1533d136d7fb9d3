package access

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/mr-tron/base58"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// standardCall is a function of a contract of a known kind.
type standardCall struct {
	inputs, outputs string // types, separated by spaces
	// value makes of the outputs what is compared; the first output if nil.
	value func(outputs []any) any
	// params turns parameters, after substitution, into ABI text; nil if they are that already.
	params func(ev *evaluation, l *leaf, params []string) ([]string, error)
}

// standardCalls are the contract calls of evmBasic conditions, by standardContractType and method.
var standardCalls = map[string]standardCall{
	"ERC20 balanceOf":                   {inputs: "address", outputs: "uint256"},
	"ERC721 balanceOf":                  {inputs: "address", outputs: "uint256"},
	"ERC721 ownerOf":                    {inputs: "uint256", outputs: "address"},
	"ERC1155 balanceOf":                 {inputs: "address uint256", outputs: "uint256"},
	"ERC1155 balanceOfBatch":            {inputs: "address[] uint256[]", outputs: "uint256[]", params: batchParams},
	"CASK getActiveSubscriptionCount":   {inputs: "address address uint32", outputs: "uint256"},
	"Creaton subscribers":               {inputs: "address", outputs: "uint8", value: subscribed},
	"MolochDAOv2.1 members":             {inputs: "address", outputs: "address uint256 uint256 bool uint256 uint256", value: inGoodStanding},
	"ProofOfHumanity isRegistered":      {inputs: "address", outputs: "bool"},
	"PKPPermissions isPermittedAction":  {inputs: "uint256 bytes", outputs: "bool", params: actionParams},
	"PKPPermissions isPermittedAddress": {inputs: "uint256 address", outputs: "bool", params: addressParams},
}

// checkBasic checks an evmBasic condition, and returns what it found as text.
func (ev *evaluation) checkBasic(ctx context.Context, l *leaf) (string, bool, error) {
	switch b := l.basic; {
	case b.standard == "" && b.method == "":
		return ev.checkCaller(l)
	case b.standard == "" && b.method == "eth_getBalance":
		return ev.checkBalance(ctx, l)
	case b.standard == "timestamp" && b.method == "eth_getBlockByNumber":
		return ev.checkTime(ctx, l)
	case b.standard == "SIWE" && b.method == "":
		return ev.checkSIWE(l)
	case b.standard == "POAP":
		return ev.checkPOAP(ctx, l)
	case b.standard == "LitAction":
		return ev.checkAction(ctx, l)
	default:
		call, ok := standardCalls[b.standard+" "+b.method]
		if !ok {
			return "", false, fmt.Errorf("%w: method %q of standardContractType %q is not supported", ErrInvalid, short(b.method), short(b.standard))
		}
		return ev.checkStandard(ctx, l, call)
	}
}

// evm returns the chain of a condition, and the block at which it is to be read: the pinned one on the network's own
// chain, the newest on others.
func (ev *evaluation) evm(l *leaf) (chains.EVM, common.Hash, error) {
	c, local, err := ev.cfg.Chains.EVM(l.chain)
	if local {
		return c, ev.block, err
	}
	return c, common.Hash{}, err
}

// checkCaller compares something of the caller's without asking a chain: the address as an address, the rest as text.
// Unlike in the 2025 node the chain need not be configured.
func (ev *evaluation) checkCaller(l *leaf) (string, bool, error) {
	if len(l.basic.params) != 1 {
		return "", false, fmt.Errorf("%w: %d parameters, want 1", ErrInvalid, len(l.basic.params))
	}
	param := l.basic.params[0]
	if param == userAddress {
		who, err := ev.caller.evm(l)
		if err != nil {
			return "", false, err
		}
		met, err := l.test.address(ev.caller, l, who)
		return who.Hex(), met, err
	}
	got, err := ev.caller.substitute(l, param)
	if err != nil {
		return "", false, err
	}
	met, err := l.test.text(got)
	return got, met, err
}

func (ev *evaluation) checkSIWE(l *leaf) (string, bool, error) {
	params := l.basic.params
	switch m := ev.caller.SIWE; {
	case len(params) != 1 || params[0] != ":domain" && params[0] != ":resources":
		return "", false, fmt.Errorf("%w: parameters of SIWE must be :domain or :resources", ErrInvalid)
	case m == nil:
		return "", false, &notMet{"the caller signed no SIWE message"}
	case params[0] == ":domain":
		met, err := l.test.text(m.Domain)
		return m.Domain, met, err
	default:
		met, err := l.test.list(m.Resources)
		return strings.Join(m.Resources, " "), met, err
	}
}

// checkBalance reads wei. The second parameter, if there is one, can only be "latest".
func (ev *evaluation) checkBalance(ctx context.Context, l *leaf) (string, bool, error) {
	params := l.basic.params
	if len(params) == 0 || len(params) > 2 || len(params) == 2 && params[1] != "latest" {
		return "", false, fmt.Errorf("%w: parameters of eth_getBalance must be an address and latest", ErrInvalid)
	}
	text, err := ev.caller.substitute(l, params[0])
	if err != nil {
		return "", false, err
	}
	who, err := evmAddress(text)
	if err != nil {
		return "", false, err
	}
	c, at, err := ev.evm(l)
	if err != nil {
		return "", false, err
	}
	got, err := c.Balance(ctx, who, at)
	if err != nil {
		return "", false, err
	}
	met, err := l.test.uint(got)
	return got.String(), met, err
}

func (ev *evaluation) checkTime(ctx context.Context, l *leaf) (string, bool, error) {
	if len(l.basic.params) > 0 && l.basic.params[0] != "latest" {
		return "", false, fmt.Errorf("%w: only the time of the latest block can be read", ErrInvalid)
	}
	c, at, err := ev.evm(l)
	if err != nil {
		return "", false, err
	}
	seconds, err := c.Time(ctx, at)
	if err != nil {
		return "", false, err
	}
	got := new(big.Int).SetUint64(seconds)
	met, err := l.test.uint(got)
	return got.String(), met, err
}

func (ev *evaluation) checkStandard(ctx context.Context, l *leaf, call standardCall) (string, bool, error) {
	params, err := ev.standardParams(l, call)
	if err != nil {
		return "", false, err
	}
	out, err := ev.callContract(ctx, l, l.basic.address, l.basic.method, strings.Fields(call.inputs), params)
	if err != nil {
		return "", false, err
	}
	types, err := abiTypes(strings.Fields(call.outputs))
	if err != nil {
		return "", false, err
	}
	values := make([]any, len(types))
	for i := range types {
		if values[i], err = abiOutput(types, i, out); err != nil {
			return "", false, err
		}
	}
	if call.value == nil {
		return ev.compareABI(l, values[0])
	}
	return ev.compareABI(l, call.value(values))
}

// subscribed says whether Creaton's status is 1.
func subscribed(outputs []any) any { return outputs[0] == uint8(1) }

// inGoodStanding says whether a Moloch DAO's member (delegateKey, shares, loot, exists, highestIndexYesVote, jailed)
// exists and is not jailed.
func inGoodStanding(outputs []any) any {
	exists, _ := outputs[3].(bool)
	jailed, ok := outputs[5].(*big.Int)
	return exists && ok && jailed.Sign() == 0
}

// standardParams substitutes parameters, those inside lists too, and brings them into the form that the ABI wants.
func (ev *evaluation) standardParams(l *leaf, call standardCall) ([]string, error) {
	params := make([]string, len(l.basic.params))
	for i, p := range l.basic.params {
		parts := []string{p}
		if call.inputs == "address[] uint256[]" {
			parts = strings.Split(p, ",")
		}
		for j, part := range parts {
			var err error
			if parts[j], err = ev.caller.substitute(l, strings.TrimSpace(part)); err != nil {
				return nil, err
			}
		}
		params[i] = strings.Join(parts, ",")
	}
	if call.params != nil && len(params) == 2 {
		return call.params(ev, l, params)
	}
	return params, nil
}

// maxBatch is how many balances one condition may ask for.
const maxBatch = 64

func batchParams(_ *evaluation, _ *leaf, params []string) ([]string, error) {
	if n := strings.Count(params[0], ","); n != strings.Count(params[1], ",") || n >= maxBatch {
		return nil, fmt.Errorf("%w: as many accounts as tokens, at most %d", ErrInvalid, maxBatch)
	}
	return []string{"[" + params[0] + "]", "[" + params[1] + "]"}, nil
}

// actionParams accepts the action as CID, or as the hex of its multihash like the 2025 node.
func actionParams(_ *evaluation, _ *leaf, params []string) ([]string, error) {
	if !strings.HasPrefix(params[1], "Qm") {
		return params, nil
	}
	b, err := base58.Decode(params[1])
	if err != nil || len(b) != 34 {
		return nil, fmt.Errorf("%w: %q is no CID", ErrInvalid, short(params[1]))
	}
	return []string{params[0], fmt.Sprintf("%#x", b)}, nil
}

// addressParams refuses any address but the caller's. The 2025 node checked the caller whatever the parameter was, so a
// condition that names somebody else would have meant less there than it says.
func addressParams(ev *evaluation, l *leaf, params []string) ([]string, error) {
	who, err := ev.caller.evm(l)
	if err != nil {
		return nil, err
	}
	if a, err := evmAddress(params[1]); err != nil || a != who {
		return nil, fmt.Errorf("%w: the address of isPermittedAddress must be %s", ErrInvalid, userAddress)
	}
	return params, nil
}
