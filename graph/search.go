package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

func (r *queryResolver) Search(ctx context.Context, text string, first *int, after *string) (*career.SearchResultConnection, error) {
	return r.service.Search(ctx, text, page.Args{First: first, After: after})
}
