package bundle

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// Around a module's code: the script's value is the promise of its end.
const (
	before = "(async () => {\n"
	behind = "})();\n"
)

// settle makes a script of a module without imports and exports: the body of an async function. If the module's own last
// statement is an expression, such as the call of a main function, it is awaited: its promise belongs to the run, as it
// does in a script. The last of the statements are not the module's own.
//
// It works on what esbuild prints, where each statement begins a line.
func settle(code string, statements int) (string, error) {
	script := before + code + behind
	program, err := parser.ParseFile(nil, "action", script, 0, parser.WithDisableSourceMaps)
	if err != nil {
		return "", errors.New("the bundle cannot be parsed: " + err.Error())
	}
	body, err := bodyOf(program)
	if err != nil {
		return "", err
	}
	last := len(body) - 1 - statements
	if last < 0 {
		return script, nil
	}
	expression, ok := body[last].(*ast.ExpressionStatement)
	if !ok {
		return script, nil
	}
	if _, ok := expression.Expression.(*ast.AwaitExpression); ok {
		return script, nil
	}
	from := lineOf(script, expression.Idx0())
	to := len(script) - len(behind)
	if last+1 < len(body) {
		to = lineOf(script, body[last+1].Idx0())
	}
	text, ended := strings.CutSuffix(strings.TrimSpace(names.ReplaceAllString(script[from:to], "")), ";")
	if !ended {
		return "", fmt.Errorf("its last statement cannot be told apart: %.80q", text)
	}
	return script[:from] + "await (" + text + ");\n" + script[to:], nil
}

// names are the comments, behind a file's statements, with which esbuild begins the next file.
var names = regexp.MustCompile(`(\n// [^\n]*|\n)*$`)

// bodyOf returns the statements of the function around everything.
func bodyOf(program *ast.Program) ([]ast.Statement, error) {
	if len(program.Body) == 1 {
		if s, ok := program.Body[0].(*ast.ExpressionStatement); ok {
			if call, ok := s.Expression.(*ast.CallExpression); ok {
				if f, ok := call.Callee.(*ast.ArrowFunctionLiteral); ok {
					if block, ok := f.Body.(*ast.BlockStatement); ok {
						return block.List, nil
					}
				}
			}
		}
	}
	return nil, errors.New("the bundle ends too early")
}

// lineOf returns where the line begins that holds a position.
func lineOf(script string, at file.Idx) int {
	offset := min(max(int(at)-1, 0), len(script)) // positions count from 1
	return strings.LastIndexByte(script[:offset], '\n') + 1
}
