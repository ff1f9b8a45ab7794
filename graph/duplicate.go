package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"blommaut/internal/fault"
)

// maxComparisons bounds the pairs of fields with one name in a document. Validation compares them all
// to see whether they can be merged: 2,000 of one name, in 4 KB, would take it a third of a second.
const maxComparisons = 100_000

// duplicates refuses documents that repeat a field very often, before they are validated.
type duplicates struct {
	documents graphql.Cache[*ast.QueryDocument] // those that have been validated
}

// ExtensionName names the extension to gqlgen.
func (*duplicates) ExtensionName() string { return "Duplicates" }

// Validate has nothing to ask of the schema.
func (*duplicates) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters looks at documents that are new. One that does not parse is for gqlgen to
// refuse.
func (d *duplicates) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if _, known := d.documents.Get(ctx, params.Query); known {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, maxTokens)
	if err != nil {
		return nil //nolint:nilerr // gqlgen parses it again and says so
	}
	if comparisons(doc) > maxComparisons {
		return gqlerror.Wrap(fault.New(fault.CostLimitExceeded, "the document names the same field too often"))
	}
	return nil
}

func comparisons(doc *ast.QueryDocument) int {
	names := map[string]int{}
	for _, op := range doc.Operations {
		countNames(op.SelectionSet, names)
	}
	for _, fragment := range doc.Fragments {
		countNames(fragment.SelectionSet, names)
	}
	pairs := 0
	for _, n := range names {
		pairs += n * n
	}
	return pairs
}

func countNames(set ast.SelectionSet, names map[string]int) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			names[selection.Alias]++
			countNames(selection.SelectionSet, names)
		case *ast.InlineFragment:
			countNames(selection.SelectionSet, names)
		case *ast.FragmentSpread:
		}
	}
}
