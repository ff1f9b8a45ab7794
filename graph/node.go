package graph

import (
	"context"

	"blommaut/internal/career"
)

func (r *queryResolver) Node(ctx context.Context, id string) (career.Node, error) {
	return r.service.Node(ctx, id)
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]career.Node, error) {
	return r.service.Nodes(ctx, ids)
}
