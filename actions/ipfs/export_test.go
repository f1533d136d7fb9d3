package ipfs

import "github.com/conclave-network/conclave/actions/ipfs/dag"

// Waiting is how many callers wait for a fetch.
func (l *Loader) Waiting(text string, most int) int {
	c, err := dag.Parse(text)
	if err != nil {
		return 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if f, ok := l.flights[wanted{c, most}]; ok {
		return f.waiting
	}
	return 0
}
