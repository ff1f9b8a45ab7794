package graph

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// weight is what a selection asks of the server: its cost in fields, and how deep its leaves lie.
type weight struct{ cost, depth int }

// ceiling is where costs stop growing, far above every limit, so that no sum or product overflows.
const ceiling = 1 << 30

func (w weight) and(other weight) weight {
	return weight{min(ceiling, w.cost+other.cost), max(w.depth, other.depth)}
}

func (w weight) or(other weight) weight {
	return weight{max(w.cost, other.cost), max(w.depth, other.depth)}
}

// under is the weight of a field that gives so many objects with this selection.
func (w weight) under(objects int) weight {
	if w.cost > 0 && objects > ceiling/w.cost {
		return weight{ceiling, w.depth + 1}
	}
	return weight{min(ceiling, 1+objects*w.cost), w.depth + 1}
}

// scale weighs the selections of one validated operation. Every field and every fragment is weighed
// once and remembered, however often fragments spread each other.
type scale struct {
	schema    *ast.Schema
	variables map[string]any
	fields    map[*ast.Field]weight
	spreads   map[spreadOn]weight
}

type spreadOn struct {
	fragment *ast.FragmentDefinition
	object   *ast.Definition
}

func newScale(schema *ast.Schema, variables map[string]any) *scale {
	return &scale{schema, variables, map[*ast.Field]weight{}, map[spreadOn]weight{}}
}

// operation weighs all but introspection, which has limits of its own.
func (s *scale) operation(op *ast.OperationDefinition) weight {
	switch op.Operation {
	case ast.Mutation:
		return s.selection(op.SelectionSet, s.schema.Mutation)
	case ast.Subscription:
		return s.selection(op.SelectionSet, s.schema.Subscription)
	case ast.Query:
	}
	return s.selection(op.SelectionSet, s.schema.Query)
}

// selection weighs a selection on a type. An object has one concrete type, so that of fragments on
// types that exclude each other the dearest counts.
func (s *scale) selection(set ast.SelectionSet, on *ast.Definition) weight {
	var dearest weight
	if on == nil || len(set) == 0 {
		return dearest
	}
	for _, object := range s.schema.GetPossibleTypes(on) {
		dearest = dearest.or(s.onObject(set, object))
	}
	return dearest
}

func (s *scale) onObject(set ast.SelectionSet, object *ast.Definition) weight {
	var sum weight
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			sum = sum.and(s.field(selection))
		case *ast.InlineFragment:
			if s.applies(selection.TypeCondition, object) {
				sum = sum.and(s.onObject(selection.SelectionSet, object))
			}
		case *ast.FragmentSpread:
			sum = sum.and(s.spread(selection.Definition, object))
		}
	}
	return sum
}

func (s *scale) applies(condition string, object *ast.Definition) bool {
	if condition == "" || condition == object.Name {
		return true
	}
	for _, possible := range s.schema.PossibleTypes[condition] {
		if possible == object {
			return true
		}
	}
	return false
}

func (s *scale) spread(fragment *ast.FragmentDefinition, object *ast.Definition) weight {
	if fragment == nil || !s.applies(fragment.TypeCondition, object) {
		return weight{}
	}
	on := spreadOn{fragment, object}
	if known, ok := s.spreads[on]; ok {
		return known
	}
	s.spreads[on] = weight{ceiling, ceiling} // what a circle would find
	s.spreads[on] = s.onObject(fragment.SelectionSet, object)
	return s.spreads[on]
}

func (s *scale) field(field *ast.Field) weight {
	if isIntrospection(field) || field.Definition == nil {
		return weight{1, 1}
	}
	return s.fieldInFull(field)
}

func (s *scale) fieldInFull(field *ast.Field) weight {
	if known, ok := s.fields[field]; ok {
		return known
	}
	children := s.selection(field.SelectionSet, s.schema.Types[field.Definition.Type.Name()])
	s.fields[field] = children.under(s.objects(field))
	return s.fields[field]
}

func isIntrospection(field *ast.Field) bool {
	return field.Name == "__schema" || field.Name == "__type"
}
