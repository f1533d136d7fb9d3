// Package config reads a node's configuration file. It holds only what is the operator's own business: paths, ports,
// the chain endpoint. Everything that nodes must agree on is read from the contracts.
package config

import (
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"
)

// File is the name of the configuration file in a node's data folder.
const File = "node.yaml"

// Config is one node's configuration.
type Config struct {
	Network       string     // path of the network file
	Data          string     // data folder: keys, database
	Unlock        string     // file of the key that opens the node's keys
	RPC           string     // chain endpoint: ws, wss, http or https; the network file's if empty
	Listen        netip.Addr // address to listen on
	HTTPPort      uint16
	P2PPort       uint16
	Confirmations uint64 // blocks that must lie on top of one before it counts
	Chains        string // path of the file that says where other chains are; none if empty
	DevnetSigner  string // development networks: file of the make-believe attestation key
	LogLevel      string // debug, info, warn or error
	LogFormat     string // text or json
	Receipts      int    // how many receipts are kept

	// TrustedProxies are the networks of the reverse proxies whose X-Forwarded-For says who a client is.
	TrustedProxies []netip.Prefix
	// MetricsListen is where /metrics is served, and nothing else. If it is not valid, /metrics is served at HTTPPort, to
	// this machine only.
	MetricsListen netip.AddrPort
	POAPURL       string // of the service that knows who holds POAPs
	POAPKey       string // path of the file with the key for it; without one conditions on POAPs fail
	IPFS          IPFS   // where the code of actions comes from
	// ActionLoopbackHosts are names that fetch in actions may also follow to this machine. For development networks.
	ActionLoopbackHosts []string
	Backup              Backup // where backups of this node's shares go
	// Overlap is how long the shares of an epoch stay after the next has begun, for requests that began before.
	Overlap time.Duration
	// UnsafeCosmosDigests accepts Cosmos signatures in the SDK's form: see auth.Config.
	UnsafeCosmosDigests bool
}

// Error is a fault in the configuration, with what to do about it.
type Error struct {
	Path    string
	Problem string
	hint    string
}

func (e *Error) Error() string { return fmt.Sprintf("configuration %s: %s", e.Path, e.Problem) }

// Hint says what to do.
func (e *Error) Hint() string { return e.hint }

// keys are the names in the file.
var keys = []string{
	"network", "data", "unlock", "rpc", "listen", "http_port", "p2p_port", "confirmations", "devnet_signer",
	"log_level", "log_format", "chains", "unsafe_cosmos_digests", "poap_url", "poap_key", "trusted_proxies", "metrics_listen",
	"ipfs.gateways", "ipfs.peers", "ipfs.cache_bytes",
	"action_loopback_hosts", "overlap", "receipts", "backup.party", "backup.blinder", "backup.dir",
}

// Receipts are kept up to as many as the file says, between these bounds.
const (
	defaultReceipts = 100_000
	maxReceipts     = 10_000_000
)

