package supervisor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/network"
)

// Defaults of Config.
const (
	DefaultNodes    = 4
	DefaultPort     = 8545
	DefaultBasePort = 7470
)

// Limits and times of a development network.
const (
	maxNodes      = 30
	minNodes      = 3
	attemptBlocks = 6
	epochTimeout  = 120 // seconds
	confirmations = 1

	stopGrace   = 10 * time.Second
	readyPoll   = 150 * time.Millisecond
	readyWithin = 5 * time.Minute
)

// Config says what to run.
type Config struct {
	Dir      string // folder of everything that is written
	Nodes    int
	RPC      string // chain to use instead of one of our own; empty: start one
	Port     int    // of our own chain
	Chains   string // path of the file that says where other chains are, for every node; may be empty
	IPFSPort int    // of the IPFS node; 0 takes any free one
	BasePort int    // node i of 1..n has HTTP at BasePort+2(i-1) and peers at the port after it
	// FixedPort and FixedBasePort say that the ports were asked for: if they are taken, that is an error.
	FixedPort, FixedBasePort bool
	// Reset empties a folder of an earlier development network even of files that are not ours.
	Reset bool
	// Binary is the conclave program that is run for the nodes.
	Binary string
	// Probe asks the node with that HTTP address how it is doing.
	Probe func(ctx context.Context, url string) (Health, error)
	// Emit is told what happens, one event at a time.
	Emit func(Event)
}

// Health is what a node says of itself.
type Health struct {
	Ready bool
	Phase string
}

// check refuses what cannot be run.
func (c *Config) check() error {
	switch {
	case c.Nodes < minNodes || c.Nodes > maxNodes:
		return fault(fmt.Errorf("%d nodes were asked for", c.Nodes), fmt.Sprintf("a network has %d to %d nodes", minNodes, maxNodes))
	case c.Port < 0 || c.Port > 65535:
		return fault(fmt.Errorf("port %d does not exist", c.Port), "choose one from 0 (any free one) to 65535")
	case c.IPFSPort < 0 || c.IPFSPort > 65535:
		return fault(fmt.Errorf("port %d does not exist", c.IPFSPort), "choose one from 0 (any free one) to 65535")
	case c.BasePort < 1 || c.BasePort+2*c.Nodes > 65536:
		return fault(fmt.Errorf("base port %d leaves no room for %d ports", c.BasePort, 2*c.Nodes), "choose a lower one")
	case c.Dir == "" || c.Binary == "" || c.Probe == nil || c.Emit == nil:
		return errors.New("supervisor: incomplete configuration")
	}
	return nil
}

// EventKind says what an Event is about.
type EventKind string

// The kinds of events.
const (
	EventStep    EventKind = "step"    // a step of the start begins: Message
	EventNote    EventKind = "note"    // something was decided that was not asked for: Message
	EventPhase   EventKind = "phase"   // a node does something else now: Node, Message
	EventReady   EventKind = "ready"   // all nodes are ready: Devnet
	EventExit    EventKind = "exit"    // a node's process has ended: Node, Message
	EventStopped EventKind = "stopped" // no process is left
)

// Event is something that happens, in the form in which it is printed.
type Event struct {
	Kind    EventKind `json:"event"`
	Elapsed float64   `json:"elapsed"` // seconds since the start
	Node    int       `json:"node,omitempty"`
	Message string    `json:"message,omitempty"`
	Devnet  *Devnet   `json:"devnet,omitempty"`
}

// Devnet describes a running development network. It is what devnet.json holds.
type Devnet struct {
	PID         int              `json:"pid"` // of the supervisor
	Dir         string           `json:"dir"`
	NetworkFile string           `json:"networkFile"`
	RPC         string           `json:"rpc"` // HTTP, or what was given
	WS          string           `json:"ws,omitempty"`
	IPFS        string           `json:"ipfs"` // URL of an IPFS node without peers: API and gateway
	Network     *network.Network `json:"network"`
	Accounts    []Account        `json:"accounts"`
	Nodes       []Node           `json:"nodes"`
}

// Account is a development account, whose key everybody knows.
type Account struct {
	Index   int            `json:"index"`
	Address common.Address `json:"address"`
	KeyFile string         `json:"keyFile"`
}

// Node is a node's process.
type Node struct {
	Index   int            `json:"index"`
	Address common.Address `json:"address"`
	PID     int            `json:"pid"`
	URL     string         `json:"url"`
	P2PPort int            `json:"p2pPort"`
	Data    string         `json:"data"`
	Log     string         `json:"log"`
}

// hintError is an error with what to do about it.
type hintError struct {
	error
	hint string
}

func (e *hintError) Hint() string  { return e.hint }
func (e *hintError) Unwrap() error { return e.error }

func fault(err error, hint string) error { return &hintError{err, hint} }
