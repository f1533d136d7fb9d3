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
		// -32602 is about the request; everything else (not synchronised, slot skipped, method switched off) may be
		// otherwise elsewhere.
		if r := (*rpcError)(nil); errors.As(err, &r) && r.Code == -32602 {
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
