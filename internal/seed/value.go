package seed

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"blommaut/internal/career"
)

// value is a YAML value and where it stands. A value without node was reported as missing already, and
// reads as zero. The package reads the syntax tree rather than decoding into structs because a decoder
// stops at the first problem and tells no line for what turns out wrong later.
type value struct {
	r    *reading
	file string
	line int
	node ast.Node
}

func (v value) problem(format string, args ...any) {
	v.r.problems = append(v.r.problems, problem{v.file, v.line, fmt.Sprintf(format, args...)})
}

// of is a part of the value.
func (v value) of(node ast.Node) value {
	return value{v.r, v.file, node.GetToken().Position.Line, node}
}

// wrong reports a value of another sort than wanted.
func (v value) wrong(wanted string) {
	if v.node == nil {
		return
	}
	if _, empty := v.node.(*ast.NullNode); empty {
		v.problem("must be %s, and is empty", wanted)
		return
	}
	v.problem("must be %s", wanted)
}

func (v value) text() string {
	text, ok := "", false
	switch node := v.node.(type) {
	case *ast.StringNode:
		text, ok = node.Value, true
	case *ast.LiteralNode:
		text, ok = node.Value.Value, true
	}
	if !ok || strings.TrimSpace(text) == "" {
		v.wrong("text")
	}
	return text
}

func (v value) whole() int {
	if node, ok := v.node.(*ast.IntegerNode); ok {
		if number, err := strconv.Atoi(node.GetToken().Value); err == nil {
			return number
		}
	}
	v.wrong("a whole number")
	return 0
}

// points is an amount read from its digits, so that no binary float comes between.
func (v value) points() career.Points {
	switch v.node.(type) {
	case *ast.IntegerNode, *ast.FloatNode:
		amount, err := career.ParsePoints(v.node.GetToken().Value)
		if err == nil {
			return amount
		}
		v.problem("%v", err)
	default:
		v.wrong("a number")
	}
	return 0
}

func (v value) yes() bool {
	if node, ok := v.node.(*ast.BoolNode); ok {
		return node.Value
	}
	v.wrong("true or false")
	return false
}

func (v value) date() career.Date {
	if v.node == nil {
		return career.Date{}
	}
	date, err := career.ParseDate(v.node.GetToken().Value)
	if err != nil {
		v.problem("%v", err)
	}
	return date
}

func (v value) items() []value {
	sequence, ok := v.node.(*ast.SequenceNode)
	if !ok {
		v.wrong("a list")
		return nil
	}
	items := make([]value, len(sequence.Values))
	for i, node := range sequence.Values {
		items[i] = v.of(node)
	}
	return items
}

func (v value) texts() []string { return itemsAs(v, value.text) }

func (v value) words() []career.Text { return itemsAs(v, value.word) }

// word is one text in several languages, Swedish among them.
func (v value) word() career.Text {
	text := career.Text{}
	fields := v.fields()
	for _, name := range fields.names {
		language := career.Language(strings.ToUpper(name))
		if name != strings.ToLower(name) || !slices.Contains(career.Languages(), language) {
			continue
		}
		text[language] = fields.must(name).text()
	}
	if _, there := text[career.SV]; fields.ok && !there {
		v.problem("has no Swedish text (sv)")
	}
	fields.close()
	return text
}

// itemsAs reads every item of a list in the same way.
func itemsAs[T any](v value, as func(value) T) []T {
	var all []T
	for _, item := range v.items() {
		all = append(all, as(item))
	}
	return all
}

// oneOf reads one of the names that are allowed.
func oneOf[T ~string](v value, allowed ...T) T {
	name := T(v.text())
	if name != "" && !slices.Contains(allowed, name) {
		v.problem("%q is none of %s", name, strings.Trim(fmt.Sprint(allowed), "[]"))
	}
	return name
}
