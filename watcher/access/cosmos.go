package access

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"
)

// checkCosmos checks a cosmos condition.
func (ev *evaluation) checkCosmos(ctx context.Context, l *leaf) (string, bool, error) {
	address, err := ev.caller.address(l)
	if err != nil {
		return "", false, err
	}
	if l.cosmos.method != "" && l.cosmos.method != "timelock" {
		return "", false, fmt.Errorf("%w: cosmos method %q is not supported", ErrInvalid, short(l.cosmos.method))
	}
	if l.cosmos.method == "" && l.cosmos.path == userAddress {
		return ev.compareText(l, address)
	}
	c, err := ev.cfg.Chains.Cosmos(l.chain)
	if err != nil {
		return "", false, err
	}
	get := func(path string) (any, error) {
		raw, err := c.Get(ctx, path)
		if err != nil {
			return nil, err
		}
		return document(raw)
	}
	path := strings.ReplaceAll(l.cosmos.path, userAddress, address)
	if l.cosmos.method == "timelock" {
		return l.checkTimelock(get, path)
	}
	doc, err := get(path)
	if err != nil {
		return "", false, err
	}
	return ev.compareJSON(l, doc)
}

// checkTimelock compares ages: the time of a block, the latest or of a given height, minus each time that the key finds
// under the path. One that is younger than the value's seconds is enough. A time after the block's is not young: who sets
// it could otherwise be always in time.
func (l *leaf) checkTimelock(get func(string) (any, error), path string) (string, bool, error) {
	height, err := l.cosmos.height()
	if err != nil {
		return "", false, err
	}
	t := l.test
	limit, err := decimal(t.value)
	if err != nil {
		return "", false, err
	}
	if t.comparator != "<" && t.comparator != "<=" || t.key == "" {
		return "", false, fmt.Errorf("%w: a timelock needs a key and < or <=", ErrInvalid)
	}
	now, err := blockTime(get, height)
	if err != nil {
		return "", false, err
	}
	doc, err := get(path)
	if err != nil {
		return "", false, err
	}
	found, err := lookup(t.key, doc)
	if err != nil {
		return "", false, err
	}
	got := fmt.Sprintf("%d times", len(found))
	for _, v := range found {
		text, _ := v.(string)
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return "", false, fmt.Errorf("%w: the key finds %q, which is no time", ErrInvalid, short(text))
		}
		age := big.NewInt(now.Unix() - at.Unix())
		met, err := ordered(t.comparator, age.Cmp(limit))
		if err != nil || met && age.Sign() >= 0 {
			return age.String() + " seconds", met, err
		}
	}
	return got, false, nil
}

// height is the block of a timelock: latest, or a number.
func (c *cosmosCondition) height() (string, error) {
	if len(c.params) == 1 {
		if _, err := decimal(c.params[0]); err == nil || c.params[0] == "latest" {
			return c.params[0], nil
		}
	}
	return "", fmt.Errorf("%w: a timelock has one parameter, latest or a block's height", ErrInvalid)
}

func blockTime(get func(string) (any, error), height string) (time.Time, error) {
	doc, err := get("/cosmos/base/tendermint/v1beta1/blocks/" + height)
	if err != nil {
		return time.Time{}, err
	}
	text, err := textAt(doc, "block", "header", "time")
	if err != nil {
		return time.Time{}, err
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, fmt.Errorf("%w: time of the block is %q", ErrUnavailable, short(text))
	}
	return at, nil
}

// textAt reads a string at the end of nested members.
func textAt(doc any, names ...string) (string, error) {
	for _, n := range names {
		o, _ := doc.(map[string]any)
		doc = o[n]
	}
	s, ok := doc.(string)
	if !ok {
		return "", fmt.Errorf("%w: answer has no %s", ErrUnavailable, strings.Join(names, "."))
	}
	return s, nil
}
