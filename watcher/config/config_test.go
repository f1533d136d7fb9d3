package config

import (
	"net/netip"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), File)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestSavedConfigurationLoads(t *testing.T) {
	path := filepath.Join(t.TempDir(), File)
	c := &Config{
		Network: "/n.json", Data: "/data", Unlock: "/unlock", RPC: "ws://127.0.0.1:1", Listen: netip.MustParseAddr("127.0.0.1"),
		HTTPPort: 1, P2PPort: 2, Confirmations: 0, LogLevel: "debug", LogFormat: "json",
		TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("2001:db8::/32")},
		MetricsListen:  netip.MustParseAddrPort("127.0.0.1:3"),
		Receipts:       7,
		Chains:         "/chains.json", UnsafeCosmosDigests: true, Overlap: 90 * time.Second,
		Backup: Backup{Party: "/party.json", Blinder: "/blinder", Dir: "/backups"},
		IPFS: IPFS{
			Gateways: []string{"https://trustless-gateway.link"}, Peers: []string{"/dns4/x/tcp/4001/p2p/12D3KooWQnwEGNqcM2nAcPtRR9rAX8Hrg4k9kJLCHoTR5chJfz6d"},
			CacheBytes: 1 << 30,
		},
	}
	require.NoError(t, c.Save(path))
	got, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, c, got)
	require.ErrorIs(t, c.Save(path), os.ErrExist)
}

func TestDefaultsAndRelativePaths(t *testing.T) {
	path := write(t, "network: n.json\nunlock: ../u\nhttp_port: 1\np2p_port: 2\nchains: c.json\n")
	c, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, filepath.Join(filepath.Dir(path), "n.json"), c.Network)
	require.Equal(t, filepath.Dir(path), c.Data)
	require.Equal(t, filepath.Join(filepath.Dir(path), "c.json"), c.Chains)
	require.False(t, c.UnsafeCosmosDigests)
	require.EqualValues(t, 2, c.Confirmations)
	require.Equal(t, 100_000, c.Receipts)
	require.Empty(t, c.TrustedProxies, "nobody's word is taken for who asks")
	require.False(t, c.MetricsListen.IsValid())
}

func TestTrustedProxiesAreNetworks(t *testing.T) {
	c, err := Load(write(t, "network: n\nunlock: u\nhttp_port: 1\np2p_port: 2\ntrusted_proxies:\n  - 10.1.2.3/16\n  - \"fd00::/8\"\n"))
	require.NoError(t, err)
	require.Equal(t, []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd00::/8")}, c.TrustedProxies)
}

func TestBadConfigurationIsNamed(t *testing.T) {
	good := "network: n\nunlock: u\nhttp_port: 1\np2p_port: 2\n"
	for name, c := range map[string]struct{ text, names string }{
		"unknown key":     {good + "confirmation: 3\n", `"confirmation"`},
		"port":            {"network: n\nunlock: u\nhttp_port: 70000\np2p_port: 2\n", "http_port"},
		"same ports":      {"network: n\nunlock: u\nhttp_port: 2\np2p_port: 2\n", "both 2"},
		"no network file": {"unlock: u\nhttp_port: 1\np2p_port: 2\n", "network"},
		"listen":          {good + "listen: here\n", "listen"},
		"confirmations":   {good + "confirmations: -1\n", "confirmations"},
		"digests":         {good + "unsafe_cosmos_digests: yes please\n", "unsafe_cosmos_digests"},
		"receipts":        {good + "receipts: 0\n", "receipts"},
		"level":           {good + "log_level: loud\n", "log_level"},
		"proxies":         {good + "trusted_proxies: 10.0.0.0/8\n", "trusted_proxies is not a list"},
		"no network":      {good + "trusted_proxies: [10.0.0.1]\n", "10.0.0.1"},
		"a number":        {good + "trusted_proxies: [10]\n", "trusted_proxies"},
		"everybody":       {good + "trusted_proxies: [0.0.0.0/0]\n", "everybody"},
		"mapped":          {good + "trusted_proxies: [\"::ffff:10.0.0.0/104\"]\n", "IPv4"},
		"metrics":         {good + "metrics_listen: 9000\n", "metrics_listen"},
		"metrics port":    {good + "metrics_listen: 127.0.0.1:0\n", "metrics_listen"},
		"gateways":        {good + "ipfs:\n  gateways: https://x\n", "ipfs.gateways is not a list"},
		"no gateway":      {good + "ipfs:\n  gateways: [1]\n", "ipfs.gateways"},
		"cache":           {good + "ipfs:\n  cache_bytes: 1GB\n", "ipfs.cache_bytes"},
		"small cache":     {good + "ipfs:\n  cache_bytes: 4096\n", "ipfs.cache_bytes"},
		"below ipfs":      {good + "ipfs:\n  gateway: []\n", `"ipfs.gateway"`},
		"not yaml":        {"{", "YAML"},
		"half a backup":   {good + "backup:\n  party: p\n  dir: d\n", "backup needs"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(write(t, c.text))
			var fault *Error
			require.ErrorAs(t, err, &fault)
			require.ErrorContains(t, err, c.names)
			require.NotEmpty(t, fault.Hint())
		})
	}
	_, err := Load(filepath.Join(t.TempDir(), "missing.yaml"))
	require.ErrorContains(t, err, "does not exist")
}