// Load reads a configuration file. Unknown keys and unusable values are refused with an *Error that names them.
// Relative paths are relative to the file's folder.
func Load(path string) (*Config, error) {
	fault := func(problem, hint string) (*Config, error) { return nil, &Error{path, problem, hint} }
	k := koanf.New(".")
	err := k.Load(file.Provider(path), yaml.Parser())
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return fault("does not exist", "make it with: conclave node init --data "+filepath.Dir(path))
		}
		return fault("not readable as YAML: "+err.Error(), "compare with docs/operations.md")
	}
	for _, key := range k.Keys() {
		if !slices.Contains(keys, key) {
			return fault(fmt.Sprintf("unknown key %q", key), "known keys: "+strings.Join(keys, ", "))
		}
	}
	dir := filepath.Dir(path)
	at := func(key string) string {
		p := k.String(key)
		if p == "" || filepath.IsAbs(p) {
			return p
		}
		return filepath.Join(dir, p)
	}
	c := &Config{
		Network: at("network"), Data: at("data"), Unlock: at("unlock"), RPC: k.String("rpc"),
		DevnetSigner: at("devnet_signer"), Chains: at("chains"), POAPURL: k.String("poap_url"), POAPKey: at("poap_key"), LogLevel: k.String("log_level"), LogFormat: k.String("log_format"),
		Backup: Backup{Party: at("backup.party"), Blinder: at("backup.blinder"), Dir: at("backup.dir")},
		Listen: netip.IPv4Unspecified(), Confirmations: 2, Overlap: 2 * time.Minute, Receipts: defaultReceipts,
	}
	if c.Data == "" {
		c.Data = dir
	}
	if s := k.String("listen"); s != "" {
		addr, err := netip.ParseAddr(s)
		if err != nil {
			return fault(fmt.Sprintf("listen is %q", s), "give an IP address, such as 0.0.0.0")
		}
		c.Listen = addr
	}
	if k.Exists("confirmations") {
		n, ok := k.Get("confirmations").(int) // k.Int64 makes 0 of what is no number
		if !ok || n < 0 || n > 1000 {
			return fault(fmt.Sprintf("confirmations is %q", k.String("confirmations")), "give a number from 0 to 1000")
		}
		c.Confirmations = uint64(n)
	}
	if k.Exists("receipts") {
		n, ok := k.Get("receipts").(int)
		if !ok || n < 1 || n > maxReceipts {
			return fault(fmt.Sprintf("receipts is %q", k.String("receipts")), fmt.Sprintf("give a number from 1 to %d", maxReceipts))
		}
		c.Receipts = n
	}
	if k.Exists("overlap") {
		if c.Overlap, err = time.ParseDuration(k.String("overlap")); err != nil || c.Overlap < time.Second || c.Overlap > 24*time.Hour {
			return fault(fmt.Sprintf("overlap is %q", k.String("overlap")), "give a time from 1s to 24h, such as 2m")
		}
	}
	if k.Exists("unsafe_cosmos_digests") {
		on, ok := k.Get("unsafe_cosmos_digests").(bool)
		if !ok {
			return fault(fmt.Sprintf("unsafe_cosmos_digests is %q", k.String("unsafe_cosmos_digests")), "give true or false")
		}
		c.UnsafeCosmosDigests = on
	}
	for _, p := range []struct {
		key string
		to  *uint16
	}{{"http_port", &c.HTTPPort}, {"p2p_port", &c.P2PPort}} {
		n := k.Int64(p.key)
		if n < 1 || n > 65535 {
			return fault(fmt.Sprintf("%s is %q", p.key, k.String(p.key)), "give a port from 1 to 65535")
		}
		*p.to = uint16(n)
	}
	if c.TrustedProxies, err = prefixes(k.Get("trusted_proxies")); err != nil {
		return fault("trusted_proxies "+err.Error(), "give a list of networks, such as [10.1.0.0/16, 10.2.0.7/32]")
	}
	if s := k.Get("metrics_listen"); s != nil {
		if c.MetricsListen, err = netip.ParseAddrPort(k.String("metrics_listen")); err != nil || c.MetricsListen.Port() == 0 {
			return fault(fmt.Sprintf("metrics_listen is %q", s), "give an IP address and a port, such as 127.0.0.1:7472")
		}
	}
	if err := c.IPFS.load(k); err != nil {
		return fault(err.Error(), fmt.Sprintf("give lists of at most %d, and at least %d bytes: see docs/operations.md, IPFS", maxSources, minCache))
	}
	if c.ActionLoopbackHosts, err = names(k.Get("action_loopback_hosts"), maxSources); err != nil {
		return fault("action_loopback_hosts "+err.Error(), "give a list of names, such as [localhost]; for development networks only")
	}
	return c, c.check(path)
}

// names reads a list of texts, at most so many.
func names(value any, most int) (out []string, err error) {
	if value == nil {
		return nil, nil
	}
	list, ok := value.([]any)
	if !ok || len(list) > most {
		return nil, fmt.Errorf("is not a list of at most %d", most)
	}
	for _, item := range list {
		name, ok := item.(string)
		if !ok || name == "" {
			return nil, fmt.Errorf("has %q, which is no text", item)
		}
		out = append(out, name)
	}
	return out, nil
}

