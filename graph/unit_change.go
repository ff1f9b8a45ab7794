package graph

import (
	"context"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

func (r *unitResolver) Changes(ctx context.Context, unit *people.Unit, first *int, after *string) (*people.UnitChangeConnection, error) {
	return r.service.UnitChanges(ctx, unit, page.Args{First: first, After: after, Count: counts(ctx)})
}

func (r *unitContentResolver) Parent(ctx context.Context, content *people.UnitContent) (*people.Unit, error) {
	return r.service.Parent(ctx, content.ParentID) // units are never removed
}
