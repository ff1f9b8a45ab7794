package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

func (r *queryResolver) Role(ctx context.Context, slug string) (*career.Role, error) {
	return r.service.Catalogue(ctx).Role(slug), nil
}

func (r *queryResolver) Roles(ctx context.Context, filter *career.RoleFilter, orderBy *career.RoleOrder, first *int, after *string, last *int, before *string) (*career.RoleConnection, error) {
	return r.service.Roles(ctx, filter, orderBy, page.Args{First: first, After: after, Last: last, Before: before})
}

func (r *queryResolver) CareerGraph(ctx context.Context, filter *career.RoleFilter) (*career.Graph, error) {
	return r.service.Graph(ctx, filter)
}

func (r *subscriptionResolver) CareerGraphChanged(ctx context.Context) (<-chan *career.Graph, error) {
	return r.service.GraphChanged(ctx), nil
}

func (r *roleResolver) LicenceRequired(_ context.Context, role *career.Role) (bool, error) {
	return role.LicenceRequiredAt(r.service.Today()), nil
}

func (r *roleResolver) Profile(_ context.Context, role *career.Role, asOf *career.Date) (*career.RequirementProfile, error) {
	return role.ProfileAt(r.service.Day(asOf)), nil
}

func (r *roleResolver) Offers(ctx context.Context, role *career.Role, asOf *career.Date) ([]*career.EducationOffer, error) {
	return r.service.Catalogue(ctx).OffersToward(role, r.service.Day(asOf)), nil
}
