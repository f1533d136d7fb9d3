package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError says that a contract refused a call.
type RevertError struct {
	Name string // of the custom error; "Error" for a revert with text, "Panic" for a failed check; empty if unknown
	Text string // readable: the name with its arguments
	Data []byte // as the contract returned it
	err  error
}

// Error implements error.
func (e *RevertError) Error() string { return "contract refused: " + e.Text }

// Unwrap gives the error of the JSON-RPC client.
func (e *RevertError) Unwrap() error { return e.err }

// IsRevert says whether err is a contract's refusal with that custom error.
func IsRevert(err error, name string) bool {
	var r *RevertError
	return errors.As(err, &r) && r.Name == name
}

// DecodeRevert makes the refusal of a contract readable: the custom error's name with its arguments, over all of our
// contracts, and Error(string) and Panic(uint256). For any other error it is the error's own text; empty for nil.
func DecodeRevert(err error) string {
	if err == nil {
		return ""
	}
	var r *RevertError
	if errors.As(reverted(err), &r) {
		return r.Text
	}
	return err.Error()
}

// maxRevertText bounds what a hostile contract can put into our logs.
const maxRevertText = 512

// reverted wraps err in a RevertError if it is the server's word that a contract reverted.
func reverted(err error) error {
	var known *RevertError
	if err == nil || errors.As(err, &known) {
		return err
	}
	var de rpc.DataError
	if !errors.As(err, &de) {
		return err
	}
	var data []byte
	if s, ok := de.ErrorData().(string); ok {
		data, _ = hexutil.Decode(s) // not hex: no data
	}
	if len(data) == 0 && !strings.Contains(strings.ToLower(de.Error()), "revert") {
		return err
	}
	name, text := decodeRevertData(data)
	return &RevertError{Name: name, Text: clip(text, maxRevertText), Data: data, err: err}
}

var errorsBySelector = sync.OnceValue(func() map[[4]byte]abi.Error {
	m := map[[4]byte]abi.Error{}
	for _, a := range allABIs() {
		for _, e := range a.Errors {
			m[[4]byte(e.ID[:4])] = e
		}
	}
	return m
})

func decodeRevertData(data []byte) (name, text string) {
	if len(data) == 0 {
		return "", "reverted without a reason"
	}
	if len(data) < 4 {
		return "", "reverted with " + hexutil.Encode(data)
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		if [4]byte(data[:4]) == [4]byte{0x4e, 0x48, 0x7b, 0x71} {
			return "Panic", "panic: " + reason
		}
		return "Error", fmt.Sprintf("%q", clip(reason, maxRevertText))
	}
	e, ok := errorsBySelector()[[4]byte(data[:4])]
	if !ok {
		return "", "unknown error " + hexutil.Encode(data[:min(len(data), 36)])
	}
	args, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return e.Name, e.Name + " with malformed arguments"
	}
	parts := make([]string, len(args))
	for i, v := range args {
		parts[i] = strings.TrimSpace(e.Inputs[i].Name + " " + show(v))
	}
	return e.Name, e.Name + "(" + strings.Join(parts, ", ") + ")"
}

// show writes an ABI value for people.
func show(v any) string {
	switch v := v.(type) {
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case []byte:
		return hexutil.Encode(v)
	case string:
		return fmt.Sprintf("%q", v)
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Array && r.Type().Elem().Kind() == reflect.Uint8 {
		b := make([]byte, r.Len())
		reflect.Copy(reflect.ValueOf(b), r)
		return "0x" + hex.EncodeToString(b)
	}
	return fmt.Sprint(v)
}

func clip(s string, n int) string {
	if len(s) > n {
		return strings.ToValidUTF8(s[:n], "") + "..."
	}
	return s
}
