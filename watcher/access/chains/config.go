package chains

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
)

// Config says where chains are. It is the operator's file, in JSON:
//
//	{
//	  "localChain": ["yellowstone"],
//	  "chains": {
//	    "ethereum": {"kind": "evm", "chainId": 1, "urls": ["https://one.example", "https://two.example/key"]},
//	    "solana":   {"kind": "solana", "urls": ["https://..."]},
//	    "cosmos":   {"kind": "cosmos", "urls": ["https://..."]}
//	  }
//	}
type Config struct {
	// LocalChain are the names under which conditions mean the network's own chain. SDKs accept no names of their own.
	LocalChain []string         `json:"localChain"`
	Chains     map[string]Chain `json:"chains"`
}

// Chain is one chain's configuration.
type Chain struct {
	Kind Kind `json:"kind"`
	// ChainID is the EVM chain id that endpoints must be on; 0: not checked. ReadConfig wants one.
	ChainID uint64 `json:"chainId,omitempty"`
	// URLs are endpoints, http or https, in the order in which they are tried.
	URLs []string `json:"urls"`
}

// Limits of the configuration.
const (
	maxConfig = 1 << 20
	maxURLs   = 8
)

// LoadConfig reads the operator's file. Errors name the file, the chain and the fault, and show no URL.
func LoadConfig(path string) (Config, error) {
	f, err := os.Open(path)
	if err != nil {
		return Config{}, fmt.Errorf("chains: open configuration: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxConfig+1))
	if err != nil {
		return Config{}, fmt.Errorf("chains: read configuration: %w", err)
	}
	c, err := ReadConfig(raw)
	if err != nil {
		return c, fmt.Errorf("%w (in %s)", err, path)
	}
	return c, nil
}

// ReadConfig reads the configuration file's text. Unknown members, and EVM chains without an id, are refused.
func ReadConfig(raw []byte) (Config, error) {
	var file struct {
		LocalChain []string                   `json:"localChain"`
		Chains     map[string]json.RawMessage `json:"chains"`
	}
	if len(raw) > maxConfig {
		return Config{}, fmt.Errorf("chains: configuration exceeds %d bytes", maxConfig)
	}
	if err := strict(raw, &file); err != nil {
		return Config{}, fmt.Errorf("chains: configuration is not as expected: %w", err)
	}
	c := Config{LocalChain: file.LocalChain, Chains: map[string]Chain{}}
	for _, name := range slices.Sorted(maps.Keys(file.Chains)) {
		var one Chain
		if err := strict(file.Chains[name], &one); err != nil {
			return Config{}, fmt.Errorf("chains: %.40q is not as expected: %w", name, err)
		}
		if one.Kind == EVMKind && one.ChainID == 0 {
			return Config{}, fmt.Errorf("chains: %.40q has no chainId, without which its endpoints cannot be checked", name)
		}
		c.Chains[name] = one
	}
	return c, nil
}

// strict reads one JSON value without unknown members.
func strict(raw []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("something follows it")
	}
	return nil
}
