package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/watcher/access"
)

// ownChain is the name by which conditions mean the network's own chain: SDKs accept no names of their own.
const ownChain = "yellowstone"

// rule are the flags that say who may decrypt: one of three.
type rule struct {
	file, pkp, address string
	chain              string
}

func (r *rule) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&r.file, "conditions", "", "`FILE` with access control conditions: a JSON array, or an object with one of the SDK's four members")
	f.StringVar(&r.pkp, "owns-pkp", "", "`ID` of a PKP: who owns it may decrypt")
	f.StringVar(&r.address, "address", "", "`ADDRESS` that may decrypt")
	f.StringVar(&r.chain, "chain", ownChain, "`NAME` of the chain of --owns-pkp and --address, and of contract wallets")
}

// conditions returns what the flags say, and the request field that it belongs to.
func (r *rule) conditions(cmd *cobra.Command, n *network.Network) (access.Field, json.RawMessage, error) {
	given := 0
	for _, f := range []string{r.file, r.pkp, r.address} {
		if f != "" {
			given++
		}
	}
	switch {
	case given != 1:
		return "", nil, usage(cmd, "give one of --conditions, --owns-pkp and --address")
	case r.file != "":
		raw, err := readInput(r.file, access.MaxBytes)
		if err != nil {
			return "", nil, err
		}
		field, conditions, err := splitConditions(raw)
		if err != nil {
			return "", nil, fmt.Errorf("conditions in %s: %w", r.file, err)
		}
		return field, conditions, nil
	case r.pkp != "":
		id, err := parseTokenID(cmd, r.pkp)
		if err != nil {
			return "", nil, err
		}
		return r.basic(n.Contracts.PKPNFT.Hex(), "ERC721", "ownerOf", id.String(), ":userAddress")
	}
	who, err := parseAddress(r.address)
	if err != nil {
		return "", nil, usage(cmd, "--address: %w", err)
	}
	return r.basic("", "", "", ":userAddress", who.Hex())
}

// basic is one condition: what the method returns for the parameter is the value.
func (r *rule) basic(contract, kind, method, parameter, value string) (access.Field, json.RawMessage, error) {
	type test struct {
		Comparator string `json:"comparator"`
		Value      string `json:"value"`
	}
	raw, err := json.Marshal([]struct {
		Contract string   `json:"contractAddress"`
		Kind     string   `json:"standardContractType"`
		Chain    string   `json:"chain"`
		Method   string   `json:"method"`
		Params   []string `json:"parameters"`
		Test     test     `json:"returnValueTest"`
	}{{contract, kind, r.chain, method, []string{parameter}, test{"=", value}}})
	return access.EVMBasicField, raw, err
}

// splitConditions reads an array, which stands for the SDK's accessControlConditions, or an object that names its array.
func splitConditions(raw []byte) (access.Field, json.RawMessage, error) {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) == nil {
		return access.EVMBasicField, raw, nil
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil || len(members) != 1 {
		return "", nil, errors.New("neither a JSON array nor an object with one member")
	}
	for name, conditions := range members {
		if slices.Contains(access.Fields(), access.Field(name)) {
			return access.Field(name), conditions, nil
		}
	}
	return "", nil, fmt.Errorf("the member is none of %v", access.Fields())
}

// pkpResource is the id of a PKP as sessions name it.
func pkpResource(id *big.Int) string { return common.BigToHash(id).Hex()[2:] }
