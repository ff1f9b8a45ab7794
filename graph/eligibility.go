package graph

import (
	"context"

	"blommaut/internal/career"
)

func (r *queryResolver) Eligibility(ctx context.Context, role string, holdings *career.HoldingsInput, employeeID *string, asOf *career.Date) (*career.Eligibility, error) {
	return r.service.Eligibility(ctx, role, holdings, employeeID, asOf)
}
