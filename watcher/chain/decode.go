package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/conclave-network/conclave/watcher/store"
)

// Errors of Decode.
var (
	// ErrNotOurs: the log is of no event that we know: another contract, or one that an ABI does not hold.
	ErrNotOurs = errors.New("not an event of ours")
	// ErrMalformed: the log does not fit its event.
	ErrMalformed = errors.New("malformed log")
)

// Bounds of the arguments that are stored, in bytes. The largest event of which arguments are needed names a set of 255
// nodes in 8,224 bytes; permission ids can be as long as whoever pays for them likes. Params and results of actions have up
// to 128 KiB, as the Coordinator may allow, and are needed in full.
const (
	maxEventData  = 16 << 10
	maxActionData = 160 << 10
)

func maxData(kind store.Kind) int {
	switch kind {
	case store.KindActionRequested, store.KindActionFulfilled, store.KindScheduleRegistered:
		return maxActionData
	}
	return maxEventData
}

// Decoder turns logs of our contracts into events for the store.
type Decoder struct {
	events map[common.Address]map[common.Hash]decodable
}

type decodable struct {
	kind store.Kind
	abi  abi.Event
}

// NewDecoder returns a decoder for one network's contracts.
func NewDecoder(c Contracts) *Decoder {
	d := &Decoder{events: map[common.Address]map[common.Hash]decodable{}}
	for _, n := range c.named() {
		d.events[n.address] = map[common.Hash]decodable{}
		for _, e := range n.abi.Events {
			d.events[n.address][e.ID] = decodable{store.Kind(n.name + "." + e.Name), e}
		}
	}
	return d
}

// Decode decodes one log. It gives ErrNotOurs or ErrMalformed for logs to skip, and never panics, whatever the log
// holds. Arguments that are too long are left out: the payload is then {"truncated":true}, and what matters is on
// chain anyway.
func (d *Decoder) Decode(l types.Log) (e store.Event, err error) {
	defer func() {
		if r := recover(); r != nil { // go-ethereum's ABI decoder is fuzzed; this is the belt to those braces
			e, err = store.Event{}, fmt.Errorf("%w: decoder gave up: %v", ErrMalformed, r)
		}
	}()
	if len(l.Topics) == 0 {
		return store.Event{}, fmt.Errorf("%w: no topic", ErrNotOurs)
	}
	ev, ok := d.events[l.Address][l.Topics[0]]
	if !ok {
		return store.Event{}, fmt.Errorf("%w: topic %s of %s", ErrNotOurs, l.Topics[0], l.Address)
	}
	e = store.Event{
		Block: store.BlockRef{Number: l.BlockNumber, Hash: l.BlockHash}, LogIndex: uint64(l.Index),
		Address: l.Address, Kind: ev.kind,
	}
	args := map[string]any{}
	var indexed, plain abi.Arguments
	for _, in := range ev.abi.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		} else {
			plain = append(plain, in)
		}
	}
	if len(l.Topics)-1 != len(indexed) {
		return store.Event{}, fmt.Errorf("%w: %s has %d topics", ErrMalformed, ev.kind, len(l.Topics))
	}
	if err := abi.ParseTopicsIntoMap(args, indexed, l.Topics[1:]); err != nil {
		return store.Event{}, fmt.Errorf("%w: topics of %s: %w", ErrMalformed, ev.kind, err)
	}
	if id, ok := args["requestId"].([32]byte); ok {
		e.RequestID = id
	} else if id, ok := args["scheduleId"].(*big.Int); ok {
		e.RequestID = common.BigToHash(id) // small numbers, which no request's id is
	}
	if len(l.Data) > maxData(ev.kind) {
		e.Payload = json.RawMessage(`{"truncated":true}`)
		return e, nil
	}
	if len(plain) > 0 {
		if err := plain.UnpackIntoMap(args, l.Data); err != nil {
			return store.Event{}, fmt.Errorf("%w: data of %s: %w", ErrMalformed, ev.kind, err)
		}
	}
	if e.Payload, err = json.Marshal(plainJSON(reflect.ValueOf(args))); err != nil {
		return store.Event{}, fmt.Errorf("%w: arguments of %s: %w", ErrMalformed, ev.kind, err)
	}
	return e, nil
}

// plainJSON turns what the ABI decoder gives into what encoding/json writes as events.go says.
func plainJSON(v reflect.Value) any {
	switch x := v.Interface().(type) {
	case common.Address, common.Hash, *big.Int, bool, string, uint8, uint16, uint32, uint64:
		return x
	case []byte:
		return hexutil.Bytes(x)
	}
	switch v.Kind() {
	case reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			b := make([]byte, v.Len())
			reflect.Copy(reflect.ValueOf(b), v)
			return hexutil.Bytes(b)
		}
		fallthrough
	case reflect.Slice:
		out := make([]any, v.Len())
		for i := range out {
			out[i] = plainJSON(v.Index(i))
		}
		return out
	case reflect.Struct:
		out := map[string]any{}
		for i := range v.NumField() {
			name := v.Type().Field(i).Tag.Get("json")
			if name == "" {
				name = v.Type().Field(i).Name
			}
			out[name] = plainJSON(v.Field(i))
		}
		return out
	case reflect.Map:
		out := map[string]any{}
		for it := v.MapRange(); it.Next(); {
			out[it.Key().String()] = plainJSON(reflect.ValueOf(it.Value().Interface()))
		}
		return out
	}
	return v.Interface()
}
