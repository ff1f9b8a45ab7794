package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

func (r *queryResolver) Qualification(ctx context.Context, slug string) (*career.Qualification, error) {
	return r.service.Catalogue(ctx).Qualification(slug), nil
}

func (r *queryResolver) Qualifications(ctx context.Context, filter *career.QualificationFilter, first *int, after *string, last *int, before *string) (*career.QualificationConnection, error) {
	return r.service.Qualifications(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before})
}

func (r *qualificationResolver) RequiredBy(_ context.Context, qualification *career.Qualification) ([]*career.Role, error) {
	return qualification.RequiredBy(r.service.Today()), nil
}
