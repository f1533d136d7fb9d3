package api

import (
	_ "embed"
	"net/http"
)

// openapi describes every route and every error code. Tests hold it against the handlers.
//
//go:embed openapi.yaml
var openapi []byte

func serveOpenAPI(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/yaml")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write(openapi) // the client went away
}
