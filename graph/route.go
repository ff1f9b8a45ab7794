package graph

import (
	"context"

	"blommaut/internal/career"
)

func (r *queryResolver) CareerRoutes(ctx context.Context, to string, holdings *career.HoldingsInput, employeeID *string, objective *career.RouteObjective, whileWorking *bool, asOf *career.Date, first *int) ([]*career.Route, error) {
	return r.service.Routes(ctx, to, holdings, employeeID, objective, whileWorking, asOf, first)
}
