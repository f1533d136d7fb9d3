package main

import (
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// versionResult says what was built.
type versionResult struct {
	Version  string `json:"version"`  // of the module, "(devel)" when built in a checkout
	Revision string `json:"revision"` // commit; empty if unknown
	Modified bool   `json:"modified"` // the checkout had changes
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func (v versionResult) text(t *table) {
	t.row("conclave", "%s", v.Version)
	if v.Revision != "" {
		dirty := ""
		if v.Modified {
			dirty = " with changes"
		}
		t.row("commit", "%s%s", v.Revision, dirty)
	}
	t.row("built with", "%s for %s", v.Go, v.Platform)
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Say which version this is", Args: exactly(),
		RunE: func(*cobra.Command, []string) error { return a.print(version()) },
	}
}

func version() versionResult {
	v := versionResult{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	if info.Main.Version != "" {
		v.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Revision = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	return v
}
