package graph

import (
	"context"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

func (r *queryResolver) Municipalities(ctx context.Context) ([]*people.Municipality, error) {
	return r.service.Municipalities(ctx), nil
}

func (r *queryResolver) Unit(ctx context.Context, id string) (*people.Unit, error) {
	return r.service.Unit(ctx, id)
}

func (r *queryResolver) Units(ctx context.Context, filter *people.UnitFilter, first *int, after *string, last *int, before *string) (*people.UnitConnection, error) {
	return r.service.Units(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before})
}

func (r *mutationResolver) SaveUnit(ctx context.Context, input people.SaveUnitInput) (*people.SaveUnitPayload, error) {
	return r.service.SaveUnit(ctx, input)
}

func (r *unitResolver) Municipality(ctx context.Context, unit *people.Unit) (*people.Municipality, error) {
	return r.service.Municipality(ctx, unit.MunicipalityID), nil
}

func (r *unitResolver) Parent(ctx context.Context, unit *people.Unit) (*people.Unit, error) {
	return r.service.Parent(ctx, unit.ParentID)
}

func (r *unitResolver) Children(ctx context.Context, unit *people.Unit) ([]*people.Unit, error) {
	return r.service.Children(ctx, unit)
}

func (r *unitResolver) Managers(ctx context.Context, unit *people.Unit) ([]string, error) {
	return r.service.Managers(ctx, unit)
}
