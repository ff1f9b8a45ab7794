package graph

import "github.com/vektah/gqlparser/v2/ast"

// repetition is how often an operation asks for the same thing.
type repetition struct {
	roots          map[string]bool            // response names at the root
	introspections []*ast.Field               // `__schema` and `__type`
	aliases        map[string]map[string]bool // by type and field
	seen           map[*ast.FragmentDefinition]bool
}

func countRepetition(op *ast.OperationDefinition) *repetition {
	r := &repetition{
		roots:   map[string]bool{},
		aliases: map[string]map[string]bool{},
		seen:    map[*ast.FragmentDefinition]bool{},
	}
	r.rootFields(op.SelectionSet, map[*ast.FragmentDefinition]bool{})
	r.selection(op.SelectionSet)
	return r
}

func (r *repetition) rootFields(set ast.SelectionSet, seen map[*ast.FragmentDefinition]bool) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			r.roots[selection.Alias] = true
			if isIntrospection(selection) {
				r.introspections = append(r.introspections, selection)
			}
		case *ast.InlineFragment:
			r.rootFields(selection.SelectionSet, seen)
		case *ast.FragmentSpread:
			if fragment := selection.Definition; fragment != nil && !seen[fragment] {
				seen[fragment] = true
				r.rootFields(fragment.SelectionSet, seen)
			}
		}
	}
}

func (r *repetition) selection(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			r.alias(selection)
			r.selection(selection.SelectionSet)
		case *ast.InlineFragment:
			r.selection(selection.SelectionSet)
		case *ast.FragmentSpread:
			if fragment := selection.Definition; fragment != nil && !r.seen[fragment] {
				r.seen[fragment] = true
				r.selection(fragment.SelectionSet)
			}
		}
	}
}

func (r *repetition) alias(field *ast.Field) {
	if field.Alias == field.Name || field.ObjectDefinition == nil {
		return
	}
	name := field.ObjectDefinition.Name + "." + field.Name
	if r.aliases[name] == nil {
		r.aliases[name] = map[string]bool{}
	}
	r.aliases[name][field.Alias] = true
}
