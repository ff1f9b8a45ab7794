package seed

import "github.com/goccy/go-yaml/ast"

// fields are the values of a mapping by their names. Whoever reads them asks for those it knows and
// closes; what nobody asked for is then a problem.
type fields struct {
	value
	ok    bool // it is a mapping
	names []string
	all   map[string]value
	asked map[string]bool
}

func (v value) fields() *fields {
	f := &fields{value: v, all: map[string]value{}, asked: map[string]bool{}}
	mapping, ok := v.node.(ast.MapNode)
	if !ok {
		v.wrong("a mapping of names to values")
		return f
	}
	f.ok = true
	for pairs := mapping.MapRange(); pairs.Next(); {
		key := v.of(pairs.Key())
		name, ok := pairs.Key().(*ast.StringNode)
		if !ok {
			key.problem("a name must be plain text")
			continue
		}
		if first, twice := f.all[name.Value]; twice {
			key.problem("%q stands here twice, first on line %d", name.Value, first.line)
			continue
		}
		held := v.of(pairs.Value())
		held.line = key.line // the line of the name is where a reader looks
		f.all[name.Value] = held
		f.names = append(f.names, name.Value)
	}
	return f
}

// must is a value that has to be there.
func (f *fields) must(name string) value {
	held, ok := f.may(name)
	if !ok && f.ok {
		f.problem("%q is missing", name)
	}
	return held
}

func (f *fields) may(name string) (value, bool) {
	f.asked[name] = true
	held, ok := f.all[name]
	if !ok {
		held = value{r: f.r, file: f.file, line: f.line}
	}
	return held, ok
}

func (f *fields) close() {
	for _, name := range f.names {
		if !f.asked[name] {
			f.all[name].problem("there is no field %q here", name)
		}
	}
}

// optional is a value that need not be there: nil stands for not known.
func optional[T any](f *fields, name string, as func(value) T) *T {
	held, ok := f.may(name)
	if !ok {
		return nil
	}
	read := as(held)
	return &read
}

// orZero is a value that need not be there, and zero where it is not.
func orZero[T any](f *fields, name string, as func(value) T) T {
	var zero T
	if read := optional(f, name, as); read != nil {
		return *read
	}
	return zero
}
