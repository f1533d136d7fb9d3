package client

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Strategy picks one of the responses that nodes gave, of which there is at least one.
type Strategy func(responses []string) (string, error)

// Agreed picks the response that k nodes gave. The error is a *Disagreement if there is none.
func Agreed(k int) Strategy {
	return func(responses []string) (string, error) {
		if all := count(responses); len(all) > 0 && all[0].Nodes >= k {
			return all[0].Value, nil
		}
		return "", disagreement("responses", responses, k)
	}
}

// MostCommon picks the response that most nodes gave. One of those that are equally common is picked by its text.
func MostCommon(responses []string) (string, error) {
	all := count(responses)
	return all[0].Value, nil
}

// LeastCommon picks the response that fewest nodes gave, as the SDK does unless told otherwise: a single node that lies
// decides what it is.
func LeastCommon(responses []string) (string, error) {
	all := count(responses)
	return all[len(all)-1].Value, nil
}

// Said is something that nodes say, and how many do.
type Said struct {
	Value string `json:"value"`
	Nodes int    `json:"nodes"`
}

// count returns what was said, the most common first.
func count(values []string) (out []Said) {
	nodes := map[string]int{}
	for _, v := range values {
		nodes[v]++
	}
	for v, n := range nodes {
		out = append(out, Said{v, n})
	}
	slices.SortFunc(out, func(a, b Said) int { return cmp.Or(b.Nodes-a.Nodes, cmp.Compare(a.Value, b.Value)) })
	return out
}

// Disagreement says that enough nodes ran an action, but did not come to the same.
type Disagreement struct {
	What string // that differs: responses, or shares of a signature
	Need int    // nodes that must say the same
	Said []Said // the most common first
}

func disagreement(what string, values []string, need int) error {
	return &Disagreement{what, need, count(values)}
}

// about says what a disagreement is about.
func about(err error, what string) error {
	if d := (*Disagreement)(nil); errors.As(err, &d) {
		d.What = what
	}
	return err
}

// maxSaid bounds what is shown of a disagreement.
const maxSaid = 8

// Error gives the values, cut, and how many nodes said each.
func (d *Disagreement) Error() string {
	var parts []string
	for _, s := range d.Said[:min(len(d.Said), maxSaid)] {
		parts = append(parts, fmt.Sprintf("%d of them: %q", s.Nodes, printable(s.Value, maxText)))
	}
	if len(parts) == 0 {
		parts = []string{"none came"}
	}
	return fmt.Sprintf("the nodes' %s differ, %d must be the same: %s", d.What, d.Need, strings.Join(parts, ", "))
}

// Hint says why actions come to different ends.
func (d *Disagreement) Hint() string {
	return "what an action signs or answers must not depend on clock, randomness or pages that change: let one node decide by runOnce, or compare by broadcastAndCollect"
}