// prefixes reads a list of networks. One that holds all addresses is refused: everybody could then say who they are.
func prefixes(value any) (out []netip.Prefix, err error) {
	if value == nil {
		return nil, nil
	}
	list, ok := value.([]any)
	if !ok {
		return nil, errors.New("is not a list")
	}
	for _, item := range list {
		text, _ := item.(string)
		p, err := netip.ParsePrefix(text)
		switch {
		case err != nil:
			return nil, fmt.Errorf("has %q, which is no network", item)
		case p.Bits() == 0:
			return nil, fmt.Errorf("has %s, which is everybody", p)
		case p.Addr().Is4In6():
			return nil, fmt.Errorf("has %s, which must be written as IPv4", p)
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

func (c *Config) check(path string) error {
	if c.LogLevel == "" {
		c.LogLevel = "info"
	}
	if c.LogFormat == "" {
		c.LogFormat = "text"
	}
	switch {
	case c.Network == "":
		return &Error{path, "network is missing", "give the path of the network file"}
	case c.Unlock == "":
		return &Error{path, "unlock is missing", "give the path of the unlock key file"}
	case !c.Backup.whole():
		return &Error{path, "backup needs party, blinder and dir", "give all three, or none: see docs/operations.md, Backup and recovery"}
	case c.HTTPPort == c.P2PPort:
		return &Error{path, fmt.Sprintf("http_port and p2p_port are both %d", c.HTTPPort), "give two ports"}
	case !slices.Contains([]string{"debug", "info", "warn", "error"}, c.LogLevel):
		return &Error{path, fmt.Sprintf("log_level is %q", c.LogLevel), "give debug, info, warn or error"}
	case !slices.Contains([]string{"text", "json"}, c.LogFormat):
		return &Error{path, fmt.Sprintf("log_format is %q", c.LogFormat), "give text or json"}
	}
	return nil
}

// Save writes c to a file that must not exist yet, readable by its owner.
func (c *Config) Save(path string) error {
	m := map[string]any{
		"network": c.Network, "data": c.Data, "unlock": c.Unlock, "rpc": c.RPC, "listen": c.Listen.String(), "http_port": c.HTTPPort,
		"p2p_port": c.P2PPort, "confirmations": c.Confirmations, "devnet_signer": c.DevnetSigner, "log_level": c.LogLevel,
		"log_format": c.LogFormat, "chains": c.Chains, "unsafe_cosmos_digests": c.UnsafeCosmosDigests, "poap_url": c.POAPURL,
		"poap_key": c.POAPKey,
	}
	if c.Receipts != 0 && c.Receipts != defaultReceipts {
		m["receipts"] = c.Receipts
	}
	if len(c.TrustedProxies) > 0 {
		m["trusted_proxies"] = texts(c.TrustedProxies)
	}
	if c.Overlap != 0 {
		m["overlap"] = c.Overlap.String()
	}
	if c.MetricsListen.IsValid() {
		m["metrics_listen"] = c.MetricsListen.String()
	}
	if len(c.ActionLoopbackHosts) > 0 {
		m["action_loopback_hosts"] = c.ActionLoopbackHosts
	}
	if c.Backup.On() {
		m["backup"] = map[string]any{"party": c.Backup.Party, "blinder": c.Backup.Blinder, "dir": c.Backup.Dir}
	}
	if ipfs := c.IPFS.written(); len(ipfs) > 0 {
		m["ipfs"] = ipfs
	}
	maps.DeleteFunc(m, func(_ string, v any) bool { return v == "" || v == false })
	raw, err := yaml.Parser().Marshal(m)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write configuration: %w", err)
	}
	_, err = f.Write(raw)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}

func texts(prefixes []netip.Prefix) (out []string) {
	for _, p := range prefixes {
		out = append(out, p.String())
	}
	return out
}
