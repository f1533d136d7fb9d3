package api

import "time"

// Limits of bytes.
const (
	maxHeader = 16 << 10
	maxBody   = 1 << 20
	smallBody = 64 << 10 // of larger ones no more than largeBodies are held at a time
	maxDepth  = 64       // of objects and arrays in a body
	maxValues = 1 << 16  // in a body
	maxName   = 256      // of texts that only name something
)

// Limits of connections. A client may hold a part of them only.
const (
	maxConns        = 768
	maxClientConns  = 320
	maxMetricsConns = 8
	largeBodies     = 32
	readTimeout     = 10 * time.Second // of a request with its body
	writeTimeout    = 10 * time.Second // of an answer, unless its class says otherwise
	idleTimeout     = 60 * time.Second
)

// grace is what a class's connection lives longer than its work: the time to say that there was not enough of it.
const grace = time.Second

// class is a kind of work. Each has its own places, so that much of one leaves room for the other.
type class int

const (
	cheap   class = iota // what one node does alone: handshake, shares of decryption keys
	signing              // what nodes do together
	running              // actions
	classes              // how many there are
)

// lanes say how many requests of a class are worked on at a time, and for how long each. There is no queue: a client
// that is told to come again knows more than one that waits.
var lanes = [classes]struct {
	name   string
	places int
	work   time.Duration
	retry  time.Duration // when a place may be free again
	body   int64         // bytes of a request
}{
	cheap:   {"cheap", 64, 9 * time.Second, time.Second, maxBody},
	signing: {"signing", 16, 60 * time.Second, 2 * time.Second, maxBody},
	running: {"running", 16, 90 * time.Second, 2 * time.Second, maxActionBody},
}

// rates are what one client may ask for: a bucket of burst requests, filled with perSecond.
type rates struct{ call, read bucket }

type bucket struct {
	perSecond float64
	burst     int
}

// clientRates: calls are POST, reads everything else.
var clientRates = rates{call: bucket{64, 512}, read: bucket{256, 1024}}

// Limits of the table of clients.
const (
	maxClients = 1 << 14
	sweepEvery = time.Second
)
