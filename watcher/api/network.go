package api

import (
	"encoding/hex"
	"net"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/keyset"
)

// Facts are what stays the same of a network while the node runs. All of it is public.
type Facts struct {
	Name      string                    `json:"name"`
	ChainID   uint64                    `json:"chainId"`
	Contracts map[string]common.Address `json:"contracts"` // by their names in the network file
	Chains    []string                  `json:"chains"`    // names of those that conditions may ask; never where they are
	Version   string                    `json:"version"`   // of the node's program
}

// networkAnswer is what /v1/network tells: the facts, who serves now, the keys as in the handshake, and the limits.
type networkAnswer struct {
	Facts
	Epoch            uint64      `json:"epoch"` // 0 while this node holds no keys; then the next five are empty
	N                int         `json:"n"`
	K                int         `json:"k"`
	Nodes            []nodeEntry `json:"nodes"`            // in order of their positions
	NetworkPublicKey string      `json:"networkPublicKey"` // BLS12-381, 48 bytes in hex
	HDRootPubkeys    []string    `json:"hdRootPubkeys"`    // secp256k1, 33 bytes in hex each
	Limits           limits      `json:"limits"`
}

// nodeEntry is one node of the epoch.
type nodeEntry struct {
	Position int            `json:"position"`
	Node     common.Address `json:"node"`
	Address  string         `json:"address"` // host:port of its HTTP face
}

// limits are those of this node, so that clients need not find them out.
type limits struct {
	BodyBytes  int                    `json:"bodyBytes"`  // unless the class says otherwise
	BodyDepth  int                    `json:"bodyDepth"`  // objects and arrays within each other
	Conditions int                    `json:"conditions"` // in a request
	Callers    map[string]bucketLimit `json:"callers"`    // what one caller may ask for: calls are POST, reads the rest
	Classes    map[string]classLimit  `json:"classes"`
}

type bucketLimit struct {
	PerSecond float64 `json:"perSecond"`
	Burst     int     `json:"burst"`
}

type classLimit struct {
	Places  int     `json:"places"`  // requests worked on at a time
	Seconds float64 `json:"seconds"` // for one request
	Bytes   int64   `json:"bytes"`   // of its body
}

// network answers /v1/network.
func (s *SDK) network(facts Facts) http.HandlerFunc {
	facts.Chains = append([]string{}, facts.Chains...) // an empty list is no null
	lim := limits{
		BodyBytes: maxBody, BodyDepth: maxDepth, Conditions: access.MaxLeaves, Classes: map[string]classLimit{},
		Callers: map[string]bucketLimit{
			"calls": {clientRates.call.perSecond, clientRates.call.burst}, "reads": {clientRates.read.perSecond, clientRates.read.burst},
		},
	}
	for _, l := range lanes {
		lim.Classes[l.name] = classLimit{l.places, l.work.Seconds(), l.body}
	}
	return func(w http.ResponseWriter, _ *http.Request) {
		out := networkAnswer{Facts: facts, Nodes: []nodeEntry{}, HDRootPubkeys: []string{}, Limits: lim}
		if keys := s.Keysets.Current(); keys != nil {
			out.Epoch, out.N, out.K = keys.Epoch, len(keys.Nodes), keys.K()
			out.NetworkPublicKey, out.HDRootPubkeys = roots(keys)
			for i, n := range keys.Nodes {
				address := net.JoinHostPort(n.IPv4.String(), strconv.Itoa(int(n.Port)))
				out.Nodes = append(out.Nodes, nodeEntry{i, n.Address, address})
			}
		}
		answer(w, http.StatusOK, out)
	}
}

// roots are the network's public keys as the SDK takes them: BLS12-381, and what keys on secp256k1 are derived from.
func roots(keys *keyset.Keyset) (network string, hd []string) {
	return hex.EncodeToString(keys.Keys.BLS.PublicKey()), []string{hex.EncodeToString(keys.Keys.Secp256k1.PublicKey()), generator}
}
