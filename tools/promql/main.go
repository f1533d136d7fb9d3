// Command promql reads lines of PromQL and fails on the first that Prometheus's own parser does not take. It prints the
// names of the metrics that each line reads, separated by spaces.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/prometheus/prometheus/promql/parser"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		expr, err := parser.ParseExpr(in.Text())
		if err != nil {
			fmt.Fprintf(os.Stderr, "error: %s: %v\n", in.Text(), err)
			os.Exit(1)
		}
		var names []string
		parser.Inspect(expr, func(n parser.Node, _ []parser.Node) error {
			if v, ok := n.(*parser.VectorSelector); ok {
				names = append(names, v.Name)
			}
			return nil
		})
		fmt.Println(strings.Join(names, " "))
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
