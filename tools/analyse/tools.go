package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// forgeLint runs forge's linter over a directory. It writes one JSON object a line to its standard error.
func forgeLint(root, forge, src string, text func(file string) []byte) ([]finding, error) {
	command := exec.Command(forge, "lint", src, "--json", "--severity", "high", "--severity", "med", "--severity", "low")
	command.Dir = root
	// Its findings are warnings; the compiler's own are for forge build to refuse.
	command.Env = append(os.Environ(), "FOUNDRY_DENY=never")
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		return nil, err
	}
	var found []finding
	scanner := bufio.NewScanner(&stderr)
	scanner.Buffer(nil, 16<<20)
	for scanner.Scan() {
		line := bytes.TrimSpace(scanner.Bytes())
		if len(line) == 0 {
			continue
		}
		var d struct {
			Message string
			Level   string
			Code    *struct{ Code string }
			Spans   []struct {
				FileName  string `json:"file_name"`
				LineStart int    `json:"line_start"`
				IsPrimary bool   `json:"is_primary"`
			}
		}
		if err := json.Unmarshal(line, &d); err != nil || d.Code == nil || len(d.Spans) == 0 {
			return nil, fmt.Errorf("forge lint says: %s", line)
		}
		f := finding{Tool: "forge lint", Rule: d.Code.Code, File: d.Spans[0].FileName, Line: d.Spans[0].LineStart, Message: d.Message}
		f.Code = lineOf(text(f.File), f.Line)
		found = append(found, f)
	}
	return found, scanner.Err()
}

// solhint runs the linter that is installed in dir, with the rules that stand there.
func solhint(root, dir, src string, text func(file string) []byte) ([]finding, error) {
	command := exec.Command(filepath.Join(dir, "node_modules", ".bin", "solhint"), "--disc", "--noPoster",
		"--config", filepath.Join(dir, "solhint.json"), "--formatter", "json", src+"/**/*.sol")
	command.Dir = root
	var stderr bytes.Buffer
	command.Stderr = &stderr
	raw, err := command.Output()
	if err != nil && !errors.As(err, new(*exec.ExitError)) {
		return nil, err
	}
	var results []struct {
		RuleID             *string
		FilePath, Message  string
		Line               int
		Conclusion         string
		Severity, Fix, Any any
	}
	if err := json.Unmarshal(raw, &results); err != nil {
		return nil, fmt.Errorf("read what solhint says: %w: %s%s", err, raw, stderr.Bytes())
	}
	var found []finding
	for _, r := range results {
		if r.Conclusion != "" {
			continue // its count of findings
		}
		if r.RuleID == nil {
			return nil, fmt.Errorf("solhint says: %s: %s", r.FilePath, r.Message)
		}
		file := r.FilePath
		if filepath.IsAbs(file) {
			if file, err = filepath.Rel(root, file); err != nil {
				return nil, err
			}
		}
		f := finding{Tool: "solhint", Rule: *r.RuleID, File: filepath.ToSlash(file), Line: r.Line, Message: strings.TrimSpace(r.Message)}
		f.Code = lineOf(text(f.File), f.Line)
		found = append(found, f)
	}
	return found, nil
}
