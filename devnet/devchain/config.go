package devchain

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// Defaults of Config.
const (
	DefaultChainID     = 31337
	DefaultPeriod      = time.Second
	DefaultBatchDelay  = 100 * time.Millisecond
	DefaultMinInterval = 250 * time.Millisecond
	DefaultGasLimit    = 60_000_000 // that of Ethereum since November 2025
)

// Config says what chain to start. The zero value is a chain in memory, on a free port, without prefunded accounts.
type Config struct {
	// Host is the IP address or name to listen on; 127.0.0.1 if empty.
	Host string
	// Port serves HTTP and WebSocket; 0 takes any free one, which Chain.Port then tells.
	Port int
	// ChainID is the EIP-155 chain id; DefaultChainID if 0.
	ChainID uint64
	// Alloc holds the accounts that exist from the start, with their balances in wei.
	Alloc types.GenesisAlloc
	// GasLimit is the gas of one block; DefaultGasLimit if 0. One transaction has at most 16,777,216 (EIP-7825).
	GasLimit uint64

	// Period is the heartbeat: a block is made when none has been for this long, so that a clock in blocks always
	// advances. 0 means DefaultPeriod; negative means no heartbeat.
	Period time.Duration
	// BatchDelay is how long a transaction waits for others to share its block. 0 means DefaultBatchDelay; negative
	// means no wait.
	BatchDelay time.Duration
	// MinInterval is the least time between two blocks that the chain makes by itself. 0 means DefaultMinInterval;
	// negative means none.
	MinInterval time.Duration
	// Manual starts the chain with automatic blocks off, as after dev_setAutomine(false).
	Manual bool

	// DataDir keeps the chain on disk; empty keeps it in memory. A directory belongs to one running chain, and to one
	// ChainID, Alloc and GasLimit.
	DataDir string
	// Archive keeps all state, so that any old block can be asked; otherwise state is gone about 128 blocks back. On
	// disk it also writes state with each block: a killed process then loses its last few blocks at most, without it
	// everything since the last Close.
	Archive bool

	// Logger receives go-ethereum's own log lines. That log is one for the whole process: the last chain started with
	// a Logger has it. Nil leaves it as it is, which is silent unless the program set it up.
	Logger *slog.Logger
}

// maxGasLimit keeps block gas in the range go-ethereum accepts (2^63-1) with a wide margin.
const maxGasLimit = 1 << 40

// withDefaults fills in what is zero and refuses what cannot work.
func (c Config) withDefaults() (Config, error) {
	if c.Host == "" {
		c.Host = "127.0.0.1"
	}
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.GasLimit == 0 {
		c.GasLimit = DefaultGasLimit
	}
	for _, d := range []struct {
		value    *time.Duration
		standard time.Duration
	}{{&c.Period, DefaultPeriod}, {&c.BatchDelay, DefaultBatchDelay}, {&c.MinInterval, DefaultMinInterval}} {
		switch {
		case *d.value == 0:
			*d.value = d.standard
		case *d.value < 0:
			*d.value = 0
		}
	}
	if c.Port < 0 || c.Port > 65535 {
		return c, fmt.Errorf("port %d is not between 0 and 65535", c.Port)
	}
	if c.ChainID >= 1<<63 {
		return c, fmt.Errorf("chain id %d is not below 2^63", c.ChainID)
	}
	if c.GasLimit < 1_000_000 || c.GasLimit > maxGasLimit {
		return c, fmt.Errorf("block gas limit %d is not between 1000000 and %d", c.GasLimit, uint64(maxGasLimit))
	}
	return c, nil
}
