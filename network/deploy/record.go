package deploy

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/conclave-network/conclave/network"
)

// record writes the parameters down for the network file: by contract and, in the contract's own words, by name.
func (p *Parameters) record() network.Params {
	out := network.Params{
		"timelock": {"delay": fmt.Sprint(p.TimelockDelay)},
		"token":    {"supply": p.TokenSupply.String()},
	}
	for name, config := range map[string]any{
		"staking": p.Staking, "pkpNft": p.PKPNFT, "coordinator": p.Coordinator, "schedules": p.Schedules,
		"attestations": p.Attestations, "actionLimits": p.ActionLimits, "rateLimitNft": p.RateLimitNFT,
		"paymentDelegation": p.PaymentDelegation, "allowlist": p.Allowlist,
	} {
		out[name] = map[string]string{}
		flatten(out[name], "", reflect.ValueOf(config))
	}
	out["attestations"]["measurements"] = join(reflect.ValueOf(p.Measurements))
	out["attestations"]["devnetRootHash"] = p.DevnetRoot.Hex()
	return out
}

// flatten writes a struct's fields into a map: "milan.snp" for a field of a field, "1,2,3" for a list.
func flatten(into map[string]string, prefix string, v reflect.Value) {
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		name = prefix + strings.ToLower(name[:1]) + name[1:]
		switch f := v.Field(i); x := f.Interface().(type) {
		case fmt.Stringer: // numbers, addresses, hashes
			into[name] = x.String()
		default:
			switch f.Kind() {
			case reflect.Struct:
				flatten(into, name+".", f)
			case reflect.Array, reflect.Slice:
				into[name] = join(f)
			default:
				into[name] = fmt.Sprint(x)
			}
		}
	}
}

// join writes a list's members with commas between them.
func join(list reflect.Value) string {
	words := make([]string, list.Len())
	for i := range words {
		words[i] = fmt.Sprint(list.Index(i).Interface())
	}
	return strings.Join(words, ",")
}

// fits refuses big numbers that are missing or no word of the chain: packing them would panic or cut them off.
func fits(p *Parameters) error {
	var check func(path string, v reflect.Value) error
	check = func(path string, v reflect.Value) error {
		if n, ok := v.Interface().(*big.Int); ok {
			if n == nil || n.Sign() < 0 || n.BitLen() > 256 {
				return fmt.Errorf("%s is not between 0 and 2^256-1", path)
			}
			return nil
		}
		if v.Kind() != reflect.Struct {
			return nil
		}
		for i := range v.NumField() {
			if err := check(path+"."+v.Type().Field(i).Name, v.Field(i)); err != nil {
				return err
			}
		}
		return nil
	}
	return check("parameters", reflect.ValueOf(*p))
}
