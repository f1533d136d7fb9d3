package chains

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Options are what New needs besides the configuration. All have defaults.
type Options struct {
	// Local reads the network's own chain, at any block hash the node pins. Needed if there is a LocalChain.
	Local EVM
	// LocalID is the chain id of Local; 0 if nobody asks by id.
	LocalID uint64
	// LocalBlock gives the block at which Local is asked by id; the newest if nil.
	LocalBlock func() common.Hash
	// Timeout is that of one attempt at one endpoint; 3 s if 0.
	Timeout time.Duration
	// MaxBytes is the size of one answer; 2 MiB if 0.
	MaxBytes int64
	// Now is the clock by which endpoints rest; time.Now if nil.
	Now func() time.Time
}

func (o Options) defaults() Options {
	if o.Timeout <= 0 {
		o.Timeout = 3 * time.Second
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = 2 << 20
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Set is a node's chains. It is safe for use by several goroutines.
type Set struct {
	http   *http.Client
	o      Options
	local  map[string]EVM
	evm    map[string]EVM
	ids    map[string]uint64 // of EVM chains, by name
	names  map[uint64]string // of EVM chains that are not local, by id
	solana map[string]Solana
	cosmos map[string]Cosmos
}

// New makes a Set. It connects to nothing yet.
func New(cfg Config, o Options) (*Set, error) {
	o = o.defaults()
	s := &Set{
		http: client(), o: o, local: map[string]EVM{}, evm: map[string]EVM{}, ids: map[string]uint64{}, names: map[uint64]string{},
		solana: map[string]Solana{}, cosmos: map[string]Cosmos{},
	}
	for _, name := range cfg.LocalChain {
		_, twice := cfg.Chains[name]
		switch kind, _ := KindOf(name); {
		case kind != EVMKind:
			return nil, fmt.Errorf("chains: localChain %q is no name of an EVM chain", name)
		case twice:
			return nil, fmt.Errorf("chains: %q is both localChain and another chain", name)
		case o.Local == nil:
			return nil, fmt.Errorf("chains: localChain %q, but there is none", name)
		}
		s.local[name], s.ids[name] = o.Local, o.LocalID
	}
	for _, name := range slices.Sorted(maps.Keys(cfg.Chains)) {
		c := cfg.Chains[name]
		kind, known := KindOf(name)
		if !known {
			return nil, fmt.Errorf("chains: no condition can name %.40q", name)
		}
		p, err := newPool(kind, c, o, s.http)
		if err != nil {
			return nil, fmt.Errorf("chains: %q: %w", name, err)
		}
		switch c.Kind {
		case EVMKind:
			if err := s.number(name, c.ChainID); err != nil {
				return nil, err
			}
			s.evm[name] = &evmPool{p, c.ChainID}
		case SolanaKind:
			s.solana[name] = &solanaPool{p}
		case CosmosKind:
			s.cosmos[name] = &cosmosPool{p}
		}
	}
	return s, nil
}

// number notes a chain's id. Two chains of one id would be two answers to one question.
func (s *Set) number(name string, id uint64) error {
	s.ids[name] = id
	if id == 0 {
		return nil
	}
	if other, twice := s.names[id]; twice {
		return fmt.Errorf("chains: %q and %q both have chainId %d", other, name, id)
	}
	if id == s.o.LocalID {
		return fmt.Errorf("chains: %q has chainId %d, which is the network's own chain", name, id)
	}
	s.names[id] = name
	return nil
}

// client makes connections of the Set's own: no proxy from the environment, no redirects, no cookies.
func client() *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			MaxConnsPerHost: 32, MaxIdleConnsPerHost: 4, IdleConnTimeout: time.Minute,
			TLSHandshakeTimeout: 3 * time.Second, ForceAttemptHTTP2: true, MaxResponseHeaderBytes: 64 << 10,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

func newPool(kind Kind, c Chain, o Options, client *http.Client) (pool, error) {
	p := pool{client: client, timeout: o.Timeout, max: o.MaxBytes, now: o.Now}
	switch {
	case kind != c.Kind:
		return p, fmt.Errorf("kind is %q, must be %q", c.Kind, kind)
	case c.ChainID != 0 && kind != EVMKind:
		return p, errors.New("chainId is for EVM chains")
	case len(c.URLs) == 0 || len(c.URLs) > maxURLs:
		return p, fmt.Errorf("%d urls, want 1 to %d", len(c.URLs), maxURLs)
	}
	for i, raw := range c.URLs {
		u, err := url.Parse(raw)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Fragment != "" {
			return p, fmt.Errorf("url %d is no http or https URL", i+1) // not shown: it may hold a key
		}
		if kind == CosmosKind && u.RawQuery != "" {
			return p, fmt.Errorf("url %d has a query, to which no path can be added", i+1)
		}
		p.endpoints = append(p.endpoints, &endpoint{url: u, where: u.Scheme + "://" + u.Host})
	}
	return p, nil
}

// EVM returns the EVM chain of that name, and whether it is the network's own. ErrUnknownChain if it is not configured.
func (s *Set) EVM(name string) (c EVM, local bool, err error) {
	if c, ok := s.local[name]; ok {
		return c, true, nil
	}
	c, err = get(s.evm, name)
	return c, false, err
}

// ID returns the chain id of the EVM chain of that name; 0 if there is none, or its id is not configured.
func (s *Set) ID(name string) uint64 { return s.ids[name] }

// CallContract asks a contract on the EVM chain of that id, as EVM.Confirm does: on the network's own chain at LocalBlock, on
// others at the newest block. Errors wrap ErrUnknownChain, ErrReverted or ErrUnavailable.
func (s *Set) CallContract(ctx context.Context, chainID uint64, contract common.Address, data []byte) ([]byte, error) {
	if chainID != 0 && chainID == s.o.LocalID && s.o.Local != nil {
		var at common.Hash
		if s.o.LocalBlock != nil {
			at = s.o.LocalBlock()
		}
		return s.o.Local.Confirm(ctx, contract, data, at)
	}
	name, ok := s.names[chainID]
	if !ok {
		return nil, fmt.Errorf("%w: chain id %d", ErrUnknownChain, chainID)
	}
	return s.evm[name].Confirm(ctx, contract, data, common.Hash{})
}

// Solana returns the Solana cluster of that name; ErrUnknownChain if it is not configured.
func (s *Set) Solana(name string) (Solana, error) { return get(s.solana, name) }

// Cosmos returns the Cosmos chain of that name; ErrUnknownChain if it is not configured.
func (s *Set) Cosmos(name string) (Cosmos, error) { return get(s.cosmos, name) }

func get[T any](m map[string]T, name string) (T, error) {
	c, ok := m[name]
	if !ok {
		return c, fmt.Errorf("%w: %.40q", ErrUnknownChain, name)
	}
	return c, nil
}

// Configured returns the names of the chains that can be asked, sorted.
func (s *Set) Configured() []string {
	var out []string
	add := func(n string) { out = append(out, n) }
	for n := range s.local {
		add(n)
	}
	for n := range s.evm {
		add(n)
	}
	for n := range s.solana {
		add(n)
	}
	for n := range s.cosmos {
		add(n)
	}
	slices.Sort(out)
	return out
}

// Close closes idle connections.
func (s *Set) Close() { s.http.CloseIdleConnections() }

// NewEVM reads one EVM chain that needs no name, such as the network's own. close closes its idle connections.
func NewEVM(c Chain, o Options) (chain EVM, close func(), err error) {
	httpClient := client()
	p, err := newPool(EVMKind, c, o.defaults(), httpClient)
	if err != nil {
		return nil, nil, fmt.Errorf("chains: %w", err)
	}
	return &evmPool{p, c.ChainID}, httpClient.CloseIdleConnections, nil
}
