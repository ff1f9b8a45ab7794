package graph

import (
	"context"

	"blommaut/internal/career"
)

func (r *queryResolver) CatalogueVersion(ctx context.Context) (int, error) {
	return r.service.Catalogue(ctx).Version, nil
}

func (r *queryResolver) Areas(ctx context.Context) ([]*career.Area, error) {
	return r.service.Catalogue(ctx).Areas, nil
}

func (r *queryResolver) Levels(ctx context.Context) ([]*career.LevelDescription, error) {
	return r.service.Catalogue(ctx).Levels, nil
}

func (r *queryResolver) Orientations(ctx context.Context) ([]*career.OrientationDescription, error) {
	return r.service.Catalogue(ctx).Orientations, nil
}

func (r *queryResolver) Staircase(ctx context.Context) ([]*career.StaircaseStep, error) {
	return r.service.Catalogue(ctx).Staircase, nil
}

func (r *queryResolver) Subjects(ctx context.Context) ([]*career.Subject, error) {
	return r.service.Catalogue(ctx).Subjects, nil
}

func (r *queryResolver) Sources(ctx context.Context) ([]*career.Source, error) {
	return r.service.Catalogue(ctx).Sources, nil
}

func (r *queryResolver) Journeys(ctx context.Context) ([]*career.Journey, error) {
	return r.service.Catalogue(ctx).Journeys, nil
}
