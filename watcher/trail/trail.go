// Package trail ties the lines of the logs of all nodes to the request that they are about. The id of a request travels in
// the context of whoever works on it; who logs takes its logger from here.
//
// A line about a request has the attribute "request": the id by which nodes and the chain know it, or, where they need none
// (shares of decryption keys), the client's own. Where a client's id came along, lines that have the network's id carry it
// as "client". So grep for either, over the logs of all nodes, finds the way of one request: received, caller
// authenticated, decided, ready to sign, committee, ceremony, answer, responded. All but the outcome is at debug level.
//
// Threat line: a client chooses its own id. The HTTP face takes printable ASCII without spaces, at most 128 bytes, and
// slog's handlers quote what could look like something else, so nobody can write lines of their own. Nothing else that a
// client sent, no token, secret or URL belongs into a line.
package trail

import (
	"context"
	"log/slog"
)

// Names of the attributes.
const (
	RequestKey = "request"
	ClientKey  = "client"
)

type key struct{}

// ids are what is known of the request that a context belongs to.
type ids struct{ request, client string }

func of(ctx context.Context) ids {
	known, _ := ctx.Value(key{}).(ids)
	return known
}

// Client begins the trail of a request over HTTP, with the id that its client gave.
func Client(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, ids{client: id})
}

// Request names the request by the id that all nodes know it by. A client's id stays beside it.
func Request(ctx context.Context, id string) context.Context {
	known := of(ctx)
	known.request = id
	return context.WithValue(ctx, key{}, known)
}

// Log returns base with the ids of the context's request, if it belongs to one. Without a base it logs nothing.
func Log(ctx context.Context, base *slog.Logger) *slog.Logger {
	known := of(ctx)
	switch {
	case base == nil:
		return slog.New(slog.DiscardHandler)
	case known.request == "" && known.client == "":
		return base
	case known.request == "":
		return base.With(RequestKey, known.client)
	case known.client == "":
		return base.With(RequestKey, known.request)
	}
	return base.With(RequestKey, known.request, ClientKey, known.client)
}
