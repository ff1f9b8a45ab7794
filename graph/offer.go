package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

func (r *queryResolver) EducationOffers(ctx context.Context, filter *career.EducationOfferFilter, first *int, after *string, last *int, before *string) (*career.EducationOfferConnection, error) {
	return r.service.Offers(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before})
}
