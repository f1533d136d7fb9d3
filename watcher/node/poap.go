package node

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/conclave-network/conclave/watcher/access"
	"github.com/conclave-network/conclave/watcher/secret"
)

// poapURL is where POAPs are looked up unless the operator names another service.
const poapURL = "https://api.poap.tech"

// maxPOAPKey bounds the file of the key for it.
const maxPOAPKey = 1 << 10

// poaps is the source of POAPs, nil where the operator has no key for one.
func (n *Node) poaps() (access.POAPSource, error) {
	if n.cfg.POAPKey == "" {
		return nil, nil
	}
	key, err := readPOAPKey(n.cfg.POAPKey)
	if err != nil {
		return nil, &hintError{fmt.Errorf("poap_key: %w", err), "put the service's API key into the file, on one line"}
	}
	url := n.cfg.POAPURL
	if url == "" {
		url = poapURL
	}
	c, err := access.NewPOAPClient(url, key)
	if err != nil {
		return nil, &hintError{err, "give poap_url as " + poapURL}
	}
	n.closers = append(n.closers, func() error { c.Close(); return nil })
	return c, nil
}

func readPOAPKey(path string) (secret.Bytes, error) {
	f, err := os.Open(path)
	if err != nil {
		return secret.Bytes{}, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxPOAPKey+1))
	if err != nil {
		return secret.Bytes{}, err
	}
	key := bytes.TrimSpace(raw)
	if len(key) == 0 || len(raw) > maxPOAPKey || bytes.ContainsFunc(key, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return secret.Bytes{}, errors.New("the file holds no key")
	}
	return secret.New(key), nil
}
