package chains

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// solanaPool is a Solana over the JSON-RPC endpoints of a cluster (solana.com/docs/rpc).
type solanaPool struct{ pool }

func (c *solanaPool) Call(ctx context.Context, method string, params []any) (out json.RawMessage, err error) {
	err = c.each(ctx, "call "+method, func(ctx context.Context, e *endpoint) error {
		result, err := c.rpc(ctx, e, method, params)
		// Everything but what is about the request (not synchronised, slot skipped, method switched off) may be otherwise
		// elsewhere.
		if r := (*CallError)(nil); errors.As(err, &r) && aboutRequest(r) {
			if strings.Contains(r.Message, "could not find account") {
				return fmt.Errorf("%w: %.200q", ErrNotFound, r.Message)
			}
			return fmt.Errorf("%w: %.200q", ErrRefused, r.Message)
		}
		out = result
		return err
	})
	return out, err
}

// aboutRequest says whether an error would be the same at every node: wrong parameters (-32602), or an account of more than
// 128 bytes that was not asked for in base64, for which nodes say that the request is invalid (-32600).
func aboutRequest(e *CallError) bool {
	return e.Code == -32602 || e.Code == -32600 && strings.HasPrefix(e.Message, "Encoded binary (base 58)")
}
