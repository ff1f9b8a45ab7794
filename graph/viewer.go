package graph

import (
	"context"

	"blommaut/internal/people"
)

func (r *queryResolver) Viewer(ctx context.Context) (*people.Viewer, error) {
	return people.ViewerFrom(ctx), nil
}

func (r *viewerResolver) Municipality(ctx context.Context, viewer *people.Viewer) (*people.Municipality, error) {
	return r.service.Municipality(ctx, viewer.MunicipalityID), nil
}

func (r *viewerResolver) Employee(ctx context.Context, viewer *people.Viewer) (*people.Employee, error) {
	return r.service.ViewersRecord(ctx, viewer)
}

func (r *viewerResolver) Units(ctx context.Context, viewer *people.Viewer) ([]*people.Unit, error) {
	return r.service.ViewersUnits(ctx, viewer)
}
