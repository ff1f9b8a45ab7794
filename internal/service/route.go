package service

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/page"
)

// Routes are the best ways to a role for somebody with the holdings.
func (s *Service) Routes(ctx context.Context, to string, holdings *career.HoldingsInput, employee *string, objective *career.RouteObjective, whileWorking *bool, asOf *career.Date, first *int) ([]*career.Route, error) {
	catalogue := s.Catalogue(ctx)
	target, err := catalogue.MustRole(to)
	if err != nil {
		return nil, err
	}
	held, err := s.held(ctx, holdings, employee, s.Day(asOf))
	if err != nil {
		return nil, err
	}
	wanted := career.RouteQuery{To: target, Day: s.Day(asOf), Objective: career.Balanced, First: 3}
	if objective != nil {
		wanted.Objective = *objective
	}
	if whileWorking != nil {
		wanted.WhileWorking = *whileWorking
	}
	if first != nil {
		wanted.First = *first
	}
	if wanted.First < 1 || wanted.First > page.MaxSize {
		return nil, fault.Input("first must be between 1 and %d, got %d", page.MaxSize, wanted.First)
	}
	return catalogue.Routes(ctx, held, wanted)
}
