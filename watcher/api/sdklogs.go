package api

import (
	"errors"
	"net/http"

	"github.com/conclave-network/conclave/watcher/execute"
)

// actionLogs answers who asked for runs with what this node remembers of them. A session's proof does not fit into the
// address of a page, so it is a POST.
func (s *SDK) actionLogs(w http.ResponseWriter, r *http.Request) {
	handle(s, w, r, logsAsk, s.Executor.Logs, func(_ execute.LogsAsk, got []execute.Record) (int, any) {
		return http.StatusOK, map[string]any{"runs": got}
	})
}

func logsAsk(r *http.Request) (ask execute.LogsAsk, err error) {
	fields, err := body(r)
	if err != nil {
		return ask, err
	}
	if err = errors.Join(member(fields, "requestId", &ask.ID), optional(fields, "epoch", &ask.Epoch)); err != nil {
		return ask, err
	}
	if ask.ID == "" || len(ask.ID) > maxName {
		return ask, invalid("requestId is empty or too long")
	}
	return ask, object(fields, "authSig", &ask.Proof)
}
