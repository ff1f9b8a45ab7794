// Package searchtest holds what searches are measured by: what people type with what they expect,
// and catalogues of any size.
package searchtest

import (
	_ "embed"
	"path"
	"slices"
	"strings"

	"blommaut/internal/career"
)

//go:embed queries.txt
var table string

// Query is what somebody types, and what they expect by Name.
type Query struct {
	Text  string
	First []string // stands first, in this order; nothing is to be found where this and Among are empty
	Among []string // stands among the first five
}

// Queries is the table of queries.txt.
func Queries() []Query {
	var all []Query
	for line := range strings.Lines(table) {
		text, wanted, found := strings.Cut(strings.TrimSpace(line), " =>")
		if found && !strings.HasPrefix(line, "#") {
			first, among, _ := strings.Cut(wanted, "*")
			all = append(all, Query{text, strings.Fields(first), strings.Fields(among)})
		}
	}
	return all
}

// Met tells whether names are what the query expects.
func (q Query) Met(names []string) bool {
	if len(q.First) == 0 && len(q.Among) == 0 {
		return len(names) == 0
	}
	if !slices.Equal(q.First, names[:min(len(names), len(q.First))]) {
		return false
	}
	for _, name := range q.Among {
		if !slices.Contains(names[:min(5, len(names))], name) {
			return false
		}
	}
	return true
}

// Name is kind and slug of a result, as `role/underskoterska`.
func Name(result career.SearchResult) string {
	switch result := result.(type) {
	case *career.Role:
		return path.Join("role", result.Slug)
	case *career.Qualification:
		return path.Join("qualification", result.Slug)
	case *career.EducationOffer:
		return path.Join("offer", result.Slug)
	case *career.Journey:
		return path.Join("journey", result.Slug)
	}
	return result.ID()
}
