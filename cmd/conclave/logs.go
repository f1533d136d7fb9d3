package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/watcher/trail"
)

// logLine is a line of a node's log that is about the request.
type logLine struct {
	Node string    `json:"node"`
	Time time.Time `json:"time"`
	Line string    `json:"line"` // as the node wrote it
}

// trailResult is the way of one request.
type trailResult struct {
	Request string    `json:"request"`
	IDs     []string  `json:"ids"` // by which it goes: the network's and the client's
	Lines   []logLine `json:"lines"`
}

func (r trailResult) text(t *table) {
	for _, l := range r.Lines {
		t.line(l.Node, l.Line)
	}
}

func (a *app) logsCommand() *cobra.Command {
	var dir, request string
	cmd := &cobra.Command{
		Use: "logs", Short: "Follow one request through the logs of all nodes", Args: exactly(),
		Long: `Gather what the nodes' logs in a folder say of one request, in the order of time. The folder is that of a development
network, or any with files NAME.log or NAME/node.log, one for each node, as text or JSON. ID is the request's id on chain,
or what a client sent as X-Request-Id; lines that know it by the other id are found too. Steps are logged at level debug.`,
		Example: "  conclave logs --dir .conclave/devnet --request 0x52fd...",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if request == "" {
				return usage(cmd, "--request is missing")
			}
			r, err := follow(dir, request)
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
	cmd.Flags().StringVar(&dir, "dir", devnetFolder, "`DIR` with the nodes' logs")
	cmd.Flags().StringVar(&request, "request", "", "`ID` of the request")
	return cmd
}

// follow reads the logs twice: first for the ids that the request goes by, then for its lines.
func follow(dir, request string) (r trailResult, err error) {
	files, err := logFiles(dir)
	if err != nil {
		return r, err
	}
	ids := map[string]bool{request: true}
	for _, f := range files {
		err := eachLine(f, func(line string) {
			if l := attributes(line); l.own != "" && l.client != "" && (l.own == request || l.client == request) {
				ids[l.own], ids[l.client] = true, true
			}
		})
		if err != nil {
			return r, err
		}
	}
	r = trailResult{Request: request, IDs: slices.Sorted(maps.Keys(ids)), Lines: []logLine{}}
	for _, f := range files {
		name := strings.TrimSuffix(f, ".log")
		if filepath.Base(f) == "node.log" {
			name = filepath.Dir(f)
		}
		err := eachLine(f, func(line string) {
			if l := attributes(line); ids[l.own] || ids[l.client] || names(line, ids) {
				r.Lines = append(r.Lines, logLine{filepath.Base(name), l.time, visible(line)})
			}
		})
		if err != nil {
			return r, err
		}
	}
	if len(r.Lines) == 0 {
		return r, hint(fmt.Errorf("no line in %d logs is about %s", len(files), request), "is it the right folder? Nodes log steps at log_level debug only")
	}
	slices.SortStableFunc(r.Lines, func(a, b logLine) int { return cmp.Or(a.Time.Compare(b.Time), cmp.Compare(a.Node, b.Node)) })
	return r, nil
}

// logFiles finds one log for each node.
func logFiles(dir string) (files []string, err error) {
	for _, pattern := range []string{"*.log", filepath.Join("*", "node.log"), filepath.Join("*", "*", "node.log")} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, fmt.Errorf("find logs: %w", err)
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		return nil, hint(fmt.Errorf("there are no logs in %s", dir), "give the folder of a development network, or one with a file NAME.log for each node")
	}
	return files, nil
}

// maxLogLine bounds a line that is looked at; what is longer is passed over.
const maxLogLine = 1 << 20

// eachLine calls f with each line of a file.
func eachLine(path string, f func(line string)) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read log: %w", err)
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, maxLogLine)
	for long := false; ; {
		line, err := in.ReadSlice('\n')
		switch {
		case err == bufio.ErrBufferFull:
			long = true
			continue
		case err != nil && err != io.EOF:
			return fmt.Errorf("read log %s: %w", path, err)
		}
		if !long {
			f(strings.TrimSuffix(string(line), "\n"))
		}
		if long = false; err == io.EOF {
			return nil
		}
	}
}

// attribute is a name and value as slog writes text.
var attribute = regexp.MustCompile(`(\w+)=("(?:[^"\\]|\\.)*"|\S+)`)

// known are the attributes of a line that matter here.
type known struct {
	time        time.Time
	own, client string
}

// attributes reads a line that slog wrote, as text or JSON; other lines have none.
func attributes(line string) (out known) {
	fields := map[string]any{}
	if json.Unmarshal([]byte(line), &fields) != nil {
		for _, m := range attribute.FindAllStringSubmatch(line, -1) {
			value := m[2]
			if plain, err := strconv.Unquote(value); err == nil {
				value = plain
			}
			fields[m[1]] = value
		}
	}
	text := func(name string) string { s, _ := fields[name].(string); return s }
	out.time, _ = time.Parse(time.RFC3339Nano, text("time"))
	out.own, out.client = text(trail.RequestKey), text(trail.ClientKey)
	return out
}

// visible is a line without what would move the cursor of a terminal.
func visible(line string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, line)
}

// names says whether a line holds an id of the network, which nothing else looks like: transactions carry it in their purpose.
func names(line string, ids map[string]bool) bool {
	for id := range ids {
		if len(id) == 66 && strings.HasPrefix(id, "0x") && strings.Contains(line, id) {
			return true
		}
	}
	return false
}
