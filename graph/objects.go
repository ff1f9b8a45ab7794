package graph

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"blommaut/internal/page"
)

// How many objects a list is taken to hold where no argument says.
const (
	listSize  = 10
	groupSize = 4 // the parts of a requirement or of its assessment
)

// objects is how many objects a field is taken to give.
func (s *scale) objects(field *ast.Field) int {
	def := field.Definition
	switch {
	case def.Arguments.ForName("first") != nil:
		return max(s.pageSize(field, "first"), s.pageSize(field, "last"), 1)
	case def.Type.Elem == nil || isPageOf(field):
		return 1
	case def.Arguments.ForName("ids") != nil:
		return s.length(field, "ids")
	case def.Name == "of":
		return groupSize
	}
	return listSize
}

// isPageOf tells the fields of a connection that hold the page the connection has counted.
func isPageOf(field *ast.Field) bool {
	return (field.Name == "edges" || field.Name == "nodes") &&
		field.ObjectDefinition != nil && strings.HasSuffix(field.ObjectDefinition.Name, "Connection")
}

// pageSize is what the argument asks for; `first` has a size even when it is absent.
func (s *scale) pageSize(field *ast.Field, argument string) int {
	if given, ok := s.argument(field, argument); ok {
		return number(given)
	}
	if argument != "first" || field.Arguments.ForName("last") != nil {
		return 0
	}
	if usual := field.Definition.Arguments.ForName(argument).DefaultValue; usual != nil {
		if size, err := strconv.Atoi(usual.Raw); err == nil {
			return size
		}
	}
	return page.DefaultSize
}

// length is how many values a list argument holds; a single value stands for a list of one.
func (s *scale) length(field *ast.Field, argument string) int {
	given, _ := s.argument(field, argument)
	if list, ok := given.([]any); ok {
		return len(list)
	}
	return 1
}

// argument is the value given for an argument, false where it is absent or null. A value that does
// not fit its type is as much as can be.
func (s *scale) argument(field *ast.Field, name string) (value any, given bool) {
	argument := field.Arguments.ForName(name)
	if argument == nil {
		return nil, false
	}
	value, err := argument.Value.Value(s.variables)
	if err != nil {
		return ceiling, true
	}
	return value, value != nil
}

// number reads an amount in every form that a variable's value may have by now.
func number(value any) int {
	switch value := value.(type) {
	case int:
		return value
	case int64:
		return int(min(max(value, -ceiling), ceiling))
	case json.Number:
		if n, err := value.Int64(); err == nil {
			return number(n)
		}
	}
	return ceiling
}
