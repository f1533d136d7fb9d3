package main

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
)

// starter are the files of a new project. NAME stands for its name.
//
//go:embed starter
var starter embed.FS

// startedResult is a project that was made.
type startedResult struct {
	Folder string   `json:"folder"`
	Files  []string `json:"files"`
}

func (r startedResult) text(t *table) {
	t.row("folder", "%s", r.Folder)
	for _, name := range r.Files {
		t.row("file", "%s", name)
	}
	t.row("try it", "conclave action test %s", r.Folder)
}

func (a *app) actionNew() *cobra.Command {
	return &cobra.Command{
		Use: "new DIR", Short: "Start a project for an action", Args: exactly("DIR"),
		Long: `Make a folder with an action in TypeScript, tests of it with recorded answers of the world, and the types of all that an
action finds. The folder must be new or empty.`,
		Example: "  conclave action new my-action",
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := newProject(args[0])
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
}

// unfit are characters that no package's name has.
var unfit = regexp.MustCompile(`[^a-z0-9._-]+`)

// newProject writes the starter into a folder.
func newProject(dir string) (r startedResult, err error) {
	r.Folder = dir
	full, err := filepath.Abs(dir)
	if err != nil {
		return r, err
	}
	if there, err := os.ReadDir(full); err == nil && len(there) > 0 {
		return r, hint(fmt.Errorf("folder %s is not empty", dir), "name a folder that is not there yet")
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return r, fmt.Errorf("read folder %s: %w", dir, errors.Unwrap(err))
	}
	name := strings.Trim(unfit.ReplaceAllString(strings.ToLower(filepath.Base(full)), "-"), "-._")
	if name == "" {
		name = "action"
	}
	err = fs.WalkDir(starter, "starter", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := starter.ReadFile(path)
		if err != nil {
			return err
		}
		rel := strings.TrimPrefix(path, "starter/")
		switch rel { // by other names here, where they would mean something
		case "gitignore.txt":
			rel = ".gitignore"
		case "package.json.txt":
			rel = "package.json"
		}
		r.Files = append(r.Files, rel)
		return writeNew(filepath.Join(full, filepath.FromSlash(rel)), []byte(strings.ReplaceAll(string(raw), "NAME", name)))
	})
	return r, err
}

// writeNew writes a file that is not there yet.
func writeNew(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Close())
}
