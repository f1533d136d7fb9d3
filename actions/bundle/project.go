package bundle

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

// project is where an action's source lies.
type project struct {
	root  string // see Root; names are relative to it
	entry string // relative to root, with slashes
}

// Root returns the project that a file or folder belongs to: the nearest folder with a package.json, else the folder itself
// or the file's own. Links are resolved: of one project there is one path.
func Root(path string) (string, error) {
	full, err := real(path)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(full); err == nil && !info.IsDir() {
		full = filepath.Dir(full)
	}
	for dir := full; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "package.json")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return full, nil
		}
	}
}

// usual is where an action is if package.json does not say.
var usual = []string{"src/action.ts", "src/action.js", "action.ts", "action.js", "src/index.ts", "src/index.js", "index.ts", "index.js"}

// Entry returns the source file of a project's action: main in its package.json, else one with a usual name.
func Entry(root string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(root, "package.json"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read package.json: %w", bare(err))
	}
	var said struct{ Main string }
	if len(raw) > 0 {
		if err := json.Unmarshal(raw, &said); err != nil {
			return "", fmt.Errorf("read package.json: %w", err)
		}
	}
	names := usual
	if said.Main != "" {
		names = []string{said.Main}
	}
	for _, name := range names {
		path := filepath.Join(root, filepath.FromSlash(name))
		if _, err := os.Stat(path); err == nil {
			return path, nil
		}
	}
	return "", &Problems{{
		File: "package.json", Text: "it names no file in main that is there", Hint: "give the action's source file, or name it in main",
	}}
}

func openProject(entry string) (*project, error) {
	path, err := real(entry)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", entry, bare(err))
	}
	if l := loaders[filepath.Ext(path)]; !info.Mode().IsRegular() || l != api.LoaderJS && l != api.LoaderTS {
		return nil, fmt.Errorf("read %s: an action is a .js, .mjs, .ts or .mts file", entry)
	}
	root, err := Root(path)
	if err != nil {
		return nil, err
	}
	rel, err := filepath.Rel(root, path)
	return &project{root, filepath.ToSlash(rel)}, err
}

// real is the one absolute path of a file that is there.
func real(path string) (string, error) {
	full, err := filepath.Abs(path)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return "", fmt.Errorf("read %s: %w", path, bare(err))
	}
	return full, nil
}

// bare strips the path from an error of a file, which has been said already and may be another machine's.
func bare(err error) error {
	var pe *os.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}
