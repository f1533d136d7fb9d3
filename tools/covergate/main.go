// Command covergate prints how much of the contracts forge's tests cover, file by file, and fails if lines or branches
// in total are below a minimum.
//
//	covergate [-min 95] [-src contracts/src] [-exclude file]... lcov.info
//
// Only files under -src count. An excluded file is printed but not counted; it must be in the report, so that an
// exclusion does not outlive its file.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
)

func main() {
	minimum := flag.Float64("min", 95, "least per cent of lines, and of branches")
	src := flag.String("src", "contracts/src", "directory whose files count")
	var excluded []string
	flag.Func("exclude", "a file that does not count (may be repeated)", func(file string) error {
		excluded = append(excluded, file)
		return nil
	})
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, flag.Arg(0), *src, excluded, *minimum); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(1)
	}
}

func run(w io.Writer, report, src string, excluded []string, minimum float64) error {
	f, err := os.Open(report)
	if err != nil {
		return err
	}
	defer f.Close()
	files, err := parse(f)
	if err != nil {
		return fmt.Errorf("read %s: %w", report, err)
	}
	return gate(w, files, src, excluded, minimum)
}

// tally counts what can be covered and what is.
type tally struct{ hit, all int }

func (t *tally) add(other tally) {
	t.hit += other.hit
	t.all += other.all
}

// percent of nothing is 100.
func (t tally) percent() float64 {
	if t.all == 0 {
		return 100
	}
	return 100 * float64(t.hit) / float64(t.all)
}

func (t tally) String() string { return fmt.Sprintf("%6.2f %% (%d/%d)", t.percent(), t.hit, t.all) }

// coverage is that of one file.
type coverage struct{ lines, branches tally }

var errLow = errors.New("coverage is too low")

// gate prints the table and judges the total.
func gate(w io.Writer, files map[string]coverage, src string, excluded []string, minimum float64) error {
	var names []string
	for name := range files {
		if strings.HasPrefix(name, strings.TrimSuffix(src, "/")+"/") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range excluded {
		if !slices.Contains(names, name) {
			return fmt.Errorf("excluded file %s is not in the report", name)
		}
	}
	var total coverage
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "file\tlines\tbranches")
	for _, name := range names {
		c := files[name]
		if slices.Contains(excluded, name) {
			fmt.Fprintf(table, "%s\tnot counted\t\n", name)
			continue
		}
		total.lines.add(c.lines)
		total.branches.add(c.branches)
		fmt.Fprintf(table, "%s\t%s\t%s\n", name, c.lines, c.branches)
	}
	fmt.Fprintf(table, "total\t%s\t%s\n", total.lines, total.branches)
	if err := table.Flush(); err != nil {
		return err
	}
	switch {
	case total.lines.all == 0:
		return fmt.Errorf("no lines under %s in the report", src)
	case total.lines.percent() < minimum:
		return fmt.Errorf("%w: %.2f %% of lines, at least %g %% are needed", errLow, total.lines.percent(), minimum)
	case total.branches.percent() < minimum:
		return fmt.Errorf("%w: %.2f %% of branches, at least %g %% are needed", errLow, total.branches.percent(), minimum)
	}
	return nil
}

// parse reads lcov's tracefile format (geninfo(1)): SF, DA and BRDA records, the rest follows from those. A line or
// branch that stands twice, in two records or two sections of a file, is covered if one of them is.
func parse(r io.Reader) (map[string]coverage, error) {
	type file struct{ lines, branches map[string]bool }
	files := map[string]*file{}
	var current *file
	scanner := bufio.NewScanner(r)
	for n := 1; scanner.Scan(); n++ {
		tag, value, _ := strings.Cut(scanner.Text(), ":")
		fields := strings.Split(value, ",")
		switch tag {
		case "SF":
			if files[value] == nil {
				files[value] = &file{map[string]bool{}, map[string]bool{}}
			}
			current = files[value]
			continue
		case "end_of_record":
			current = nil
			continue
		case "DA", "BRDA":
		default:
			continue
		}
		key, count, into := "", "", map[string]bool(nil)
		switch {
		case current == nil:
			return nil, fmt.Errorf("line %d: %s outside of a file", n, tag)
		case tag == "DA" && len(fields) >= 2:
			key, count, into = fields[0], fields[1], current.lines
		case tag == "BRDA" && len(fields) == 4:
			key, count, into = strings.Join(fields[:3], ","), fields[3], current.branches
		default:
			return nil, fmt.Errorf("line %d: bad %s record", n, tag)
		}
		hits := uint64(0)
		if count != "-" { // a branch whose block was never reached
			var err error
			if hits, err = strconv.ParseUint(count, 10, 64); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		}
		into[key] = into[key] || hits > 0
	}
	if err := scanner.Err(); err != nil {
		return nil, err
	}
	result := map[string]coverage{}
	for name, f := range files {
		result[name] = coverage{count(f.lines), count(f.branches)}
	}
	return result, nil
}

func count(covered map[string]bool) tally {
	t := tally{all: len(covered)}
	for _, hit := range covered {
		if hit {
			t.hit++
		}
	}
	return t
}
