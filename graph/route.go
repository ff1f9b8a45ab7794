package graph

import (
	"context"

	"blommaut/internal/career"
)

func (r *queryResolver) CareerRoutes(ctx context.Context, to string, holdings *career.HoldingsInput, objective *career.RouteObjective, whileWorking *bool, asOf *career.Date, first *int) ([]*career.Route, error) {
	return r.service.Routes(ctx, to, holdings, objective, whileWorking, asOf, first)
}
