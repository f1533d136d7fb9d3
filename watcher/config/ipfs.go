package config

import (
	"fmt"

	"github.com/knadh/koanf/v2"
)

// IPFS is where files come from, besides the network's other nodes, and how much of them is kept.
type IPFS struct {
	Gateways   []string // URLs of trustless gateways
	Peers      []string // multiaddresses with /p2p/ID of peers that speak bitswap
	CacheBytes int64    // on disk at most; 0 is the default
}

// maxSources is how long a list of gateways, peers or hosts may be, and minCache the least that it keeps: one large action.
const (
	maxSources = 16
	minCache   = 16 << 20
)

// load reads the keys below ipfs.
func (c *IPFS) load(k *koanf.Koanf) (err error) {
	for _, list := range []struct {
		key string
		to  *[]string
	}{{"ipfs.gateways", &c.Gateways}, {"ipfs.peers", &c.Peers}} {
		if *list.to, err = names(k.Get(list.key), maxSources); err != nil {
			return fmt.Errorf("%s %w", list.key, err)
		}
	}
	if k.Exists("ipfs.cache_bytes") {
		n, ok := k.Get("ipfs.cache_bytes").(int)
		if !ok || n < minCache {
			return fmt.Errorf("ipfs.cache_bytes is %q", k.String("ipfs.cache_bytes"))
		}
		c.CacheBytes = int64(n)
	}
	return nil
}

// written is what of it stands in a file.
func (c *IPFS) written() map[string]any {
	m := map[string]any{}
	if len(c.Gateways) > 0 {
		m["gateways"] = c.Gateways
	}
	if len(c.Peers) > 0 {
		m["peers"] = c.Peers
	}
	if c.CacheBytes > 0 {
		m["cache_bytes"] = c.CacheBytes
	}
	return m
}
