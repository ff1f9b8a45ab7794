package seed

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/goccy/go-yaml/ast"

	"blommaut/internal/career"
)

// problem is something wrong at a line of a file.
type problem struct {
	file    string
	line    int
	message string
}

func (p problem) Error() string {
	if p.line == 0 {
		return p.file + ": " + p.message
	}
	return fmt.Sprintf("%s:%d: %s", p.file, p.line, p.message)
}

// fail reports a file that gives no records.
func (r *reading) fail(v value, message string) {
	r.unreadable = true
	r.problems = append(r.problems, problem{v.file, v.line, message})
}

// err joins the problems in the order of files and lines.
func (r *reading) err() error {
	slices.SortStableFunc(r.problems, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line))
	})
	var all []error
	for _, p := range slices.Compact(r.problems) {
		all = append(all, p)
	}
	return errors.Join(all...)
}

// link reports what career finds wrong, where it stands. A record that could not be read whole is left
// out: what career says of it only repeats that.
func (r *reading) link() {
	r.checkDescriptions()
	_, err := career.NewCatalogue(0, r.records)
	whileReading := slices.Clone(r.problems)
	for _, found := range career.Problems(err) {
		at, ok := r.places[place{found.Entity, found.Key}]
		if !ok {
			r.problems = append(r.problems, problem{message: found.Message, file: found.Entity + " " + found.Key})
			continue
		}
		last := at.lastLine()
		if slices.ContainsFunc(whileReading, func(p problem) bool {
			return p.file == at.file && at.line <= p.line && p.line <= last
		}) {
			continue
		}
		r.problems = append(r.problems, problem{at.file, at.lineOf(found.Message), found.Message})
	}
}

// checkDescriptions reports levels and orientations in use that no record describes. Career knows them
// all without a description; the database does not.
func (r *reading) checkDescriptions() {
	for _, role := range r.records.Roles {
		if slices.Contains(career.Levels(), role.Level) {
			r.mustDescribe("level", string(role.Level), place{"role", role.Slug})
		}
	}
	for _, way := range r.records.Transitions {
		if slices.Contains(orientations(), way.Orientation) {
			r.mustDescribe("orientation", string(way.Orientation), place{"transition", way.FromSlug + "/" + way.ToSlug})
		}
	}
}

func (r *reading) mustDescribe(entity, name string, user place) {
	if _, described := r.places[place{entity, name}]; described {
		return
	}
	at := r.places[user]
	message := fmt.Sprintf("%q is not described in %ss.yaml", name, entity)
	r.problems = append(r.problems, problem{at.file, at.lineOf(message), message})
}

// quoted finds the word that a message is about.
var quoted = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)

// lineOf is the line in a record of the word that a message quotes, else the record's own line.
func (v value) lineOf(message string) int {
	word, err := strconv.Unquote(quoted.FindString(message))
	if err != nil {
		return v.line
	}
	line := 0
	v.walk(func(node ast.Node) {
		if text, ok := node.(*ast.StringNode); ok && text.Value == word && line == 0 {
			line = text.GetToken().Position.Line
		}
	})
	return cmp.Or(line, v.line)
}

func (v value) lastLine() int {
	last := v.line
	v.walk(func(node ast.Node) { last = max(last, node.GetToken().Position.Line) })
	return last
}

func (v value) walk(visit func(ast.Node)) {
	if v.node != nil {
		ast.Walk(visitor(visit), v.node)
	}
}

// visitor calls a function for every node.
type visitor func(ast.Node)

// Visit goes on to the parts of the node.
func (v visitor) Visit(node ast.Node) ast.Visitor {
	v(node)
	return v
}
