package graph

import (
	"context"

	"blommaut/internal/people"
)

func (r *queryResolver) Viewer(ctx context.Context) (*people.Viewer, error) {
	return people.ViewerFrom(ctx), nil
}
