package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/bundle"
	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// publishedResult is an action that was bundled, and put to IPFS unless that was not wanted.
type publishedResult struct {
	CID       string          `json:"cid"`
	Bytes     int             `json:"bytes"`
	Published bool            `json:"published"`
	File      string          `json:"file,omitempty"` // of the bundle
	Manifest  bundle.Manifest `json:"manifest"`
	bare      bool            // for people, only the CID
}

func (r publishedResult) text(t *table) {
	if r.bare {
		fmt.Fprintln(t, r.CID)
		return
	}
	t.row("cid", "%s", r.CID)
	t.row("bytes", "%d", r.Bytes)
	t.row("sha256", "%s", r.Manifest.SHA256)
	if l := r.Manifest.Lockfile; l != nil {
		t.row("packages", "%s %s", l.Name, l.SHA256)
	}
	t.row("bundle", "%s", r.File)
}

func (a *app) actionPublish() *cobra.Command {
	var d depot
	var o bundle.Options
	var dry bool
	var out string
	var version int
	cmd := &cobra.Command{
		Use: "publish [DIR|FILE]", Short: "Bundle an action and put it to IPFS", Args: oneAtMost,
		Long: `Bundle an action with all that it imports into the one script that nodes run, write it and a manifest to dist/, and put it to
IPFS through the node at --ipfs, which pins it. Its CID is that of ipfs add, Qm..., by which nodes also name code that is sent
along with a request; the CID of version 1 is another permission on chain. The same source makes the same bytes, and the same CID, on every machine. What the
engine of actions would refuse or run in another sense is refused here, with file and line. If packages are imported, there must be
a lockfile; the manifest has its hash.`,
		Example: "  conclave action publish my-action --ipfs http://127.0.0.1:5001\n  conclave action publish --dry-run",
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := openAction(here(args))
			if err != nil {
				return err
			}
			if strings.HasSuffix(here(args), testSuffix) {
				return usage(cmd, "%s is a test, not an action", args[0])
			}
			if version != dag.V0 && version != dag.V1 {
				return usage(cmd, "--cid-version is %d; it is 0 or 1", version)
			}
			b, err := a.bundled(p.entry, o)
			if err != nil {
				return err
			}
			r := publishedResult{CID: b.Manifest.CIDv0, Bytes: len(b.Code), Manifest: b.Manifest, bare: dry}
			if version == dag.V1 {
				r.CID = b.Manifest.CIDv1
			}
			if dry {
				return a.print(r)
			}
			if out == "" {
				out = filepath.Join(p.root, "dist")
			}
			if r.File, err = writeBundle(out, b); err != nil {
				return err
			}
			depot, err := d.ipfs()
			if err != nil {
				return err
			}
			if _, err := depot.PutAs(cmd.Context(), b.Code, version); err != nil {
				return err
			}
			r.Published = true
			return a.print(r)
		},
	}
	d.flags(cmd)
	f := cmd.Flags()
	f.BoolVar(&dry, "dry-run", false, "only print the CID")
	f.IntVar(&version, "cid-version", dag.V0, "`VERSION` of the CID: 0 (Qm...) or 1 (bafkrei...)")
	f.BoolVar(&o.Minify, "minify", false, "make the code short")
	f.BoolVar(&o.Raw, "raw", false, "publish the file as it is, byte for byte; it must be a script that the engine runs")
	f.StringVar(&out, "out", "", "`DIR` to write the bundle and its manifest to (default: dist in the project)")
	return cmd
}

// writeBundle writes a bundle and its manifest, by the name of its source, and returns the bundle's path.
func writeBundle(dir string, b *bundle.Bundle) (string, error) {
	name := strings.TrimSuffix(filepath.Base(b.Manifest.Entry), filepath.Ext(b.Manifest.Entry))
	manifest, err := json.MarshalIndent(b.Manifest, "", "  ")
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	path := filepath.Join(dir, name+".js")
	if err := os.WriteFile(path, b.Code, 0o644); err != nil {
		return "", err
	}
	return path, os.WriteFile(filepath.Join(dir, name+".manifest.json"), append(manifest, '\n'), 0o644)
}
