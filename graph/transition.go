package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

func (r *queryResolver) CareerTransitions(ctx context.Context, filter *career.TransitionFilter, first *int, after *string, last *int, before *string) (*career.TransitionConnection, error) {
	return r.service.Transitions(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before})
}
