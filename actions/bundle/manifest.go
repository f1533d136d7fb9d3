package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

// Manifest says what a bundle was made of. It holds no time and no path of the machine: whoever has the same source and
// packages makes the same bytes again.
type Manifest struct {
	Version  int              `json:"version"` // 1
	Entry    string           `json:"entry"`   // names are relative to the project's folder
	CIDv0    string           `json:"cidV0"`   // as ipfs add makes it; nodes name code by it that is sent along
	CIDv1    string           `json:"cidV1"`   // as ipfs add --cid-version=1 makes it
	SHA256   string           `json:"sha256"`  // of the bundle
	Bytes    int              `json:"bytes"`
	Lockfile *Lockfile        `json:"lockfile,omitempty"` // of the project's packages, if any was used
	Esbuild  string           `json:"esbuild,omitempty"`  // version; none if the source was taken as it is
	Target   string           `json:"target,omitempty"`
	Minified bool             `json:"minified,omitempty"`
	Inputs   map[string]Input `json:"inputs"`
}

// Lockfile is the file in which a package manager wrote which versions it installed.
type Lockfile struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
}

// Input is a file that went into a bundle.
type Input struct {
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`
}

// describe fills in the manifest.
func (p *project) describe(b *Bundle, o Options) (err error) {
	m := &b.Manifest
	m.Version, m.Entry, m.Bytes, m.SHA256 = 1, p.entry, len(b.Code), sum(b.Code)
	for version, text := range map[int]*string{dag.V0: &m.CIDv0, dag.V1: &m.CIDv1} {
		c, err := dag.CID(b.Code, version)
		if err != nil {
			return fmt.Errorf("compute the CID: %w", err)
		}
		*text = c.String()
	}
	if !o.Raw {
		m.Esbuild, m.Target, m.Minified = esbuildVersion, "es2017", o.Minify
	}
	lockfile, err := p.lockfile()
	if err != nil {
		return err
	}
	packages := false
	for name := range m.Inputs {
		if err := p.inside(name, lockfile); err != nil {
			return err
		}
		raw, err := os.ReadFile(p.path(name))
		if err != nil {
			return fmt.Errorf("read %s: %w", name, bare(err))
		}
		m.Inputs[name] = Input{sum(raw), len(raw)}
		packages = packages || installed(name)
	}
	switch {
	case !packages:
	case lockfile == "":
		return &Problems{{
			File: p.entry, Text: "packages are imported, and no lockfile says which versions of them",
			Hint: "run npm install, which writes package-lock.json; yarn.lock, pnpm-lock.yaml and bun.lock will do too",
		}}
	default:
		raw, err := os.ReadFile(p.path(lockfile))
		if err != nil {
			return fmt.Errorf("read %s: %w", lockfile, bare(err))
		}
		m.Lockfile = &Lockfile{lockfile, sum(raw)}
	}
	return nil
}

// lockfiles are what package managers call theirs.
var lockfiles = []string{"package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"}

// lockfile finds the lockfile in the project's folder or, for a project within another, above it. It is "" if there is none.
func (p *project) lockfile() (string, error) {
	for dir := p.root; ; dir = filepath.Dir(dir) {
		for _, name := range lockfiles {
			if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
				rel, err := filepath.Rel(p.root, filepath.Join(dir, name))
				return filepath.ToSlash(rel), err
			}
		}
		if dir == filepath.Dir(dir) {
			return "", nil
		}
	}
}

// inside refuses a file that is neither in the project nor in the one around it that has the lockfile: the way to it is
// part of the code, and is another on another machine.
func (p *project) inside(name, lockfile string) error {
	base := filepath.Dir(p.path(lockfile))
	if lockfile == "" {
		base = p.root
	}
	rel, err := filepath.Rel(base, p.path(name))
	if err == nil && !strings.HasPrefix(filepath.ToSlash(rel), "../") {
		return nil
	}
	return &Problems{{
		File: p.entry, Text: fmt.Sprintf("it imports %s, which is outside of the project", filepath.Base(name)),
		Hint: "a bundle must be the same on every machine: copy the file into the project, or install it as a package and not as a link",
	}}
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

// esbuildVersion is that of go.mod.
const esbuildVersion = "v0.28.2"
